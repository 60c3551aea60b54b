"""`cf.stream.downloads`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model, renamed


@model
class Download:
    """Download: response of stream.downloads.get."""

    audio: StreamDownloads | None = None
    default: StreamDownloads | None = None


@model
class StreamDownloads:
    """Stream downloads: part of Download."""

    percent_complete: int | float = renamed("percentComplete")
    """0 to 100."""
    status: Literal["ready", "inprogress", "error"] | str
    url: str | None = None
    """URI."""


class Downloads(Resource):
    """Stream downloads: `cf.stream.downloads`."""

    def get(self, identifier: str, *, account_id: str) -> Reply[Download]:
        """Get stream downloads: GET /accounts/{account_id}/stream/{identifier}/downloads (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/get/"""
        return self._call(
            "stream.downloads.get", "GET", "/accounts/{account_id}/stream/{identifier}/downloads", locals(), Download,
        )

    def create(self, identifier: str, *, account_id: str) -> Reply[Download | None]:
        """Create a stream download: POST /accounts/{account_id}/stream/{identifier}/downloads.
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/create/"""
        return self._call(
            "stream.downloads.create", "POST", "/accounts/{account_id}/stream/{identifier}/downloads", locals(),
            Download,
        )

    def delete(self, identifier: str, *, account_id: str) -> Reply[str | None]:
        """Delete stream downloads: DELETE /accounts/{account_id}/stream/{identifier}/downloads (permission: Stream
        Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/delete/"""
        return self._call(
            "stream.downloads.delete", "DELETE", "/accounts/{account_id}/stream/{identifier}/downloads", locals(), str,
        )

    def create_type(
        self, *, identifier: str, account_id: str, download_type: Literal["default", "audio"] | str,
    ) -> Reply[Download]:
        """Stream downloads: create type: POST /accounts/{account_id}/stream/{identifier}/downloads/{download_type}."""
        return self._call(
            "stream.downloads.create_type", "POST",
            "/accounts/{account_id}/stream/{identifier}/downloads/{download_type}", locals(), Download,
        )

    def delete_type(
        self, *, identifier: str, account_id: str, download_type: Literal["default", "audio"] | str,
    ) -> Reply[str]:
        """Stream downloads: delete type: DELETE /accounts/{account_id}/stream/{identifier}/downloads/{download_type}
        (permission: Stream Write)."""
        return self._call(
            "stream.downloads.delete_type", "DELETE",
            "/accounts/{account_id}/stream/{identifier}/downloads/{download_type}", locals(), str,
        )
