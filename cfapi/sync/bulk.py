"""`bulk.running` without await: `from cfapi.sync import bulk`.

    with bulk.running(cf.zones.list(), work, concurrency=16) as outcomes:
        for outcome in outcomes: ...

The work is an ordinary function, which is called in threads. Outcomes, journals and errors are those of `cfapi.bulk`.
"""

from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, Unpack

from attrs import define, evolve, field

from cfapi.bulk import (
    EarlierFailure,
    Interrupted,
    Journal,
    JournalError,
    NotReached,
    Outcome,
    State,
    Tally,
)
from cfapi.bulk import Outcomes as AsynchronousOutcomes
from cfapi.bulk.options import Options, RunOptions
from cfapi.bulk.signals import stopping_on_signals
from cfapi.sync.event_loop import EventLoop
from cfapi.sync.pages import Pages
from cfapi.sync.threads import END, ThreadedFunction, ThreadedIterator

__all__ = [
    "EarlierFailure",
    "Interrupted",
    "Journal",
    "JournalError",
    "NotReached",
    "Outcome",
    "Outcomes",
    "State",
    "Tally",
    "running",
]

T = TypeVar("T")
R = TypeVar("R")


@define(eq=False)
class Outcomes(Iterator[Outcome[T, R]], Generic[T, R]):
    """The outcomes in order of completion, or of the items; at the end, an error of the items is raised.

    Where the wait for an outcome is interrupted, none is lost.
    """

    _items: Iterable[T]
    _work: Callable[[T], R]
    _options: Options[T]
    _threads: ThreadPoolExecutor = field(init=False)
    _outcomes: AsynchronousOutcomes[T, R] = field(init=False)
    _exits: ExitStack = field(factory=ExitStack, init=False)

    def __attrs_post_init__(self) -> None:
        self._threads = ThreadPoolExecutor(self._options.concurrency + 1, "cfapi bulk")  # one is for the items
        own = evolve(self._options, stop_on_signals=False, on_progress=None)
        work: Callable[[T], Awaitable[R]] = ThreadedFunction(self._work, self._threads)
        self._outcomes = AsynchronousOutcomes(self._asynchronous(self._items), work, own)

    @property
    def stopped_by(self) -> str | None:
        """What stopped the run before its end, as for `cfapi.bulk.Outcomes`."""
        return self._outcomes.stopped_by

    @property
    def tally(self) -> Tally:
        """How many outcomes were given so far."""
        return self._outcomes.tally

    def stop(self, reason: str = "stop") -> None:
        """Begin no more items. Those under way go on to their end, and the others are `NotReached`.

        Args:
            reason: What `stopped_by` says.
        """
        EventLoop.of_process().call_soon(self._outcomes.stop, reason)

    def __next__(self) -> Outcome[T, R]:
        async def following() -> Any:
            return await anext(self._outcomes, END)

        outcome: Outcome[T, R] = EventLoop.of_process().run(following())
        if outcome is END:
            raise StopIteration
        if self._options.on_progress is not None:
            self._options.on_progress(self.tally)
        return outcome

    def __enter__(self) -> Self:
        loop = EventLoop.of_process()
        with ExitStack() as exits:
            exits.callback(self._threads.shutdown, wait=False)
            loop.run(self._outcomes.__aenter__())
            exits.callback(lambda: loop.run(self._outcomes.__aexit__()))
            if self._options.stop_on_signals:
                exits.enter_context(stopping_on_signals(self.stop))
            self._exits = exits.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._exits.close()

    def _asynchronous(self, items: Iterable[T]) -> Any:
        if isinstance(items, Pages):
            return items._pages  # pyright: ignore[reportPrivateUsage]  # without a visit to the loop for each page
        return items if isinstance(items, Collection) else ThreadedIterator(iter(items), self._threads)


def running(items: Iterable[T], work: Callable[[T], R], **options: Unpack[RunOptions[T]]) -> Outcomes[T, R]:
    """Do the work for each item, `concurrency` of them at a time, each in a thread.

        with running(cf.zones.list(), audit_zone, concurrency=16) as outcomes:
            for outcome in outcomes: ...

    A thread can't be cancelled: whatever ends the run early, such as its time limit, waits for what is under way.

    Args:
        items: What to work on: a listing, or any other iterable; pulled as there is room for it.
        work: What to do with one item; it may use the client.
        options: As for `cfapi.bulk.running`. `key` is called in the client's event loop: it must not make calls.

    Raises:
        ArgumentError: The options make no sense.
        ConfigurationError: This thread runs an event loop; raised by the `with`, as is all that follows.
        JournalError: The journal can't be used, or no longer be written.
    """
    return Outcomes(items, work, Options(**options))
