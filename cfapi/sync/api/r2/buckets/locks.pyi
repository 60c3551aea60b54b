"""`cf.r2.buckets.locks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.locks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Locks(Resource):
    """Bucket locks: `cf.r2.buckets.locks`."""

    @_call(_api.Locks.get)
    def get(self) -> Any:
        """Get bucket locks: GET /accounts/{account_id}/r2/buckets/{bucket_name}/lock.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/locks/methods/get/"""

    @_call(_api.Locks.update)
    def update(self) -> Any:
        """Update bucket locks: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/lock.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/locks/methods/update/"""
