"""Async iterators without await."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from attrs import define, field

from cfapi._core.paging.pages import Page
from cfapi.sync.bridge import Bridge

T = TypeVar("T")
END: Any = object()


@define(eq=False)
class AwaitedIterator(Iterator[T]):
    """What an async iterator gives: each item is awaited in the event loop when it is needed.

    What is still being fetched is abandoned when the iterator is closed; its source sees to that, too, when nobody
    refers to it any more.
    """

    _bridge: Bridge = field(repr=False)
    _source: AsyncIterator[T] = field(repr=False)

    def __next__(self) -> T:
        item = self._bridge.run(_next(self._source))
        if item is END:
            raise StopIteration
        return item

    def close(self) -> None:
        """End the iteration."""
        self._bridge.run(_close(self._source))


@define(eq=False)
class ItemIterator(Iterator[T], Generic[T]):
    """The items of pages, which are handed over a page at a time."""

    _pages: AwaitedIterator[Page[T]]
    _items: Iterator[T] = field(factory=lambda: iter(()), init=False, repr=False)

    def __next__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._pages).items)

    def close(self) -> None:
        """End the iteration."""
        self._items = iter(())
        self._pages.close()


async def _next(source: AsyncIterator[T]) -> T:
    return await anext(source, END)


async def _close(source: Any) -> None:
    if hasattr(source, "aclose"):
        await source.aclose()
