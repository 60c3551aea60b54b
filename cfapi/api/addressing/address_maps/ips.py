"""`cf.addressing.address_maps.ips`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource


class IPs(Resource):
    """Address map IPs: `cf.addressing.address_maps.ips`."""

    def update(self, ip_address: str, *, account_id: str, address_map_id: str) -> Reply[None]:
        """Update an address map IP: PUT
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address} (permission: Address Maps
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/ips/methods/update/"""
        return self._call(
            "addressing.address_maps.ips.update", "PUT",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address}", locals(), NoneType,
        )

    def delete(self, ip_address: str, *, account_id: str, address_map_id: str) -> Reply[None]:
        """Delete an address map IP: DELETE
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address} (permission: Address Maps
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/ips/methods/delete/"""
        return self._call(
            "addressing.address_maps.ips.delete", "DELETE",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address}", locals(), NoneType,
        )
