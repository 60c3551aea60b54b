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
    """What there is to know of one page: how many items, the server's words, and what identifies the items.

    Items `have_ids`, or are their own marks: then equal ones may be many.
    """

    count: int
    info: ResultInfo | None
    marks: Sequence[object]
    have_ids: bool = False

    @property
    def total(self) -> int | None:
        return self.info.total_count if self.info is not None else None


class Endless(Exception):
    """The listing repeats itself though the server says that there is more."""


_IGNORES_CURSORS = "the server repeats a page, as if it ignored the cursor"
# A cursor may lead through some empty pages, but not for ever.
MAX_EMPTY_PAGES = 100


@define
class _Milestones:
    """Finds a cycle of any length in constant memory, by the mark at each power of two (Brent)."""

    count: int = 0
    _latest: object = None
    _milestone: object = None

    def met(self, mark: object) -> bool:
        """Whether this mark was the latest one or the latest milestone; then it is the latest one."""
        again = self.count > 0 and mark in (self._latest, self._milestone)
        self._latest = mark
        self.count += 1
        if self.count.bit_count() == 1:
            self._milestone = mark
        return again


@define
class Route:
    """One walk through a listing: told of each page in turn, it says where the next one starts.

    Args:
        paging: How the operation pages.
        page: The number of the first page, where the caller chose one.
        per_page: The size of a page that was asked for.
        offset: How many items the caller skips.
        cursor: Where the first page starts, where the caller chose it.
    """

    paging: Paging
    page: int = 1
    per_page: int | None = None
    offset: int = 0
    cursor: str | None = None
    last_page: int = field(default=0, init=False)
    """The number of the last page, as far as the server tells; 0 where it does not."""
    repeated: bool = field(default=False, init=False)
    """Whether the latest page is the one before it over again."""
    _before: Glance | None = field(default=None, init=False)
    _first_count: int = field(default=0, init=False)
    _seen: int = field(default=0, init=False)
    _empty_pages: int = field(default=0, init=False)
    _promised: bool = field(default=False, init=False)
    _pages: _Milestones = field(factory=_Milestones, init=False)
    _cursors: _Milestones = field(factory=_Milestones, init=False)

    def __attrs_post_init__(self) -> None:
        if self.cursor:
            self._cursors.met(self.cursor)

    def after(self, glance: Glance) -> Position | None:
        """Where the page after this one starts; None where the listing ends.

        Raises:
            Endless: A page or a cursor repeats, and the server says that there is more.
        """
        before, self._before = self._before, glance
        self._first_count = self._first_count or glance.count
        self._empty_pages = 0 if glance.count else self._empty_pages + 1
        info = glance.info or ResultInfo()
        self._watch_for_repeats(glance, before)
        if info.cursor is not None and (self.paging.kind in BY_CURSOR or info.total_pages is None):
            return self._by_cursor(info.cursor)
        if self._cursors.count or (self.paging.kind in BY_CURSOR and (info.total_pages or 0) <= 1):
            if self.repeated and glance.have_ids:
                raise Endless(_IGNORES_CURSORS)
            self.repeated = False
            return None
        if self._is_stuck(info):
            return None
        self._seen = glance.count + (self._seen if before is not None else self._passed_over(info))
        step = self._by_offset if self.paging.kind == "offset" else self._by_page
        return step(glance, info, before)

    def _watch_for_repeats(self, glance: Glance, before: Glance | None) -> None:
        """Notice a page that was there before, unless the total changed: then its items may have moved here."""
        again = glance.count > 0 and self._pages.met(glance.marks)
        self.repeated = again and before is not None and not _moved(before.total, glance.total)
        if self.repeated and before is not None and before.marks != glance.marks:
            raise Endless("the server starts over with a page that it gave before")

    def _is_stuck(self, info: ResultInfo) -> bool:
        """A repeated page is harmless where nothing says that there is more, else items would be lost in silence."""
        if self.repeated and self._promised and not 0 < (info.total_count or 0) <= self._seen:
            raise Endless("the server repeats a page, as if it ignored which one is asked for, but says there is more")
        return self.repeated

    def _by_cursor(self, cursor: str) -> Position:
        if self._cursors.met(cursor):
            raise Endless("the server repeats a cursor")
        if self.repeated:
            raise Endless(_IGNORES_CURSORS)
        if self._empty_pages > MAX_EMPTY_PAGES:
            raise Endless(f"the server gives cursors to empty pages only, {MAX_EMPTY_PAGES} in a row")
        return Position(self.paging.cursor, cursor)

    def _by_offset(self, glance: Glance, info: ResultInfo, before: Glance | None) -> Position | None:
        seen = self.offset + glance.count
        total = info.total_count if info.total_count and info.total_count >= seen else None
        ended = _runs_dry(glance, before) if total is None else seen >= total
        if not glance.count or ended:
            return None
        self.offset, self._promised = seen, total is not None
        return Position(self.paging.offset, seen)

    def _by_page(self, glance: Glance, info: ResultInfo, before: Glance | None) -> Position | None:
        stated, counted = self._stated_pages(info), self._counted_pages(info)
        if self._is_contradicted(info) and stated is not None and stated <= self.page:
            stated = None
        self.last_page = stated or counted or 0
        if stated is None and counted is None:
            more = not self._is_last(glance, info, before)
        else:
            more = self._has_more(glance, info, stated, counted)
        if not more:
            return None
        full = glance.count >= self._size(info)
        self._promised = self.page < (stated or 0) or (full and self.page < (counted or 0))
        self.page += 1
        return Position(self.paging.page, self.page)

    def _passed_over(self, info: ResultInfo) -> int:
        """How many items come before the first page, where the caller chose one."""
        return self.offset or (self.page - 1) * self._size(info)

    def _size(self, info: ResultInfo) -> int:
        """How many items a full page has: by the answer, as the server may give less than was asked for.

        Where the answer does not say, the first page shows whether it did.
        """
        return info.per_page or min(self.per_page or self._first_count, self._first_count)

    def _stated_pages(self, info: ResultInfo) -> int | None:
        """`total_pages`, unless the answer at hand contradicts it."""
        return info.total_pages if info.total_pages and info.total_pages >= self.page else None

    def _is_contradicted(self, info: ResultInfo) -> bool:
        """Whether more items were seen than there are to be: then nothing that is said of totals ends the listing."""
        return info.total_count is not None and info.total_count < self._seen

    def _counted_pages(self, info: ResultInfo) -> int | None:
        """The pages that `total_count` makes, unless more items than that were seen."""
        size = self._size(info)
        total = info.total_count
        return math.ceil(total / size) if size and total and total >= self._seen else None

    def _has_more(self, glance: Glance, info: ResultInfo, stated: int | None, counted: int | None) -> bool:
        """Whether the totals promise more.

        `total_pages` counts what a filter lets through, so one empty page before it is believed. `total_count`
        may count more than the filter lets through, so an empty page outweighs it, and where it goes beyond
        `total_pages`, or the operation declares no pages, so does a page that is not full. A page that is not full
        may also mean that the server gives less than it says: then the items seen fall short of `total_count`.
        """
        if stated is not None and self.page < stated:
            return self._empty_pages <= 1
        full = glance.count >= self._size(info)
        believed = full or (stated is None and self.paging.kind != "single")
        fewer_seen = stated is None and self._seen < (info.total_count or 0)
        return counted is not None and (self.page < counted or fewer_seen) and glance.count > 0 and believed

    def _is_last(self, glance: Glance, info: ResultInfo, before: Glance | None) -> bool:
        """Without totals: whether this page looks like the last one."""
        if self.paging.kind == "single":
            return glance.count != info.per_page
        return glance.count < info.per_page if info.per_page else _runs_dry(glance, before)


def _moved(before: int | None, after: int | None) -> bool:
    """Whether the total changed, as far as the server tells."""
    return before is not None and after is not None and before != after


def _runs_dry(glance: Glance, before: Glance | None) -> bool:
    """With nothing said of sizes, a page that is empty or smaller than the one before is the last."""
    return not glance.count or (before is not None and glance.count < before.count)
