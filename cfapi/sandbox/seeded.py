"""The seeded zones: each follows from the seed and its number alone, and so does each part of it."""

import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.sandbox import healthy, planting, records
from cfapi.sandbox.answers import Json
from cfapi.sandbox.dealing import Dealt, dealt
from cfapi.sandbox.ids import number_of, numbered_id
from cfapi.sandbox.ledger import Planted
from cfapi.sandbox.names import names
from cfapi.sandbox.recent import Recent
from cfapi.sandbox.zone import Items, Zone

_AGES = (100, 1500)  # days


@attrs.frozen(eq=False)
class Seed:
    """What all zones grow from. `records` is how many records each has, or None for ten to forty."""

    seed: int
    zones: int
    now: datetime
    accounts: tuple[Json, ...]
    records: int | None = None
    recent: Recent = attrs.field(init=False, repr=False, factory=Recent)

    def id(self, number: int) -> str:
        return numbered_id(self.seed, number)

    def number(self, id: str) -> int | None:
        """The number of the zone with this id, if there is one."""
        return self._existing(number_of(self.seed, id))

    def number_named(self, name: str) -> int | None:
        """The number of the zone with this name, if there is one."""
        return self._existing(names(self.seed).number(name))

    def zone(self, number: int) -> Zone:
        """A zone as the seed has it."""
        origin = _Seedling(self, number)
        return Zone(origin.first_facts(), origin)

    def planted(self) -> list[Planted]:
        """The faults of all zones."""
        return [each for number in range(self.zones) for each in _Seedling(self, number).planted()]

    def _existing(self, number: int | None) -> int | None:
        return number if number is not None and number < self.zones else None


@attrs.frozen(eq=False)
class _Seedling:
    """One zone before anybody changed it. Each part has a random source of its own: none waits for another."""

    seed: Seed
    number: int

    @property
    def id(self) -> str:
        return self.seed.id(self.number)

    @property
    def name(self) -> str:
        return names(self.seed.seed).name(self.number)

    @property
    def dealt(self) -> Dealt:
        return dealt(self.seed.seed, self.seed.zones, self.number)

    def first_facts(self) -> Json:
        dealt = self.dealt
        account = self.seed.accounts[dealt.account]
        return healthy.first_facts(self.id, self.name, account, status=dealt.status, plan=dealt.plan)

    def other_facts(self, first: Json) -> Json:
        source = self._source("facts")
        return healthy.other_facts(source, first, self.seed.now - timedelta(days=source.uniform(*_AGES)))

    def settings(self) -> dict[str, Any]:
        return self._part("settings")[0]

    def dnssec(self) -> Json:
        return self._part("dnssec")[0]

    def packs(self) -> Items:
        return self._part("packs")[0]

    def records(self) -> Items:
        return records.sample(f"{self.id}/records", self.name, self.seed.now, self.seed.records)

    def shown_records(self) -> Items:
        return self.seed.recent.records(self.number, self.records)

    def planted(self) -> list[Planted]:
        """The faults of this zone; only the parts that have any are made."""
        kinds = {kind for kind, _ in self.dealt.faults}
        parts = [name for name, (_, plants) in _PARTS.items() if not kinds.isdisjoint(plants)]
        return [each for name in parts for each in self._part(name)[1]]

    def _part(self, name: str) -> tuple[Json, list[Planted]]:
        """A part with the faults that are planted in it, and what these are."""
        make, plants = _PARTS[name]
        source = self._source(name)
        part, planted = make(self, source), list[Planted]()
        for kind, turn in self.dealt.faults:
            if kind in plants:
                plot = planting.Plot(part, self.id, self.name, source, self.seed.now, turn)
                planted.append(Planted(kind, self.name, plants[kind](plot)))
        return part, planted

    def _source(self, part: str) -> random.Random:
        return random.Random(f"{self.id}/{part}")


_PARTS: Mapping[str, tuple[Callable[[_Seedling, random.Random], Json], Mapping[str, planting.Plant]]] = {
    "packs": (lambda one, source: healthy.fresh_packs(source, one.id, one.name, one.seed.now), planting.IN_PACKS),
    "settings": (lambda _, source: healthy.varied_settings(source), planting.IN_SETTINGS),
    "dnssec": (lambda one, source: healthy.dnssec_facts(source, one.name, one.seed.now), planting.IN_DNSSEC),
}
