"""`Pages`: a lazy async iterator over any listing."""

from collections.abc import Generator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from attrs import Factory, evolve, field, frozen

from cfapi._codec.envelope import as_int
from cfapi._codec.model import UNSET
from cfapi._codec.reprs import short
from cfapi._core.batches import BatchedIterator
from cfapi._core.call import Call
from cfapi._core.paging.deduplicator import Deduplicator
from cfapi._core.paging.fetching import PageFetcher
from cfapi._core.paging.iteration import PageIterator, items_of
from cfapi._core.paging.model import START, PageQuery, Paging
from cfapi._core.paging.one import multiple_found, none_found
from cfapi._core.paging.page import Page
from cfapi._core.paging.paginator import Paginator
from cfapi._core.paging.strategies import Start
from cfapi._core.progress import progress_bar
from cfapi._core.session import Session
from cfapi._numbers import COUNT_OR_NONE, COUNT_OR_ZERO

T = TypeVar("T")


@frozen(eq=False, repr=False)  # compared by identity: gather() uses awaitables as keys
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

    def __repr__(self) -> str:
        asked = ", ".join(f"{name}={short(value)}" for name, value in self._filters.items())
        return f"<Pages of {getattr(self._item, '__name__', 'any')}: {self._call.name}{asked and f', {asked}'}>"

    def __aiter__(self) -> BatchedIterator[T]:
        return items_of(self.by_page())

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._fetcher.page(START).__await__()

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import LISTING, no_attribute

            raise no_attribute(self, name, LISTING)

        def __iter__(self) -> NoReturn:
            raise TypeError(
                "A listing is asynchronous: use `async for item in listing`, or `await listing.collect()` for a list. "
                "In synchronous code, take the client from cfapi.sync."
            )

        def __bool__(self) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `if await listing.first() is not None`.")

        def __len__(self) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `await listing.total()`, or len(await listing.collect()).")

        def __getitem__(self, index: object) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `await listing.first()`, or `await listing.collect()`.")

    def prefetch(self, pages: int) -> "Pages[T]":
        """The same listing, with up to this many pages prefetched, in order.

        If the server states how many pages there are, they are fetched concurrently.
        """
        COUNT_OR_ZERO.check("pages, the number to fetch ahead,", pages)
        return evolve(self, ahead=pages)

    async def first(self) -> T | None:
        """The first item; None if there is none."""
        found = await self.collect(1)
        return found[0] if found else None

    async def one(self) -> T:
        """The only item: for arguments that fit a single one, such as a name.

            zone = await cf.zones.list(name="shop.example").one()

        Raises:
            NoneFound: There is none; it is a `NotFound`.
            MultipleFound: There are several; the message names some of them.
        """
        found: list[T] = []
        async with aclosing(self.by_page()) as walk:
            async for page in walk:
                found += page.items
                if len(found) > 1:
                    total = page.result_info.total_count if page.result_info is not None else None
                    raise multiple_found(self._call, self._filters, found, total)
        if not found:
            raise none_found(self._call, self._filters)
        return found[0]

    async def collect(self, limit: int | None = None, *, progress: bool = False) -> list[T]:
        """A list of all items, or of the first `limit` ones.

        Args:
            limit: How many items at most.
            progress: Whether to show a progress bar on the terminal; this needs rich.

        Raises:
            ArgumentError: The limit is none.
            ConfigurationError: rich is not installed.
        """
        COUNT_OR_NONE.check("limit", limit)
        items: list[T] = []
        if limit == 0:
            return items
        with progress_bar(self._call.name, shown=progress) as report:
            async with aclosing(self.by_page()) as walk:
                async for page in walk:
                    items.extend(page.items)
                    report(len(items), page.result_info.total_count if page.result_info is not None else None)
                    if limit is not None and len(items) >= limit:
                        break
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

    @property
    def _filters(self) -> dict[str, object]:
        """What the caller asked for."""
        return {name: value for name, value in self._query.items() if value is not UNSET and value is not None}

    def _asked(self, name: str) -> object:
        """A value of the caller's query; one from the query string of a path comes in a list."""
        given = self._query.get(name)
        values = cast("list[object]", given) if isinstance(given, list) else [given]
        return values[-1] if values else None
