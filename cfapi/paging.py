"""Where a listing goes on after a page: pure decisions for every kind of listing the API has.

The answer decides, the declared kind only helps: totals and cursors of the server end a walk without an extra
request, totals that contradict the answer are ignored, and what would never end is an error.
"""

import math
from collections.abc import Sequence
from typing import Literal

from attrs import define, field, frozen

from cfapi.envelope import ResultInfo

Kind = Literal["page", "page_no_total", "cursor", "cursors_after", "page_token", "offset", "single"]
BY_CURSOR = frozenset({"cursor", "cursors_after", "page_token"})


@frozen
class Paging:
    """How an operation pages: what its schema declares.

    Args:
        kind: The style of paging; a "single" listing declares none.
        items: Where the items are in the answer.
        size: The largest page that the operation documents; None where it is unknown.
        page: The query parameter that numbers pages.
        per_page: The query parameter that sizes pages.
        cursor: The query parameter that takes a cursor or a page token.
        offset: The query parameter that skips items.
    """

    kind: Kind = "page"
    items: str = "result"
    size: int | None = None
    page: str = "page"
    per_page: str = "per_page"
    cursor: str = "cursor"
    offset: str = "offset"


@frozen
class Position:
    """Where a page starts: a query parameter and its value. The first page has none of its own."""

    name: str = ""
    value: int | str = ""


START = Position()


@frozen
class Glance:
    """What there is to know of one page: how many items, the server's words, and what identifies the items."""

    count: int
    info: ResultInfo | None
    marks: Sequence[object]


class Endless(Exception):
    """The listing repeats itself though the server says that there is more."""


# A cursor may lead through some empty pages, but not for ever.
MAX_EMPTY_PAGES = 100


@define
class Route:
    """One walk through a listing: told of each page in turn, it says where the next one starts.

    Args:
        paging: How the operation pages.
        page: The number of the first page, where the caller chose one.
        per_page: The size of a page that was asked for.
        offset: How many items the caller skips.
    """

    paging: Paging
    page: int = 1
    per_page: int | None = None
    offset: int = 0
    last_page: int = field(default=0, init=False)
    """The number of the last page, as far as the server tells; 0 where it does not."""
    repeated: bool = field(default=False, init=False)
    """Whether the latest page is the one before it over again."""
    _before: Glance | None = field(default=None, init=False)
    _first_count: int = field(default=0, init=False)
    _empty_pages: int = field(default=0, init=False)
    _cursor: str = field(default="", init=False)
    _milestone: str = field(default="", init=False)
    _cursors: int = field(default=0, init=False)

    def after(self, glance: Glance) -> Position | None:
        """Where the page after this one starts; None where the listing ends.

        Raises:
            Endless: A page or a cursor repeats, and the server says that there is more.
        """
        before, self._before = self._before, glance
        self._first_count = self._first_count or glance.count
        self._empty_pages = 0 if glance.count else self._empty_pages + 1
        info = glance.info or ResultInfo()
        if info.cursor is not None and (self.paging.kind in BY_CURSOR or info.total_pages is None):
            return self._by_cursor(info.cursor)
        if self.paging.kind in BY_CURSOR:
            return None
        self.repeated = before is not None and glance.count > 0 and glance.marks == before.marks
        step = self._by_offset if self.paging.kind == "offset" else self._by_page
        return step(glance, info, before)

    def _by_cursor(self, cursor: str) -> Position:
        """Follow a cursor; a cycle is found in constant memory, by the cursor at each power of two (Brent)."""
        if cursor in (self._cursor, self._milestone):
            raise Endless("the server repeats a cursor")
        if self._empty_pages > MAX_EMPTY_PAGES:
            raise Endless(f"the server gives cursors to empty pages only, {MAX_EMPTY_PAGES} in a row")
        self._cursor = cursor
        self._cursors += 1
        if self._cursors.bit_count() == 1:
            self._milestone = cursor
        return Position(self.paging.cursor, cursor)

    def _by_offset(self, glance: Glance, info: ResultInfo, before: Glance | None) -> Position | None:
        seen = self.offset + glance.count
        total = info.total_count if info.total_count and info.total_count >= seen else None
        ended = _runs_dry(glance, before) if total is None else seen >= total
        if not glance.count or ended or self._is_stuck(has_more=total is not None):
            return None
        self.offset = seen
        return Position(self.paging.offset, seen)

    def _by_page(self, glance: Glance, info: ResultInfo, before: Glance | None) -> Position | None:
        stated, counted = self._stated_pages(info), self._counted_pages(glance, info)
        self.last_page = stated or counted or 0
        if stated is None and counted is None:
            more = not self._is_last(glance, info, before)
        else:
            more = self._has_more(glance, info, stated, counted)
        if not more or self._is_stuck(has_more=self.last_page > self.page):
            return None
        self.page += 1
        return Position(self.paging.page, self.page)

    def _is_stuck(self, *, has_more: bool) -> bool:
        """A repeated page is harmless where nothing says that there is more, else items would be lost in silence."""
        if self.repeated and has_more:
            raise Endless("the server repeats a page, as if it ignored which one is asked for, but says there is more")
        return self.repeated

    def _size(self, info: ResultInfo) -> int:
        """How many items a full page has: by the answer, as the server may give less than was asked for."""
        return info.per_page or self.per_page or self._first_count

    def _stated_pages(self, info: ResultInfo) -> int | None:
        """`total_pages`, unless the answer at hand contradicts it."""
        return info.total_pages if info.total_pages and info.total_pages >= self.page else None

    def _counted_pages(self, glance: Glance, info: ResultInfo) -> int | None:
        """The pages that `total_count` makes, unless more items than that were seen."""
        size = self._size(info)
        seen = (self.page - 1) * size + glance.count
        return math.ceil(info.total_count / size) if size and info.total_count and info.total_count >= seen else None

    def _has_more(self, glance: Glance, info: ResultInfo, stated: int | None, counted: int | None) -> bool:
        """Whether the totals promise more.

        `total_pages` counts what a filter lets through, so one empty page before it is believed. `total_count`
        may count more than the filter lets through, so an empty page outweighs it, and where it goes beyond
        `total_pages`, or the operation declares no pages, so does a page that is not full.
        """
        if stated is not None and self.page < stated:
            return self._empty_pages <= 1
        full = glance.count >= self._size(info)
        believed = full or (stated is None and self.paging.kind != "single")
        return counted is not None and self.page < counted and glance.count > 0 and believed

    def _is_last(self, glance: Glance, info: ResultInfo, before: Glance | None) -> bool:
        """Without totals: whether this page looks like the last one."""
        if self.paging.kind == "single":
            return True
        return glance.count < info.per_page if info.per_page else _runs_dry(glance, before)


def _runs_dry(glance: Glance, before: Glance | None) -> bool:
    """With nothing said of sizes, a page that is empty or smaller than the one before is the last."""
    return not glance.count or (before is not None and glance.count < before.count)
