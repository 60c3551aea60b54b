"""Equal shapes: classes with the same meaning are one class."""

from collections.abc import Callable, Mapping

from attrs import evolve

from codegen.read.operations import Operation
from codegen.read.schemas import Model, Schemas, Union
from codegen.read.types import Type, references, renamed


def unify(schemas: Schemas, operations: list[Operation]) -> tuple[dict[str, Model | Union], dict[str, str]]:
    """The distinct shapes, and for each key the one that stands for it.

    Two classes are equal when their properties are, and the classes that these name are equal in turn: so all start
    as equal and are separated round by round until nothing changes.
    """
    keys = sorted(reachable(schemas, operations))
    same = dict.fromkeys(keys, "")
    while True:
        signatures = {key: _signature(schemas, key, same) for key in keys}
        finer = _representatives(keys, signatures)
        if len(set(finer.values())) == len(set(same.values())):
            return {key: _with(schemas, key, finer) for key in sorted(set(finer.values()))}, finer
        same = finer


def reachable(schemas: Schemas, operations: list[Operation]) -> set[str]:
    """The keys of everything that the operations take or respond with, directly or inside."""
    found: set[str] = set()
    todo = [key for operation in operations for key in named_by(operation)]
    while todo:
        key = todo.pop()
        if key not in found:
            found.add(key)
            todo += parts(schemas.models.get(key) or schemas.unions[key])
    return found


def named_by(operation: Operation) -> list[str]:
    """The keys that an operation names in its arguments and its response."""
    return [key for of in (*(a.type for a in operation.arguments), operation.response.type) for key in references(of)]


def parts(shape: Model | Union) -> list[str]:
    """The keys that a shape names."""
    if isinstance(shape, Union):
        return list(shape.members)
    return [key for each in shape.properties for key in references(each.type)]


def with_types(operation: Operation, change: Callable[[Type], Type]) -> Operation:
    """The operation with each of its types changed."""
    arguments = tuple(evolve(argument, type=change(argument.type)) for argument in operation.arguments)
    response = evolve(operation.response, type=change(operation.response.type))
    return evolve(operation, arguments=arguments, response=response)


def _signature(schemas: Schemas, key: str, same: Mapping[str, str]) -> object:
    shape = _with(schemas, key, same)
    if isinstance(shape, Union):
        return ("union", tuple(sorted(shape.members)))
    return (schemas.tags.get(key), tuple(sorted(repr(each) for each in shape.properties)))


def _with(schemas: Schemas, key: str, same: Mapping[str, str]) -> Model | Union:
    union = schemas.unions.get(key)
    if union:
        return Union(tuple(dict.fromkeys(same[member] for member in union.members)))
    properties = schemas.models[key].properties
    return Model(tuple(evolve(each, type=renamed(each.type, dict(same))) for each in properties))


def _representatives(keys: list[str], signatures: Mapping[str, object]) -> dict[str, str]:
    """For each key the one with the plainest name among its equals."""
    equal: dict[object, list[str]] = {}
    for key in keys:
        equal.setdefault(signatures[key], []).append(key)
    chosen = {signature: min(group, key=_plainness) for signature, group in equal.items()}
    return {key: chosen[signatures[key]] for key in keys}


def _plainness(key: str) -> tuple[bool, bool, int, str]:
    return (key.startswith("+"), any(letter.isdigit() for letter in key), len(key), key)
