"""What the generic operations keep: things in collections, and single things, by the path they are at."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from cfapi.sandbox.answers import Json

_NAMES = ("id", "uuid", "uid", "identifier", "tag", "name")


@attrs.define
class Thing:
    """One thing: its facts, and the content it was uploaded with where it has one."""

    facts: Json
    content: bytes | None = None
    content_type: str = ""

    def is_called(self, name: str) -> bool:
        """Whether a name in a path means this thing, though its collection keeps it under another."""
        return any(str(self.facts.get(each)) == name for each in _NAMES if each in self.facts)


Things = dict[str, Thing]


@attrs.define
class Shelves:
    """Everything that was made, by concrete path: `/accounts/…/rules/lists` holds the lists by their ids."""

    collections: dict[str, Things] = attrs.field(factory=dict[str, Things], repr=False)
    singles: Things = attrs.field(factory=dict[str, Thing], repr=False)

    def collection(self, path: str) -> Things:
        """The things below a path; none yet where nothing was made."""
        return self.collections.get(path, {})

    def put(self, path: str, key: str, thing: Thing) -> None:
        self.collections.setdefault(path, {})[key] = thing

    def find(self, path: str, name: str) -> tuple[str, Thing] | None:
        """The thing of a name, and what it is kept under."""
        things = self.collection(path)
        if name in things:
            return name, things[name]
        return next(((key, thing) for key, thing in things.items() if thing.is_called(name)), None)

    def remove(self, path: str, key: str) -> None:
        """Remove a thing with all that is below it."""
        del self.collections[path][key]
        self.forget(f"{path}/{key}")

    def forget(self, path: str) -> None:
        """Remove all that is below a path."""
        below: tuple[dict[str, Any], ...] = (self.collections, self.singles)
        for kept in below:
            for each in list(_below(kept, path)):
                del kept[each]


def _below(kept: Mapping[str, Any], path: str) -> Iterator[str]:
    return (each for each in kept if each.startswith(f"{path}/"))
