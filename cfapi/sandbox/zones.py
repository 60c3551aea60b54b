"""All zones by id: those of the seed, made when first looked at, and those that came later."""

from collections.abc import ItemsView, Iterator, MutableMapping, Sequence, ValuesView
from datetime import datetime
from typing import overload

from cfapi.sandbox.seeded import Seed
from cfapi.sandbox.zone import Zone


class Zones(MutableMapping[str, Zone]):
    """A mapping like any other, in the order in which the zones came; to look one up costs the same among any number.

    A zone that was looked at is kept, with what has become of it.
    """

    def __init__(self, seed: Seed) -> None:
        self._seed = seed
        self._numbers: Sequence[int] = range(seed.zones)
        self._gone: set[int] = set()
        self._made: dict[int, Zone] = {}
        self._added: dict[str, Zone] = {}
        self._added_names: dict[str, Zone] = {}

    def __repr__(self) -> str:
        return f"<{len(self)} zones>"

    def __len__(self) -> int:
        return len(self._numbers) + len(self._added)

    def __iter__(self) -> Iterator[str]:
        yield from map(self._seed.id, self._numbers)
        yield from self._added

    def __reversed__(self) -> Iterator[str]:
        yield from reversed(self._added)
        yield from map(self._seed.id, reversed(self._numbers))

    def __getitem__(self, id: str) -> Zone:
        if id in self._added:
            return self._added[id]
        return self._numbered(self._number(id))

    def __setitem__(self, id: str, zone: Zone) -> None:
        """Add a zone."""
        self._added[id] = self._added_names[zone.name] = zone

    def __delitem__(self, id: str) -> None:
        if id in self._added:
            del self._added_names[self._added.pop(id).name]
            return
        number = self._number(id)
        self._made.pop(number, None)
        self._gone.add(number)
        self._numbers = [each for each in self._numbers if each != number]

    @property
    def began(self) -> datetime:
        """The moment that the seed made its zones for."""
        return self._seed.now

    def at(self, place: int) -> Zone:
        """The zone at a place in the order."""
        if place < len(self._numbers):
            return self._numbered(self._numbers[place])
        return list(self._added.values())[place - len(self._numbers)]

    def named(self, name: str) -> Zone | None:
        """The zone of a name, if there is one."""
        number = self._seed.number_named(name)
        if number is None or number in self._gone:
            return self._added_names.get(name)
        return self._numbered(number)

    def each(self) -> Iterator[Zone]:
        yield from map(self._numbered, self._numbers)
        yield from self._added.values()

    def values(self) -> "ZoneList":
        return ZoneList(self)

    def items(self) -> "ZoneItems":
        return ZoneItems(self)

    def _number(self, id: str) -> int:
        number = self._seed.number(id)
        if number is None or number in self._gone:
            raise KeyError(id)
        return number

    def _numbered(self, number: int) -> Zone:
        zone = self._made.get(number)
        if zone is None:
            zone = self._made[number] = self._seed.zone(number)
        return zone


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
