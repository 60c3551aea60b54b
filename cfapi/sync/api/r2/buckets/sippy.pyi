"""`cf.r2.buckets.sippy` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.sippy as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SippyResource(Resource):
    """Bucket sippy: `cf.r2.buckets.sippy`."""

    @_call(_api.SippyResource.get)
    def get(self) -> Any:
        """Get bucket sippy: GET /accounts/{account_id}/r2/buckets/{bucket_name}/sippy.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/get/"""

    @_call(_api.SippyResource.update)
    def update(self) -> Any:
        """Update bucket sippy: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/sippy.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/update/"""

    @_call(_api.SippyResource.delete)
    def delete(self) -> Any:
        """Delete bucket sippy: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/sippy (permission: Workers R2
        Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/sippy/methods/delete/"""
