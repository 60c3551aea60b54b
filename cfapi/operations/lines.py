"""The lists of operations as they lie beside the generated resources, read with nothing but the standard library.

Help and completion of the command need them within milliseconds, so that even `pathlib` is too much;
`cfapi.operations.catalog` makes objects of them.
"""

import json
import os.path
from functools import cache
from typing import Any, NamedTuple, TypeAlias

Line: TypeAlias = dict[str, Any]

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "api", "operations")  # noqa: PTH118, PTH120
_END = ".jsonl"
SCOPE = "{scope}"
SCOPES = ("/accounts/{account_id}", "/zones/{zone_id}")


class Argument(NamedTuple):
    """One argument of an operation, as `catalog.Parameter` has it."""

    name: str
    wire: str
    place: str
    required: bool


@cache
def groups() -> tuple[str, ...]:
    """The names of the groups of resources, such as "dns", sorted."""
    return tuple(sorted(name.removesuffix(_END) for name in os.listdir(FOLDER) if name.endswith(_END)))  # noqa: PTH208


def lines_of(group: str) -> dict[str, Line]:
    """The operations of a group by dotted name; none where there is no such group."""
    return _read_group(group) if group in groups() else {}


@cache  # of known groups alone
def _read_group(group: str) -> dict[str, Line]:
    with open(os.path.join(FOLDER, group + _END), encoding="utf-8") as file:  # noqa: PTH118, PTH123
        return {line["name"]: line for line in map(json.loads, file)}


def line_of(name: str) -> Line | None:
    """The operation of a dotted name; None if there is none."""
    return lines_of(name.partition(".")[0]).get(name)


def paths(line: Line) -> tuple[str, ...]:
    """The paths of an operation; two where it exists below accounts and below zones."""
    path: str = line["path"]
    return tuple(path.replace(SCOPE, scope) for scope in SCOPES) if SCOPE in path else (path,)


def arguments(line: Line) -> tuple[Argument, ...]:
    """The arguments of an operation."""
    return tuple(_argument(place, text) for place, texts in line.get("parameters", {}).items() for text in texts)


def _argument(place: str, text: str) -> Argument:
    """From `name`, `name?` if it is optional, `name=wire` if the API has another name for it: the body has none."""
    name, renamed, wire = text.partition("=")
    plain = name.removesuffix("?")
    return Argument(plain, wire if renamed else plain, place, required=plain == name)
