"""Bounded concurrent work over a stream of items, with back-pressure.

The stream is pulled only as fast as workers are free, one item's failure does not stop the others, and nothing that
was started outlives the `async with`.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager, suppress
from inspect import isasyncgen
from typing import Any, Final, Generic, Self, TypeVar

from attrs import define, field, frozen

from cfapi._core.state import running_loop

T = TypeVar("T")
R = TypeVar("R")


@frozen
class Outcome(Generic[T, R]):
    """The outcome for one item: its result, or the error that its work raised, a cancellation of its own included."""

    item: T
    result: R | None = None
    error: BaseException | None = None


class _End:
    """Comes after the last outcome."""


END: Final = _End()


@define(eq=False)
class Outcomes(Generic[T, R]):
    """The outcomes in order of completion; at the end, an error of the stream of items is raised.

    A time limit around `anext` loses no outcome, and tasks may share the iterator: each outcome goes to one of them.
    """

    _items: AsyncIterable[T] | Iterable[T]
    _work: Callable[[T], Awaitable[R]]
    _concurrency: int
    _free: asyncio.Semaphore = field(init=False)
    _done: asyncio.Queue[Outcome[T, R] | _End] = field(factory=lambda: asyncio.Queue(1), init=False)
    _tasks: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]], init=False)
    _cut: list[Outcome[T, R]] = field(factory=list[Outcome[T, R]], init=False)
    _fault: BaseException | None = field(default=None, init=False)
    _is_left: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._free = asyncio.Semaphore(self._concurrency)

    def __aiter__(self) -> AsyncIterator[Outcome[T, R]]:
        return self

    async def __anext__(self) -> Outcome[T, R]:
        outcome = await self._done.get()
        if not isinstance(outcome, _End):
            return outcome
        self._done.put_nowait(END)  # for whoever asks again
        if self._is_left:
            raise RuntimeError("Read outcomes inside of `async with bulk.running(...)`; it was left.")
        if self._cut:
            return self._cut.pop()
        if self._fault is not None:
            raise self._fault
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        running_loop()
        feeding = self._spawn(self._feed())
        self._spawn(self._end(feeding))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._is_left = True
        for task in self._tasks:
            task.cancel()
        await _all_ended(self._tasks)
        with suppress(asyncio.QueueEmpty):
            self._done.get_nowait()  # nobody takes it any more
        self._done.put_nowait(END)  # for another task that waits

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _feed(self) -> None:
        """Start work on each item as soon as there is room for it."""
        async with _iterating(self._items) as iterator:
            async for item in iterator:
                await self._free.acquire()
                self._spawn(self._outcome(item))

    async def _end(self, feeding: asyncio.Task[None]) -> None:
        """However the feeding ends: the end comes when all work that it started has ended."""
        await asyncio.wait((feeding,))
        self._fault = asyncio.CancelledError() if feeding.cancelled() else feeding.exception()
        for _ in range(self._concurrency):
            await self._free.acquire()
        await self._done.put(END)

    async def _outcome(self, item: T) -> None:
        try:
            outcome = Outcome[T, R](item, result=await self._work(item))
        except (KeyboardInterrupt, SystemExit):  # asyncio ends the loop
            raise
        except BaseException as error:  # noqa: BLE001  # it is what the consumer is told
            outcome = Outcome[T, R](item, error=error)
            if _is_cancelled(error):  # the task itself, which can't wait, then, until somebody takes the outcome
                self._cut.append(outcome)
                self._free.release()
                return
        if not self._is_left:  # else nobody takes it; the work ignored that it was cancelled
            await self._done.put(outcome)
        self._free.release()


def running(
    items: AsyncIterable[T] | Iterable[T], work: Callable[[T], Awaitable[R]], *, concurrency: int = 16
) -> Outcomes[T, R]:
    """Do the work for each item, `concurrency` of them at a time.

        async with running(cf.zones.list(), audit_zone, concurrency=16) as outcomes:
            async for outcome in outcomes: ...

    Whatever ends the `async with` early comes out of it as it is, after the work under way has been cancelled: an error
    of the body, a time limit, a cancellation.

    Args:
        items: What to work on; pulled as there is room for it.
        work: What to do with one item.
        concurrency: How many items are worked on at once.

    Raises:
        ValueError: The concurrency is under 1.
        ConfigurationError: No asyncio event loop is running.
    """
    if concurrency < 1:
        raise ValueError("concurrency must be at least 1.")
    return Outcomes(items, work, concurrency)


@asynccontextmanager
async def _iterating(items: AsyncIterable[T] | Iterable[T]) -> AsyncGenerator[AsyncIterator[T], None]:
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


def _is_cancelled(error: BaseException) -> bool:
    """Whether an error cancels the running task itself, and is not one of the work that it does."""
    task = asyncio.current_task()
    return isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling() > 0


async def _all_ended(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Wait until cancelled tasks have ended, even where this wait is cancelled meanwhile."""
    cancelled: asyncio.CancelledError | None = None
    while pending := {task for task in tasks if not task.done()}:
        try:
            await asyncio.wait(pending)
        except asyncio.CancelledError as again:
            cancelled = again
    if cancelled is not None:
        raise cancelled
