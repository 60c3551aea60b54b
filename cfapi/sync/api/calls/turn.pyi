"""`cf.calls.turn` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.calls.turn as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TURNResource(Resource):
    """Call TURN: `cf.calls.turn`."""

    @_listing(_api.TURNResource.list)
    def list(self) -> Any:
        """List call TURN: GET /accounts/{account_id}/calls/turn_keys (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/list/"""

    @_call(_api.TURNResource.create)
    def create(self) -> Any:
        """Create call TURN: POST /accounts/{account_id}/calls/turn_keys (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/create/"""

    @_call(_api.TURNResource.get)
    def get(self) -> Any:
        """Get call TURN: GET /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/get/"""

    @_call(_api.TURNResource.update)
    def update(self) -> Any:
        """Update call TURN: PUT /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/update/"""

    @_call(_api.TURNResource.delete)
    def delete(self) -> Any:
        """Delete call TURN: DELETE /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/delete/"""
