"""`cf.network_interconnects.interconnects`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.network_interconnects import SlotFacility


@model
class Interconnect:
    """Interconnect: response of network_interconnects.interconnects.list."""

    account: str
    facility: SlotFacility | None = None
    name: str
    site: str | None = None
    slot_id: str | None = None
    speed: Literal[
        "50M", "100M", "200M", "300M", "400M", "500M", "1G", "2G", "5G", "10G", "20G", "50G",
    ] | str | None = None
    type: str
    virtual_port_reservation_id: str
    ccr_device_name: str | None = None
    owner: str | None = None
    region: str | None = None


InterconnectBandwidth = Literal[
    "50M", "100M", "200M", "300M", "400M", "500M", "1G", "2G", "5G", "10G", "20G", "50G",
] | str


class Interconnects(Resource):
    """Network interconnect interconnects: `cf.network_interconnects.interconnects`."""

    def list(
        self, *, account_id: str, cursor: int | None | Unset = UNSET, limit: int | None | Unset = UNSET,
        site: str | None | Unset = UNSET, type: str | None | Unset = UNSET,
    ) -> Pages[Interconnect]:
        """List network interconnect interconnects: GET /accounts/{account_id}/cni/interconnects (permission: Magic WAN
        Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/list/"""
        return self._pages(
            "network_interconnects.interconnects.list", "GET", "/accounts/{account_id}/cni/interconnects", locals(),
            Interconnect, paging=Paging(kind="cursor", items="items", per_page="limit"),
        )

    def create(
        self, *, account_id: str, account: str, type: str, slot_id: str | Unset = UNSET,
        speed: str | None | Unset = UNSET, bandwidth: InterconnectBandwidth | Unset = UNSET,
        pairing_key: str | Unset = UNSET,
    ) -> Reply[Any]:
        """Create a network interconnect interconnect: POST /accounts/{account_id}/cni/interconnects (permission: Magic
        WAN Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/create/"""
        return self._call(
            "network_interconnects.interconnects.create", "POST", "/accounts/{account_id}/cni/interconnects", locals(),
            PLAIN, at="",
        )

    def get(self, icon: str, *, account_id: str) -> Reply[Any]:
        """Get a network interconnect interconnect: GET /accounts/{account_id}/cni/interconnects/{icon} (permission:
        Magic WAN Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/get/"""
        return self._call(
            "network_interconnects.interconnects.get", "GET", "/accounts/{account_id}/cni/interconnects/{icon}",
            locals(), PLAIN, at="",
        )

    def delete(self, icon: str, *, account_id: str) -> Reply[None]:
        """Delete a network interconnect interconnect: DELETE /accounts/{account_id}/cni/interconnects/{icon}
        (permission: Magic WAN Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/delete/"""
        return self._call(
            "network_interconnects.interconnects.delete", "DELETE", "/accounts/{account_id}/cni/interconnects/{icon}",
            locals(), NoneType,
        )

    def loa(self, icon: str, *, account_id: str, name: str | None | Unset = UNSET) -> Reply[bytes]:
        """Network interconnect interconnects: LOA: GET /accounts/{account_id}/cni/interconnects/{icon}/loa (permission:
        Magic WAN Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/loa/"""
        return self._call(
            "network_interconnects.interconnects.loa", "GET", "/accounts/{account_id}/cni/interconnects/{icon}/loa",
            locals(), bytes,
        )

    def status(self, icon: str, *, account_id: str) -> Reply[Any]:
        """Status network interconnect interconnects: GET /accounts/{account_id}/cni/interconnects/{icon}/status
        (permission: Magic WAN Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/interconnects/methods/status/"""
        return self._call(
            "network_interconnects.interconnects.status", "GET",
            "/accounts/{account_id}/cni/interconnects/{icon}/status", locals(), PLAIN, at="",
        )
