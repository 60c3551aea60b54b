"""Faults of the schema, fixed before anything is generated: `fixes.toml`, one entry per fault, each with its reason."""

import copy
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from attrs import Factory, define, frozen

from codegen.read.document import Json
from codegen.read.merging import merge_objects

FILE = Path(__file__).with_name("fixes.toml")
KINDS = ("fix", "fold", "names", "prefix", "infix", "replaced")
CHANGES = ("replace", "set", "merge", "remove")


class FixError(Exception):
    """An entry of fixes.toml that cannot be carried out, or no longer matches anything."""


@frozen
class Fix:
    """One change in one place of the document."""

    pointer: str
    reason: str
    replace: object = None
    set: Json = Factory(dict[str, Any])
    merge: bool = False
    remove: bool = False


@define
class Fixes:
    """What fixes.toml says.

    Changes of the document, names for classes, unions to fold, words to drop, replacements of deprecated operations.
    """

    changes: list[Fix] = Factory(list[Fix])
    names: dict[str, str] = Factory(dict[str, str])
    folds: dict[str, str] = Factory(dict[str, str])
    prefixes: list[str] = Factory(list[str])
    infixes: list[str] = Factory(list[str])
    replaced: dict[str, str] = Factory(dict[str, str])


def load(path: Path) -> Fixes:
    """Read a file of fixes.

    Raises:
        FixError: An entry lacks its reason, or does not state exactly one change.
    """
    data = tomllib.loads(path.read_text("utf-8"))
    for entry in (entry for kind in KINDS for entry in data.get(kind, [])):
        if not entry.get("reason"):
            raise FixError(f"no reason given for {entry}")
    for entry in data.get("fix", []):
        if sum(change in entry for change in CHANGES) != 1:
            raise FixError(f"{entry['pointer']}: say one of {', '.join(CHANGES)}")
    names = {component: name for entry in data.get("names", []) for component, name in entry["of"].items()}
    folds = {entry["union"]: entry["into"] for entry in data.get("fold", [])}
    prefixes, infixes = ([word for entry in data.get(k, []) for word in entry["drop"]] for k in ("prefix", "infix"))
    replaced = {name: by for entry in data.get("replaced", []) for name, by in entry["by"].items()}
    return Fixes([Fix(**entry) for entry in data.get("fix", [])], names, folds, prefixes, infixes, replaced)


def apply(document: Json, fixes: list[Fix]) -> Json:
    """A copy of the document with all fixes carried out, in their order.

    Raises:
        FixError: A pointer leads nowhere, or the change changes nothing.
    """
    mended = copy.deepcopy(document)
    for fix in fixes:
        parent, key = _find(mended, fix.pointer)
        before = copy.deepcopy(parent[key])
        if fix.remove:
            del parent[key]
        elif (after := _changed(mended, parent[key], fix)) != before:
            parent[key] = after
        else:
            raise FixError(f"{fix.pointer}: already as the fix would have it ({fix.reason})")
    return mended


def _changed(document: Json, value: Any, fix: Fix) -> object:
    if fix.merge:
        return merge_objects(document, value.get("oneOf") or value.get("anyOf") or [])
    return {**value, **fix.set} if fix.set else fix.replace


def _find(document: Json, pointer: str) -> tuple[Any, Any]:
    """The container and the key that a JSON pointer leads to."""
    here: Any = document
    *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("/").split("/")]
    for step in steps:
        here = here[_index(here, step, pointer)]
    return here, _index(here, last, pointer)


def _index(here: Any, step: str, pointer: str) -> Any:
    if isinstance(here, dict) and step in here:
        return step
    if isinstance(here, list) and step.isdigit() and int(step) < len(cast("Sequence[Any]", here)):
        return int(step)
    raise FixError(f"{pointer}: nothing is there (at {step!r}); the fix is no longer needed or must move")
