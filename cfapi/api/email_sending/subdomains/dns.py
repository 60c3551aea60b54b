"""`cf.email_sending.subdomains.dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from cfapi._core import Pages, Paging, Reply, Resource, model
from cfapi.api.email_sending.subdomains import ConfigError, EmailDnsRecord
from cfapi.api.shared.email_routing import EmailRoutingDNSRecord


@model
class Repair:
    """Repair: response of email_sending.subdomains.dns.repair."""

    errors: list[ConfigError] | None = None
    records: list[EmailDnsRecord] | None = None
    status: Literal["ready", "unconfigured", "unlocked", "misconfigured"] | str | None = None


class DNSResource(Resource):
    """Subdomain DNS: `cf.email_sending.subdomains.dns`."""

    @cached_property
    def status(self) -> StatusResource:
        return StatusResource(self._session)

    def get(self, subdomain_id: str, *, zone_id: str) -> Pages[EmailRoutingDNSRecord]:
        """Get subdomain DNS: GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/subresources/dns/methods/get/"""
        return self._pages(
            "email_sending.subdomains.dns.get", "GET", "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns",
            locals(), EmailRoutingDNSRecord, paging=Paging(kind="single"),
        )

    def repair(self, *, subdomain_id: str, zone_id: str) -> Reply[Repair]:
        """Repair subdomain DNS: POST /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns."""
        return self._call(
            "email_sending.subdomains.dns.repair", "POST",
            "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns", locals(), Repair,
        )


class StatusResource(Resource):
    """DNS status: `cf.email_sending.subdomains.dns.status`."""

    def get(self, *, subdomain_id: str, zone_id: str) -> Reply[Repair]:
        """Get DNS status: GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns/status."""
        return self._call(
            "email_sending.subdomains.dns.status.get", "GET",
            "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns/status", locals(), Repair,
        )
