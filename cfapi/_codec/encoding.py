"""Values to JSON: what came from the API goes back as it came, with the changes made since."""

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass
from datetime import date, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any, TypeVar, cast

import attrs
import msgspec

from cfapi._codec.decoding import Codec
from cfapi._codec.model import SOURCE, UNREAD, UNSET, WIRE_NAME, class_of, is_model, sent_members, state_of
from cfapi._codec.text import rfc3339
from cfapi.clock import as_aware
from cfapi.errors import ArgumentError

T = TypeVar("T")

ABSENT: Any = object()
_NUMBERS = (int, float)  # no booleans


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
    return plain(thing)


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
    if isinstance(value, SimpleNamespace):
        value = vars(value)  # an `UnknownVariant`
    if (as_json := getattr(type(value), "__json__", None)) is not None:
        return plain(as_json(value), sent)
    if attrs.has(type(value)):
        return dict(_members(value))
    if isinstance(value, Mapping):
        return _object(cast("Mapping[str, object]", value), sent)
    if isinstance(value, list | tuple | set | frozenset):
        return _array(cast("Iterable[object]", value), sent)
    return _scalar(value, sent)


def _scalar(value: object, sent: Any) -> Any:
    if isinstance(value, date):
        return sent if isinstance(sent, str) and _reads_as(sent, value) else _written(value)
    if type(value) in _NUMBERS:
        return _number(cast("float", value), sent)
    if is_dataclass(value) and not isinstance(value, type):
        return _object({each.name: getattr(value, each.name) for each in dataclass_fields(value)}, sent)
    return value


def _number(value: float, sent: Any) -> Any:
    """A number; 5 that was read as 5.0 is 5."""
    if not math.isfinite(value):
        raise ArgumentError(f"{value} is not a number that JSON knows")
    is_other = type(sent) in _NUMBERS and type(sent) is not type(value)
    return sent if is_other and (sent == value or _reads_as(sent, value)) else value


def _object(value: Mapping[str, object], sent: Any) -> dict[str, Any]:
    before = cast("Mapping[str, Any]", sent) if isinstance(sent, Mapping) else dict[str, Any]()
    return {key: plain(inner, before.get(key, ABSENT)) for key, inner in value.items() if inner is not UNSET}


def _array(value: Iterable[object], sent: Any) -> list[Any]:
    """Items are compared with what was sent in their places, if there are as many."""
    items = [item for item in value if item is not UNSET]
    before = cast("Any", sent if isinstance(sent, list) else [])
    if len(before) != len(items):
        return [plain(item) for item in items]
    return [plain(item, each) for item, each in zip(items, before, strict=True)]


def _written(value: date) -> str:
    return rfc3339(value) if isinstance(value, datetime) else value.isoformat()


def _members(thing: object) -> Iterator[tuple[str, Any]]:
    """The members of a model: those that were sent, in their order, then those that were added."""
    if state_of(thing).get(SOURCE) is None:
        yield from ((wire, plain(value)) for wire, value in _given(thing))
        return
    sent, own = sent_members(thing), _own(thing)
    for wire, json in sent.items():
        value = own.get(wire, ABSENT)
        if value is ABSENT:
            yield wire, plain(json)
        elif value is not UNSET:
            yield wire, plain(value, json)
    yield from ((wire, plain(own[wire])) for wire in own if wire not in sent and own[wire] not in (None, UNSET))


def _own(thing: object) -> dict[str, object]:
    """What an object has by itself, by wire names: fields that were read or assigned, and what no field has."""
    state = state_of(thing)
    fields = {wire: state[name] for wire, name, _ in _fields(class_of(thing)) if name in state}
    return fields | _added(thing)


def _added(thing: object) -> dict[str, object]:
    """What was assigned to an object that no field has, or to a field under its wire name."""
    names = _names(class_of(thing))
    return {name: value for name, value in state_of(thing).items() if name not in names}


def _given(thing: object) -> Iterator[tuple[str, object]]:
    """The fields of an object that do not hold their defaults, and what was added to it."""
    if is_model(type(thing)):
        yield from _added(thing).items()
    for wire, name, default in _fields(class_of(thing)):
        value = getattr(thing, name)
        if value is not UNSET and (default is attrs.NOTHING or value != default):
            yield wire, value


def _reads_as(sent: object, value: date | float) -> bool:
    """Whether a value is how the API wrote a date or a number."""
    try:
        read = msgspec.convert(sent, type(value))
    except msgspec.ValidationError:
        return False
    return (as_aware(read) if isinstance(read, datetime) else read) == value


@cache
def _names(kind: Hashable) -> frozenset[str]:
    """The attributes that the objects of a class have in any case."""
    return frozenset({name for _, name, _ in _fields(kind)} | {SOURCE, UNREAD})


@cache
def _fields(kind: Hashable) -> tuple[tuple[str, str, object], ...]:
    return tuple(
        (a.metadata.get(WIRE_NAME, a.name), a.name, a.default)
        for a in attrs.fields(cast("Any", kind))
        if a.name != SOURCE
    )
