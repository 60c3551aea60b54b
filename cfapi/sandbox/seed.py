"""From a seed and a moment to a whole world: accounts, zones, a user, credentials, and planted faults."""

import copy
import functools
import random
import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox import certificates, records, settings
from cfapi.sandbox.answers import Json
from cfapi.sandbox.gate import Caller, Credentials
from cfapi.sandbox.ledger import Planted
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.people import invites, members, roles, user
from cfapi.sandbox.planting import plant
from cfapi.sandbox.policies import ACCOUNT, ZONE, group, group_id, policy
from cfapi.sandbox.store import Account, Store, Zone, hex_id
from cfapi.sandbox.words import FIRST, SECOND

# Names that RFC 2606 keeps free: an audit of the sandbox can never be taken for one of somebody's site.
_SUFFIXES = ("example", "example", "example", "test")

ACCOUNTS = 3
_ASLEEP_SHARE = 0.04  # zones that are not active yet
_ADVANCED_SHARE = 0.35  # zones with an advanced pack beside the universal one
_LIMITED = ("Zone Read", "DNS Read", "Account Settings Read")


@attrs.frozen
class World:
    """What a seed makes. Secrets are for those who test, never for a repr."""

    store: Store
    planted: list[Planted]
    token: str = attrs.field(repr=False)
    account_token: str = attrs.field(repr=False)
    limited_token: str = attrs.field(repr=False)


def world(zones: int, seed: int, now: datetime) -> World:
    """The same for the same arguments, down to the last id."""
    source = random.Random(f"{seed}/people")
    email = "admin@sandbox.example"
    store = Store(random.Random(f"{seed}/work"), Credentials(email, "cfk_" + _secret(source)))
    store.user = user(source, email)
    for _ in range(ACCOUNTS):
        account = _account(source, now)
        store.accounts[account.id] = account
    store.invites = invites(source, email, list(store.accounts.values()), now)
    store.user["organizations"] = _organizations(store)
    secrets = _tokens(store, source, now)
    made = list(_zones(zones, seed, list(store.accounts.values()), now))
    store.zones = {zone.id: zone for zone in made}
    return World(store, plant(made, random.Random(f"{seed}/faults"), now), *secrets)


def _secret(source: random.Random) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    body = "".join(source.choices(letters, k=40))
    return f"{body}{zlib.crc32(body.encode()):08x}"


def new_secret(source: random.Random, account: str | None) -> str:
    """The value of a new API token, the user's or an account's, in today's format."""
    return ("cfut_" if account is None else "cfat_") + _secret(source)


def _account(source: random.Random, now: datetime) -> Account:
    facts: Json = {
        "id": hex_id(source),
        "name": f"{source.choice(FIRST).title()} {source.choice(SECOND).title()} Ltd",
        "type": "standard",
        "settings": {"enforce_twofactor": source.choice((True, False)), "abuse_contact_email": "abuse@sandbox.example"},
        "created_on": stamp(now - timedelta(days=source.uniform(900, 2000))),
    }
    account = Account(facts, roles=roles(source))
    account.members = members(source, account)
    return account


def _organizations(store: Store) -> list[Json]:
    return [
        {"id": account.id, "name": account.facts["name"], "status": "member", "permissions": [], "roles": []}
        for account in store.accounts.values()
    ]


def _tokens(store: Store, source: random.Random, now: datetime) -> tuple[str, str, str]:
    home = next(iter(store.accounts))
    wanted = (
        ("cfut_", "everything", None, None),
        ("cfat_", "owned by the account", None, home),
        ("cfut_", "zones only", _limited(), None),
    )
    secrets: list[str] = []
    for prefix, name, policies, account in wanted:
        facts = token_facts(hex_id(source), name, now - timedelta(days=source.uniform(10, 300)))
        secrets.append(prefix + _secret(source))
        allowed = None if policies is None else tuple(map(policy, policies))
        facts["policies"] = policies or []
        store.credentials.tokens[secrets[-1]] = Caller(facts["id"], "token", allowed, account)
        (store.tokens if account is None else store.accounts[account].tokens)[facts["id"]] = facts
    return secrets[0], secrets[1], secrets[2]


def _limited() -> list[Json]:
    """The policy of a token that reads zones, records and accounts, all of them."""
    resources = {f"{ACCOUNT}.*": "*", f"{ZONE}.*": "*"}
    groups = [group(name) for name in _LIMITED]
    return [{"id": group_id("limited"), "effect": "allow", "resources": resources, "permission_groups": groups}]


def token_facts(id: str, name: str, issued: datetime) -> Json:
    return {
        "id": id,
        "name": name,
        "status": "active",
        "issued_on": stamp(issued),
        "modified_on": stamp(issued),
        "policies": [],
    }


def _names(source: random.Random) -> Iterator[str]:
    taken: set[str] = set()
    while True:
        stem = f"{source.choice(FIRST)}-{source.choice(SECOND)}"
        suffix = source.choice(_SUFFIXES)
        number = 1
        name = f"{stem}.{suffix}"
        while name in taken:
            number += 1
            name = f"{stem}{number}.{suffix}"
        taken.add(name)
        yield name


def _zones(count: int, seed: int, accounts: list[Account], now: datetime) -> Iterator[Zone]:
    names = _names(random.Random(f"{seed}/names"))
    for index in range(count):
        yield _zone(index, random.Random(f"{seed}/zone/{index}"), next(names), accounts, now)


def _zone(index: int, source: random.Random, name: str, accounts: list[Account], now: datetime) -> Zone:
    account = source.choices(accounts, weights=(6, 2, 1))[0]
    facts = zone_facts(source, name, account, now - timedelta(days=source.uniform(100, 1500)))
    plan = source.choices(list(PLANS), weights=(6, 3, 2, 1))[0]
    facts |= {"status": "active", "activated_on": facts["created_on"], "plan": PLANS[plan]}
    if index and source.random() < _ASLEEP_SHARE:
        facts |= {"status": source.choice(("pending", "initializing")), "activated_on": None}
    zone = bare_zone(source, facts, now)
    zone.make_records = functools.partial(records.sample, f"{source.random()}", name, now)
    _vary(source, zone, now)
    return zone


def bare_zone(source: random.Random, facts: Json, now: datetime) -> Zone:
    """A zone as it is when just made: healthy settings, DNSSEC on, nothing below it."""
    zone = Zone(facts)
    zone.settings = copy.deepcopy(settings.DEFAULTS)
    zone.dnssec = dnssec_facts(source, facts["name"], now)
    return zone


def _vary(source: random.Random, zone: Zone, now: datetime) -> None:
    """Healthy zones differ too."""
    zone.settings["min_tls_version"] = source.choice(("1.2", "1.2", "1.3"))
    zone.settings["tls_1_3"] = source.choice(("on", "on", "zrt"))
    zone.settings["ssl"] = source.choice(("full", "strict"))
    zone.settings["browser_cache_ttl"] = source.choice((0, 1800, 14400))
    hosts = [f"*.{zone.name}", zone.name]
    wanted = [("universal", hosts)]
    if source.random() < _ADVANCED_SHARE:
        wanted.append(("advanced", [*hosts, f"*.app.{zone.name}"]))
    for kind, names in wanted:
        expires = now + timedelta(days=source.uniform(35, 89))
        pack = certificates.issued_pack(source, zone.id, kind=kind, hosts=names, expires=expires, status="active")
        zone.packs[pack["id"]] = pack


def zone_facts(source: random.Random, name: str, account: Account, created: datetime) -> Json:
    """A new zone as the API answers it: pending until its name servers point to Cloudflare."""
    return {
        "id": hex_id(source),
        "name": name,
        "status": "pending",
        "paused": False,
        "type": "full",
        "development_mode": 0,
        "name_servers": [f"{each}.ns.cloudflare.example" for each in source.sample(FIRST, 2)],
        "original_name_servers": [f"ns1.{name}", f"ns2.{name}"],
        "original_registrar": None,
        "original_dnshost": None,
        "modified_on": stamp(created + timedelta(minutes=5)),
        "created_on": stamp(created),
        "activated_on": None,
        "meta": {
            "step": 2,
            "custom_certificate_quota": 1,
            "page_rule_quota": 3,
            "phishing_detected": False,
            "cdn_only": False,
            "dns_only": False,
            "foundation_dns": False,
        },
        "owner": {"id": account.id, "type": "organization", "name": account.facts["name"]},
        "account": {"id": account.id, "name": account.facts["name"]},
        "permissions": ["#zone:read", "#zone:edit", "#dns_records:read", "#dns_records:edit", "#ssl:read"],
        "plan": PLANS["free"],
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
