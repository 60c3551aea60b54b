"""The time limit of one attempt, which stands still while a body moves.

The rule is that of Apache's mod_reqtimeout (`body=20,MinRate=500`): what is moved earns time, so a large body is not
cut off for its size, and a peer that sends a byte now and then wins nothing.
"""

import asyncio
from types import TracebackType
from typing import Self

from attrs import define, field

from cfapi._http.messages import Timeouts

# Bytes a second. A body that is slower stalls; each byte earns no more time than this.
MIN_RATE = 1_000.0
# Bytes a second. What was sent may still be under way, in the buffers of both systems and of the network.
LINE_RATE = 100_000.0
# The part of the limit by which it may end too early for a response.
SLACK = 0.01


@define(eq=False)
class TimeLimit:
    """Limits the total time of an attempt, and of each step in which its body is sent: `async with TimeLimit(...)`.

    Whatever sends and receives the bodies reports each step.

    Args:
        timeouts: The limits of the attempt.

    Raises:
        TimeoutError: Time ran out.
    """

    _timeouts: Timeouts
    _timeout: asyncio.Timeout = field(init=False)
    _ends: float | None = field(init=False)
    _moved: float = field(init=False, default=0.0)
    _over: bool = field(init=False, default=False)

    async def __aenter__(self) -> Self:
        total = self._timeouts.total
        self._ends = None if total is None else _now() + total
        self._timeout = asyncio.timeout_at(self._ends)
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over = True  # though the rest of an upload may go on beside a streamed response
        await self._timeout.__aexit__(kind, error, trace)

    def body_started(self) -> None:
        """A body is about to move."""
        self._moved = _now()

    def received(self, size: int) -> None:
        """So many bytes arrived since the last step."""
        self._move(size, 0.0)
        ends, planned, total = self._ends, self._timeout.when(), self._timeouts.total
        # Timers cost more than all else here, and hardly any response takes so long that one has to be set anew.
        if ends is not None and planned is not None and total is not None and ends - planned > SLACK * total:
            self._apply(None)

    def sending(self) -> None:
        """The next bytes are being sent, which must not take longer than `read`."""
        self._apply(self._timeouts.read)

    def sent(self, size: int) -> None:
        """So many bytes were handed to the network since the last step."""
        self._move(size, size / LINE_RATE)
        self._apply(None)

    def _move(self, size: int, at_least: float) -> None:
        now = _now()
        if self._ends is not None:
            self._ends += max(at_least, earned(size, now - self._moved))
        self._moved = now

    def _apply(self, step: float | None) -> None:
        """Wait until time is over, and for this step no longer than so many seconds."""
        if self._over:
            return
        ends = [when for when in (self._ends, None if step is None else _now() + step) if when is not None]
        self._timeout.reschedule(min(ends, default=None))


def earned(size: int, seconds: float) -> float:
    """For how much of the time that it took, a step of so many bytes does not count."""
    return min(seconds, size / MIN_RATE)


def _now() -> float:
    return asyncio.get_running_loop().time()
