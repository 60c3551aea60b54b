"""`cf.magic_transit.gre_tunnels`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.magic_transit import GRETunnelBGP, GRETunnelBGPStatus, GRETunnelCreateHealthCheck, GRETunnelHealthCheck


@model
class GRETunnel:
    """GRE tunnel: response of magic_transit.gre_tunnels.list."""

    id: str
    cloudflare_gre_endpoint: str
    customer_gre_endpoint: str
    interface_address: str
    name: str
    automatic_return_routing: bool | None = None
    bgp: GRETunnelBGP | None = None
    bgp_status: GRETunnelBGPStatus | None = None
    created_on: Moment | None = None
    description: str | None = None
    health_check: GRETunnelHealthCheck | None = None
    interface_address6: str | None = None
    modified_on: Moment | None = None
    mtu: int | None = None
    ttl: int | None = None
    """Seconds."""


@model
class GRETunnelBulkUpdateResult:
    """GRE tunnel bulk update result: response of magic_transit.gre_tunnels.bulk_update."""

    modified: bool | None = None
    modified_gre_tunnels: list[GRETunnel] | None = None


@model
class GRETunnelDeleteResult:
    """GRE tunnel delete result: response of magic_transit.gre_tunnels.delete."""

    deleted: bool | None = None
    deleted_gre_tunnel: GRETunnel | None = None


@model
class GRETunnelDetails:
    """GRE tunnel details: response of magic_transit.gre_tunnels.get."""

    gre_tunnel: GRETunnel | None = None


@model
class GRETunnelUpdateResult:
    """GRE tunnel update result: response of magic_transit.gre_tunnels.update."""

    modified: bool | None = None
    modified_gre_tunnel: GRETunnel | None = None


class GRETunnels(Resource):
    """Magic transit GRE tunnels: `cf.magic_transit.gre_tunnels`."""

    def list(self, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET) -> Pages[GRETunnel]:
        """List magic transit GRE tunnels: GET /accounts/{account_id}/magic/gre_tunnels (permission: Magic Transit Read
        or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/list/"""
        return self._pages(
            "magic_transit.gre_tunnels.list", "GET", "/accounts/{account_id}/magic/gre_tunnels", locals(), GRETunnel,
            headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
            paging=Paging(kind="single", items="result.gre_tunnels"),
        )

    def bulk_update(
        self, *, account_id: str, body: Any, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[GRETunnelBulkUpdateResult]:
        """Magic transit GRE tunnels: bulk update: PUT /accounts/{account_id}/magic/gre_tunnels (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/bulk_update/"""
        return self._call(
            "magic_transit.gre_tunnels.bulk_update", "PUT", "/accounts/{account_id}/magic/gre_tunnels", locals(),
            GRETunnelBulkUpdateResult, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"}, whole="body",
        )

    def create(
        self, *, account_id: str, cloudflare_gre_endpoint: str, customer_gre_endpoint: str, interface_address: str,
        name: str, x_magic_new_hc_target: bool | Unset = UNSET, automatic_return_routing: bool | Unset = UNSET,
        bgp: GRETunnelBGP | Mapping[str, Any] | Unset = UNSET, description: str | None | Unset = UNSET,
        health_check: GRETunnelCreateHealthCheck | Mapping[str, Any] | Unset = UNSET,
        interface_address6: str | Unset = UNSET, mtu: int | Unset = UNSET, ttl: int | Unset = UNSET,
    ) -> Reply[GRETunnel]:
        """Create a magic transit GRE tunnel: POST /accounts/{account_id}/magic/gre_tunnels (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/create/"""
        return self._call(
            "magic_transit.gre_tunnels.create", "POST", "/accounts/{account_id}/magic/gre_tunnels", locals(), GRETunnel,
            headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def get(
        self, gre_tunnel_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[GRETunnelDetails]:
        """Get a magic transit GRE tunnel: GET /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id} (permission:
        Magic Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/get/"""
        return self._call(
            "magic_transit.gre_tunnels.get", "GET", "/accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}",
            locals(), GRETunnelDetails, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def update(
        self, gre_tunnel_id: str, *, account_id: str, cloudflare_gre_endpoint: str, customer_gre_endpoint: str,
        interface_address: str, name: str, x_magic_new_hc_target: bool | Unset = UNSET,
        automatic_return_routing: bool | Unset = UNSET, description: str | None | Unset = UNSET,
        health_check: GRETunnelCreateHealthCheck | Mapping[str, Any] | Unset = UNSET,
        interface_address6: str | Unset = UNSET, mtu: int | Unset = UNSET, ttl: int | Unset = UNSET,
    ) -> Reply[GRETunnelUpdateResult]:
        """Update a magic transit GRE tunnel: PUT /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id} (permission:
        Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/update/"""
        return self._call(
            "magic_transit.gre_tunnels.update", "PUT", "/accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}",
            locals(), GRETunnelUpdateResult, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def delete(
        self, gre_tunnel_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[GRETunnelDeleteResult]:
        """Delete a magic transit GRE tunnel: DELETE /accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}
        (permission: Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/gre_tunnels/methods/delete/"""
        return self._call(
            "magic_transit.gre_tunnels.delete", "DELETE", "/accounts/{account_id}/magic/gre_tunnels/{gre_tunnel_id}",
            locals(), GRETunnelDeleteResult, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )
