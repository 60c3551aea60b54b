"""`cf.magic_transit.gre_tunnels` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.gre_tunnels as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class GRETunnels(Resource):
    """Magic transit GRE tunnels: `cf.magic_transit.gre_tunnels`."""

    @_listing(_api.GRETunnels.list)
    def list(self) -> Any:
        """List magic transit GRE tunnels: GET /accounts/{account_id}/magic/gre_tunnels (permission: Magic Transit Read
        or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/list/"""

    @_call(_api.GRETunnels.bulk_update)
    def bulk_update(self) -> Any:
        """Magic transit GRE tunnels: bulk update: PUT /accounts/{account_id}/magic/gre_tunnels (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/bulk_update/"""

    @_call(_api.GRETunnels.create)
    def create(self) -> Any:
        """Create a magic transit GRE tunnel: POST /accounts/{account_id}/magic/gre_tunnels (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/create/"""

    @_call(_api.GRETunnels.get)
    def get(self) -> Any:
        """Get a magic transit GRE tunnel: GET /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id} (permission:
        Magic Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/get/"""

    @_call(_api.GRETunnels.update)
    def update(self) -> Any:
        """Update a magic transit GRE tunnel: PUT /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id} (permission:
        Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/update/"""

    @_call(_api.GRETunnels.delete)
    def delete(self) -> Any:
        """Delete a magic transit GRE tunnel: DELETE /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}
        (permission: Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/delete/"""
