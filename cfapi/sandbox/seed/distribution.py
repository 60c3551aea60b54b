"""What each seeded zone gets: an account, a plan, a condition, and the faults and decoys that it will have.

Zones are drawn twenty at a time, each twenty from the seed alone. So any zone of very many is known without the
others, and the shares are right in every twenty.
"""

import functools
import random
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from cfapi.sandbox.seed.seeded_findings import DECOYS, FAULTS, OF_PRODUCTS
from cfapi.sandbox.seed.seeded_findings.context import Seedable

BATCH = 20
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
    """A fault or a decoy that a zone gets, with its turn, which says which variant of it this is."""

    seedable: Seedable
    turn: int


class Share(NamedTuple):
    """What one zone gets."""

    account: int
    plan: str
    condition: str
    faults: tuple[Turn, ...]
    decoys: tuple[Turn, ...]

    def without(self, part: str) -> "Share":
        """The same, with nothing put into one part."""
        faults, decoys = (
            tuple(each for each in turns if each.seedable.part != part) for turns in (self.faults, self.decoys)
        )
        return self._replace(faults=faults, decoys=decoys)


def share_of(seed: int, zones: int, number: int) -> Share:
    """What a zone of so many gets. Of twenty zones each kind of fault and decoy is in one at least."""
    return _batch(seed, min(zones, BATCH), number // BATCH)[number % BATCH]


@functools.lru_cache(maxsize=1024)
def _batch(seed: int, size: int, batch: int) -> list[Share]:
    source = random.Random(f"{seed}/hand/{batch}")
    accounts, plans, conditions = (_drawn(source, shares) for shares in (_ACCOUNTS, _PLANS, _CONDITIONS))
    if batch == 0:
        conditions[0] = "active"
    # What is planted must be there to be found: nothing is served of a zone that is not active.
    active = [place for place, condition in enumerate(conditions[:size]) if condition == "active"]
    faulty = sorted(source.sample(active, min(max(round(size * _FAULTY / BATCH), 1), len(active))))
    faults = _shares(source, _kinds(FAULTS, seed), batch, faulty, more=True)
    misleading = [place for place in active if place not in faulty] or active
    decoys = _shares(source, _kinds(DECOYS, seed), batch, misleading, more=False)
    zones = zip(accounts, plans, conditions, strict=True)
    shares = [
        Share(*each, faults.get(place, ()), _apart(decoys.get(place, ()), faults.get(place, ())))
        for place, each in enumerate(zones)
    ]
    return _with_products(shares, random.Random(f"{seed}/products/{batch}"), faulty, misleading)


def _with_products(
    shares: list[Share], source: random.Random, faulty: Sequence[int], misleading: Sequence[int]
) -> list[Share]:
    """The same with what is in their products: each kind once, as far as there are zones, and no two in one."""
    of_faults, of_decoys = (
        dict(zip(source.sample(places, len(places)), source.sample(kinds, len(kinds)), strict=False))
        for places, kinds in zip((faulty, misleading), OF_PRODUCTS, strict=True)
    )
    for place, kind in of_faults.items():
        shares[place] = shares[place]._replace(faults=(*shares[place].faults, Turn(kind, 0)))
    for place, kind in of_decoys.items():
        if place not in of_faults:
            shares[place] = shares[place]._replace(decoys=(*shares[place].decoys, Turn(kind, 0)))
    return shares


def _drawn(source: random.Random, shares: Mapping[Any, int]) -> list[Any]:
    return source.choices(tuple(shares), weights=tuple(shares.values()), k=BATCH)


def _shares(
    source: random.Random, kinds: Sequence[Seedable], batch: int, places: Sequence[int], *, more: bool
) -> dict[int, tuple[Turn, ...]]:
    """By place in the batch, what it gets: in the first batch each kind once, later each zone the next kind."""
    of = len(places)
    shares: dict[int, tuple[Turn, ...]] = {}
    for number, place in enumerate(places):
        if batch == 0:
            own = [Turn(kind, 0) for kind in kinds[number::of]]
        else:
            turn, kind = divmod(batch * _FAULTY + number, len(kinds))
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
    """All kinds, shuffled, but with those of one group in a row: so they go to different zones."""
    source = random.Random(f"{seed}/kinds")
    order = {group: source.random() for group in sorted({each.group for each in seedable})}
    return sorted(source.sample(seedable, len(seedable)), key=lambda each: order[each.group])
