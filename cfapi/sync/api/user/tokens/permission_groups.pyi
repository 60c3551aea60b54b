"""`cf.user.tokens.permission_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.tokens.permission_groups as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PermissionGroups(Resource):
    """Token permission groups: `cf.user.tokens.permission_groups`."""

    @_listing(_api.PermissionGroups.list)
    def list(self) -> Any:
        """List token permission groups: GET /user/tokens/permission_groups (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/"""
