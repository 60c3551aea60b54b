"""`cf.zero_trust.devices.networks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.networks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Networks(Resource):
    """Device networks: `cf.zero_trust.devices.networks`."""

    @_listing(_api.Networks.list)
    def list(self) -> Any:
        """List device networks: GET /accounts/{account_id}/devices/networks.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/list/"""

    @_call(_api.Networks.create)
    def create(self) -> Any:
        """Create a device network: POST /accounts/{account_id}/devices/networks (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/create/"""

    @_call(_api.Networks.get)
    def get(self) -> Any:
        """Get a device network: GET /accounts/{account_id}/devices/networks/{network_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/get/"""

    @_call(_api.Networks.update)
    def update(self) -> Any:
        """Update a device network: PUT /accounts/{account_id}/devices/networks/{network_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/update/"""

    @_listing(_api.Networks.delete)
    def delete(self) -> Any:
        """Delete a device network: DELETE /accounts/{account_id}/devices/networks/{network_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/delete/"""
