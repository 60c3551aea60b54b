"""What else rules and products do to a zone: overrides, bots, Workers, holds and TLS of hosts."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

import msgspec

from cfapi.audit.checks.conditions import has_origins, has_proxied_names, is_served
from cfapi.audit.checks.origins import PullCertificate, presented
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.checks.tls import ENCRYPTED, VERIFIED, WEAK_TLS
from cfapi.audit.expressions import is_broad
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.hosts import is_covered, normal
from cfapi.audit.page_rules import PageRule
from cfapi.audit.resources import ENTERPRISE
from cfapi.audit.rules import rules_of
from cfapi.audit.snapshot import ZoneSnapshot

full_check = partial(zone_check, when=(has_proxied_names,), pack="full")

# What rules can switch off, by the name of the setting that it is of; checks of the browser are a preference.
SWITCHES = ("automatic_https_rewrites", "opportunistic_encryption")
LENIENT = ("off", "essentially_off")
STOPPING = ("block", "managed_challenge")
# Only zones with Bot Management have these.
BOT_MANAGEMENT = ("auto_update_model", "suppress_session_score", "bm_cookie_enabled")


class WorkerRoute(msgspec.Struct):
    """A pattern of URLs, and the Worker that responds to them."""

    pattern: str = ""
    script: str | None = None


class HostnameSetting(msgspec.Struct):
    """The value of a setting for one host name."""

    hostname: str = ""
    value: Any = None


class Hold(msgspec.Struct):
    """Whether a zone is held, so that no other account can add it."""

    hold: bool | None = None
    hold_after: datetime | None = None


def can_be_held(zone: ZoneSnapshot) -> None:
    """The plan of the zone has holds."""
    _of_plan(zone, ENTERPRISE, "zone holds")


@full_check("tls.override_absent", Severity.HIGH, reads=("settings", "records", "config_rules", "page_rules"))
def override_absent(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No rule weakens for some URLs what the settings of the zone protect.

    https://developers.cloudflare.com/rules/configuration-rules/settings/
    """
    for rule in rules_of(zone, "config_rules"):
        if rule.action == "set_config":
            where = f"configuration rule {rule.expression}"
            yield from _weakened(zone, where, rule.parameters)
            if is_broad(rule.expression, zone.name):
                yield from _switched_off(zone, where, rule.parameters)
    for page in zone.read("page_rules", list[PageRule]):
        if page.is_on:
            yield from _weakened(zone, f"page rule {page.url}", page.does)
            if any(page.is_for(name, all=True) for name in zone.proxied_names):
                yield from _switched_off(zone, f"page rule {page.url}", page.does)


@full_check("bot.protection_on", Severity.MEDIUM, reads=("bots", "records"), aliases=("zone_bot_fight_mode_enabled",))
def protection_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Bot Fight Mode, Super Bot Fight Mode or Bot Management is on, whichever the plan has.

    https://developers.cloudflare.com/bots/get-started/
    """
    bots = zone.read("bots", dict[str, Any])
    modes = [bots.get("sbfm_definitely_automated"), bots.get("sbfm_likely_automated")]
    if bots.get("fight_mode") is True or any(mode in STOPPING for mode in modes):
        return
    if any(bots.get(name) is not None for name in BOT_MANAGEMENT):
        return
    if bots.get("fight_mode") is None and modes == [None, None]:
        raise Unknown("the zone does not say which protection from bots it has")
    remedy = "Switch on Bot Fight Mode, or have Super Bot Fight Mode challenge what is definitely automated"
    yield Fault("bots", "No protection from bots is on", remedy, {name: bots[name] for name in sorted(bots)})


@full_check("tls.hostname_floor", Severity.HIGH, reads=("hostname_tls", "records"))
def hostname_floor(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No host name has a minimum TLS version of its own below 1.2.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/minimum-tls/
    """
    for each in zone.read("hostname_tls", list[HostnameSetting]):
        if each.value in WEAK_TLS and is_covered(normal(each.hostname), zone.proxied_names):
            problem = f"Visitors of {each.hostname} may connect with TLS {each.value}, whatever the zone's minimum is"
            remedy = "Set its minimum TLS version to 1.2, or remove it"
            yield Fault(each.hostname, problem, remedy, {"min_tls_version": each.value})


@full_check("worker.route_bound", Severity.LOW, reads=("worker_routes",), when=(is_served,))
def route_bound(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Each route has a Worker, or takes URLs away from one that has.

    https://developers.cloudflare.com/workers/configuration/routing/routes/
    """
    routes = zone.read("worker_routes", list[WorkerRoute])
    bound = [route.pattern for route in routes if route.script]
    for route in routes:
        if not route.script and not any(_is_wider(pattern, route.pattern) for pattern in bound):
            problem = f"The route {route.pattern} has no Worker, and takes nothing away from another route"
            yield Fault(f"route {route.pattern}", problem, "Name the Worker that is to respond, or delete the route")


@full_check("zone.hold_on", Severity.LOW, reads=("hold",), when=(is_served, can_be_held))
def hold_on(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No other account can add the zone.

    https://developers.cloudflare.com/fundamentals/account/account-security/zone-holds/
    """
    hold = zone.read("hold", Hold)
    if hold.hold is None:
        raise Unknown("the zone does not say whether it is held")
    if not hold.hold or (hold.hold_after is not None and hold.hold_after > terms.now):
        problem = "The zone is not held: another account may add it, and take it over with the name servers"
        yield Fault("hold", problem, "Switch the zone hold on, with subdomains")


@full_check("origin.pulls_authenticated", Severity.LOW, reads=("settings", "records"), when=(has_origins,))
def pulls_authenticated(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Origins can tell Cloudflare's connections from those of others.

    A certificate of the zone's own is looked at if `cert.origin_pull_lasting` is chosen.

    https://developers.cloudflare.com/ssl/origin-configuration/authenticated-origin-pull/
    """
    if zone.has("origin_pull") and presented(zone.read("origin_pull", list[PullCertificate])):
        return
    if zone.setting("tls_client_auth") == "off":
        unread = "by host name were not read" if zone.has("origin_pull") else "by zone or host name, were not read"
        problem = f"Authenticated Origin Pulls is off (own certificates for it, {unread})"
        yield Fault("tls_client_auth", problem, "Switch it on, and have the origin ask for the certificate")


def _weakened(zone: ZoneSnapshot, where: str, does: dict[str, Any]) -> Iterator[Fault]:
    """What a rule does that is less than what the zone does."""
    ssl, level = does.get("ssl"), does.get("security_level")
    if ssl is not None and ssl not in ENCRYPTED:
        problem = f"The {where} has the origin reached in plain text (ssl is {ssl})"
        yield Fault(f"{where}: ssl", problem, "Take ssl out of the rule", {"ssl": ssl})
    elif ssl is not None and ssl not in VERIFIED and zone.setting("ssl") in VERIFIED:
        problem = f"The {where} does not verify the origin's certificate (ssl is {ssl})"
        yield Fault(f"{where}: ssl", problem, "Take ssl out of the rule", {"ssl": ssl})
    if level in LENIENT:
        problem = f"The {where} lets visitors with a bad reputation in (security_level is {level})"
        yield Fault(f"{where}: security_level", problem, "Take security_level out of the rule", {"level": level})
    if "disable_security" in does:
        problem = f"The {where} switches security off"
        yield Fault(f"{where}: disable_security", problem, "Take disable_security out of the rule")


def _switched_off(zone: ZoneSnapshot, where: str, does: dict[str, Any]) -> Iterator[Fault]:
    """What the zone does, and a rule switches off for more than what an exception is for."""
    for name in SWITCHES:
        if does.get(name) in (False, "off") and zone.setting(name) == "on":
            problem = f"The {where} switches {name} off, which the zone has on"
            yield Fault(f"{where}: {name}", problem, f"Take {name} out of the rule, or name the paths that it is for")


def _of_plan(zone: ZoneSnapshot, plans: tuple[str, ...], what: str) -> None:
    is_served(zone)
    if zone.plan not in plans:
        raise NotApplicable(f"the plan of the zone, {zone.plan}, has no {what}")


def _is_wider(pattern: str, other: str) -> bool:
    """Whether a pattern of URLs takes in all of another one; stars stand for anything, at the ends of host and path."""
    return all(map(_takes_in, _host_and_path(pattern), _host_and_path(other)))


def _host_and_path(pattern: str) -> tuple[str, str]:
    host, slash, path = pattern.rpartition("://")[2].partition("/")
    return host[::-1], slash + path


def _takes_in(pattern: str, other: str) -> bool:
    if pattern.endswith("*"):
        return other.removesuffix("*").startswith(pattern[:-1])
    return pattern == other
