"""Certificates between Cloudflare and origins: those of Origin CA, and those for origin pulls."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial

import msgspec

from cfapi.audit.checks.conditions import expect, has_origins
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.hosts import listed
from cfapi.audit.snapshot import ZoneSnapshot

origin_check = partial(zone_check, when=(has_origins,), pack="named")

# What is presented to origins, or still is.
PRESENTED = ("active", "pending_deletion", "deletion_timed_out")
_SECONDS = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)")


class OriginCertificate(msgspec.Struct):
    """A certificate that Cloudflare issued for an origin."""

    hostnames: list[str] = []
    expires_on: str = ""


class PullCertificate(msgspec.Struct):
    """A certificate that Cloudflare shows to origins."""

    expires_on: str = ""
    status: str | None = None
    enabled: bool | None = None


@origin_check("cert.origin_ca_lasting", Severity.MEDIUM, reads=("origin_ca", "records"))
def origin_ca_lasting(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No certificate of Origin CA for the zone has expired, or does soon, unless one for the same hosts lasts.

    https://developers.cloudflare.com/ssl/origin-configuration/origin-ca/
    """
    found = zone.read("origin_ca", list[OriginCertificate])
    expect(found, "the zone has no certificate of Origin CA")
    latest: dict[str, datetime] = {}
    for each in found:
        hosts = ", ".join(sorted(each.hostnames))
        latest[hosts] = max(moment_of(each.expires_on), latest.get(hosts, datetime.min.replace(tzinfo=UTC)))
    for hosts, ends in latest.items():
        if ends <= terms.now + terms.expiring:
            problem = f"The certificate of Origin CA for {listed(hosts.split(', '))} {_ends(ends, terms.now)}"
            remedy = "Issue a new one and install it at the origin, or revoke it if nothing uses it"
            yield Fault(f"origin certificate {hosts}", problem, remedy, {"expires_on": ends.isoformat()})


@origin_check("cert.origin_pull_lasting", Severity.HIGH, reads=("origin_pull", "records"))
def origin_pull_lasting(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """The zone's own certificate for origin pulls has not expired, and does not soon: origins would refuse Cloudflare.

    https://developers.cloudflare.com/ssl/origin-configuration/authenticated-origin-pull/
    """
    found = presented(zone.read("origin_pull", list[PullCertificate]))
    expect(found, "the zone has no certificate of its own for origin pulls")
    ends = max(moment_of(each.expires_on) for each in found)
    if ends <= terms.now + terms.expiring:
        problem = f"The zone's certificate for origin pulls {_ends(ends, terms.now)}"
        remedy = "Upload a new one, and have the origin trust its authority before"
        yield Fault("origin pull certificate", problem, remedy, {"expires_on": ends.isoformat()})


def presented(found: Iterable[PullCertificate]) -> list[PullCertificate]:
    """Those that Cloudflare shows to origins."""
    return [each for each in found if each.enabled is not False and each.status in PRESENTED]


def moment_of(text: str) -> datetime:
    """A moment as Origin CA writes it, "2036-02-10 14:20:00 +0000 UTC", or as all others do.

    Raises:
        Unknown: It is neither.
    """
    found = _SECONDS.match(text)
    if found is None:
        raise Unknown("a certificate does not say when it expires")
    return datetime.fromisoformat(f"{found[1]}T{found[2]}+00:00")


def _ends(ends: datetime, now: datetime) -> str:
    return f"{'expired' if ends <= now else 'expires'} on {ends:%Y-%m-%d}"
