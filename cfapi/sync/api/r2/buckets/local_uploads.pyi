"""`cf.r2.buckets.local_uploads` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.local_uploads as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LocalUploads(Resource):
    """Bucket local uploads: `cf.r2.buckets.local_uploads`."""

    @_call(_api.LocalUploads.get)
    def get(self) -> Any:
        """Get bucket local uploads: GET /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads."""

    @_call(_api.LocalUploads.update)
    def update(self) -> Any:
        """Update bucket local uploads: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads."""
