"""What holds calls back while none of them works: an outage costs a few calls, not one for each zone."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from attrs import define, field

from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import CallError, ConnectionFailed, RateLimited, ServerError, TimedOut

T = TypeVar("T")

TRANSIENT = (ConnectionFailed, TimedOut, ServerError, RateLimited)
ROUNDS = 3


class Outage(Exception):
    """No call has worked for so long that the run ends; what was read is kept."""


@define(eq=False)
class Breaker:
    """Opens after some failures in a row. Then one call at a time is tried, with a pause before each, until one works.

    Args:
        failures: How many failures in a row open it.
        pause: Seconds between the calls that are tried while it is open.
        patience: Seconds after which an outage ends the run.
        clock: Where time comes from.
    """

    failures: int = 5
    pause: float = 10.0
    patience: float = 300.0
    clock: Clock = SYSTEM_CLOCK
    _row: int = field(default=0, init=False)
    _since: float = field(default=0.0, init=False)
    _one_at_a_time: asyncio.Lock = field(factory=asyncio.Lock, init=False, repr=False)

    @property
    def is_open(self) -> bool:
        """Whether calls are held back."""
        return self._row >= self.failures

    async def call(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do some work that makes a call; again, if the call fails in a way that passes.

        Raises:
            Outage: No call has worked for `patience` seconds.
            CallError: This one failed several times, and others work.
        """
        attempt = 0
        while True:
            attempt += 1
            try:
                async with self._turn():
                    result = await work()
            except TRANSIENT as error:
                self._failed(error)
                if attempt >= ROUNDS and not self.is_open:
                    raise
            else:
                self._row = 0
                return result

    @asynccontextmanager
    async def _turn(self) -> AsyncGenerator[None, None]:
        if not self.is_open:
            yield
            return
        async with self._one_at_a_time:
            if self.is_open:  # the call before may have worked
                await self.clock.sleep(self.pause)
            yield

    def _failed(self, error: CallError) -> None:
        now = self.clock.monotonic()
        self._since = self._since if self._row else now
        self._row += 1
        if self.is_open and now - self._since >= self.patience:
            raise Outage(f"No call has worked for {now - self._since:.0f} seconds: {error}") from None
