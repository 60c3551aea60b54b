"""`cf.email_sending.subdomains`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.email_sending.subdomains.dns import DNSResource


@model
class ConfigError:
    """Config error: part of Preview."""

    code: Literal[
        "mx.missing", "mx.foreign", "spf.missing", "spf.foreign", "spf.multiple", "dkim.missing", "dkim.conflict",
        "dmarc.missing", "dmarc.multiple",
    ] | str
    existing: EmailDnsRecord | None = None
    missing: EmailDnsRecord | None = None
    multiple: list[EmailDnsRecord] | None = None


@model
class EmailDnsRecord:
    """Email DNS record: part of ConfigError."""

    content: str | None = None
    name: str | None = None
    priority: int | float | None = None
    """0 to 65535."""
    ttl: int | float | None = None
    """Seconds."""
    type: Literal[
        "A", "AAAA", "CNAME", "HTTPS", "TXT", "SRV", "LOC", "MX", "NS", "CERT", "DNSKEY", "DS", "NAPTR", "SMIMEA",
        "SSHFP", "SVCB", "TLSA", "URI",
    ] | str | None = None


@model
class Preview:
    """Preview: response of email_sending.subdomains.preview."""

    errors: list[ConfigError] | None = None
    records: list[EmailDnsRecord] | None = None


@model
class Subdomain:
    """Subdomain: response of email_sending.subdomains.list."""

    enabled: bool
    name: str
    tag: str
    created: Moment | None = None
    dkim_selector: str | None = None
    drop_suppressed_recipients: bool | None = None
    modified: Moment | None = None
    preview_enabled: bool | None = None
    return_path_domain: str | None = None


class Subdomains(Resource):
    """Email sending subdomains: `cf.email_sending.subdomains`."""

    @cached_property
    def dns(self) -> DNSResource:
        from cfapi.api.email_sending.subdomains.dns import DNSResource
        return DNSResource(self._session)

    def list(self, *, zone_id: str) -> Pages[Subdomain]:
        """List email sending subdomains: GET /zones/{zone_id}/email/sending/subdomains.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/list/"""
        return self._pages(
            "email_sending.subdomains.list", "GET", "/zones/{zone_id}/email/sending/subdomains", locals(), Subdomain,
            paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, name: str) -> Reply[Subdomain]:
        """Create an email sending subdomain: POST /zones/{zone_id}/email/sending/subdomains.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/create/"""
        return self._call(
            "email_sending.subdomains.create", "POST", "/zones/{zone_id}/email/sending/subdomains", locals(), Subdomain,
        )

    def preview(self, *, zone_id: str, name: str) -> Reply[Preview]:
        """Preview email sending subdomains: POST /zones/{zone_id}/email/sending/subdomains/preview."""
        return self._call(
            "email_sending.subdomains.preview", "POST", "/zones/{zone_id}/email/sending/subdomains/preview", locals(),
            Preview,
        )

    def get(self, subdomain_id: str, *, zone_id: str) -> Reply[Subdomain]:
        """Get an email sending subdomain: GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/get/"""
        return self._call(
            "email_sending.subdomains.get", "GET", "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}", locals(),
            Subdomain,
        )

    def edit(
        self, subdomain_id: str, *, zone_id: str, drop_suppressed_recipients: bool | None | Unset = UNSET,
        preview_enabled: bool | None | Unset = UNSET,
    ) -> Reply[Subdomain]:
        """Edit an email sending subdomain: PATCH /zones/{zone_id}/email/sending/subdomains/{subdomain_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/edit/"""
        return self._call(
            "email_sending.subdomains.edit", "PATCH", "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}",
            locals(), Subdomain,
        )

    def delete(self, subdomain_id: str, *, zone_id: str) -> Reply[None]:
        """Delete an email sending subdomain: DELETE /zones/{zone_id}/email/sending/subdomains/{subdomain_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/delete/"""
        return self._call(
            "email_sending.subdomains.delete", "DELETE", "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}",
            locals(), NoneType,
        )
