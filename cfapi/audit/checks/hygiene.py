"""The pack "hygiene": what is a preference more than a fault, and what Prowler's users look for."""

from collections.abc import Iterator
from functools import partial

from cfapi.audit.checks.conditions import has_proxied_names, is_public
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.snapshot import ZoneSnapshot

hygiene_check = partial(
    zone_check, severity=Severity.LOW, reads=("settings", "records"), when=(has_proxied_names,), pack="hygiene"
)

SHORTEST_PASSAGE, LONGEST_PASSAGE = 15 * 60, 45 * 60  # seconds
WILDCARD_TYPES = ("A", "AAAA", "CNAME", "MX", "SRV")


@hygiene_check("http.always_online_off", aliases=("zone_always_online_disabled",))
def always_online_off(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Visitors get no copy from the Internet Archive while the origin is down.

    https://developers.cloudflare.com/cache/how-to/always-online/
    """
    yield from _unless(zone, "always_online", "off", "Always Online is on: visitors may get old copies of pages")


@hygiene_check("http.hotlinks_refused", aliases=("zone_hotlink_protection_enabled",))
def hotlinks_refused(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Other sites can't show the zone's images as theirs.

    https://developers.cloudflare.com/waf/tools/scrape-shield/hotlink-protection/
    """
    yield from _unless(zone, "hotlink_protection", "on", "Hotlink Protection is off")


@hygiene_check("http.emails_obfuscated", aliases=("zone_email_obfuscation_enabled",))
def emails_obfuscated(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Addresses in pages are hidden from programs that collect them.

    https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
    """
    yield from _unless(zone, "email_obfuscation", "on", "Email Address Obfuscation is off")


@hygiene_check("http.country_told", aliases=("zone_ip_geolocation_enabled",))
def country_told(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The origin is told which country a visitor is in.

    https://developers.cloudflare.com/network/ip-geolocation/
    """
    yield from _unless(zone, "ip_geolocation", "on", "IP Geolocation is off")


@hygiene_check("http.browsers_checked", aliases=("zone_browser_integrity_check_enabled",))
def browsers_checked(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Requests with headers that only spammers send are refused.

    https://developers.cloudflare.com/waf/tools/browser-integrity-check/
    """
    yield from _unless(zone, "browser_check", "on", "Browser Integrity Check is off")


@hygiene_check("http.passage_moderate", aliases=("zone_challenge_passage_configured",))
def passage_moderate(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Who has passed a challenge is left alone for 15 to 45 minutes.

    https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/challenge-passage/
    """
    seconds = zone.setting("challenge_ttl")
    if isinstance(seconds, bool) or not isinstance(seconds, int):
        raise Unknown("the setting challenge_ttl has a value that this check does not know")
    if not SHORTEST_PASSAGE <= seconds <= LONGEST_PASSAGE:
        problem = f"Who has passed a challenge is left alone for {seconds // 60} minutes"
        yield Fault("challenge_ttl", problem, "Set Challenge Passage to 30 minutes", {"challenge_ttl": seconds})


@zone_check(
    "dns.wildcard_absent",
    Severity.LOW,
    reads=("records",),
    when=(is_public,),
    aliases=("dns_record_no_wildcard",),
    pack="hygiene",
)
def wildcard_absent(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No record stands for all names that have none.

    https://developers.cloudflare.com/dns/manage-dns-records/reference/wildcard-dns-records/
    """
    for record in zone.dns.all:
        seen = record.proxied or zone.is_published
        if seen and record.type in WILDCARD_TYPES and record.name.startswith("*."):
            problem = f"{record.type} {record.name} stands for all names that have no record"
            yield Fault(f"{record.type} {record.name}", problem, "Make a record for each name that is in use")


def _unless(zone: ZoneSnapshot, name: str, wanted: str, problem: str) -> Iterator[Fault]:
    """A fault if a setting, which is on or off, is not as wanted."""
    value = zone.setting(name)
    if value not in ("on", "off"):
        raise Unknown(f"the setting {name} has a value that this check does not know")
    if value != wanted:
        yield Fault(name, problem, f"Switch it {wanted}, unless it is meant to be so", {name: value})
