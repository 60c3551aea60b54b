"""Zones and accounts as an audit reads them, from what matters to a test."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from cfapi import from_dict
from cfapi.api.zones import Zone
from cfapi.audit import CHECKS, AccountSnapshot, Part, Refusal, State, Terms, Verdict, ZoneSnapshot
from cfapi.audit.resources import ACCOUNT

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
NAME = "example.com"
HOSTS = (f"*.{NAME}", NAME)
DAY = timedelta(days=1)
TUNNEL = "1d0e4b8a-6f3c-4c52-9d0a-3b1f5c7e9a24"

SETTINGS: Mapping[str, Any] = {
    "0rtt": "off",
    "always_use_https": "on",
    "automatic_https_rewrites": "on",
    "min_tls_version": "1.2",
    "opportunistic_encryption": "on",
    "security_header": {
        "strict_transport_security": {
            "enabled": True,
            "max_age": 31536000,
            "include_subdomains": True,
            "preload": False,
        }
    },
    "security_level": "medium",
    "ssl": "strict",
    "tls_1_3": "on",
    "tls_client_auth": "on",
    "always_online": "off",
    "browser_check": "on",
    "challenge_ttl": 1800,
    "ciphers": [],
    "email_obfuscation": "on",
    "hotlink_protection": "on",
    "ip_geolocation": "on",
}
CLOUDFLARE_RULES, FREE_RULES = "efb7b8c949ac4650a09736fc376e9aee", "77454fe2d30c4220b5701f6fdfb893ba"
OWASP_RULES = "4814384a9e5d4991b9815dcfc25d2f1f"


def stamp(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def record(type: str, name: str, content: str, **members: Any) -> dict[str, Any]:
    """A record as the API sends it; "@" is the zone's own name."""
    full = NAME if name == "@" else f"{name}.{NAME}"
    facts = {"id": f"{type}-{full}-{content}"[:32], "type": type, "name": full, "content": content, "ttl": 1}
    times = {"created_on": stamp(NOW - 90 * DAY), "modified_on": stamp(NOW - 90 * DAY)}
    return {**facts, "proxied": False, "proxiable": True, "meta": {}, "settings": {}, **times, **members}


def text(name: str, content: str) -> dict[str, Any]:
    return record("TXT", name, f'"{content}"')


def proxied(name: str = "@", content: str = "203.0.113.7", type: str = "A") -> dict[str, Any]:
    return record(type, name, content, proxied=True)


RECORDS = (
    proxied(),
    proxied("www"),
    proxied("wiki", f"{TUNNEL}.cfargotunnel.com", "CNAME"),
    record("MX", "@", "mail.example.net", priority=10),
    text("@", "v=spf1 mx -all"),
    text("_dmarc", "v=DMARC1; p=reject"),
    text("key._domainkey", "v=DKIM1; k=rsa; p=MIGf"),
    record("CAA", "@", '0 issue "letsencrypt.org"', data={"flags": 0, "tag": "issue", "value": "letsencrypt.org"}),
)


def pack(
    kind: str = "universal",
    *,
    ends: timedelta | None = 60 * DAY,
    hosts: tuple[str, ...] = HOSTS,
    validity: int = 90,
    created: timedelta | None = 30 * DAY,
    status: str = "active",
    **members: Any,
) -> dict[str, Any]:
    """A certificate pack whose only certificate ends so long after now."""
    certificate = {"id": "c1", "hosts": list(hosts), "status": status}
    if ends is not None:
        certificate["expires_on"] = stamp(NOW + ends)
    return {
        "id": f"pack-{kind}",
        "type": kind,
        "hosts": list(hosts),
        "status": status,
        "primary_certificate": "c1",
        "certificates": [certificate],
        "validity_days": validity,
        "certificate_authority": "lets_encrypt",
        "created_on": None if created is None else stamp(NOW - created),
        **members,
    }


def rule(action: str, expression: str = "true", **members: Any) -> dict[str, Any]:
    return {"id": "r1", "ref": "r1", "action": action, "expression": expression, "enabled": True, **members}


def executing(id: str, expression: str = "true", **overrides: Any) -> dict[str, Any]:
    """A rule that executes a managed ruleset."""
    return rule("execute", expression, action_parameters={"id": id, "overrides": overrides})


def rules(*given: Mapping[str, Any]) -> dict[str, Any]:
    """The entry point of a phase."""
    return {"id": "e1", "kind": "zone", "rules": list(given)}


PRODUCTS: Mapping[str, Any] = {
    "config_rules": None,
    "page_rules": [],
    "waf_managed": rules(executing(CLOUDFLARE_RULES), executing(OWASP_RULES)),
    "waf_custom": rules(rule("block", '(http.request.uri.path contains "/.env")')),
    "rate_limits": rules(rule("block", '(http.request.uri.path eq "/login")')),
    "access_rules": [],
    "bots": {"fight_mode": True, "enable_js": True},
    "worker_routes": [],
    "hostname_tls": [],
    "custom_hostnames": [{"hostname": "shop.customer.example", "status": "active", "ssl": {"status": "active"}}],
    "hold": {"hold": True, "include_subdomains": "true"},
    "redirect_rules": None,
    "ddos": None,
    "leaked_credentials": {"enabled": True},
    "page_shield": {"enabled": True},
    "security_txt": {"enabled": True, "expires": stamp(NOW + 90 * DAY)},
    "dns_usage": {"record_usage": 20, "record_quota": 200},
    "origin_ca": [{"hostnames": list(HOSTS), "expires_on": "2036-02-10 14:20:00 +0000 UTC"}],
    "origin_pull": [],
}


def zone(
    *,
    settings: Mapping[str, Any] | None = None,
    records: tuple[dict[str, Any], ...] | None = RECORDS,
    packs: tuple[dict[str, Any], ...] | None = None,
    dnssec: Mapping[str, Any] | None = None,
    refused: tuple[str, ...] = (),
    products: Mapping[str, Any] | None = None,
    plan: str | None = "enterprise",
    **facts: Any,
) -> ZoneSnapshot:
    """A zone in which all is well, but for what is given.

    Args:
        settings: Settings that differ.
        records: All its records.
        packs: All its certificate packs.
        dnssec: What of its DNSSEC differs.
        refused: The parts that the token may not read, be they of the zone or of its account.
        products: What of its products, or of its account, differs.
        plan: Its plan.
        facts: What differs in the zone itself.
    """
    parts: dict[str, Any] = {
        "settings": [{"id": name, "value": value} for name, value in {**SETTINGS, **(settings or {})}.items()],
        "records": records,
        "packs": (pack(),) if packs is None else packs,
        "dnssec": {"status": "active", "modified_on": stamp(NOW - 90 * DAY), **(dnssec or {})},
        **dict.fromkeys(ACCOUNT),
        "tunnels": [{"id": TUNNEL}],
        "access_apps": [{"name": "Wiki", "type": "self_hosted", "domain": f"wiki.{NAME}"}],
        **PRODUCTS,
        **(products or {}),
    }
    read = {name: Part(NOW, json.dumps(value).encode()) for name, value in parts.items()}
    read |= {name: Part(NOW, refusal=Refusal("the token lacks a permission", ("Some Read",))) for name in refused}
    found = ZoneSnapshot(_facts({"plan": {"id": "2" * 32, "name": plan, "legacy_id": plan}, **facts}), parts=read)
    found.account = AccountSnapshot("1" * 32, "Acme", parts={name: read[name] for name in ACCOUNT})
    return found


def _facts(differing: Mapping[str, Any]) -> Zone:
    facts = {
        "id": "0" * 32,
        "name": NAME,
        "status": "active",
        "paused": False,
        "type": "full",
        "development_mode": 0,
        "created_on": stamp(NOW - 400 * DAY),
        "modified_on": stamp(NOW - 400 * DAY),
        "activated_on": stamp(NOW - 400 * DAY),
        "name_servers": ["a.ns.example.net", "b.ns.example.net"],
        "account": {"id": "1" * 32, "name": "Acme"},
        "meta": {"phishing_detected": False, "dns_only": False},
        "owner": {"id": None, "type": "user", "email": None},
        "plan": {"id": "2" * 32, "name": "Free Website", "legacy_id": "free"},
    }
    return from_dict(Zone, facts | dict(differing))


def account(**parts: Any) -> AccountSnapshot:
    """An account with some parts."""
    return AccountSnapshot(
        "1" * 32, "Acme", parts={each: Part(NOW, json.dumps(parts[each]).encode()) for each in parts}
    )


def verdict(check: str, of: ZoneSnapshot | AccountSnapshot, **terms: Any) -> Verdict:
    return CHECKS[check].verdict(of, Terms(now=NOW, **terms))


def state(check: str, of: ZoneSnapshot | AccountSnapshot, **terms: Any) -> State:
    return verdict(check, of, **terms).state
