"""What a new document changes, told for people: what comes, goes, moves, is called otherwise, or has other parts."""

import ast
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
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
    kept = _kept(old.classes, new.classes)
    removed = [name for name in old.operations if name not in new.operations and name not in renamed]
    return [
        *_section("Operations added", (_described(new.operations[name]) for name in added)),
        *_section("Operations removed", (_described(old.operations[name]) for name in removed)),
        *_section("Operations renamed", (f"{before} is now {after}" for before, after in renamed.items())),
        *_section("Operations deprecated", _deprecated(old, new)),
        *_section("Arguments changed", _arguments(old, new, renamed)),
        *_section("Classes removed", (name for name in old.classes if name not in kept)),
        *_section("Classes moved", _went(kept, lambda name, now: _last(name) == _last(now))),
        *_section("Classes renamed", _went(kept, lambda name, now: _last(name) != _last(now))),
        *_section("Fields changed", _fields(old.classes, new.classes, kept)),
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


def _kept(old: Fields, new: Fields) -> dict[str, str]:
    """The classes that there still are, with what each is called now.

    One that is gone is a new one with its fields: best of its name, else of its module, else of its group.
    """
    kept = {name: name for name in old if name in new}
    came = {name: new[name] for name in new if name not in old}
    for alike in (_same_name, _same_module, _same_group):
        for name in old:
            equal = (now for now in came if name not in kept and alike(name, now) and _is_like(old[name], came[now]))
            if (now := next(equal, None)) is not None:
                kept[name] = now
                del came[now]
    return kept


def _same_name(name: str, now: str) -> bool:
    return _last(name) == _last(now)


def _same_module(name: str, now: str) -> bool:
    return name.rpartition(".")[0] == now.rpartition(".")[0]


def _same_group(name: str, now: str) -> bool:
    return name.partition(".")[0] == now.partition(".")[0]


def _is_like(old: Mapping[str, str], new: Mapping[str, str]) -> bool:
    """Whether two classes have the same fields, whatever the names of the classes in these."""
    return old.keys() == new.keys()


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _went(kept: Mapping[str, str], fits: Callable[[str, str], bool]) -> Iterator[str]:
    yield from (f"{name} is now {now}" for name, now in kept.items() if name != now and fits(name, now))


def _fields(old: Fields, new: Fields, kept: Mapping[str, str]) -> Iterator[str]:
    for name, now in kept.items():
        if differences := list(_differences(old[name], new[now])):
            yield f"{now}: {', '.join(differences)}"


def _differences(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    for name in {**old, **new}:
        if name not in old:
            yield f"+{name} ({new[name]})"
        elif name not in new:
            yield f"-{name}"
        elif old[name] != new[name]:
            yield f"{name} ({old[name]} -> {new[name]})"


def _classes(path: str, text: str) -> Fields:
    """The classes of a module: `dns.records.Record` -> its fields with their types; of a resource, where it is."""
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    classes = (node for node in ast.parse(text).body if isinstance(node, ast.ClassDef))
    return {f"{module}.{node.name}": _members(node) for node in classes}


def _members(node: ast.ClassDef) -> dict[str, str]:
    if not node.decorator_list:
        return {(ast.get_docstring(node) or "").rpartition(": ")[2]: "a resource"}
    fields = (each for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name))
    return {ast.unparse(each.target): ast.unparse(each.annotation) for each in fields}
