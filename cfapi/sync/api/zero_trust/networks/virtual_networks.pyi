"""`cf.zero_trust.networks.virtual_networks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.networks.virtual_networks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class VirtualNetworks(Resource):
    """Network virtual networks: `cf.zero_trust.networks.virtual_networks`."""

    @_listing(_api.VirtualNetworks.list)
    def list(self) -> Any:
        """List network virtual networks: GET /accounts/{account_id}/teamnet/virtual_networks (permission: Cloudflare
        One Networks Read or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/list/"""

    @_call(_api.VirtualNetworks.create)
    def create(self) -> Any:
        """Create a network virtual network: POST /accounts/{account_id}/teamnet/virtual_networks (permission:
        Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/create/"""

    @_call(_api.VirtualNetworks.get)
    def get(self) -> Any:
        """Get a network virtual network: GET /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/get/"""

    @_call(_api.VirtualNetworks.edit)
    def edit(self) -> Any:
        """Edit a network virtual network: PATCH /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/edit/"""

    @_call(_api.VirtualNetworks.delete)
    def delete(self) -> Any:
        """Delete a network virtual network: DELETE /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/delete/"""
