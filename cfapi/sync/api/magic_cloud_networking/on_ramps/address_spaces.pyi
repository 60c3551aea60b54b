"""`cf.magic_cloud_networking.on_ramps.address_spaces` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_cloud_networking.on_ramps.address_spaces as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AddressSpaces(Resource):
    """On ramp address spaces: `cf.magic_cloud_networking.on_ramps.address_spaces`."""

    @_listing(_api.AddressSpaces.list)
    def list(self) -> Any:
        """List on ramp address spaces: GET /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/list/"""

    @_call(_api.AddressSpaces.update)
    def update(self) -> Any:
        """Update on ramp address spaces: PUT /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/update/"""

    @_call(_api.AddressSpaces.edit)
    def edit(self) -> Any:
        """Edit on ramp address spaces: PATCH /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/edit/"""
