"""`cf.addressing.prefixes.bgp_prefixes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.prefixes.bgp_prefixes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BGPPrefixes(Resource):
    """Prefix BGP prefixes: `cf.addressing.prefixes.bgp_prefixes`."""

    @_listing(_api.BGPPrefixes.list)
    def list(self) -> Any:
        """List prefix BGP prefixes: GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes
        (permission: IP Prefixes: BGP On Demand Read or IP Prefixes: Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/list/"""

    @_call(_api.BGPPrefixes.create)
    def create(self) -> Any:
        """Create a prefix BGP prefix: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/create/"""

    @_call(_api.BGPPrefixes.get)
    def get(self) -> Any:
        """Get a prefix BGP prefix: GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id} (permission: IP Prefixes:
        BGP On Demand Read or IP Prefixes: Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/get/"""

    @_call(_api.BGPPrefixes.edit)
    def edit(self) -> Any:
        """Edit a prefix BGP prefix: PATCH
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id} (permission: IP Prefixes:
        BGP On Demand Write or IP Prefixes: Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/edit/"""

    @_call(_api.BGPPrefixes.delete)
    def delete(self) -> Any:
        """Delete a prefix BGP prefix: DELETE
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/delete/"""
