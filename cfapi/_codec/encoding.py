"""Values to JSON: what came from the API goes back as it came, with the changes made since."""

import math
from base64 import b64encode
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, SimpleNamespace
from typing import Any, TypeVar, cast

import attrs
import msgspec

from cfapi._codec.decoding import Codec
from cfapi._codec.memo import per_class
from cfapi._codec.model import SOURCE, UNREAD, UNSET, WIRE_NAME, class_of, is_model, sent_members, state_of
from cfapi._codec.text import rfc3339
from cfapi.clock import as_aware
from cfapi.errors import ArgumentError

T = TypeVar("T")

ABSENT: Any = object()
_NUMBERS = (int, float)  # no booleans
_AS_THEY_ARE = frozenset({str, bool, NoneType})


def to_dict(thing: object) -> Any:
    """What the API sent for something that it sent, as plain JSON values, with the changes made since.

    Names are those on the wire; members that no field has are there, absent ones are not, null is None, and dates are
    written as they came. Fields that were assigned, or changed by `attrs.evolve`, have their new values; UNSET takes a
    member out. Members that no field has can be assigned too, but `attrs.evolve` takes them over as they came. Of an
    object that was made by hand, the fields are there that do not hold their defaults.

    Args:
        thing: An object, a list of objects, a page, an envelope, or anything that holds some of these.

    Raises:
        ArgumentError: It holds something that JSON can't express.
    """
    try:
        return plain(thing)
    except RecursionError as error:
        raise ArgumentError(f"A {type(thing).__name__} can't be written as JSON: {error}.") from None


def to_json(thing: object) -> str:
    """As `to_dict`, as JSON text."""
    return encode_json(thing).decode()


def from_dict(kind: type[T], data: object, *, strict: bool = False) -> T:
    """Read stored JSON, such as `to_dict` gives, as a type: `from_dict(Zone, json.load(file))`.

    Args:
        kind: A class, or a list of one.
        data: Plain JSON values.
        strict: Whether what does not fit is an error.

    Raises:
        ValueError: It does not fit, and `strict` asks that it does.
    """
    return Codec().decode(encode_json(data), kind, strict=strict)


def encode_json(body: object) -> bytes:
    """A body as JSON bytes.

    Raises:
        ArgumentError: It holds something that JSON can't express.
    """
    try:
        return msgspec.json.encode(plain(body))
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise ArgumentError(f"The body can't be written as JSON: {error}.") from None


def plain(value: object, sent: Any = ABSENT) -> Any:
    """A value as JSON knows it.

    Args:
        value: What is to be written.
        sent: The JSON that the API sent in its place: what says the same stays as it was written.
    """
    kind: Any = type(value)
    return value if kind in _AS_THEY_ARE else _writer_of(kind)(value, sent)


@lru_cache(maxsize=4096)
def _writer_of(kind: Any) -> Callable[[Any, Any], Any]:
    """What writes the values of a type."""
    if issubclass(kind, SimpleNamespace):  # an `UnknownVariant`
        return lambda value, sent: _object(cast("dict[str, object]", vars(value)), sent)
    if hasattr(kind, "__json__"):
        return lambda value, sent: plain(value.__json__(), sent)
    if attrs.has(kind):
        return lambda value, _: _model(value)
    if kind in _NUMBERS:
        return _number
    found = next((writer for types, writer in _WRITERS.items() if issubclass(kind, types)), None)
    if found is None and is_dataclass(kind):
        names = [each.name for each in dataclass_fields(kind)]
        return lambda value, sent: _object({name: getattr(value, name) for name in names}, sent)
    return found or _other


def _date(value: date, sent: Any) -> str:
    if type(sent) is str and _reads_as(sent, value):
        return sent
    return rfc3339(value) if isinstance(value, datetime) else value.isoformat()


def _content(value: bytes | bytearray, sent: Any) -> str:
    """Bytes, which JSON has as Base64."""
    return sent if type(sent) is str and _reads_as(sent, value) else b64encode(value).decode()


def _other(value: object, _: Any) -> Any:
    """A value of another type, such as an enum or a UUID; what can't be written is found when JSON is made of it."""
    try:
        return msgspec.to_builtins(value)
    except TypeError:
        return value


def _number(value: float, sent: Any) -> Any:
    """A number; 5 that was read as 5.0 is 5."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentError(f"{value} is not a number that JSON knows")
    is_other = type(sent) in _NUMBERS and type(sent) is not type(value)
    return sent if is_other and (sent == value or _reads_as(sent, value)) else value


def _object(value: Mapping[str, object], sent: Any) -> dict[str, Any]:
    before = cast("Mapping[str, Any]", sent) if isinstance(sent, Mapping) else dict[str, Any]()
    return {key: plain(inner, before.get(key, ABSENT)) for key, inner in value.items() if inner is not UNSET}


def _array(value: Iterable[object], sent: Any) -> list[Any]:
    """Items are compared with what was sent in their places, if there are as many."""
    if _AS_THEY_ARE.issuperset(map(type, value)):
        return list(value)
    items = [item for item in value if item is not UNSET]
    before = cast("Any", sent if isinstance(sent, list) else [])
    if len(before) != len(items):
        return [plain(item) for item in items]
    return [plain(item, each) for item, each in zip(items, before, strict=True)]


def _model(thing: object) -> dict[str, Any]:
    """The members of a model: those that were sent, in their order, then those that were added."""
    state, kind = state_of(thing), class_of(thing)
    if state.get(SOURCE) is None:
        return {wire: plain(value) for wire, value in _given(thing)}
    sent, names = sent_members(thing), _names_on_the_wire(kind)
    if not state.keys() <= _names(kind):
        names = names | {name: name for name in _added(thing)}
    members: dict[str, Any] = {}
    for wire, json in sent.items():
        value = state.get(names.get(wire, ""), ABSENT)
        if type(value) in _AS_THEY_ARE:
            members[wire] = value
        elif value is not UNSET:  # what is absent here was not read yet, or no field has it
            members[wire] = _copied(json) if value is ABSENT else plain(value, json)
    for wire, name in names.items():
        if wire not in sent and (value := state.get(name)) is not None and value is not UNSET:
            members[wire] = plain(value)
    return members


def _copied(json: Any) -> Any:
    """A copy of plain JSON, which is the caller's to change."""
    if isinstance(json, dict):
        return {key: _copied(value) for key, value in cast("dict[str, Any]", json).items()}
    return list(map(_copied, cast("Iterable[Any]", json))) if isinstance(json, list) else json


def _added(thing: object) -> Iterator[str]:
    """The names of what was assigned to an object and no field has, or to a field under its wire name."""
    names = _names(class_of(thing))
    return (name for name in state_of(thing) if name not in names)


def _given(thing: object) -> Iterator[tuple[str, object]]:
    """The fields of an object that do not hold their defaults, and what was added to it."""
    if is_model(type(thing)):
        yield from ((name, state_of(thing)[name]) for name in _added(thing))
    for wire, name, default in _fields(class_of(thing)):
        value = getattr(thing, name)
        if value is not UNSET and (default is attrs.NOTHING or value != default):
            yield wire, value


def _reads_as(sent: object, value: date | float | bytes | bytearray) -> bool:
    """Whether a value is how the API wrote a date, a number or bytes."""
    try:
        read = msgspec.convert(sent, type(value))
    except msgspec.ValidationError:
        return False
    return read == value or (isinstance(read, datetime) and as_aware(read) == value)


@per_class
def _names_on_the_wire(kind: Hashable) -> dict[str, str]:
    """The name of each field by that on the wire."""
    return {wire: name for wire, name, _ in _fields(kind)}


@per_class
def _names(kind: Hashable) -> frozenset[str]:
    """The attributes that the objects of a class have in any case."""
    return frozenset({name for _, name, _ in _fields(kind)} | {SOURCE, UNREAD})


@per_class
def _fields(kind: Hashable) -> tuple[tuple[str, str, object], ...]:
    return tuple(
        (a.metadata.get(WIRE_NAME, a.name), a.name, a.default)
        for a in attrs.fields(cast("Any", kind))
        if a.name != SOURCE
    )


_WRITERS: dict[Any, Callable[[Any, Any], Any]] = {
    Mapping: _object,
    (list, tuple, set, frozenset): _array,
    date: _date,
    (bytes, bytearray): _content,
}
