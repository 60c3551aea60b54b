"""`cf.magic_transit.sites.wans`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class StaticAddressing:
    """Static addressing: argument of magic_transit.sites.wans.create."""

    address: str
    gateway_address: str
    secondary_address: str | None = None


@model
class Wan:
    """Wan: response of magic_transit.sites.wans.list."""

    id: str | None = None
    health_check_rate: Literal["low", "mid", "high"] | str | None = None
    load_balance_inner_flows: bool | None = None
    name: str | None = None
    physport: int | None = None
    priority: int | None = None
    site_id: str | None = None
    static_addressing: StaticAddressing | None = None
    vlan_tag: int | None = None


class Wans(Resource):
    """Site wans: `cf.magic_transit.sites.wans`."""

    def list(self, site_id: str, *, account_id: str) -> Pages[Wan]:
        """List site wans: GET /accounts/{account_id}/magic/sites/{site_id}/wans (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/list/"""
        return self._pages(
            "magic_transit.sites.wans.list", "GET", "/accounts/{account_id}/magic/sites/{site_id}/wans", locals(), Wan,
            paging=Paging(kind="single"),
        )

    def create(
        self, site_id: str, *, account_id: str, physport: int,
        health_check_rate: Literal["low", "mid", "high"] | str | Unset = UNSET,
        load_balance_inner_flows: bool | Unset = UNSET, name: str | Unset = UNSET, priority: int | Unset = UNSET,
        static_addressing: StaticAddressing | Mapping[str, Any] | Unset = UNSET, vlan_tag: int | Unset = UNSET,
    ) -> Pages[Wan]:
        """Create a site wan: POST /accounts/{account_id}/magic/sites/{site_id}/wans (permission: Magic WAN Write or
        Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/create/"""
        return self._pages(
            "magic_transit.sites.wans.create", "POST", "/accounts/{account_id}/magic/sites/{site_id}/wans", locals(),
            Wan, paging=Paging(kind="single"),
        )

    def get(self, wan_id: str, *, account_id: str, site_id: str) -> Reply[Wan]:
        """Get a site wan: GET /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN Read or
        Magic Transit Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/get/"""
        return self._call(
            "magic_transit.sites.wans.get", "GET", "/accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}",
            locals(), Wan,
        )

    def update(
        self, wan_id: str, *, account_id: str, site_id: str,
        health_check_rate: Literal["low", "mid", "high"] | str | Unset = UNSET,
        load_balance_inner_flows: bool | None | Unset = UNSET, name: str | Unset = UNSET, physport: int | Unset = UNSET,
        priority: int | Unset = UNSET, static_addressing: StaticAddressing | Mapping[str, Any] | Unset = UNSET,
        vlan_tag: int | Unset = UNSET,
    ) -> Reply[Wan]:
        """Update a site wan: PUT /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN
        Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/update/"""
        return self._call(
            "magic_transit.sites.wans.update", "PUT", "/accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}",
            locals(), Wan,
        )

    def edit(
        self, wan_id: str, *, account_id: str, site_id: str,
        health_check_rate: Literal["low", "mid", "high"] | str | None | Unset = UNSET,
        load_balance_inner_flows: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        physport: int | None | Unset = UNSET, priority: int | None | Unset = UNSET,
        static_addressing: StaticAddressing | Mapping[str, Any] | None | Unset = UNSET,
        vlan_tag: int | None | Unset = UNSET,
    ) -> Reply[Wan]:
        """Edit a site wan: PATCH /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN
        Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/edit/"""
        return self._call(
            "magic_transit.sites.wans.edit", "PATCH", "/accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}",
            locals(), Wan,
        )

    def delete(self, wan_id: str, *, account_id: str, site_id: str) -> Reply[Wan]:
        """Delete a site wan: DELETE /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN
        Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/delete/"""
        return self._call(
            "magic_transit.sites.wans.delete", "DELETE", "/accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}",
            locals(), Wan,
        )
