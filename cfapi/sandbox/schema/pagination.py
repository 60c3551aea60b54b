"""One page of a listing in the way in which its operation pages: numbers, offsets, cursors, or all at once."""

import base64
import math
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.http.pagination import moved
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.catalog import Operation, resolve

_USUAL, _LARGEST = 20, 1000
_ROLES = ("page", "per_page", "limit", "offset", "cursor", "page_token")


@attrs.frozen
class Page:
    """Some items of a listing, and what an answer may say of where they stand. It says what its schema knows."""

    items: Sequence[Any]
    info: Json
    inside: Json


def page(operation: Operation, items: Sequence[Any], query: Mapping[str, str]) -> Page:
    """The page that the query asks for."""
    paging = operation.paging or {"kind": "single"}
    kind = paging["kind"]
    if kind == "single":
        return Page(items, _info(1, max(len(items), 1), len(items), len(items)), {})
    size = _size(operation, paging, query)
    place = _start(paging, query, size)
    start, added = moved(place, size, query)
    part, total = items[start : start + size], len(items) + added
    follows = place + size if place + size < total else None
    info = _info(place // size + 1, size, len(part), total)
    return Page(part, info | _cursors(kind, _token(follows)), _beside(follows))


def roles(operation: Operation) -> frozenset[str]:
    """The query parameters that page, and so do not filter."""
    paging = operation.paging or {}
    return frozenset(paging[role] for role in _ROLES if role in paging)


def _info(number: int, size: int, count: int, total: int) -> Json:
    """All words that answers have for it; each answer takes those of its schema."""
    pages = math.ceil(total / size)
    numbers = {"page": number, "per_page": size, "count": count, "total_count": total, "total_pages": pages}
    return numbers | {
        "total": total,
        "total_size": total,
        "totalCount": total,
        "pageSize": size,
        "totalPages": pages,
    }


def _beside(follows: int | None) -> Json:
    """All words for where a listing goes on that stand beside its items."""
    token = _token(follows)
    named = dict.fromkeys(("cursor", "next_cursor"), token)
    or_null = dict.fromkeys(("nextCursor", "continuation_token"), token or None)
    more = dict.fromkeys(("has_more", "isTruncated"), follows is not None)
    return {**named, **or_null, **more, "next": follows}


def _cursors(kind: str, token: str) -> Json:
    if kind == "cursors_after":
        return {"cursors": {"after": token}}
    if kind == "page_token":
        return {"next_page_token": token}
    return {"cursor": token} if kind == "cursor" else {}


def _size(operation: Operation, paging: Mapping[str, str], query: Mapping[str, str]) -> int:
    name = paging.get("per_page") or paging.get("limit", "per_page")
    schema = resolve(operation.query.get(name, {}))
    largest = int(schema.get("maximum", _LARGEST))
    wanted = _number(query, name, int(schema.get("default", min(_USUAL, largest))))
    if wanted < 1:
        raise bad_parameter(name, "it must be at least 1")
    return min(wanted, largest)


def _start(paging: Mapping[str, str], query: Mapping[str, str], size: int) -> int:
    for role in ("cursor", "page_token"):
        if role in paging and query.get(paging[role]):
            return _place(query[paging[role]], paging[role])
    if "offset" in paging:
        return max(_number(query, paging["offset"], 0), 0)
    return (max(_number(query, paging.get("page", "page"), 1), 1) - 1) * size


def _number(query: Mapping[str, str], name: str, usual: int) -> int:
    try:
        value = float(query.get(name, usual))
    except ValueError:
        value = math.nan
    if not value.is_integer():  # 1.0 is one: some schemas say that numbers of pages are any numbers
        raise bad_parameter(name, "it is not a whole number")
    return int(value)


def _token(place: int | None) -> str:
    """A cursor that leads to a place; blank where there is none."""
    if place is None:
        return ""
    return base64.urlsafe_b64encode(f"from {place}".encode()).decode().rstrip("=")


def _place(token: str, name: str) -> int:
    if token.isdecimal():
        return int(token)
    try:
        words = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        return int(words.removeprefix("from "))
    except ValueError:
        raise bad_parameter(name, "it is no cursor of this listing") from None
