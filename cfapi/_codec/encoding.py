"""Values to JSON."""

import math
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, cast

import attrs
import msgspec

from cfapi._codec.model import UNSET, WIRE_NAME
from cfapi._codec.text import moment
from cfapi.errors import ArgumentError


def encode_json(body: object) -> bytes:
    """A body as JSON bytes.

    Raises:
        ArgumentError: It holds something that JSON can't express.
    """
    try:
        return msgspec.json.encode(plain(body))
    except (TypeError, ValueError, OverflowError, RecursionError) as problem:
        raise ArgumentError(f"The body can't be written as JSON: {problem}.") from None


def plain(value: object) -> object:
    """Replace attrs objects by dicts: wire names, and no field that still holds its default."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in cast("Mapping[str, object]", value).items() if inner is not UNSET}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in cast("Iterable[object]", value) if item is not UNSET]
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentError(f"{value} is not a number that JSON knows")
    if attrs.has(type(value)):
        return {
            wire: plain(inner)
            for name, wire, default in _fields(cast("Any", type(value)))
            if (inner := getattr(value, name)) is not UNSET and (default is attrs.NOTHING or inner != default)
        }
    return value


@cache
def _fields(kind: type[attrs.AttrsInstance]) -> tuple[tuple[str, str, object], ...]:
    return tuple((a.name, a.metadata.get(WIRE_NAME, a.name), a.default) for a in attrs.fields(kind))
