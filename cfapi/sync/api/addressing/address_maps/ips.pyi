"""`cf.addressing.address_maps.ips` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.address_maps.ips as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IPs(Resource):
    """Address map IPs: `cf.addressing.address_maps.ips`."""

    @_call(_api.IPs.update)
    def update(self) -> Any:
        """Update an address map IP: PUT
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address} (permission: Address Maps
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/ips/methods/update/"""

    @_call(_api.IPs.delete)
    def delete(self) -> Any:
        """Delete an address map IP: DELETE
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address} (permission: Address Maps
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/ips/methods/delete/"""
