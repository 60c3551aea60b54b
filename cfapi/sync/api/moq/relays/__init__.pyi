"""`cf.moq.relays` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.moq.relays as _api
from cfapi.sync.api.moq.relays.tokens import Tokens
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Relays(Resource):
    """Moq relays: `cf.moq.relays`."""

    @property
    def tokens(self) -> Tokens: ...

    @_listing(_api.Relays.list)
    def list(self) -> Any:
        """List moq relays: GET /accounts/{account_id}/moq/relays.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/list/"""

    @_call(_api.Relays.create)
    def create(self) -> Any:
        """Create a moq relay: POST /accounts/{account_id}/moq/relays.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/create/"""

    @_call(_api.Relays.get)
    def get(self) -> Any:
        """Get a moq relay: GET /accounts/{account_id}/moq/relays/{relay_id}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/get/"""

    @_call(_api.Relays.update)
    def update(self) -> Any:
        """Update a moq relay: PUT /accounts/{account_id}/moq/relays/{relay_id}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/update/"""

    @_call(_api.Relays.delete)
    def delete(self) -> Any:
        """Delete a moq relay: DELETE /accounts/{account_id}/moq/relays/{relay_id}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/methods/delete/"""
