"""`BatchedIterator`: what arrives in batches, one by one."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Generic, NoReturn, TypeVar

from attrs import define, field

T = TypeVar("T")


async def _nothing_to_close() -> None:
    """What needs no clean-up."""


@define(eq=False)
class BatchedIterator(Generic[T]):
    """An async iterator over what arrives in batches, such as the items of pages, or the lines in chunks of bytes.

    It is no generator. One would end for good where a wait inside it is cancelled, runs into a time limit or fails;
    here, the next `anext` goes on. And generators inside each other can't be closed in order when an event loop ends.
    Tasks may share an iterator: each item goes to one of them.

    Args:
        more: Waits for the next batch; raises StopAsyncIteration at the end.
        close: Releases what `more` uses.
    """

    _more: Callable[[], Awaitable[Iterable[T]]]
    _close: Callable[[], Awaitable[None]] = _nothing_to_close
    _batch: Iterator[T] = field(factory=lambda: iter(()), init=False)
    _turn: asyncio.Lock = field(factory=asyncio.Lock, init=False)

    def __aiter__(self) -> "BatchedIterator[T]":
        return self

    async def __anext__(self) -> T:
        for item in self._batch:  # one that is there is returned at once
            return item
        async with self._turn:
            while True:
                for item in self._batch:  # of a batch that another task waited for
                    return item
                batch = await self._more()
                self._batch = iter(batch if self._more is not _no_more else ())  # it may have been closed meanwhile

    async def batch(self) -> Iterable[T]:
        """The next batch as a whole, for those who need not wait for each of its items.

        Raises:
            StopAsyncIteration: There is none.
        """
        async with self._turn:
            return await self._more()

    async def aclose(self) -> None:
        """End the iteration."""
        self._more, self._batch = _no_more, iter(())
        await self._close()


async def _no_more() -> NoReturn:
    raise StopAsyncIteration
