"""Async iterators without await."""

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, TypeVar

from attrs import define, field

from cfapi._core.batches import BatchedIterator
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
class ItemIterator(Iterator[T]):
    """What arrives in batches, such as the items of pages or the lines in chunks: one visit to the loop brings a batch.

    Where the wait for a batch is interrupted or fails, the next `next` goes on.
    """

    _batches: AwaitedIterator[Iterable[T]]
    _items: Iterator[T] = field(factory=lambda: iter(()), init=False, repr=False)

    def __next__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._batches))

    def close(self) -> None:
        """End the iteration."""
        self._items = iter(())
        self._batches.close()


@define(eq=False)
class _Batches(AsyncIterator[Iterable[T]]):
    """The batches of an iterator."""

    _source: BatchedIterator[T]

    async def __anext__(self) -> Iterable[T]:
        return await self._source.batch()

    async def aclose(self) -> None:
        await self._source.aclose()


def items_of(bridge: Bridge, source: BatchedIterator[T]) -> ItemIterator[T]:
    """The items of an async iterator."""
    return ItemIterator(AwaitedIterator(bridge, _Batches(source)))


async def _next(source: AsyncIterator[T]) -> T:
    return await anext(source, END)


async def _close(source: Any) -> None:
    if hasattr(source, "aclose"):
        await source.aclose()
