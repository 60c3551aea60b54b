"""`cf.zero_trust.organizations.doh` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.organizations.doh as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DohResource(Resource):
    """Organization doh: `cf.zero_trust.organizations.doh`."""

    @_call(_api.DohResource.get)
    def get(self) -> Any:
        """Get organization doh: GET /accounts/{account_id}/access/organizations/doh (permission: Access: Organizations,
        Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/get/"""

    @_call(_api.DohResource.update)
    def update(self) -> Any:
        """Update organization doh: PUT /accounts/{account_id}/access/organizations/doh (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/update/"""
