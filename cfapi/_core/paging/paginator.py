"""One iteration of a listing: given each page in turn, it says where the next one starts."""

from attrs import define, field

from cfapi._core.paging.model import PageRef, PageSummary, Paging
from cfapi._core.paging.strategies import STRATEGIES, Cursors, PageNumbers, Start, Strategy, Walk


@define
class Paginator:
    """One iteration of a listing. Pure: nothing here waits or sends.

    The response decides, the declared kind is only a hint:

    1. a cursor is followed, unless the listing declares another kind and the response counts pages;
    2. once one was followed, a page without a cursor is the last one;
    3. a listing that declares cursors but counts several pages instead continues by page number;
    4. any other page continues as the listing declares.

    Args:
        paging: How the operation pages.
        start: Where the caller wants to start.
    """

    paging: Paging
    start: Start = field(factory=Start)
    _cursors: Cursors = field(init=False)
    _otherwise: Strategy = field(init=False)
    _current: Strategy = field(init=False)
    _walk: Walk = field(factory=Walk, init=False)

    def __attrs_post_init__(self) -> None:
        declared = STRATEGIES[self.paging.kind]
        self._cursors = Cursors(self.paging, self.start)
        self._otherwise = (PageNumbers if self._by_cursor else declared)(self.paging, self.start)
        self._current = self._cursors if self._by_cursor else self._otherwise

    @property
    def _by_cursor(self) -> bool:
        return STRATEGIES[self.paging.kind] is Cursors

    @property
    def repeated(self) -> bool:
        """Whether the latest page repeats the one before it."""
        return self._walk.guard.repeated

    def after(self, page: PageSummary) -> PageRef | None:
        """Where the page after this one starts; None where the listing ends.

        Raises:
            PaginationLoop: A page or a cursor repeats, and the server says that there is more.
        """
        self._walk.add(page)
        self._current = self._strategy(page)
        return self._current.after(page, self._walk)

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        """At most `count` pages that can be fetched before their predecessors have arrived."""
        return self._current.ahead(following, count)

    def _strategy(self, page: PageSummary) -> Strategy:
        cursor, pages = page.info.cursor, page.info.total_pages
        if cursor is not None and (self._by_cursor or pages is None):
            return self._cursors
        if self._cursors.followed or (self._by_cursor and (pages or 0) <= 1):
            return self._cursors
        return self._otherwise
