"""`cf.addressing.address_maps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.address_maps as _api
from cfapi.sync.api.addressing.address_maps.accounts import Accounts
from cfapi.sync.api.addressing.address_maps.ips import IPs
from cfapi.sync.api.addressing.address_maps.zones import Zones
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AddressMaps(Resource):
    """Addressing address maps: `cf.addressing.address_maps`."""

    @property
    def accounts(self) -> Accounts: ...

    @property
    def ips(self) -> IPs: ...

    @property
    def zones(self) -> Zones: ...

    @_listing(_api.AddressMaps.list)
    def list(self) -> Any:
        """List addressing address maps: GET /accounts/{account_id}/addressing/address_maps (permission: Address Maps
        Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/list/"""

    @_call(_api.AddressMaps.create)
    def create(self) -> Any:
        """Create an addressing address map: POST /accounts/{account_id}/addressing/address_maps (permission: Address
        Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/create/"""

    @_call(_api.AddressMaps.get)
    def get(self) -> Any:
        """Get an addressing address map: GET /accounts/{account_id}/addressing/address_maps/{address_map_id}
        (permission: Address Maps Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/get/"""

    @_call(_api.AddressMaps.edit)
    def edit(self) -> Any:
        """Edit an addressing address map: PATCH /accounts/{account_id}/addressing/address_maps/{address_map_id}
        (permission: Address Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/edit/"""

    @_call(_api.AddressMaps.delete)
    def delete(self) -> Any:
        """Delete an addressing address map: DELETE /accounts/{account_id}/addressing/address_maps/{address_map_id}
        (permission: Address Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/delete/"""
