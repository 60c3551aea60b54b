"""`cf.addressing.address_maps.accounts`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource


class Accounts(Resource):
    """Address map accounts: `cf.addressing.address_maps.accounts`."""

    def update(self, member_account_id: str, *, account_id: str, address_map_id: str) -> Reply[None]:
        """Update an address map account: PUT
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{member_account_id}.
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/accounts/methods/update/"""
        return self._call(
            "addressing.address_maps.accounts.update", "PUT",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{member_account_id}", locals(),
            NoneType,
        )

    def delete(self, member_account_id: str, *, account_id: str, address_map_id: str) -> Reply[None]:
        """Delete an address map account: DELETE
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{member_account_id} (permission:
        Address Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/accounts/methods/delete/"""
        return self._call(
            "addressing.address_maps.accounts.delete", "DELETE",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{member_account_id}", locals(),
            NoneType,
        )
