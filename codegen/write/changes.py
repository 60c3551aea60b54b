"""What a new document changes for users: operations added, removed and renamed, arguments and fields changed."""

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

Files = Mapping[str, str]
Fields = dict[str, dict[str, str]]


@frozen
class Api:
    """What users see of generated files: operations by name, and the fields of classes by name."""

    operations: dict[str, dict[str, Any]]
    classes: Fields

    @classmethod
    def of(cls, files: Files) -> "Api":
        """Read the operations and the classes of generated files."""
        lines = [line for name, text in files.items() if name.endswith(".jsonl") for line in text.splitlines()]
        operations = {each["name"]: each for each in map(json.loads, lines)}
        classes: Fields = {}
        for name, text in files.items():
            if name.endswith(".py"):
                classes |= _classes(name, text)
        return cls(operations, classes)


def changes(old: Api, new: Api) -> list[str]:
    """The lines of a changelog; none if nothing changed for users."""
    renamed = dict(_renamed(old, new))
    added = [name for name in new.operations if name not in old.operations and name not in renamed.values()]
    removed = [name for name in old.operations if name not in new.operations and name not in renamed]
    return [
        *_section("Operations added", (_described(new.operations[name]) for name in added)),
        *_section("Operations removed", (_described(old.operations[name]) for name in removed)),
        *_section("Operations renamed", (f"{before} is now {after}" for before, after in renamed.items())),
        *_section("Operations deprecated", _deprecated(old, new)),
        *_section("Arguments changed", _arguments(old, new, renamed)),
        *_section("Fields changed", _fields(old.classes, new.classes)),
    ]


def _section(title: str, lines: Iterable[str]) -> list[str]:
    found = [f"  {line}" for line in lines]
    return [f"{title} ({len(found)}):", *found] if found else []


def _described(operation: dict[str, Any]) -> str:
    return f"{operation['name']}  {operation['verb']} {operation['path']}"


def _renamed(old: Api, new: Api) -> Iterator[tuple[str, str]]:
    """Operations that send the same request under a new name."""
    gone = {_route(each): name for name, each in old.operations.items() if name not in new.operations}
    for name, each in new.operations.items():
        if name not in old.operations and _route(each) in gone:
            yield gone.pop(_route(each)), name


def _route(operation: dict[str, Any]) -> tuple[str, str]:
    return operation["verb"], operation["path"]


def _deprecated(old: Api, new: Api) -> Iterator[str]:
    for name, operation in new.operations.items():
        if operation.get("deprecated") and name in old.operations and not old.operations[name].get("deprecated"):
            advice = f"; use {operation['replacement']}" if "replacement" in operation else ""
            yield name + advice


def _arguments(old: Api, new: Api, renamed: Mapping[str, str]) -> Iterator[str]:
    for name, operation in old.operations.items():
        current = new.operations.get(renamed.get(name, name))
        if current is not None and (differences := list(_differences(_taken(operation), _taken(current)))):
            yield f"{current['name']}: {', '.join(differences)}"


def _taken(operation: dict[str, Any]) -> dict[str, str]:
    """Argument -> whether it is optional or required, and where it goes."""
    found: dict[str, str] = {}
    for place, written in operation.get("parameters", {}).items():
        for text in written:
            name, _, wire = text.partition("=")
            need = "optional" if name.endswith("?") else "required"
            found[name.rstrip("?")] = f"{need} in {place}" + (f" as {wire}" if wire else "")
    return found


def _fields(old: Fields, new: Fields) -> Iterator[str]:
    for name in old:
        if name in new and (differences := list(_differences(old[name], new[name]))):
            yield f"{name}: {', '.join(differences)}"


def _differences(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    for name in {**old, **new}:
        if name not in old:
            yield f"+{name} ({new[name]})"
        elif name not in new:
            yield f"-{name}"
        elif old[name] != new[name]:
            yield f"{name} ({old[name]} -> {new[name]})"


def _classes(path: str, text: str) -> Fields:
    """The attrs classes of a module: `dns.records.Record` -> its fields with their types."""
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return {
        f"{module}.{node.name}": {
            statement.target.id: ast.unparse(statement.annotation)
            for statement in node.body
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
        }
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef) and node.decorator_list
    }
