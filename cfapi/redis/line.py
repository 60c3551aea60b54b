"""Requests of one event loop that wait, in order of arrival. The first one asks Redis, for all of them."""

import asyncio
import itertools
import math
from bisect import insort
from collections.abc import Generator
from contextlib import contextmanager
from operator import attrgetter

import anyio
from attrs import define, field, frozen

from cfapi._core.rate_limit.protocol import PermitRequest, RateLimitBlocked
from cfapi._core.rate_limit.queue import NOTIFIED_AGAIN
from cfapi._core.rate_limit.throttle import SHORTEST_SLEEP
from cfapi.redis.count import Delay

_numbers = itertools.count()
# How long to sleep at most before asking again, in seconds: others may have given back what they did not use.
RECHECK = 5.0


@frozen
class Outlook:
    """Until when requests wait, on the clock of the event loop, and what for."""

    delay: Delay
    until: float

    @classmethod
    def of(cls, delay: Delay) -> "Outlook":
        """A delay from now on."""
        return cls(delay, _now() + delay.seconds)

    def seconds(self, ahead: int = 0) -> float:
        """How much longer a request waits, at least, with so many before it."""
        rounds = ahead // self.delay.requests if self.delay.requests else 0
        return max(0.0, self.until - _now()) + rounds * self.delay.window


@define(eq=False)
class Line:
    """Requests that wait for the same."""

    outlook: Outlook
    _waiting: list["Waiter"] = field(factory=list["Waiter"], init=False)

    def __bool__(self) -> bool:
        return bool(self._waiting)

    @contextmanager
    def joined(self, waiter: "Waiter") -> Generator[None]:
        """Wait behind all that were here before: Redis may have told them later that they have to wait."""
        insort(self._waiting, waiter, key=attrgetter("number"))
        try:
            yield
        finally:
            self._waiting.remove(waiter)
            self.wake()

    def tell(self, outlook: Outlook) -> None:
        """The first one has asked: all others look whether that is too long for them."""
        longer = outlook.until > self.outlook.until + NOTIFIED_AGAIN
        self.outlook = outlook
        for waiter in self._waiting if longer else ():
            waiter.news.set()

    def wake(self) -> None:
        """Have the first one ask now."""
        if self._waiting:
            self._waiting[0].news.set()

    async def turn(self, waiter: "Waiter") -> None:
        """Wait until a request is the first one and may ask.

        Raises:
            RateLimitBlocked: The wait would be longer than the caller accepts.
        """
        while True:
            ahead = self._waiting.index(waiter)
            waiter.accept(self.outlook, ahead)
            await waiter.pause(math.inf if ahead else min(RECHECK, self.outlook.seconds()))
            if self._waiting[0] is waiter:
                return


@define(eq=False)
class Waiter:
    """A request that waits, and how long its caller accepts that."""

    _request: PermitRequest
    number: int = field(factory=lambda: next(_numbers), init=False)
    news: asyncio.Event = field(factory=asyncio.Event, init=False)
    _deadline: float = field(init=False)
    _announced_until: float = field(default=-math.inf, init=False)

    def __attrs_post_init__(self) -> None:
        self._deadline = _now() + self._request.max_total

    def accept(self, outlook: Outlook, ahead: int) -> None:
        """Tell the caller how long it waits.

        Raises:
            RateLimitBlocked: That is longer than it accepts.
        """
        in_all = outlook.seconds(ahead)
        if not self._accepts(outlook) or _now() + in_all >= self._deadline:
            raise RateLimitBlocked(in_all, outlook.delay.reason)
        if not outlook.delay.for_response and _now() + in_all > self._announced_until + NOTIFIED_AGAIN:
            self._announced_until = _now() + in_all
            self._request.waits(in_all, outlook.delay.reason)

    def _accepts(self, outlook: Outlook) -> bool:
        """Whether so long a wait for room is accepted; how long one for a response takes is unknown."""
        return outlook.delay.for_response or outlook.seconds() <= self._request.max_wait

    async def pause(self, seconds: float) -> None:
        """Sleep until there are news, for so long, or until the call's time is over."""
        with anyio.move_on_after(max(SHORTEST_SLEEP, min(seconds, self._deadline - _now()))):
            await self.news.wait()
        self.news.clear()


def _now() -> float:
    return asyncio.get_running_loop().time()
