"""One zone with its records, its settings and its certificates, as the JSON objects that the API answers."""

import functools
from collections.abc import Hashable, Mapping
from typing import Any, Protocol

import attrs

from cfapi.sandbox.answers import Json
from cfapi.sandbox.policies import Place

Items = dict[str, Json]


class Records(Items):
    """Records by id that also know who shares a name: a create costs the same in a zone of any size."""

    __slots__ = ("_named",)

    def __init__(self, records: Mapping[str, Json] | None = None) -> None:
        super().__init__(records or {})
        # Most zones are only read: it is made with the first question.
        self._named: dict[str, Items] | None = None

    def __setitem__(self, id: str, record: Json) -> None:
        if self._named is not None:
            self._forget_name(id)
            self._named.setdefault(record["name"], {})[id] = record
        super().__setitem__(id, record)

    def __delitem__(self, id: str) -> None:
        self._forget_name(id)
        super().__delitem__(id)

    def namesakes(self, name: str) -> Items:
        if self._named is None:
            self._named = {}
            for id, record in self.items():
                self._named.setdefault(record["name"], {})[id] = record
        return self._named.get(name, {})

    def _forget_name(self, id: str) -> None:
        if self._named is not None and id in self:
            del self._named[self[id]["name"]][id]


class Origin(Hashable, Protocol):
    """Where the parts of a zone come from when they are first asked for. Each call makes a part anew."""

    def other_facts(self, first: Json) -> Json: ...
    def settings(self) -> dict[str, Any]: ...
    def dnssec(self) -> Json: ...
    def packs(self) -> Items: ...
    def records(self) -> Items: ...


@attrs.define(eq=False)
class Zone:
    """One zone and everything below it: made when first asked for, and kept from then on, whatever becomes of it.

    Of its facts it has the first ones from the beginning, those that listings filter and order by.
    """

    _facts: Json
    _origin: Origin = attrs.field(repr=False)
    universal_ssl: bool = attrs.field(repr=False, default=True)
    _complete: bool = attrs.field(repr=False, default=False)
    _records: Records | None = attrs.field(repr=False, default=None)

    @property
    def id(self) -> str:
        return str(self._facts["id"])

    @property
    def name(self) -> str:
        return str(self._facts["name"])

    @property
    def status(self) -> str:
        return str(self._facts["status"])

    @property
    def type(self) -> str:
        return str(self._facts["type"])

    @property
    def plan(self) -> str:
        return str(self._facts["plan"]["legacy_id"])

    @property
    def plan_id(self) -> str:
        return str(self._facts["plan"]["id"])

    @property
    def account_id(self) -> str:
        return str(self._facts["account"]["id"])

    @property
    def account_name(self) -> str:
        return str(self._facts["account"]["name"])

    @property
    def place(self) -> Place:
        return Place(zone=self.id, account=self.account_id)

    @property
    def facts(self) -> Json:
        if not self._complete:
            self._facts |= self._origin.other_facts(self._facts)
            self._complete = True
        return self._facts

    @facts.setter
    def facts(self, facts: Json) -> None:
        self._facts, self._complete = facts, True

    @functools.cached_property
    def settings(self) -> dict[str, Any]:
        return self._origin.settings()

    @functools.cached_property
    def dnssec(self) -> Json:
        return self._origin.dnssec()

    @functools.cached_property
    def packs(self) -> Items:
        return self._origin.packs()

    @functools.cached_property
    def settings_changed(self) -> dict[str, str]:
        """When a setting was last changed, by its name."""
        return {}

    @functools.cached_property
    def custom_certificates(self) -> Items:
        return {}

    @functools.cached_property
    def page_rules(self) -> Items:
        return {}

    @functools.cached_property
    def scanned(self) -> Items:
        """Records that were found elsewhere and await a decision."""
        return {}

    @property
    def records(self) -> Records:
        """The records, which may be changed."""
        if self._records is None:
            self._records = Records(self._origin.records())
        return self._records

    @records.setter
    def records(self, records: Records) -> None:
        self._records = records

    @property
    def shown_records(self) -> Items:
        """The records to look at: as long as nobody could have changed them, the zone need not keep them."""
        return self._records if self._records is not None else _recent(self._origin)


@functools.lru_cache(maxsize=256)
def _recent(origin: Origin) -> Items:
    return origin.records()
