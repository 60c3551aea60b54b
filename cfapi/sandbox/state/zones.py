"""All zones by id: those of the seed, made when first looked at, and those that came later."""

import re
import threading
from bisect import bisect_left
from collections.abc import Callable, ItemsView, Iterator, MutableMapping, Sequence, ValuesView
from typing import Any, Protocol, overload

from cfapi.sandbox.errors import codes
from cfapi.sandbox.state.host_names import to_ascii
from cfapi.sandbox.state.zone import Zone

_NAME = re.compile(r"(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}")


class ZoneSource(Protocol):
    """Where the first zones come from, each by its number."""

    @property
    def zones(self) -> int:
        """How many there are."""
        ...

    def id(self, number: int) -> str: ...
    @property
    def number_of(self) -> Callable[[str], int | None]:
        """The number that has an id, be there so many zones or not."""
        ...

    def number_named(self, name: str) -> int | None: ...
    def zone(self, number: int) -> Zone: ...


class Zones(MutableMapping[str, Zone]):
    """A mapping like any other, in the order in which the zones came; the seed's are found as fast among any number.

    A zone that was looked at is kept, with what has become of it. Threads may share it: whoever goes through the zones
    sees those that there were at the beginning.
    """

    def __init__(self, seed: ZoneSource) -> None:
        self._seed = seed
        self._numbers: Sequence[int] = range(seed.zones)
        self._gone: set[int] = set()
        self._made: dict[int, Zone] = {}
        self._added: dict[str, Zone] = {}
        self._changing = threading.Lock()

    def __repr__(self) -> str:
        return f"<{len(self)} zones>"

    def __len__(self) -> int:
        return len(self._numbers) + len(self._added)

    def __iter__(self) -> Iterator[str]:
        yield from map(self._seed.id, self._numbers)
        yield from list(self._added)

    def __reversed__(self) -> Iterator[str]:
        yield from reversed(list(self._added))
        yield from map(self._seed.id, reversed(self._numbers))

    def __getitem__(self, id: str) -> Zone:
        zone = self._added.get(id)
        return self._numbered(self._number(id)) if zone is None else zone

    def __setitem__(self, id: str, zone: Zone) -> None:
        """Put a zone in the place of the one that has this id, or behind all others."""
        if id != zone.id:
            raise ValueError(f"{zone.name} has the id {zone.id}, and not {id}.")
        number = self._seed.number_of(id)
        with self._changing:
            if number is None or number >= self._seed.zones or number in self._gone:
                self._added[id] = zone
            else:
                self._made[number] = zone

    def __delitem__(self, id: str) -> None:
        with self._changing:
            if self._added.pop(id, None) is None:
                self._forget(self._number(id))

    def popitem(self) -> tuple[str, Zone]:
        """Remove the last zone, as a dict does."""
        id = next(reversed(self), None)
        if id is None:
            raise KeyError("there are no zones")
        return id, self.pop(id)

    def clear(self) -> None:
        """Remove all of them at once; none is made for it."""
        with self._changing:
            self._gone.update(self._numbers)
            self._numbers = ()
            self._made.clear()
            self._added.clear()

    def at(self, place: int) -> Zone:
        """The zone at a place in the order."""
        numbers = self._numbers
        if place < len(numbers):
            return self._numbered(numbers[place])
        return list(self._added.values())[place - len(numbers)]

    def named(self, name: str) -> Zone | None:
        """The zone of a name, if there is one."""
        number = self._seed.number_named(name)
        if number is not None and number not in self._gone:
            zone = self._numbered(number)
            if zone.name == name:
                return zone
        return next((zone for zone in self._known() if zone.name == name), None)

    def each(self) -> Iterator[Zone]:
        yield from map(self._numbered, self._numbers)
        yield from list(self._added.values())

    def values(self) -> "ZoneList":
        return ZoneList(self)

    def items(self) -> "ZoneItems":
        return ZoneItems(self)

    def _known(self) -> Iterator[Zone]:
        """The zones that somebody may have renamed."""
        yield from list(self._added.values())
        yield from (zone for number, zone in list(self._made.items()) if number not in self._gone)

    def _number(self, id: str) -> int:
        number = self._seed.number_of(id)
        if number is None or number >= self._seed.zones or number in self._gone:
            raise KeyError(id)
        return number

    def _numbered(self, number: int) -> Zone:
        zone = self._made.get(number)
        # Where another thread was faster, its zone is the one that counts.
        return self._made.setdefault(number, self._seed.zone(number)) if zone is None else zone

    def _forget(self, number: int) -> None:
        place = bisect_left(self._numbers, number)
        self._numbers = [*self._numbers[:place], *self._numbers[place + 1 :]]
        self._gone.add(number)
        self._made.pop(number, None)


def free_name(zones: Zones, asked: Any) -> str:
    """The name of a new zone as it is kept, or an ApiError where it is no domain or there is a zone of this name."""
    name = to_ascii(str(asked)).rstrip(".")
    if not _NAME.fullmatch(name):
        raise codes.ZONE_NAME.error(name=name)
    if zones.named(name) is not None:
        raise codes.ZONE_NAME_TAKEN.error(name=name)
    return name


class ZoneList(ValuesView[Zone], Sequence[Zone]):
    """The zones in their order; who takes a part of them has no other made."""

    def __init__(self, zones: Zones) -> None:
        super().__init__(zones)
        self._zones = zones

    def __iter__(self) -> Iterator[Zone]:
        return self._zones.each()

    @overload
    def __getitem__(self, index: int) -> Zone: ...
    @overload
    def __getitem__(self, index: slice) -> list[Zone]: ...
    def __getitem__(self, index: int | slice) -> Zone | list[Zone]:
        places = range(len(self))[index]
        return self._zones.at(places) if isinstance(places, int) else [self._zones.at(place) for place in places]


class ZoneItems(ItemsView[str, Zone]):
    """The zones with their ids; like those of a dict, from the end too."""

    def __init__(self, zones: Zones) -> None:
        super().__init__(zones)
        self._zones = zones

    def __iter__(self) -> Iterator[tuple[str, Zone]]:
        return ((zone.id, zone) for zone in self._zones.values())

    def __reversed__(self) -> Iterator[tuple[str, Zone]]:
        return ((zone.id, zone) for zone in reversed(self._zones.values()))
