"""A zone of the sandbox with rules and products, healthy to begin with, and a place to change any part of it."""

from typing import Any

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.zone import Zone
from tests.support.audit import CLOUDFLARE_RULES, FREE_RULES, OWASP_RULES, executing, rule

# As the sandbox has it.
MOST_RECORDS = {"free": 200, "pro": 3500, "business": 3500, "enterprise": 3500}
PHASES = {
    "config_rules": "http_config_settings",
    "waf_managed": "http_request_firewall_managed",
    "waf_custom": "http_request_firewall_custom",
    "rate_limits": "http_ratelimit",
    "redirect_rules": "http_request_dynamic_redirect",
    "ddos": "ddos_l7",
}
LISTS = {
    "page_rules": "pagerules",
    "access_rules": "firewall/access_rules/rules",
    "worker_routes": "workers/routes",
    "hostname_tls": "hostnames/settings/min_tls_version",
    "custom_hostnames": "custom_hostnames",
    "origin_pull": "origin_tls_client_auth",
}
SINGLES = {
    "bots": "bot_management",
    "hold": "hold",
    "leaked_credentials": "leaked-credential-checks",
    "page_shield": "page_shield",
    "security_txt": "security-center/securitytxt",
}


class EquippedZone:
    """What a zone has: the parts that the sandbox's seed makes are the sandbox's own, the others are by their name."""

    def __init__(self, zone: Zone) -> None:
        self.zone = zone
        managed = [FREE_RULES] if zone.plan == "free" else [CLOUDFLARE_RULES, OWASP_RULES]
        self.products: dict[str, Any] = {
            "config_rules": [],
            "waf_managed": [executing(each) for each in managed],
            "waf_custom": [rule("block", 'http.request.uri.path eq "/.env"')],
            "rate_limits": [rule("block", 'http.request.uri.path eq "/login"')],
            "bots": {"fight_mode": True},
            "hold": {"hold": True},
            "redirect_rules": [],
            "ddos": [],
            "leaked_credentials": {"enabled": True},
            "page_shield": {"enabled": True},
            "security_txt": {"enabled": True},
            "origin_ca": [],
            **{name: [] for name in LISTS},
        }
        zone.settings |= {"tls_client_auth": "on", "hotlink_protection": "on", "always_online": "off", "ciphers": []}

    @property
    def name(self) -> str:
        return self.zone.name

    @property
    def is_served(self) -> bool:
        return (self.zone.status, self.zone.facts["paused"]) == ("active", False)

    @property
    def is_full(self) -> bool:
        """Whether Cloudflare serves it, its DNS is here, and a web site of it is proxied."""
        web = any(each["proxied"] and each["type"] == "A" for each in self.zone.records.values())
        return self.is_served and self.zone.type == "full" and web

    @property
    def seeded_groups(self) -> set[str]:
        """What of it the seed has put something into."""
        share = self.zone._origin.share  # type: ignore[attr-defined]  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
        return {each.seedable.group for each in (*share.faults, *share.decoys)}

    def parts(self) -> dict[str, Any]:
        """All parts as an audit reads them."""
        zone, rulesets = self.zone, {name: {"rules": self.products[name]} for name in PHASES}
        return {
            **self.products,
            **rulesets,
            "settings": [{"id": name, "value": value} for name, value in zone.settings.items()],
            "records": list(zone.records.values()),
            "packs": list(zone.packs.values()),
            "dnssec": zone.dnssec,
            "dns_usage": {"record_usage": len(zone.records), "record_quota": MOST_RECORDS[zone.plan]},
        }

    def keep(self, box: Sandbox) -> None:
        """Have the sandbox say so."""
        store = box._world.store.resources  # pyright: ignore[reportPrivateUsage]
        base = f"/zones/{self.zone.id}"
        for name, phase in PHASES.items():
            facts = {"id": phase, "name": "default", "kind": "zone", "phase": phase, "version": "1"}
            store.put(f"{base}/rulesets", phase, StoredResource(facts | {"rules": self.products[name]}))
        for name, path in LISTS.items():
            for number, item in enumerate(self.products[name]):
                store.put(f"{base}/{path}", str(number), StoredResource({"id": str(number), **item}))
        for name, path in SINGLES.items():
            store.singles[f"{base}/{path}"] = StoredResource(self.products[name])
        box.add("/certificates", *self.products["origin_ca"])
