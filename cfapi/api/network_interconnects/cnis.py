"""`cf.network_interconnects.cnis`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class CNI:
    """CNI: response of network_interconnects.cnis.list."""

    id: str
    """UUID."""
    account: str
    cust_ip: str
    """IPv4 addresses in CIDR notation."""
    interconnect: str
    magic: CNICreateMagic
    p2p_ip: str
    """IPv4 addresses in CIDR notation."""
    bgp: CNICreateBGP | None = None
    bgp_mode: Literal["dynamic_route_exchange", "advertise_only"] | str | None = None


@model
class CNICreateBGP:
    """CNI create BGP: argument of network_interconnects.cnis.create."""

    customer_asn: int
    extra_prefixes: list[str]
    md5_key: str | None = None


@model
class CNICreateMagic:
    """CNI create magic: argument of network_interconnects.cnis.create."""

    conduit_name: str
    description: str
    mtu: int


class CnisResource(Resource):
    """Network interconnect cnis: `cf.network_interconnects.cnis`."""

    def list(
        self, *, account_id: str, cursor: int | None | Unset = UNSET, limit: int | None | Unset = UNSET,
        slot: str | None | Unset = UNSET, tunnel_id: str | None | Unset = UNSET,
    ) -> Pages[CNI]:
        """List network interconnect cnis: GET /accounts/{account_id}/cni/cnis (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/list/"""
        return self._pages(
            "network_interconnects.cnis.list", "GET", "/accounts/{account_id}/cni/cnis", locals(), CNI,
            paging=Paging(kind="cursor", items="items", per_page="limit"),
        )

    def create(
        self, *, account_id: str, account: str, interconnect: str, magic: CNICreateMagic | Mapping[str, Any],
        bgp: CNICreateBGP | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[CNI]:
        """Create network interconnect cnis: POST /accounts/{account_id}/cni/cnis (permission: Magic WAN Write or Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/create/"""
        return self._call(
            "network_interconnects.cnis.create", "POST", "/accounts/{account_id}/cni/cnis", locals(), CNI, at="",
        )

    def get(self, cni: str, *, account_id: str) -> Reply[CNI]:
        """Get network interconnect cnis: GET /accounts/{account_id}/cni/cnis/{cni} (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/get/"""
        return self._call(
            "network_interconnects.cnis.get", "GET", "/accounts/{account_id}/cni/cnis/{cni}", locals(), CNI, at="",
        )

    def update(
        self, cni: str, *, account_id: str, id: str, account: str, cust_ip: str, interconnect: str,
        magic: CNICreateMagic | Mapping[str, Any], p2p_ip: str, bgp: CNICreateBGP | Mapping[str, Any] | Unset = UNSET,
        bgp_mode: Literal["dynamic_route_exchange", "advertise_only"] | str | Unset = UNSET,
    ) -> Reply[CNI]:
        """Update network interconnect cnis: PUT /accounts/{account_id}/cni/cnis/{cni} (permission: Magic WAN Write or
        Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/update/"""
        return self._call(
            "network_interconnects.cnis.update", "PUT", "/accounts/{account_id}/cni/cnis/{cni}", locals(), CNI, at="",
        )

    def delete(self, cni: str, *, account_id: str) -> Reply[None]:
        """Delete network interconnect cnis: DELETE /accounts/{account_id}/cni/cnis/{cni} (permission: Magic WAN Write
        or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/cnis/methods/delete/"""
        return self._call(
            "network_interconnects.cnis.delete", "DELETE", "/accounts/{account_id}/cni/cnis/{cni}", locals(), NoneType,
        )
