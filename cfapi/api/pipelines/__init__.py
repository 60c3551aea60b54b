"""`cf.pipelines`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Resource, Unset, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.pipelines.sinks import Sinks
    from cfapi.api.pipelines.streams import Streams


@model
class Destination:
    """Destination: part of Pipeline."""

    batch: DestinationBatch
    compression: DestinationCompression
    format: Literal["json"] | str
    path: DestinationPath
    type: Literal["r2"] | str


@model
class DestinationBatch:
    """Destination batch: part of Destination.

    max_bytes: bytes, 1000 to 100000000; max_duration_s: 0.25 to 300; max_rows: 100 to 10000000."""

    max_bytes: int
    max_duration_s: int | float
    max_rows: int


@model
class DestinationBatchParam:
    """Destination batch param: part of DestinationParam.

    max_bytes: bytes, 1000 to 100000000; max_duration_s: 0.25 to 300; max_rows: 100 to 10000000."""

    max_bytes: int | None = None
    max_duration_s: int | float | None = None
    max_rows: int | None = None


@model
class DestinationCompression:
    """Destination compression: part of Destination."""

    type: Literal["none", "gzip", "deflate"] | str


@model
class DestinationCompressionParam:
    """Destination compression param: part of DestinationParam."""

    type: Literal["none", "gzip", "deflate"] | str | None = None


@model
class DestinationCredentials:
    """Destination credentials: part of DestinationParam."""

    access_key_id: str
    endpoint: str
    secret_access_key: str = field(repr=False)


@model
class DestinationParam:
    """Destination param: argument of pipelines.create."""

    batch: DestinationBatchParam
    compression: DestinationCompressionParam
    credentials: DestinationCredentials
    format: Literal["json"] | str
    path: DestinationPath
    type: Literal["r2"] | str


@model
class DestinationPath:
    """Destination path: part of Destination."""

    bucket: str
    filename: str | None = None
    filepath: str | None = None
    prefix: str | None = None


@model
class Pipeline:
    """Pipeline: response of pipelines.list."""

    id: str
    destination: Destination
    endpoint: str
    name: str
    source: list[Source]
    version: int | float


@model
class PipelineDestinationParam:
    """Pipeline destination param: argument of pipelines.update."""

    batch: DestinationBatchParam
    compression: DestinationCompressionParam
    format: Literal["json"] | str
    path: DestinationPath
    type: Literal["r2"] | str
    credentials: DestinationCredentials | None = None


@model
class PipelineSourceFieldFloat:
    """Pipeline source field float: one of SourceField."""

    type: Literal["float64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class PipelineSourceFieldFloatParam:
    """Pipeline source field float param: one of SourceFieldParam."""

    type: Literal["float64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class PipelineSourceFieldInt:
    """Pipeline source field int: one of SourceField."""

    type: Literal["int64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class PipelineSourceFieldIntParam:
    """Pipeline source field int param: one of SourceFieldParam."""

    type: Literal["int64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class PipelineV1:
    """Pipeline V1: response of pipelines.list_v1."""

    id: str
    created_at: Moment
    modified_at: Moment
    name: str
    sql: str
    status: str


@model
class SinkCreateSchema:
    """Sink create schema: argument of pipelines.sinks.create."""

    fields: list[SourceFieldParam] | None = None
    inferred: bool | None = None


@model
class SinkSchema:
    """Sink schema: part of Sink."""

    fields: list[SourceField] | None = None
    inferred: bool | None = None


@model
class Source:
    """Source: argument of pipelines.create."""

    format: Literal["json"] | str
    type: str
    authentication: bool | None = None
    cors: StreamHTTPCORS | None = None


@model
class SourceFieldBinary:
    """Source field binary: one of SourceField."""

    type: Literal["binary"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldBinaryParam:
    """Source field binary param: one of SourceFieldParam."""

    type: Literal["binary"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldBool:
    """Source field bool: one of SourceField."""

    type: Literal["bool"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldBoolParam:
    """Source field bool param: one of SourceFieldParam."""

    type: Literal["bool"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldFloat:
    """Source field float: one of SourceField."""

    type: Literal["float32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldFloatParam:
    """Source field float param: one of SourceFieldParam."""

    type: Literal["float32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldInt:
    """Source field int: one of SourceField."""

    type: Literal["int32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldIntParam:
    """Source field int param: one of SourceFieldParam."""

    type: Literal["int32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldJson:
    """Source field JSON: one of SourceField."""

    type: Literal["json"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldJsonParam:
    """Source field JSON param: one of SourceFieldParam."""

    type: Literal["json"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldList:
    """Source field list: one of SourceField."""

    items: SourceField
    type: Literal["list"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldListParam:
    """Source field list param: one of SourceFieldParam."""

    items: SourceFieldParam
    type: Literal["list"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldString:
    """Source field string: one of SourceField."""

    type: Literal["string"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldStringParam:
    """Source field string param: one of SourceFieldParam."""

    type: Literal["string"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldStruct:
    """Source field struct: one of SourceField."""

    fields: list[SourceField]
    name: str | None = None
    type: Literal["struct"]
    metadata_key: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldStructParam:
    """Source field struct param: one of SourceFieldParam."""

    fields: list[SourceFieldParam]
    name: str | None = None
    type: Literal["struct"]
    metadata_key: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldTimestamp:
    """Source field timestamp: one of SourceField."""

    type: Literal["timestamp"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None
    unit: Literal["second", "millisecond", "microsecond", "nanosecond"] | str | None = None


@model
class SourceFieldTimestampParam:
    """Source field timestamp param: one of SourceFieldParam."""

    type: Literal["timestamp"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None
    unit: Literal["second", "millisecond", "microsecond", "nanosecond"] | str | None = None


@model
class StreamCreateFormatParquet:
    """Stream create format parquet: one of FormatParam.

    row_group_bytes: bytes."""

    type: Literal["parquet"]
    compression: Literal["uncompressed", "snappy", "gzip", "zstd", "lz4"] | str | None = None
    row_group_bytes: int | None = None


@model
class StreamFormatParquet:
    """Stream format parquet: one of Format.

    row_group_bytes: bytes."""

    type: Literal["parquet"]
    compression: Literal["uncompressed", "snappy", "gzip", "zstd", "lz4"] | str | None = None
    row_group_bytes: int | None = None


@model
class StreamHTTPCORS:
    """Stream HTTPCORS: part of HTTP."""

    origins: list[str] | None = None


@model
class V1:
    """V1: response of pipelines.get_v1."""

    id: str
    created_at: Moment
    modified_at: Moment
    name: str
    sql: str
    status: str
    tables: list[V1Table]
    failure_reason: str | None = None


@model
class V1Table:
    """V1 table: part of V1."""

    id: str
    latest: int
    name: str
    type: Literal["stream", "sink"] | str
    version: int


@model
class ValidateSql:
    """Validate SQL: response of pipelines.validate_sql."""

    tables: dict[str, ValidateSqlTables]
    graph: ValidateSqlGraph | None = None


@model
class ValidateSqlGraph:
    """Validate SQL graph: part of ValidateSql."""

    edges: list[ValidateSqlGraphEdge]
    nodes: list[ValidateSqlGraphNode]


@model
class ValidateSqlGraphEdge:
    """Validate SQL graph edge: part of ValidateSqlGraph."""

    dest_id: int
    edge_type: str
    key_type: str
    src_id: int
    value_type: str


@model
class ValidateSqlGraphNode:
    """Validate SQL graph node: part of ValidateSqlGraph."""

    description: str
    node_id: int
    operator: str
    parallelism: int


@model
class ValidateSqlTables:
    """Validate SQL tables: part of ValidateSql."""

    id: str
    name: str
    type: str
    version: int | float


SourceField = (
    SourceFieldInt | PipelineSourceFieldInt | SourceFieldFloat | PipelineSourceFieldFloat | SourceFieldBool
    | SourceFieldString | SourceFieldBinary | SourceFieldTimestamp | SourceFieldJson | SourceFieldStruct
    | SourceFieldList
)
SourceFieldParam = (
    SourceFieldIntParam | PipelineSourceFieldIntParam | SourceFieldFloatParam | PipelineSourceFieldFloatParam
    | SourceFieldBoolParam | SourceFieldStringParam | SourceFieldBinaryParam | SourceFieldTimestampParam
    | SourceFieldJsonParam | SourceFieldStructParam | SourceFieldListParam
)


class Pipelines(Resource):
    """Pipelines: `cf.pipelines`."""

    @cached_property
    def sinks(self) -> Sinks:
        from cfapi.api.pipelines.sinks import Sinks
        return Sinks(self._session)

    @cached_property
    def streams(self) -> Streams:
        from cfapi.api.pipelines.streams import Streams
        return Streams(self._session)

    @deprecated("pipelines.list is deprecated; use pipelines.list_v1")
    def list(
        self, *, account_id: str, page: str | Unset = UNSET, per_page: str | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Pipeline]:
        """List pipelines (deprecated): GET /accounts/{account_id}/pipelines (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/list/"""
        return self._pages(
            "pipelines.list", "GET", "/accounts/{account_id}/pipelines", locals(), Pipeline,
            paging=Paging(kind="page_no_total", items="results"),
        )

    @deprecated("pipelines.create is deprecated; use pipelines.create_v1")
    async def create(
        self, *, account_id: str, destination: DestinationParam | Mapping[str, Any], name: str,
        source: Sequence[Source | Mapping[str, Any]],
    ) -> Pipeline:
        """Create a pipeline (deprecated): POST /accounts/{account_id}/pipelines (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/create/"""
        return await self._call("pipelines.create", "POST", "/accounts/{account_id}/pipelines", locals(), Pipeline)

    def list_v1(
        self, *, account_id: str, name: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[PipelineV1]:
        """Pipelines: list v1: GET /accounts/{account_id}/pipelines/v1/pipelines (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/list_v1/"""
        return self._pages(
            "pipelines.list_v1", "GET", "/accounts/{account_id}/pipelines/v1/pipelines", locals(), PipelineV1,
        )

    async def create_v1(self, *, account_id: str, name: str, sql: str) -> PipelineV1:
        """Pipelines: create v1: POST /accounts/{account_id}/pipelines/v1/pipelines (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/create_v1/"""
        return await self._call(
            "pipelines.create_v1", "POST", "/accounts/{account_id}/pipelines/v1/pipelines", locals(), PipelineV1,
        )

    async def get_v1(self, pipeline_id: str, *, account_id: str) -> V1:
        """Pipelines: get v1: GET /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/get_v1/"""
        return await self._call(
            "pipelines.get_v1", "GET", "/accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}", locals(), V1,
        )

    async def delete_v1(self, pipeline_id: str, *, account_id: str) -> Any:
        """Pipelines: delete v1: DELETE /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}.
        https://developers.cloudflare.com/api/resources/pipelines/methods/delete_v1/"""
        return await self._call(
            "pipelines.delete_v1", "DELETE", "/accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}", locals(),
            PLAIN,
        )

    async def validate_sql(self, *, account_id: str, sql: str) -> ValidateSql:
        """Pipelines: validate SQL: POST /accounts/{account_id}/pipelines/v1/validate_sql (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/validate_sql/"""
        return await self._call(
            "pipelines.validate_sql", "POST", "/accounts/{account_id}/pipelines/v1/validate_sql", locals(), ValidateSql,
        )

    @deprecated("pipelines.get is deprecated; use pipelines.get_v1")
    async def get(self, pipeline_name: str, *, account_id: str) -> Pipeline:
        """Get a pipeline (deprecated): GET /accounts/{account_id}/pipelines/{pipeline_name} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/get/"""
        return await self._call(
            "pipelines.get", "GET", "/accounts/{account_id}/pipelines/{pipeline_name}", locals(), Pipeline,
        )

    @deprecated("pipelines.update is deprecated")
    async def update(
        self, pipeline_name: str, *, account_id: str, destination: PipelineDestinationParam | Mapping[str, Any],
        name: str, source: Sequence[Source | Mapping[str, Any]],
    ) -> Pipeline:
        """Update a pipeline (deprecated): PUT /accounts/{account_id}/pipelines/{pipeline_name} (permission: Pipelines
        Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/update/"""
        return await self._call(
            "pipelines.update", "PUT", "/accounts/{account_id}/pipelines/{pipeline_name}", locals(), Pipeline,
        )

    @deprecated("pipelines.delete is deprecated; use pipelines.delete_v1")
    async def delete(self, pipeline_name: str, *, account_id: str) -> None:
        """Delete a pipeline (deprecated): DELETE /accounts/{account_id}/pipelines/{pipeline_name} (permission:
        Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/delete/"""
        await self._call(
            "pipelines.delete", "DELETE", "/accounts/{account_id}/pipelines/{pipeline_name}", locals(), NoneType,
        )
