"""`cf.pipelines.streams`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Resource, Unset, model
from cfapi.api.pipelines import (
    SinkCreateSchema, SinkSchema, SourceField, StreamCreateFormatParquet, StreamFormatParquet, StreamHTTPCORS,
)
from cfapi.api.shared.ddos_protection import Switch


@model
class FormatJson:
    """Format JSON: one of Format."""

    type: Literal["json"]
    decimal_encoding: Literal["number", "string", "bytes"] | str | None = None
    timestamp_format: Literal["rfc3339", "unix_millis"] | str | None = None
    unstructured: bool | None = None


@model
class HTTP:
    """HTTP: argument of pipelines.streams.create."""

    authentication: bool
    enabled: bool
    cors: StreamHTTPCORS | None = None


@model
class Schema:
    """Schema: part of StreamUpdateResult."""

    fields: list[SourceField] | None = None
    inferred: bool | None = None


@model
class Stream:
    """Stream: response of pipelines.streams.list.

    endpoint: URI."""

    id: str
    created_at: Moment
    http: HTTP | None = None
    modified_at: Moment
    name: str
    version: int
    worker_binding: Switch | None = None
    endpoint: str | None = None
    format: Format | None = None
    schema: SinkSchema | None = None


@model
class StreamUpdateResult:
    """Stream update result: response of pipelines.streams.update.

    endpoint: URI."""

    id: str
    created_at: Moment
    http: HTTP
    modified_at: Moment
    name: str
    version: int
    worker_binding: Switch
    endpoint: str | None = None
    format: Format | None = None
    schema: Schema | None = None


Format = FormatJson | StreamFormatParquet
FormatParam = FormatJson | StreamCreateFormatParquet


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

    async def create(
        self, *, account_id: str, name: str, format: FormatParam | Mapping[str, Any] | Unset = UNSET,
        http: HTTP | Mapping[str, Any] | Unset = UNSET, schema: SinkCreateSchema | Mapping[str, Any] | Unset = UNSET,
        worker_binding: Switch | Mapping[str, Any] | Unset = UNSET,
    ) -> Stream:
        """Create a pipeline stream: POST /accounts/{account_id}/pipelines/v1/streams (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/create/"""
        return await self._call(
            "pipelines.streams.create", "POST", "/accounts/{account_id}/pipelines/v1/streams", locals(), Stream,
        )

    async def get(self, stream_id: str, *, account_id: str) -> Stream:
        """Get a pipeline stream: GET /accounts/{account_id}/pipelines/v1/streams/{stream_id} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/get/"""
        return await self._call(
            "pipelines.streams.get", "GET", "/accounts/{account_id}/pipelines/v1/streams/{stream_id}", locals(), Stream,
        )

    async def update(
        self, stream_id: str, *, account_id: str, http: HTTP | Mapping[str, Any] | None | Unset = UNSET,
        worker_binding: Switch | Mapping[str, Any] | None | Unset = UNSET,
    ) -> StreamUpdateResult:
        """Update a pipeline stream: PATCH /accounts/{account_id}/pipelines/v1/streams/{stream_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/update/"""
        return await self._call(
            "pipelines.streams.update", "PATCH", "/accounts/{account_id}/pipelines/v1/streams/{stream_id}", locals(),
            StreamUpdateResult,
        )

    async def delete(self, stream_id: str, *, account_id: str) -> Any:
        """Delete a pipeline stream: DELETE /accounts/{account_id}/pipelines/v1/streams/{stream_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/delete/"""
        return await self._call(
            "pipelines.streams.delete", "DELETE", "/accounts/{account_id}/pipelines/v1/streams/{stream_id}", locals(),
            PLAIN,
        )
