"""`cf.stream.embed` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.embed as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EmbedResource(Resource):
    """Stream embed: `cf.stream.embed`."""

    @_call(_api.EmbedResource.get)
    def get(self) -> Any:
        """Get stream embed: GET /accounts/{account_id}/stream/{identifier}/embed (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/embed/methods/get/"""
