"""`running`, and the `Outcomes` of what runs."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import ExitStack
from functools import partial
from itertools import count
from os import PathLike
from typing import Any, Generic, Self, TypeVar

from attrs import define, field

from cfapi._core.progress import progress_bar
from cfapi._core.state import running_loop
from cfapi.bulk.counting import Counting
from cfapi.bulk.items import count_of, iterating
from cfapi.bulk.journal import Journal, JournalFile, job_of
from cfapi.bulk.options import Options
from cfapi.bulk.outcome import Interrupted, JournalError, NotReached, Outcome, Tally
from cfapi.bulk.outcome_queue import OutcomeQueue
from cfapi.bulk.recorder import Recorder
from cfapi.bulk.signals import stopping_on_signals

T = TypeVar("T")
R = TypeVar("R")
V = TypeVar("V")


@define(eq=False)
class Outcomes(Generic[T, R]):
    """The outcomes in order of completion, or of the items; at the end, an error of the stream of items is raised.

    A time limit around `anext` loses no outcome, and tasks may share the iterator: each outcome goes to one of them.

    Attributes:
        stopped_by: What stopped the run before its end: "SIGINT", "SIGTERM", "time limit", "journal", or what `stop`
            was given; None if nothing did.
    """

    _items: AsyncIterable[T] | Iterable[T]
    _work: Callable[[T], Awaitable[R]]
    _options: Options[T]
    stopped_by: str | None = field(default=None, init=False)
    _queue: OutcomeQueue[T, R] = field(init=False)
    _free: asyncio.Semaphore = field(init=False)
    _counting: Counting = field(init=False)
    _recorder: Recorder[T, R] | None = field(default=None, init=False)
    _feeding: asyncio.Task[None] | None = field(default=None, init=False)
    _workers: set[asyncio.Task[Outcome[T, R]]] = field(factory=set[asyncio.Task[Outcome[T, R]]], init=False)
    _tasks: set[asyncio.Task[Any]] = field(factory=set[asyncio.Task[Any]], init=False)
    _exits: ExitStack = field(factory=ExitStack, init=False)
    _fault: BaseException | None = field(default=None, init=False)
    _is_time_up: bool = field(default=False, init=False)
    _is_over: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._queue = OutcomeQueue.of(self._options.concurrency, ordered=self._options.ordered)
        self._free = asyncio.Semaphore(self._options.concurrency)
        self._counting = Counting(count_of(self._items), self._options.on_progress)

    @property
    def tally(self) -> Tally:
        """How many outcomes were given so far."""
        return self._counting.tally

    def stop(self, reason: str = "stop") -> None:
        """Begin no more items. Those under way go on to their end, and the others are `NotReached`.

        A list, or whatever has a length, gives an outcome for each of its items. Of a listing or another stream no more
        items are asked for, so that those which were not reached are not known.

        Args:
            reason: What `stopped_by` says.
        """
        if self._is_over or self.stopped_by is not None:
            return
        self.stopped_by = reason
        if self._feeding is not None and count_of(self._items) is None:
            self._feeding.cancel()

    def __aiter__(self) -> AsyncIterator[Outcome[T, R]]:
        return self

    async def __anext__(self) -> Outcome[T, R]:
        outcome = await self._queue.take()
        if outcome is not None:
            self._counting.add(outcome)
            return outcome
        if self._fault is not None:
            raise self._fault
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        running_loop()
        with ExitStack() as exits:
            self._prepare(exits)
            self._exits = exits.pop_all()
        self._feeding = self._spawn(self._feed())
        self._spawn(self._end(self._feeding))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._queue.close()
        for task in self._tasks:
            task.cancel()
        with self._exits:
            await _all_ended(self._tasks)

    def _prepare(self, exits: ExitStack) -> None:
        """Set up what lasts until the run is left."""
        given, loop = self._options, asyncio.get_running_loop()
        if given.journal is not None and given.key is not None:
            file = exits.enter_context(JournalFile.open(given.journal, job_of(given.journal, self._work)))
            self._recorder = Recorder(file, self._work, given.key, self._lose_journal)
        if given.stop_on_signals:
            exits.enter_context(stopping_on_signals(partial(loop.call_soon_threadsafe, self.stop)))
        if given.time_limit is not None:
            exits.callback(loop.call_later(given.time_limit, self._end_time).cancel)
        self._counting.draw = exits.enter_context(progress_bar("items", shown=given.progress))

    def _spawn(self, work: Coroutine[Any, Any, V]) -> asyncio.Task[V]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _feed(self) -> None:
        """Start work on each item as soon as there is room for it."""
        positions = count()
        async with iterating(self._items) as iterator:
            async for item in iterator:
                await self._admit(next(positions), item)

    async def _admit(self, position: int, item: T) -> None:
        try:
            await self._queue.reserve()
            await self._free.acquire()
        except asyncio.CancelledError:
            self._queue.put(position, self._not_reached(item))
            raise
        if self.stopped_by is None:
            worker = self._spawn(self._outcome(item))
            self._workers.add(worker)
            worker.add_done_callback(partial(self._take_outcome, position, item))
        else:
            self._free.release()
            self._queue.put(position, self._not_reached(item))

    async def _outcome(self, item: T) -> Outcome[T, R]:
        if self._recorder is not None:
            return await self._recorder(item)
        return Outcome(item, await self._work(item))

    def _take_outcome(self, position: int, item: T, worker: asyncio.Task[Outcome[T, R]]) -> None:
        """However the work has ended, even before it began."""
        self._workers.discard(worker)
        self._free.release()
        try:
            outcome = worker.result()
        except (KeyboardInterrupt, SystemExit):  # asyncio ends the loop
            return
        except asyncio.CancelledError as error:
            outcome = Outcome[T, R](item, error=self._interrupted(error) if self._is_time_up else error)
        except BaseException as error:  # noqa: BLE001  # it is what the consumer is told
            outcome = Outcome[T, R](item, error=error)
        self._queue.put(position, outcome)

    async def _end(self, feeding: asyncio.Task[None]) -> None:
        """However the feeding ends: the end comes when all work that it started has ended."""
        await asyncio.wait((feeding,))
        if not feeding.cancelled():
            self._fault = self._fault or feeding.exception()
        elif self.stopped_by is None:
            self._fault = asyncio.CancelledError()
        while self._workers:
            await asyncio.wait(self._workers)
        self._is_over = True
        self._queue.end()

    def _end_time(self) -> None:
        """The time limit is over."""
        self.stop("time limit")
        self._is_time_up = not self._is_over
        for worker in self._workers:
            worker.cancel()

    def _lose_journal(self, error: JournalError) -> None:
        """What can't be written down is not done."""
        self._fault = self._fault or error
        self.stop("journal")

    def _not_reached(self, item: T) -> Outcome[T, R]:
        return Outcome(item, error=NotReached(f"The run ended before this item was begun ({self.stopped_by})."))

    def _interrupted(self, cause: BaseException) -> Interrupted:
        error = Interrupted(f"The time limit of {self._options.time_limit:g} s ended while this item was worked on.")
        error.__cause__ = cause
        return error


def running(
    items: AsyncIterable[T] | Iterable[T],
    work: Callable[[T], Awaitable[R]],
    *,
    concurrency: int = 16,
    ordered: bool = False,
    time_limit: float | None = None,
    stop_on_signals: bool = False,
    progress: bool = False,
    on_progress: Callable[[Tally], object] | None = None,
    journal: Journal | str | PathLike[str] | None = None,
    key: Callable[[T], str] | None = None,
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
        ordered: Whether outcomes come in the order of the items, instead of as they are ready. Up to four times the
            concurrency wait for one that takes long.
        time_limit: Seconds for the whole run. Then what is under way is cancelled: its outcome is `Interrupted`.
        stop_on_signals: Whether the first Ctrl-C or SIGTERM is a `stop` of the run: what is under way goes on to its
            end, and the outcomes tell what was not reached. A second one does what it does otherwise. Needs the main
            thread.
        progress: Whether to show a progress bar on the terminal; this needs rich.
        on_progress: Called before each outcome is given; what it raises comes out of the iteration.
        journal: Where to keep which items are finished, so that the next run goes on after whatever ended this one: a
            path, or a `Journal`.
        key: What names an item in the journal, the same in each run, such as its id.

    Raises:
        ArgumentError: The arguments make no sense; it is a ValueError.
        ConfigurationError: No asyncio event loop is running; raised by the `async with`, as is all that follows.
        JournalError: The journal can't be used. If it can't be written later, the run stops, and the error is raised
            after all outcomes of what was under way.
    """
    options = Options(
        concurrency=concurrency,
        ordered=ordered,
        time_limit=time_limit,
        stop_on_signals=stop_on_signals,
        progress=progress,
        on_progress=on_progress,
        journal=journal,
        key=key,
    )
    return Outcomes(items, work, options)


async def _all_ended(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Wait until cancelled tasks have ended, even where this wait is cancelled meanwhile."""
    cancelled: asyncio.CancelledError | None = None
    while pending := {task for task in tasks if not task.done()}:
        try:
            await asyncio.wait(pending)
        except asyncio.CancelledError as again:
            cancelled = again
    if cancelled is not None:
        raise cancelled
