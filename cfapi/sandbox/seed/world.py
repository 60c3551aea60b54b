"""From a seed and a moment to a whole world: accounts, a user, credentials, and zones that are made when needed."""

import functools
import random
from datetime import datetime, timedelta

import attrs

from cfapi.clock import Clock
from cfapi.sandbox.auth.credentials import Caller, Credentials
from cfapi.sandbox.auth.policies import ACCOUNT, ZONE, group, group_id, policy
from cfapi.sandbox.auth.secrets import secret
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.distribution import ACCOUNTS
from cfapi.sandbox.seed.seeded_findings.context import SeededFinding
from cfapi.sandbox.seed.seeded_zone import Seed
from cfapi.sandbox.services.accounts.members import invites, members, roles, user
from cfapi.sandbox.services.accounts.tokens import token_facts
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.ids import hex_id
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Account, Store
from cfapi.sandbox.state.words import FIRST, SECOND
from cfapi.sandbox.state.zones import Zones

_LIMITED = ("Zone Read", "DNS Read", "Account Settings Read")


@attrs.frozen
class World:
    """What a seed makes. Secrets are for those who test, never for a repr."""

    store: Store
    seed: Seed
    token: str = attrs.field(repr=False)
    account_token: str = attrs.field(repr=False)
    limited_token: str = attrs.field(repr=False)

    @functools.cached_property
    def planted(self) -> list[SeededFinding]:
        """Every fault that the seed puts into the zones, and no other."""
        return self.seed.planted()

    @functools.cached_property
    def decoys(self) -> list[SeededFinding]:
        """What the seed puts into the zones that looks like a fault, and is none."""
        return self.seed.decoys()


def world(zones: int, seed: int, clock: Clock, records: int | None = None) -> World:
    """The same for the same arguments and the same moment, down to the last id."""
    now = clock.now()
    source = random.Random(f"{seed}/people")
    email = "admin@sandbox.example"
    credentials = Credentials(email, "cfk_" + secret(source))
    person = user(source, email)
    homes = [_account(source, now) for _ in range(ACCOUNTS)]
    owners = tuple(account.short for account, _, _ in homes)
    zones_seed = Seed(seed, zones, now, owners, clock, records)
    store = Store(random.Random(f"{seed}/work"), credentials, Zones(zones_seed), clock, person)
    store.accounts = {account.id: account for account, _, _ in homes}
    for account, its_roles, its_members in homes:
        _keep(store, f"/accounts/{account.id}/roles", its_roles)
        _keep(store, f"/accounts/{account.id}/members", its_members)
    _keep(store, "/user/invites", invites(source, email, list(store.accounts.values()), now))
    store.user["organizations"] = _organizations(store)
    return World(store, zones_seed, *_tokens(store, source, now))


def _account(source: random.Random, now: datetime) -> tuple[Account, list[Json], list[Json]]:
    """An account with its roles and members."""
    facts: Json = {
        "id": hex_id(source),
        "name": f"{source.choice(FIRST).title()} {source.choice(SECOND).title()} Ltd",
        "type": "standard",
        "settings": {"enforce_twofactor": source.choice((True, False)), "abuse_contact_email": "abuse@sandbox.example"},
        "created_on": timestamp(now - timedelta(days=source.uniform(900, 2000))),
    }
    its_roles = roles(source)
    return Account(facts), its_roles, members(source, its_roles)


def _keep(store: Store, path: str, items: list[Json]) -> None:
    for item in items:
        store.resources.put(path, item["id"], StoredResource(item))


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
        secrets.append(prefix + secret(source))
        allowed = None if policies is None else tuple(map(policy, policies))
        facts["policies"] = policies or []
        store.credentials.tokens[secrets[-1]] = Caller(facts["id"], "token", allowed, account, facts)
        _keep(store, "/user/tokens" if account is None else f"/accounts/{account}/tokens", [facts])
    return secrets[0], secrets[1], secrets[2]


def _limited() -> list[Json]:
    """The policy of a token that reads zones, records and accounts, all of them."""
    resources = {f"{ACCOUNT}.*": "*", f"{ZONE}.*": "*"}
    groups = [group(name) for name in _LIMITED]
    return [{"id": group_id("limited"), "effect": "allow", "resources": resources, "permission_groups": groups}]
