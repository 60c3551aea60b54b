"""`cf.images.v2.direct_uploads`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class DirectUpload:
    """Direct upload: response of images.v2.direct_uploads.create."""

    id: str | None = None
    upload_url: str | None = renamed("uploadURL", default=None)


class DirectUploads(Resource):
    """V2 direct uploads: `cf.images.v2.direct_uploads`."""

    def create(
        self, *, account_id: str, id: str | Unset = UNSET, creator: str | Unset = UNSET,
        expiry: datetime | str | Unset = UNSET, metadata: Any = UNSET, require_signed_urls: bool | Unset = UNSET,
    ) -> Reply[DirectUpload]:
        """Create a v2 direct upload: POST /accounts/{account_id}/images/v2/direct_upload (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v2/subresources/direct_uploads/methods/create/"""
        return self._call(
            "images.v2.direct_uploads.create", "POST", "/accounts/{account_id}/images/v2/direct_upload", locals(),
            DirectUpload, wire={"require_signed_urls": "requireSignedURLs"}, form=True,
        )
