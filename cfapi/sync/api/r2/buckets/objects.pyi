"""`cf.r2.buckets.objects` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.objects as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Objects(Resource):
    """Bucket objects: `cf.r2.buckets.objects`."""

    @_listing(_api.Objects.list)
    def list(self) -> Any:
        """List bucket objects: GET /accounts/{account_id}/r2/buckets/{bucket_name}/objects.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/list/"""

    @_call(_api.Objects.get)
    def get(self) -> Any:
        """Get a bucket object: GET /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/get/"""

    @_call(_api.Objects.upload)
    def upload(self) -> Any:
        """Upload bucket objects: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/upload/"""

    @_call(_api.Objects.delete)
    def delete(self) -> Any:
        """Delete a bucket object: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/objects/methods/delete/"""
