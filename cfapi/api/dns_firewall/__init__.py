"""`cf.dns_firewall`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.dns_firewall.analytics import AnalyticsResource
    from cfapi.api.dns_firewall.reverse_dns import ReverseDNSResource


@model
class AttackMitigation:
    """Attack mitigation: argument of dns_firewall.create."""

    enabled: bool | None = None
    only_when_upstream_unhealthy: bool | None = None


@model
class DNSFirewall:
    """DNS firewall: response of dns_firewall.list."""

    id: str
    deprecate_any_requests: bool | None = None
    dns_firewall_ips: list[str]
    ecs_fallback: bool | None = None
    maximum_cache_ttl: int | float | None = None
    """Seconds, 30 to 36000."""
    minimum_cache_ttl: int | float | None = None
    """Seconds, 30 to 36000."""
    modified_on: Moment
    name: str
    negative_cache_ttl: int | float | None = None
    """Seconds, 30 to 36000."""
    ratelimit: int | float | None = None
    """100 to 1000000000."""
    retries: int | float | None = None
    """0 to 2."""
    upstream_ips: list[str]
    attack_mitigation: AttackMitigation | None = None


class DNSFirewallResource(Resource):
    """DNS firewall: `cf.dns_firewall`."""

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from cfapi.api.dns_firewall.analytics import AnalyticsResource
        return AnalyticsResource(self._session)

    @cached_property
    def reverse_dns(self) -> ReverseDNSResource:
        from cfapi.api.dns_firewall.reverse_dns import ReverseDNSResource
        return ReverseDNSResource(self._session)

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[DNSFirewall]:
        """List DNS firewall: GET /accounts/{account_id}/dns_firewall (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/list/"""
        return self._pages(
            "dns_firewall.list", "GET", "/accounts/{account_id}/dns_firewall", locals(), DNSFirewall,
            paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, name: str, upstream_ips: Sequence[str],
        attack_mitigation: AttackMitigation | Mapping[str, Any] | None | Unset = UNSET,
        deprecate_any_requests: bool | Unset = UNSET, dns_firewall_ip_count: int | Unset = UNSET,
        ecs_fallback: bool | Unset = UNSET, maximum_cache_ttl: float | Unset = UNSET,
        minimum_cache_ttl: float | Unset = UNSET, negative_cache_ttl: float | None | Unset = UNSET,
        ratelimit: float | None | Unset = UNSET, retries: float | Unset = UNSET,
    ) -> Reply[DNSFirewall]:
        """Create DNS firewall: POST /accounts/{account_id}/dns_firewall (permission: DNS Firewall Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/create/"""
        return self._call("dns_firewall.create", "POST", "/accounts/{account_id}/dns_firewall", locals(), DNSFirewall)

    def get(self, dns_firewall_id: str, *, account_id: str) -> Reply[DNSFirewall]:
        """Get DNS firewall: GET /accounts/{account_id}/dns_firewall/{dns_firewall_id} (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/get/"""
        return self._call(
            "dns_firewall.get", "GET", "/accounts/{account_id}/dns_firewall/{dns_firewall_id}", locals(), DNSFirewall,
        )

    def edit(
        self, dns_firewall_id: str, *, account_id: str,
        attack_mitigation: AttackMitigation | Mapping[str, Any] | None | Unset = UNSET,
        deprecate_any_requests: bool | None | Unset = UNSET, ecs_fallback: bool | None | Unset = UNSET,
        maximum_cache_ttl: float | None | Unset = UNSET, minimum_cache_ttl: float | None | Unset = UNSET,
        name: str | None | Unset = UNSET, negative_cache_ttl: float | None | Unset = UNSET,
        ratelimit: float | None | Unset = UNSET, retries: float | None | Unset = UNSET,
        upstream_ips: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[DNSFirewall]:
        """Edit DNS firewall: PATCH /accounts/{account_id}/dns_firewall/{dns_firewall_id} (permission: DNS Firewall
        Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/edit/"""
        return self._call(
            "dns_firewall.edit", "PATCH", "/accounts/{account_id}/dns_firewall/{dns_firewall_id}", locals(),
            DNSFirewall,
        )

    def delete(self, dns_firewall_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete DNS firewall: DELETE /accounts/{account_id}/dns_firewall/{dns_firewall_id} (permission: DNS Firewall
        Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/delete/"""
        return self._call(
            "dns_firewall.delete", "DELETE", "/accounts/{account_id}/dns_firewall/{dns_firewall_id}", locals(),
            ObjectID,
        )
