"""The time limit of one attempt, which stands still while a body moves.

The rule is that of Apache's mod_reqtimeout (`body=20,MinRate=500`): what is moved earns time, so a large body is not
cut off for its size, and a peer that sends a byte now and then wins nothing.
"""

import asyncio
import math
from types import TracebackType
from typing import Self

from attrs import define, field

from cfapi._http.alarm import Alarm
from cfapi._http.messages import Timeouts

# Bytes a second. A body that is slower stalls; each byte earns no more time than this.
MIN_RATE = 1_000.0
# Bytes a second. What was sent may still be under way, in the buffers of both systems and of the network.
LINE_RATE = 100_000.0


@define(eq=False)
class Deadlines:
    """Watches all time limits of one event loop with one timer."""

    _limits: "set[TimeLimit]" = field(factory=set["TimeLimit"], init=False)
    _alarm: Alarm | None = field(default=None, init=False)
    _next: float = field(default=math.inf, init=False)

    def watch(self, limit: "TimeLimit") -> None:
        """Watch a limit; also one that is watched, and now ends earlier. It may end later without a word."""
        self._limits.add(limit)
        if limit.ends < self._next:
            self._ring_at(limit.ends)

    def drop(self, limit: "TimeLimit") -> None:
        """Watch it no more."""
        self._limits.discard(limit)

    def _ring_at(self, when: float) -> None:
        self._alarm = self._alarm or Alarm(self._ring, asyncio.get_running_loop())
        self._next = when
        self._alarm.set(when if when < math.inf else None)

    def _ring(self) -> None:
        over = [limit for limit in self._limits if limit.ends <= self._next]
        self._limits.difference_update(over)
        for limit in over:
            limit.end()
        self._ring_at(min((limit.ends for limit in self._limits), default=math.inf))


@define(eq=False)
class TimeLimit:
    """Limits the total time of an attempt, and of each step in which its body is sent: `async with TimeLimit(...)`.

    Whatever sends and receives the bodies reports each step.

    Args:
        timeouts: The limits of the attempt.
        deadlines: What watches the limits of this event loop.

    Attributes:
        ends: When time is over, by the loop's clock.

    Raises:
        TimeoutError: Time ran out.
    """

    _timeouts: Timeouts
    _deadlines: Deadlines
    ends: float = field(init=False, default=math.inf)
    _total_ends: float = field(init=False, default=math.inf)
    _timeout: asyncio.Timeout = field(init=False)
    _moved: float = field(init=False, default=0.0)
    _over: bool = field(init=False, default=False)

    async def __aenter__(self) -> Self:
        self._timeout = asyncio.timeout(None)
        await self._timeout.__aenter__()
        if self._timeouts.total is not None:
            self.ends = self._total_ends = _now() + self._timeouts.total
            self._deadlines.watch(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over = True  # though the rest of an upload may go on beside a streamed response
        self._deadlines.drop(self)
        await self._timeout.__aexit__(kind, error, trace)

    def end(self) -> None:
        """Time is over."""
        self._over = True
        self._timeout.reschedule(self.ends)

    def body_started(self) -> None:
        """A body is about to move."""
        self._moved = _now()

    def received(self, size: int) -> None:
        """So many bytes arrived since the last step."""
        self._move(size, 0.0)
        self.ends = self._total_ends

    def sending(self) -> None:
        """The next bytes are being sent, which must not take longer than `read`."""
        step = self._timeouts.read
        if step is not None and not self._over:
            self.ends = min(self._total_ends, _now() + step)
            self._deadlines.watch(self)

    def sent(self, size: int) -> None:
        """So many bytes were handed to the network since the last step."""
        self._move(size, size / LINE_RATE)
        self.ends = self._total_ends

    def _move(self, size: int, at_least: float) -> None:
        now = _now()
        self._total_ends += max(at_least, earned(size, now - self._moved))
        self._moved = now


def earned(size: int, seconds: float) -> float:
    """For how much of the time that it took, a step of so many bytes does not count."""
    return min(seconds, size / MIN_RATE)


def _now() -> float:
    return asyncio.get_running_loop().time()
