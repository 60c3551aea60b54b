"""`cf.stream.direct_upload` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.direct_upload as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DirectUploadResource(Resource):
    """Stream direct upload: `cf.stream.direct_upload`."""

    @_call(_api.DirectUploadResource.create)
    def create(self) -> Any:
        """Create stream direct upload: POST /accounts/{account_id}/stream/direct_upload (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/direct_upload/methods/create/"""
