"""`cf.magic_transit.cf_interconnects`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.magic_transit import GRETunnelCreateHealthCheckTarget, GRETunnelTarget


@model
class BGP:
    """BGP: argument of magic_transit.cf_interconnects.update."""

    as_no: int | None = None
    cloudflare_endpoint: str | None = None
    customer_asn: int | None = None
    customer_endpoint: str | None = None
    export_filter_id: str | None = None
    extra_prefixes: list[str] | None = None
    import_filter_id: str | None = None
    md5_key: str | None = None


@model
class CfInterconnect:
    """Cf interconnect: response of magic_transit.cf_interconnects.get."""

    interconnect: Interconnect | None = None


@model
class CfInterconnectBulkUpdateResult:
    """Cf interconnect bulk update result: response of magic_transit.cf_interconnects.bulk_update."""

    modified: bool | None = None
    modified_interconnects: list[Interconnect] | None = None


@model
class CfInterconnectHealthCheck:
    """Cf interconnect health check: part of Interconnect."""

    direction: Literal["unidirectional", "bidirectional"] | str | None = None
    enabled: bool | None = None
    rate: Literal["low", "mid", "high"] | str | None = None
    source: str | None = None
    target: GRETunnelTarget | str | None = None
    type: Literal["reply", "request"] | str | None = None


@model
class CfInterconnectUpdateResult:
    """Cf interconnect update result: response of magic_transit.cf_interconnects.update."""

    modified: bool | None = None
    modified_interconnect: Interconnect | None = None


@model
class GRE:
    """GRE: argument of magic_transit.cf_interconnects.update."""

    cloudflare_endpoint: str | None = None


@model
class HealthCheck:
    """Health check: argument of magic_transit.cf_interconnects.update."""

    direction: Literal["unidirectional", "bidirectional"] | str | None = None
    enabled: bool | None = None
    rate: Literal["low", "mid", "high"] | str | None = None
    source: str | None = None
    target: GRETunnelCreateHealthCheckTarget | str | None = None
    type: Literal["reply", "request"] | str | None = None


@model
class Interconnect:
    """Interconnect: response of magic_transit.cf_interconnects.list."""

    id: str | None = None
    automatic_return_routing: bool | None = None
    bgp: BGP | None = None
    colo_name: str | None = None
    created_on: Moment | None = None
    description: str | None = None
    gre: GRE | None = None
    health_check: CfInterconnectHealthCheck | None = None
    interface_address: str | None = None
    interface_address6: str | None = None
    modified_on: Moment | None = None
    mtu: int | None = None
    name: str | None = None
    version: str | None = None
    virtual_port_reservation_id: str | None = None


class CfInterconnects(Resource):
    """Magic transit cf interconnects: `cf.magic_transit.cf_interconnects`."""

    def list(self, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET) -> Pages[Interconnect]:
        """List magic transit cf interconnects: GET /accounts/{account_id}/magic/cf_interconnects (permission: Magic
        Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/list/"""
        return self._pages(
            "magic_transit.cf_interconnects.list", "GET", "/accounts/{account_id}/magic/cf_interconnects", locals(),
            Interconnect, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
            paging=Paging(kind="single", items="result.interconnects"),
        )

    def bulk_update(
        self, *, account_id: str, body: Any, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[CfInterconnectBulkUpdateResult]:
        """Magic transit cf interconnects: bulk update: PUT /accounts/{account_id}/magic/cf_interconnects (permission:
        Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/bulk_update/"""
        return self._call(
            "magic_transit.cf_interconnects.bulk_update", "PUT", "/accounts/{account_id}/magic/cf_interconnects",
            locals(), CfInterconnectBulkUpdateResult, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
            whole="body",
        )

    def get(
        self, cf_interconnect_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[CfInterconnect]:
        """Get a magic transit cf interconnect: GET /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}
        (permission: Magic Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/get/"""
        return self._call(
            "magic_transit.cf_interconnects.get", "GET",
            "/accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}", locals(), CfInterconnect,
            headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def update(
        self, cf_interconnect_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET,
        automatic_return_routing: bool | Unset = UNSET, bgp: BGP | Mapping[str, Any] | Unset = UNSET,
        description: str | None | Unset = UNSET, gre: GRE | Mapping[str, Any] | Unset = UNSET,
        health_check: HealthCheck | Mapping[str, Any] | Unset = UNSET, interface_address: str | Unset = UNSET,
        interface_address6: str | Unset = UNSET, mtu: int | Unset = UNSET, name: str | Unset = UNSET,
    ) -> Reply[CfInterconnectUpdateResult]:
        """Update a magic transit cf interconnect: PUT
        /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id} (permission: Magic Transit Write or Magic WAN
        Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/update/"""
        return self._call(
            "magic_transit.cf_interconnects.update", "PUT",
            "/accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}", locals(), CfInterconnectUpdateResult,
            headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )
