"""`cf.stream.copy`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.stream import ClipCreateWatermark, Video


class CopyResource(Resource):
    """Stream copy: `cf.stream.copy`."""

    def create(
        self, *, account_id: str, upload_creator: str | Unset = UNSET, allowed_origins: Sequence[str] | Unset = UNSET,
        creator: str | Unset = UNSET, input: str | Unset = UNSET, meta: Any = UNSET, name: str | Unset = UNSET,
        require_signed_urls: bool | Unset = UNSET, scheduled_deletion: datetime | str | Unset = UNSET,
        thumbnail_timestamp_pct: float | Unset = UNSET, url: str | Unset = UNSET,
        watermark: ClipCreateWatermark | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Video]:
        """Create stream copy: POST /accounts/{account_id}/stream/copy (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/copy/methods/create/"""
        return self._call(
            "stream.copy.create", "POST", "/accounts/{account_id}/stream/copy", locals(), Video,
            wire={
                "allowed_origins": "allowedOrigins", "require_signed_urls": "requireSignedURLs",
                "scheduled_deletion": "scheduledDeletion", "thumbnail_timestamp_pct": "thumbnailTimestampPct",
            },
            headers={"upload_creator": "Upload-Creator"},
        )
