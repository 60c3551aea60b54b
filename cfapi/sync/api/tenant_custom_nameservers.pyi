"""`cf.tenant_custom_nameservers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.tenant_custom_nameservers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TenantCustomNameservers(Resource):
    """Tenant custom nameservers: `cf.tenant_custom_nameservers`."""

    @_listing(_api.TenantCustomNameservers.get)
    def get(self) -> Any:
        """Get tenant custom nameservers: GET /tenants/{tenant_tag}/custom_ns.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/get/"""

    @_call(_api.TenantCustomNameservers.create)
    def create(self) -> Any:
        """Create a tenant custom nameserver: POST /tenants/{tenant_tag}/custom_ns.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/create/"""

    @_listing(_api.TenantCustomNameservers.delete)
    def delete(self) -> Any:
        """Delete a tenant custom nameserver: DELETE /tenants/{tenant_tag}/custom_ns/{custom_ns_id}.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/delete/"""
