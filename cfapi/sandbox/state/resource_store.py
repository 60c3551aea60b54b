"""What the generic operations keep: things in collections, and single things, by the path they are at."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from cfapi.sandbox.json_values import Json

_NAMES = ("id", "uuid", "uid", "identifier", "tag", "name")


@attrs.define
class StoredResource:
    """One thing: its facts, and the content it was uploaded with where it has one."""

    facts: Json
    content: bytes | None = None
    content_type: str = ""

    def is_called(self, name: str) -> bool:
        """Whether a name in a path means this thing, though its collection keeps it under another."""
        return any(str(self.facts.get(each)) == name for each in _NAMES if each in self.facts)


StoredResources = dict[str, StoredResource]


@attrs.define
class ResourceStore:
    """Everything that was made, by concrete path: `/accounts/…/rules/lists` holds the lists by their ids."""

    collections: dict[str, StoredResources] = attrs.field(factory=dict[str, StoredResources], repr=False)
    singles: StoredResources = attrs.field(factory=dict[str, StoredResource], repr=False)

    def collection(self, path: str) -> StoredResources:
        """The things below a path; none yet where nothing was made."""
        return self.collections.get(path, {})

    def facts(self, path: str) -> list[Json]:
        """What is known of each of the things below a path."""
        return [thing.facts for thing in self.collection(path).values()]

    def replace(self, path: str, facts: Mapping[str, Json]) -> None:
        """Keep these things below a path, and no others."""
        self.collections[path] = {key: StoredResource(each) for key, each in facts.items()}

    def put(self, path: str, key: str, thing: StoredResource) -> None:
        self.collections.setdefault(path, {})[key] = thing

    def find(self, path: str, name: str) -> tuple[str, StoredResource] | None:
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
