"""The items of a run: any iterable, asynchronous or not."""

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Sized
from contextlib import asynccontextmanager
from inspect import isasyncgen
from typing import TypeVar

T = TypeVar("T")


def count_of(items: AsyncIterable[T] | Iterable[T]) -> int | None:
    """How many items there are; None if that shows only at their end."""
    return len(items) if isinstance(items, Sized) and not isinstance(items, AsyncIterable) else None


@asynccontextmanager
async def iterating(items: AsyncIterable[T] | Iterable[T]) -> AsyncGenerator[AsyncIterator[T], None]:
    """An iterator of the items, which is closed in the end, unless it is somebody else's."""
    iterator = aiter(items) if isinstance(items, AsyncIterable) else _each(items)
    try:
        yield iterator
    finally:
        close = getattr(iterator, "aclose", None)
        if close is not None and (iterator is not items or isasyncgen(iterator)):
            await close()


async def _each(items: Iterable[T]) -> AsyncGenerator[T, None]:
    for item in items:
        yield item
