"""From document to plan: what is written where, under which names."""

from collections.abc import Mapping

from attrs import frozen

from codegen.plan.folding import fold
from codegen.plan.layout import DEEPEST, Place, Resource, Uses, home, resources, uses
from codegen.plan.naming import Dropped, Named, class_names, resource_classes
from codegen.plan.replacing import with_replacements
from codegen.plan.shapes import parts, reachable, unify, with_types
from codegen.read.document import Json
from codegen.read.fixes import FixError, Fixes, apply
from codegen.read.operations import Operation, read_all
from codegen.read.paths import operations
from codegen.read.schemas import Model, Schemas, Union
from codegen.read.types import renamed

Shapes = Mapping[str, Model | Union]


@frozen
class Plan:
    """Everything that was decided before writing.

    `holders` names for each class one that it is part of; `renaming` are the classes in which, at any depth, a field
    has another name than in JSON.
    """

    tree: Mapping[tuple[str, ...], Resource]
    shapes: Shapes
    names: Mapping[str, str]
    homes: Mapping[str, Place]
    tags: Mapping[str, str]
    uses: Mapping[str, Uses]
    holders: Mapping[str, str]
    renaming: frozenset[str]
    resource_classes: Mapping[tuple[str, ...], str]


def plan(document: Json, fixes: Fixes) -> Plan:
    """Decide everything about the modules.

    Raises:
        FixError: A fix matches nothing.
        NamingError: A class has no good name.
    """
    schemas = Schemas(apply(document, fixes.changes))
    calls = _calls(schemas, fixes)
    seen = reachable(schemas, calls)
    shapes, stand_ins = unify(schemas, calls)
    calls = _with_keys(calls, stand_ins)
    tree, used = resources(calls), uses(shapes, calls)
    homes = {key: home(used[key].places) for key in shapes}
    of_resources = resource_classes(tree)
    names = class_names(
        [Named(key, homes[key], used[key].in_response) for key in shapes],
        _given(fixes.names, seen, stand_ins),
        _taken(tree, of_resources),
        used,
        _dropped(fixes, seen),
    )
    tags = {stand_ins[key]: tag for key, tag in schemas.tags.items() if key in stand_ins}
    return Plan(tree, shapes, names, homes, tags, used, _holders(shapes, names), _renaming(shapes), of_resources)


def _calls(schemas: Schemas, fixes: Fixes) -> list[Operation]:
    """The operations, with what replaces them and with their unions folded."""
    calls = with_replacements(read_all(schemas, operations(schemas.document)), fixes.replaced)
    return _with_keys(calls, fold(schemas, fixes.folds))


def _with_keys(calls: list[Operation], keys: dict[str, str]) -> list[Operation]:
    """The operations with some classes replaced by others."""
    return [with_types(call, lambda of: renamed(of, keys)) for call in calls]


def _holders(shapes: Shapes, names: Mapping[str, str]) -> dict[str, str]:
    """For each class the first one that it is part of."""
    found: dict[str, str] = {}
    for key in sorted(shapes, key=lambda key: names[key]):
        for part in parts(shapes[key]):
            found.setdefault(part, key)
    return found


def _renaming(shapes: Shapes) -> frozenset[str]:
    """The classes in which, at any depth, a field has another name than in JSON."""
    found = {
        key
        for key, shape in shapes.items()
        if isinstance(shape, Model) and any(each.python != each.wire for each in shape.properties)
    }
    while more := {key for key in shapes.keys() - found if not found.isdisjoint(parts(shapes[key]))}:
        found |= more
    return frozenset(found)


def _taken(tree: Mapping[tuple[str, ...], object], names: Mapping[tuple[str, ...], str]) -> dict[Place, set[str]]:
    """The resource classes that each module defines or imports."""
    found: dict[Place, set[str]] = {}
    for name in tree:
        for place in {name[:DEEPEST], name[:-1][:DEEPEST]} - {()}:
            found.setdefault(place, set()).add(names[name])
    return found


def _given(names: Mapping[str, str], seen: set[str], stand_ins: Mapping[str, str]) -> dict[str, str]:
    """The names of fixes.toml for the classes that stand for those they are given to."""
    found: dict[str, str] = {}
    for key, name in names.items():
        if key not in seen:
            raise FixError(f"the name {name} is for {key}, which nothing uses")
        if found.setdefault(stand_ins[key], name) != name:
            raise FixError(f"{key} is to be {name}, but an equal class is to be {found[stand_ins[key]]}")
    return found


def _dropped(fixes: Fixes, seen: set[str]) -> Dropped:
    """The words to drop, each of which some class must have."""
    for prefix in fixes.prefixes:
        if not any(key.strip("+").startswith(prefix) for key in seen):
            raise FixError(f"no class begins with {prefix}")
    for infix in fixes.infixes:
        if not any(infix in key for key in seen):
            raise FixError(f"no class has {infix} in its name")
    return Dropped(fixes.prefixes, fixes.infixes)
