"""What each seeded zone is dealt: an account, a plan, a condition, and the faults and decoys that it will have.

Zones are dealt twenty at a time, each twenty from the seed alone. So any zone of very many is known without the
others, and the shares are right in every twenty.
"""

import functools
import random
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from cfapi.sandbox.planting import DECOYS, FAULTS, Seedable

HAND = 20
_FAULTY = 7  # of twenty
_CONDITIONS = {
    "active": 86,
    "pending": 2,
    "initializing": 2,
    "new": 2,
    "moved": 2,
    "paused": 2,
    "partial": 2,
    "secondary": 1,
    "dns_only": 1,
}
_PLANS = {"free": 6, "pro": 3, "business": 2, "enterprise": 1}
_ACCOUNTS = {0: 6, 1: 2, 2: 1}
_TURNS = 24  # as many as there are turns of any fault until its variants come again

ACCOUNTS = len(_ACCOUNTS)


class Turn(NamedTuple):
    """A fault or a decoy that a zone is dealt, with its turn, which says which variant of it this is."""

    seedable: Seedable
    turn: int


class Dealt(NamedTuple):
    """What one zone is dealt."""

    account: int
    plan: str
    condition: str
    faults: tuple[Turn, ...]
    decoys: tuple[Turn, ...]

    def without(self, part: str) -> "Dealt":
        """The same, with nothing put into one part."""
        faults, decoys = (
            tuple(each for each in turns if each.seedable.part != part) for turns in (self.faults, self.decoys)
        )
        return self._replace(faults=faults, decoys=decoys)


def dealt(seed: int, zones: int, number: int) -> Dealt:
    """What a zone of so many is dealt. Of twenty zones each kind of fault and decoy is in one at least."""
    return _hand(seed, min(zones, HAND), number // HAND)[number % HAND]


@functools.lru_cache(maxsize=1024)
def _hand(seed: int, size: int, hand: int) -> list[Dealt]:
    source = random.Random(f"{seed}/hand/{hand}")
    accounts, plans, conditions = (_drawn(source, shares) for shares in (_ACCOUNTS, _PLANS, _CONDITIONS))
    if hand == 0:
        conditions[0] = "active"
    # What is planted must be there to be found: nothing is served of a zone that is not active.
    active = [place for place, condition in enumerate(conditions[:size]) if condition == "active"]
    faulty = sorted(source.sample(active, min(max(round(size * _FAULTY / HAND), 1), len(active))))
    faults = _shares(source, _kinds(FAULTS, seed), hand, faulty, more=True)
    misleading = [place for place in active if place not in faulty] or active
    decoys = _shares(source, _kinds(DECOYS, seed), hand, misleading, more=False)
    zones = zip(accounts, plans, conditions, strict=True)
    return [
        Dealt(*each, faults.get(place, ()), _apart(decoys.get(place, ()), faults.get(place, ())))
        for place, each in enumerate(zones)
    ]


def _drawn(source: random.Random, shares: Mapping[Any, int]) -> list[Any]:
    return source.choices(tuple(shares), weights=tuple(shares.values()), k=HAND)


def _shares(
    source: random.Random, kinds: Sequence[Seedable], hand: int, places: Sequence[int], *, more: bool
) -> dict[int, tuple[Turn, ...]]:
    """By place in the hand, what it gets: in the first hand each kind once, later each zone the next kind."""
    of = len(places)
    shares: dict[int, tuple[Turn, ...]] = {}
    for number, place in enumerate(places):
        if hand == 0:
            own = [Turn(kind, 0) for kind in kinds[number::of]]
        else:
            turn, kind = divmod(hand * _FAULTY + number, len(kinds))
            own = [Turn(kinds[kind], turn)]
        others = source.sample(kinds, source.choice((0, 0, 0, 1, 1, 2))) if more else []
        shares[place] = _apart([*own, *(Turn(kind, source.randrange(_TURNS)) for kind in others)])
    return shares


def _apart(turns: Sequence[Turn], taken: Sequence[Turn] = ()) -> tuple[Turn, ...]:
    """Those that do not change the same things as one before them."""
    groups, kept = {each.seedable.group for each in taken}, list[Turn]()
    for each in turns:
        if each.seedable.group not in groups:
            groups.add(each.seedable.group)
            kept.append(each)
    return tuple(kept)


@functools.lru_cache(maxsize=16)
def _kinds(seedable: tuple[Seedable, ...], seed: int) -> list[Seedable]:
    """All kinds, shuffled, but with those of one group in a row: so they are dealt to different zones."""
    source = random.Random(f"{seed}/kinds")
    order = {group: source.random() for group in sorted({each.group for each in seedable})}
    return sorted(source.sample(seedable, len(seedable)), key=lambda each: order[each.group])
