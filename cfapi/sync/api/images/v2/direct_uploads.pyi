"""`cf.images.v2.direct_uploads` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.images.v2.direct_uploads as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DirectUploads(Resource):
    """V2 direct uploads: `cf.images.v2.direct_uploads`."""

    @_call(_api.DirectUploads.create)
    def create(self) -> Any:
        """Create a v2 direct upload: POST /accounts/{account_id}/images/v2/direct_upload (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v2/subresources/direct_uploads/methods/create/"""
