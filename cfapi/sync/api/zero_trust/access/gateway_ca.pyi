"""`cf.zero_trust.access.gateway_ca` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.gateway_ca as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class GatewayCAResource(Resource):
    """Access gateway CA: `cf.zero_trust.access.gateway_ca`."""

    @_listing(_api.GatewayCAResource.list)
    def list(self) -> Any:
        """List access gateway CA: GET /accounts/{account_id}/access/gateway_ca (permission: Access: SSH Auditing Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/list/"""

    @_call(_api.GatewayCAResource.create)
    def create(self) -> Any:
        """Create access gateway CA: POST /accounts/{account_id}/access/gateway_ca (permission: Access: SSH Auditing
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/create/"""

    @_call(_api.GatewayCAResource.delete)
    def delete(self) -> Any:
        """Delete access gateway CA: DELETE /accounts/{account_id}/access/gateway_ca/{certificate_id} (permission:
        Access: SSH Auditing Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/delete/"""
