"""`Pages`: a lazy iterator over any listing, without await."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from attrs import define, field, frozen

from cfapi._core.paging import pages as asynchronous
from cfapi._core.paging.pages import Page
from cfapi.sync.bridge import Bridge

T = TypeVar("T")


@frozen(eq=False)
class Pages(Generic[T]):
    """A listing. Nothing is sent before it is iterated over, and each iteration starts again.

        for zone in cf.zones.list(): ...      # all items, page by page
        page = cf.zones.list().page()         # the first page
        zones = cf.zones.list().collect()     # a list of all items

    A page is requested when its first item is needed; `prefetch` requests some before. An item whose `id` was on one of
    the two pages before is not yielded again: listings shift while they are read. All methods that send requests raise
    `CallError`; a listing that would never end raises `PaginationError`.
    """

    _bridge: Bridge = field(repr=False)
    _pages: asynchronous.Pages[T]

    def __iter__(self) -> "ItemIterator[T]":
        return ItemIterator(self.by_page())

    def by_page(self) -> "PageIterator[T]":
        """The pages, each without the items that the two before it had."""
        return PageIterator(self._bridge, self._pages.by_page())

    def prefetch(self, pages: int) -> "Pages[T]":
        """The same listing, with up to this many pages prefetched, in order.

        If the server states how many pages there are, they are fetched concurrently.
        """
        return Pages(self._bridge, self._pages.prefetch(pages))

    def page(self) -> Page[T]:
        """The first page: its items, `result_info`, headers and messages."""
        return self._bridge.run(_first_page(self._pages))

    def first(self) -> T | None:
        """The first item; None if there is none."""
        return self._bridge.run(self._pages.first())

    def collect(self, limit: int | None = None) -> list[T]:
        """A list of all items, or of the first `limit` ones."""
        return self._bridge.run(self._pages.collect(limit))

    def total(self) -> int | None:
        """How many items the server says there are; None if it does not say. Costs one request."""
        return self._bridge.run(self._pages.total())

    if not TYPE_CHECKING:  # type checkers know that it has no length

        def __bool__(self) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `if listing.first() is not None`.")


@define(eq=False)
class PageIterator(Iterator[Page[T]]):
    """Pages, each of which is fetched in the event loop when it is needed.

    What is prefetched is abandoned when the iterator is closed, or when nobody refers to it any more.
    """

    _bridge: Bridge = field(repr=False)
    _walk: Any = field(repr=False)
    _ended: bool = field(default=False, init=False)

    def __next__(self) -> Page[T]:
        page: Page[T] | None = self._bridge.run(_next(self._walk))
        if page is None:
            self._ended = True
            raise StopIteration
        return page

    def close(self) -> None:
        """Stop fetching pages."""
        self._ended = True
        self._bridge.run(_close(self._walk))

    def __del__(self) -> None:
        if not self._ended:
            self._bridge.run_soon(_close(self._walk))


@define(eq=False)
class ItemIterator(Iterator[T]):
    """The items of pages, which are handed over a page at a time."""

    _pages: PageIterator[T]
    _items: Iterator[T] = field(factory=lambda: iter(()), init=False, repr=False)

    def __next__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._pages).items)

    def close(self) -> None:
        """Stop fetching pages."""
        self._items = iter(())
        self._pages.close()


async def _first_page(pages: asynchronous.Pages[T]) -> Page[T]:
    return await pages


async def _next(walk: Any) -> Any:
    return await anext(walk, None)


async def _close(walk: Any) -> None:
    await walk.aclose()
