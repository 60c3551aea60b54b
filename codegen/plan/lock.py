"""The names that earlier runs gave, which stay: who imports a class finds it where it was, under its name."""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import Factory, frozen

Place = tuple[str, ...]

FILE = Path(__file__).with_name("names.lock.toml")
HEAD = """\
# Written by codegen: where each class lives and what it is called. What stands here stays, whatever else comes or goes;
# to have a name or a place chosen anew, delete its line. After a class stand the schemas that it is for, the first of
# which it is written from (a + is in front of those that have no name in the document).
"""


@frozen
class Entry:
    """Where a class lives, and its name there."""

    place: Place
    name: str


@frozen
class Lock:
    """Known names: classes by the keys of their schemas, resources and arguments' types by their dotted names.

    The keys of a class come one after the other, that which it is written from first.
    """

    classes: Mapping[str, Entry] = Factory(dict[str, Entry])
    resources: Mapping[str, str] = Factory(dict[str, str])
    aliases: Mapping[str, str] = Factory(dict[str, str])

    def named(self) -> dict[Place, set[str]]:
        """The names of classes and of arguments' types that each module has."""
        found: dict[Place, set[str]] = {}
        for entry in self.classes.values():
            found.setdefault(entry.place, set()).add(entry.name)
        return found


def load(path: Path) -> Lock:
    """What a file of names says; nothing is known where there is none."""
    if not path.exists():
        return Lock()
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    classes = {
        key: Entry(tuple(place.split(".")), name)
        for place, names in data["classes"].items()
        for name, keys in names.items()
        for key in keys
    }
    return Lock(classes, data["resources"], data["aliases"])


def text(lock: Lock) -> str:
    """The file that says it."""
    by_place: dict[str, dict[str, list[str]]] = {}
    for key, entry in lock.classes.items():
        by_place.setdefault(".".join(entry.place), {}).setdefault(entry.name, []).append(key)
    blocks = [
        HEAD,
        *_table("resources", lock.resources.items()),
        *_table("aliases", lock.aliases.items()),
        *(line for place in sorted(by_place) for line in _table(f'classes."{place}"', by_place[place].items())),
    ]
    return "\n".join(blocks) + "\n"


def _table(name: str, entries: Iterable[tuple[str, object]]) -> Iterator[str]:
    yield f"[{name}]"
    yield from (
        f'"{key}" = {json.dumps(value)}' if "." in key else f"{key} = {json.dumps(value)}"
        for key, value in sorted(entries, key=lambda e: e[0])
    )
    yield ""
