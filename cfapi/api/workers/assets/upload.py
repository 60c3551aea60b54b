"""`cf.workers.assets.upload`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from cfapi._core import Reply, Resource, model


@model
class UploadCreateResult:
    """Upload create result: response of workers.assets.upload.create."""

    jwt: str | None = field(default=None, repr=False)


class UploadResource(Resource):
    """Asset upload: `cf.workers.assets.upload`."""

    def create(self, *, account_id: str, base64: bool, body: Mapping[str, str]) -> Reply[UploadCreateResult | None]:
        """Create asset upload: POST /accounts/{account_id}/workers/assets/upload.
        https://developers.cloudflare.com/api/resources/workers/subresources/assets/subresources/upload/methods/create/"""
        return self._call(
            "workers.assets.upload.create", "POST", "/accounts/{account_id}/workers/assets/upload", locals(),
            UploadCreateResult, query="base64", whole_form="body",
        )
