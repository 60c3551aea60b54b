"""`cf.moq.relays.tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.moq.relays.tokens as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tokens(Resource):
    """Relay tokens: `cf.moq.relays.tokens`."""

    @_listing(_api.Tokens.list)
    def list(self) -> Any:
        """List relay tokens: GET /accounts/{account_id}/moq/relays/{relay_id}/tokens.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/list/"""

    @_call(_api.Tokens.create)
    def create(self) -> Any:
        """Create a relay token: POST /accounts/{account_id}/moq/relays/{relay_id}/tokens.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/create/"""

    @_call(_api.Tokens.rotate)
    def rotate(self) -> Any:
        """Rotate relay tokens: POST /accounts/{account_id}/moq/relays/{relay_id}/tokens/rotate."""

    @_call(_api.Tokens.delete)
    def delete(self) -> Any:
        """Delete a relay token: DELETE /accounts/{account_id}/moq/relays/{relay_id}/tokens/{jti}.
        https://developers.cloudflare.com/api/resources/moq/subresources/relays/subresources/tokens/methods/delete/"""
