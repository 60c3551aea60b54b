"""Paths, query strings and headers of a call, from the values that a caller gives."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from urllib.parse import quote, unquote, urlencode

import attrs

from cfapi._codec.encoding import plain
from cfapi._codec.model import UNSET
from cfapi._codec.text import scalar
from cfapi.errors import ArgumentError

# RFC 3986, section 3.3: what may be in a path segment unescaped.
_SEGMENT_SAFE = "!$&'()*+,;=:@-._~"
# Control characters, and halves of surrogate pairs, which UTF-8 can't write.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# Ids in which control characters come from a file or a variable that holds more than the id.
_HEXADECIMAL = frozenset({"account_id", "zone_id"})


def path(template: str, **ids: object) -> str:
    """Fill a path template such as "/zones/{zone_id}" with percent-encoded ids.

    Raises:
        ArgumentError: An id is empty, "." or ".."; or that of an account or a zone holds control characters,
            which others, such as keys, may.
    """
    return template.format_map({name: _segment(name, value) for name, value in ids.items()})


def scoped(*, account_id: object = UNSET, zone_id: object = UNSET) -> str:
    """The beginning of a path that exists below accounts and below zones.

    Raises:
        ArgumentError: Both or neither of the two are given.
    """
    account, zone = account_id not in (UNSET, None), zone_id not in (UNSET, None)
    if account == zone:
        raise ArgumentError("Give exactly one of account_id and zone_id.")
    return (
        path("/accounts/{account_id}", account_id=account_id) if account else path("/zones/{zone_id}", zone_id=zone_id)
    )


def _segment(name: str, value: object) -> str:
    if type(value) is str and value.isalnum() and value.isascii():  # as almost all ids are
        return value
    text = "" if value is None or value is UNSET else scalar(value)
    if text in ("", ".", ".."):
        raise ArgumentError(f"{name} must not be {repr(text) if text else 'empty'}: it is a part of the path.")
    if name in _HEXADECIMAL and _CONTROLS.search(text):
        raise ArgumentError(f"{name} contains control characters.")
    return quote(text, safe=_SEGMENT_SAFE)


def raw_path(given: str) -> tuple[str, str]:
    """Check a path that a caller wrote, and split it into path and query string.

    It is relative to the base URL and can't leave it; a leading slash makes no difference.

    Raises:
        ArgumentError: It is empty, names a host, leaves the base URL with "..", or contains invalid characters.
    """
    route, _, query = given.partition("?")
    parts = route.removeprefix("/").split("/")
    if _CONTROLS.search(given) or "\\" in given or "#" in given:
        raise ArgumentError("A path must not contain control characters, '\\' or '#'.")
    if ":" in parts[0] or "" in parts[:-1] or parts == [""]:
        raise ArgumentError(f"{route!r} is not a path below the base URL, such as '/zones'.")
    if {".", ".."}.intersection(re.split(r"[/\\]", unquote(route))):
        raise ArgumentError(f"{route!r} must not contain '.' or '..'.")
    return "/" + "/".join(quote(part, safe=_SEGMENT_SAFE + "%") for part in parts), quote(
        query, safe="%&=+;:@/?!$'()*,-._~"
    )


class _Joined(tuple[object, ...]):
    """An array that a query writes as one value with commas (`explode: false`)."""

    __slots__ = ()


def joined(values: object) -> object:
    """Mark an array of query values that is sent as one comma-separated value."""
    if values is UNSET or isinstance(values, str | bytes) or not isinstance(values, Iterable):
        return values
    given = cast("Iterable[object]", values)
    return _Joined(value for value in given if value is not UNSET and value is not None)


def encode_query(query: Mapping[str, object] | None) -> str:
    """A query string without "?".

    Booleans are true/false, arrays repeat the key, objects use dots, null is left out.
    """
    if not query:
        return ""
    return urlencode(
        [pair for name, value in query.items() for pair in _pairs(name, value)], quote_via=quote, safe=":,*@"
    )


def _pairs(name: str, value: object) -> Iterator[tuple[str, str]]:
    if value is UNSET or value is None:
        return
    if isinstance(value, _Joined):
        yield from [(name, ",".join(map(scalar, value)))] if value else []
    elif isinstance(value, Mapping):
        for key, inner in cast("Mapping[str, object]", value).items():
            yield from _pairs(f"{name}.{key}", inner)
    elif attrs.has(type(value)):
        yield from _pairs(name, plain(value))
    elif isinstance(value, list | tuple | set | frozenset):
        for item in cast("Iterable[object]", value):
            yield from _pairs(name, item)
    else:
        yield name, scalar(value)


def header_values(headers: Mapping[str, object]) -> dict[str, str]:
    """The headers that are set, as texts."""
    return {name: scalar(value) for name, value in headers.items() if value is not UNSET and value is not None}
