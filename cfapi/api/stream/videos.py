"""`cf.stream.videos`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class StorageUsage:
    """Storage usage: response of stream.videos.storage_usage."""

    creator: str | None = None
    total_storage_minutes: int | float | None = renamed("totalStorageMinutes", default=None)
    """Minutes."""
    total_storage_minutes_limit: int | None = renamed("totalStorageMinutesLimit", default=None)
    video_count: int | None = renamed("videoCount", default=None)


class Videos(Resource):
    """Stream videos: `cf.stream.videos`."""

    def storage_usage(self, *, account_id: str, creator: str | Unset = UNSET) -> Reply[StorageUsage]:
        """Stream videos: storage usage: GET /accounts/{account_id}/stream/storage-usage (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/videos/methods/storage_usage/"""
        return self._call(
            "stream.videos.storage_usage", "GET", "/accounts/{account_id}/stream/storage-usage", locals(), StorageUsage,
        )
