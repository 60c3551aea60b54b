"""`cf.tenants.account_types` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.tenants.account_types as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AccountTypes(Resource):
    """Tenant account types: `cf.tenants.account_types`."""

    @_listing(_api.AccountTypes.list)
    def list(self) -> Any:
        """List tenant account types: GET /tenants/{tenant_id}/account_types.
        https://developers.cloudflare.com/api/resources/tenants/subresources/account_types/methods/list/"""
