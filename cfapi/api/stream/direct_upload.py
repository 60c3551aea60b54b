"""`cf.stream.direct_upload`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.stream import ClipCreateWatermark, Watermark


@model
class DirectUpload:
    """Direct upload: response of stream.direct_upload.create."""

    scheduled_deletion: Moment | None = renamed("scheduledDeletion", default=None)
    uid: str | None = None
    upload_url: str | None = renamed("uploadURL", default=None)
    watermark: Watermark | None = None


class DirectUploadResource(Resource):
    """Stream direct upload: `cf.stream.direct_upload`."""

    def create(
        self, *, account_id: str, max_duration_seconds: int, upload_creator: str | Unset = UNSET,
        allowed_origins: Sequence[str] | Unset = UNSET, creator: str | Unset = UNSET,
        expiry: datetime | str | Unset = UNSET, meta: Any = UNSET, require_signed_urls: bool | Unset = UNSET,
        scheduled_deletion: datetime | str | Unset = UNSET, thumbnail_timestamp_pct: float | Unset = UNSET,
        watermark: ClipCreateWatermark | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[DirectUpload]:
        """Create stream direct upload: POST /accounts/{account_id}/stream/direct_upload (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/direct_upload/methods/create/"""
        return self._call(
            "stream.direct_upload.create", "POST", "/accounts/{account_id}/stream/direct_upload", locals(),
            DirectUpload,
            wire={
                "max_duration_seconds": "maxDurationSeconds", "allowed_origins": "allowedOrigins",
                "require_signed_urls": "requireSignedURLs", "scheduled_deletion": "scheduledDeletion",
                "thumbnail_timestamp_pct": "thumbnailTimestampPct",
            },
            headers={"upload_creator": "Upload-Creator"},
        )
