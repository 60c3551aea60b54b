"""`cf.network_interconnects.interconnects` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.network_interconnects.interconnects as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Interconnects(Resource):
    """Network interconnect interconnects: `cf.network_interconnects.interconnects`."""

    @_listing(_api.Interconnects.list)
    def list(self) -> Any:
        """List network interconnect interconnects: GET /accounts/{account_id}/cni/interconnects (permission: Magic WAN
        Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/list/"""

    @_call(_api.Interconnects.create)
    def create(self) -> Any:
        """Create a network interconnect interconnect: POST /accounts/{account_id}/cni/interconnects (permission: Magic
        WAN Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/create/"""

    @_call(_api.Interconnects.get)
    def get(self) -> Any:
        """Get a network interconnect interconnect: GET /accounts/{account_id}/cni/interconnects/{icon} (permission:
        Magic WAN Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/get/"""

    @_call(_api.Interconnects.delete)
    def delete(self) -> Any:
        """Delete a network interconnect interconnect: DELETE /accounts/{account_id}/cni/interconnects/{icon}
        (permission: Magic WAN Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/delete/"""

    @_call(_api.Interconnects.loa)
    def loa(self) -> Any:
        """Network interconnect interconnects: LOA: GET /accounts/{account_id}/cni/interconnects/{icon}/loa (permission:
        Magic WAN Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/loa/"""

    @_call(_api.Interconnects.status)
    def status(self) -> Any:
        """Status network interconnect interconnects: GET /accounts/{account_id}/cni/interconnects/{icon}/status
        (permission: Magic WAN Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/status/"""
