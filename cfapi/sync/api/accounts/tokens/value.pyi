"""`cf.accounts.tokens.value` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.tokens.value as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ValueResource(Resource):
    """Token value: `cf.accounts.tokens.value`."""

    @_call(_api.ValueResource.update)
    def update(self) -> Any:
        """Update token value: PUT /accounts/{account_id}/tokens/{token_id}/value (permission: Account API Tokens
        Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/value/methods/update/"""
