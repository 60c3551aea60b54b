"""`cf.pages.assets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any

from cfapi._core import Pages, Paging, Reply, Resource, model, renamed


@model
class UploadBody:
    """Upload body: argument of pages.assets.upload."""

    base64: bool
    key: str
    metadata: UploadBodyMetadata
    value: str


@model
class UploadBodyMetadata:
    """Upload body metadata: part of UploadBody."""

    content_type: str = renamed("contentType")


class Assets(Resource):
    """Page assets: `cf.pages.assets`."""

    def check_missing(self, *, hashes: Sequence[str]) -> Pages[str]:
        """Page assets: check missing: POST /pages/assets/check-missing.
        https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/check_missing/"""
        return self._pages(
            "pages.assets.check_missing", "POST", "/pages/assets/check-missing", locals(), str,
            paging=Paging(kind="single"),
        )

    def upload(self, *, body: Sequence[UploadBody | Mapping[str, Any]]) -> Reply[None]:
        """Upload page assets: POST /pages/assets/upload.
        https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/upload/"""
        return self._call(
            "pages.assets.upload", "POST", "/pages/assets/upload", locals(), NoneType,
            shapes={"body": list[UploadBody]}, whole="body",
        )

    def upsert_hashes(self, *, hashes: Sequence[str]) -> Reply[None]:
        """Page assets: upsert hashes: POST /pages/assets/upsert-hashes.
        https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/upsert_hashes/"""
        return self._call("pages.assets.upsert_hashes", "POST", "/pages/assets/upsert-hashes", locals(), NoneType)
