"""`cf.email_routing.dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.email_routing import EmailRoutingSettings
from cfapi.api.shared.email_routing import EmailRoutingDNSRecord


class DNSResource(Resource):
    """Email routing DNS: `cf.email_routing.dns`."""

    def get(self, *, zone_id: str, subdomain: str | Unset = UNSET) -> Reply[Sequence[EmailRoutingDNSRecord]]:
        """Get email routing DNS: GET /zones/{zone_id}/email/routing/dns (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/get/"""
        return self._call(
            "email_routing.dns.get", "GET", "/zones/{zone_id}/email/routing/dns", locals(), list[EmailRoutingDNSRecord],
        )

    def create(self, *, zone_id: str, name: str | Unset = UNSET) -> Reply[EmailRoutingSettings]:
        """Create email routing DNS: POST /zones/{zone_id}/email/routing/dns (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/create/"""
        return self._call(
            "email_routing.dns.create", "POST", "/zones/{zone_id}/email/routing/dns", locals(), EmailRoutingSettings,
        )

    def edit(self, *, zone_id: str, name: str | Unset = UNSET) -> Reply[EmailRoutingSettings]:
        """Edit email routing DNS: PATCH /zones/{zone_id}/email/routing/dns (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/edit/"""
        return self._call(
            "email_routing.dns.edit", "PATCH", "/zones/{zone_id}/email/routing/dns", locals(), EmailRoutingSettings,
        )

    def delete(self, *, zone_id: str) -> Reply[EmailRoutingSettings | None]:
        """Delete email routing DNS: DELETE /zones/{zone_id}/email/routing/dns (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/delete/"""
        return self._call(
            "email_routing.dns.delete", "DELETE", "/zones/{zone_id}/email/routing/dns", locals(), EmailRoutingSettings,
        )
