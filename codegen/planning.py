"""From document to plan: what is written where, under which names."""

from collections.abc import Mapping

from codegen.document import Json, operations
from codegen.fixes import FixError, Fixes, apply
from codegen.folding import fold
from codegen.layout import DEEPEST, Place, home, resources, uses
from codegen.modules import Plan
from codegen.naming import Dropped, Named, class_names, resource_classes
from codegen.operations import read_all
from codegen.replacing import with_replacements
from codegen.schemas import Model, Schemas, Union
from codegen.shapes import parts, reachable, unify, with_types
from codegen.types import renamed


def plan(document: Json, fixes: Fixes) -> Plan:
    """Decide everything about the modules.

    Raises:
        FixError: A fix matches nothing.
        NamingError: A class has no good name.
    """
    schemas = Schemas(apply(document, fixes.changes))
    calls = with_replacements(read_all(schemas, operations(schemas.document)), fixes.replaced)
    folded = fold(schemas, fixes.folds)
    calls = [with_types(call, lambda of: renamed(of, folded)) for call in calls]
    seen = reachable(schemas, calls)
    shapes, stand_ins = unify(schemas, calls)
    calls = [with_types(call, lambda of: renamed(of, stand_ins)) for call in calls]
    tree, used = resources(calls), uses(shapes, calls)
    homes = {key: home(used[key].places) for key in shapes}
    of_resources = resource_classes(tree)
    taken = _taken(tree, of_resources)
    wanted = [Named(key, homes[key], used[key].answered) for key in shapes]
    _check_dropped(fixes, seen)
    dropped = Dropped(fixes.prefixes, fixes.infixes)
    names = class_names(wanted, _given(fixes.names, seen, stand_ins), taken, used, dropped)
    tags = {stand_ins[key]: tag for key, tag in schemas.tags.items() if key in stand_ins}
    return Plan(tree, shapes, names, homes, tags, used, _holders(shapes, names), _renaming(shapes), of_resources)


def _holders(shapes: Mapping[str, Model | Union], names: Mapping[str, str]) -> dict[str, str]:
    """For each class the first one that it is part of."""
    found: dict[str, str] = {}
    for key in sorted(shapes, key=lambda key: names[key]):
        for part in parts(shapes[key]):
            found.setdefault(part, key)
    return found


def _renaming(shapes: Mapping[str, Model | Union]) -> frozenset[str]:
    """The classes in which, at any depth, a field has another name than on the wire."""
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


def _check_dropped(fixes: Fixes, seen: set[str]) -> None:
    for prefix in fixes.prefixes:
        if not any(key.strip("+").startswith(prefix) for key in seen):
            raise FixError(f"no class begins with {prefix}")
    for infix in fixes.infixes:
        if not any(infix in key for key in seen):
            raise FixError(f"no class has {infix} in its name")
