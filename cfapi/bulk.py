"""Bounded concurrent work over a stream of items, with back-pressure.

The stream is pulled only as fast as workers are free, one item's failure does not stop the others, and nothing that
was started outlives the `async with`.
"""

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from attrs import define, frozen

T = TypeVar("T")
R = TypeVar("R")


@frozen
class Outcome(Generic[T, R]):
    """The outcome for one item: its result, or the error that its work raised."""

    item: T
    result: R | None = None
    error: Exception | None = None


@define
class Outcomes(Generic[T, R]):
    """The outcomes in order of completion; at the end, an error of the stream of items is raised."""

    _done: MemoryObjectReceiveStream[Outcome[T, R]]
    fault: Exception | None = None

    def __aiter__(self) -> AsyncIterator[Outcome[T, R]]:
        return self

    async def __anext__(self) -> Outcome[T, R]:
        try:
            return await self._done.receive()
        except anyio.EndOfStream:
            if self.fault is not None:
                raise self.fault from None
            raise StopAsyncIteration from None


@asynccontextmanager
async def running(
    items: AsyncIterable[T] | Iterable[T], work: Callable[[T], Awaitable[R]], *, concurrency: int = 16
) -> AsyncGenerator[Outcomes[T, R], None]:
    """Do the work for each item, `concurrency` of them at a time.

        async with running(cf.zones.list(), audit_zone, concurrency=16) as outcomes:
            async for outcome in outcomes: ...

    Args:
        items: What to work on; pulled as workers become free.
        work: What to do with one item.
        concurrency: How many items are worked on at once.

    Raises:
        ValueError: The concurrency is under 1.
    """
    if concurrency < 1:
        raise ValueError("concurrency must be at least 1.")
    send, receive = anyio.create_memory_object_stream[T](0)
    report, done = anyio.create_memory_object_stream[Outcome[T, R]](0)
    outcomes = Outcomes(done)
    fault: Exception | None = None
    async with anyio.create_task_group() as tasks, done:
        tasks.start_soon(_feed, items, send, outcomes)
        async with report, receive:
            for _ in range(concurrency):
                tasks.start_soon(_work, work, receive.clone(), report.clone())
        try:
            yield outcomes
        except Exception as raised:  # noqa: BLE001  # raised again outside, so that no group wraps it
            fault = raised
        tasks.cancel_scope.cancel()
    if fault is not None:
        raise fault


async def _feed(
    items: AsyncIterable[T] | Iterable[T], send: MemoryObjectSendStream[T], outcomes: Outcomes[T, R]
) -> None:
    async with send:
        try:
            if isinstance(items, AsyncIterable):
                async for item in items:
                    await send.send(item)
            else:
                for item in items:
                    await send.send(item)
        except Exception as fault:  # noqa: BLE001  # it is raised where the outcomes are read
            outcomes.fault = fault


async def _work(
    work: Callable[[T], Awaitable[R]],
    receive: MemoryObjectReceiveStream[T],
    report: MemoryObjectSendStream[Outcome[T, R]],
) -> None:
    async with receive, report:
        async for item in receive:
            try:
                outcome = Outcome[T, R](item, result=await work(item))
            except Exception as error:  # noqa: BLE001  # each item's error is its own outcome
                outcome = Outcome[T, R](item, error=error)
            await report.send(outcome)
