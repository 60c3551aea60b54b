"""Functions and iterators of synchronous code as asynchronous ones, whose parts run in threads."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor
from contextvars import copy_context
from typing import Any, Generic, TypeVar

from attrs import define, field

T = TypeVar("T")
R = TypeVar("R")
END: Any = object()


@define(eq=False)
class ThreadedFunction(Generic[T, R]):
    """A function that may block. A thread can't be cancelled: who cancels it waits for its end, and gets its result."""

    _function: Callable[[T], R]
    _threads: Executor

    @property
    def __wrapped__(self) -> Callable[[T], R]:
        return self._function

    async def __call__(self, item: T) -> R:
        """Call it in a thread."""
        result, _ = await _in_thread(self._threads, self._function, item)
        return result


@define(eq=False)
class ThreadedIterator(AsyncIterator[T]):
    """An iterator that may block. Where it is cancelled, it gives what it waits for, and is cancelled after that."""

    _items: Iterator[T]
    _threads: Executor
    _is_cancelled: bool = field(default=False, init=False)

    async def __anext__(self) -> T:
        if self._is_cancelled:
            raise asyncio.CancelledError
        item, self._is_cancelled = await _in_thread(self._threads, self._next, None)
        if item is END:
            raise StopAsyncIteration
        return item

    def _next(self, _: None) -> T:
        return next(self._items, END)


async def _in_thread(threads: Executor, function: Callable[[T], R], argument: T) -> tuple[R, bool]:
    """What a function returns, and whether somebody wanted to cancel it meanwhile."""
    result: list[R] = []

    def call() -> BaseException | None:
        try:
            result.append(function(argument))
        except BaseException as error:  # noqa: BLE001  # a future takes no StopIteration
            return error
        return None

    future = asyncio.get_running_loop().run_in_executor(threads, copy_context().run, call)
    is_cancelled = False
    while not future.done():
        try:
            await asyncio.wait((future,))
        except asyncio.CancelledError:
            is_cancelled = True
    if (error := future.result()) is not None:
        raise error
    return result[0], is_cancelled
