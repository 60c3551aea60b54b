"""`cf.images.v1.blobs`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class Blobs(Resource):
    """V1 blobs: `cf.images.v1.blobs`."""

    def get(self, image_id: str, *, account_id: str) -> Reply[bytes]:
        """Get v1 blobs: GET /accounts/{account_id}/images/v1/{image_id}/blob (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/blobs/methods/get/"""
        return self._call(
            "images.v1.blobs.get", "GET", "/accounts/{account_id}/images/v1/{image_id}/blob", locals(), bytes,
        )
