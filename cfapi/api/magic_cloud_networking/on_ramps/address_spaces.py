"""`cf.magic_cloud_networking.on_ramps.address_spaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Pages, Paging, Resource, model


@model
class AddressSpace:
    """Address space: response of magic_cloud_networking.on_ramps.address_spaces.update."""

    prefixes: list[str]


class AddressSpaces(Resource):
    """On ramp address spaces: `cf.magic_cloud_networking.on_ramps.address_spaces`."""

    def list(self, *, account_id: str) -> Pages[str]:
        """List on ramp address spaces: GET /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/list/"""
        return self._pages(
            "magic_cloud_networking.on_ramps.address_spaces.list", "GET",
            "/accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space", locals(), str,
            paging=Paging(kind="single", items="result.prefixes"),
        )

    async def update(self, *, account_id: str, prefixes: Sequence[str]) -> AddressSpace:
        """Update on ramp address spaces: PUT /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/update/"""
        return await self._call(
            "magic_cloud_networking.on_ramps.address_spaces.update", "PUT",
            "/accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space", locals(), AddressSpace,
        )

    async def edit(self, *, account_id: str, prefixes: Sequence[str]) -> AddressSpace:
        """Edit on ramp address spaces: PATCH /accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/subresources/address_spaces/methods/edit/"""
        return await self._call(
            "magic_cloud_networking.on_ramps.address_spaces.edit", "PATCH",
            "/accounts/{account_id}/magic/cloud/onramps/magic_wan_address_space", locals(), AddressSpace,
        )
