"""`cf.addressing.prefixes.delegations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.prefixes.delegations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Delegations(Resource):
    """Prefix delegations: `cf.addressing.prefixes.delegations`."""

    @_listing(_api.Delegations.list)
    def list(self) -> Any:
        """List prefix delegations: GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/list/"""

    @_call(_api.Delegations.create)
    def create(self) -> Any:
        """Create a prefix delegation: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations
        (permission: IP Prefixes: Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/create/"""

    @_call(_api.Delegations.delete)
    def delete(self) -> Any:
        """Delete a prefix delegation: DELETE
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations/{delegation_id} (permission: IP Prefixes:
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/delete/"""
