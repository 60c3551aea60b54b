"""A healthy zone: its facts, its settings, DNSSEC and its certificates."""

import random
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.sandbox import certificates, settings
from cfapi.sandbox.answers import Json
from cfapi.sandbox.ids import hex_id
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.words import FIRST
from cfapi.sandbox.zone import Items, Zone

_ADVANCED_SHARE = 0.35  # zones with an advanced pack beside the universal one


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
    born = stamp(created)
    return {
        "paused": False,
        "development_mode": 0,
        "name_servers": [f"{each}.ns.cloudflare.example" for each in source.sample(FIRST, 2)],
        "original_name_servers": [f"ns1.{name}", f"ns2.{name}"],
        "original_registrar": None,
        "original_dnshost": None,
        "modified_on": stamp(created + timedelta(minutes=5)),
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


def varied_settings(source: random.Random) -> dict[str, Any]:
    """Healthy zones differ too."""
    return settings.defaults() | {
        "min_tls_version": source.choice(("1.2", "1.2", "1.3")),
        "ssl": "strict",
        "browser_cache_ttl": source.choice((0, 1800, 14400)),
    }


def dnssec_facts(source: random.Random, name: str, now: datetime) -> Json:
    digest = (hex_id(source) + hex_id(source)).upper()
    tag = source.randrange(1, 2**16)
    return {
        "status": "active",
        "flags": 257,
        "algorithm": "13",
        "key_type": "ECDSAP256SHA256",
        "digest_type": "2",
        "digest_algorithm": "SHA256",
        "digest": digest,
        "ds": f"{name}. 3600 IN DS {tag} 13 2 {digest}",
        "key_tag": tag,
        "public_key": (hex_id(source) * 3)[:86] + "==",
        "modified_on": stamp(now - timedelta(days=source.uniform(30, 600))),
        "dnssec_multi_signer": False,
        "dnssec_presigned": False,
        "dnssec_use_nsec3": False,
    }


def fresh_packs(source: random.Random, id: str, name: str, now: datetime) -> Items:
    """A universal pack, and sometimes an advanced one, with time left."""
    hosts = [f"*.{name}", name]
    wanted = [("universal", hosts)]
    if source.random() < _ADVANCED_SHARE:
        wanted.append(("advanced", [*hosts, f"*.app.{name}"]))
    packs: Items = {}
    for kind, names in wanted:
        expires = now + timedelta(days=source.uniform(35, 89))
        pack = certificates.issued_pack(source, id, kind=kind, hosts=names, expires=expires, status="active")
        packs[pack["id"]] = pack
    return packs


@attrs.frozen(eq=False)
class _Bare:
    """The parts of a zone that was just made: the defaults, DNSSEC, and nothing else below it."""

    id: str
    name: str
    now: datetime

    def other_facts(self, first: Json) -> Json:
        return other_facts(random.Random(f"{self.id}/facts"), first, self.now)

    def settings(self) -> dict[str, Any]:
        return settings.defaults()

    def dnssec(self) -> Json:
        return dnssec_facts(random.Random(f"{self.id}/dnssec"), self.name, self.now)

    def packs(self) -> Items:
        return {}

    def records(self) -> Items:
        return {}

    def shown_records(self) -> Items:
        return {}


def bare_zone(id: str, name: str, account: Json, now: datetime, **first: str) -> Zone:
    """A zone as it is when just made."""
    return Zone(first_facts(id, name, account, **first), _Bare(id, name, now))
