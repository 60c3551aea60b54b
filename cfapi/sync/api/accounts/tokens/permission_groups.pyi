"""`cf.accounts.tokens.permission_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.tokens.permission_groups as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PermissionGroups(Resource):
    """Token permission groups: `cf.accounts.tokens.permission_groups`."""

    @_listing(_api.PermissionGroups.list)
    def list(self) -> Any:
        """List token permission groups: GET /accounts/{account_id}/tokens/permission_groups (permission: Account API
        Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/permission_groups/methods/list/"""

    @_listing(_api.PermissionGroups.get)
    def get(self) -> Any:
        """Get token permission groups: GET /accounts/{account_id}/tokens/permission_groups (permission: Account API
        Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/permission_groups/methods/get/"""
