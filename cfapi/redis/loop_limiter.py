"""The limiter in one event loop: its connections to Redis, and the requests that wait there."""

import asyncio
from collections.abc import Mapping, Sequence

from attrs import define, field

from cfapi._core.rate_limit.protocol import PermitRequest
from cfapi.redis.count import UNSENT, Count, Delay
from cfapi.redis.line import Line, Outlook, Waiter
from cfapi.redis.outage import TRIED_EACH, Outage, failures
from cfapi.redis.windows import Statement, Window

# How many permits are asked for, and how many requests settled, at once: Redis does one after the other anyway.
AT_ONCE = 4
FOR_REDIS = "Redis can't be reached"


@define(eq=False)
class LoopLimiter:
    """What waits and asks in one event loop."""

    _count: Count
    _outage: Outage
    _lines: dict[str, Line] = field(factory=dict[str, Line], init=False)
    _asking: asyncio.Semaphore = field(factory=lambda: asyncio.Semaphore(AT_ONCE), init=False)
    _settling: asyncio.Semaphore = field(factory=lambda: asyncio.Semaphore(AT_ONCE), init=False)

    async def acquire(self, permit: str, request: PermitRequest, windows: Sequence[Window]) -> None:
        """Wait for a permit.

        Raises:
            RateLimitBlocked: The wait would be longer than the caller accepts.
            RedisUnavailable: Redis can't be reached.
        """
        waiter = Waiter(request)
        async with self._asking:
            all_wait = self._lines.get("")
            outlook = all_wait.outlook if all_wait else await self._ask(permit, request, windows)
        while outlook is not None:
            outlook = await self._stand(waiter, outlook, permit, request, windows)

    async def _stand(
        self, waiter: Waiter, outlook: Outlook, permit: str, request: PermitRequest, windows: Sequence[Window]
    ) -> Outlook | None:
        """Wait in one line until there is a permit, or something else to wait for."""
        name = outlook.delay.endpoint
        line = self._lines.setdefault(name, Line(outlook))
        line.tell(outlook)
        try:
            with line.joined(waiter):
                while True:
                    await line.turn(waiter)
                    found = await self._ask(permit, request, windows)
                    if found is None or found.delay.endpoint != name:
                        return found
                    line.tell(found)
        finally:
            if not line and self._lines.get(name) is line:
                del self._lines[name]

    async def _ask(self, permit: str, request: PermitRequest, windows: Sequence[Window]) -> Outlook | None:
        if self._outage.lasts:
            return self._without_redis(request)
        try:
            delay = await self._count.take(permit, windows, request.max_wait)
        except failures() as error:
            self._outage.failed(error)
            return self._without_redis(request)
        self._outage.over()
        return None if delay is None else Outlook.of(delay)

    def _without_redis(self, request: PermitRequest) -> Outlook:
        left = self._outage.left(min(request.max_wait, request.max_total))
        if left <= 0:
            raise self._outage.error()
        return Outlook.of(Delay(min(TRIED_EACH, left), FOR_REDIS))

    async def settle(self, permit: str, outcome: str, statements: Mapping[Window, Statement]) -> bool:
        """A request has ended; whether Redis could be told. If not, its lease ends at some time."""
        try:
            async with self._settling:
                if self._outage.lasts:
                    return False
                await self._count.settle(permit, outcome, statements, leave=not self._lines)
        except failures() as error:
            self._outage.failed(error)
            return False
        self._outage.over()
        blocked = any(statement.blocked for statement in statements.values())
        for line in self._lines.values():
            if blocked or outcome == UNSENT or line.outlook.delay.for_response:
                line.wake()
        return True

    async def aclose(self) -> None:
        """Close the connections."""
        await self._count.redis.aclose()
