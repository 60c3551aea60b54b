"""`cf.zero_trust.gateway.locations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust.gateway import TLSSettings


@model
class DOHEndpoint:
    """DOH endpoint: part of Endpoint."""

    enabled: bool | None = None
    networks: list[IPNetwork] | None = None
    require_token: bool | None = None


@model
class DOHEndpointInput:
    """DOH endpoint input: part of EndpointInput."""

    enabled: bool | None = None
    networks: list[IPNetwork] | None = None
    require_token: bool | None = None


@model
class DOTEndpoint:
    """DOT endpoint: part of Endpoint."""

    enabled: bool | None = None
    networks: list[IPNetwork] | None = None


@model
class DOTEndpointInput:
    """DOT endpoint input: part of EndpointInput."""

    enabled: bool | None = None
    networks: list[IPNetwork] | None = None


@model
class Endpoint:
    """Endpoint: part of Location."""

    doh: DOHEndpoint
    dot: DOTEndpoint
    ipv4: TLSSettings
    ipv6: DOTEndpoint


@model
class EndpointInput:
    """Endpoint input: argument of zero_trust.gateway.locations.create."""

    doh: DOHEndpointInput
    dot: DOTEndpointInput
    ipv4: TLSSettings
    ipv6: DOTEndpointInput


@model
class IPNetwork:
    """IP network: argument of zero_trust.gateway.locations.create."""

    network: str


@model
class Location:
    """Location: response of zero_trust.gateway.locations.list."""

    id: str | None = None
    client_default: bool | None = None
    created_at: Moment | None = None
    dns_destination_ips_id: str | None = None
    dns_destination_ipv6_block_id: str | None = None
    doh_subdomain: str | None = None
    ecs_support: bool | None = None
    endpoints: Endpoint | None = None
    ip: str | None = None
    ipv4_destination: str | None = None
    ipv4_destination_backup: str | None = None
    max_ttl: MaxTTL | None = None
    name: str | None = None
    networks: list[IPNetwork] | None = None
    updated_at: Moment | None = None


@model
class MaxTTL:
    """Max TTL: part of Location."""

    mode: Literal["inherit", "override", "disabled"] | str
    ttl_secs: int | None = None
    """Seconds."""


@model
class MaxTTLParam:
    """Max TTL param: argument of zero_trust.gateway.locations.create."""

    mode: Literal["inherit", "override", "disabled"] | str
    ttl_secs: int | None = None
    """Seconds."""


class Locations(Resource):
    """Gateway locations: `cf.zero_trust.gateway.locations`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        filter: Sequence[str] | Unset = UNSET,
        order_by: Literal["name", "created_at", "updated_at"] | str | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Location]:
        """List gateway locations: GET /accounts/{account_id}/gateway/locations (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/list/"""
        return self._pages(
            "zero_trust.gateway.locations.list", "GET", "/accounts/{account_id}/gateway/locations", locals(), Location,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, client_default: bool | Unset = UNSET,
        dns_destination_ips_id: str | Unset = UNSET, ecs_support: bool | Unset = UNSET,
        endpoints: EndpointInput | Mapping[str, Any] | None | Unset = UNSET,
        max_ttl: MaxTTLParam | MaxTTL | Mapping[str, Any] | None | Unset = UNSET,
        networks: Sequence[IPNetwork | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Location]:
        """Create a gateway location: POST /accounts/{account_id}/gateway/locations (permission: Cloudflare Zero Trust
        Secure DNS Locations Write or Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/create/"""
        return self._call(
            "zero_trust.gateway.locations.create", "POST", "/accounts/{account_id}/gateway/locations", locals(),
            Location,
        )

    def get(self, location_id: str, *, account_id: str) -> Reply[Location]:
        """Get a gateway location: GET /accounts/{account_id}/gateway/locations/{location_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/get/"""
        return self._call(
            "zero_trust.gateway.locations.get", "GET", "/accounts/{account_id}/gateway/locations/{location_id}",
            locals(), Location,
        )

    def update(
        self, location_id: str, *, account_id: str, name: str, client_default: bool | Unset = UNSET,
        dns_destination_ips_id: str | Unset = UNSET, ecs_support: bool | Unset = UNSET,
        endpoints: EndpointInput | Mapping[str, Any] | None | Unset = UNSET,
        max_ttl: MaxTTLParam | MaxTTL | Mapping[str, Any] | None | Unset = UNSET,
        networks: Sequence[IPNetwork | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Location]:
        """Update a gateway location: PUT /accounts/{account_id}/gateway/locations/{location_id} (permission: Cloudflare
        Zero Trust Secure DNS Locations Write or Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/update/"""
        return self._call(
            "zero_trust.gateway.locations.update", "PUT", "/accounts/{account_id}/gateway/locations/{location_id}",
            locals(), Location,
        )

    def delete(self, location_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a gateway location: DELETE /accounts/{account_id}/gateway/locations/{location_id} (permission:
        Cloudflare Zero Trust Secure DNS Locations Write or Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/delete/"""
        return self._call(
            "zero_trust.gateway.locations.delete", "DELETE", "/accounts/{account_id}/gateway/locations/{location_id}",
            locals(), PLAIN,
        )
