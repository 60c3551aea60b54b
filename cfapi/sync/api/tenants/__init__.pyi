"""`cf.tenants` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.tenants as _api
from cfapi.sync.api.tenants.account_types import AccountTypes
from cfapi.sync.api.tenants.accounts import Accounts
from cfapi.sync.api.tenants.entitlements import Entitlements
from cfapi.sync.api.tenants.memberships import Memberships
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Tenants(Resource):
    """Tenants: `cf.tenants`."""

    @property
    def account_types(self) -> AccountTypes: ...

    @property
    def accounts(self) -> Accounts: ...

    @property
    def entitlements(self) -> Entitlements: ...

    @property
    def memberships(self) -> Memberships: ...

    @_call(_api.Tenants.get)
    def get(self) -> Any:
        """Get a tenant: GET /tenants/{tenant_id}.
        https://developers.cloudflare.com/api/resources/tenants/methods/get/"""
