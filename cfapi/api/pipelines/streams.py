"""`cf.pipelines.streams`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.pipelines import (
    Parquet, SinkCreateSchema, SinkSchema, SourceField, StreamFormat, StreamFormatJSON, StreamHTTPCORS,
)


@model
class HTTP:
    """HTTP: argument of pipelines.streams.create."""

    authentication: bool
    enabled: bool
    cors: StreamHTTPCORS | None = None


@model
class Stream:
    """Stream: response of pipelines.streams.list."""

    id: str
    created_at: Moment
    http: HTTP | None = None
    modified_at: Moment
    name: str
    version: int
    worker_binding: WorkerBinding | None = None
    endpoint: str | None = None
    """URI."""
    format: StreamFormat | None = None
    schema: SinkSchema | None = None


@model
class StreamSchema:
    """Stream schema: part of StreamUpdateResult."""

    fields: list[SourceField] | None = None
    inferred: bool | None = None


@model
class StreamUpdateResult:
    """Stream update result: response of pipelines.streams.update."""

    id: str
    created_at: Moment
    http: HTTP
    modified_at: Moment
    name: str
    version: int
    worker_binding: WorkerBinding
    endpoint: str | None = None
    """URI."""
    format: StreamFormat | None = None
    schema: StreamSchema | None = None


@model
class WorkerBinding:
    """Worker binding: argument of pipelines.streams.create."""

    enabled: bool


Format = StreamFormatJSON | Parquet


class Streams(Resource):
    """Pipeline streams: `cf.pipelines.streams`."""

    def list(
        self, *, account_id: str, name: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
    ) -> Pages[Stream]:
        """List pipeline streams: GET /accounts/{account_id}/pipelines/v1/streams (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/list/"""
        return self._pages(
            "pipelines.streams.list", "GET", "/accounts/{account_id}/pipelines/v1/streams", locals(), Stream,
        )

    def create(
        self, *, account_id: str, name: str, format: Format | Mapping[str, Any] | Unset = UNSET,
        http: HTTP | Mapping[str, Any] | Unset = UNSET, schema: SinkCreateSchema | Mapping[str, Any] | Unset = UNSET,
        worker_binding: WorkerBinding | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Stream]:
        """Create a pipeline stream: POST /accounts/{account_id}/pipelines/v1/streams (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/create/"""
        return self._call(
            "pipelines.streams.create", "POST", "/accounts/{account_id}/pipelines/v1/streams", locals(), Stream,
        )

    def get(self, stream_id: str, *, account_id: str) -> Reply[Stream]:
        """Get a pipeline stream: GET /accounts/{account_id}/pipelines/v1/streams/{stream_id} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/get/"""
        return self._call(
            "pipelines.streams.get", "GET", "/accounts/{account_id}/pipelines/v1/streams/{stream_id}", locals(), Stream,
        )

    def update(
        self, stream_id: str, *, account_id: str, http: HTTP | Mapping[str, Any] | None | Unset = UNSET,
        worker_binding: WorkerBinding | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[StreamUpdateResult]:
        """Update a pipeline stream: PATCH /accounts/{account_id}/pipelines/v1/streams/{stream_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/update/"""
        return self._call(
            "pipelines.streams.update", "PATCH", "/accounts/{account_id}/pipelines/v1/streams/{stream_id}", locals(),
            StreamUpdateResult,
        )

    def delete(self, stream_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a pipeline stream: DELETE /accounts/{account_id}/pipelines/v1/streams/{stream_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/delete/"""
        return self._call(
            "pipelines.streams.delete", "DELETE", "/accounts/{account_id}/pipelines/v1/streams/{stream_id}", locals(),
            PLAIN,
        )
