"""`cf.dns.usage.zone`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class ZoneUsage:
    """Zone usage: response of dns.usage.zone.get."""

    record_quota: int | None = None
    record_usage: int


class ZoneResource(Resource):
    """Zone usage: `cf.dns.usage.zone`."""

    def get(self, *, zone_id: str) -> Reply[ZoneUsage]:
        """Get zone usage: GET /zones/{zone_id}/dns_records/usage (permission: Account DNS Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/usage/subresources/zone/methods/get/"""
        return self._call("dns.usage.zone.get", "GET", "/zones/{zone_id}/dns_records/usage", locals(), ZoneUsage)
