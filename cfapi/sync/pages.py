"""`Pages`: a lazy iterator over any listing, without await."""

from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from attrs import frozen

from cfapi._core.paging import pages as asynchronous
from cfapi._core.paging.page import Page
from cfapi.sync.bridge import Bridge
from cfapi.sync.iterators import AwaitedIterator, ItemIterator, items_of

T = TypeVar("T")


@frozen(eq=False, repr=False)
class Pages(Generic[T]):
    """A listing. Nothing is sent before it is iterated over, and each iteration starts again.

        for zone in cf.zones.list(): ...      # all items, page by page
        page = cf.zones.list().page()         # the first page
        zones = cf.zones.list().collect()     # a list of all items

    A page is requested when its first item is needed; `prefetch` requests some before. An item whose `id` was on one of
    the two pages before is not yielded again: listings shift while they are read. All methods that send requests raise
    `CallError`; a listing that would never end raises `PaginationError`. Where the wait for a page is interrupted or
    fails, the next item of the iteration asks for that page again.
    """

    _bridge: Bridge
    _pages: asynchronous.Pages[T]

    def __repr__(self) -> str:
        return repr(self._pages)

    def __iter__(self) -> ItemIterator[T]:
        return items_of(self._bridge, aiter(self._pages))

    def by_page(self) -> AwaitedIterator[Page[T]]:
        """The pages, each without the items that the two before it had."""
        return AwaitedIterator(self._bridge, self._pages.by_page())

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

    def one(self) -> T:
        """The only item: for arguments that fit a single one, such as a name.

        Raises:
            NoneFound: There is none; it is a `NotFound`.
            MultipleFound: There are several; the message names some of them.
        """
        return self._bridge.run(self._pages.one())

    def collect(self, limit: int | None = None, *, progress: bool = False) -> list[T]:
        """A list of all items, or of the first `limit` ones.

        Args:
            limit: How many items at most.
            progress: Whether to show a progress bar on the terminal; this needs rich.
        """
        return self._bridge.run(self._pages.collect(limit, progress=progress))

    def total(self) -> int | None:
        """How many items the server says there are; None if it does not say. Costs one request."""
        return self._bridge.run(self._pages.total())

    if not TYPE_CHECKING:  # type checkers know that it has no length

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import LISTING, no_attribute, synchronous

            raise no_attribute(self, name, synchronous(LISTING))

        def __bool__(self) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `if listing.first() is not None`.")

        def __len__(self) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `listing.total()`, or len(listing.collect()).")

        def __getitem__(self, index: object) -> NoReturn:
            raise TypeError("Nothing was requested yet: use `listing.first()`, or `listing.collect()`.")


async def _first_page(pages: asynchronous.Pages[T]) -> Page[T]:
    return await pages
