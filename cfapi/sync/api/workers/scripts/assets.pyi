"""`cf.workers.scripts.assets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.assets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Assets(Resource):
    """Script assets: `cf.workers.scripts.assets`."""

    @property
    def upload(self) -> UploadResource: ...

class UploadResource(Resource):
    """Asset upload: `cf.workers.scripts.assets.upload`."""

    @_call(_api.UploadResource.create)
    def create(self) -> Any:
        """Create asset upload: POST /accounts/{account_id}/workers/scripts/{script_name}/assets-upload-session
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/assets/subresources/upload/methods/create/"""
