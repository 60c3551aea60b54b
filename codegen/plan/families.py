"""Families: a union of response classes is a class that its members inherit from, so all of them live in one module."""

from collections.abc import Iterable, Mapping

from codegen.plan.layout import Uses
from codegen.plan.lock import Place
from codegen.read.schemas import Model, Union

Family = frozenset[str]


def families(
    shapes: Mapping[str, Model | Union], used: Mapping[str, Uses], known: Mapping[str, Place]
) -> tuple[dict[str, tuple[str, ...]], dict[str, Family]]:
    """The unions that are written as classes, with their members; and for each class all that it must live with.

    A union whose members are known to live in several modules stays one of names.
    """
    bases: dict[str, tuple[str, ...]] = {}
    found: dict[str, Family] = {key: frozenset({key}) for key in shapes}
    for key, shape in shapes.items():
        if isinstance(shape, Union) and used[key].in_response and _are_classes(shapes, shape.members):
            joined = frozenset[str]().union(*(found[each] for each in (key, *shape.members)))
            if len({known[each] for each in joined if each in known}) <= 1:
                bases[key] = shape.members
                found |= dict.fromkeys(joined, joined)
    return bases, found


def _are_classes(shapes: Mapping[str, Model | Union], keys: Iterable[str]) -> bool:
    return all(isinstance(shapes[key], Model) for key in keys)
