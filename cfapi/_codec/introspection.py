"""What a type annotation consists of: fields of classes, members of unions, and the tag that distinguishes these."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import attrs

from cfapi._codec.memo import per_class
from cfapi._codec.model import SOURCE, WIRE_NAME, is_base


@attrs.frozen
class Field:
    """One field of an attrs class as JSON knows it."""

    name: str
    wire: str
    kind: Any
    required: bool


@per_class
def fields_of(kind: type) -> tuple[Field, ...]:
    """The fields of an attrs class, with their types resolved."""
    resolved = attrs.fields(attrs.resolve_types(cast("type[attrs.AttrsInstance]", kind)))
    return tuple(
        Field(a.alias or a.name, a.metadata.get(WIRE_NAME, a.name), a.type, a.default is attrs.NOTHING)
        for a in resolved
        if a.name != SOURCE
    )


def bare(kind: Any) -> Any:
    """A type without its `Annotated` wrapping."""
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def is_union(kind: Any) -> bool:
    """Whether a type is a union, however it is spelled: with bars, or as a class that its variants inherit from."""
    return get_origin(kind) in (Union, UnionType) or is_base(kind)


def is_class(kind: Any) -> bool:
    """Whether a type is an attrs class."""
    return isinstance(kind, type) and attrs.has(kind)


def members_of(kind: Any) -> tuple[Any, ...]:
    """The members of a union, unions inside it opened up; a type that is none is its only member."""
    if is_base(kind):
        return tuple(kind.__subclasses__())
    if is_union(kind):
        return tuple(member for inner in get_args(kind) for member in members_of(inner))
    return (bare(kind),)


@attrs.frozen
class Tagged:
    """A union of attrs classes that one field distinguishes."""

    field: str
    variants: Mapping[Any, type]


@per_class
def tagged(kind: Any) -> Tagged | None:
    """How the attrs classes of a union are distinguished: by the first field that is a literal in all of them."""
    classes = [member for member in members_of(kind) if is_class(member)]
    if len(classes) < 2:  # noqa: PLR2004  # one class needs no tag
        return None
    candidates = [field.wire for field in fields_of(classes[0])]
    found = (Tagged(wire, _variants(wire, classes)) for wire in candidates)
    return next((candidate for candidate in found if candidate.variants), None)


def _variants(wire: str, classes: Iterable[type]) -> dict[Any, type]:
    """Tag value -> class; empty if the field does not distinguish all the classes."""
    variants: dict[Any, type] = {}
    for kind in classes:
        values = _literals(next((field.kind for field in fields_of(kind) if field.wire == wire), None))
        if not values or any(value in variants for value in values):
            return {}
        variants.update(dict.fromkeys(values, kind))
    return variants


def _literals(kind: Any) -> tuple[Any, ...]:
    """The values of a literal type; empty if the type also accepts others."""
    members = [member for member in members_of(kind) if member is not NoneType]
    if not members or any(get_origin(member) is not Literal for member in members):
        return ()
    return tuple(value for member in members for value in get_args(member))


@per_class
def classes_in(kind: Hashable) -> frozenset[type]:
    """All attrs classes that a value of a type may hold, at any depth."""
    found: set[type] = set()
    ahead = [kind]
    while ahead:
        current = bare(ahead.pop())
        if not isinstance(current, type) or get_args(current):
            ahead.extend(_arguments(current))
        elif current not in found:
            found.add(current)
            ahead.extend(_parts(current))
    return frozenset(filter(is_class, found))


def _arguments(kind: Any) -> Iterator[Any]:
    if get_origin(kind) is not Literal:
        yield from get_args(kind)


def _parts(kind: type) -> Iterable[Any]:
    """The types of the fields of a class: one of attrs, a dataclass, a TypedDict, or another one with annotations."""
    if is_base(kind):
        return members_of(kind)
    if attrs.has(kind):
        return [field.kind for field in fields_of(kind)]
    try:
        return get_type_hints(kind).values()
    except (AttributeError, NameError, TypeError):
        return ()  # it names what only type checkers know
