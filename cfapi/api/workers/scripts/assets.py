"""`cf.workers.scripts.assets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import field

from cfapi._core import Reply, Resource, model


@model
class AssetUpload:
    """Asset upload: response of workers.scripts.assets.upload.create."""

    buckets: list[list[str]] | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class UploadCreateManifest:
    """Upload create manifest: argument of workers.scripts.assets.upload.create."""

    hash: str
    size: int


class Assets(Resource):
    """Script assets: `cf.workers.scripts.assets`."""

    @cached_property
    def upload(self) -> UploadResource:
        return UploadResource(self._session)


class UploadResource(Resource):
    """Asset upload: `cf.workers.scripts.assets.upload`."""

    def create(
        self, script_name: str, *, account_id: str, manifest: Mapping[str, UploadCreateManifest | Mapping[str, Any]],
    ) -> Reply[AssetUpload | None]:
        """Create asset upload: POST /accounts/{account_id}/workers/scripts/{script_name}/assets-upload-session
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/assets/subresources/upload/methods/create/"""
        return self._call(
            "workers.scripts.assets.upload.create", "POST",
            "/accounts/{account_id}/workers/scripts/{script_name}/assets-upload-session", locals(), AssetUpload,
        )
