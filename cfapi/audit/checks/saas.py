"""The host names of a zone's own customers (Cloudflare for SaaS): whether they work, and how they are encrypted."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

import msgspec

from cfapi.audit.checks.conditions import is_served
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.checks.tls import WEAK_TLS
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.packs import IN_PROGRESS, NOT_COMPLETED
from cfapi.audit.snapshot import ZoneSnapshot

# Nothing is served at these, or they are somebody's trial of what is served elsewhere.
# https://developers.cloudflare.com/api/resources/custom_hostnames/
SETTLED = (
    "pending_deletion",
    "deleted",
    "test_pending",
    "test_active",
    "test_active_apex",
    "test_blocked",
    "test_failed",
)
LOST = {
    "moved": "no longer points to the zone",
    "blocked": "is blocked by Cloudflare",
    "pending_blocked": "is blocked by Cloudflare",
}
WAITING = ("pending", "pending_migration", "pending_provisioned")
ENDED = ("expired", "deleted", "inactive")
# They are renewed 30 days before their end: https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/
LATE = timedelta(days=15)


class ValidationError(msgspec.Struct):
    """Why a certificate is not issued."""

    message: str = ""


class SaaSSettings(msgspec.Struct):
    """What a customer's host name has of its own."""

    min_tls_version: str | None = None


class SaaSCertificate(msgspec.Struct):
    """The certificate of a customer's host name."""

    status: str | None = None
    expires_on: datetime | None = None
    custom_certificate: str | None = None
    validation_errors: list[ValidationError] | None = None
    settings: SaaSSettings | None = None


class CustomHostname(msgspec.Struct):
    """A customer's host name."""

    hostname: str = ""
    status: str | None = None
    created_at: datetime | None = None
    ssl: SaaSCertificate | None = None
    verification_errors: list[str] | None = None


def has_custom_hostnames(zone: ZoneSnapshot) -> None:
    """The zone has host names of customers."""
    is_served(zone)
    if not _served(zone):
        raise NotApplicable("the zone has no custom hostnames")


saas_check = partial(zone_check, reads=("custom_hostnames",), when=(has_custom_hostnames,), pack="full")


@saas_check("cert.saas_healthy", Severity.HIGH)
def saas_healthy(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """Each custom hostname is active, and has a certificate that is in use and renewed.

    https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/domain-support/hostname-validation/
    """
    for host in _served(zone):
        if (problem := _problem(host, terms)) is not None:
            evidence = {"status": host.status, "ssl": None if host.ssl is None else host.ssl.status}
            remedy = "Ask the customer to set the records that the hostname shows, or delete it"
            yield Fault(f"custom hostname {host.hostname}", f"{host.hostname} {problem}", remedy, evidence)


@saas_check("tls.saas_floor", Severity.HIGH)
def saas_floor(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No custom hostname has a minimum TLS version of its own below 1.2.

    https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/security/certificate-management/enforce-mtls/
    """
    for host in _served(zone):
        floor = host.ssl.settings.min_tls_version if host.ssl is not None and host.ssl.settings is not None else None
        if floor in WEAK_TLS:
            problem = f"Visitors of {host.hostname} may connect with TLS {floor}"
            remedy = "Set its minimum TLS version to 1.2"
            yield Fault(f"custom hostname {host.hostname}", problem, remedy, {"min_tls_version": floor})


def _served(zone: ZoneSnapshot) -> list[CustomHostname]:
    found = zone.read("custom_hostnames", list[CustomHostname])
    return [each for each in found if each.status not in SETTLED]


def _problem(host: CustomHostname, terms: Terms) -> str | None:
    """What is wrong with a host name; None if nothing is."""
    if host.status in LOST:
        return LOST[host.status]
    if host.status in WAITING:
        return f"has been {host.status} for {_age(host, terms).days} days{_why(host)}" if _late(host, terms) else None
    ssl = host.ssl
    if ssl is None or ssl.status is None:
        return None  # it was made without a certificate
    if ssl.expires_on is not None and ssl.status not in NOT_COMPLETED:
        return _ending(ssl, ssl.expires_on, terms)
    if ssl.status in (*NOT_COMPLETED, *ENDED) or (ssl.status in IN_PROGRESS and _late(host, terms)):
        return f"has a certificate that is {ssl.status}{_why(host)}"
    return None


def _ending(ssl: SaaSCertificate, ends: datetime, terms: Terms) -> str | None:
    """Whether its certificate is late: one in progress beside it is its renewal."""
    left = terms.expiring if ssl.custom_certificate else LATE
    if ends > terms.now + left and ssl.status not in ENDED:
        return None
    return f"has a certificate that {'expired' if ends <= terms.now else 'expires'} on {ends:%Y-%m-%d}"


def _late(host: CustomHostname, terms: Terms) -> bool:
    return _age(host, terms) > terms.settling


def _age(host: CustomHostname, terms: Terms) -> timedelta:
    if host.created_at is None:
        raise Unknown(f"a custom hostname is {host.status}, and does not say since when")
    return terms.now - host.created_at


def _why(host: CustomHostname) -> str:
    errors = [
        each.message for each in (host.ssl.validation_errors or [] if host.ssl is not None else []) if each.message
    ]
    found = [each.rstrip(".") for each in (*(host.verification_errors or []), *errors)]
    return f": {'; '.join(found)}" if found else ""
