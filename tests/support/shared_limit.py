"""What stands for one of several processes: a limiter in Redis of its own, and a client that uses it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any, TypeAlias

from attrs import define, field

from cfapi import Cloudflare, Quota, RateLimit, RateLimited, RateLimitWait, Retries
from cfapi.redis import RedisRateLimiter
from tests.support.loopback import Answerer, Loopback, What, serving
from tests.support.redis_server import RedisServer

LONG = 600.0  # a window that no test waits for
# A call must not hang: what it may take, in seconds, on a machine that is busy.
NOT_HUNG = 20


@define
class Waits:
    """The waits for the limit, as events."""

    told: list[RateLimitWait] = field(factory=list)

    def rate_limit_wait(self, event: RateLimitWait) -> None:
        self.told.append(event)


@define
class Process:
    limiter: RedisRateLimiter
    client: Cloudflare
    waits: list[RateLimitWait]

    @property
    def waiting(self) -> int:
        """How many calls wait for room."""
        lines = [line for here in self.limiter._loops.values() for line in here._lines.values()]
        return sum(len(line._waiting) for line in lines)

    def give_up_after(self, seconds: float) -> None:
        """Wait for replies of Redis for no longer than this from now on."""
        for here in self.limiter._loops.values():
            here._count._timeout = seconds

    async def sent(self, count: int = 1) -> int:
        """How many of so many calls at once were sent; the others found no room."""
        calls = (self.client.get(f"/zones/{n}") for n in range(count))
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        failed = [each for each in outcomes if isinstance(each, BaseException)]
        assert all(isinstance(each, RateLimited) for each in failed), failed
        return count - len(failed)


Join: TypeAlias = Callable[..., Process]
Serve: TypeAlias = Callable[..., AbstractAsyncContextManager[tuple[Loopback, Join]]]


@asynccontextmanager
async def served(redis: RedisServer, answer: Answerer | What | None = None) -> AsyncIterator[tuple[Loopback, Join]]:
    """A server on loopback, and what makes a process for its token, whose calls wait for `patient` seconds."""
    async with serving(answer) as server, AsyncExitStack() as stack:

        def join(
            limit: RateLimit = RateLimit(),  # noqa: B008
            *,
            patient: float = 0,
            max_in_flight: int = 64,
            **options: Any,
        ) -> Process:
            limiter, waits = RedisRateLimiter(redis.url, "a-token", limit, **{"timeout": NOT_HUNG, **options}), Waits()
            retries = Retries(base=0, attempts=1, max_retry_after=patient)
            client = server.client(rate_limit=limiter, retries=retries, events=waits, max_in_flight=max_in_flight)
            stack.push_async_callback(limiter.aclose)
            stack.push_async_callback(client.aclose)
            return Process(limiter, client, waits.told)

        yield server, join


def limit(requests: int, window: float = LONG) -> RateLimit:
    """A quota of the token alone."""
    return RateLimit(quota=Quota(requests, window), burst=None)


def microseconds(redis: RedisServer) -> int:
    """What time it is in Redis."""
    seconds, rest = redis.command("TIME")
    return int(seconds) * 1_000_000 + int(rest)
