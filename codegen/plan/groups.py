"""What keeps equal shapes apart: the groups of resources that use them, and the names that they already have."""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from attrs import frozen

from codegen.plan.layout import SHARED, Uses
from codegen.plan.lock import Lock
from codegen.plan.shapes import unify
from codegen.read.fixes import FixError
from codegen.read.schemas import Schemas

FILE = Path(__file__).with_name("shared.toml")


@frozen
class Shared:
    """A shape that is one class wherever it is found, by the key of a schema that has it."""

    of: str
    reason: str


def load(path: Path) -> list[Shared]:
    """Read a file of shapes that groups share."""
    return [Shared(**entry) for entry in tomllib.loads(path.read_text(encoding="utf-8"))["shared"]]


def equals(schemas: Schemas, used: Mapping[str, Uses], lock: Lock, shared: Iterable[Shared]) -> dict[str, str]:
    """For each key the one whose class it is.

    Raises:
        FixError: Groups are to share the shape of a schema that nothing uses.
    """
    ranks = {key: rank for rank, key in enumerate(lock.classes)}
    groups = _groups(used, lock, _everywhere(schemas, used, shared))
    found = unify(schemas, used, groups, ranks)
    known = {key: lock.classes.get(key, lock.classes.get(found[key])) for key in found}
    return unify(schemas, used, {key: str(entry) if entry else groups[key] for key, entry in known.items()}, ranks)


def _everywhere(schemas: Schemas, used: Collection[str], shared: Iterable[Shared]) -> set[str]:
    """The keys of the shapes that all groups share."""
    if missing := sorted(each.of for each in shared if each.of not in used):
        raise FixError(f"groups are to share {', '.join(missing)}, which nothing uses")
    same = unify(schemas, used, {}, {})
    chosen = {same[each.of] for each in shared}
    return {key for key, stand_in in same.items() if stand_in in chosen}


def _groups(used: Mapping[str, Uses], lock: Lock, everywhere: Collection[str]) -> dict[str, str]:
    """For each key what it may be one class with: the rest of its group, or all that has its shape."""
    found: dict[str, str] = {}
    for key, uses in used.items():
        entry = lock.classes.get(key)
        if key in everywhere:
            found[key] = SHARED[0]
        elif entry is None:
            found[key] = " ".join(sorted({place[0] for place in uses.places}))
        else:
            found[key] = str(entry) if entry.place[:1] == SHARED else entry.place[0]
    return found
