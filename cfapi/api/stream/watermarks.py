"""`cf.stream.watermarks`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.stream import Watermark


class Watermarks(Resource):
    """Stream watermarks: `cf.stream.watermarks`."""

    def list(self, *, account_id: str) -> Pages[Watermark]:
        """List stream watermarks: GET /accounts/{account_id}/stream/watermarks (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/list/"""
        return self._pages(
            "stream.watermarks.list", "GET", "/accounts/{account_id}/stream/watermarks", locals(), Watermark,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str | Unset = UNSET, opacity: float | Unset = UNSET,
        padding: float | Unset = UNSET, position: str | Unset = UNSET, scale: float | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> Reply[Watermark]:
        """Create a stream watermark: POST /accounts/{account_id}/stream/watermarks (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/create/"""
        return self._call(
            "stream.watermarks.create", "POST", "/accounts/{account_id}/stream/watermarks", locals(), Watermark,
        )

    def get(self, identifier: str, *, account_id: str) -> Reply[Watermark]:
        """Get a stream watermark: GET /accounts/{account_id}/stream/watermarks/{identifier} (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/get/"""
        return self._call(
            "stream.watermarks.get", "GET", "/accounts/{account_id}/stream/watermarks/{identifier}", locals(),
            Watermark,
        )

    def delete(self, identifier: str, *, account_id: str) -> Reply[str | None]:
        """Delete a stream watermark: DELETE /accounts/{account_id}/stream/watermarks/{identifier} (permission: Stream
        Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/delete/"""
        return self._call(
            "stream.watermarks.delete", "DELETE", "/accounts/{account_id}/stream/watermarks/{identifier}", locals(),
            str,
        )
