"""The checks: pure functions from a snapshot to its faults, and the table that names them.

An id is `area.good_state`. A check that can't decide raises `Inconclusive`, which is neither a finding nor a pass.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from fnmatch import fnmatchcase

from attrs import frozen

from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.audit.findings import Finding, Severity
from cfapi.audit.snapshot import Inconclusive, Snapshot

STUCK = ("initializing", "pending_validation", "pending_issuance", "pending_deployment")
IN_USE = ("active", "expired", "pending_expiration")
WEAK_TLS = ("1.0", "1.1")
KNOWN_TLS = (*WEAK_TLS, "1.2", "1.3")


@frozen
class Terms:
    """The criteria of the checks: the current time, and how early the expiry of a certificate is a finding."""

    now: datetime
    expiring: timedelta = timedelta(days=30)


@frozen
class Fault:
    """What is wrong, on which resource, and what to do."""

    resource: str
    problem: str
    remedy: str


Judge = Callable[[Snapshot, Terms], Iterator[Fault]]


@frozen
class Check:
    """One check: what it needs, and how severe it is when it fails."""

    id: str
    severity: Severity
    needs: str
    judge: Judge

    def findings(self, snapshot: Snapshot, terms: Terms) -> list[Finding]:
        """What this check finds in a zone.

        Raises:
            Inconclusive: What it needs could not be read.
        """
        zone = snapshot.zone
        return [
            Finding(self.id, self.severity, zone.name, zone.id, fault.resource, fault.problem, fault.remedy)
            for fault in self.judge(snapshot, terms)
        ]


# --- certificates


def pack_not_expiring(snapshot: Snapshot, terms: Terms) -> Iterator[Fault]:
    for pack in snapshot.packs:
        if pack.status not in IN_USE:
            continue
        ends = _end(pack)
        if ends is None:
            raise Inconclusive(f"the certificate pack {pack.id} does not say when it expires")
        if ends <= terms.now + terms.expiring:
            yield Fault(pack.id, _ending(pack, ends, terms.now), _renewal(pack))


def _end(pack: CertificatePack) -> datetime | None:
    """When the pack's primary certificate expires, or else the first of its certificates."""
    primary = [each for each in pack.certificates or [] if each.id == pack.primary_certificate]
    ends = [each.expires_on for each in primary or pack.certificates or [] if isinstance(each.expires_on, datetime)]
    return min(ends, default=None)


def _ending(pack: CertificatePack, ends: datetime, now: datetime) -> str:
    days = (ends - now).days
    when = f"expired {-days} days ago" if ends <= now else f"expires in {days} days"
    return f"The {pack.type} certificate for {_hosts(pack)} {when} ({ends:%Y-%m-%d})"


def _renewal(pack: CertificatePack) -> str:
    if pack.type in ("universal", "advanced", "total_tls"):
        return "Find out why it was not renewed: check the domain's validation records and its CAA records"
    return "Upload a renewed certificate"


def _hosts(pack: CertificatePack) -> str:
    hosts = pack.hosts or []
    return (hosts[0] if hosts else "no host") + (f" and {len(hosts) - 1} more" if len(hosts) > 1 else "")


def pack_healthy(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    for pack in snapshot.packs:
        if pack.status in STUCK or str(pack.status).endswith("_timed_out"):
            errors = "; ".join(each.message.rstrip(".") for each in pack.validation_errors or [] if each.message)
            reason = f": {errors}" if errors else ""
            yield Fault(
                pack.id,
                f"The {pack.type} certificate for {_hosts(pack)} is stuck in {pack.status}{reason}",
                "Add the validation records, or order the certificate again",
            )


# --- settings


def min_version_12(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    value = _known(snapshot, "min_tls_version", KNOWN_TLS)
    if value in WEAK_TLS:
        yield Fault("min_tls_version", f"Visitors may connect with TLS {value}", "Set the minimum TLS version to 1.2")


def v13_on(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    if _known(snapshot, "tls_1_3", ("on", "zrt", "off")) == "off":
        yield Fault("tls_1_3", "TLS 1.3 is off", "Switch TLS 1.3 on")


def https_forced(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    if _known(snapshot, "always_use_https", ("on", "off")) == "off":
        yield Fault("always_use_https", "Plain HTTP is not redirected to HTTPS", "Switch Always Use HTTPS on")


def origin_encrypted(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    mode = _known(snapshot, "ssl", ("off", "flexible", "full", "strict", "origin_pull"))
    if mode in ("off", "flexible"):
        yield Fault("ssl", f"The SSL mode is {mode}: the origin is reached in plain text", "Set the SSL mode to strict")


def hsts_on(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    value = snapshot.setting("security_header")
    try:
        enabled = value["strict_transport_security"]["enabled"]
    except (KeyError, TypeError):
        enabled = None
    if not isinstance(enabled, bool):
        raise Inconclusive("the setting security_header does not say whether HSTS is on")
    if not enabled:
        yield Fault("security_header", "HSTS is off", "Switch HSTS on, with a max-age of at least six months")


def _known(snapshot: Snapshot, name: str, values: tuple[str, ...]) -> str:
    """A setting's value, which must be one that the check understands."""
    value = snapshot.setting(name)
    if value not in values:
        raise Inconclusive(f"the setting {name} has a value that this check does not know")
    return str(value)


# --- DNS

DNSSEC_STATES = {
    "disabled": ("DNSSEC is off", "Switch DNSSEC on, and add the DS record at the registrar"),
    "pending": ("DNSSEC is waiting for the DS record", "Add the DS record at the registrar"),
    "pending-disabled": ("DNSSEC is being switched off", "Switch DNSSEC on again if that was not intended"),
    "error": ("DNSSEC is in error", "Compare the DS record at the registrar with the one that Cloudflare shows"),
}


def dnssec_active(snapshot: Snapshot, _: Terms) -> Iterator[Fault]:
    status = snapshot.dnssec.status
    if status == "active":
        return
    if status not in DNSSEC_STATES:
        raise Inconclusive("DNSSEC has no status that this check knows")
    problem, remedy = DNSSEC_STATES[status]
    yield Fault("dnssec", problem, remedy)


CHECKS: dict[str, Check] = {
    check.id: check
    for check in (
        Check("cert.pack_not_expiring", Severity.HIGH, "packs", pack_not_expiring),
        Check("cert.pack_healthy", Severity.HIGH, "packs", pack_healthy),
        Check("tls.min_version_12", Severity.HIGH, "settings", min_version_12),
        Check("tls.v13_on", Severity.MEDIUM, "settings", v13_on),
        Check("tls.https_forced", Severity.MEDIUM, "settings", https_forced),
        Check("tls.origin_encrypted", Severity.CRITICAL, "settings", origin_encrypted),
        Check("tls.hsts_on", Severity.HIGH, "settings", hsts_on),
        Check("dns.dnssec_active", Severity.HIGH, "dnssec", dnssec_active),
    )
}


def choose(patterns: tuple[str, ...]) -> list[Check]:
    """The checks whose ids match any of the patterns, such as "tls.*"; all of them if there are none.

    Raises:
        ValueError: A pattern matches none.
    """
    for pattern in patterns:
        if not any(fnmatchcase(known, pattern) for known in CHECKS):
            raise ValueError(f"There is no check {pattern!r}; there are {', '.join(CHECKS)}.")
    return [check for check in CHECKS.values() if not patterns or any(fnmatchcase(check.id, each) for each in patterns)]
