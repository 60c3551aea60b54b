"""Classes that `cf.custom_nameservers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import model


@model
class CustomNameserver:
    """Custom nameserver: response of custom_nameservers.get.

    ns_name: host name; ns_set: 1 to 5."""

    dns_records: list[CustomNameserverDNSRecord]
    ns_name: str
    status: Literal["moved", "pending", "verified"] | str
    zone_tag: str
    ns_set: int | float | None = None


@model
class CustomNameserverDNSRecord:
    """Custom nameserver DNS record: part of CustomNameserver."""

    type: Literal["A", "AAAA"] | str | None = None
    value: str | None = None
