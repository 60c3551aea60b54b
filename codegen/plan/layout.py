"""The layout: which module contains a resource, and which one a class."""

from collections.abc import Iterable, Mapping

from attrs import Factory, define

from codegen.plan.lock import Place
from codegen.plan.shapes import named_by, parts
from codegen.read.operations import Operation
from codegen.read.schemas import Model, Union
from codegen.read.types import references

# cfapi/api/x/y/z.py: four folders, so at most three parts of a name make a module.
DEEPEST = 3
SHARED: Place = ("shared",)


@define
class Resource:
    """A node of the tree: its operations and the resources below it."""

    name: tuple[str, ...]
    operations: list[Operation] = Factory(list[Operation])
    children: list[str] = Factory(list[str])

    @property
    def place(self) -> Place:
        return self.name[:DEEPEST]


@define
class Uses:
    """Who needs a class: the modules, whether it is in responses, and its role in each operation."""

    places: set[Place] = Factory(set[Place])
    in_response: bool = False
    roles: list[str] = Factory(list[str])


def resources(operations: Iterable[Operation]) -> dict[tuple[str, ...], Resource]:
    """The resource tree, parents before children, in order of names."""
    tree: dict[tuple[str, ...], Resource] = {}
    for operation in operations:
        for length in range(1, len(operation.resource) + 1):
            tree.setdefault(operation.resource[:length], Resource(operation.resource[:length]))
        tree[operation.resource].operations.append(operation)
    for name in sorted(tree):
        if name[:-1] in tree:
            tree[name[:-1]].children.append(name[-1])
    return dict(sorted(tree.items()))


def uses(shapes: Mapping[str, Model | Union], operations: Iterable[Operation]) -> dict[str, Uses]:
    """For each class who uses it, directly or inside another class."""
    found = {key: Uses() for key in shapes}
    for operation in operations:
        place = operation.resource[:DEEPEST]
        responses = list(references(operation.response.type))
        in_response = _closure(shapes, responses)
        for key in in_response | _closure(shapes, named_by(operation)):
            found[key].places.add(place)
            found[key].in_response |= key in in_response
        for key in dict.fromkeys(named_by(operation)):
            role = "response" if key in responses else "argument"
            found[key].roles.append(f"{role} of {operation.dotted}")
    return found


def homes(
    used: Mapping[str, Uses], families: Mapping[str, Iterable[str]], known: Mapping[str, Place]
) -> dict[str, Place]:
    """The module of each class: the known one; else the nearest one that all who use its family can import from."""
    found: dict[str, Place] = {}
    for key in used:
        family = families.get(key, (key,))
        there = next((known[each] for each in (key, *family) if each in known), None)
        found[key] = there or home(place for each in family for place in used[each].places)
    return found


def home(places: Iterable[Place]) -> Place:
    """The nearest module that all places can import from: a common ancestor, else the shared one of the first group."""
    first, *others = sorted(places)
    for length in range(len(first), 0, -1):
        if all(other[:length] == first[:length] for other in others):
            return first[:length]
    return (*SHARED, first[0])


def module(place: Place) -> str:
    """The dotted name of a place."""
    return ".".join(("cfapi", "api", *place))


def _closure(shapes: Mapping[str, Model | Union], keys: Iterable[str]) -> set[str]:
    found: set[str] = set()
    todo = list(keys)
    while todo:
        key = todo.pop()
        if key not in found:
            found.add(key)
            todo += parts(shapes[key])
    return found
