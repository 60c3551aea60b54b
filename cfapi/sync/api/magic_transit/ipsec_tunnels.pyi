"""`cf.magic_transit.ipsec_tunnels` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.ipsec_tunnels as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IPSecTunnels(Resource):
    """Magic transit IPSec tunnels: `cf.magic_transit.ipsec_tunnels`."""

    @_listing(_api.IPSecTunnels.list)
    def list(self) -> Any:
        """List magic transit IPSec tunnels: GET /accounts/{account_id}/magic/ipsec_tunnels (permission: Magic Transit
        Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/list/"""

    @_call(_api.IPSecTunnels.bulk_update)
    def bulk_update(self) -> Any:
        """Magic transit IPSec tunnels: bulk update: PUT /accounts/{account_id}/magic/ipsec_tunnels (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/bulk_update/"""

    @_call(_api.IPSecTunnels.create)
    def create(self) -> Any:
        """Create a magic transit IPSec tunnel: POST /accounts/{account_id}/magic/ipsec_tunnels (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/create/"""

    @_call(_api.IPSecTunnels.psk_set)
    def psk_set(self) -> Any:
        """Magic transit IPSec tunnels: psk set: POST /accounts/{account_id}/magic/ipsec_tunnels/psk.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/psk_set/"""

    @_call(_api.IPSecTunnels.get)
    def get(self) -> Any:
        """Get a magic transit IPSec tunnel: GET /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}
        (permission: Magic Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/get/"""

    @_call(_api.IPSecTunnels.update)
    def update(self) -> Any:
        """Update a magic transit IPSec tunnel: PUT /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}
        (permission: Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/update/"""

    @_call(_api.IPSecTunnels.delete)
    def delete(self) -> Any:
        """Delete a magic transit IPSec tunnel: DELETE /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}
        (permission: Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/delete/"""

    @_call(_api.IPSecTunnels.psk_generate)
    def psk_generate(self) -> Any:
        """Magic transit IPSec tunnels: psk generate: POST
        /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}/psk_generate (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/psk_generate/"""
