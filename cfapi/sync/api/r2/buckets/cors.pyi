"""`cf.r2.buckets.cors` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.cors as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CorsResource(Resource):
    """Bucket cors: `cf.r2.buckets.cors`."""

    @_call(_api.CorsResource.get)
    def get(self) -> Any:
        """Get bucket cors: GET /accounts/{account_id}/r2/buckets/{bucket_name}/cors.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/get/"""

    @_call(_api.CorsResource.update)
    def update(self) -> Any:
        """Update bucket cors: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/cors.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/update/"""

    @_call(_api.CorsResource.delete)
    def delete(self) -> Any:
        """Delete bucket cors: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/cors.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/delete/"""
