"""`cf.addressing.address_maps.zones`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Any

from cfapi._core import UNSET, Reply, Resource


class Zones(Resource):
    """Address map zones: `cf.addressing.address_maps.zones`."""

    def update(self, *, zone_id: str, address_map_id: str, account_id: str, body: Any = UNSET) -> Reply[None]:
        """Update an address map zone: PUT
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}.
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/zones/methods/update/"""
        return self._call(
            "addressing.address_maps.zones.update", "PUT",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}", locals(), NoneType,
            whole="body",
        )

    def delete(self, *, zone_id: str, address_map_id: str, account_id: str) -> Reply[None]:
        """Delete an address map zone: DELETE
        /accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id} (permission: Address Maps
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/subresources/zones/methods/delete/"""
        return self._call(
            "addressing.address_maps.zones.delete", "DELETE",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}", locals(), NoneType,
        )
