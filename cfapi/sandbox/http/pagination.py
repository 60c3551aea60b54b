"""Listings: filters, order, pages with a true result_info."""

import base64
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
    """How a listing comes in pages: the names of its parameters, and the limits that it declares.

    Args:
        default: How many items a page has unless told.
        highest: How many it can have.
        size: The parameter for that.
        page: The parameter for the number of the page.
        first: The lowest number that is taken for a page.
        offset: The parameter for how many items to pass over, where a listing has one.
        cursor: The parameter for where the page before has ended, where a listing has one.
        single: Whether all comes at once.
    """

    default: int = 20
    highest: int = 50
    size: str = "per_page"
    page: str = "page"
    first: int = 1
    offset: str = ""
    cursor: str = ""
    single: bool = False


@attrs.frozen
class Page:
    """Some items of a listing, and where they stand in it; `follows` is the place of the next ones, if any."""

    items: Sequence[Any]
    number: int
    size: int
    total: int
    follows: int | None

    @property
    def result_info(self) -> Json:
        return result_info(self.number, self.size, len(self.items), self.total)


def cut(items: Sequence[Any], query: Query, paging: Paging) -> Page:
    """The page that a query asks for. One past the end is empty and keeps the true totals.

    Who asks for more on a page than there can be gets as many as there can be: clients in use count on it (100 zones).
    They count on smaller pages than are documented, too (certbot asks for one zone).
    """
    if paging.single:
        return Page(items, 1, max(len(items), 1), len(items), None)
    size = min(_number(query, paging.size, paging.default, 1), paging.highest)
    place = _place(query, paging, size)
    start, added = moved(place, size, query)
    total = len(items) + added
    follows = place + size if place + size < total else None
    return Page(items[start : start + size], place // size + 1, size, total, follows)


def paged(items: Sequence[Any], query: Query, paging: Paging = Paging()) -> Response:
    """The response that has the page which a query asks for."""
    page = cut(items, query, paging)
    return Response(page.items, result_info=page.result_info)


def _place(query: Query, paging: Paging, size: int) -> int:
    """Where the page starts."""
    if paging.cursor and query.get(paging.cursor):
        return _place_of(query[paging.cursor], paging.cursor)
    if paging.offset:
        return max(_number(query, paging.offset, 0), 0)
    return (max(_number(query, paging.page, 1, paging.first), 1) - 1) * size


def cursor(place: int | None) -> str:
    """A cursor that leads to a place; blank where there is none."""
    if place is None:
        return ""
    return base64.urlsafe_b64encode(f"from {place}".encode()).decode().rstrip("=")


def _place_of(cursor: str, name: str) -> int:
    if cursor.isdecimal():
        return int(cursor)
    try:
        words = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        return int(words.removeprefix("from "))
    except ValueError:
        raise bad_parameter(name, "it is no cursor of this listing") from None


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
    found = sorted(items, key=keys[order])
    return found[::-1] if down else found


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


def _number(query: Query, name: str, default: int, lowest: float = -math.inf) -> int:
    raw = query.get(name)
    if raw is None:
        return default
    try:
        value = float(raw)
    except ValueError:
        value = math.nan
    if not value.is_integer():  # 1.0 is one: some schemas say that numbers of pages are any numbers
        raise bad_parameter(name, "it is not a whole number")
    if value < lowest:
        raise bad_parameter(name, f"it must be at least {lowest}")
    return int(value)
