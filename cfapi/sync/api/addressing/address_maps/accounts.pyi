"""`cf.addressing.address_maps.accounts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.address_maps.accounts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Accounts(Resource):
    """Address map accounts: `cf.addressing.address_maps.accounts`."""

    @_call(_api.Accounts.update)
    def update(self) -> Any:
        """Update an address map account: PUT
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{member_account_id}.
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/accounts/methods/update/"""

    @_call(_api.Accounts.delete)
    def delete(self) -> Any:
        """Delete an address map account: DELETE
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{member_account_id} (permission:
        Address Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/accounts/methods/delete/"""
