"""The state of the sandbox: accounts, zones and a user, as the JSON objects that the API answers."""

import random
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from cfapi.sandbox.agenda import Agenda
from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.gate import Credentials
from cfapi.sandbox.generic.things import Shelves
from cfapi.sandbox.policies import Place

Items = dict[str, Json]


def _items() -> Items:
    return {}


def _values() -> dict[str, Any]:
    return {}


def _stamps() -> dict[str, str]:
    return {}


class Records(Items):
    """Records by id that also know who shares a name: a create costs the same in a zone of any size."""

    def __init__(self, records: Mapping[str, Json] | None = None) -> None:
        super().__init__()
        self._named: dict[str, Items] = {}
        for id, record in (records or {}).items():
            self[id] = record

    def __setitem__(self, id: str, record: Json) -> None:
        if id in self:
            self._forget_name(id)
        super().__setitem__(id, record)
        self._named.setdefault(record["name"], {})[id] = record

    def __delitem__(self, id: str) -> None:
        self._forget_name(id)
        super().__delitem__(id)

    def namesakes(self, name: str) -> Items:
        return self._named.get(name, {})

    def _forget_name(self, id: str) -> None:
        del self._named[self[id]["name"]][id]


@attrs.define(eq=False)
class Zone:
    """One zone and everything below it. Records are made when first asked for, to keep the start quick."""

    facts: Json
    settings: dict[str, Any] = attrs.field(repr=False, factory=_values)
    settings_changed: dict[str, str] = attrs.field(repr=False, factory=_stamps)
    dnssec: Json = attrs.field(repr=False, factory=_values)
    packs: Items = attrs.field(repr=False, factory=_items)
    custom_certificates: Items = attrs.field(repr=False, factory=_items)
    page_rules: Items = attrs.field(repr=False, factory=_items)
    scanned: Items = attrs.field(repr=False, factory=_items)
    universal_ssl: bool = attrs.field(repr=False, default=True)
    make_records: Callable[[], Items] = attrs.field(repr=False, default=_items)
    _records: Records | None = attrs.field(repr=False, default=None)

    @property
    def id(self) -> str:
        return str(self.facts["id"])

    @property
    def name(self) -> str:
        return str(self.facts["name"])

    @property
    def status(self) -> str:
        return str(self.facts["status"])

    @property
    def plan(self) -> str:
        return str(self.facts["plan"]["legacy_id"])

    @property
    def account_id(self) -> str:
        return str(self.facts["account"]["id"])

    @property
    def place(self) -> Place:
        return Place(zone=self.id, account=self.account_id)

    @property
    def records(self) -> Records:
        if self._records is None:
            self._records = Records(self.make_records())
        return self._records

    @records.setter
    def records(self, records: Records) -> None:
        self._records = records


@attrs.define(eq=False)
class Account:
    """An account with its members and roles."""

    facts: Json
    members: Items = attrs.field(repr=False, factory=_items)
    roles: Items = attrs.field(repr=False, factory=_items)
    tokens: Items = attrs.field(repr=False, factory=_items)

    @property
    def id(self) -> str:
        return str(self.facts["id"])

    @property
    def place(self) -> Place:
        return Place(account=self.id)


@attrs.define(eq=False)
class Store:
    """Everything the sandbox knows. New ids come from its own seeded random, so runs repeat."""

    source: random.Random = attrs.field(repr=False)
    credentials: Credentials
    user: Json = attrs.field(repr=False, factory=_values)
    accounts: dict[str, Account] = attrs.field(repr=False, factory=dict[str, Account])
    zones: dict[str, Zone] = attrs.field(repr=False, factory=dict[str, Zone])
    invites: Items = attrs.field(repr=False, factory=_items)
    tokens: Items = attrs.field(repr=False, factory=_items)
    agenda: Agenda = attrs.field(repr=False, factory=Agenda)
    shelves: Shelves = attrs.field(repr=False, factory=Shelves)
    accounts_ignore_page: bool = False

    def token(self, id: str) -> Json | None:
        """The token of an id, the user's or an account's."""
        owned = (account.tokens for account in self.accounts.values())
        return next((tokens[id] for tokens in (self.tokens, *owned) if id in tokens), None)

    def place(self, parts: Sequence[str]) -> Place:
        """What the path of a request is about."""
        first, id = parts[0], parts[1] if len(parts) > 1 else None
        if first == "zones" and id is not None:
            zone = self.zones.get(id)
            return zone.place if zone else Place(zone=id)
        return Place(account=id if first == "accounts" else None, user=first == "user")

    def new_id(self) -> str:
        return hex_id(self.source)

    def new_uuid(self) -> str:
        return uuid_id(self.source)


def hex_id(source: random.Random) -> str:
    return source.randbytes(16).hex()


def uuid_id(source: random.Random) -> str:
    return str(uuid.UUID(bytes=source.randbytes(16), version=4))


def find(items: Items, id: str, missing: Refusal) -> Json:
    """The item with this id, or the refusal that its absence calls for."""
    if id not in items:
        raise missing
    return items[id]
