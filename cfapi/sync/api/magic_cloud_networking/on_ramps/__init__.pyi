"""`cf.magic_cloud_networking.on_ramps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_cloud_networking.on_ramps as _api
from cfapi.sync.api.magic_cloud_networking.on_ramps.address_spaces import AddressSpaces
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OnRamps(Resource):
    """Magic cloud networking on ramps: `cf.magic_cloud_networking.on_ramps`."""

    @property
    def address_spaces(self) -> AddressSpaces: ...

    @_listing(_api.OnRamps.list)
    def list(self) -> Any:
        """List magic cloud networking on ramps: GET /accounts/{account_id}/magic/cloud/onramps (permission: Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/list/"""

    @_call(_api.OnRamps.create)
    def create(self) -> Any:
        """Create a magic cloud networking on ramp: POST /accounts/{account_id}/magic/cloud/onramps (permission: Magic
        WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/create/"""

    @_call(_api.OnRamps.get)
    def get(self) -> Any:
        """Get a magic cloud networking on ramp: GET /accounts/{account_id}/magic/cloud/onramps/{onramp_id} (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/get/"""

    @_call(_api.OnRamps.update)
    def update(self) -> Any:
        """Update a magic cloud networking on ramp: PUT /accounts/{account_id}/magic/cloud/onramps/{onramp_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/update/"""

    @_call(_api.OnRamps.edit)
    def edit(self) -> Any:
        """Edit a magic cloud networking on ramp: PATCH /accounts/{account_id}/magic/cloud/onramps/{onramp_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/edit/"""

    @_call(_api.OnRamps.delete)
    def delete(self) -> Any:
        """Delete a magic cloud networking on ramp: DELETE /accounts/{account_id}/magic/cloud/onramps/{onramp_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/delete/"""

    @_call(_api.OnRamps.apply)
    def apply(self) -> Any:
        """Apply magic cloud networking on ramps: POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/apply
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/apply/"""

    @_call(_api.OnRamps.export)
    def export(self) -> Any:
        """Export magic cloud networking on ramps: POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/export
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/export/"""

    @_call(_api.OnRamps.plan)
    def plan(self) -> Any:
        """Plan magic cloud networking on ramps: POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/plan
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/plan/"""
