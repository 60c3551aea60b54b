"""What each seeded zone is dealt: an account, a plan, a status, and the faults that it will have.

Zones are dealt twenty at a time, each twenty from the seed alone. So any zone of very many is known without the
others, and the shares are right in every twenty.
"""

import functools
import random
from collections.abc import Mapping
from typing import Any, NamedTuple

from cfapi.sandbox.planting import KINDS

HAND = 20
_FAULTY = 7  # of twenty
_STATUSES = {"active": 96, "pending": 2, "initializing": 2}
_PLANS = {"free": 6, "pro": 3, "business": 2, "enterprise": 1}
_ACCOUNTS = {0: 6, 1: 2, 2: 1}
_TURNS = 24  # as many as there are turns of any fault until its variants come again

ACCOUNTS = len(_ACCOUNTS)

_Fault = tuple[str, int]


class Dealt(NamedTuple):
    """What one zone is dealt. Each fault comes with its turn, which says which variant of it this is."""

    account: int
    plan: str
    status: str
    faults: tuple[_Fault, ...]


def dealt(seed: int, zones: int, number: int) -> Dealt:
    """What a zone of so many is dealt. Every kind of fault is planted at least once, be there ever so few zones."""
    return _hand(seed, min(zones, HAND), number // HAND)[number % HAND]


@functools.lru_cache(maxsize=1024)
def _hand(seed: int, size: int, hand: int) -> list[Dealt]:
    source = random.Random(f"{seed}/hand/{hand}")
    accounts, plans, statuses = (_drawn(source, shares) for shares in (_ACCOUNTS, _PLANS, _STATUSES))
    if hand == 0:
        statuses[0] = "active"
    faults = _faults(source, seed, hand, statuses[:size])
    zones = zip(accounts, plans, statuses, strict=True)
    return [Dealt(*each, tuple(faults.get(place, ()))) for place, each in enumerate(zones)]


def _drawn(source: random.Random, shares: Mapping[Any, int]) -> list[Any]:
    return source.choices(tuple(shares), weights=tuple(shares.values()), k=HAND)


def _faults(source: random.Random, seed: int, hand: int, statuses: list[str]) -> dict[int, list[_Fault]]:
    """By place in the hand, the kinds of faults, each in its turn, and for some zones one or two more."""
    # An audit may pass over zones that are not active yet; what is planted must be there to be found.
    active = [place for place, status in enumerate(statuses) if status == "active"]
    wanted = max(round(len(statuses) * _FAULTY / HAND), 1)
    chosen = sorted(source.sample(active, min(wanted, len(active))))
    return {place: _share(source, seed, hand, number, len(chosen)) for number, place in enumerate(chosen)}


def _share(source: random.Random, seed: int, hand: int, number: int, of: int) -> list[_Fault]:
    kinds = _kinds(seed)
    if hand == 0:
        own = [(kind, 0) for kind in kinds[number::of]]
    else:
        turn, kind = divmod(hand * _FAULTY + number, len(kinds))
        own = [(kinds[kind], turn)]
    taken = {kind for kind, _ in own}
    others = [kind for kind in kinds if kind not in taken]
    more = source.sample(others, min(len(others), source.choice((0, 0, 0, 1, 1, 2))))
    return [*own, *((kind, source.randrange(_TURNS)) for kind in more)]


@functools.lru_cache(maxsize=16)
def _kinds(seed: int) -> list[str]:
    return random.Random(f"{seed}/kinds").sample(KINDS, len(KINDS))
