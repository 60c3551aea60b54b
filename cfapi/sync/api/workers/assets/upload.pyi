"""`cf.workers.assets.upload` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.assets.upload as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UploadResource(Resource):
    """Asset upload: `cf.workers.assets.upload`."""

    @_call(_api.UploadResource.create)
    def create(self) -> Any:
        """Create asset upload: POST /accounts/{account_id}/workers/assets/upload.
        https://developers.cloudflare.com/api/resources/workers/subresources/assets/subresources/upload/methods/create/"""
