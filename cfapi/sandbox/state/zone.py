"""One zone with its records, its settings and its certificates, as the JSON objects that the API answers."""

import threading
from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, Self, TypeVar, overload

import attrs

from cfapi.sandbox.auth.policies import Place
from cfapi.sandbox.errors.api_error import ErrorCode
from cfapi.sandbox.json_values import Json

Items = dict[str, Json]
T = TypeVar("T")

STATUSES = ("initializing", "pending", "active", "moved")
TYPES = ("full", "partial", "secondary", "internal")

# One for all zones, of which there may be very many: what is done under it is over in no time.
_CHANGING = threading.RLock()


class Records(Items):
    """Records by id that also know who shares a name: a create costs the same in a zone of any size."""

    __slots__ = ("_named",)

    def __init__(self, records: Mapping[str, Json] | None = None) -> None:
        super().__init__(records or {})
        # Most zones are only read: it is made with the first question.
        self._named: dict[str, Items] | None = None

    def __setitem__(self, id: str, record: Json) -> None:
        with _CHANGING:
            if self._named is not None:
                self._forget_name(id)
                self._named.setdefault(record["name"], {})[id] = record
            super().__setitem__(id, record)

    def __delitem__(self, id: str) -> None:
        with _CHANGING:
            self._forget_name(id)
            super().__delitem__(id)

    def namesakes(self, name: str) -> Items:
        with _CHANGING:
            if self._named is None:
                self._named = self._by_name()
            known = self._named.get(name, {})
            # Whoever tests may have renamed one in place, or removed it by `pop` or `clear`.
            return {id: each for id, each in known.items() if each["name"] == name and self.get(id) is each}

    def _by_name(self) -> dict[str, Items]:
        named: dict[str, Items] = {}
        for id, record in self.items():
            named.setdefault(record["name"], {})[id] = record
        return named

    def _forget_name(self, id: str) -> None:
        if self._named is not None and id in self:
            self._named.get(self[id]["name"], {}).pop(id, None)


class Part(Generic[T]):
    """A property that is made when first asked for, also where threads share it: all get what was there first.

    Two of them may make one at the same time, for the same comes of it. What was set meanwhile stays. It is kept in
    the `parts` of its owner: the `__dict__` that Python makes of an object's attributes on demand is not safe there.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self.make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, instance: "Zone", owner: type[Any]) -> T: ...
    def __get__(self, instance: "Zone | None", owner: type[Any]) -> Self | T:
        if instance is None:
            return self
        parts = instance.parts
        part: T = parts[self.name] if self.name in parts else parts.setdefault(self.name, self.make(instance))
        return part

    def __set__(self, instance: "Zone", part: T) -> None:
        instance.parts[self.name] = part


class Origin(Protocol):
    """Where the parts of a zone come from when they are first asked for. Each call makes a part anew."""

    def other_facts(self, first: Json) -> Json: ...
    def settings(self) -> dict[str, Any]: ...
    def dnssec(self) -> Json: ...
    def packs(self) -> Items: ...
    def age(self, packs: Items) -> None:
        """Let certificate packs become as old as they are by now."""
        ...

    def records(self) -> Items: ...
    def products(self) -> Json:
        """What products do for the zone from the beginning, as far as that is not what they do for every zone."""
        ...

    def shown_records(self) -> Items:
        """The records to look at: an origin may have kept them."""
        ...


@attrs.define(eq=False)
class Zone:
    """One zone and everything below it: made when first asked for, and kept from then on, whatever becomes of it.

    Of its facts it has the first ones from the beginning, those that listings filter and order by.
    """

    _facts: Json
    _origin: Origin = attrs.field(repr=False)
    _complete: bool = attrs.field(repr=False, default=False)
    parts: dict[str, Any] = attrs.field(repr=False, init=False, factory=dict[str, Any])
    """What was made of it."""

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
    def place(self) -> Place:
        return Place(zone=self.id, account=self.account_id)

    @property
    def facts(self) -> Json:
        if not self._complete:
            with _CHANGING:
                self._complete_facts()
        return self._facts

    def _complete_facts(self) -> None:
        if not self._complete:
            # The plan and the account are one object for all zones until here, where they may be changed.
            own = self._facts | {name: dict(self._facts[name]) for name in ("account", "plan")}
            self._facts = own | self._origin.other_facts(own)
            self._complete = True

    @Part
    def settings(self) -> dict[str, Any]:
        return self._origin.settings()

    @Part
    def dnssec(self) -> Json:
        return self._origin.dnssec()

    @property
    def packs(self) -> Items:
        """The certificate packs, as old as they are by now."""
        packs = self._packs
        self._origin.age(packs)
        return packs

    @Part
    def _packs(self) -> Items:
        return self._origin.packs()

    @Part
    def settings_changed(self) -> dict[str, str]:
        """When a setting was last changed, by its name."""
        return {}

    @Part
    def products(self) -> Json:
        """What products do for the zone from the beginning; what was changed since is among the resources."""
        return self._origin.products()

    @Part
    def records(self) -> Records:
        """The records, which may be changed."""
        return Records(self._origin.records())

    @property
    def shown_records(self) -> Items:
        """The records to look at: as long as nobody could have changed them, the zone need not keep them."""
        own: Items | None = self.parts.get("records")
        return self._origin.shown_records() if own is None else own


def find(items: Items, id: str, missing: ErrorCode) -> Json:
    """The item with this id, or the error that its absence calls for."""
    if id not in items:
        raise missing.error()
    return items[id]
