"""`cf.tenants.memberships` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.tenants.memberships as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Memberships(Resource):
    """Tenant memberships: `cf.tenants.memberships`."""

    @_listing(_api.Memberships.list)
    def list(self) -> Any:
        """List tenant memberships: GET /tenants/{tenant_id}/memberships.
        https://developers.cloudflare.com/api/resources/tenants/subresources/memberships/methods/list/"""
