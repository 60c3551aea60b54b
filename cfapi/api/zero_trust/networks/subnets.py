"""`cf.zero_trust.networks.subnets`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Capacity:
    """Capacity: part of Subnet."""

    total: int | None = None
    used: int | None = None


@model
class Subnet:
    """Subnet: response of zero_trust.networks.subnets.list."""

    id: str | None = None
    """UUID."""
    capacity: Capacity | None = None
    comment: str | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    is_default_network: bool | None = None
    name: str | None = None
    network: str | None = None
    subnet_type: Literal["cloudflare_source", "initial_resolved_ip", "warp"] | str | None = None


SubnetSubnetTypes = Literal["cloudflare_source", "initial_resolved_ip", "warp"] | str


class Subnets(Resource):
    """Network subnets: `cf.zero_trust.networks.subnets`."""

    @cached_property
    def cloudflare_source(self) -> CloudflareSourceResource:
        return CloudflareSourceResource(self._session)

    @cached_property
    def initial_resolved_ip(self) -> InitialResolvedIPResource:
        return InitialResolvedIPResource(self._session)

    @cached_property
    def warp(self) -> WARPResource:
        return WARPResource(self._session)

    def list(
        self, *, account_id: str, address_family: Literal["v4", "v6"] | str | Unset = UNSET,
        comment: str | Unset = UNSET, existed_at: str | Unset = UNSET, is_default_network: bool | Unset = UNSET,
        is_deleted: bool | Unset = UNSET, name: str | Unset = UNSET, network: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | str | Unset = UNSET, subnet_types: SubnetSubnetTypes | Unset = UNSET,
    ) -> Pages[Subnet]:
        """List network subnets: GET /accounts/{account_id}/zerotrust/subnets (permission: Cloudflare One Networks
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/methods/list/"""
        return self._pages(
            "zero_trust.networks.subnets.list", "GET", "/accounts/{account_id}/zerotrust/subnets", locals(), Subnet,
            paging=Paging(size=1000),
        )


class CloudflareSourceResource(Resource):
    """Subnet cloudflare source: `cf.zero_trust.networks.subnets.cloudflare_source`."""

    def update(
        self, address_family: Literal["v4", "v6"] | str, *, account_id: str, comment: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET, network: str | None | Unset = UNSET,
    ) -> Reply[Subnet]:
        """Update subnet cloudflare source: PATCH
        /accounts/{account_id}/zerotrust/subnets/cloudflare_source/{address_family} (permission: Cloudflare One Networks
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/cloudflare_source/methods/update/"""
        return self._call(
            "zero_trust.networks.subnets.cloudflare_source.update", "PATCH",
            "/accounts/{account_id}/zerotrust/subnets/cloudflare_source/{address_family}", locals(), Subnet,
        )


class InitialResolvedIPResource(Resource):
    """Subnet initial resolved IP: `cf.zero_trust.networks.subnets.initial_resolved_ip`."""

    def get(self, address_family: Literal["v4", "v6"] | str, *, account_id: str) -> Reply[Subnet]:
        """Get subnet initial resolved IP: GET
        /accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/initial_resolved_ip/methods/get/"""
        return self._call(
            "zero_trust.networks.subnets.initial_resolved_ip.get", "GET",
            "/accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}", locals(), Subnet,
        )

    def update(
        self, address_family: Literal["v4", "v6"] | str, *, account_id: str, comment: str | None | Unset = UNSET,
        name: str | Unset = UNSET, network: str | Unset = UNSET,
    ) -> Reply[Subnet]:
        """Update subnet initial resolved IP: PUT
        /accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/initial_resolved_ip/methods/update/"""
        return self._call(
            "zero_trust.networks.subnets.initial_resolved_ip.update", "PUT",
            "/accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}", locals(), Subnet,
        )


class WARPResource(Resource):
    """Subnet WARP: `cf.zero_trust.networks.subnets.warp`."""

    def create(
        self, *, account_id: str, name: str, network: str, comment: str | None | Unset = UNSET,
        is_default_network: bool | Unset = UNSET,
    ) -> Reply[Subnet]:
        """Create subnet WARP: POST /accounts/{account_id}/zerotrust/subnets/warp (permission: Cloudflare One Networks
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/create/"""
        return self._call(
            "zero_trust.networks.subnets.warp.create", "POST", "/accounts/{account_id}/zerotrust/subnets/warp",
            locals(), Subnet,
        )

    def get(self, subnet_id: str, *, account_id: str) -> Reply[Subnet]:
        """Get subnet WARP: GET /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id} (permission: Cloudflare One
        Networks Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/get/"""
        return self._call(
            "zero_trust.networks.subnets.warp.get", "GET", "/accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}",
            locals(), Subnet,
        )

    def edit(
        self, subnet_id: str, *, account_id: str, comment: str | None | Unset = UNSET,
        is_default_network: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        network: str | None | Unset = UNSET,
    ) -> Reply[Subnet]:
        """Edit subnet WARP: PATCH /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id} (permission: Cloudflare One
        Networks Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/edit/"""
        return self._call(
            "zero_trust.networks.subnets.warp.edit", "PATCH",
            "/accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}", locals(), Subnet,
        )

    def delete(self, subnet_id: str, *, account_id: str) -> Reply[Subnet | None]:
        """Delete subnet WARP: DELETE /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id} (permission: Cloudflare
        One Networks Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/delete/"""
        return self._call(
            "zero_trust.networks.subnets.warp.delete", "DELETE",
            "/accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}", locals(), Subnet,
        )
