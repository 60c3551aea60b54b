"""`Alarm`: a timer that is put off with each request, and hardly ever rings."""

from asyncio import AbstractEventLoop, TimerHandle
from collections.abc import Callable

from attrs import define, field


@define(eq=False)
class Alarm:
    """Calls a function at a moment of its event loop's clock, which may be changed at any time.

    A timer of the loop costs more than the rest of a time limit, and almost all are cancelled. So the one that is set
    stays when the moment is put off or dropped, and is set anew when it has rung too early.

    Args:
        ring: What is called.
        loop: The event loop.
    """

    _ring: Callable[[], object]
    _loop: AbstractEventLoop
    _at: float | None = field(default=None, init=False)
    _timer: TimerHandle | None = field(default=None, init=False)

    def set(self, at: float | None) -> None:
        """Ring at this moment, in seconds of the loop's clock, and at no other; None for never."""
        self._at = at
        if at is not None and (self._timer is None or at < self._timer.when()):
            self.stop()
            self._at, self._timer = at, self._loop.call_at(at, self._timer_rings)

    def stop(self) -> None:
        """Never ring, and leave no timer behind."""
        if self._timer is not None:
            self._timer.cancel()
        self._at = self._timer = None

    def _timer_rings(self) -> None:
        timer, at = self._timer, self._at
        self._at = self._timer = None
        if timer is None or at is None:
            return
        if at > timer.when():  # the clock of some systems is coarse: timers ring a little before their time
            self.set(at)
        else:
            self._ring()
