"""`cf.accounts.tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.tokens as _api
from cfapi.sync.api.accounts.tokens.permission_groups import PermissionGroups
from cfapi.sync.api.accounts.tokens.value import ValueResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tokens(Resource):
    """Account tokens: `cf.accounts.tokens`."""

    @property
    def permission_groups(self) -> PermissionGroups: ...

    @property
    def value(self) -> ValueResource: ...

    @_listing(_api.Tokens.list)
    def list(self) -> Any:
        """List account tokens: GET /accounts/{account_id}/tokens (permission: Account API Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/list/"""

    @_call(_api.Tokens.create)
    def create(self) -> Any:
        """Create an account token: POST /accounts/{account_id}/tokens (permission: Account API Tokens Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/create/"""

    @_call(_api.Tokens.verify)
    def verify(self) -> Any:
        """Verify account tokens: GET /accounts/{account_id}/tokens/verify.
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/"""

    @_call(_api.Tokens.get)
    def get(self) -> Any:
        """Get an account token: GET /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/get/"""

    @_call(_api.Tokens.update)
    def update(self) -> Any:
        """Update an account token: PUT /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/update/"""

    @_call(_api.Tokens.delete)
    def delete(self) -> Any:
        """Delete an account token: DELETE /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens
        Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/delete/"""
