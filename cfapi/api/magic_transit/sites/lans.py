"""`cf.magic_transit.sites.lans`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class DHCPRelay:
    """DHCP relay: part of StaticAddressing."""

    server_addresses: list[str] | None = None


@model
class DHCPServer:
    """DHCP server: part of StaticAddressing."""

    dhcp_options: list[DHCPServerOption] | None = None
    dhcp_pool_end: str | None = None
    dhcp_pool_start: str | None = None
    dns_server: str | None = None
    dns_servers: list[str] | None = None
    reservations: dict[str, str] | None = None


@model
class DHCPServerOption:
    """DHCP server option: part of DHCPServer."""

    code: int
    """1 to 254."""
    type: Literal["text", "hex", "ip", "byte", "short", "integer"] | str
    value: str


@model
class Lan:
    """Lan: response of magic_transit.sites.lans.list."""

    id: str | None = None
    bond_id: int | None = None
    ha_link: bool | None = None
    is_breakout: bool | None = None
    is_prioritized: bool | None = None
    name: str | None = None
    nat: Nat | None = None
    physport: int | None = None
    routed_subnets: list[RoutedSubnet] | None = None
    site_id: str | None = None
    static_addressing: StaticAddressing | None = None
    vlan_tag: int | None = None


@model
class Nat:
    """Nat: argument of magic_transit.sites.lans.create."""

    static_prefix: str | None = None


@model
class RoutedSubnet:
    """Routed subnet: argument of magic_transit.sites.lans.create."""

    next_hop: str
    prefix: str
    nat: Nat | None = None


@model
class StaticAddressing:
    """Static addressing: argument of magic_transit.sites.lans.create."""

    address: str
    dhcp_relay: DHCPRelay | None = None
    dhcp_server: DHCPServer | None = None
    secondary_address: str | None = None
    virtual_address: str | None = None


class Lans(Resource):
    """Site lans: `cf.magic_transit.sites.lans`."""

    def list(self, site_id: str, *, account_id: str) -> Pages[Lan]:
        """List site lans: GET /accounts/{account_id}/magic/sites/{site_id}/lans (permission: Magic Transit Read or
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/list/"""
        return self._pages(
            "magic_transit.sites.lans.list", "GET", "/accounts/{account_id}/magic/sites/{site_id}/lans", locals(), Lan,
            paging=Paging(kind="single"),
        )

    def create(
        self, site_id: str, *, account_id: str, bond_id: int | Unset = UNSET, ha_link: bool | Unset = UNSET,
        is_breakout: bool | Unset = UNSET, is_prioritized: bool | Unset = UNSET, name: str | Unset = UNSET,
        nat: Nat | Mapping[str, Any] | Unset = UNSET, physport: int | Unset = UNSET,
        routed_subnets: Sequence[RoutedSubnet | Mapping[str, Any]] | Unset = UNSET,
        static_addressing: StaticAddressing | Mapping[str, Any] | Unset = UNSET, vlan_tag: int | Unset = UNSET,
    ) -> Pages[Lan]:
        """Create a site lan: POST /accounts/{account_id}/magic/sites/{site_id}/lans (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/create/"""
        return self._pages(
            "magic_transit.sites.lans.create", "POST", "/accounts/{account_id}/magic/sites/{site_id}/lans", locals(),
            Lan, paging=Paging(kind="single"),
        )

    def get(self, lan_id: str, *, account_id: str, site_id: str) -> Reply[Lan]:
        """Get a site lan: GET /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic Transit
        Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/get/"""
        return self._call(
            "magic_transit.sites.lans.get", "GET", "/accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}",
            locals(), Lan,
        )

    def update(
        self, lan_id: str, *, account_id: str, site_id: str, bond_id: int | Unset = UNSET,
        ha_link: bool | Unset = UNSET, is_breakout: bool | Unset = UNSET, is_prioritized: bool | Unset = UNSET,
        name: str | Unset = UNSET, nat: Nat | Mapping[str, Any] | Unset = UNSET, physport: int | Unset = UNSET,
        routed_subnets: Sequence[RoutedSubnet | Mapping[str, Any]] | Unset = UNSET,
        static_addressing: StaticAddressing | Mapping[str, Any] | Unset = UNSET, vlan_tag: int | Unset = UNSET,
    ) -> Reply[Lan]:
        """Update a site lan: PUT /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/update/"""
        return self._call(
            "magic_transit.sites.lans.update", "PUT", "/accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}",
            locals(), Lan,
        )

    def edit(
        self, lan_id: str, *, account_id: str, site_id: str, bond_id: int | None | Unset = UNSET,
        ha_link: bool | None | Unset = UNSET, is_breakout: bool | None | Unset = UNSET,
        is_prioritized: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        nat: Nat | Mapping[str, Any] | None | Unset = UNSET, physport: int | None | Unset = UNSET,
        routed_subnets: Sequence[RoutedSubnet | Mapping[str, Any]] | None | Unset = UNSET,
        static_addressing: StaticAddressing | Mapping[str, Any] | None | Unset = UNSET,
        vlan_tag: int | None | Unset = UNSET,
    ) -> Reply[Lan]:
        """Edit a site lan: PATCH /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/edit/"""
        return self._call(
            "magic_transit.sites.lans.edit", "PATCH", "/accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}",
            locals(), Lan,
        )

    def delete(self, lan_id: str, *, account_id: str, site_id: str) -> Reply[Lan]:
        """Delete a site lan: DELETE /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/delete/"""
        return self._call(
            "magic_transit.sites.lans.delete", "DELETE", "/accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}",
            locals(), Lan,
        )
