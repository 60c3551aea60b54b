"""`cf.images.v1.blobs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.images.v1.blobs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Blobs(Resource):
    """V1 blobs: `cf.images.v1.blobs`."""

    @_call(_api.Blobs.get)
    def get(self) -> Any:
        """Get v1 blobs: GET /accounts/{account_id}/images/v1/{image_id}/blob (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/blobs/methods/get/"""
