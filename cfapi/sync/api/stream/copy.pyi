"""`cf.stream.copy` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.copy as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CopyResource(Resource):
    """Stream copy: `cf.stream.copy`."""

    @_call(_api.CopyResource.create)
    def create(self) -> Any:
        """Create stream copy: POST /accounts/{account_id}/stream/copy (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/copy/methods/create/"""
