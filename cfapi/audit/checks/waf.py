"""The firewall: managed, custom and rate limiting rules that really act, and what is let past them."""

from collections.abc import Iterator
from functools import partial

import msgspec

from cfapi.audit.checks.conditions import has_proxied_names
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.expressions import holds_for_hosts, is_broad, is_wide
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.rules import BLOCKING, PASSIVE, Rule, account_rules, overrides_of, rules_of
from cfapi.audit.snapshot import ZoneSnapshot

waf_check = partial(zone_check, when=(has_proxied_names,), pack="full")

# https://developers.cloudflare.com/waf/managed-rules/
CLOUDFLARE, FREE = "efb7b8c949ac4650a09736fc376e9aee", "77454fe2d30c4220b5701f6fdfb893ba"
OWASP, CREDENTIALS = "4814384a9e5d4991b9815dcfc25d2f1f", "c2e184081120413c86c3ab7e14069605"
# The one rule of OWASP's that acts, on the score that the others give.
OWASP_SCORE = "6179ae15870a4bb7b2d480d4843b323c"
PROTECTING = (CLOUDFLARE, FREE, OWASP)
MANAGED = (*PROTECTING, CREDENTIALS)
# What a rule may skip that leaves a request unchecked; the others are preferences.
# https://developers.cloudflare.com/waf/custom-rules/skip/options/
GUARDING_PHASES = {"http_request_firewall_managed", "http_ratelimit", "http_request_sbfm"}
GUARDING_PRODUCTS = {"waf", "rateLimit"}


class AccessRuleTarget(msgspec.Struct):
    """Whom an IP access rule is for."""

    target: str = ""
    value: str = ""


class AccessRule(msgspec.Struct):
    """An IP access rule."""

    mode: str = ""
    configuration: AccessRuleTarget = msgspec.field(default_factory=AccessRuleTarget)
    paused: bool | None = None


@waf_check(
    "waf.managed_deployed",
    Severity.HIGH,
    reads=("waf_managed", "records", "account_waf_managed"),
    aliases=("zone_waf_enabled",),
)
def managed_deployed(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Managed rules are executed, by the zone or by its account, and do more than log.

    That they could be executed, as lists of rulesets say, is not enough. On the Free plan Cloudflare sees to it.

    https://developers.cloudflare.com/waf/managed-rules/
    """
    executed = _executed(zone, PROTECTING)
    if _protects(zone, executed):
        return
    if zone.plan == "free" and not executed:
        raise NotApplicable("Cloudflare executes the free managed rules by itself")
    remedy = "Deploy the Cloudflare Managed Ruleset, with the actions that Cloudflare gives its rules"
    yield Fault("managed rules", _how(executed, "managed rules"), remedy, {"executed": len(executed)})


@waf_check(
    "waf.owasp_deployed",
    Severity.MEDIUM,
    reads=("waf_managed", "records", "account_waf_managed"),
    aliases=("zone_waf_owasp_ruleset_enabled",),
)
def owasp_deployed(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The OWASP Core Ruleset is executed, and does more than log.

    https://developers.cloudflare.com/waf/managed-rules/reference/owasp-core-ruleset/
    """
    if zone.plan == "free":
        raise NotApplicable("the Free plan does not have the OWASP Core Ruleset")
    executed = _executed(zone, (OWASP,))
    if not _protects(zone, executed):
        remedy = "Deploy the OWASP Core Ruleset: with the action Log at first, to see what it would block"
        yield Fault("OWASP", _how(executed, "OWASP rules"), remedy, {"executed": len(executed)})


@waf_check(
    "waf.ratelimit_set",
    Severity.MEDIUM,
    reads=("rate_limits", "records", "account_rate_limits"),
    aliases=("zone_rate_limiting_enabled",),
)
def ratelimit_set(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """A rate limiting rule slows down whoever sends too much.

    https://developers.cloudflare.com/waf/rate-limiting-rules/
    """
    rules = rules_of(zone, "rate_limits")
    if not _acting(rules) and not any(_acts(rule) for rule in account_rules(zone, "account_rate_limits")):
        problem = "The rate limiting rules only log" if rules else "There is no rate limiting rule that is on"
        remedy = "Add a rate limiting rule, at first for the pages where people log in"
        yield Fault("rate limiting rules", problem, remedy)


@waf_check(
    "waf.custom_enforcing",
    Severity.LOW,
    reads=("waf_custom", "records", "account_waf_custom"),
    aliases=("zone_firewall_blocking_rules_configured",),
)
def custom_enforcing(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """A custom rule blocks or challenges what the site does not want.

    https://developers.cloudflare.com/waf/custom-rules/
    """
    rules = rules_of(zone, "waf_custom")
    if not _acting(rules) and not any(_acts(rule) for rule in account_rules(zone, "account_waf_custom")):
        problem = "No custom rule blocks or challenges anything" if rules else "There is no custom rule that is on"
        yield Fault("custom rules", problem, "Add a rule for what only attackers ask for, such as /.env or /.git")


@waf_check("waf.skip_narrow", Severity.HIGH, reads=("waf_custom", "waf_managed", "access_rules", "records"))
def skip_narrow(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """What is let past the firewall is as narrow as its reason.

    https://developers.cloudflare.com/waf/custom-rules/skip/
    """
    for name in ("waf_custom", "waf_managed"):
        for rule in rules_of(zone, name):
            if rule.action == "skip" and _skips_guards(rule, name) and is_broad(rule.expression, zone.name):
                problem = f"The skip rule {rule.title} lets whole groups of visitors past the firewall"
                remedy = "Name the hosts, paths or addresses that the rule is for"
                yield Fault(f"skip rule {rule.expression}", problem, remedy, {"parameters": rule.parameters})
    for each in zone.read("access_rules", list[AccessRule]):
        if each.mode == "whitelist" and not each.paused and _is_wide(each.configuration):
            whom = f"{each.configuration.target} {each.configuration.value}"
            problem = f"An IP access rule lets all of {whom} past the firewall"
            yield Fault(f"access rule {whom}", problem, "Allow the addresses that need it, in a custom rule")


def _executed(zone: ZoneSnapshot, ids: tuple[str, ...]) -> list[Rule]:
    """The rules of the zone and its account that execute one of some managed rulesets.

    Raises:
        Unknown: Rules execute what is no managed ruleset, and may execute one in turn.
    """
    own = _unskipped(rules_of(zone, "waf_managed"))
    found = [rule for rule in own if _executes(rule, ids)]
    if _protects(zone, found):
        return found
    of_account = list(account_rules(zone, "account_waf_managed"))
    found += [rule for rule in of_account if _executes(rule, ids)]
    if not _protects(zone, found) and any(_executes_other(rule) for rule in (*own, *of_account)):
        raise Unknown("a custom ruleset is executed, which was not read")
    return found


def _unskipped(rules: list[Rule]) -> list[Rule]:
    """The rules that requests reach: none behind one that skips the rest for all of them."""
    for place, rule in enumerate(rules):
        if rule.action == "skip" and rule.expression.strip("() ") == "true" and "ruleset" in rule.parameters:
            return rules[:place]
    return rules


def _executes(rule: Rule, ids: tuple[str, ...]) -> bool:
    return rule.action == "execute" and rule.parameters.get("id") in ids


def _executes_other(rule: Rule) -> bool:
    return rule.action == "execute" and rule.parameters.get("id") not in MANAGED


def _is_enforcing(rule: Rule) -> bool:
    """Whether a managed ruleset does more than log, with its overrides; those of single rules go before all others."""
    overrides = overrides_of(rule)
    parts = [*overrides.categories, *overrides.rules]
    if rule.parameters.get("id") == OWASP:
        score = next((each for each in overrides.rules if each.id == OWASP_SCORE), overrides)
        return score.enabled is not False and (score.action or overrides.action) not in PASSIVE
    if overrides.enabled is False:
        return any(each.enabled is True and each.action not in PASSIVE for each in parts)
    return overrides.is_enforcing or any(each.is_enforcing and each.action is not None for each in parts)


def _protects(zone: ZoneSnapshot, executed: list[Rule]) -> bool:
    """Whether a rule does more than log, for whatever is sent to the zone or to hosts of it, but for exceptions."""
    return any(_is_enforcing(rule) and holds_for_hosts(rule.expression, zone.name, zone.plan) for rule in executed)


def _how(executed: list[Rule], what: str) -> str:
    if any(map(_is_enforcing, executed)):
        return f"The {what} are executed for some paths or visitors only"
    return f"The {what} are off, or only log" if executed else f"No {what} are executed"


def _acting(rules: list[Rule]) -> bool:
    return any(map(_acts, rules))


def _acts(rule: Rule) -> bool:
    """Whether a rule stops requests; one that executes a custom ruleset is taken to be there for that."""
    return rule.action in (*BLOCKING, "execute")


def _skips_guards(rule: Rule, phase: str) -> bool:
    given = rule.parameters
    phases, products = set(given.get("phases") or ()), set(given.get("products") or ())
    rest = given.get("ruleset") == "current" or phase == "waf_managed"
    return rest or bool(phases & GUARDING_PHASES or products & GUARDING_PRODUCTS)


def _is_wide(whom: AccessRuleTarget) -> bool:
    return whom.target in ("country", "asn") or (whom.target == "ip_range" and is_wide(whom.value))
