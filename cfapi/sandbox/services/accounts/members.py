"""The user, the members of accounts, their roles and invitations."""

import random
from datetime import datetime, timedelta

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.ids import hex_id
from cfapi.sandbox.state.store import Account

_GIVEN = ("Ada", "Bela", "Chidi", "Dana", "Emre", "Freya", "Goran", "Hana", "Ines", "Jonas", "Kofi", "Lena")
_FAMILY = ("Alder", "Berg", "Costa", "Diaz", "Eze", "Fox", "Grau", "Holm", "Ito", "Jansen", "Kaya", "Lund")
_ROLES = {
    "Super Administrator - All Privileges": "edits everything, members and billing included",
    "Administrator": "edits everything but members and billing",
    "Administrator Read Only": "reads everything",
    "DNS": "edits DNS records",
    "Analytics": "reads analytics",
}
_GROUPS = ("analytics", "billing", "cache_purge", "dns", "dns_records", "lb", "logs", "ssl", "waf", "zones")


def user(source: random.Random, email: str) -> Json:
    return {
        "id": hex_id(source),
        "email": email,
        "first_name": source.choice(_GIVEN),
        "last_name": source.choice(_FAMILY),
        "telephone": None,
        "country": None,
        "zipcode": None,
        "two_factor_authentication_enabled": True,
        "two_factor_authentication_locked": False,
        "suspended": False,
        "betas": [],
        "has_pro_zones": True,
        "has_business_zones": True,
        "has_enterprise_zones": True,
        "organizations": [],
    }


def roles(source: random.Random) -> list[Json]:
    """The roles that every account has."""
    return [_role(source, name, text) for name, text in _ROLES.items()]


def _role(source: random.Random, name: str, description: str) -> Json:
    reads = name.startswith(("Super", "Administrator"))
    writes = reads and not name.endswith("Only")
    permissions = {group: {"read": reads, "write": writes} for group in _GROUPS}
    return {"id": hex_id(source), "name": name, "description": description, "permissions": permissions}


def members(source: random.Random, roles: list[Json]) -> list[Json]:
    made: list[Json] = []
    for index in range(source.randrange(3, 25)):
        given, family = source.choice(_GIVEN), source.choice(_FAMILY)
        email = f"{given}.{family}{index}@sandbox.example".lower()
        one = member(source, email, [source.choice(roles)], "accepted")
        one["user"] |= {"first_name": given, "last_name": family}
        made.append(one)
    return made


def member(source: random.Random, email: str, roles: list[Json], status: str) -> Json:
    person: Json = {"id": hex_id(source), "email": email, "first_name": None, "last_name": None}
    person["two_factor_authentication_enabled"] = False
    return {
        "id": hex_id(source),
        "email": email,
        "status": status,
        "user": person,
        "roles": roles,
        "policies": [],
    }


def invites(source: random.Random, email: str, accounts: list[Account], now: datetime) -> list[Json]:
    return [_invite(source, email, account, now) for account in accounts]


def _invite(source: random.Random, email: str, account: Account, now: datetime) -> Json:
    invited = now - timedelta(days=source.uniform(1, 20))
    return {
        "id": hex_id(source),
        "invited_member_id": hex_id(source),
        "invited_member_email": email,
        "organization_id": account.id,
        "organization_name": account.facts["name"],
        "organization_is_enforcing_twofactor": account.facts["settings"]["enforce_twofactor"],
        "roles": ["Administrator"],
        "invited_by": "owner@sandbox.example",
        "invited_on": timestamp(invited),
        "expires_on": timestamp(invited + timedelta(days=30)),
        "status": "pending",
    }
