"""Whether the names that visitors use have certificates, and whether these will be renewed in time."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial

from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.audit.checks.conditions import has_proxied_names
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.hosts import covers, listed
from cfapi.audit.snapshot import ZoneSnapshot

certificate_check = partial(zone_check, reads=("packs", "records"), when=(has_proxied_names,))

IN_PROGRESS = ("initializing", "pending_validation", "pending_issuance", "pending_deployment")
NOT_COMPLETED = ("initializing_timed_out", "validation_timed_out", "issuance_timed_out", "deployment_timed_out")
# In these states the certificates of a pack are presented to visitors, as long as they are valid.
IN_USE = ("active", "pending_expiration", "pending_deployment", "deployment_timed_out")
RENEWED = ("universal", "advanced", "total_tls", "managed_hostname")
# How long before its end a certificate is renewed, by its validity in days.
# https://developers.cloudflare.com/ssl/reference/certificate-validity-periods/
RENEWAL = {14: 3, 30: 7, 90: 30, 365: 30}


@certificate_check("cert.universal_on", Severity.HIGH, aliases=("zone_universal_ssl_enabled",))
def universal_on(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """The zone has a certificate in use, or one that is just being issued.

    https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/
    """
    used = (pack for pack in zone.packs if pack.status in (*IN_USE, "expired") and pack.certificates)
    if not any(used) and not _coming(zone, terms):
        problem = "The zone has proxied names, and no certificate is in use: visitors can't connect over HTTPS"
        yield Fault("certificates", problem, "Switch Universal SSL on, or order an advanced certificate")


@certificate_check("cert.hosts_covered", Severity.HIGH)
def hosts_covered(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """Every proxied name is covered by a certificate in use; `cert.universal_on` tells if there is none.

    https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/limitations/
    """
    live = _live(zone, terms)
    bare = [name for name in zone.proxied_names if not _covered(name, live)] if live else []
    if bare:
        coming = _coming(zone, terms)
        bare = [name for name in bare if not _covered(name, coming)]
    if bare:
        problem = f"No certificate in use covers {listed(bare)}: visitors get an error"
        remedy = "Order an advanced certificate with these names, or switch Total TLS on"
        yield Fault("proxied names", problem, remedy, {"names": bare})


@certificate_check("cert.pack_healthy", Severity.HIGH)
def pack_healthy(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No certificate is stuck on its way to being used.

    https://developers.cloudflare.com/ssl/reference/certificate-statuses/
    """
    for pack in zone.packs:
        if pack.status in NOT_COMPLETED or (pack.status in IN_PROGRESS and not _is_new(pack, terms)):
            yield _stuck(pack, terms)
        elif pack.status == "deletion_timed_out":
            problem = f"The {_described(pack)} could not be deleted"
            yield Fault(_subject(pack), problem, "Delete it again, or ask support to", {"id": pack.id})


@certificate_check("cert.pack_not_expiring", Severity.HIGH)
def pack_not_expiring(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No proxied name depends on a certificate that is past the time at which it should have been renewed.

    https://developers.cloudflare.com/ssl/reference/certificate-validity-periods/
    """
    for pack in zone.packs:
        if pack.status not in (*IN_USE, "expired") or _is_sound(pack, terms):
            continue
        names = _depending(zone, pack, terms)
        ends = _end(pack)
        if names and ends is None and pack.status in ("active", "expired"):
            raise Unknown(f"the {_described(pack)} does not say when it expires")
        if names and ends is not None:
            evidence = {"id": pack.id, "status": pack.status, "expires_on": ends.isoformat(), "names": names}
            yield Fault(_subject(pack), _ending(pack, ends, terms.now), _renewal(pack), evidence)


def _depending(zone: ZoneSnapshot, pack: CertificatePack, terms: Terms) -> list[str]:
    """The proxied names that a pack covers, and no other one does that is in use and not late itself."""
    others = [each for each in zone.packs if each is not pack and _is_sound(each, terms)]
    return [name for name in zone.proxied_names if _covered(name, [pack]) and not _covered(name, others)]


def _live(zone: ZoneSnapshot, terms: Terms) -> list[CertificatePack]:
    return [pack for pack in zone.packs if _is_live(pack, terms)]


def _coming(zone: ZoneSnapshot, terms: Terms) -> list[CertificatePack]:
    return [pack for pack in zone.packs if _is_new(pack, terms)]


def _is_new(pack: CertificatePack, terms: Terms) -> bool:
    """Whether a pack is in progress, which takes up to a day.

    Raises:
        Unknown: It is in progress, and does not say since when.
    """
    if pack.status not in IN_PROGRESS:
        return False
    if pack.created_on is None:
        raise Unknown(f"the {_described(pack)} is {pack.status}, and does not say since when")
    return terms.now - pack.created_on <= terms.settling


def _is_live(pack: CertificatePack, terms: Terms) -> bool:
    """Whether visitors get a certificate of a pack."""
    ends = _end(pack)
    return pack.status in IN_USE and ends is not None and ends > terms.now


def _is_sound(pack: CertificatePack, terms: Terms) -> bool:
    """Whether a pack is live, and not itself late."""
    ends = _end(pack)
    return _is_live(pack, terms) and ends is not None and ends > terms.now + _margin(pack, terms)


def _end(pack: CertificatePack) -> datetime | None:
    """When the pack's primary certificate expires, or else the first of its certificates."""
    primary = [each for each in pack.certificates or [] if each.id == pack.primary_certificate]
    ends = [each.expires_on for each in primary or pack.certificates or [] if isinstance(each.expires_on, datetime)]
    return min(ends, default=None)


def _margin(pack: CertificatePack, terms: Terms) -> timedelta:
    """How long before its end a pack is late: it has missed half of its renewal period, or nobody renews it."""
    if pack.type not in RENEWED:
        return terms.expiring
    validity = pack.validity_days or _validity(pack) or 90
    longer = [days for days in RENEWAL if days >= validity]
    return timedelta(days=RENEWAL[min(longer, default=max(RENEWAL))]) / 2


def _validity(pack: CertificatePack) -> float | None:
    """For how many days the certificates of a pack are valid, as far as they say so."""
    spans = [
        (each.expires_on - each.uploaded_on).days
        for each in pack.certificates or []
        if isinstance(each.expires_on, datetime) and isinstance(each.uploaded_on, datetime)
    ]
    return max(spans, default=None)


def _covered(name: str, packs: Iterable[CertificatePack]) -> bool:
    return any(name in pack.hosts or any(covers(host, name) for host in pack.hosts) for pack in packs)


def _stuck(pack: CertificatePack, terms: Terms) -> Fault:
    errors = [each.message.rstrip(".") for each in pack.validation_errors or [] if each.message]
    reason = f": {'; '.join(errors)}" if errors else ""
    since = f" for {(terms.now - pack.created_on).days} days" if pack.created_on is not None else ""
    remedy = "Put its validation records in place, check the CAA records, or order it again"
    evidence = {"id": pack.id, "status": pack.status, "errors": errors}
    return Fault(_subject(pack), f"The {_described(pack)} has been {pack.status}{since}{reason}", remedy, evidence)


def _ending(pack: CertificatePack, ends: datetime, now: datetime) -> str:
    days = (ends - now).days
    when = f"expired {-days} days ago" if ends <= now else f"expires in {days} days, and was not renewed in time"
    return f"The {_described(pack)} {when} ({ends:%Y-%m-%d})"


def _renewal(pack: CertificatePack) -> str:
    if pack.type in RENEWED:
        return "Find out why it was not renewed: check its validation records and the CAA records"
    return "Upload a renewed certificate"


def _described(pack: CertificatePack) -> str:
    return f"{pack.type} certificate for {listed(pack.hosts or ['no host'])}"


def _subject(pack: CertificatePack) -> str:
    """A renewed pack is the same thing: what it is for stays the same."""
    return f"{pack.type}: {', '.join(sorted(pack.hosts or []))}"
