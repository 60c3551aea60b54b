"""The msgspec structs that models are decoded through, and how objects are made of them.

msgspec decodes its own structs several times as fast as attrs classes, renames their fields and tells tagged unions
apart. Each model has a struct with the same fields. Single values are taken over at once; what holds further objects is
made when it is first asked for, so that nobody pays for what he does not look at.

A field can be *loose*: any value is taken, and read leniently when it is asked for. Such are fields of types that
msgspec can't express, and those of which a codec has learned that the API sends something else than its schema says.
"""

from collections.abc import Callable, Iterator, Mapping
from types import GenericAlias
from typing import Any, ClassVar, TypeAlias, Union, cast, get_args, get_origin

import msgspec
from attrs import frozen

from cfapi._codec.introspection import Field, bare, classes_in, fields_of, is_union, members_of, tagged
from cfapi._codec.model import SOURCE, UNREAD, is_model, remembers
from cfapi._codec.sources import LooseField, Source, body_of

Loose: TypeAlias = frozenset[tuple[type, str]]
Tag: TypeAlias = tuple[str, str | int]


class WireStruct(msgspec.Struct):
    """What a model is decoded through, told apart by its class from structs of the caller's own."""

    __layout__: ClassVar["Layout"]
    __repr__ = object.__repr__  # it holds what the object's own repr hides


@frozen
class Layout:
    """What is known of a struct.

    Attributes:
        make: Makes an object of a struct and its source.
        later: The fields that are read when they are first asked for, with their wire names.
        loose: Those of them that are read leniently.
        exact: Whether nothing is loose, at any depth.
    """

    make: Callable[[Any, Source], Any]
    later: Mapping[str, str]
    loose: Mapping[str, LooseField]
    exact: bool

    def read(self, struct: Any, name: str, source: Source) -> Any:
        """The value of a field."""
        value = getattr(struct, name)
        if name in self.loose:
            return body_of(source).read_loosely(value, self.loose[name], (source, self.later[name]))
        return read(value, (source, self.later[name]))


def read(value: Any, source: Source) -> Any:
    """A decoded value with objects in place of structs, at any depth."""
    if isinstance(value, WireStruct):
        return layout_of(value).make(value, source)
    if isinstance(value, list):
        return _read_list(cast("Any", value), source)
    if isinstance(value, dict):
        return {key: read(item, (source, str(key))) for key, item in cast("dict[str, Any]", value).items()}
    return value


def _read_list(items: list[Any], source: Source) -> list[Any]:
    if len(set(map(type, items))) == 1 and isinstance(items[0], WireStruct):
        make = layout_of(items[0]).make
        return [make(item, (source, index)) for index, item in enumerate(items)]
    return [read(item, (source, index)) for index, item in enumerate(items)]


def layout_of(struct: Any) -> Layout:
    """The layout of a struct, or of its type."""
    layout: Layout = struct.__layout__
    return layout


def is_exact(wire: Any) -> bool:
    """Whether no field in a wire type is loose, at any depth."""
    return all(layout_of(struct).exact for struct in _structs_in(wire))


def has_structs(wire: Any) -> bool:
    """Whether objects are to be made of what a wire type decodes; what else it holds may be of any depth."""
    return any(True for _ in _structs_in(wire))


def wire_type(kind: Any, loose: Loose, around: tuple[type, ...] = ()) -> Any:
    """What msgspec decodes in place of a type.

    Args:
        kind: The type.
        loose: Fields that are to be loose.
        around: The models that it is a part of.

    Raises:
        TypeError: msgspec can't express it.
    """
    core = bare(kind)
    if is_model(core):
        return _struct(core, loose, around)
    if is_union(core):
        return _union(core, loose, around)
    if get_origin(core) in (list, dict):
        *keys, item = get_args(core)
        return GenericAlias(cast("type", get_origin(core)), (*keys, wire_type(item, loose, around)))
    if any(map(remembers, classes_in(core))):
        raise TypeError("a type of the caller's own, with models inside")
    return kind


def _union(kind: Any, loose: Loose, around: tuple[type, ...]) -> Any:
    members = get_args(kind) or members_of(kind)
    models = [bare(member) for member in members if is_model(bare(member))]
    others = [wire_type(member, loose, around) for member in members if not is_model(bare(member))]
    union: Any = Union[(*others, *_variants(kind, models, loose, around))]  # known at run time only
    if models or any(get_origin(other) for other in others):
        msgspec.json.Decoder(union)  # it raises where the members can't be told apart
    return union


def _variants(kind: Any, models: list[type], loose: Loose, around: tuple[type, ...]) -> list[Any]:
    """The structs of the models of a union."""
    if len(models) < 2:  # noqa: PLR2004  # one needs no telling apart
        return [_struct(each, loose, around) for each in models]
    tags = tagged(kind)
    if tags is None:
        raise TypeError("no field tells the classes of a union apart")
    return [_struct(variant, loose, around, (tags.field, value)) for value, variant in tags.variants.items()]


_STRUCTS: dict[tuple[type, Loose, Tag | None], Any] = {}
# About as many as the API has classes.
MOST_STRUCTS = 8192


def _struct(kind: type, loose: Loose, around: tuple[type, ...], tag: Tag | None = None) -> Any:
    """The struct of a model; a tag tells it from the other variants of a union.

    Raises:
        TypeError: The model holds itself.
    """
    if (kind, loose, tag) in _STRUCTS:
        return _STRUCTS[kind, loose, tag]
    if kind in around:
        raise TypeError(f"{kind.__name__} holds itself")
    if len(_STRUCTS) >= MOST_STRUCTS:
        _STRUCTS.clear()  # decoders keep those that they use
    fields = [field for field in fields_of(kind) if tag is None or field.wire != tag[0]]
    types = {field.name: _field_type(kind, field, loose, (*around, kind)) for field in fields}
    loosely = {field.name: LooseField(kind, field.name, field.kind) for field in fields if types[field.name] is None}
    later = {field.name: field.wire for field in fields if field.name in loosely or any(_structs_in(types[field.name]))}
    exact = not loosely and all(map(is_exact, types.values()))
    layout = Layout(_maker(kind, fields, later, tag), later, loosely, exact)
    struct = _STRUCTS[kind, loose, tag] = msgspec.defstruct(
        kind.__name__,
        [_struct_field(kind, field, types[field.name], loose) for field in fields],
        rename={field.name: field.wire for field in fields},
        tag_field=tag and tag[0],
        tag=tag and tag[1],
        bases=(WireStruct,),
        namespace={"__layout__": layout},
        kw_only=True,
        eq=False,
        gc=False,
    )
    return struct


def _field_type(kind: type, field: Field, loose: Loose, around: tuple[type, ...]) -> Any:
    """The wire type of a field; None where it is loose."""
    try:
        return None if (kind, field.name) in loose else wire_type(field.kind, loose, around)
    except TypeError:
        return None


def _struct_field(kind: type, field: Field, wire: Any, loose: Loose) -> tuple[str, Any] | tuple[str, Any, None]:
    """A field as msgspec takes it; None stands for it where it is absent and may be."""
    is_needed = field.required and (kind, field.name) not in loose
    return (field.name, wire or Any) if is_needed else (field.name, wire or Any, None)


def _structs_in(wire: Any) -> Iterator[Any]:
    """The structs in a wire type."""
    if isinstance(wire, type) and issubclass(wire, WireStruct):
        yield wire
    for inner in get_args(wire):
        yield from _structs_in(inner)


def _maker(kind: type, fields: list[Field], later: Mapping[str, str], tag: Tag | None) -> Callable[[Any, Source], Any]:
    """A function that makes an object of a struct, written out as attrs writes `__init__`: one statement a field."""
    lines = [f"item.{field.name} = struct.{field.name}" for field in fields if field.name not in later]
    lines += [f"item.{field.name} = tag" for field in fields_of(kind) if tag is not None and field.wire == tag[0]]
    lines += [f"item.{UNREAD} = struct"] if later else []
    body = "\n    ".join(["item = new(kind)", *lines, f"item.{SOURCE} = source", "return item"])
    names = {"new": object.__new__, "kind": kind, "tag": tag and tag[1]}
    exec(f"def make(struct, source):\n    {body}", names)  # noqa: S102  # of our own field names alone
    return cast("Callable[[Any, Source], Any]", names["make"])
