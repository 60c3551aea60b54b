"""The built-in limiter: every request waits here before it is sent, so that none is refused.

Cloudflare's limits: https://developers.cloudflare.com/fundamentals/api/reference/limits/ (1,200 requests per
five minutes for everything that uses a token, then five minutes of refusals; 200 a second for an address).
"""

import math
import re
from collections.abc import Mapping
from operator import itemgetter
from types import TracebackType
from typing import Self

import anyio
from attrs import define, field, frozen, validators

from cfapi._core.rate_limit.headers import parse_items
from cfapi._core.rate_limit.protocol import PermitRequest, Quota, RateLimitBlocked, RateLimitStatus
from cfapi._core.rate_limit.window import Window
from cfapi._core.responses import error_messages
from cfapi._core.retries import TOO_MANY_REQUESTS, parse_retry_after
from cfapi._http.messages import AnyResponse
from cfapi.clock import SYSTEM_CLOCK, Clock

# Products with a quota of their own, whose 429 says nothing about the token's:
# https://developers.cloudflare.com/api/resources/rules/subresources/lists/ and .../cache/methods/purge/
OWN_QUOTA = re.compile(r"^/accounts/[^/]+/rules/lists\b|^/zones/[^/]+/purge_cache$")
LISTS_BUSY = 10040

# How Cloudflare's headers name the quota of a token; they do not mention that of an address.
DEFAULT, ADDRESS = "default", "(address)"
PER_TOKEN = Quota(1200, 300.0)
PER_ADDRESS = Quota(200, 1.0)
# Below this, rounding could make a sleep end too early again and again.
SHORTEST_SLEEP = 0.001
# A wait that gets longer by more than this is notified of again.
NOTIFIED_AGAIN = 1.0


@frozen(kw_only=True)
class RateLimit:
    """The pace to keep: `Cloudflare(rate_limit=RateLimit(share=0.5))`; `rate_limit=None` never waits.

    Args:
        quota: Requests per window for the token; corrected by the `Ratelimit-Policy` of responses.
        burst: Requests per second for the address.
        share: The part of the quota to use, over 0 and up to 1, if others use the same token.
    """

    quota: Quota = PER_TOKEN
    burst: Quota = PER_ADDRESS
    share: float = field(default=1.0, validator=[validators.gt(0), validators.le(1)])


@define
class RateLimiter:
    """Sends requests at the pace of the quota, in order of arrival. Use one for each token."""

    limit: RateLimit = field(factory=RateLimit)
    clock: Clock = SYSTEM_CLOCK
    _windows: dict[str, Window] = field(init=False)
    _queue: anyio.Lock = field(factory=lambda: anyio.Lock(fast_acquire=True), init=False)
    _changed: anyio.Event | None = field(default=None, init=False)
    _head_waits_until: float = field(default=0.0, init=False)
    _unnotified: dict["Wait", None] = field(factory=dict["Wait", None], init=False)
    _policy: str = field(default="", init=False)
    _blocked: dict[str, float] = field(factory=dict[str, float], init=False)

    def __attrs_post_init__(self) -> None:
        token = Window(self.limit.quota.times(self.limit.share))
        self._windows = {DEFAULT: token, ADDRESS: Window(self.limit.burst)}

    def permit(self, request: PermitRequest) -> "LocalPermit":
        """Permission to send one request: entering waits for room, exiting releases it."""
        return LocalPermit(self, request)

    async def acquire(self, request: PermitRequest) -> None:
        """Wait for room to send one request; `release` ends it.

        Raises:
            RateLimitBlocked: The server refuses it for longer than its caller is willing to wait.
        """
        await self._wait_out_block(request)
        wait = Wait(request, self.clock)
        try:
            if self._queue.locked():
                self._unnotified[wait] = None
                self._notify_queue()
            async with self._queue:
                while (delay := self._delay(self.clock.monotonic(), wait)) != 0:
                    await self._sleep(delay)
                for window in self._windows.values():
                    window.take()
        finally:
            self._unnotified.pop(wait, None)

    def release(self, *, used: bool = True) -> None:
        """A request has ended; one that was never sent is not `used`."""
        now = self.clock.monotonic()
        for window in self._windows.values():
            window.release(now, used=used)
        self._wake()

    def _delay(self, now: float, wait: "Wait") -> float | None:
        """Seconds until the first in the queue may be sent: 0 is now, None is when a response arrives."""
        if (seconds := self.blocked("", now)) > 0:
            wait.notify_or_refuse(seconds, "the server refuses all requests until then")
            return seconds
        full = [window for window in self._windows.values() if window.free(now) <= 0]
        if not full:
            return 0
        waits = [(left, window) for window in full if (left := window.wait(now)) is not None]
        if not waits:
            return None
        delay, window = max(waits, key=itemgetter(0))
        wait.notify(delay, f"{window.quota.requests} requests in {window.quota.window:g} s are used up")
        return max(delay, SHORTEST_SLEEP)

    async def _wait_out_block(self, request: PermitRequest) -> None:
        """Wait here, so that requests to a blocked endpoint do not hold up the others in the queue."""
        scope, wait = self._scope(request.path), Wait(request, self.clock)
        while scope and (seconds := self.blocked(scope, self.clock.monotonic())) > 0:
            wait.notify_or_refuse(seconds, "the server refuses requests to this endpoint until then")
            await self.clock.sleep(seconds)

    async def _sleep(self, delay: float | None) -> None:
        """Wait for some time, or until something has changed, which may have changed everything."""
        self._changed = anyio.Event()
        if delay is None:
            await self._changed.wait()
            return
        self._head_waits_until = self.clock.monotonic() + delay
        self._notify_queue()
        async with anyio.create_task_group() as either:
            either.start_soon(_cancel_when, self._changed, either.cancel_scope)
            await self.clock.sleep(max(delay, SHORTEST_SLEEP))
            either.cancel_scope.cancel()

    def _notify_queue(self) -> None:
        """Notify those behind the head of the queue: they wait at least as long as it does."""
        seconds = self._head_waits_until - self.clock.monotonic()
        if seconds > 0:
            unnotified, self._unnotified = self._unnotified, {}
            for wait in unnotified:
                wait.notify(seconds, "other requests are ahead of it")

    def _wake(self) -> None:
        if self._changed is not None:
            self._changed.set()

    def blocked(self, scope: str, now: float) -> float:
        """Seconds for which a scope is still refused; "" stands for everything."""
        return max(0.0, self._blocked.get(scope, 0.0) - now)

    def is_blocked(self, path: str) -> bool:
        """Whether a request to a path would be refused now."""
        now = self.clock.monotonic()
        return bool(self._blocked) and any(self.blocked(scope, now) > 0 for scope in ("", self._scope(path)))

    def block(self, path: str, codes: tuple[int, ...], seconds: float) -> None:
        """The server refused a request: hold back all requests, or those to the one endpoint that it concerns."""
        now = self.clock.monotonic()
        scope = scope_of(path) or (path if LISTS_BUSY in codes else "")
        self._blocked = {each: until for each, until in self._blocked.items() if until > now}
        self._blocked[scope] = max(self._blocked.get(scope, 0.0), now + seconds)
        self._wake()

    def _scope(self, path: str) -> str:
        return scope_of(path) or (path if path in self._blocked else "")

    def follow(self, headers: Mapping[str, str]) -> None:
        """Learn from the `Ratelimit` and `Ratelimit-Policy` headers of a response."""
        policy = headers.get("Ratelimit-Policy")
        if policy is not None and policy != self._policy:
            self._policy = policy
            self._follow_policy(parse_items(policy))
        current = headers.get("Ratelimit")
        if current is not None:
            self._follow_current(parse_items(current))

    def _follow_policy(self, items: Mapping[str, Mapping[str, float]]) -> None:
        for name, item in items.items():
            requests, seconds = int(item.get("q", 0)), item.get("w", 0.0)
            if requests > 0 and seconds > 0:
                # A new window starts with the requests in flight, since each of them will be released from it.
                window = self._windows.setdefault(name, Window(PER_TOKEN, self._windows[DEFAULT].in_flight))
                window.quota = Quota(requests, seconds).times(self.limit.share)

    def _follow_current(self, items: Mapping[str, Mapping[str, float]]) -> None:
        now = self.clock.monotonic()
        for name, item in items.items():
            if "r" in item and item.get("t", 0.0) > 0:
                self._windows.get(name, self._windows[DEFAULT]).follow(int(item["r"]), item["t"], now)

    @property
    def status(self) -> RateLimitStatus:
        """What is left of the quota now."""
        now, token = self.clock.monotonic(), self._windows[DEFAULT]
        return RateLimitStatus(
            quota=token.quota.requests,
            window=token.quota.window,
            remaining=max(0, token.free(now)),
            resets_in=max(0.0, token.wait(now) or 0.0),
            blocked=self.blocked("", now),
        )


@define
class LocalPermit:
    """Permission to send one request, counted by a `RateLimiter`."""

    _limiter: RateLimiter
    _request: PermitRequest
    _used: bool = False

    async def __aenter__(self) -> Self:
        await self._limiter.acquire(self._request)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._limiter.release(used=self._used)

    def confirm(self) -> bool:
        """Whether the request may still be sent: the server may have started to refuse it since."""
        self._used = not self._limiter.is_blocked(self._request.path)
        return self._used

    async def observe(self, response: AnyResponse) -> None:
        """Learn from the headers of a response, and from a 429 how long the server refuses requests."""
        self._limiter.follow(response.headers)
        if response.status == TOO_MANY_REQUESTS and isinstance(response.body, bytes):
            seconds = parse_retry_after(response.headers.get("retry-after"), self._limiter.clock.now())
            codes = [code for message in error_messages(response.body) for code in message.all_codes()]
            if seconds is not None:
                self._limiter.block(self._request.path, tuple(codes), seconds)


@define(eq=False)
class Wait:
    """A request's wait for room, which is notified of once, and again if it becomes longer."""

    _request: PermitRequest
    _clock: Clock
    _notified_until: float = -math.inf

    def notify(self, seconds: float, reason: str) -> None:
        """Notify of the wait, if it is one."""
        until = self._clock.monotonic() + seconds
        if seconds > 0 and until > self._notified_until + NOTIFIED_AGAIN:
            self._notified_until = until
            self._request.waits(seconds, reason)

    def notify_or_refuse(self, seconds: float, reason: str) -> None:
        """Notify of the wait, or raise if it is longer than the caller accepts."""
        if seconds > self._request.max_wait:
            raise RateLimitBlocked(seconds)
        self.notify(seconds, reason)


async def _cancel_when(changed: anyio.Event, scope: anyio.CancelScope) -> None:
    await changed.wait()
    scope.cancel()


def scope_of(path: str) -> str:
    """The part of the API whose quota a path uses; "" is the token's own."""
    found = OWN_QUOTA.match(path)
    return found.group() if found else ""
