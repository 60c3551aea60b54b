"""From document to plan: what is written where, under which names."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from attrs import frozen

from codegen.plan import groups
from codegen.plan.families import families
from codegen.plan.folding import fold
from codegen.plan.layout import DEEPEST, Resource, Uses, homes, resources, uses
from codegen.plan.lock import Entry, Lock, Place
from codegen.plan.naming import Chosen, Named, class_names, resource_classes
from codegen.plan.origins import Dropped, Origins
from codegen.plan.replacing import with_replacements
from codegen.plan.shapes import parts, reachable, shapes_of, with_types
from codegen.read.document import Json
from codegen.read.fixes import FixError, Fixes
from codegen.read.mending import mended
from codegen.read.operations import Operation, read_all
from codegen.read.paths import operations
from codegen.read.schemas import Model, Schemas, Union
from codegen.read.types import renamed

Shapes = Mapping[str, Model | Union]


@frozen
class Plan:
    """Everything that was decided before writing.

    `bases` are the unions that are written as classes, with their members; `holders` names for each class one that it
    is part of; `renaming` are the classes in which, at any depth, a field has another name than on the wire;
    `stand_ins` has for each schema the one that its class is written from.
    """

    tree: Mapping[tuple[str, ...], Resource]
    shapes: Shapes
    names: Mapping[str, str]
    homes: Mapping[str, Place]
    tags: Mapping[str, str]
    bases: Mapping[str, Sequence[str]]
    uses: Mapping[str, Uses]
    holders: Mapping[str, str]
    renaming: frozenset[str]
    resource_classes: Mapping[tuple[str, ...], str]
    stand_ins: Mapping[str, str]
    known: Lock

    @property
    def twins(self) -> dict[str, str]:
        """For classes of arguments those of responses beside them: for a `RecordParam` the `Record`."""
        named = {(self.homes[key], name): key for key, name in self.names.items()}
        beside = {key: named.get((self.homes[key], name.removesuffix("Param"))) for key, name in self.names.items()}
        return {key: twin for key, twin in beside.items() if twin not in (None, key) and self.uses[twin].in_response}

    def lock(self, aliases: Mapping[str, str]) -> Lock:
        """The names as they are now."""
        classes = {key: Entry(self.homes[shape], self.names[shape]) for key, shape in self._by_class()}
        resources = {".".join(name): word for name, word in self.resource_classes.items()}
        return Lock(classes, resources, aliases)

    def _by_class(self) -> list[tuple[str, str]]:
        """Each schema with the one that its class is written from, which comes first."""
        return sorted(
            self.stand_ins.items(), key=lambda pair: (self.names[pair[1]], pair[1], pair[0] != pair[1], pair[0])
        )


def plan(document: Json, fixes: Fixes, known: Lock | None = None, shared: Iterable[groups.Shared] = ()) -> Plan:
    """Decide everything about the modules; what is `known` stays as it is.

    Raises:
        FixError: A fix matches nothing.
        NamingError: A class has no good name.
    """
    known = known or Lock()
    schemas = Schemas(mended(document, fixes.changes))
    calls = _calls(schemas, fixes)
    seen = {key: schemas.models.get(key) or schemas.unions[key] for key in sorted(reachable(schemas, calls))}
    stand_ins = groups.equals(schemas, uses(seen, calls), known, shared)
    shapes, calls = shapes_of(schemas, stand_ins), _with_keys(calls, stand_ins)
    tree, used = resources(calls), uses(shapes, calls)
    places = {key: known.classes[key].place for key in shapes if key in known.classes}
    bases, kin = families(shapes, used, places)
    at = homes(used, kin, places)
    of_resources = resource_classes(tree, known)
    names = class_names(
        [Named(key, at[key], used[key].in_response) for key in shapes],
        Chosen(_given(fixes.names, seen, stand_ins, known), {key: each.name for key, each in known.classes.items()}),
        _taken(tree, of_resources, known.aliases),
        used,
        Origins.of(seen, _dropped(fixes, seen)),
    )
    return Plan(
        tree, shapes, names, at,
        tags={stand_ins[key]: tag for key, tag in schemas.tags.items() if key in stand_ins},
        bases=dict(sorted(bases.items(), key=lambda each: names[each[0]])),
        uses=used,
        holders=_holders(shapes, names),
        renaming=_renaming(shapes),
        resource_classes=of_resources,
        stand_ins=stand_ins,
        known=known,
    )  # fmt: skip


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


def _taken(
    tree: Mapping[tuple[str, ...], object], names: Mapping[tuple[str, ...], str], aliases: Mapping[str, str]
) -> dict[Place, set[str]]:
    """The resource classes that each module defines or imports, and the types of its arguments that are known."""
    found: dict[Place, set[str]] = {}
    for argument, alias in aliases.items():
        found.setdefault(tuple(argument.split(".")[:-2])[:DEEPEST], set()).add(alias)
    for name in tree:
        for place in {name[:DEEPEST], name[:-1][:DEEPEST]} - {()}:
            found.setdefault(place, set()).add(names[name])
    return found


def _given(
    names: Mapping[str, str], seen: Collection[str], stand_ins: Mapping[str, str], known: Lock
) -> dict[str, str]:
    """The names of fixes.toml for the classes that stand for those they are given to.

    What is given to a new schema does not rename the known class that it turns out to be.
    """
    found: dict[str, str] = {}
    for key, name in names.items():
        if key not in seen:
            raise FixError(f"the name {name} is for {key}, which nothing uses")
        if key not in known.classes and stand_ins[key] in known.classes:
            continue
        if found.setdefault(stand_ins[key], name) != name:
            raise FixError(f"{key} is to be {name}, but an equal class is to be {found[stand_ins[key]]}")
    return found


def _dropped(fixes: Fixes, seen: Collection[str]) -> Dropped:
    """The words to drop, each of which some class must have."""
    for prefix in fixes.prefixes:
        if not any(key.strip("+").startswith(prefix) for key in seen):
            raise FixError(f"no class begins with {prefix}")
    for infix in fixes.infixes:
        if not any(infix in key for key in seen):
            raise FixError(f"no class has {infix} in its name")
    return Dropped(fixes.prefixes, fixes.infixes)
