"""`cf.stream.keys` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.keys as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Keys(Resource):
    """Stream keys: `cf.stream.keys`."""

    @_listing(_api.Keys.get)
    def get(self) -> Any:
        """Get stream keys: GET /accounts/{account_id}/stream/keys (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/get/"""

    @_call(_api.Keys.create)
    def create(self) -> Any:
        """Create a stream key: POST /accounts/{account_id}/stream/keys (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/create/"""

    @_call(_api.Keys.delete)
    def delete(self) -> Any:
        """Delete a stream key: DELETE /accounts/{account_id}/stream/keys/{identifier} (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/delete/"""
