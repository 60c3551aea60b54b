"""`cf.cloudforce_one.binary_storage`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, Upload, model


@model
class BinaryStorage:
    """Binary storage: response of cloudforce_one.binary_storage.create."""

    content_type: str
    md5: str
    sha1: str
    sha256: str


class BinaryStorageResource(Resource):
    """Cloudforce one binary storage: `cf.cloudforce_one.binary_storage`."""

    def create(self, *, account_id: str, file: Upload) -> Reply[BinaryStorage]:
        """Create cloudforce one binary storage: POST /accounts/{account_id}/cloudforce-one/binary (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/binary_storage/methods/create/"""
        return self._call(
            "cloudforce_one.binary_storage.create", "POST", "/accounts/{account_id}/cloudforce-one/binary", locals(),
            BinaryStorage, form=True, files="file", at="",
        )

    def get(self, hash: str, *, account_id: str) -> Reply[bytes]:
        """Get cloudforce one binary storage: GET /accounts/{account_id}/cloudforce-one/binary/{hash} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/binary_storage/methods/get/"""
        return self._call(
            "cloudforce_one.binary_storage.get", "GET", "/accounts/{account_id}/cloudforce-one/binary/{hash}", locals(),
            bytes,
        )
