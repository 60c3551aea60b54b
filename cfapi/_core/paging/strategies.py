"""How a listing continues after a page: one strategy for each behaviour, and a table of which kind has which.

A strategy is given each page in turn and returns where the next one starts, or None at the end. To add one, write a
class with `after` and `ahead`, and name it in `STRATEGIES`.

kind                                  behaviour      ends
page, page_no_total                   PageNumbers    where the totals say so, or at a page that is not full
single                                SinglePage     after one page, unless the totals promise more
offset                                Offsets        where the total is reached, or at a smaller page
cursor, cursors_after, page_token     Cursors        where the server names no further cursor
"""

from collections.abc import Mapping
from typing import Protocol

from attrs import define, field, frozen

from cfapi._codec.envelope import ResultInfo
from cfapi._core.paging.guard import CycleDetector, RepeatGuard
from cfapi._core.paging.model import Kind, PageRef, PageSummary, PaginationLoop, Paging

# A cursor may lead through some empty pages, but not endlessly.
MAX_EMPTY_PAGES = 100
IGNORES_CURSORS = "the server repeats a page, as if it ignored the cursor"
IGNORES_PAGES = "the server repeats a page, as if it ignored which one is requested, but says that there is more"


@frozen
class Start:
    """Where a caller wants a listing to start, and how large its pages are to be."""

    page: int = 1
    per_page: int | None = None
    offset: int = 0
    cursor: str | None = None


@define
class Walk:
    """What is known of the pages so far, whatever the strategy."""

    guard: RepeatGuard = field(factory=RepeatGuard)
    latest: PageSummary | None = None
    before: PageSummary | None = None
    first_count: int = 0
    empty_pages: int = 0

    def add(self, page: PageSummary) -> None:
        """Record a page.

        Raises:
            PaginationLoop: It repeats a page that is earlier than the one before it.
        """
        self.before, self.latest = self.latest, page
        self.first_count = self.first_count or page.count
        self.empty_pages = 0 if page.count else self.empty_pages + 1
        self.guard.watch(page, self.before)

    def runs_dry(self, page: PageSummary) -> bool:
        """Whether a page is empty or smaller than the one before; if no sizes are stated, it is the last one."""
        return not page.count or (self.before is not None and page.count < self.before.count)


class Strategy(Protocol):
    """One way to continue a listing."""

    def __init__(self, paging: Paging, start: Start) -> None: ...

    def after(self, page: PageSummary, walk: Walk) -> PageRef | None:
        """Where the page after this one starts; None where the listing ends.

        Raises:
            PaginationLoop: The listing repeats itself, and the server says that there is more.
        """
        ...

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        """The pages that can be fetched before their predecessors have arrived: at least the following one."""
        ...


@define
class Cursors:
    """The server names the next page; a page without a cursor is the last one."""

    paging: Paging
    start: Start
    _cursors: CycleDetector = field(factory=CycleDetector, init=False)

    def __attrs_post_init__(self) -> None:
        if self.start.cursor:
            self._cursors.met(self.start.cursor)

    @property
    def followed(self) -> bool:
        """Whether the listing was continued by a cursor so far."""
        return self._cursors.count > 0

    def after(self, page: PageSummary, walk: Walk) -> PageRef | None:
        if page.info.cursor is None:
            self._end(page, walk.guard)
            return None
        if self._cursors.met(page.info.cursor):
            raise PaginationLoop("the server repeats a cursor")
        walk.guard.is_stuck(promised=True, complaint=IGNORES_CURSORS)
        if walk.empty_pages > MAX_EMPTY_PAGES:
            raise PaginationLoop(f"the server sends cursors to empty pages only, more than {MAX_EMPTY_PAGES} in a row")
        return PageRef(self.paging.cursor, page.info.cursor)

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        return [following]

    def _end(self, page: PageSummary, guard: RepeatGuard) -> None:
        guard.is_stuck(promised=page.have_ids, complaint=IGNORES_CURSORS)
        guard.excuse()


@define
class Offsets:
    """The caller says how many items to skip."""

    paging: Paging
    start: Start
    _offset: int = field(init=False)
    _seen: int = field(default=0, init=False)
    _promised: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._offset = self.start.offset

    def after(self, page: PageSummary, walk: Walk) -> PageRef | None:
        promised = self._promised and not 0 < (page.info.total_count or 0) <= self._seen
        if walk.guard.is_stuck(promised=promised, complaint=IGNORES_PAGES):
            return None
        seen = self._seen = self._offset + page.count
        total = page.info.total_count if page.info.total_count and page.info.total_count >= seen else None
        ended = walk.runs_dry(page) if total is None else seen >= total
        if not page.count or ended:
            return None
        self._offset, self._promised = seen, total is not None
        return PageRef(self.paging.offset, seen)

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        return [following]


@define
class PageNumbers:
    """Pages are numbered. Totals end the listing without an extra request, unless the pages contradict them."""

    paging: Paging
    start: Start
    _page: int = field(init=False)
    _last_page: int = field(default=0, init=False)
    _seen: int = field(default=0, init=False)
    _promised: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._page = self.start.page

    def after(self, page: PageSummary, walk: Walk) -> PageRef | None:
        info = page.info
        promised = self._promised and not 0 < (info.total_count or 0) <= self._seen
        if walk.guard.is_stuck(promised=promised, complaint=IGNORES_PAGES):
            return None
        size = self._size(info, walk)
        self._seen = page.count + (self._seen if walk.before is not None else self._passed_over(size))
        stated, counted = self._stated_pages(info), self._counted_pages(info, size)
        self._last_page = stated or counted or 0
        if not self._has_more(page, walk, size, stated, counted):
            return None
        full = page.count >= size
        self._promised = self._page < (stated or 0) or (full and self._page < (counted or 0))
        self._page += 1
        return PageRef(self.paging.page, self._page)

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        """Pages up to the last known one, or just the next."""
        if not self._last_page:
            return [following]
        last = min(self._last_page, self._page + count - 1)
        return [PageRef(self.paging.page, page) for page in range(self._page, last + 1)]

    def _has_more(self, page: PageSummary, walk: Walk, size: int, stated: int | None, counted: int | None) -> bool:
        """Whether there is a further page: what the totals promise, or else what the page looks like."""
        if stated is not None and self._page < stated:
            # `total_pages` counts what a filter lets through, so one empty page before the last one is accepted.
            return walk.empty_pages <= 1
        if stated is None and counted is None:
            return not self._looks_last(page, walk)
        # `total_count` may count more than a filter lets through, so an empty page outweighs it, and where it goes
        # beyond `total_pages`, so does a page that is not full. Such a page may also mean that the server sends less
        # than it states: then the items seen are fewer than the total.
        fewer_seen = stated is None and self._seen < (page.info.total_count or 0)
        believed = page.count >= size or self._believes_short_pages(stated)
        return counted is not None and (self._page < counted or fewer_seen) and page.count > 0 and believed

    def _believes_short_pages(self, stated: int | None) -> bool:
        """Whether the total is believed over a page that is not full."""
        return stated is None

    def _looks_last(self, page: PageSummary, walk: Walk) -> bool:
        """Without totals: whether this page looks like the last one."""
        return page.count < page.info.per_page if page.info.per_page else walk.runs_dry(page)

    def _passed_over(self, size: int) -> int:
        """How many items come before the first page, where the caller chose one."""
        return self.start.offset or (self._page - 1) * size

    def _size(self, info: ResultInfo, walk: Walk) -> int:
        """How many items a full page has: by the response, as the server may send fewer than requested.

        If the response does not say, the first page shows whether it did.
        """
        return info.per_page or min(self.start.per_page or walk.first_count, walk.first_count)

    def _stated_pages(self, info: ResultInfo) -> int | None:
        """`total_pages`, unless the current page, or the items seen so far, contradict it."""
        stated = info.total_pages if info.total_pages and info.total_pages >= self._page else None
        contradicted = info.total_count is not None and info.total_count < self._seen
        return None if contradicted and stated is not None and stated <= self._page else stated

    def _counted_pages(self, info: ResultInfo, size: int) -> int | None:
        """The pages that `total_count` makes, unless more items than that were seen."""
        total = info.total_count
        return -(-total // size) if size and total and total >= self._seen else None


@define
class SinglePage(PageNumbers):
    """No pagination is declared: one page is all, unless the totals, or a page as full as it can be, promise more."""

    def _believes_short_pages(self, stated: int | None) -> bool:
        return False

    def _looks_last(self, page: PageSummary, walk: Walk) -> bool:
        return page.count != page.info.per_page


STRATEGIES: Mapping[Kind, type[Strategy]] = {
    "page": PageNumbers,
    "page_no_total": PageNumbers,
    "single": SinglePage,
    "offset": Offsets,
    "cursor": Cursors,
    "cursors_after": Cursors,
    "page_token": Cursors,
}
