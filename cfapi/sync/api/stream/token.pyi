"""`cf.stream.token` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.token as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TokenResource(Resource):
    """Stream token: `cf.stream.token`."""

    @_call(_api.TokenResource.create)
    def create(self) -> Any:
        """Create stream token: POST /accounts/{account_id}/stream/{identifier}/token.
        https://developers.cloudflare.com/api/resources/stream/subresources/token/methods/create/"""
