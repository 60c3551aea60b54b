"""`cf.dns.dnssec.zsk`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Pages, Paging, Resource, model, renamed


@model
class DNSKEYHeader:
    """DNSKEY header: part of ZSKDNSKEY."""

    class_: int | None = renamed("Class", default=None)
    name: str | None = renamed("Name", default=None)
    rdlength: int | None = renamed("Rdlength", default=None)
    rrtype: int | None = renamed("Rrtype", default=None)
    ttl: int | None = renamed("Ttl", default=None)
    """Seconds."""


@model
class ZSK:
    """ZSK: response of dns.dnssec.zsk.list."""

    dnskey: ZSKDNSKEY | None = renamed("DNSKEY", default=None)
    location: Literal["database", "vault"] | str | None = renamed("Location", default=None)
    name: str | None = renamed("Name", default=None)
    signing_key: ZSKSigningKey | None = renamed("SigningKey", default=None)
    tag: Literal[
        "active", "publish", "external", "retired", "revoked", "removed",
    ] | str | None = renamed("Tag", default=None)


@model
class ZSKDNSKEY:
    """ZSKDNSKEY: part of ZSK."""

    algorithm: int | None = renamed("Algorithm", default=None)
    flags: int | None = renamed("Flags", default=None)
    hdr: DNSKEYHeader | None = renamed("Hdr", default=None)
    protocol: int | None = renamed("Protocol", default=None)
    public_key: str | None = renamed("PublicKey", default=None)


@model
class ZSKSigningKey:
    """ZSK signing key: part of ZSK."""

    kek: str | None = None
    privkey: str | None = None
    """Base64."""
    pubkey: str | None = None


class ZSKResource(Resource):
    """DNSSEC ZSK: `cf.dns.dnssec.zsk`."""

    def list(self, *, zone_id: str) -> Pages[ZSK]:
        """List DNSSEC ZSK: GET /zones/{zone_id}/dnssec/zsk (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/subresources/zsk/methods/list/"""
        return self._pages(
            "dns.dnssec.zsk.list", "GET", "/zones/{zone_id}/dnssec/zsk", locals(), ZSK, paging=Paging(kind="single"),
        )
