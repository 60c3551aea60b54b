"""What a zone has without being told: its facts, by plan, and the parts of a new one."""

import random
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.clock import Clock
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.services.dns.dnssec import dnssec_facts
from cfapi.sandbox.services.ssl.certificate_lifecycle import expire_packs
from cfapi.sandbox.services.zones import setting_rules as settings
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.words import FIRST
from cfapi.sandbox.state.zone import Items, Zone


def first_facts(id: str, name: str, account: Json, *, status: str = "pending", plan: str = "free") -> Json:
    """What listings filter and order by; a new zone is pending until its name servers point to Cloudflare.

    All zones of a plan or an account share what they say of it: there may be very many.
    """
    return {
        "id": id,
        "name": name,
        "status": status,
        "type": "full",
        "account": account,
        "plan": PLANS[plan],
    }


def other_facts(source: random.Random, first: Json, created: datetime) -> Json:
    """All else that the API answers of a zone."""
    name, account = first["name"], first["account"]
    born = timestamp(created)
    return {
        "paused": False,
        "development_mode": 0,
        "name_servers": name_servers(source),
        "original_name_servers": [f"ns1.{name}", f"ns2.{name}"],
        "original_registrar": None,
        "original_dnshost": None,
        "modified_on": timestamp(created + timedelta(minutes=5)),
        "created_on": born,
        "activated_on": born if first["status"] == "active" else None,
        "meta": {
            "step": 2,
            "custom_certificate_quota": 1,
            "page_rule_quota": 3,
            "phishing_detected": False,
            "cdn_only": False,
            "dns_only": False,
            "foundation_dns": False,
        },
        "owner": {"id": account["id"], "type": "organization", "name": account["name"]},
        "permissions": ["#zone:read", "#zone:edit", "#dns_records:read", "#dns_records:edit", "#ssl:read"],
    }


def name_servers(source: random.Random) -> list[str]:
    """The two that a zone is assigned."""
    return [f"{each}.ns.cloudflare.example" for each in source.sample(FIRST, 2)]


def _plan(legacy_id: str, name: str, price: int, id: str) -> Json:
    return {
        "id": id,
        "name": name,
        "price": price,
        "currency": "USD",
        "frequency": "monthly" if price else "",
        "is_subscribed": price > 0,
        "can_subscribe": False,
        "legacy_id": legacy_id,
        "legacy_discount": False,
        "externally_managed": False,
    }


PLANS: dict[str, Json] = {
    "free": _plan("free", "Free Website", 0, "0f" + "e" * 30),
    "pro": _plan("pro", "Pro Website", 25, "1f" + "e" * 30),
    "business": _plan("business", "Business Website", 250, "2f" + "e" * 30),
    "enterprise": _plan("enterprise", "Enterprise Website", 5000, "3f" + "e" * 30),
}


@attrs.frozen(eq=False)
class _Bare:
    """The parts of a zone that was just made: the defaults, DNSSEC, and nothing else below it."""

    id: str
    name: str
    now: datetime
    clock: Clock

    def other_facts(self, first: Json) -> Json:
        return other_facts(random.Random(f"{self.id}/facts"), first, self.now)

    def settings(self) -> dict[str, Any]:
        return settings.defaults()

    def dnssec(self) -> Json:
        return dnssec_facts(random.Random(f"{self.id}/dnssec"), self.name, self.now)

    def packs(self) -> Items:
        return {}

    def age(self, packs: Items) -> None:
        expire_packs(packs, self.now, self.clock.now())

    def products(self) -> Json:
        return {}

    def records(self) -> Items:
        return {}

    def shown_records(self) -> Items:
        return {}


def bare_zone(id: str, name: str, account: Json, clock: Clock, **first: str) -> Zone:
    """A zone as it is when just made."""
    return Zone(first_facts(id, name, account, **first), _Bare(id, name, clock.now(), clock))
