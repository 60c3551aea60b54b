"""`cf.dns.settings.zone`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.dns.settings import SOA, InternalDNS


@model
class Nameservers:
    """Nameservers: argument of dns.settings.zone.edit."""

    type: Literal[
        "cloudflare.standard", "cloudflare.advanced", "custom.account", "custom.tenant", "custom.zone", "custom",
    ] | str
    ns_set: int | None = None
    nameserver_set_id: str | None = None


@model
class ZoneDNSSettings:
    """Zone DNS settings: response of dns.settings.zone.get."""

    flatten_all_cnames: bool
    foundation_dns: bool
    internal_dns: InternalDNS
    multi_provider: bool
    nameservers: Nameservers
    ns_ttl: int | float
    """Seconds, 30 to 86400."""
    secondary_overrides: bool
    soa: SOA
    zone_mode: Literal["standard", "cdn_only", "dns_only"] | str


class ZoneResource(Resource):
    """Zone settings: `cf.dns.settings.zone`."""

    def get(self, *, zone_id: str) -> Reply[ZoneDNSSettings]:
        """Get zone settings: GET /zones/{zone_id}/dns_settings (permission: Zone DNS Settings Read or DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/zone/methods/get/"""
        return self._call("dns.settings.zone.get", "GET", "/zones/{zone_id}/dns_settings", locals(), ZoneDNSSettings)

    def edit(
        self, *, zone_id: str, flatten_all_cnames: bool | None | Unset = UNSET,
        foundation_dns: bool | None | Unset = UNSET,
        internal_dns: InternalDNS | Mapping[str, Any] | None | Unset = UNSET,
        multi_provider: bool | None | Unset = UNSET,
        nameservers: Nameservers | Mapping[str, Any] | None | Unset = UNSET, ns_ttl: float | None | Unset = UNSET,
        secondary_overrides: bool | None | Unset = UNSET, soa: SOA | Mapping[str, Any] | None | Unset = UNSET,
        zone_mode: Literal["standard", "cdn_only", "dns_only"] | str | None | Unset = UNSET,
    ) -> Reply[ZoneDNSSettings]:
        """Edit zone settings: PATCH /zones/{zone_id}/dns_settings (permission: Zone DNS Settings Write or DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/zone/methods/edit/"""
        return self._call("dns.settings.zone.edit", "PATCH", "/zones/{zone_id}/dns_settings", locals(), ZoneDNSSettings)
