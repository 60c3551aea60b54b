"""What one zone may have: a fault of each check that the sandbox's seed does not plant, and a decoy of each."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from cfapi.sandbox.seed.seeded_findings.context import FindingContext
from cfapi.sandbox.seed.seeded_findings.records import add, remove
from tests.support.audit import (
    CLOUDFLARE_RULES,
    DAY,
    FREE_RULES,
    NOW,
    OWASP_RULES,
    TUNNEL,
    executing,
    rule,
    stamp,
)
from tests.support.estates.zones import EquippedZone

Change = Callable[[EquippedZone, FindingContext], object]
"""What it does to a zone; the context has its records as the part."""
PAID = ("pro", "business", "enterprise")
PLANS = ("free", *PAID)


class Variant(NamedTuple):
    """A fault or a decoy.

    Attributes:
        check: The check that finds it, or that a naive rule would be.
        subject: What it is called, with `{zone}` for the zone's name.
        change: What it does to a zone.
        is_fault: Whether it is one.
        plans: The plans that it can be in.
        group: What of the seed's own it changes, which must have nothing in it then.
    """

    check: str
    subject: str
    change: Change
    is_fault: bool = True
    plans: tuple[str, ...] = PLANS
    group: str = ""


def has(name: str, *items: dict[str, Any]) -> Change:
    return lambda zone, _: zone.products.update({name: list(items)})


def is_(name: str, **facts: Any) -> Change:
    return lambda zone, _: zone.products.update({name: facts})


def setting(**values: Any) -> Change:
    return lambda zone, _: zone.zone.settings.update(values)


def with_record(type: str, name: str, content: str, **members: Any) -> Change:
    return lambda zone, context: add(context, type, name, content.replace("{zone}", zone.name), **members)


def host_tls(name: str, version: str) -> Change:
    """The minimum TLS version of a host name."""

    def change(zone: EquippedZone, _: FindingContext) -> None:
        zone.products["hostname_tls"] = [{"hostname": f"{name}{zone.name}", "value": version, "status": "active"}]

    return change


def uploaded(*days: int) -> Change:
    """Uploaded certificates for the zone that end in so many days."""

    def change(zone: EquippedZone, context: FindingContext) -> None:
        for number, each in enumerate(days):
            ends = context.now + each * DAY
            certificate = {"id": f"c{number}", "hosts": [zone.name], "status": "active", "expires_on": stamp(ends)}
            pack = {"id": f"u{number}", "type": "sni_custom", "status": "active", "hosts": [zone.name]}
            zone.zone.packs[f"u{number}"] = pack | {"certificates": [certificate]}

    return change


def routes(*patterns: tuple[str, str]) -> Change:
    def change(zone: EquippedZone, _: FindingContext) -> None:
        made = [{"pattern": zone.name + path} | ({"script": name} if name else {}) for path, name in patterns]
        zone.products["worker_routes"] = made

    return change


def customer(*, age: timedelta, status: str = "active", **ssl: Any) -> Change:
    """A customer's host name that is so old."""

    def change(zone: EquippedZone, context: FindingContext) -> None:
        made = {"hostname": "shop.customer.example", "status": status, "created_at": stamp(context.now - age)}
        zone.products["custom_hostnames"] = [made | {"ssl": {"status": "active", **ssl}}]

    return change


def caa_of_wildcards(zone: EquippedZone, context: FindingContext) -> None:
    """CAA records for wildcards alone say who may issue these."""
    remove(context, lambda each: each["type"] == "CAA")
    wild = {"flags": 0, "tag": "issuewild", "value": "letsencrypt.org"}
    add(context, "CAA", "@", '0 issuewild "letsencrypt.org"', data=wild)
    universal_alone(zone, context)


def universal_alone(zone: EquippedZone, _: FindingContext) -> None:
    """Universal SSL, for which Cloudflare adds CAA records."""
    for id in [id for id, pack in zone.zone.packs.items() if pack["type"] != "universal"]:
        del zone.zone.packs[id]


def refused_universal(zone: EquippedZone, context: FindingContext) -> None:
    """An authority that the zone's own records do not name, beside a universal pack."""
    pack = next(iter(zone.zone.packs.values()))
    pack["certificate_authority"] = "ssl_com"
    universal_alone(zone, context)


def page_rule(status: str) -> dict[str, Any]:
    target = {"target": "url", "constraint": {"operator": "matches", "value": "old/*"}}
    return {"status": status, "priority": 1, "targets": [target], "actions": [{"id": "ssl", "value": "off"}]}


DDOS_RULES = "4d21379b4f9f4bb088e0729962c8b3cf"


def ddos(expression: str, **overrides: Any) -> Change:
    return has("ddos", rule("execute", expression, action_parameters={"id": DDOS_RULES, "overrides": overrides}))


def redirect(target: str) -> Change:
    to = {"status_code": 301, "target_url": {"value": target}}
    return has("redirect_rules", rule("redirect", 'http.host eq "a"', action_parameters={"from_value": to}))


def origin_ca(*days: int) -> Change:
    """Certificates of Origin CA that end in so many days."""

    def change(zone: EquippedZone, context: FindingContext) -> None:
        ends = [stamp(context.now + each * DAY) for each in days]
        zone.products["origin_ca"] = [{"hostnames": [zone.name], "expires_on": each} for each in ends]

    return change


def origin_pull(*days: int) -> Change:
    """Certificates for origin pulls that end in so many days."""

    def change(zone: EquippedZone, context: FindingContext) -> None:
        ends = [stamp(context.now + each * DAY) for each in days]
        zone.products["origin_pull"] = [{"status": "active", "enabled": True, "expires_on": each} for each in ends]

    return change


def filled(records: int) -> Change:
    """As many records as that, of the 200 that a zone on the Free plan may have."""

    def change(zone: EquippedZone, context: FindingContext) -> None:
        for number in range(records - len(zone.zone.records)):
            add(context, "TXT", f"t{number}", '"filled"')

    return change


def leads_to(tunnel: str, *, guarded: bool) -> Change:
    """A name that leads to a Tunnel, which the accounts guard if it is called so."""
    return with_record("CNAME", "inner" if guarded else "open", f"{tunnel}.cfargotunnel.com", proxied=True)


SKIP = {"ruleset": "current"}
ALLOWED = {"mode": "whitelist", "configuration": {"target": "asn", "value": "AS64500"}}
SOON, LATER, LONG = timedelta(minutes=5), 5 * DAY, 60 * DAY
WAF = (
    Variant(
        "waf.managed_deployed",
        "managed rules",
        has("waf_managed", executing(OWASP_RULES, action="log"), executing(OWASP_RULES)),
        is_fault=False,
        plans=PAID,
    ),
    Variant("waf.owasp_deployed", "OWASP", has("waf_managed", executing(CLOUDFLARE_RULES)), plans=PAID),
    Variant("waf.owasp_deployed", "OWASP", has("waf_managed", executing(FREE_RULES)), is_fault=False, plans=("free",)),
    Variant(
        "waf.managed_deployed",
        "managed rules",
        has("waf_managed", executing(FREE_RULES, enabled=False)),
        plans=("free",),
    ),
    Variant("waf.managed_deployed", "managed rules", has("waf_managed"), is_fault=False, plans=("free",)),
    Variant("waf.ratelimit_set", "rate limiting rules", has("rate_limits", rule("log"))),
    Variant(
        "waf.ratelimit_set",
        "rate limiting rules",
        has("rate_limits", rule("log"), rule("managed_challenge")),
        is_fault=False,
    ),
    Variant("waf.custom_enforcing", "custom rules", has("waf_custom", rule("block", enabled=False))),
    Variant(
        "waf.custom_enforcing",
        "custom rules",
        has("waf_custom", rule("log"), rule("js_challenge", "ssl")),
        is_fault=False,
    ),
    Variant(
        "waf.skip_narrow",
        "skip rule ssl",
        has("waf_custom", rule("skip", "ssl", action_parameters=SKIP), rule("block")),
    ),
    Variant(
        "waf.skip_narrow",
        "skip rule ssl",
        has("waf_custom", rule("skip", 'ssl and http.request.uri.path eq "/a"', action_parameters=SKIP), rule("block")),
        is_fault=False,
    ),
    Variant("waf.skip_narrow", "access rule asn AS64500", has("access_rules", ALLOWED)),
    Variant(
        "waf.skip_narrow", "access rule asn AS64500", has("access_rules", {**ALLOWED, "mode": "block"}), is_fault=False
    ),
)
PRODUCTS = (
    Variant(
        "tls.override_absent",
        "configuration rule ssl: ssl",
        has("config_rules", rule("set_config", "ssl", action_parameters={"ssl": "flexible"})),
    ),
    Variant(
        "tls.override_absent",
        "configuration rule ssl: ssl",
        has("config_rules", rule("set_config", "ssl", action_parameters={"ssl": "strict"})),
        is_fault=False,
    ),
    Variant("tls.override_absent", "page rule old/*: ssl", has("page_rules", page_rule("active"))),
    Variant("tls.override_absent", "page rule old/*: ssl", has("page_rules", page_rule("disabled")), is_fault=False),
    Variant("bot.protection_on", "bots", is_("bots", fight_mode=False)),
    Variant("bot.protection_on", "bots", is_("bots", sbfm_definitely_automated="managed_challenge"), is_fault=False),
    Variant("tls.hostname_floor", "{zone}", host_tls("", "1.0")),
    Variant("tls.hostname_floor", "{zone}", host_tls("two.levels.", "1.0"), is_fault=False),
    Variant("worker.route_bound", "route {zone}/api/*", routes(("/api/*", ""))),
    Variant("worker.route_bound", "route {zone}/api/*", routes(("/*", "site"), ("/api/*", "")), is_fault=False),
    Variant("zone.hold_on", "hold", is_("hold", hold=False), plans=("enterprise",)),
    Variant("zone.hold_on", "hold", is_("hold", hold=False), is_fault=False, plans=("free", "pro", "business")),
    Variant(
        "cert.saas_healthy",
        "custom hostname shop.customer.example",
        customer(age=LATER, status="pending"),
    ),
    Variant(
        "cert.saas_healthy",
        "custom hostname shop.customer.example",
        customer(age=SOON, status="pending"),
        is_fault=False,
    ),
    Variant(
        "cert.saas_healthy",
        "custom hostname shop.customer.example",
        customer(age=LATER, status="pending_deletion"),
        is_fault=False,
    ),
    Variant(
        "tls.saas_floor",
        "custom hostname shop.customer.example",
        customer(age=LONG, settings={"min_tls_version": "1.1"}),
    ),
    Variant("tls.saas_floor", "custom hostname shop.customer.example", customer(age=LONG, settings={}), is_fault=False),
)
SETTINGS = (
    Variant("origin.pulls_authenticated", "tls_client_auth", setting(tls_client_auth="off")),
    Variant(
        "tls.ciphers_strong",
        "ciphers",
        setting(ciphers=["AES128-GCM-SHA256", "DES-CBC3-SHA"], min_tls_version="1.2"),
        group="versions",
    ),
    Variant("tls.ciphers_strong", "ciphers", setting(ciphers=["ECDHE-RSA-AES128-GCM-SHA256"]), is_fault=False),
    Variant("http.always_online_off", "always_online", setting(always_online="on")),
    Variant("http.hotlinks_refused", "hotlink_protection", setting(hotlink_protection="off")),
    Variant("http.emails_obfuscated", "email_obfuscation", setting(email_obfuscation="off")),
    Variant("http.country_told", "ip_geolocation", setting(ip_geolocation="off")),
    Variant("http.browsers_checked", "browser_check", setting(browser_check="off")),
    Variant("http.passage_moderate", "challenge_ttl", setting(challenge_ttl=86400)),
    Variant("http.passage_moderate", "challenge_ttl", setting(challenge_ttl=2700), is_fault=False),
    Variant(
        "tls.min_and_13_coherent",
        "min_tls_version",
        setting(min_tls_version="1.3"),
        is_fault=False,
        group="versions",
    ),
    Variant("zone.under_attack_off", "security_level", setting(security_level="high"), is_fault=False, group="level"),
)
RECORDS = (
    Variant("dns.wildcard_absent", "A *.{zone}", with_record("A", "*", "192.0.2.99")),
    Variant("dns.wildcard_absent", "TXT *.{zone}", with_record("TXT", "*.any", '"no host"'), is_fault=False),
    Variant(
        "dns.private_ip_absent", "A inside.{zone}", with_record("A", "inside", "10.1.2.3", proxied=True), is_fault=False
    ),
    Variant(
        "dns.mx_not_proxied",
        "MX mx.mailer.example",
        with_record("MX", "@", "mx.mailer.example", priority=5),
        is_fault=False,
        group="mail",
    ),
    Variant("dns.delegation_intended", "NS {zone}", with_record("NS", "@", "ns1.elsewhere.example"), is_fault=False),
    Variant("dns.caa_set", "CAA", caa_of_wildcards, is_fault=False, group="packs"),
    Variant("dns.caa_allows_issuer", "CAA ssl.com", refused_universal, is_fault=False, group="packs"),
    Variant(
        "cert.hosts_covered",
        "proxied names",
        with_record("A", "one.deeper", "192.0.2.98"),
        is_fault=False,
        group="packs",
    ),
    Variant("cert.custom_not_expiring", "sni_custom: {zone}", uploaded(5), group="packs"),
    Variant("cert.custom_not_expiring", "sni_custom: {zone}", uploaded(5, 300), is_fault=False, group="packs"),
)
NAMED = (
    Variant("waf.leaked_credentials_on", "leaked credentials", is_("leaked_credentials", enabled=False)),
    Variant("waf.page_shield_on", "page shield", is_("page_shield", enabled=False)),
    Variant("waf.ddos_override_absent", f"DDoS override {DDOS_RULES}", ddos("true", sensitivity_level="eoff")),
    Variant(
        "waf.ddos_override_absent",
        f"DDoS override {DDOS_RULES}",
        ddos("true", rules=[{"id": "r", "sensitivity_level": "eoff"}]),
        is_fault=False,
    ),
    Variant(
        "waf.ddos_override_absent",
        f"DDoS override {DDOS_RULES}",
        ddos("ip.src eq 203.0.113.7", sensitivity_level="eoff"),
        is_fault=False,
    ),
    Variant("zone.security_txt_set", "security.txt", is_("security_txt", enabled=False)),
    Variant("dns.quota_left", "records", filled(180), plans=("free",)),
    Variant("dns.quota_left", "records", filled(179), is_fault=False, plans=("free",)),
    Variant("tls.redirects_encrypted", 'redirect rule http.host eq "a"', redirect("http://other.example/")),
    Variant(
        "tls.redirects_encrypted",
        'redirect rule http.host eq "a"',
        redirect("https://other.example/?next=http://a/"),
        is_fault=False,
    ),
    Variant("cert.origin_ca_lasting", "origin certificate {zone}", origin_ca(29)),
    Variant("cert.origin_ca_lasting", "origin certificate {zone}", origin_ca(-3, 900), is_fault=False),
    Variant("cert.origin_pull_lasting", "origin pull certificate", origin_pull(29)),
    Variant("cert.origin_pull_lasting", "origin pull certificate", origin_pull(29, 31), is_fault=False),
    Variant("dns.tunnel_live", "CNAME inner.{zone}", leads_to("5d0e4b8a-6f3c-4c52-9d0a-3b1f5c7e9a24", guarded=True)),
    Variant("dns.tunnel_live", "CNAME inner.{zone}", leads_to(TUNNEL, guarded=True), is_fault=False),
    Variant("tunnel.hostname_guarded", "CNAME open.{zone}", leads_to(TUNNEL, guarded=False)),
    Variant("tunnel.hostname_guarded", "CNAME inner.{zone}", leads_to(TUNNEL, guarded=True), is_fault=False),
)
VARIANTS = (*WAF, *PRODUCTS, *SETTINGS, *RECORDS, *NAMED)

# What is at its worst where nobody is served, or nothing is proxied, and is no fault there.
UNSERVED: dict[str, tuple[str, str]] = {
    "tls.min_version_12": ("min_tls_version", "1.0"),
    "tls.v13_on": ("tls_1_3", "off"),
    "tls.zero_rtt_off": ("0rtt", "on"),
    "tls.https_forced": ("always_use_https", "off"),
    "tls.rewrites_on": ("automatic_https_rewrites", "off"),
    "tls.opportunistic_on": ("opportunistic_encryption", "off"),
    "origin.pulls_authenticated": ("tls_client_auth", "off"),
    "http.always_online_off": ("always_online", "on"),
    "http.hotlinks_refused": ("hotlink_protection", "off"),
    "http.emails_obfuscated": ("email_obfuscation", "off"),
    "http.country_told": ("ip_geolocation", "off"),
    "http.browsers_checked": ("browser_check", "off"),
}

# The same of products, which are called so in findings.
UNSERVED_PRODUCTS: dict[str, tuple[str, str]] = {
    "waf.leaked_credentials_on": ("leaked_credentials", "leaked credentials"),
    "waf.page_shield_on": ("page_shield", "page shield"),
    "zone.security_txt_set": ("security_txt", "security.txt"),
}


def context_of(zone: EquippedZone, source: Any, now: datetime = NOW) -> FindingContext:
    """What a change to its records takes."""
    return FindingContext(zone.zone.records, zone.zone.id, zone.name, source, now, 0)
