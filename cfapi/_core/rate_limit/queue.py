"""The queue before the windows of a limit: who may send, who waits and for how long, and who need not wait in vain.

Pure: it is told what time it is, and awaits nothing.
"""

import math
from collections import OrderedDict
from operator import itemgetter
from typing import Protocol

from attrs import define, field

from cfapi._core.rate_limit.window import Window, after

# A wait that gets longer by more than this is notified of again.
NOTIFIED_AGAIN = 1.0
BLOCKED = "the server refuses requests until then"


class Waiter(Protocol):
    """A request in a queue.

    Attributes:
        max_wait: The longest time without any progress that its caller accepts, in seconds.
        deadline: When it gives up.
    """

    max_wait: float
    deadline: float

    @property
    def lost(self) -> bool:
        """Whether nobody waits any more, because the event loop was closed."""
        ...

    def grant(self) -> None:
        """It may be sent."""
        ...

    def refuse(self, seconds: float, reason: str) -> None:
        """It would have to wait for too long."""
        ...

    def notify(self, seconds: float, reason: str) -> None:
        """It has to wait."""
        ...

    def wake(self) -> None:
        """It is to look at the clock: it is first in the queue, and the others depend on it."""
        ...


@define(eq=False)
class Queue:
    """Requests before some windows, in order of arrival. The first one keeps the time for all."""

    windows: dict[str, Window]
    blocked_until: float = -math.inf
    in_flight: int = 0
    # In order of arrival. Any of them may leave, and there may be thousands.
    _waiting: OrderedDict[Waiter, None] = field(factory=OrderedDict[Waiter, None], init=False)
    _known_until: float = field(default=-math.inf, init=False)
    _woken_at: float = field(default=-math.inf, init=False)
    # No later than any deadline; those of requests that do not wait any more may be among them.
    _deadline: float = field(default=math.inf, init=False)
    _first: Waiter | None = field(default=None, init=False)

    @property
    def idle(self) -> bool:
        """Whether no request waits or is under way."""
        return not self._waiting and not self.in_flight

    def take_at_once(self, now: float) -> bool:
        """Take room for one request, if there is some and nobody waits for it."""
        if self._waiting or not self._has_room(now):
            return False
        self.take()
        return True

    def take(self) -> None:
        """A request is about to be sent, whether there is room or not."""
        self.in_flight += 1
        for window in self.windows.values():
            window.take()

    def release(self, now: float, *, used: bool) -> None:
        """A request has ended; one that was never sent is not `used`."""
        self.in_flight -= 1
        for window in self.windows.values():
            window.release(now, used=used)
        self.advance(now)

    def join(self, waiter: Waiter, now: float) -> None:
        """Wait behind all others."""
        self._waiting[waiter] = None
        self._deadline = min(self._deadline, waiter.deadline)
        if not self._is_refused(waiter, now, len(self._waiting) - 1, *self.delay(now)):
            self.advance(now)

    def leave(self, waiter: Waiter, now: float) -> None:
        """Wait no longer."""
        if waiter in self._waiting:
            del self._waiting[waiter]
            self.advance(now)

    def block(self, until: float, now: float) -> None:
        """The server refuses requests."""
        self.blocked_until = max(self.blocked_until, until)
        self.advance(now)

    def advance(self, now: float) -> None:
        """Let those pass for whom there is room, and tell the others how long they wait, or that it is too long."""
        while self._waiting and (self._head.lost or self._has_room(now)):
            self._grant(self._waiting.popitem(last=False)[0])
        if self._waiting:
            delay, reason = self.delay(now)
            self._notify(now, delay, reason)
            self._keep_time(now, delay)

    def wake(self) -> None:
        """Have the first one in the queue look at the clock."""
        if self._first is not None:
            self._first.wake()

    def time_to_sleep(self, waiter: Waiter, now: float) -> float | None:
        """How long a request sleeps unless woken: the first one in the queue until there is room, others for ever."""
        return self._woken_at - now if waiter is self._first and self._woken_at < math.inf else None

    def delay(self, now: float, ahead: int = 0) -> tuple[float | None, str]:
        """Seconds until a request may be sent after `ahead` others, at the earliest, and what it waits for.

        None if only a response can make room.
        """
        waits = [(wait, _used_up(window)) for window in self.windows.values() if (wait := window.wait(now, ahead))]
        if now < self.blocked_until:
            waits.append((self.blocked_until - now, BLOCKED))
        return max(waits, key=itemgetter(0), default=(0.0 if self._has_room(now, ahead) else None, ""))

    @property
    def _head(self) -> Waiter:
        return next(iter(self._waiting))

    def _has_room(self, now: float, ahead: int = 0) -> bool:
        return now >= self.blocked_until and all(window.free(now) > ahead for window in self.windows.values())

    def _grant(self, waiter: Waiter) -> None:
        if not waiter.lost:
            self.take()
            waiter.grant()

    def _notify(self, now: float, delay: float | None, reason: str) -> None:
        """Tell all how long they wait, where that was not known yet; and those whose time is over."""
        until = -math.inf if delay is None else now + delay
        if until > self._known_until + NOTIFIED_AGAIN:
            self._known_until = until
        elif now < self._deadline:
            return
        waiting, self._waiting = self._waiting, OrderedDict[Waiter, None]()
        self._deadline = math.inf
        for waiter in waiting:
            self._waiting[waiter] = None
            if not self._is_refused(waiter, now, len(self._waiting) - 1, delay, reason):
                self._deadline = min(self._deadline, waiter.deadline)

    def _is_refused(self, waiter: Waiter, now: float, ahead: int, delay: float | None, reason: str) -> bool:
        """Refuse the last one in the queue if it would have to wait for too long, or tell it how long."""
        behind, why = self.delay(now, ahead) if ahead else (None, "")
        seconds, reason = max((delay or 0.0, reason), (behind or 0.0, why), key=itemgetter(0))
        refused = (delay or 0.0) > waiter.max_wait or now + seconds > waiter.deadline or now >= waiter.deadline
        if refused:
            del self._waiting[waiter]
            waiter.refuse(seconds, reason)
        elif seconds > 0:
            waiter.notify(seconds, reason)
        return refused

    def _keep_time(self, now: float, delay: float | None) -> None:
        """Wake the first one if it is a new one, or sleeps for too long."""
        if not self._waiting:
            return
        planned, self._woken_at = self._woken_at, self._deadline
        if delay is not None:
            self._woken_at = min(self._woken_at, after(now, delay))
        first, self._first = self._first, self._head
        if self._first is not first or self._woken_at < planned:
            self._first.wake()


def _used_up(window: Window) -> str:
    quota = window.quota
    if quota is None:
        return "the server says that its quota is used up"
    return f"{quota.requests} requests in {quota.window:g} s are used up"
