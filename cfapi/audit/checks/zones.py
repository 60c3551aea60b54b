"""Whether Cloudflare serves a zone at all, and whether it was left in a state that was meant to pass."""

from collections.abc import Iterator
from datetime import timedelta

from cfapi.audit.checks.conditions import has_proxied_names
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.snapshot import ZoneSnapshot

# How long Cloudflare keeps a zone on the Free plan.
MOVED_KEPT, PENDING_KEPT = timedelta(days=7), timedelta(days=28)
IN_PROGRESS = ("initializing", "pending")


@zone_check("zone.status_active", Severity.HIGH)
def status_active(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The zone is neither paused, deactivated nor flagged.

    https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
    """
    status, is_flagged = zone.zone.status, zone.zone.meta.phishing_detected
    if status is None:
        raise Unknown("the zone does not say what its status is")
    if is_flagged:
        problem = "Cloudflare has flagged the zone for phishing, and warns its visitors"
        yield Fault("phishing", problem, "Remove the pages in question, and ask for a review in the dashboard")
    if status in (*IN_PROGRESS, "moved"):
        if not is_flagged:
            raise NotApplicable(f"the zone is {status}, which other checks judge")
    elif status != "active":
        yield Fault("status", f"The zone is {status}", "Find out why in the dashboard, or remove the zone")
    elif zone.zone.paused:
        remedy = "Resume it if it was not paused on purpose"
        yield Fault("paused", "The zone is paused: nothing of it is proxied, cached or protected", remedy)


@zone_check("zone.not_moved", Severity.CRITICAL)
def not_moved(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """The zone's name servers are still Cloudflare's.

    https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
    """
    if zone.zone.status == "moved":
        gone = "The TXT record that proves the zone to be yours is gone"
        what = gone if zone.zone.type == "partial" else "The name servers of the zone are no longer Cloudflare's"
        yield Fault("status", f"{what}{_left(zone, terms, MOVED_KEPT)}", _activation(zone))


@zone_check("zone.not_stale_pending", Severity.MEDIUM)
def not_stale_pending(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """A new zone became active within a day.

    https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
    """
    if zone.zone.status not in IN_PROGRESS:
        return
    age = terms.now - zone.zone.created_on
    if age <= terms.settling:
        raise NotApplicable("the zone is new, and its activation in progress")
    problem = f"The zone has been {zone.zone.status} for {age.days} days{_left(zone, terms, PENDING_KEPT)}"
    yield Fault("status", problem, _activation(zone))


@zone_check(
    "zone.dev_mode_off",
    Severity.LOW,
    when=(has_proxied_names,),
    reads=("records",),
    aliases=("zone_development_mode_disabled",),
)
def dev_mode_off(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Development mode is off.

    https://developers.cloudflare.com/cache/reference/development-mode/
    """
    if zone.zone.development_mode > 0:
        hours = zone.zone.development_mode / 3600
        problem = f"Development mode is on for another {hours:.1f} hours: nothing is cached"
        yield Fault("development_mode", problem, "Switch development mode off")


@zone_check(
    "zone.under_attack_off",
    Severity.LOW,
    when=(has_proxied_names,),
    reads=("settings", "records"),
    aliases=("zone_security_under_attack_disabled",),
)
def under_attack_off(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Under Attack mode is not left on.

    https://developers.cloudflare.com/fundamentals/reference/under-attack-mode/
    """
    if zone.setting("security_level") == "under_attack":
        problem = "Under Attack mode is on: every visitor, and every program, is challenged"
        yield Fault("security_level", problem, "Set the security level to what it was if the attack is over")


@zone_check("zone.security_level_on", Severity.MEDIUM, when=(has_proxied_names,), reads=("settings", "records"))
def security_level_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Visitors with a bad reputation are challenged.

    https://developers.cloudflare.com/waf/tools/security-level/
    """
    level = zone.setting("security_level")
    if level in ("off", "essentially_off"):
        problem = f"The security level is {level}: visitors with a bad reputation are let through"
        yield Fault("security_level", problem, "Set the security level to medium")


def _left(zone: ZoneSnapshot, terms: Terms, kept: timedelta) -> str:
    """How long the zone will be kept, which is limited on the Free plan."""
    if zone.zone.plan.legacy_id != "free":
        return ""
    since = zone.zone.modified_on if zone.zone.status == "moved" else zone.zone.created_on
    days = round((kept - (terms.now - since)) / timedelta(days=1))
    return f"; it is deleted in about {days} days" if days > 0 else "; it may be deleted at any time"


def _activation(zone: ZoneSnapshot) -> str:
    """What makes a zone active: https://developers.cloudflare.com/dns/zone-setups/partial-setup/setup/."""
    if zone.zone.type == "partial":
        key = zone.zone.verification_key or "the key that the dashboard shows"
        return f"Add a TXT record cloudflare-verify.{zone.name} with {key} at its DNS provider, or remove the zone"
    return f"Set the name servers at the registrar to {' and '.join(zone.zone.name_servers)}, or remove the zone"
