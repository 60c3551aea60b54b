"""The names of the seeded zones, all different: each follows from the number of its zone, and leads back to it."""

import functools
import random
import re

from cfapi.sandbox.state.words import FIRST, SECOND

# Names that RFC 2606 keeps free: an audit of the sandbox can never be taken for one of somebody's site.
_SUFFIXES = ("example", "example", "example", "test")
_NAME = re.compile(r"([a-z]+-[a-z]+)([1-9][0-9]{0,8})?\.([a-z]+)")


class Names:
    """Two words in an order that the seed shuffles; once all pairs are used up, the same again with a number behind."""

    def __init__(self, source: random.Random) -> None:
        self._stems = [f"{first}-{second}" for first in FIRST for second in SECOND]
        source.shuffle(self._stems)
        self._suffixes = source.choices(_SUFFIXES, k=len(self._stems))
        self._places = {stem: place for place, stem in enumerate(self._stems)}

    def name(self, number: int) -> str:
        turn, place = divmod(number, len(self._stems))
        return f"{self._stems[place]}{turn + 1 if turn else ''}.{self._suffixes[place]}"

    def number(self, name: str) -> int | None:
        """The number that has this name; None where none has."""
        found = _NAME.fullmatch(name)
        if found is None or found[1] not in self._places:
            return None
        number = (int(found[2] or 1) - 1) * len(self._stems) + self._places[found[1]]
        return number if self.name(number) == name else None


@functools.lru_cache(maxsize=16)
def names(seed: int) -> Names:
    return Names(random.Random(f"{seed}/names"))
