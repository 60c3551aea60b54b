"""`RedisRateLimiter`: the limiter that all processes share, and its permits."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4
from weakref import WeakKeyDictionary

import anyio
from attrs import define, field

from cfapi._core.rate_limit.forks import restart_in_forks
from cfapi._core.rate_limit.limiter import RateLimit, RateLimiter
from cfapi._core.rate_limit.protocol import Limiter, Permit, PermitRequest, RateLimitBlocked, RateLimitStatus, confirmed
from cfapi._http.messages import AnyResponse
from cfapi.clock import SYSTEM_CLOCK
from cfapi.errors import ConfigurationError
from cfapi.redis.count import FAILED, LEASE, RESPONDED, UNSENT, Count
from cfapi.redis.loop_limiter import AT_ONCE, LoopLimiter
from cfapi.redis.memory import Memory, tightest
from cfapi.redis.outage import Outage, RedisUnavailable
from cfapi.redis.windows import SILENCE, Window, Windows, learned

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["RedisRateLimiter", "RedisUnavailable"]

# One for each that asks or settles, and some for what was cancelled.
CONNECTIONS = 3 * AT_ONCE


class RedisRateLimiter:
    """Keeps one quota in any number of processes: `Cloudflare(rate_limit=RedisRateLimiter(url, "audit"))`.

    Use one in each process, for all its clients of one token; those of `cfapi.sync` may share it with others. It needs
    `pip install "cfapi-sdk[redis]"`, and Redis 7 or newer, or Valkey.

    Args:
        redis: The URL of the server, such as "redis://", "rediss://" (TLS) or "unix:///run/redis.sock"; or a client of
            redis-py, which one event loop may use, and which you close yourself.
        token: The token, or any name of the user or account whose quota it is: the same in all processes. Redis gets to
            see its digest only.
        limit: The pace to keep, the same in all processes. `burst` holds for all of the same `address` together.
        address: A name of the address that requests come from. Left out, all processes that use this Redis are taken to
            share one, whatever their tokens.
        fallback: What keeps the pace while Redis can't be reached: `RateLimit(share=0.25)` is a quarter of the quota
            for each process, `Unlimited()` no limit at all. With None, calls raise `RedisUnavailable`.
        patience: How long calls wait until Redis is back before that happens, in seconds.
        timeout: The longest time that Redis may take to reply, in seconds.
        prefix: What the keys start with.

    Raises:
        ConfigurationError: redis-py is not installed, or an argument is wrong.
    """

    def __init__(
        self,
        redis: "str | Redis",
        token: str,
        limit: RateLimit = RateLimit(),  # noqa: B008  # frozen
        *,
        address: str = "",
        fallback: RateLimit | Limiter | None = None,
        patience: float = 5.0,
        timeout: float = 1.0,
        prefix: str = "cfapi",
    ) -> None:
        self._windows = Windows.of(prefix, token, address, limit) if token else None
        del token  # a traceback that shows locals must not show it
        self._connect = _connecting(redis, timeout)
        del redis  # its URL may hold a password
        if self._windows is None or not (timeout > 0 and patience >= 0):
            raise ConfigurationError("It needs a token or a name of it, a timeout over 0, and a patience of 0 or more.")
        self._timeout, self._memory, self._outage = timeout, Memory(), Outage(patience)
        self._fallback = RateLimiter(fallback, SYSTEM_CLOCK) if isinstance(fallback, RateLimit) else fallback
        self.restart()
        restart_in_forks(self)

    def restart(self) -> None:
        """Be the limiter of another process, which was forked from this one: it makes connections of its own."""
        self._loops = WeakKeyDictionary[asyncio.AbstractEventLoop, LoopLimiter]()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections of this event loop; what was counted stays in Redis."""
        opened = self._loops.pop(asyncio.get_running_loop(), None)
        if opened is not None:
            await opened.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of the event loops of other threads, such as that of `cfapi.sync`."""
        for loop, opened in list(self._loops.items()):
            del self._loops[loop]
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(opened.aclose(), loop).result(self._timeout)

    def __repr__(self) -> str:
        return f"<RedisRateLimiter {self._windows.limit}>" if self._windows else "<RedisRateLimiter>"

    def permit(self, request: PermitRequest) -> "RedisPermit":
        """Permission to send one request: entering waits for room, exiting says what came of it."""
        assert self._windows is not None
        return RedisPermit(self._windows, self._memory, self._outage, self._here(), self._fallback, request)

    @property
    def status(self) -> RateLimitStatus:
        """What was left of the quota, for all processes together, when this process asked last."""
        assert self._windows is not None
        burst = self._windows.limit.burst
        return tightest(self._memory, list(self._windows.shared[: -1 if burst is not None else None]))

    def _here(self) -> LoopLimiter:
        """What this event loop has opened."""
        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            for closed in [each for each in self._loops if each.is_closed()]:
                del self._loops[closed]
            assert self._windows is not None
            count = Count(self._connect(), self._windows, self._memory, self._timeout)
            found = self._loops[loop] = LoopLimiter(count, self._outage)
        return found


@define(eq=False)
class RedisPermit:
    """Permission to send one request, counted in Redis; or by the fallback, while that can't be reached."""

    _windows: Windows
    _memory: Memory
    _outage: Outage
    _loop: LoopLimiter
    _fallback: Limiter | None
    _request: PermitRequest
    _id: str = field(factory=lambda: uuid4().hex, init=False)
    _passed: tuple[Window, ...] = field(default=(), init=False)
    _granted_at: float = field(default=0.0, init=False)
    _sent: bool = field(default=False, init=False)
    _ended: bool = field(default=False, init=False)
    _instead: AbstractAsyncContextManager[Permit] | None = field(default=None, init=False)
    _permit_instead: Permit | None = field(default=None, init=False)

    async def __aenter__(self) -> Self:
        self._passed = self._windows.of_request(self._request, with_endpoints=self._memory.endpoints)
        try:
            await self._loop.acquire(self._id, self._request, self._passed)
        except RedisUnavailable:
            await self._fall_back()
        except RateLimitBlocked:
            raise  # Redis has said that it holds no permit
        except BaseException:
            await self._end(UNSENT)
            raise
        self._granted_at = time.monotonic()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._instead is not None:
            await self._instead.__aexit__(kind, error, trace)
            if self._sent:
                self._memory.sent_uncounted()
        elif not self._ended:
            await self._end(FAILED if self._sent else UNSENT)

    def confirm(self) -> bool:
        """Whether the request may still be sent: the server may refuse it by now, or the lease be half over."""
        if self._permit_instead is not None:
            self._sent = confirmed(self._permit_instead)
        else:
            fresh = time.monotonic() < self._granted_at + LEASE / 2
            self._sent = fresh and not any(self._memory.blocked(window) for window in self._passed)
        return self._sent

    async def observe(self, response: AnyResponse) -> None:
        """Tell all processes what the headers of a response say, and for how long a 429 refuses requests."""
        if self._permit_instead is not None:
            await self._permit_instead.observe(response)
        found = learned(self._windows, self._request, response, SYSTEM_CLOCK.now())
        for window, statement in found.items():
            self._memory.learn(window, statement)
        if self._instead is None:
            self._ended = True
            statements = {**dict.fromkeys(self._passed, SILENCE), **found}
            await self._loop.settle(self._id, RESPONDED, statements)

    async def _fall_back(self) -> None:
        if self._fallback is None:
            raise self._outage.error()
        self._outage.log_fallback()
        self._instead = self._fallback.permit(self._request)
        self._permit_instead = await self._instead.__aenter__()

    async def _end(self, outcome: str) -> None:
        """Give back what was not used, also where this task is being cancelled."""
        self._ended = True
        with anyio.CancelScope(shield=True):
            await self._loop.settle(self._id, outcome, dict.fromkeys(self._passed, SILENCE))


def _connecting(redis: "str | Redis", timeout: float) -> "Callable[[], Redis]":
    """What connects an event loop to Redis.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL is none.
    """
    try:
        from redis.asyncio import BlockingConnectionPool, Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff
    except ImportError:
        raise ConfigurationError('It needs redis-py: pip install "cfapi-sdk[redis]"') from None
    if not isinstance(redis, str):
        return lambda: redis

    def connect() -> Redis:
        # An idle connection may have been closed, so that each command is tried twice.
        retry = Retry(NoBackoff(), 1)
        options: dict[str, Any] = {"max_connections": CONNECTIONS, "timeout": timeout, "retry": retry}
        pool: BlockingConnectionPool = BlockingConnectionPool.from_url(redis, **options)  # pyright: ignore[reportUnknownMemberType]  # its **kwargs
        return Redis.from_pool(pool)

    try:
        connect()
    except ValueError as error:
        raise ConfigurationError(f"The URL of Redis can't be used: {error}") from None
    return connect
