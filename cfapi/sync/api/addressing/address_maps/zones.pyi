"""`cf.addressing.address_maps.zones` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.address_maps.zones as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Zones(Resource):
    """Address map zones: `cf.addressing.address_maps.zones`."""

    @_call(_api.Zones.update)
    def update(self) -> Any:
        """Update an address map zone: PUT
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}.
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/zones/methods/update/"""

    @_call(_api.Zones.delete)
    def delete(self) -> Any:
        """Delete an address map zone: DELETE
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id} (permission: Address Maps
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/zones/methods/delete/"""
