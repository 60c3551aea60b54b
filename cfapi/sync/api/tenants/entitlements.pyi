"""`cf.tenants.entitlements` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.tenants.entitlements as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Entitlements(Resource):
    """Tenant entitlements: `cf.tenants.entitlements`."""

    @_call(_api.Entitlements.get)
    def get(self) -> Any:
        """Get tenant entitlements: GET /tenants/{tenant_id}/entitlements.
        https://developers.cloudflare.com/api/resources/tenants/subresources/entitlements/methods/get/"""
