"""The decorator for the classes of responses and arguments.

A value has three states: UNSET is absent, None is null, anything else is a value.
"""

import inspect
from collections.abc import Hashable, Mapping
from datetime import datetime
from typing import Annotated, Any, TypeAlias, TypeVar, cast, dataclass_transform

import attrs
import msgspec
from msgspec import UNSET, UnsetType

from cfapi._codec.depth import is_too_deep, shallow
from cfapi._codec.memo import per_class
from cfapi._codec.reprs import of_model
from cfapi._codec.sources import Body, json_of

__all__ = ["UNSET", "WIRE_NAME", "Moment", "Unset", "is_base", "is_model", "model", "renamed", "union"]

T = TypeVar("T")

Unset: TypeAlias = UnsetType

WIRE_NAME = "cfapi_wire_name"
# Hidden attributes of objects: the JSON that an object came from, and the struct with the fields not read yet.
SOURCE, UNREAD = "_source", "_unread"
# What the class of a union declares for its variants.
SHARED = "_cfapi_shared"
_NOWHERE: Any = object()

Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
"""An aware datetime; UTC if the server leaves out the time zone."""


def renamed(wire_name: str, *, default: Any = attrs.NOTHING, repr: bool = True) -> Any:
    """An attrs field with another name in JSON."""
    return attrs.field(default=default, repr=repr, metadata={WIRE_NAME: wire_name})


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field, renamed))
def model(kind: type[T]) -> type[T]:
    """Make an attrs class of keyword-only fields whose objects keep a reference to the JSON that they came from.

    The source is a hidden field, so that `attrs.evolve` copies it. All classes share the methods for comparison and
    repr: generating them for each class would double the time that it takes to make one.
    """
    kind.__annotations__ = {**kind.__annotations__, SOURCE: Any}
    setattr(kind, SOURCE, attrs.field(default=None, alias=SOURCE, repr=False, eq=False))
    made = attrs.define(kw_only=True, slots=False, repr=False, eq=False)(kind)
    for name, method in _METHODS.items():
        setattr(made, name, method)
    return made


def union(kind: type[T]) -> type[T]:
    """Make a class that stands for a union of those that inherit from it: what one of them lacks reads as None.

    Its variants are classes of the same module, told apart by a tag. It is no attrs class, so what it declares is no
    field of theirs.
    """
    setattr(kind, SHARED, tuple(inspect.get_annotations(kind)))
    return kind


def is_base(kind: object) -> bool:
    """Whether a type is a class that stands for a union."""
    return isinstance(kind, type) and SHARED in vars(kind)


def is_model(kind: Any) -> bool:
    """Whether a type is a class made with `model`, or a bare subclass of one."""
    if not remembers(kind):
        return False
    return next("__getattr__" in vars(each) for each in kind.__mro__ if "__attrs_attrs__" in vars(each))


def remembers(kind: Any) -> bool:
    """Whether the objects of a class remember the JSON that they came from."""
    return isinstance(kind, type) and getattr(kind, "__getattr__", None) is _missing


@per_class
def field_names(kind: Hashable) -> tuple[str, ...]:
    """The names of the fields of a class, without the hidden one."""
    return tuple(each.name for each in attrs.fields(cast("Any", kind)) if each.name != SOURCE)


def sent_members(obj: object) -> Mapping[str, Any]:
    """The JSON members that an object came with; none if it was not decoded."""
    source = state_of(obj).get(SOURCE)
    found: Any = {} if source is None else json_of(source)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _missing(self: Any, name: str) -> Any:
    """A field that was not read yet; else a member that the API sent and no field has, under its wire name."""
    value = _find(self, name)
    if value is _NOWHERE:  # no local variable here is of the JSON, which a traceback may show
        from cfapi._hints import MODEL, no_attribute

        raise no_attribute(self, name, MODEL)
    return value


def _not_a_dict(self: object, key: object) -> Any:
    of = f"[{key!r}]" if isinstance(key, str) else ""  # dict(obj), {**obj} and list(obj) ask for a number
    raise TypeError(f"{type(self).__name__} is an object, not a dict: read its attributes, or cfapi.to_dict(obj){of}.")


def _find(self: Any, name: str) -> Any:
    state = state_of(self)
    struct = state.get(UNREAD)
    if struct is not None and name in struct.__layout__.later:
        # If another thread was faster, its value is everyone's.
        return state.setdefault(name, struct.__layout__.read(struct, name, state[SOURCE]))
    if name.startswith("__") and name.endswith("__"):
        return _NOWHERE
    missing = None if name in _lacking(class_of(self)) else _NOWHERE
    return sent_members(self).get(name, missing)


def _dir(self: object) -> list[str]:
    """All fields, read or not, and what else was sent: what an interactive session completes."""
    return sorted({*object.__dir__(self), *field_names(class_of(self)), *sent_members(self)} - {SOURCE, UNREAD})


@per_class
def _lacking(kind: Hashable) -> frozenset[str]:
    """What other variants of its unions have, and a class has not."""
    bases = [base for base in cast("type", kind).__mro__ if is_base(base)]
    return frozenset(name for base in bases for name in vars(base)[SHARED])


def class_of(obj: object) -> Any:
    """The class of an object, typed as `Any`."""
    return type(obj)


def state_of(obj: object) -> dict[str, Any]:
    """The attributes of the object itself; none if it has slots."""
    return getattr(obj, "__dict__", {})


def _equal(self: object, other: object) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    return all(getattr(self, name) == getattr(other, name) for name in field_names(class_of(self)))


def _state(self: object) -> dict[str, Any]:
    """What is pickled and copied: all fields, and only this object's JSON instead of its whole page."""
    for name in field_names(class_of(self)):
        getattr(self, name)
    state = {name: _picklable(value) for name, value in state_of(self).items() if name != UNREAD}
    source = state.get(SOURCE)
    return state if source is None else state | {SOURCE: Body(msgspec.json.encode(json_of(source)))}


def _picklable(value: Any) -> Any:
    """A value; of plain ones that nest too deeply, what Python can pickle."""
    return shallow(msgspec.json.decode(msgspec.json.encode(value))) if is_too_deep(value) else value


_METHODS: dict[str, Any] = {
    "__repr__": of_model,
    "__eq__": _equal,
    "__hash__": None,  # fields may change
    "__getattr__": _missing,
    "__getitem__": _not_a_dict,
    "__dir__": _dir,
    "__getstate__": _state,
}
