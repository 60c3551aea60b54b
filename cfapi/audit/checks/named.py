"""Products of a zone that one asks for by name: each takes a call more a zone than all packs together may."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

import msgspec

from cfapi.audit.checks.conditions import has_proxied_names, is_public
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.expressions import is_broad
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.redirects import target_of
from cfapi.audit.rules import PASSIVE, Override, Overrides, Rule, overrides_of, rules_of
from cfapi.audit.snapshot import ZoneSnapshot

named_check = partial(zone_check, when=(has_proxied_names,), pack="named")

# https://developers.cloudflare.com/ddos-protection/managed-rulesets/http/override-parameters/
INSENSITIVE = ("low", "eoff")
NEARLY_FULL = 0.9


class Switch(msgspec.Struct):
    """Whether a product is on."""

    enabled: bool | None = None


class SecurityText(Switch):
    """What is served at /.well-known/security.txt."""

    expires: datetime | None = None


class Usage(msgspec.Struct):
    """How many records a zone has, and may have."""

    record_usage: int | None = None
    record_quota: int | None = None


@named_check("waf.leaked_credentials_on", Severity.MEDIUM, reads=("leaked_credentials", "records"))
def leaked_credentials_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Logins with passwords that have leaked elsewhere are detected.

    https://developers.cloudflare.com/waf/detections/leaked-credentials/
    """
    if not _is_on(zone, "leaked_credentials"):
        problem = "Logins with leaked passwords are not detected"
        yield Fault("leaked credentials", problem, "Switch leaked credentials detection on, and add a rule for it")


@named_check("waf.page_shield_on", Severity.LOW, reads=("page_shield", "records"))
def page_shield_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Scripts that visitors' browsers load are watched (Page Shield).

    https://developers.cloudflare.com/page-shield/
    """
    if not _is_on(zone, "page_shield"):
        problem = "Scripts that visitors' browsers load are not watched"
        yield Fault("page shield", problem, "Switch client-side resource monitoring (Page Shield) on")


@named_check("waf.ddos_override_absent", Severity.HIGH, reads=("ddos", "records"))
def ddos_override_absent(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No override has all of the protection from HTTP floods, or a category of it, see less or only log.

    Those of single rules, and for requests that an expression names, are exceptions that somebody needed.

    https://developers.cloudflare.com/ddos-protection/managed-rulesets/http/override-parameters/
    """
    for rule in rules_of(zone, "ddos"):
        overrides = overrides_of(rule)
        if rule.action == "execute" and is_broad(rule.expression, zone.name) and _is_weak(overrides):
            problem = "An override weakens the protection from HTTP floods"
            remedy = "Take the override out, or limit it to the rules or requests that need it"
            yield Fault(_title(rule), problem, remedy, {"overrides": rule.parameters.get("overrides")})


@named_check("zone.security_txt_set", Severity.LOW, reads=("security_txt", "records"))
def security_txt_set(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """Whoever finds a hole is told where to report it (security.txt, RFC 9116), by a file that has not expired.

    One that the origin serves itself is not seen.

    https://developers.cloudflare.com/security-center/infrastructure/security-file/
    """
    found = zone.read("security_txt", SecurityText)
    remedy = "Set it up in the Security Center, unless the origin serves one"
    if not found.enabled:
        yield Fault("security.txt", "Cloudflare serves no security.txt for the zone", remedy)
    elif found.expires is not None and found.expires <= terms.now:
        yield Fault("security.txt", f"security.txt expired on {found.expires:%Y-%m-%d}", "Give it a later date")


@named_check("dns.quota_left", Severity.MEDIUM, reads=("dns_usage",), when=(is_public,))
def quota_left(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The zone may have more records than it has: a tenth of its quota is left.

    https://developers.cloudflare.com/dns/troubleshooting/faq/
    """
    usage = zone.read("dns_usage", Usage)
    if usage.record_quota is None:
        raise NotApplicable("the records of the zone are not limited by a quota of its own")
    if usage.record_usage is None:
        raise Unknown("the zone does not say how many records it has")
    if usage.record_usage >= usage.record_quota * NEARLY_FULL:
        problem = f"The zone has {usage.record_usage:,} of {usage.record_quota:,} records that it may have"
        remedy = "Remove records that nobody needs, or ask for a higher quota"
        yield Fault("records", problem, remedy, {"usage": usage.record_usage, "quota": usage.record_quota})


@named_check("tls.redirects_encrypted", Severity.MEDIUM, reads=("redirect_rules", "records"))
def redirects_encrypted(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No redirect rule leads visitors to plain HTTP.

    With it, `tls.https_forced` takes account of redirect rules, too.

    https://developers.cloudflare.com/rules/url-forwarding/
    """
    for rule in rules_of(zone, "redirect_rules"):
        if rule.action == "redirect" and target_of(rule).lower().startswith("http://"):
            problem = f"The redirect rule {rule.title} leads visitors to plain HTTP"
            yield Fault(f"redirect rule {rule.expression}", problem, "Have its target begin with https://")


def _is_on(zone: ZoneSnapshot, name: str) -> bool:
    found = zone.read(name, Switch)
    if found.enabled is None:
        raise Unknown("the zone does not say whether it is on")
    return found.enabled


def _is_weak(overrides: Overrides) -> bool:
    parts: list[Override] = [overrides, *overrides.categories]
    return any(
        each.enabled is False or each.action in PASSIVE or each.sensitivity_level in INSENSITIVE for each in parts
    )


def _title(rule: Rule) -> str:
    return f"DDoS override {rule.parameters.get('id') or rule.expression}"
