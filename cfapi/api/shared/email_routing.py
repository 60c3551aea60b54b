"""Classes that `cf.email_routing` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


@model
class EmailRoutingDNSRecord:
    """Email routing DNS record: response of email_routing.dns.get.

    priority: 0 to 65535."""

    content: str | None = None
    name: str | None = None
    priority: int | float | None = None
    ttl: int | float | None = None
    type: Literal[
        "A", "AAAA", "CNAME", "HTTPS", "TXT", "SRV", "LOC", "MX", "NS", "CERT", "DNSKEY", "DS", "NAPTR", "SMIMEA",
        "SSHFP", "SVCB", "TLSA", "URI",
    ] | str | None = None


@model
class EmailRoutingSuppression:
    """Email routing suppression: response of email_routing.suppression.list.

    email: e-mail address; id: UUID."""

    created_at: Moment
    email: str
    expires_at: Moment | None = None
    id: str
    reason: str
    zones: list[str] | None = None
