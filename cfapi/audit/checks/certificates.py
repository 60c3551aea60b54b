"""Whether the names that visitors use have certificates, and whether these will be renewed in time."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from cfapi.audit.checks.conditions import has_proxied_names
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.hosts import is_covered, listed
from cfapi.audit.packs import IN_PROGRESS, NOT_COMPLETED, Pack
from cfapi.audit.snapshot import ZoneSnapshot

certificate_check = partial(zone_check, reads=("packs", "records"), when=(has_proxied_names,))


@certificate_check("cert.universal_on", Severity.HIGH, aliases=("zone_universal_ssl_enabled",))
def universal_on(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """The zone has a certificate in use, or one that is just being issued.

    https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/
    """
    if not any(pack.is_in_use for pack in zone.certificates) and not _coming(zone, terms):
        problem = "The zone has proxied names, and no certificate is in use: visitors can't connect over HTTPS"
        yield Fault("certificates", problem, "Switch Universal SSL on, or order an advanced certificate")


@certificate_check("cert.hosts_covered", Severity.HIGH)
def hosts_covered(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """Every proxied name is covered by a certificate in use; `cert.universal_on` tells if there is none.

    https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/limitations/
    """
    live = [pack for pack in zone.certificates if pack.is_live(terms.now)]
    bare = _bare(zone.proxied_names, live) if live else []
    if bare:
        bare = _bare(bare, _coming(zone, terms))
    if bare:
        problem = f"No certificate in use covers {listed(bare)}: visitors get an error"
        remedy = "Order an advanced certificate with these names, or switch Total TLS on"
        yield Fault("proxied names", problem, remedy, {"names": bare})


@certificate_check("cert.pack_healthy", Severity.HIGH)
def pack_healthy(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No certificate is stuck on its way to being used.

    https://developers.cloudflare.com/ssl/reference/certificate-statuses/
    """
    for pack in zone.certificates:
        if pack.status in NOT_COMPLETED or _is_overdue(pack, terms):
            yield _stuck(pack, terms)
        elif pack.status == "deletion_timed_out":
            problem = f"The {pack} could not be deleted"
            yield Fault(pack.subject, problem, "Delete it again, or ask support to", {"id": pack.facts.id})


@certificate_check("cert.pack_not_expiring", Severity.HIGH)
def pack_not_expiring(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No proxied name depends on a certificate that is past the time at which Cloudflare should have renewed it.

    https://developers.cloudflare.com/ssl/reference/certificate-validity-periods/
    """
    yield from _late(zone, terms, [pack for pack in zone.certificates if pack.is_renewed])


@certificate_check("cert.custom_not_expiring", Severity.HIGH)
def custom_not_expiring(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No proxied name depends on an uploaded certificate that is about to expire: nobody renews these by themselves.

    https://developers.cloudflare.com/ssl/edge-certificates/custom-certificates/
    """
    yield from _late(zone, terms, [pack for pack in zone.certificates if not pack.is_renewed])


def _late(zone: ZoneSnapshot, terms: Terms, packs: list[Pack]) -> Iterator[Fault]:
    for pack in packs:
        if not pack.is_in_use or _is_sound(pack, terms):
            continue
        names, ends = _depending(zone, pack, terms), pack.ends
        if names and ends is None:
            raise Unknown("a certificate does not say when it expires")
        if names and ends is not None:
            evidence = {"id": pack.facts.id, "status": pack.status, "expires_on": ends.isoformat(), "names": names}
            yield Fault(pack.subject, _ending(pack, ends, terms.now), _renewal(pack), evidence)


def _depending(zone: ZoneSnapshot, pack: Pack, terms: Terms) -> list[str]:
    """The proxied names that a pack covers, and no other one does that is in use and not late itself.

    An uploaded certificate is presented before any that Cloudflare issued, even if these last longer.
    https://developers.cloudflare.com/ssl/reference/certificate-and-hostname-priority/
    """
    others = [each for each in zone.certificates if each is not pack and _is_sound(each, terms)]
    if not pack.is_renewed:
        others = [each for each in others if not each.is_renewed]
    hosts = pack.hosts
    return _bare([name for name in zone.proxied_names if is_covered(name, hosts)], others)


def _bare(names: list[str], covering: list[Pack]) -> list[str]:
    """The names that no pack covers."""
    hosts = {host for pack in covering for host in pack.hosts}
    return [name for name in names if not is_covered(name, hosts)]


def _coming(zone: ZoneSnapshot, terms: Terms) -> list[Pack]:
    return [pack for pack in zone.certificates if pack.is_new(terms.now, terms.settling)]


def _is_sound(pack: Pack, terms: Terms) -> bool:
    return pack.is_sound(terms.now, terms.expiring)


def _is_overdue(pack: Pack, terms: Terms) -> bool:
    """Whether a pack has been in progress for too long; one that is only being renewed is late when it is late."""
    if pack.status not in IN_PROGRESS or _is_sound(pack, terms):
        return False
    return not pack.is_new(terms.now, terms.settling)


def _stuck(pack: Pack, terms: Terms) -> Fault:
    errors = [each.message.rstrip(".") for each in pack.facts.validation_errors or [] if each.message]
    reason = f": {'; '.join(errors)}" if errors else ""
    since = f" for {(terms.now - pack.facts.created_on).days} days" if pack.facts.created_on is not None else ""
    remedy = "Put its validation records in place, check the CAA records, or order it again"
    evidence = {"id": pack.facts.id, "status": pack.status, "errors": errors}
    problem = f"The {pack} has been {pack.status}{since}{reason}"
    return Fault(pack.subject, problem, remedy, evidence)


def _ending(pack: Pack, ends: datetime, now: datetime) -> str:
    days = (ends - now).days
    late = ", and was not renewed in time" if pack.is_renewed else ""
    when = f"expired {-days} days ago" if ends <= now else f"expires in {days} days{late}"
    return f"The {pack} {when} ({ends:%Y-%m-%d})"


def _renewal(pack: Pack) -> str:
    if pack.is_renewed:
        return "Find out why it was not renewed: check its validation records and the CAA records"
    return "Upload a renewed certificate"
