"""`cf.network_interconnects.cnis` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.network_interconnects.cnis as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CnisResource(Resource):
    """Network interconnect cnis: `cf.network_interconnects.cnis`."""

    @_listing(_api.CnisResource.list)
    def list(self) -> Any:
        """List network interconnect cnis: GET /accounts/{account_id}/cni/cnis (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/list/"""

    @_call(_api.CnisResource.create)
    def create(self) -> Any:
        """Create network interconnect cnis: POST /accounts/{account_id}/cni/cnis (permission: Magic WAN Write or Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/create/"""

    @_call(_api.CnisResource.get)
    def get(self) -> Any:
        """Get network interconnect cnis: GET /accounts/{account_id}/cni/cnis/{cni} (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/get/"""

    @_call(_api.CnisResource.update)
    def update(self) -> Any:
        """Update network interconnect cnis: PUT /accounts/{account_id}/cni/cnis/{cni} (permission: Magic WAN Write or
        Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/update/"""

    @_call(_api.CnisResource.delete)
    def delete(self) -> Any:
        """Delete network interconnect cnis: DELETE /accounts/{account_id}/cni/cnis/{cni} (permission: Magic WAN Write
        or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/delete/"""
