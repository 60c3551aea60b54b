"""`OutcomeQueue`: outcomes on their way from the work to whoever reads them."""

import asyncio
from typing import Final, Generic, TypeVar

from attrs import define, field

from cfapi.bulk.outcome import Outcome

T = TypeVar("T")
R = TypeVar("R")

# How many outcomes, times the concurrency, may wait for an earlier item where the order is kept.
AHEAD: Final = 4


class _End:
    """Comes after the last outcome."""


END: Final = _End()


@define(eq=False)
class OutcomeQueue(Generic[T, R]):
    """Holds so many outcomes and no more: room is reserved before an item is begun, and free once it is read."""

    _room: asyncio.Semaphore
    _is_ordered: bool
    _ready: asyncio.Queue[Outcome[T, R] | _End] = field(factory=asyncio.Queue[Outcome[T, R] | _End], init=False)
    _early: dict[int, Outcome[T, R]] = field(factory=dict[int, Outcome[T, R]], init=False)
    _next: int = field(default=0, init=False)
    _is_closed: bool = field(default=False, init=False)

    @classmethod
    def of(cls, concurrency: int, *, ordered: bool) -> "OutcomeQueue[T, R]":
        """A queue for this much concurrency; where the order is kept, some outcomes may be ready before their turn."""
        return cls(asyncio.Semaphore(concurrency * (AHEAD if ordered else 1)), ordered)

    async def reserve(self) -> None:
        """Wait for room for one more item."""
        await self._room.acquire()

    def put(self, position: int, outcome: Outcome[T, R]) -> None:
        """Add the outcome of an item; the positions of items count from 0."""
        if self._is_closed:
            return  # nobody takes it
        if not self._is_ordered:
            self._ready.put_nowait(outcome)
            return
        self._early[position] = outcome
        while self._next in self._early:
            self._ready.put_nowait(self._early.pop(self._next))
            self._next += 1

    def end(self) -> None:
        """Nothing comes any more."""
        self._ready.put_nowait(END)

    def close(self) -> None:
        """Nobody takes what is there any more."""
        self._is_closed = True
        while not self._ready.empty():
            self._ready.get_nowait()
        self.end()  # for another task that waits

    async def take(self) -> Outcome[T, R] | None:
        """The next outcome; None at the end.

        Raises:
            RuntimeError: The queue was closed.
        """
        outcome = await self._ready.get()
        if not isinstance(outcome, _End):
            self._room.release()
            return outcome
        self.end()  # for whoever asks again
        if self._is_closed:
            raise RuntimeError("Read outcomes inside of `async with bulk.running(...)`; it was left.")
        return None
