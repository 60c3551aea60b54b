"""Equal shapes: classes that say the same are one class, within a group of resources."""

from collections.abc import Callable, Iterable, Mapping

from attrs import evolve

from codegen.read.operations import Operation
from codegen.read.schemas import Model, Schemas, Union
from codegen.read.types import Type, references, renamed


def unify(schemas: Schemas, keys: Iterable[str], apart: Mapping[str, str], ranks: Mapping[str, int]) -> dict[str, str]:
    """For each key the one that stands for it: the first by rank among its equals, or else the plainest.

    Two classes are equal when their properties are, and the classes that these name are equal in turn: so all that
    nothing keeps `apart` start as equal, and are told apart round by round until nothing new shows.
    """
    keys = sorted(keys, key=lambda key: (ranks.get(key, len(ranks)), _plainness(key)))
    same = _first({key: apart.get(key, "") for key in keys})
    while True:
        finer = _first({key: (apart.get(key, ""), _signature(schemas, key, same)) for key in keys})
        if len(set(finer.values())) == len(set(same.values())):
            return finer
        same = finer


def shapes_of(schemas: Schemas, stand_ins: dict[str, str]) -> dict[str, Model | Union]:
    """The shapes that stand for others, in terms of each other."""
    return {key: _with(schemas, key, stand_ins) for key in sorted(set(stand_ins.values()))}


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


def _signature(schemas: Schemas, key: str, same: dict[str, str]) -> object:
    shape = _with(schemas, key, same)
    if isinstance(shape, Union):
        return ("union", tuple(sorted(shape.members)))
    return (schemas.tags.get(key), tuple(sorted(repr(each) for each in shape.properties)))


def _with(schemas: Schemas, key: str, same: dict[str, str]) -> Model | Union:
    union = schemas.unions.get(key)
    if union:
        return Union(tuple(dict.fromkeys(same[member] for member in union.members)))
    properties = schemas.models[key].properties
    return Model(tuple(evolve(each, type=renamed(each.type, same)) for each in properties))


def _first(signatures: Mapping[str, object]) -> dict[str, str]:
    """For each key the first one of its signature."""
    first: dict[object, str] = {}
    for key, signature in signatures.items():
        first.setdefault(signature, key)
    return {key: first[signature] for key, signature in signatures.items()}


def _plainness(key: str) -> tuple[bool, bool, int, str]:
    return (key.startswith("+"), any(letter.isdigit() for letter in key), len(key), key)
