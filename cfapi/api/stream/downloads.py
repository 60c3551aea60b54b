"""`cf.stream.downloads`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Resource, model, renamed


@model
class Download:
    """Download: response of stream.downloads.get."""

    audio: DownloadDownload | None = None
    default: DownloadDownload | None = None


@model
class DownloadDownload:
    """Download download: part of Download.

    percent_complete: 0 to 100; url: URI."""

    percent_complete: int | float = renamed("percentComplete")
    status: Literal["ready", "inprogress", "error"] | str
    url: str | None = None


class Downloads(Resource):
    """Stream downloads: `cf.stream.downloads`."""

    async def get(self, identifier: str, *, account_id: str) -> Download:
        """Get stream downloads: GET /accounts/{account_id}/stream/{identifier}/downloads (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/get/"""
        return await self._call(
            "stream.downloads.get", "GET", "/accounts/{account_id}/stream/{identifier}/downloads", locals(), Download,
        )

    async def create(self, identifier: str, *, account_id: str) -> Download | None:
        """Create a stream download: POST /accounts/{account_id}/stream/{identifier}/downloads.
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/create/"""
        return await self._call(
            "stream.downloads.create", "POST", "/accounts/{account_id}/stream/{identifier}/downloads", locals(),
            Download,
        )

    async def delete(self, identifier: str, *, account_id: str) -> str | None:
        """Delete stream downloads: DELETE /accounts/{account_id}/stream/{identifier}/downloads (permission: Stream
        Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/delete/"""
        return await self._call(
            "stream.downloads.delete", "DELETE", "/accounts/{account_id}/stream/{identifier}/downloads", locals(), str,
        )

    async def create_type(
        self, *, identifier: str, account_id: str, download_type: Literal["default", "audio"] | str,
    ) -> Download:
        """Stream downloads: create type: POST /accounts/{account_id}/stream/{identifier}/downloads/{download_type}."""
        return await self._call(
            "stream.downloads.create_type", "POST",
            "/accounts/{account_id}/stream/{identifier}/downloads/{download_type}", locals(), Download,
        )

    async def delete_type(
        self, *, identifier: str, account_id: str, download_type: Literal["default", "audio"] | str,
    ) -> str:
        """Stream downloads: delete type: DELETE /accounts/{account_id}/stream/{identifier}/downloads/{download_type}
        (permission: Stream Write)."""
        return await self._call(
            "stream.downloads.delete_type", "DELETE",
            "/accounts/{account_id}/stream/{identifier}/downloads/{download_type}", locals(), str,
        )
