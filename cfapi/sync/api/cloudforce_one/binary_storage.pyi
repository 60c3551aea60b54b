"""`cf.cloudforce_one.binary_storage` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.binary_storage as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BinaryStorageResource(Resource):
    """Cloudforce one binary storage: `cf.cloudforce_one.binary_storage`."""

    @_call(_api.BinaryStorageResource.create)
    def create(self) -> Any:
        """Create cloudforce one binary storage: POST /accounts/{account_id}/cloudforce-one/binary (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/binary_storage/methods/create/"""

    @_call(_api.BinaryStorageResource.get)
    def get(self) -> Any:
        """Get cloudforce one binary storage: GET /accounts/{account_id}/cloudforce-one/binary/{hash} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/binary_storage/methods/get/"""
