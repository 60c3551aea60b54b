"""The seeded zones: each follows from the seed and its number alone, and so does each part of it."""

import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.sandbox import conditions, healthy, records
from cfapi.sandbox.answers import Json
from cfapi.sandbox.dealing import Dealt, Turn, dealt
from cfapi.sandbox.ids import number_of, numbered_id
from cfapi.sandbox.ledger import Planted
from cfapi.sandbox.names import names
from cfapi.sandbox.planting import Plot
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

    def decoys(self) -> list[Planted]:
        """What looks like a fault in all zones, and is none."""
        return [each for number in range(self.zones) for each in _Seedling(self, number).decoys()]

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
        found = dealt(self.seed.seed, self.seed.zones, self.number)
        # Who wants so many records gets so many.
        return found if self.seed.records is None else found.without("records")

    def first_facts(self) -> Json:
        dealt = self.dealt
        account, condition = self.seed.accounts[dealt.account], conditions.CONDITIONS[dealt.condition]
        facts = healthy.first_facts(self.id, self.name, account, status=condition.status, plan=dealt.plan)
        return facts | {"type": condition.type}

    def other_facts(self, first: Json) -> Json:
        return self._part("facts")[0]

    def settings(self) -> dict[str, Any]:
        return self._part("settings")[0]

    def dnssec(self) -> Json:
        return self._part("dnssec")[0]

    def packs(self) -> Items:
        return self._part("packs")[0]

    def records(self) -> Items:
        return self._part("records")[0]

    def shown_records(self) -> Items:
        return self.seed.recent.records(self.number, self.records)

    def planted(self) -> list[Planted]:
        """The faults of this zone."""
        own = conditions.CONDITIONS[self.dealt.condition].planted
        return [*(Planted(check, self.name, subject) for check, subject in own), *self._put(self.dealt.faults)]

    def decoys(self) -> list[Planted]:
        """What looks like a fault in this zone, and is none."""
        own = conditions.CONDITIONS[self.dealt.condition].decoys
        return [*(Planted(check, self.name, subject) for check, subject in own), *self._put(self.dealt.decoys)]

    def _put(self, turns: tuple[Turn, ...]) -> list[Planted]:
        """What was put into the parts; only those that have any of it are made."""
        parts = {each.seedable.part: self._part(each.seedable.part)[1] for each in turns}
        return [parts[each.seedable.part][each] for each in turns]

    def _part(self, name: str) -> tuple[Json, dict[Turn, Planted]]:
        """A part with all that is put into it, and what this is called."""
        source = self._source(name)
        part = _PARTS[name](self, source)
        planted: dict[Turn, Planted] = {}
        for each in (*self.dealt.decoys, *self.dealt.faults):
            if each.seedable.part == name:
                plot = Plot(part, self.id, self.name, source, self.seed.now, each.turn)
                planted[each] = Planted(each.seedable.check, self.name, each.seedable.plant(plot))
        return part, planted

    def _source(self, part: str) -> random.Random:
        return random.Random(f"{self.id}/{part}")


def _facts(one: _Seedling, source: random.Random) -> Json:
    condition = conditions.CONDITIONS[one.dealt.condition]
    created = one.seed.now - (condition.age or timedelta(days=source.uniform(*_AGES)))
    return condition.facts(healthy.other_facts(source, one.first_facts(), created), one.seed.now)


def _settings(one: _Seedling, source: random.Random) -> Json:
    return conditions.CONDITIONS[one.dealt.condition].settings(healthy.varied_settings(source))


def _dnssec(one: _Seedling, source: random.Random) -> Json:
    return conditions.CONDITIONS[one.dealt.condition].dnssec(healthy.dnssec_facts(source, one.name, one.seed.now))


def _packs(one: _Seedling, source: random.Random) -> Items:
    packs = healthy.fresh_packs(source, one.id, one.name, one.seed.now)
    return {} if one.dealt.condition in conditions.WITHOUT_PACKS else packs


def _records(one: _Seedling, _: random.Random) -> Items:
    found = records.sample(f"{one.id}/records", one.name, one.seed.now, one.seed.records)
    return conditions.CONDITIONS[one.dealt.condition].records(found)


_PARTS: Mapping[str, Callable[[_Seedling, random.Random], Json]] = {
    "facts": _facts,
    "settings": _settings,
    "dnssec": _dnssec,
    "packs": _packs,
    "records": _records,
}
