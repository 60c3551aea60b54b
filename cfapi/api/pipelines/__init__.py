"""`cf.pipelines`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model, union

if TYPE_CHECKING:
    from cfapi.api.pipelines.sinks import Sinks
    from cfapi.api.pipelines.streams import Streams


@union
class SinkFormat:
    """Sink format: part of Sink.

    What a variant lacks is None."""

    type: Literal["json", "parquet"]
    compression: Literal["uncompressed", "gzip", "snappy", "zstd", "lz4"] | str | None
    decimal_encoding: Literal["number", "string", "bytes"] | str | None
    timestamp_format: Literal["rfc3339", "unix_millis"] | str | None
    unstructured: bool | None
    row_group_bytes: int | None
    """Bytes."""


@union
class SourceField:
    """Source field: part of List.

    What a variant lacks is None."""

    type: Literal[
        "int32", "int64", "float32", "float64", "bool", "string", "binary", "timestamp", "json", "struct", "list",
    ]
    metadata_key: str | None
    name: str | None
    required: bool | None
    sql_name: str | None
    unit: Literal["second", "millisecond", "microsecond", "nanosecond"] | str | None
    fields: list[SourceField] | None
    items: SourceField | None


@union
class StreamFormat:
    """Stream format: part of Stream.

    What a variant lacks is None."""

    type: Literal["json", "parquet"]
    decimal_encoding: Literal["number", "string", "bytes"] | str | None
    timestamp_format: Literal["rfc3339", "unix_millis"] | str | None
    unstructured: bool | None
    compression: Literal["uncompressed", "snappy", "gzip", "zstd", "lz4"] | str | None
    row_group_bytes: int | None
    """Bytes."""


@model
class Binary(SourceField):
    """Binary: one of SourceField."""

    type: Literal["binary"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class BinaryParam:
    """Binary param: one of SourceFieldParam."""

    type: Literal["binary"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class Bool(SourceField):
    """Bool: one of SourceField."""

    type: Literal["bool"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class BoolParam:
    """Bool param: one of SourceFieldParam."""

    type: Literal["bool"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class Destination:
    """Destination: argument of pipelines.create."""

    batch: DestinationBatch
    compression: DestinationCompression
    credentials: DestinationCredentials
    format: Literal["json"] | str
    path: DestinationPath
    type: Literal["r2"] | str


@model
class DestinationBatch:
    """Destination batch: part of Destination."""

    max_bytes: int | None = None
    """Bytes, 1000 to 100000000."""
    max_duration_s: int | float | None = None
    """0.25 to 300."""
    max_rows: int | None = None
    """100 to 10000000."""


@model
class DestinationCompression:
    """Destination compression: part of Destination."""

    type: Literal["none", "gzip", "deflate"] | str | None = None


@model
class DestinationCredentials:
    """Destination credentials: part of Destination."""

    access_key_id: str
    endpoint: str
    secret_access_key: str = field(repr=False)


@model
class DestinationParam:
    """Destination param: argument of pipelines.update."""

    batch: DestinationBatch
    compression: DestinationCompression
    format: Literal["json"] | str
    path: DestinationPath
    type: Literal["r2"] | str
    credentials: DestinationCredentials | None = None


@model
class DestinationPath:
    """Destination path: part of Destination."""

    bucket: str
    filename: str | None = None
    filepath: str | None = None
    prefix: str | None = None


@model
class Float(SourceField):
    """Float: one of SourceField."""

    type: Literal["float32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class FloatParam:
    """Float param: one of SourceFieldParam."""

    type: Literal["float32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class Int(SourceField):
    """Int: one of SourceField."""

    type: Literal["int32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class IntParam:
    """Int param: one of SourceFieldParam."""

    type: Literal["int32"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class JSON(SourceField):
    """JSON: one of SourceField."""

    type: Literal["json"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class JSONParam:
    """JSON param: one of SourceFieldParam."""

    type: Literal["json"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class List(SourceField):
    """List: one of SourceField."""

    items: SourceField
    type: Literal["list"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class ListParam:
    """List param: one of SourceFieldParam."""

    items: SourceFieldParam
    type: Literal["list"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class Parquet:
    """Parquet: one of Format."""

    type: Literal["parquet"]
    compression: Literal["uncompressed", "snappy", "gzip", "zstd", "lz4"] | str | None = None
    row_group_bytes: int | None = None
    """Bytes."""


@model
class Pipeline:
    """Pipeline: response of pipelines.list."""

    id: str
    destination: PipelineDestination
    endpoint: str
    name: str
    source: list[PipelineSource]
    version: int | float


@model
class PipelineBatch:
    """Pipeline batch: part of PipelineDestination."""

    max_bytes: int
    """Bytes, 1000 to 100000000."""
    max_duration_s: int | float
    """0.25 to 300."""
    max_rows: int
    """100 to 10000000."""


@model
class PipelineCompression:
    """Pipeline compression: part of PipelineDestination."""

    type: Literal["none", "gzip", "deflate"] | str


@model
class PipelineDestination:
    """Pipeline destination: part of Pipeline."""

    batch: PipelineBatch
    compression: PipelineCompression
    format: Literal["json"] | str
    path: DestinationPath
    type: Literal["r2"] | str


@model
class PipelineSource:
    """Pipeline source: argument of pipelines.create."""

    format: Literal["json"] | str
    type: str
    authentication: bool | None = None
    cors: StreamHTTPCORS | None = None


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
class SinkJsonFormat(SinkFormat):
    """Sink JSON format: one of Format."""

    type: Literal["json"]
    compression: Literal["uncompressed", "gzip"] | str | None = None
    decimal_encoding: Literal["number", "string", "bytes"] | str | None = None
    timestamp_format: Literal["rfc3339", "unix_millis"] | str | None = None
    unstructured: bool | None = None


@model
class SinkSchema:
    """Sink schema: part of Sink."""

    fields: list[SourceField] | None = None
    inferred: bool | None = None


@model
class SourceFieldFloat(SourceField):
    """Source field float: one of SourceField."""

    type: Literal["float64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldFloatParam:
    """Source field float param: one of SourceFieldParam."""

    type: Literal["float64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldInt(SourceField):
    """Source field int: one of SourceField."""

    type: Literal["int64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class SourceFieldIntParam:
    """Source field int param: one of SourceFieldParam."""

    type: Literal["int64"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class StreamFormatJSON(StreamFormat):
    """Stream format JSON: one of Format."""

    type: Literal["json"]
    decimal_encoding: Literal["number", "string", "bytes"] | str | None = None
    timestamp_format: Literal["rfc3339", "unix_millis"] | str | None = None
    unstructured: bool | None = None


@model
class StreamFormatParquet(SinkFormat, StreamFormat):
    """Stream format parquet: one of SinkFormat."""

    type: Literal["parquet"]
    compression: Literal["uncompressed", "snappy", "gzip", "zstd", "lz4"] | str | None = None
    row_group_bytes: int | None = None
    """Bytes."""


@model
class StreamHTTPCORS:
    """Stream HTTPCORS: part of HTTP."""

    origins: list[str] | None = None


@model
class String(SourceField):
    """String: one of SourceField."""

    type: Literal["string"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class StringParam:
    """String param: one of SourceFieldParam."""

    type: Literal["string"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class Struct(SourceField):
    """Struct: one of SourceField."""

    fields: list[SourceField]
    name: str | None = None
    type: Literal["struct"]
    metadata_key: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class StructParam:
    """Struct param: one of SourceFieldParam."""

    fields: list[SourceFieldParam]
    name: str | None = None
    type: Literal["struct"]
    metadata_key: str | None = None
    required: bool | None = None
    sql_name: str | None = None


@model
class Timestamp(SourceField):
    """Timestamp: one of SourceField."""

    type: Literal["timestamp"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None
    unit: Literal["second", "millisecond", "microsecond", "nanosecond"] | str | None = None


@model
class TimestampParam:
    """Timestamp param: one of SourceFieldParam."""

    type: Literal["timestamp"]
    metadata_key: str | None = None
    name: str | None = None
    required: bool | None = None
    sql_name: str | None = None
    unit: Literal["second", "millisecond", "microsecond", "nanosecond"] | str | None = None


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
class ValidateSqlEdge:
    """Validate SQL edge: part of ValidateSqlGraph."""

    dest_id: int
    edge_type: str
    key_type: str
    src_id: int
    value_type: str


@model
class ValidateSqlGraph:
    """Validate SQL graph: part of ValidateSql."""

    edges: list[ValidateSqlEdge]
    nodes: list[ValidateSqlNode]


@model
class ValidateSqlNode:
    """Validate SQL node: part of ValidateSqlGraph."""

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


SourceFieldParam = (
    IntParam | SourceFieldIntParam | FloatParam | SourceFieldFloatParam | BoolParam | StringParam | BinaryParam
    | TimestampParam | JSONParam | StructParam | ListParam
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
    def create(
        self, *, account_id: str, destination: Destination | Mapping[str, Any], name: str,
        source: Sequence[PipelineSource | Mapping[str, Any]],
    ) -> Reply[Pipeline]:
        """Create a pipeline (deprecated): POST /accounts/{account_id}/pipelines (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/create/"""
        return self._call("pipelines.create", "POST", "/accounts/{account_id}/pipelines", locals(), Pipeline)

    def list_v1(
        self, *, account_id: str, name: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[PipelineV1]:
        """Pipelines: list v1: GET /accounts/{account_id}/pipelines/v1/pipelines (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/list_v1/"""
        return self._pages(
            "pipelines.list_v1", "GET", "/accounts/{account_id}/pipelines/v1/pipelines", locals(), PipelineV1,
        )

    def create_v1(self, *, account_id: str, name: str, sql: str) -> Reply[PipelineV1]:
        """Pipelines: create v1: POST /accounts/{account_id}/pipelines/v1/pipelines (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/create_v1/"""
        return self._call(
            "pipelines.create_v1", "POST", "/accounts/{account_id}/pipelines/v1/pipelines", locals(), PipelineV1,
        )

    def get_v1(self, pipeline_id: str, *, account_id: str) -> Reply[V1]:
        """Pipelines: get v1: GET /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/get_v1/"""
        return self._call(
            "pipelines.get_v1", "GET", "/accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}", locals(), V1,
        )

    def delete_v1(self, pipeline_id: str, *, account_id: str) -> Reply[Any]:
        """Pipelines: delete v1: DELETE /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}.
        https://developers.cloudflare.com/api/resources/pipelines/methods/delete_v1/"""
        return self._call(
            "pipelines.delete_v1", "DELETE", "/accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}", locals(),
            PLAIN,
        )

    def validate_sql(self, *, account_id: str, sql: str) -> Reply[ValidateSql]:
        """Pipelines: validate SQL: POST /accounts/{account_id}/pipelines/v1/validate_sql (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/validate_sql/"""
        return self._call(
            "pipelines.validate_sql", "POST", "/accounts/{account_id}/pipelines/v1/validate_sql", locals(), ValidateSql,
        )

    @deprecated("pipelines.get is deprecated; use pipelines.get_v1")
    def get(self, pipeline_name: str, *, account_id: str) -> Reply[Pipeline]:
        """Get a pipeline (deprecated): GET /accounts/{account_id}/pipelines/{pipeline_name} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/methods/get/"""
        return self._call(
            "pipelines.get", "GET", "/accounts/{account_id}/pipelines/{pipeline_name}", locals(), Pipeline,
        )

    @deprecated("pipelines.update is deprecated")
    def update(
        self, pipeline_name: str, *, account_id: str, destination: DestinationParam | Mapping[str, Any], name: str,
        source: Sequence[PipelineSource | Mapping[str, Any]],
    ) -> Reply[Pipeline]:
        """Update a pipeline (deprecated): PUT /accounts/{account_id}/pipelines/{pipeline_name} (permission: Pipelines
        Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/update/"""
        return self._call(
            "pipelines.update", "PUT", "/accounts/{account_id}/pipelines/{pipeline_name}", locals(), Pipeline,
        )

    @deprecated("pipelines.delete is deprecated; use pipelines.delete_v1")
    def delete(self, pipeline_name: str, *, account_id: str) -> Reply[None]:
        """Delete a pipeline (deprecated): DELETE /accounts/{account_id}/pipelines/{pipeline_name} (permission:
        Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/methods/delete/"""
        return self._call(
            "pipelines.delete", "DELETE", "/accounts/{account_id}/pipelines/{pipeline_name}", locals(), NoneType,
        )
