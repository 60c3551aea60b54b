"""`cf.spectrum.apps`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union
from cfapi.api.shared.accounts import ObjectID


@union
class EdgeIPs:
    """Edge I ps: argument of spectrum.apps.create.

    What a variant lacks is None."""

    connectivity: Literal["all", "ipv4", "ipv6"] | str | None
    type: Literal["dynamic", "static"] | None
    ips: list[str] | None


@model
class App:
    """App: response of spectrum.apps.list."""

    id: str
    created_on: Moment
    dns: DNS
    modified_on: Moment
    protocol: str
    traffic_type: Literal["direct", "http", "https", "worker"] | str | None = None
    argo_smart_routing: bool | None = None
    edge_ips: EdgeIPs | None = None
    ip_firewall: bool | None = None
    origin_direct: list[str] | None = None
    origin_dns: OriginDNS | None = None
    origin_port: int | str | None = None
    origin_worker_id: str | None = None
    proxy_protocol: Literal["off", "v1", "v2", "simple"] | str | None = None
    tls: Literal["off", "flexible", "full", "strict"] | str | None = None
    virtual_network_id: str | None = None


@model
class DNS:
    """DNS: argument of spectrum.apps.create."""

    name: str | None = None
    type: Literal["CNAME", "ADDRESS"] | str | None = None


@model
class Dynamic(EdgeIPs):
    """Dynamic: one of EdgeIPs."""

    connectivity: Literal["all", "ipv4", "ipv6"] | str | None = None
    type: Literal["dynamic"] | None = None


@model
class OriginDNS:
    """Origin DNS: argument of spectrum.apps.create."""

    name: str | None = None
    ttl: int | None = None
    """Seconds."""
    type: Literal["", "A", "AAAA", "SRV"] | str | None = None


@model
class Static(EdgeIPs):
    """Static: one of EdgeIPs."""

    ips: list[str] | None = None
    type: Literal["static"] | None = None


AppOrder = Literal["protocol", "app_id", "created_on", "modified_on", "dns"] | str


class Apps(Resource):
    """Spectrum apps: `cf.spectrum.apps`."""

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, order: AppOrder | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[App]:
        """List spectrum apps: GET /zones/{zone_id}/spectrum/apps (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/list/"""
        return self._pages(
            "spectrum.apps.list", "GET", "/zones/{zone_id}/spectrum/apps", locals(), App, paging=Paging(size=100),
        )

    def create(
        self, *, zone_id: str, dns: DNS | Mapping[str, Any], protocol: str,
        traffic_type: Literal["direct", "http", "https", "worker"] | str | Unset = UNSET,
        argo_smart_routing: bool | Unset = UNSET, edge_ips: EdgeIPs | Mapping[str, Any] | Unset = UNSET,
        ip_firewall: bool | Unset = UNSET, origin_direct: Sequence[str] | Unset = UNSET,
        origin_dns: OriginDNS | Mapping[str, Any] | Unset = UNSET, origin_port: int | str | Unset = UNSET,
        origin_worker_id: str | Unset = UNSET,
        proxy_protocol: Literal["off", "v1", "v2", "simple"] | str | Unset = UNSET,
        tls: Literal["off", "flexible", "full", "strict"] | str | Unset = UNSET,
        virtual_network_id: str | Unset = UNSET,
    ) -> Reply[App]:
        """Create a spectrum app: POST /zones/{zone_id}/spectrum/apps (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/create/"""
        return self._call("spectrum.apps.create", "POST", "/zones/{zone_id}/spectrum/apps", locals(), App)

    def get(self, app_id: str, *, zone_id: str) -> Reply[App]:
        """Get a spectrum app: GET /zones/{zone_id}/spectrum/apps/{app_id} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/get/"""
        return self._call("spectrum.apps.get", "GET", "/zones/{zone_id}/spectrum/apps/{app_id}", locals(), App)

    def update(
        self, app_id: str, *, zone_id: str, dns: DNS | Mapping[str, Any], protocol: str,
        traffic_type: Literal["direct", "http", "https", "worker"] | str | Unset = UNSET,
        argo_smart_routing: bool | Unset = UNSET, edge_ips: EdgeIPs | Mapping[str, Any] | Unset = UNSET,
        ip_firewall: bool | Unset = UNSET, origin_direct: Sequence[str] | Unset = UNSET,
        origin_dns: OriginDNS | Mapping[str, Any] | Unset = UNSET, origin_port: int | str | Unset = UNSET,
        origin_worker_id: str | Unset = UNSET,
        proxy_protocol: Literal["off", "v1", "v2", "simple"] | str | Unset = UNSET,
        tls: Literal["off", "flexible", "full", "strict"] | str | Unset = UNSET,
        virtual_network_id: str | Unset = UNSET,
    ) -> Reply[App]:
        """Update a spectrum app: PUT /zones/{zone_id}/spectrum/apps/{app_id} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/update/"""
        return self._call("spectrum.apps.update", "PUT", "/zones/{zone_id}/spectrum/apps/{app_id}", locals(), App)

    def delete(self, app_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a spectrum app: DELETE /zones/{zone_id}/spectrum/apps/{app_id} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/delete/"""
        return self._call(
            "spectrum.apps.delete", "DELETE", "/zones/{zone_id}/spectrum/apps/{app_id}", locals(), ObjectID,
        )
