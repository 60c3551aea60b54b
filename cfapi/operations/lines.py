"""The lists of operations as they lie beside the generated resources, read with nothing but the standard library.

There is a file for each group of resources, with a line of JSON for each operation. Help and completion of the command
need few of them, within milliseconds: a line is read as JSON when somebody asks for it, and even `pathlib` is too much.
`cfapi.operations.catalog` makes objects of them.
"""

import os.path
from collections.abc import Iterator
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


def line_of(name: str) -> Line | None:
    """The operation of a dotted name; None if there is none."""
    text = _texts_of(name).get(name)
    return None if text is None else _read(text)


def names_below(prefix: str) -> list[str]:
    """The dotted names of the operations below a group or resource, sorted; none where there is no such one."""
    start = f"{prefix}."
    return [name for name in _texts_of(prefix) if name.startswith(start)]


def lines() -> Iterator[Line]:
    """All operations, group by group."""
    return (_read(text) for group in groups() for text in _read_group(group).values())


def names() -> Iterator[str]:
    """The dotted names of all operations, group by group."""
    return (name for group in groups() for name in _read_group(group))


def routes() -> Iterator[tuple[str, str, str]]:
    """The verb, a path and the dotted name of all operations; two where one exists below accounts and below zones."""
    for group in groups():
        for name, text in _read_group(group).items():
            *_, verb, _, _, _, path, _ = text.split('"', _PATH_ENDS)
            yield from ((verb, each, name) for each in _below_scopes(path))


def paths(line: Line) -> tuple[str, ...]:
    """The paths of an operation; two where it exists below accounts and below zones."""
    return _below_scopes(line["path"])


def arguments(line: Line) -> tuple[Argument, ...]:
    """The arguments of an operation."""
    return tuple(_argument(place, text) for place, texts in line.get("parameters", {}).items() for text in texts)


def _argument(place: str, text: str) -> Argument:
    """From `name`, `name?` if it is optional, `name=wire` if the API has another name for it: the body has none."""
    name, renamed, wire = text.partition("=")
    plain = name.removesuffix("?")
    return Argument(plain, wire if renamed else plain, place, required=plain == name)


def _below_scopes(path: str) -> tuple[str, ...]:
    return tuple(path.replace(SCOPE, scope) for scope in SCOPES) if SCOPE in path else (path,)


# All lines begin with `{"name": "zones.list", "verb": "GET", "path": "/zones"`: what these quotation marks enclose.
_NAME_ENDS, _PATH_ENDS = 4, 12


def _texts_of(name: str) -> dict[str, str]:
    """The lines of the group that a dotted name begins with; none where there is no such group."""
    group = name.partition(".")[0]
    return _read_group(group) if group in groups() else {}


@cache  # of known groups alone
def _read_group(group: str) -> dict[str, str]:
    """The lines of a group by dotted name, not read as JSON yet."""
    with open(os.path.join(FOLDER, group + _END), encoding="utf-8") as file:  # noqa: PTH118, PTH123
        return {text.split('"', _NAME_ENDS)[-2]: text for text in file}


def _read(text: str) -> Line:
    import json

    line: Line = json.loads(text)
    return line
