"""The seeded zones: each follows from the seed and its number alone, and so does each part of it."""

import functools
import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.clock import Clock
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.conditions import CONDITIONS, WITHOUT_PACKS, Condition
from cfapi.sandbox.seed.distribution import Share, Turn, share_of
from cfapi.sandbox.seed.healthy_zone import fresh_packs, varied_settings
from cfapi.sandbox.seed.names import names
from cfapi.sandbox.seed.record_cache import RecordCache
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, SeededFinding
from cfapi.sandbox.seed.seeded_findings.products import healthy
from cfapi.sandbox.services.dns.dnssec import dnssec_facts
from cfapi.sandbox.services.dns.sample_records import sample
from cfapi.sandbox.services.ssl.certificate_lifecycle import expire_packs
from cfapi.sandbox.services.zones.zone_defaults import first_facts, other_facts
from cfapi.sandbox.state.ids import number_of, numbered_id
from cfapi.sandbox.state.zone import Items, Zone

_AGES = (100, 1500)  # days


@attrs.frozen(eq=False)
class Seed:
    """What all zones grow from.

    Args:
        seed: What makes one world differ from another.
        zones: How many zones there are.
        now: The moment that the world is made for.
        accounts: Who may own zones.
        clock: What zones age by.
        records: How many records each zone has, or None for ten to forty.
    """

    seed: int
    zones: int
    now: datetime
    accounts: tuple[Json, ...]
    clock: Clock
    records: int | None = None
    record_cache: RecordCache = attrs.field(init=False, repr=False, factory=RecordCache)
    number_of: Callable[[str], int | None] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "number_of", functools.partial(number_of, self.seed))

    def id(self, number: int) -> str:
        return numbered_id(self.seed, number)

    def number_named(self, name: str) -> int | None:
        """The number of the zone with this name, if there is one."""
        return self._existing(names(self.seed).number(name))

    def zone(self, number: int) -> Zone:
        """A zone as the seed has it."""
        origin = SeededZone(self, number)
        return Zone(origin.first_facts(), origin)

    def planted(self) -> list[SeededFinding]:
        """The faults of all zones."""
        return [each for number in range(self.zones) for each in SeededZone(self, number).planted()]

    def decoys(self) -> list[SeededFinding]:
        """What looks like a fault in all zones, and is none."""
        return [each for number in range(self.zones) for each in SeededZone(self, number).decoys()]

    def _existing(self, number: int | None) -> int | None:
        return number if number is not None and number < self.zones else None


@attrs.frozen(eq=False)
class SeededZone:
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
    def share(self) -> Share:
        found = share_of(self.seed.seed, self.seed.zones, self.number)
        # Who wants so many records gets so many.
        return found if self.seed.records is None else found.without("records")

    @property
    def condition(self) -> Condition:
        return CONDITIONS[self.share.condition]

    def first_facts(self) -> Json:
        share, condition = self.share, self.condition
        account = self.seed.accounts[share.account]
        facts = first_facts(self.id, self.name, account, status=condition.status, plan=share.plan)
        return facts | {"type": condition.type}

    def other_facts(self, first: Json) -> Json:
        return self._part("facts")[0]

    def settings(self) -> dict[str, Any]:
        return self._part("settings")[0]

    def dnssec(self) -> Json:
        return self._part("dnssec")[0]

    def packs(self) -> Items:
        return self._part("packs")[0]

    def age(self, packs: Items) -> None:
        expire_packs(packs, self.seed.now, self.seed.clock.now())

    def records(self) -> Items:
        return self._part("records")[0]

    def shown_records(self) -> Items:
        return self.seed.record_cache.records(self.number, self.records)

    def products(self) -> Json:
        return self._part("products")[0]

    def planted(self) -> list[SeededFinding]:
        """The faults of this zone."""
        own = self.condition.planted
        return [*(SeededFinding(check, self.name, subject) for check, subject in own), *self._put(self.share.faults)]

    def decoys(self) -> list[SeededFinding]:
        """What looks like a fault in this zone, and is none."""
        own = self.condition.decoys
        return [*(SeededFinding(check, self.name, subject) for check, subject in own), *self._put(self.share.decoys)]

    def _put(self, turns: tuple[Turn, ...]) -> list[SeededFinding]:
        """What was put into the parts; only those that have any of it are made."""
        parts = {each.seedable.part: self._part(each.seedable.part)[1] for each in turns}
        return [parts[each.seedable.part][each] for each in turns]

    def _part(self, name: str) -> tuple[Json, dict[Turn, SeededFinding]]:
        """A part with all that is put into it, and what this is called."""
        source = self._source(name)
        part = _PARTS[name](self, source)
        planted: dict[Turn, SeededFinding] = {}
        for each in (*self.share.decoys, *self.share.faults):
            if each.seedable.part == name:
                context = FindingContext(part, self.id, self.name, source, self.seed.now, each.turn)
                planted[each] = SeededFinding(each.seedable.check, self.name, each.seedable.plant(context))
        return part, planted

    def _source(self, part: str) -> random.Random:
        return random.Random(f"{self.id}/{part}")


def _facts(one: SeededZone, source: random.Random) -> Json:
    condition = one.condition
    created = one.seed.now - (condition.age or timedelta(days=source.uniform(*_AGES)))
    return condition.facts(other_facts(source, one.first_facts(), created), one.seed.now)


def _settings(one: SeededZone, source: random.Random) -> Json:
    return one.condition.settings(varied_settings(source))


def _dnssec(one: SeededZone, source: random.Random) -> Json:
    return one.condition.dnssec(dnssec_facts(source, one.name, one.seed.now))


def _packs(one: SeededZone, source: random.Random) -> Items:
    packs = fresh_packs(source, one.id, one.name, one.seed.now)
    return {} if one.share.condition in WITHOUT_PACKS else packs


def _records(one: SeededZone, _: random.Random) -> Items:
    found = sample(f"{one.id}/records", one.name, one.seed.now, one.seed.records)
    return one.condition.records(found)


def _products(one: SeededZone, _: random.Random) -> Json:
    return healthy(one.share.plan)


_PARTS: Mapping[str, Callable[[SeededZone, random.Random], Json]] = {
    "facts": _facts,
    "settings": _settings,
    "dnssec": _dnssec,
    "packs": _packs,
    "records": _records,
    "products": _products,
}
