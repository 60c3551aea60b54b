"""`cf.user.tokens.value` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.tokens.value as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ValueResource(Resource):
    """Token value: `cf.user.tokens.value`."""

    @_call(_api.ValueResource.update)
    def update(self) -> Any:
        """Update token value: PUT /user/tokens/{token_id}/value (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/"""
