"""`cf.stream.clip`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.stream import ClipCreateWatermark, Video


class ClipResource(Resource):
    """Stream clip: `cf.stream.clip`."""

    def create(
        self, *, account_id: str, clipped_from_video_uid: str, end_time_seconds: int, start_time_seconds: int,
        allowed_origins: Sequence[str] | Unset = UNSET, creator: str | Unset = UNSET, input: str | Unset = UNSET,
        meta: Any = UNSET, name: str | Unset = UNSET, require_signed_urls: bool | Unset = UNSET,
        scheduled_deletion: datetime | str | Unset = UNSET, thumbnail_timestamp_pct: float | Unset = UNSET,
        url: str | Unset = UNSET, watermark: ClipCreateWatermark | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Video]:
        """Create stream clip: POST /accounts/{account_id}/stream/clip (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/clip/methods/create/"""
        return self._call(
            "stream.clip.create", "POST", "/accounts/{account_id}/stream/clip", locals(), Video,
            wire={
                "clipped_from_video_uid": "clippedFromVideoUID", "end_time_seconds": "endTimeSeconds",
                "start_time_seconds": "startTimeSeconds", "allowed_origins": "allowedOrigins",
                "require_signed_urls": "requireSignedURLs", "scheduled_deletion": "scheduledDeletion",
                "thumbnail_timestamp_pct": "thumbnailTimestampPct",
            },
        )
