"""Values to JSON: what came from the API is written back as it came, with the changes made since."""

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any, TypeVar, cast

import attrs
import msgspec

from cfapi._codec.decoding import Codec
from cfapi._codec.model import SOURCE, UNREAD, UNSET, WIRE_NAME, class_of, sent_members, state_of
from cfapi._codec.text import rfc3339
from cfapi.clock import as_aware
from cfapi.errors import ArgumentError

T = TypeVar("T")

ABSENT: Any = object()


def to_dict(obj: object) -> Any:
    """What the API sent for an object, as plain JSON values, with the changes made since.

    Names are the API's; members that the class does not have are included, absent ones are not, null is None, and dates
    are written as they came. Fields that were assigned, or changed by `attrs.evolve`, have their new values; UNSET
    removes a member. An object that did not come from the API has the fields that differ from their defaults.

    Args:
        obj: An object, a list of objects, a page, an envelope, or anything that contains some of these.

    Raises:
        ArgumentError: It contains something that JSON can't express.
    """
    return plain(obj)


def to_json(obj: object) -> str:
    """As `to_dict`, as JSON text."""
    return encode_json(obj).decode()


def from_dict(kind: type[T], data: object, *, strict: bool = False) -> T:
    """Read stored JSON, such as `to_dict` returns, as a type: `from_dict(Zone, json.load(file))`.

    Args:
        kind: A class, or a list of one.
        data: Plain JSON values.
        strict: Whether what does not fit is an error.

    Raises:
        ValueError: It does not fit, and `strict` is true.
    """
    return Codec().decode(encode_json(data), kind, strict=strict)


def encode_json(body: object) -> bytes:
    """A body as JSON bytes.

    Raises:
        ArgumentError: It contains something that JSON can't express.
    """
    try:
        return msgspec.json.encode(plain(body))
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise ArgumentError(f"The body can't be written as JSON: {error}.") from None


def plain(value: object, sent: Any = ABSENT) -> Any:
    """A value as plain JSON values.

    Args:
        value: What is to be written.
        sent: The JSON that the API sent for it: what has the same meaning is written as it was sent.
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
    if isinstance(value, date):
        return sent if isinstance(sent, str) and _reads_as(sent, value) else _written(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentError(f"{value} is not a JSON number")
    return value


def _object(value: Mapping[str, object], sent: Any) -> dict[str, Any]:
    before = cast("Mapping[str, Any]", sent) if isinstance(sent, Mapping) else dict[str, Any]()
    return {key: plain(inner, before.get(key, ABSENT)) for key, inner in value.items() if inner is not UNSET}


def _array(value: Iterable[object], sent: Any) -> list[Any]:
    """Items are compared with those that were sent at the same index, if there are as many."""
    items = [item for item in value if item is not UNSET]
    before = cast("Any", sent if isinstance(sent, list) else [])
    if len(before) != len(items):
        return [plain(item) for item in items]
    return [plain(item, each) for item, each in zip(items, before, strict=True)]


def _written(value: date) -> str:
    return rfc3339(value) if isinstance(value, datetime) else value.isoformat()


def _members(obj: object) -> Iterator[tuple[str, Any]]:
    """The members of a model: those that were sent, in their order, then those that were added."""
    sent, state, names = sent_members(obj), state_of(obj), _names(class_of(obj))
    if state.get(SOURCE) is None:
        yield from ((wire, plain(value)) for wire, value in _given(obj))
        return
    for wire, json in sent.items():
        value = state.get(names.get(wire, wire), ABSENT)
        if value is ABSENT:
            yield wire, plain(json)
        elif value is not UNSET:
            yield wire, plain(value, json)
    for wire, name in (names | {name: name for name in state if name not in names.values()}).items():
        if wire not in sent and name not in (SOURCE, UNREAD) and state.get(name) not in (None, UNSET):
            yield wire, plain(state[name])


def _given(obj: object) -> Iterator[tuple[str, object]]:
    """The fields of an object that differ from their defaults."""
    for wire, name, default in _fields(class_of(obj)):
        value = getattr(obj, name)
        if value is not UNSET and (default is attrs.NOTHING or value != default):
            yield wire, value


def _reads_as(text: str, value: date) -> bool:
    """Whether a text is how the API wrote a date."""
    try:
        read = msgspec.convert(text, type(value))
    except msgspec.ValidationError:
        return False
    return (as_aware(read) if isinstance(read, datetime) else read) == value


@cache
def _names(kind: Hashable) -> dict[str, str]:
    """The fields of a class by their wire names."""
    return {wire: name for wire, name, _ in _fields(kind)}


@cache
def _fields(kind: Hashable) -> tuple[tuple[str, str, object], ...]:
    return tuple(
        (a.metadata.get(WIRE_NAME, a.name), a.name, a.default)
        for a in attrs.fields(cast("Any", kind))
        if a.name != SOURCE
    )
