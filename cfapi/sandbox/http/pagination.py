"""Listings: filters, order, pages with a true result_info."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, overload

import attrs

from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json

Query = Mapping[str, str]
# A word that no request can bring: by how many items the pages after the first have moved.
SHIFT, WHOLE_PAGE = "\0shift", "page"
T = TypeVar("T")
Key = Callable[[T], Any]
Test = Callable[[T], bool]


@attrs.frozen
class Paging:
    """The limits that an endpoint declares for `per_page`."""

    default: int = 20
    highest: int = 50


def paged(items: Sequence[Any], query: Query, paging: Paging = Paging()) -> Response:
    """One page of the items. A page past the end is empty and keeps the true totals.

    Who asks for more on a page than there can be gets as many as there can be: clients in use count on it (100 zones).
    They count on smaller pages than are documented, too (certbot asks for one zone).
    """
    page = _number(query, "page", 1, 1, 2**31)
    per_page = min(_number(query, "per_page", paging.default, 1, 2**31), paging.highest)
    start, added = moved((page - 1) * per_page, per_page, query)
    part = items[start : start + per_page]
    return Response(part, result_info=result_info(page, per_page, len(part), len(items) + added))


def moved(start: int, size: int, query: Query) -> tuple[int, int]:
    """Where a page starts after faults have moved items, and how many came in at the front since the first page."""
    shift = query.get(SHIFT)
    if shift is None or not start:
        return start, 0
    if shift == WHOLE_PAGE:
        return max(0, start - size), 0
    added = int(shift) * (start // size)
    return start - added, added


def result_info(page: int, per_page: int, count: int, total: int) -> Json:
    return {
        "page": page,
        "per_page": per_page,
        "total_pages": math.ceil(total / per_page),
        "count": count,
        "total_count": total,
    }


class Reversed(Sequence[T]):
    """Items from the last to the first; each is only looked at when it is asked for."""

    def __init__(self, items: Sequence[T]) -> None:
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        places = range(len(self))[::-1][index]
        return self._items[places] if isinstance(places, int) else [self._items[place] for place in places]


def ordered(items: Sequence[T], query: Query, keys: Mapping[str, Key[T]], default: str | None) -> Sequence[T]:
    """The items in the order asked for; without any, in the default one or as they were made."""
    order = one_of(query, "order", keys) or default
    down = one_of(query, "direction", ("asc", "desc")) == "desc"
    if order is None:
        return Reversed(items) if down else items
    return sorted(items, key=keys[order], reverse=down)


def one_of(query: Query, name: str, allowed: Iterable[str]) -> str | None:
    """A query parameter that is an enum; None where it is absent."""
    value = query.get(name)
    if value is None or value in (choices := tuple(allowed)):
        return value
    raise bad_parameter(name, f"it is none of {', '.join(choices)}")


def matching(items: Sequence[T], tests: Sequence[Test[T]], query: Query) -> Sequence[T]:
    """The items that pass all tests, or any of them with `match=any`."""
    join = any if one_of(query, "match", ("any", "all")) == "any" else all
    if not tests:
        return items
    return [item for item in items if join(test(item) for test in tests)]


def _number(query: Query, name: str, default: int, lowest: int, highest: int) -> int:
    raw = query.get(name)
    if raw is None:
        return default
    try:
        value = int(raw)
    except ValueError:
        raise bad_parameter(name, "it is not a whole number") from None
    if not lowest <= value <= highest:
        raise bad_parameter(name, f"{value} is not between {lowest} and {highest}")
    return value
