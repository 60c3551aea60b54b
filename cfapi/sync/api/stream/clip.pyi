"""`cf.stream.clip` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.clip as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ClipResource(Resource):
    """Stream clip: `cf.stream.clip`."""

    @_call(_api.ClipResource.create)
    def create(self) -> Any:
        """Create stream clip: POST /accounts/{account_id}/stream/clip (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/clip/methods/create/"""
