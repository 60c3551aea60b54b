"""`cf.zero_trust.access.idp_federation_grants` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.idp_federation_grants as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IdpFederationGrants(Resource):
    """Access idp federation grants: `cf.zero_trust.access.idp_federation_grants`."""

    @_listing(_api.IdpFederationGrants.list)
    def list(self) -> Any:
        """List access idp federation grants: GET /accounts/{account_id}/access/idp_federation_grants.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/list/"""

    @_call(_api.IdpFederationGrants.create)
    def create(self) -> Any:
        """Create an access idp federation grant: POST /accounts/{account_id}/access/idp_federation_grants.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/create/"""

    @_call(_api.IdpFederationGrants.get)
    def get(self) -> Any:
        """Get an access idp federation grant: GET /accounts/{account_id}/access/idp_federation_grants/{grant_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/get/"""

    @_call(_api.IdpFederationGrants.delete)
    def delete(self) -> Any:
        """Delete an access idp federation grant: DELETE /accounts/{account_id}/access/idp_federation_grants/{grant_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/delete/"""
