"""A clock that clients and a sandbox in one process share: it jumps to the next moment that somebody waits for.

It stands still while a request is under way, so that what a machine takes for it does not count.
"""

import asyncio
import heapq
from datetime import UTC, datetime, timedelta
from itertools import count

from cfapi._core.events import Events, RequestFailed, RequestFinished, RequestStarted
from cfapi.clock import Clock

START = datetime(2026, 11, 20, 12, tzinfo=UTC)
# Turns of the event loop in which a request that may be sent is begun.
TURNS = 10


class SharedTime(Events):
    """The clock, and an events object for each client that uses it."""

    def __init__(self) -> None:
        self.elapsed = 0.0
        self.under_way = 0
        self.clock = Clock(monotonic=lambda: self.elapsed, now=self.now, sleep=self.sleep)
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._driver: asyncio.Task[None] | None = None

    def now(self) -> datetime:
        return START + timedelta(seconds=self.elapsed)

    async def sleep(self, seconds: float) -> None:
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.elapsed + seconds, next(self._numbers), waking))
        if self._driver is None or self._driver.done():
            self._driver = asyncio.create_task(self._drive())
        await waking

    async def _drive(self) -> None:
        while self._sleepers:
            for _ in range(TURNS):
                await asyncio.sleep(0)
            if self.under_way:
                continue
            until, _, waking = heapq.heappop(self._sleepers)
            if not waking.done():
                self.elapsed = max(self.elapsed, until)
                waking.set_result(None)

    def request_started(self, event: RequestStarted, /) -> None:
        self.under_way += 1

    def request_finished(self, event: RequestFinished, /) -> None:
        self.under_way -= 1

    def request_failed(self, event: RequestFailed, /) -> None:
        self.under_way -= 1
