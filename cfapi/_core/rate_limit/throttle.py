"""A queue that tasks wait in: of any event loop and any thread, since an address and a token may be shared by all."""

import asyncio
import math
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Lock

import anyio
from attrs import define, field

from cfapi._core.rate_limit.protocol import PermitRequest, Quota, RateLimitBlocked
from cfapi._core.rate_limit.queue import NOTIFIED_AGAIN, Queue
from cfapi._core.rate_limit.window import Window, after
from cfapi.clock import Clock

# The API states one or two quotas for an endpoint. Of more, the oldest is forgotten.
MOST_WINDOWS = 8
# In seconds.
SHORTEST_SLEEP = 0.001


@define(eq=False)
class Throttle:
    """Windows that requests pass in order of arrival."""

    _clock: Clock
    _queue: Queue = field(factory=lambda: Queue({}))
    _lock: Lock = field(factory=Lock, init=False)
    _postponed: deque[Callable[[float], None]] = field(factory=deque[Callable[[float], None]], init=False)

    async def acquire(self, request: PermitRequest) -> None:
        """Wait for room to send one request; `release` ends it.

        Raises:
            RateLimitBlocked: The wait would be longer than the caller accepts.
        """
        with self._lock:
            now = self._now()
            if self._queue.take_at_once(now):
                return
            turn = Turn(request, self._clock, now)
            self._queue.join(turn, now)
        try:
            await self._wait(turn)
        except GeneratorExit:
            self._postpone(partial(self._leave, turn))
            raise
        except BaseException:
            with self._lock:
                self._leave(turn, self._now())
            raise

    def adopt(self) -> None:
        """Count a request that is under way already."""
        with self._lock:
            self._queue.take()

    def release(self, *, used: bool) -> None:
        """A request has ended; one that was never sent is not `used`."""
        with self._lock:
            self._queue.release(self._clock.monotonic(), used=used)

    def abandon(self, *, used: bool) -> None:
        """A request will never end: its coroutine is collected, since its event loop was closed or forgot it."""
        self._postpone(partial(self._queue.release, used=used))

    def block(self, seconds: float) -> None:
        """The server refuses requests for so long."""
        with self._lock:
            now = self._clock.monotonic()
            self._queue.block(after(now, seconds), now)

    def blocked(self) -> float:
        """Seconds for which the server still refuses requests."""
        return max(0.0, self._queue.blocked_until - self._clock.monotonic())

    def follow(self, name: str, quota: Quota | None, left: int | None, resets_in: float) -> None:
        """Learn from the server what one of its quotas is, and what is left of it."""
        with self._lock:
            now, windows = self._clock.monotonic(), self._queue.windows
            window = windows.get(name) or self._add_window(name, quota)
            changed = quota is not None and window.quota != quota
            window.quota = quota or window.quota
            if left is not None:
                window.follow(left, resets_in, now)
            if changed or left is not None:
                self._queue.advance(now)

    def _add_window(self, name: str, quota: Quota | None) -> Window:
        """A new window. It starts with the requests in flight, since each of them will be released from it."""
        windows = self._queue.windows
        if len(windows) >= MOST_WINDOWS:
            del windows[next(iter(windows))]
        return windows.setdefault(name, Window(quota, self._queue.in_flight))

    @property
    def idle(self) -> bool:
        """Whether nothing would be lost with it but what the server said of its quotas."""
        return self._queue.idle and not self.blocked()

    def tightest(self) -> tuple[Quota, int, float]:
        """The quota of which least is left: it, what is left, and in how many seconds there is more."""
        with self._lock:
            now = self._clock.monotonic()
            counted = [(window, quota) for window in self._queue.windows.values() if (quota := window.quota)]
            window, quota = min(counted, key=lambda each: each[0].free(now))
            free, resets_in = int(max(0, window.free(now))), window.wait(now, int(max(0, window.free(now))))
            return quota, free, resets_in or 0.0

    async def _wait(self, turn: "Turn") -> None:
        while not turn.is_over():
            with self._lock:
                seconds = self._queue.time_to_sleep(turn, self._clock.monotonic())
            await turn.sleep(seconds)
            with self._lock:
                self._queue.advance(self._now())

    def _leave(self, turn: "Turn", now: float) -> None:
        if turn.granted:
            self._queue.release(now, used=False)
        else:
            self._queue.leave(turn, now)

    def _postpone(self, step: Callable[[float], None]) -> None:
        """Do what the garbage collector has come to. It may have interrupted this thread while that holds the lock."""
        self._postponed.append(step)
        self._queue.wake()

    def _now(self) -> float:
        """The time; what was postponed is done, under the lock."""
        now = self._clock.monotonic()
        while self._postponed:
            self._postponed.popleft()(now)
        return now


@define(eq=False)
class Turn:
    """One request in a queue. Others tell it what comes of it, and it acts on that in its own task."""

    _request: PermitRequest
    _clock: Clock
    _joined: float
    _loop: asyncio.AbstractEventLoop = field(factory=asyncio.get_running_loop, init=False)
    _news: asyncio.Event = field(factory=asyncio.Event, init=False)
    _refusal: RateLimitBlocked | None = field(default=None, init=False)
    _announced: tuple[float, str] | None = field(default=None, init=False)
    _announced_until: float = field(default=-math.inf, init=False)
    _shortest: float = field(default=SHORTEST_SLEEP, init=False)
    granted: bool = field(default=False, init=False)
    max_wait: float = field(init=False)
    deadline: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.max_wait, self.deadline = self._request.max_wait, after(self._joined, self._request.max_total)

    @property
    def lost(self) -> bool:
        return self._loop.is_closed()

    def grant(self) -> None:
        self.granted = True
        self.wake()

    def refuse(self, seconds: float, reason: str) -> None:
        self._refusal = RateLimitBlocked(seconds, reason)
        self.wake()

    def notify(self, seconds: float, reason: str) -> None:
        until = self._clock.monotonic() + seconds
        if until > self._announced_until + NOTIFIED_AGAIN:
            self._announced, self._announced_until = (seconds, reason), until
            self.wake()

    def wake(self) -> None:
        if _running_loop() is self._loop:
            self._news.set()
            return
        with suppress(RuntimeError):  # it is closed
            self._loop.call_soon_threadsafe(self._news.set)

    def is_over(self) -> bool:
        """Whether the wait is over; raises if it would have to be too long, and passes on what was announced."""
        self._news.clear()
        announced, self._announced = self._announced, None
        if self._refusal is not None:
            raise self._refusal
        if announced is not None:
            self._request.waits(*announced)
        return self.granted

    async def sleep(self, seconds: float | None) -> None:
        """Wait until there are news, or for so long."""
        if seconds is None:
            await self._news.wait()
            return
        async with anyio.create_task_group() as either:
            either.start_soon(_cancel_when, self._news, either.cancel_scope)
            await self._sleep(max(seconds, self._shortest))
            either.cancel_scope.cancel()

    async def _sleep(self, seconds: float) -> None:
        """Sleep, and longer the next time if it ended at once.

        Event loops may end a sleep early by the resolution of their clock (16 ms on some systems), so that one that is
        shorter than that would end at once again and again.
        """
        began = self._clock.monotonic()
        await self._clock.sleep(seconds)
        ended_at_once = self._clock.monotonic() - began < seconds / 2
        self._shortest = 2 * seconds if ended_at_once else SHORTEST_SLEEP


async def _cancel_when(news: asyncio.Event, scope: anyio.CancelScope) -> None:
    await news.wait()
    scope.cancel()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
