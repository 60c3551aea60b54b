"""`cf.accounts.client_secret` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.client_secret as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ClientSecretResource(Resource):
    """Account client secret: `cf.accounts.client_secret`."""

    @_call(_api.ClientSecretResource.create)
    def create(self) -> Any:
        """Create account client secret: POST /accounts/{account_id}/client-secret.
        https://developers.cloudflare.com/api/resources/accounts/subresources/client_secret/methods/create/"""
