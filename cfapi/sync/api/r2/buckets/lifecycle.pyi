"""`cf.r2.buckets.lifecycle` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.lifecycle as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LifecycleResource(Resource):
    """Bucket lifecycle: `cf.r2.buckets.lifecycle`."""

    @_call(_api.LifecycleResource.get)
    def get(self) -> Any:
        """Get bucket lifecycle: GET /accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/lifecycle/methods/get/"""

    @_call(_api.LifecycleResource.update)
    def update(self) -> Any:
        """Update bucket lifecycle: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/lifecycle/methods/update/"""
