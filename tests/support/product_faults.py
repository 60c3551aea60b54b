"""Zones of a sandbox with rules and products, of which each has one fault, or one thing that only looks like one."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.zone import Zone
from tests.support.audit import CLOUDFLARE_RULES, DAY, FREE_RULES, OWASP_RULES, executing, rule, stamp

CONFIG, MANAGED = "http_config_settings", "http_request_firewall_managed"
CUSTOM, RATES = "http_request_firewall_custom", "http_ratelimit"
Facts = set[tuple[str, str, str]]


class Products:
    """What a zone has, healthy to begin with."""

    def __init__(self, box: Sandbox, zone: Zone) -> None:
        self.zone, self.now = zone, box.now
        managed = [FREE_RULES] if zone.plan == "free" else [CLOUDFLARE_RULES, OWASP_RULES]
        self.phases: dict[str, list[dict[str, Any]]] = {
            CONFIG: [],
            MANAGED: [executing(each) for each in managed],
            CUSTOM: [rule("block", 'http.request.uri.path eq "/.env"')],
            RATES: [rule("block", 'http.request.uri.path eq "/login"')],
        }
        self.lists: dict[str, list[dict[str, Any]]] = {}
        self.bots: dict[str, Any] = {"fight_mode": True}
        self.hold: dict[str, Any] = {"hold": True}
        zone.settings |= {"tls_client_auth": "on", "hotlink_protection": "on"}

    def keep(self, box: Sandbox) -> None:
        store = box._world.store.resources  # pyright: ignore[reportPrivateUsage]
        base = f"/zones/{self.zone.id}"
        for phase, rules in self.phases.items():
            facts = {"id": phase, "name": "default", "kind": "zone", "phase": phase, "version": "1", "rules": rules}
            store.put(f"{base}/rulesets", phase, StoredResource(facts))
        for path, items in self.lists.items():
            for number, item in enumerate(items):
                store.put(f"{base}/{path}", str(number), StoredResource({"id": str(number), **item}))
        store.singles[f"{base}/bot_management"] = StoredResource(self.bots)
        store.singles[f"{base}/hold"] = StoredResource(self.hold)


class Variant(NamedTuple):
    """A fault or a decoy: the check, its subject, what it does to a zone, and the plans that it can be in."""

    check: str
    subject: str
    change: Callable[[Products], object]
    is_fault: bool = True
    plans: tuple[str, ...] = ("free", "pro", "business", "enterprise")


PAID = ("pro", "business", "enterprise")


def phase(name: str, *rules: dict[str, Any]) -> Callable[[Products], object]:
    return lambda has: has.phases.update({name: list(rules)})


def added(path: str, *items: dict[str, Any]) -> Callable[[Products], object]:
    return lambda has: has.lists.update({path: list(items)})


def bots(**facts: Any) -> Callable[[Products], object]:
    return lambda has: setattr(has, "bots", facts)


def setting(name: str, value: str) -> Callable[[Products], object]:
    return lambda has: has.zone.settings.update({name: value})


def host_tls(name: str, version: str) -> Callable[[Products], object]:
    """The minimum TLS version of a host name."""

    def change(has: Products) -> None:
        host = {"hostname": f"{name}{has.zone.name}", "value": version, "status": "active"}
        has.lists["hostnames/settings/min_tls_version"] = [host]

    return change


def certificates(*days: int) -> Callable[[Products], object]:
    """Custom certificates for the zone that end in so many days."""

    def change(has: Products) -> None:
        has.lists["custom_certificates"] = [
            {"hosts": [has.zone.name], "status": "active", "expires_on": stamp(has.now + each * DAY)} for each in days
        ]

    return change


def routes(*patterns: tuple[str, str]) -> Callable[[Products], object]:
    def change(has: Products) -> None:
        made = [{"pattern": has.zone.name + path} | ({"script": name} if name else {}) for path, name in patterns]
        has.lists["workers/routes"] = made

    return change


def page_rule(status: str) -> dict[str, Any]:
    target = {"target": "url", "constraint": {"operator": "matches", "value": "old/*"}}
    return {"status": status, "priority": 1, "targets": [target], "actions": [{"id": "ssl", "value": "off"}]}


SKIP = {"ruleset": "current"}
ALLOWED = {"mode": "whitelist", "configuration": {"target": "asn", "value": "AS64500"}}
VARIANTS = (
    Variant(
        "waf.managed_deployed",
        "managed rules",
        phase(MANAGED, executing(OWASP_RULES, action="log"), executing(OWASP_RULES)),
        is_fault=False,
        plans=PAID,
    ),
    Variant("waf.owasp_deployed", "OWASP", phase(MANAGED, executing(CLOUDFLARE_RULES)), plans=PAID),
    Variant(
        "waf.managed_deployed", "managed rules", phase(MANAGED, executing(FREE_RULES, enabled=False)), plans=("free",)
    ),
    Variant("waf.managed_deployed", "managed rules", phase(MANAGED), is_fault=False, plans=("free",)),
    Variant("waf.ratelimit_set", "rate limiting rules", phase(RATES, rule("log"))),
    Variant(
        "waf.ratelimit_set", "rate limiting rules", phase(RATES, rule("log"), rule("managed_challenge")), is_fault=False
    ),
    Variant("waf.custom_enforcing", "custom rules", phase(CUSTOM, rule("block", enabled=False))),
    Variant(
        "waf.custom_enforcing", "custom rules", phase(CUSTOM, rule("log"), rule("js_challenge", "ssl")), is_fault=False
    ),
    Variant(
        "waf.skip_narrow", "skip rule ssl", phase(CUSTOM, rule("skip", "ssl", action_parameters=SKIP), rule("block"))
    ),
    Variant(
        "waf.skip_narrow",
        "skip rule ssl",
        phase(CUSTOM, rule("skip", 'ssl and http.request.uri.path eq "/a"', action_parameters=SKIP), rule("block")),
        is_fault=False,
    ),
    Variant("waf.skip_narrow", "access rule asn AS64500", added("firewall/access_rules/rules", ALLOWED)),
    Variant(
        "waf.skip_narrow",
        "access rule asn AS64500",
        added("firewall/access_rules/rules", {**ALLOWED, "mode": "block"}),
        is_fault=False,
    ),
    Variant(
        "tls.override_absent",
        "configuration rule ssl: ssl",
        phase(CONFIG, rule("set_config", "ssl", action_parameters={"ssl": "flexible"})),
    ),
    Variant(
        "tls.override_absent",
        "configuration rule ssl: ssl",
        phase(CONFIG, rule("set_config", "ssl", action_parameters={"ssl": "strict"})),
        is_fault=False,
    ),
    Variant("tls.override_absent", "page rule old/*: ssl", added("pagerules", page_rule("active"))),
    Variant("tls.override_absent", "page rule old/*: ssl", added("pagerules", page_rule("disabled")), is_fault=False),
    Variant("bot.protection_on", "bots", bots(fight_mode=False)),
    Variant("bot.protection_on", "bots", bots(sbfm_definitely_automated="managed_challenge"), is_fault=False),
    Variant("tls.hostname_floor", "{zone}", host_tls("", "1.0")),
    Variant("tls.hostname_floor", "{zone}", host_tls("two.levels.", "1.0"), is_fault=False),
    Variant("cert.custom_not_expiring", "custom: {zone}", certificates(5), plans=("business", "enterprise")),
    Variant(
        "cert.custom_not_expiring",
        "custom: {zone}",
        certificates(5, 300),
        is_fault=False,
        plans=("business", "enterprise"),
    ),
    Variant("worker.route_bound", "route {zone}/api/*", routes(("/api/*", ""))),
    Variant("worker.route_bound", "route {zone}/api/*", routes(("/*", "site"), ("/api/*", "")), is_fault=False),
    Variant("zone.hold_on", "hold", lambda has: has.hold.update(hold=False), plans=("enterprise",)),
    Variant(
        "zone.hold_on",
        "hold",
        lambda has: has.hold.update(hold=False),
        is_fault=False,
        plans=("free", "pro", "business"),
    ),
    Variant("origin.pulls_authenticated", "tls_client_auth", setting("tls_client_auth", "off")),
    Variant("http.hotlinks_refused", "hotlink_protection", setting("hotlink_protection", "off")),
)


def equip(box: Sandbox) -> tuple[Facts, Facts]:
    """Give all zones rules and products; those that are served get one variant each: the faults, and the decoys."""
    faults: Facts = set()
    decoys: Facts = set()
    turns = {plan: _turns(plan) for plan in ("free", *PAID)}
    for zone in box.zones.values():
        has = Products(box, zone)
        if (zone.status, zone.type, zone.facts["paused"]) == ("active", "full", False) and any(
            each["proxied"] and each["type"] == "A" for each in zone.records.values()
        ):
            each = next(turns[zone.plan])
            each.change(has)
            found = (each.check, zone.name, each.subject.format(zone=zone.name))
            (faults if each.is_fault else decoys).add(found)
        has.keep(box)
    return faults, decoys


def _turns(plan: str) -> Iterator[Variant]:
    """The variants of a plan, again and again."""
    while True:
        yield from (each for each in VARIANTS if plan in each.plans)
