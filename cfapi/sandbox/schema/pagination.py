"""How operations page, by their schemas: with numbers, offsets, cursors, or all at once, and how they tell it."""

import functools
import math
from collections.abc import Mapping

from cfapi.sandbox.http.pagination import Page, Paging, cursor
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.catalog import Operation, Schema, resolve

_USUAL, _LARGEST = 20, 1000
_ROLES = ("page", "per_page", "limit", "offset", "cursor", "page_token")


@functools.cache
def paging_of(operation: Operation) -> Paging:
    """How an operation pages."""
    names = operation.paging or {"kind": "single"}
    if names["kind"] == "single":
        return Paging(single=True)
    size = names.get("per_page") or names.get("limit", "per_page")
    limits = _schema(operation, size)
    highest = int(limits.get("maximum", _LARGEST))
    page = names.get("page", "page")
    return Paging(
        default=int(limits.get("default", min(_USUAL, highest))),
        highest=highest,
        size=size,
        page=page,
        first=int(_schema(operation, page).get("minimum", 0)),
        offset=names.get("offset", ""),
        cursor=names.get("cursor") or names.get("page_token", ""),
    )


def _schema(operation: Operation, parameter: str) -> Schema:
    return resolve(operation.query.get(parameter, {}))


@functools.cache
def roles(operation: Operation) -> frozenset[str]:
    """The query parameters that page, and so do not filter."""
    names: Mapping[str, str] = operation.paging or {}
    return frozenset(names[role] for role in _ROLES if role in names)


def told(operation: Operation, page: Page) -> Json:
    """All words that `result_info` may have for where a page stands; each response takes those of its schema."""
    pages = math.ceil(page.total / page.size)
    kind = (operation.paging or {}).get("kind", "")
    return (
        page.result_info
        | dict.fromkeys(("total", "total_size", "totalCount"), page.total)
        | {"pageSize": page.size, "totalPages": pages}
        | _cursors(kind, cursor(page.follows))
    )


def _cursors(kind: str, token: str) -> Json:
    if kind == "cursors_after":
        return {"cursors": {"after": token}}
    if kind == "page_token":
        return {"next_page_token": token}
    return {"cursor": token} if kind == "cursor" else {}


def told_beside(page: Page) -> Json:
    """All words for where a listing goes on that stand beside its items."""
    token = cursor(page.follows)
    named = dict.fromkeys(("cursor", "next_cursor"), token)
    or_null = dict.fromkeys(("nextCursor", "continuation_token"), token or None)
    more = dict.fromkeys(("has_more", "isTruncated"), page.follows is not None)
    return {**named, **or_null, **more, "next": page.follows}
