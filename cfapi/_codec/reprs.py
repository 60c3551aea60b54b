"""Short reprs: what an interactive session shows of values, in a line. `cfapi.to_dict` has all of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, cast

import attrs
from msgspec import UNSET

WIDTH = 60
ITEMS = 3
FIELDS = 12
# What people look for first.
FIRST = {"id": 0, "name": 1}


def of_model(thing: attrs.AttrsInstance) -> str:
    """The fields that have values, id and name first; fields that may hold secrets are left out."""
    names = sorted(
        (field.name for field in attrs.fields(type(thing)) if field.repr), key=lambda name: FIRST.get(name, 2)
    )
    given = [(name, value) for name in names if (value := getattr(thing, name)) is not None and value is not UNSET]
    shown = [f"{name}={short(value)}" for name, value in given[:FIELDS]]
    return f"{type(thing).__qualname__}({', '.join(shown + ['…'] * (len(given) > FIELDS))})"


def short(value: object) -> str:
    """A value on a part of a line: nested objects by their type, and the beginning of texts and collections."""
    if attrs.has(type(value)) and hasattr(type(value), "__getattr__"):
        thing = cast("Any", value)
        return of_model(thing) if _is_small(thing) else f"{type(value).__qualname__}({_label(thing)}…)"
    if isinstance(value, date):  # datetimes are dates
        return value.isoformat()
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        pairs = (f"{key!r}: {_inner(inner)}" for key, inner in members.items())
        return f"{{{_first(pairs, len(members))}}}"
    if isinstance(value, list):
        items = cast("list[object]", value)
        return f"[{_first(map(_inner, items), len(items))}]"
    return _cut(repr(value))


def _inner(value: object) -> str:
    """A value inside of another one."""
    if isinstance(value, Mapping):
        return "{…}" if value else "{}"
    if isinstance(value, list):
        return "[…]" if value else "[]"
    return short(value)


def _is_small(thing: attrs.AttrsInstance) -> bool:
    """Whether an object is hardly more than its id and name."""
    return len(_fields(thing)) <= ITEMS


def _fields(thing: attrs.AttrsInstance) -> "tuple[attrs.Attribute[Any], ...]":
    found: tuple[attrs.Attribute[Any], ...] = attrs.fields(type(thing))
    return found


def _label(thing: attrs.AttrsInstance) -> str:
    """The name of an object, or else its id."""
    shown = {field.name for field in _fields(thing) if field.repr}
    names = (name for name in ("name", "id") if name in shown and isinstance(getattr(thing, name), str))
    return next((f"{name}={_cut(repr(getattr(thing, name)))}, " for name in names), "")


def _first(texts: Iterable[str], count: int) -> str:
    shown = [text for text, _ in zip(texts, range(ITEMS), strict=False)]
    return ", ".join(shown + [f"… {count - ITEMS} more"] * (count > ITEMS))


def _cut(text: str) -> str:
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 2]}…{text[-1]}"
