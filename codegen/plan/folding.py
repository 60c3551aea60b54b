"""Folding: a union of argument classes that differs from another one in a few more properties becomes one with it."""

from collections.abc import Mapping

from attrs import evolve

from codegen.read.fixes import FixError
from codegen.read.schemas import Model, Schemas
from codegen.read.types import Choice


def fold(schemas: Schemas, folds: Mapping[str, str]) -> dict[str, str]:
    """Fold each union into another; what then stands for what.

    Raises:
        FixError: There is no such union, or their variants do not match.
    """
    stand_ins: dict[str, str] = {}
    for union, into in folds.items():
        for key, target in _pairs(schemas, union, into):
            schemas.models[target] = _widened(schemas.models[target], schemas.models[key], f"{key} into {target}")
            stand_ins[key] = target
        stand_ins[union] = into
    return stand_ins


def _pairs(schemas: Schemas, union: str, into: str) -> list[tuple[str, str]]:
    if union not in schemas.unions or into not in schemas.unions:
        raise FixError(f"cannot fold {union} into {into}: there is no such union")
    targets = {_tag(schemas, key): key for key in schemas.unions[into].members}
    pairs = [(key, targets.get(_tag(schemas, key), "")) for key in schemas.unions[union].members]
    if not all(target for _, target in pairs):
        raise FixError(f"cannot fold {union} into {into}: their variants differ")
    return pairs


def _tag(schemas: Schemas, key: str) -> tuple[object, ...]:
    tagged = next(each for each in schemas.models[key].properties if each.wire == schemas.tags[key])
    return tagged.type.values if isinstance(tagged.type, Choice) else ()


def _widened(model: Model, by: Model, what: str) -> Model:
    """The model with the other's further properties, optional."""
    own = {each.wire: each for each in model.properties}
    if any(own[each.wire].type != each.type for each in by.properties if each.wire in own):
        raise FixError(f"cannot fold {what}: a property differs")
    return Model((*model.properties, *(evolve(each, required=False) for each in by.properties if each.wire not in own)))
