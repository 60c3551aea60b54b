"""`cf.zero_trust.access.policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.policies as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Policies(Resource):
    """Access policies: `cf.zero_trust.access.policies`."""

    @_listing(_api.Policies.list)
    def list(self) -> Any:
        """List access policies: GET /accounts/{account_id}/access/policies (permission: Access: Apps and Policies
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/list/"""

    @_call(_api.Policies.create)
    def create(self) -> Any:
        """Create an access policy: POST /accounts/{account_id}/access/policies (permission: Access: Apps and Policies
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/create/"""

    @_call(_api.Policies.get)
    def get(self) -> Any:
        """Get an access policy: GET /accounts/{account_id}/access/policies/{policy_id} (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/get/"""

    @_call(_api.Policies.update)
    def update(self) -> Any:
        """Update an access policy: PUT /accounts/{account_id}/access/policies/{policy_id} (permission: Access: Apps and
        Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/update/"""

    @_call(_api.Policies.delete)
    def delete(self) -> Any:
        """Delete an access policy: DELETE /accounts/{account_id}/access/policies/{policy_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/delete/"""
