"""Made-up values: ids that look like ids, moments, addresses, and texts and numbers within their limits."""

import re
import sys
import uuid
from typing import Any, Protocol, cast

from cfapi.sandbox.json_values import as_list
from cfapi.sandbox.schema import uuids
from cfapi.sandbox.schema.catalog import Schema
from cfapi.sandbox.schema.formats import has_format

# Properties that a new thing has without being told.
_IDS = frozenset({"id", "uuid", "uid", "tag", "identifier"})
_MOMENT = re.compile(r"(creat|modif|updat|upload|issued|added|edited|timestamp|last_?seen)", re.IGNORECASE)
# Texts that are moments, though neither a format nor their names' ends say so.
_MOMENTS = frozenset({"created", "modified", "updated"})
_CREATION = re.compile(r"^(creat|upload|issued|added)", re.IGNORECASE)
_FAMILY = {
    "date": "2026-01-01",
    "email": "someone@sandbox.example",
    "hostname": "sandbox.example",
    "ipv4": "192.0.2.1",
    "ipv4-cidr": "192.0.2.0/24",
    "ipv6": "2001:db8::1",
    "ipv6-cidr": "2001:db8::/32",
    "cidr": "192.0.2.0/24",
    "uri": "https://sandbox.example/",
    "uri-reference": "/",
    "url": "https://sandbox.example/",
    "byte": "c2FuZGJveA==",
}
_NAMED = {
    "ip": "192.0.2.1",
    "email": _FAMILY["email"],
    "url": _FAMILY["url"],
    "hostname": _FAMILY["hostname"],
    "version": "1",
}
_HEX_LENGTH = 32


class Source(Protocol):
    """Where ids come from."""

    def randbytes(self, count: int, /) -> bytes: ...
    def randrange(self, start: int, stop: int, /) -> int: ...


def is_telling(name: str, schema: Schema) -> bool:
    """Whether an answer tells this property though it need not: an id, or when something was created or changed."""
    return name in _IDS or is_moment(name, schema)


def is_moment(name: str, schema: Schema) -> bool:
    """Whether it tells when the thing came into being or was changed."""
    named = name.endswith(("_on", "_at")) or name in _MOMENTS
    written = schema.get("format") == "date-time" or (named and "string" in schema.get("type", ""))
    return written and _MOMENT.match(name) is not None


def is_creation(name: str) -> bool:
    """Whether a moment stays as it is when the thing is changed."""
    return _CREATION.match(name) is not None


def scalar(schema: Schema, name: str, source: Source, now: str) -> Any:
    """A text, a number or a truth value that the schema allows."""
    kinds = cast("str | list[str]", schema.get("type", "string"))
    kind = kinds if isinstance(kinds, str) else next((each for each in kinds if each != "null"), "null")
    if kind in {"integer", "number"}:
        return _number(schema, name, source)
    if kind == "boolean":
        # Some answers without an envelope say by a property of theirs that they are good ones.
        return schema.get("default", name == "success") is True
    return _text(schema, name, source, now)


def _number(schema: Schema, name: str, source: Source) -> int | float:
    if name in _IDS:
        return source.randrange(1, 2**31)
    low: float = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
    value: float = max(low, 0) if "default" not in schema else schema["default"]
    return value if within_limits(schema, value) else low


def _text(schema: Schema, name: str, source: Source, now: str) -> str:
    kind = schema.get("format", "")
    if kind == "date-time" or is_moment(name, schema):
        return now
    if kind in _FAMILY:
        return _FAMILY[kind]
    if kind == "uuid" or name in _IDS or name.endswith(("_id", "Id", "_tag", "_uuid")):
        return new_id(schema | {"format": "uuid"} if uuids.NAMED.fullmatch(name) else schema, source)
    text = str(schema.get("default", _NAMED.get(name, name or "text")))
    low, high = schema.get("minLength", 0), schema.get("maxLength", 2**16)
    return text.ljust(low, "x")[:high]


def new_id(schema: Schema, source: Source) -> str:
    """An id, written as its schema says."""
    if schema.get("format") == "uuid" or schema.get("maxLength") == len(str(uuid.UUID(int=0))):
        return str(uuid.UUID(bytes=source.randbytes(16), version=4))
    text = source.randbytes(16).hex()
    return text.ljust(schema.get("minLength", 0), "0")[: schema.get("maxLength", _HEX_LENGTH)]


def within_limits(schema: Schema, value: Any) -> bool:
    """Whether a value of the right type keeps the limits of its schema."""
    if isinstance(value, str):
        sized = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
        return bool(sized and ("format" not in schema or has_format(schema["format"], value)))
    if isinstance(value, int | float) and not isinstance(value, bool):
        above = value >= schema.get("minimum", value) and value > schema.get("exclusiveMinimum", value - 1)
        below = value <= schema.get("maximum", value) and value < schema.get("exclusiveMaximum", value + 1)
        return bool(above and below)
    return bool(len(as_list(value)) <= schema.get("maxItems", sys.maxsize))
