"""`cf.addressing.prefixes.bgp_prefixes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class BGPPrefix:
    """BGP prefix: response of addressing.prefixes.bgp_prefixes.list."""

    id: str | None = None
    asn: int | None = None
    asn_prepend_count: int | None = None
    """0 to 3."""
    auto_advertise_withdraw: bool | None = None
    bgp_signal_opts: BGPPrefixOpts | None = None
    cidr: str | None = None
    created_at: Moment | None = None
    modified_at: Moment | None = None
    on_demand: BGPPrefixOnDemand | None = None


@model
class BGPPrefixOnDemand:
    """BGP prefix on demand: part of BGPPrefix."""

    advertised: bool | None = None
    advertised_modified_at: Moment | None = None
    on_demand_enabled: bool | None = None
    on_demand_locked: bool | None = None


@model
class BGPPrefixOpts:
    """BGP prefix opts: part of BGPPrefix."""

    enabled: bool | None = None
    modified_at: Moment | None = None


@model
class OnDemand:
    """On demand: argument of addressing.prefixes.bgp_prefixes.edit."""

    advertised: bool | None = None


class BGPPrefixes(Resource):
    """Prefix BGP prefixes: `cf.addressing.prefixes.bgp_prefixes`."""

    def list(self, prefix_id: str, *, account_id: str) -> Pages[BGPPrefix]:
        """List prefix BGP prefixes: GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes
        (permission: IP Prefixes: BGP On Demand Read or IP Prefixes: Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/list/"""
        return self._pages(
            "addressing.prefixes.bgp_prefixes.list", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes", locals(), BGPPrefix,
            paging=Paging(kind="single"),
        )

    def create(self, prefix_id: str, *, account_id: str, cidr: str) -> Reply[BGPPrefix]:
        """Create a prefix BGP prefix: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/create/"""
        return self._call(
            "addressing.prefixes.bgp_prefixes.create", "POST",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes", locals(), BGPPrefix,
        )

    def get(self, bgp_prefix_id: str, *, account_id: str, prefix_id: str) -> Reply[BGPPrefix]:
        """Get a prefix BGP prefix: GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id} (permission: IP Prefixes:
        BGP On Demand Read or IP Prefixes: Read or Magic Transit Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/get/"""
        return self._call(
            "addressing.prefixes.bgp_prefixes.get", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}", locals(), BGPPrefix,
        )

    def edit(
        self, bgp_prefix_id: str, *, account_id: str, prefix_id: str, asn_prepend_count: int | None | Unset = UNSET,
        auto_advertise_withdraw: bool | None | Unset = UNSET,
        on_demand: OnDemand | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[BGPPrefix]:
        """Edit a prefix BGP prefix: PATCH
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id} (permission: IP Prefixes:
        BGP On Demand Write or IP Prefixes: Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/edit/"""
        return self._call(
            "addressing.prefixes.bgp_prefixes.edit", "PATCH",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}", locals(), BGPPrefix,
        )

    def delete(self, bgp_prefix_id: str, *, account_id: str, prefix_id: str) -> Reply[None]:
        """Delete a prefix BGP prefix: DELETE
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/bgp_prefixes/methods/delete/"""
        return self._call(
            "addressing.prefixes.bgp_prefixes.delete", "DELETE",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}", locals(), NoneType,
        )
