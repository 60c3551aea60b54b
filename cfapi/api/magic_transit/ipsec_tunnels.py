"""`cf.magic_transit.ipsec_tunnels`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.magic_transit import GRETunnelBGP, GRETunnelBGPStatus, GRETunnelCreateHealthCheck, GRETunnelHealthCheck


@model
class IPSecTunnel:
    """IP sec tunnel: response of magic_transit.ipsec_tunnels.list."""

    id: str
    cloudflare_endpoint: str
    interface_address: str
    name: str
    allow_null_cipher: bool | None = None
    automatic_return_routing: bool | None = None
    bgp: GRETunnelBGP | None = None
    bgp_status: GRETunnelBGPStatus | None = None
    created_on: Moment | None = None
    custom_remote_identities: IPSecTunnelCustomRemoteIdentities | None = None
    customer_endpoint: str | None = None
    description: str | None = None
    health_check: GRETunnelHealthCheck | None = None
    interface_address6: str | None = None
    modified_on: Moment | None = None
    psk_metadata: PSKMetadata | None = None
    replay_protection: bool | None = None


@model
class IPSecTunnelBulkUpdateResult:
    """IP sec tunnel bulk update result: response of magic_transit.ipsec_tunnels.bulk_update."""

    modified: bool | None = None
    modified_ipsec_tunnels: list[IPSecTunnel] | None = None


@model
class IPSecTunnelCustomRemoteIdentities:
    """IP sec tunnel custom remote identities: argument of magic_transit.ipsec_tunnels.create."""

    fqdn_id: str | None = None


@model
class IPSecTunnelDeleteResult:
    """IP sec tunnel delete result: response of magic_transit.ipsec_tunnels.delete."""

    deleted: bool | None = None
    deleted_ipsec_tunnel: IPSecTunnel | None = None


@model
class IPSecTunnelDetails:
    """IP sec tunnel details: response of magic_transit.ipsec_tunnels.get."""

    ipsec_tunnel: IPSecTunnel | None = None


@model
class IPSecTunnelUpdateResult:
    """IP sec tunnel update result: response of magic_transit.ipsec_tunnels.update."""

    modified: bool | None = None
    modified_ipsec_tunnel: IPSecTunnel | None = None


@model
class PSKGenerate:
    """PSK generate: response of magic_transit.ipsec_tunnels.psk_generate."""

    ipsec_tunnel_id: str | None = None
    psk: str | None = field(default=None, repr=False)
    psk_metadata: PSKMetadata | None = None


@model
class PSKMetadata:
    """PSK metadata: part of IPSecTunnel."""

    last_generated_on: Moment | None = None


@model
class PSKSet:
    """PSK set: response of magic_transit.ipsec_tunnels.psk_set."""

    successfully_applied_psks: dict[str, PSKSetSuccessfullyAppliedPSKs] | None = None
    unapplied_psks: dict[str, str] | None = None


@model
class PSKSetPSKPSK:
    """PSK set PSKPSK: argument of magic_transit.ipsec_tunnels.psk_set."""

    id: str
    psk: str = field(repr=False)


@model
class PSKSetSuccessfullyAppliedPSKs:
    """PSK set successfully applied PS ks: part of PSKSet."""

    ipsec_id: str
    ipsec_tunnel_id: str
    psk: str = field(repr=False)
    psk_metadata: PSKMetadata


class IPSecTunnels(Resource):
    """Magic transit IPSec tunnels: `cf.magic_transit.ipsec_tunnels`."""

    def list(self, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET) -> Pages[IPSecTunnel]:
        """List magic transit IPSec tunnels: GET /accounts/{account_id}/magic/ipsec_tunnels (permission: Magic Transit
        Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/list/"""
        return self._pages(
            "magic_transit.ipsec_tunnels.list", "GET", "/accounts/{account_id}/magic/ipsec_tunnels", locals(),
            IPSecTunnel, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
            paging=Paging(kind="single", items="result.ipsec_tunnels"),
        )

    def bulk_update(
        self, *, account_id: str, body: Any, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[IPSecTunnelBulkUpdateResult]:
        """Magic transit IPSec tunnels: bulk update: PUT /accounts/{account_id}/magic/ipsec_tunnels (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/bulk_update/"""
        return self._call(
            "magic_transit.ipsec_tunnels.bulk_update", "PUT", "/accounts/{account_id}/magic/ipsec_tunnels", locals(),
            IPSecTunnelBulkUpdateResult, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"}, whole="body",
        )

    def create(
        self, *, account_id: str, cloudflare_endpoint: str, interface_address: str, name: str,
        x_magic_new_hc_target: bool | Unset = UNSET, automatic_return_routing: bool | Unset = UNSET,
        bgp: GRETunnelBGP | Mapping[str, Any] | Unset = UNSET,
        custom_remote_identities: IPSecTunnelCustomRemoteIdentities | Mapping[str, Any] | Unset = UNSET,
        customer_endpoint: str | Unset = UNSET, description: str | None | Unset = UNSET,
        health_check: GRETunnelCreateHealthCheck | Mapping[str, Any] | Unset = UNSET,
        interface_address6: str | Unset = UNSET, psk: str | Unset = UNSET, replay_protection: bool | Unset = UNSET,
    ) -> Reply[IPSecTunnel]:
        """Create a magic transit IPSec tunnel: POST /accounts/{account_id}/magic/ipsec_tunnels (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/create/"""
        return self._call(
            "magic_transit.ipsec_tunnels.create", "POST", "/accounts/{account_id}/magic/ipsec_tunnels", locals(),
            IPSecTunnel, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def psk_set(
        self, *, account_id: str, psks: Sequence[PSKSetPSKPSK | Mapping[str, Any]], validate_only: bool | Unset = UNSET,
    ) -> Reply[PSKSet]:
        """Magic transit IPSec tunnels: psk set: POST /accounts/{account_id}/magic/ipsec_tunnels/psk.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/psk_set/"""
        return self._call(
            "magic_transit.ipsec_tunnels.psk_set", "POST", "/accounts/{account_id}/magic/ipsec_tunnels/psk", locals(),
            PSKSet, query="validate_only",
        )

    def get(
        self, ipsec_tunnel_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[IPSecTunnelDetails]:
        """Get a magic transit IPSec tunnel: GET /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}
        (permission: Magic Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/get/"""
        return self._call(
            "magic_transit.ipsec_tunnels.get", "GET", "/accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}",
            locals(), IPSecTunnelDetails, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def update(
        self, ipsec_tunnel_id: str, *, account_id: str, cloudflare_endpoint: str, interface_address: str, name: str,
        x_magic_new_hc_target: bool | Unset = UNSET, automatic_return_routing: bool | Unset = UNSET,
        bgp: GRETunnelBGP | Mapping[str, Any] | Unset = UNSET,
        custom_remote_identities: IPSecTunnelCustomRemoteIdentities | Mapping[str, Any] | Unset = UNSET,
        customer_endpoint: str | Unset = UNSET, description: str | None | Unset = UNSET,
        health_check: GRETunnelCreateHealthCheck | Mapping[str, Any] | Unset = UNSET,
        interface_address6: str | Unset = UNSET, psk: str | Unset = UNSET, replay_protection: bool | Unset = UNSET,
    ) -> Reply[IPSecTunnelUpdateResult]:
        """Update a magic transit IPSec tunnel: PUT /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}
        (permission: Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/update/"""
        return self._call(
            "magic_transit.ipsec_tunnels.update", "PUT", "/accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}",
            locals(), IPSecTunnelUpdateResult, headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def delete(
        self, ipsec_tunnel_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET,
    ) -> Reply[IPSecTunnelDeleteResult]:
        """Delete a magic transit IPSec tunnel: DELETE /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}
        (permission: Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/delete/"""
        return self._call(
            "magic_transit.ipsec_tunnels.delete", "DELETE",
            "/accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}", locals(), IPSecTunnelDeleteResult,
            headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def psk_generate(self, ipsec_tunnel_id: str, *, account_id: str) -> Reply[PSKGenerate]:
        """Magic transit IPSec tunnels: psk generate: POST
        /accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}/psk_generate (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/ipsec_tunnels/methods/psk_generate/"""
        return self._call(
            "magic_transit.ipsec_tunnels.psk_generate", "POST",
            "/accounts/{account_id}/magic/ipsec_tunnels/{ipsec_tunnel_id}/psk_generate", locals(), PSKGenerate,
        )
