"""`cf.accounts.roles` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.accounts.roles as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Roles(Resource):
    """Account roles: `cf.accounts.roles`."""

    @_deprecated("accounts.roles.list is deprecated")
    @_listing(_api.Roles.list)
    def list(self) -> Any:
        """List account roles (deprecated): GET /accounts/{account_id}/roles (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/"""

    @_deprecated("accounts.roles.get is deprecated")
    @_call(_api.Roles.get)
    def get(self) -> Any:
        """Get an account role (deprecated): GET /accounts/{account_id}/roles/{role_id} (permission: Account Settings
        Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/"""
