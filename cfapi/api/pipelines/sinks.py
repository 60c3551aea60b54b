"""`cf.pipelines.sinks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.pipelines import Parquet, SinkCreateSchema, SinkFormat, SinkJsonFormat, SinkSchema


@model
class ConfigR2TableCredentials:
    """Config R2 table credentials: part of SinkConfig."""

    access_key_id: str
    secret_access_key: str = field(repr=False)


@model
class Sink:
    """Sink: response of pipelines.sinks.list."""

    id: str
    created_at: Moment
    modified_at: Moment
    name: str
    type: Literal["r2", "r2_data_catalog", "basin_catalog"] | str
    config: SinkGetConfig | None = None
    format: SinkFormat | None = None
    schema: SinkSchema | None = None


@model
class SinkConfig:
    """Sink config: argument of pipelines.sinks.create."""

    account_id: str
    bucket: str
    credentials: ConfigR2TableCredentials | None = None
    file_naming: SinkConfigR2TableFileNaming | None = None
    jurisdiction: str | None = None
    partitioning: SinkConfigR2TablePartitioning | None = None
    path: str | None = None
    rolling_policy: SinkConfigR2TableRollingPolicy | None = None
    token: str | None = field(default=None, repr=False)
    table_name: str | None = None
    namespace: str | None = None


@model
class SinkConfigR2TableFileNaming:
    """Sink config R2 table file naming: part of SinkConfig."""

    prefix: str | None = None
    strategy: Literal["serial", "uuid", "uuid_v7", "ulid"] | str | None = None
    suffix: str | None = None


@model
class SinkConfigR2TablePartitioning:
    """Sink config R2 table partitioning: part of SinkConfig."""

    time_pattern: str | None = None


@model
class SinkConfigR2TableRollingPolicy:
    """Sink config R2 table rolling policy: part of SinkConfig."""

    file_size_bytes: int | None = None
    """Bytes."""
    inactivity_seconds: int | None = None
    """Seconds."""
    interval_seconds: int | None = None
    """Seconds."""


@model
class SinkCreateResult:
    """Sink create result: response of pipelines.sinks.create."""

    id: str
    created_at: Moment
    modified_at: Moment
    name: str
    type: Literal["r2", "r2_data_catalog", "basin_catalog"] | str
    config: SinkConfig | None = None
    format: SinkFormat | None = None
    schema: SinkSchema | None = None


@model
class SinkGetConfig:
    """Sink get config: part of Sink."""

    account_id: str
    bucket: str
    file_naming: SinkConfigR2TableFileNaming | None = None
    jurisdiction: str | None = None
    partitioning: SinkConfigR2TablePartitioning | None = None
    path: str | None = None
    rolling_policy: SinkConfigR2TableRollingPolicy | None = None
    table_name: str | None = None
    namespace: str | None = None


Format = SinkJsonFormat | Parquet


class Sinks(Resource):
    """Pipeline sinks: `cf.pipelines.sinks`."""

    def list(
        self, *, account_id: str, name: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
    ) -> Pages[Sink]:
        """List pipeline sinks: GET /accounts/{account_id}/pipelines/v1/sinks (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/list/"""
        return self._pages("pipelines.sinks.list", "GET", "/accounts/{account_id}/pipelines/v1/sinks", locals(), Sink)

    def create(
        self, *, account_id: str, name: str, type: Literal["r2", "r2_data_catalog", "basin_catalog"] | str,
        config: SinkConfig | Mapping[str, Any] | Unset = UNSET, format: Format | Mapping[str, Any] | Unset = UNSET,
        schema: SinkCreateSchema | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[SinkCreateResult]:
        """Create a pipeline sink: POST /accounts/{account_id}/pipelines/v1/sinks (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/create/"""
        return self._call(
            "pipelines.sinks.create", "POST", "/accounts/{account_id}/pipelines/v1/sinks", locals(), SinkCreateResult,
        )

    def get(self, sink_id: str, *, account_id: str) -> Reply[Sink]:
        """Get a pipeline sink: GET /accounts/{account_id}/pipelines/v1/sinks/{sink_id} (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/get/"""
        return self._call(
            "pipelines.sinks.get", "GET", "/accounts/{account_id}/pipelines/v1/sinks/{sink_id}", locals(), Sink,
        )

    def delete(self, sink_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a pipeline sink: DELETE /accounts/{account_id}/pipelines/v1/sinks/{sink_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/delete/"""
        return self._call(
            "pipelines.sinks.delete", "DELETE", "/accounts/{account_id}/pipelines/v1/sinks/{sink_id}", locals(), PLAIN,
        )
