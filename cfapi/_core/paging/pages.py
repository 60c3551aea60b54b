"""`Pages`: a lazy async iterator over any listing."""

from collections.abc import Generator, Mapping
from typing import Any, Generic, TypeVar, cast

from attrs import Factory, evolve, field, frozen

from cfapi._codec.envelope import as_int
from cfapi._core.batches import BatchedIterator
from cfapi._core.call import Call
from cfapi._core.paging.deduplicator import Deduplicator
from cfapi._core.paging.fetching import PageFetcher
from cfapi._core.paging.iteration import PageIterator, items_of
from cfapi._core.paging.model import START, PageQuery, Paging
from cfapi._core.paging.page import Page
from cfapi._core.paging.paginator import Paginator
from cfapi._core.paging.strategies import Start
from cfapi._core.session import Session
from cfapi.errors import ArgumentError

T = TypeVar("T")


@frozen(eq=False)  # compared by identity: gather() uses awaitables as keys
class Pages(Generic[T]):
    """A listing. Nothing is sent before it is awaited or iterated over, and each iteration starts again.

        async for zone in cf.zones.list(): ...      # all items, page by page
        page = await cf.zones.list()                # the first page
        zones = await cf.zones.list().collect()     # a list of all items

    An item whose `id` was on one of the two pages before is not yielded again: listings shift while they are
    read. All methods that send requests raise `CallError`; a listing that would never end raises `PaginationError`.
    """

    _session: Session = field(repr=False)
    _call: Call
    _item: type[T]
    _query: Mapping[str, object]
    _paging: Paging
    _ahead: int = 0
    _page_query: PageQuery = field(
        default=Factory(lambda self: PageQuery.of(self._query, self._paging), takes_self=True), init=False, repr=False
    )

    def __aiter__(self) -> BatchedIterator[T]:
        return items_of(self.by_page())

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._fetcher.page(START).__await__()

    def prefetch(self, pages: int) -> "Pages[T]":
        """The same listing, with up to this many pages prefetched, in order.

        If the server states how many pages there are, they are fetched concurrently.
        """
        if pages < 0:
            raise ArgumentError("prefetch takes the number of pages to fetch ahead, 0 or more.")
        return evolve(self, ahead=pages)

    async def first(self) -> T | None:
        """The first item; None if there is none."""
        found = await self.collect(1)
        return found[0] if found else None

    async def collect(self, limit: int | None = None) -> list[T]:
        """A list of all items, or of the first `limit` ones."""
        items: list[T] = []
        if limit is not None and limit <= 0:
            return items
        walk = self.by_page()
        try:
            async for page in walk:
                items.extend(page.items)
                if limit is not None and len(items) >= limit:
                    break
        finally:
            await walk.aclose()
        return items[:limit]

    async def total(self) -> int | None:
        """How many items the server says there are; None if it does not say. Costs one request."""
        page = await self
        return page.result_info.total_count if page.result_info is not None else None

    def by_page(self) -> PageIterator[T]:
        """The pages, each without the items that the two before it had."""
        return PageIterator(self._fetcher, self._paginator(), Deduplicator(self._call), self._ahead)

    @property
    def _fetcher(self) -> PageFetcher[T]:
        return PageFetcher(self._session, self._call, self._item, self._paging.items, self._page_query)

    def _paginator(self) -> Paginator:
        paging = self._paging
        start = Start(
            page=as_int(self._asked(paging.page)) or 1,
            per_page=as_int(self._asked(paging.per_page)) or paging.size,
            offset=as_int(self._asked(paging.offset)) or 0,
            cursor=cursor if isinstance(cursor := self._asked(paging.cursor), str) else None,
        )
        return Paginator(paging, start)

    def _asked(self, name: str) -> object:
        """A value of the caller's query; one from the query string of a path comes in a list."""
        given = self._query.get(name)
        values = cast("list[object]", given) if isinstance(given, list) else [given]
        return values[-1] if values else None
