"""`cf.tenants.accounts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.tenants.accounts as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Accounts(Resource):
    """Tenant accounts: `cf.tenants.accounts`."""

    @_listing(_api.Accounts.list)
    def list(self) -> Any:
        """List tenant accounts: GET /tenants/{tenant_id}/accounts.
        https://developers.cloudflare.com/api/resources/tenants/subresources/accounts/methods/list/"""
