"""Staying under the quota: every request waits here before it is sent, so that none is refused.

Cloudflare's limits: https://developers.cloudflare.com/fundamentals/api/reference/limits/ (1,200 requests per
five minutes for everything that uses a token, then five minutes of refusals; 200 a second for an address).
"""

import re
from collections import deque
from collections.abc import Mapping

import anyio
from attrs import define, evolve, field, frozen, validators

from cfapi.clock import SYSTEM_CLOCK, Clock

# Products with a quota of their own, whose 429 says nothing about the token's:
# https://developers.cloudflare.com/api/resources/rules/subresources/lists/ and .../cache/methods/purge/
OWN_QUOTA = re.compile(r"^/accounts/[^/]+/rules/lists\b|^/zones/[^/]+/purge_cache$")
LISTS_BUSY = 10040


@frozen
class Quota:
    """At most `requests` in any `window` seconds."""

    requests: int = field(validator=validators.ge(1))
    window: float = field(validator=validators.gt(0))

    def times(self, share: float) -> "Quota":
        """The part of it that one of several users of a token takes; at least one request."""
        return evolve(self, requests=max(1, int(self.requests * share)))


# What Cloudflare calls the quota of a token in its headers; an address has none there.
DEFAULT, ADDRESS = "default", "(address)"
PER_TOKEN = Quota(1200, 300.0)
PER_ADDRESS = Quota(200, 1.0)


@frozen(kw_only=True)
class RateLimit:
    """How fast to go: `Cloudflare(rate_limit=RateLimit(share=0.5))`; `rate_limit=None` never waits.

    Args:
        quota: Requests per window for the token; corrected by `Ratelimit-Policy` as answers come.
        burst: Requests per second for the address.
        share: The part of the quota to use, over 0 to 1, where others use the same token.
    """

    quota: Quota = PER_TOKEN
    burst: Quota = PER_ADDRESS
    share: float = field(default=1.0, validator=[validators.gt(0), validators.le(1)])


@frozen
class RateLimitStatus:
    """What is left of the quota.

    `remaining` requests may be sent now, of `quota` per `window` seconds; after `resets_in` seconds there are
    more. While `blocked` is over zero, the server refuses everything for that many seconds.
    """

    quota: int
    window: float
    remaining: int
    resets_in: float
    blocked: float = 0.0


@define
class _Window:
    """The requests of one quota. Each counts until `window` seconds after its answer.

    Only then has the server certainly forgotten it, however long it was on its way.
    """

    quota: Quota
    in_flight: int = 0
    _answered: deque[float] = field(factory=deque[float])
    _server_left: int = 0
    _server_until: float = 0.0

    def free(self, now: float) -> int:
        """How many requests may be sent now."""
        while self._answered and self._answered[0] <= now - self.quota.window:
            self._answered.popleft()
        own = self.quota.requests - self.in_flight - len(self._answered)
        return min(own, self._server_left) if now < self._server_until else own

    def wait(self, now: float) -> float | None:
        """Seconds until there may be room; None where only an answer can make room."""
        if now < self._server_until and self._server_left <= 0:
            return self._server_until - now
        return self._answered[0] + self.quota.window - now if self._answered else None

    def take(self) -> None:
        self.in_flight += 1
        self._server_left -= 1

    def give_back(self, now: float, *, used: bool) -> None:
        self.in_flight -= 1
        if used:
            self._answered.append(now)
        else:
            self._server_left += 1

    def follow(self, left: int, resets_in: float, now: float) -> None:
        """Believe the server where it has less left than we counted: others use the token too.

        It may not have counted yet what else is in flight beside the request that it answers.
        """
        sendable = left - (self.in_flight - 1)
        if now < self._server_until or sendable < self.free(now):
            self._server_left, self._server_until = sendable, now + resets_in


@define
class RateLimiter:
    """Lets requests pass at the pace of the quota, in order of arrival. One for each token."""

    limit: RateLimit = field(factory=RateLimit)
    clock: Clock = SYSTEM_CLOCK
    _windows: dict[str, _Window] = field(init=False)
    _turn: anyio.Lock = field(factory=lambda: anyio.Lock(fast_acquire=True), init=False)
    _news: anyio.Event | None = field(default=None, init=False)
    _policy: str = field(default="", init=False)
    _blocked: dict[str, float] = field(factory=dict[str, float], init=False)

    def __attrs_post_init__(self) -> None:
        token = _Window(self.limit.quota.times(self.limit.share))
        self._windows = {DEFAULT: token, ADDRESS: _Window(self.limit.burst)}

    async def acquire(self, path: str, longest_wait: float) -> None:
        """Wait for room to send one request; `release` ends it.

        Raises:
            Blocked: The server refuses this path for longer than `longest_wait` seconds.
        """
        await self._wait_out_block(self._scope(path), longest_wait)
        async with self._turn:
            while (delay := self._delay(self.clock.monotonic(), longest_wait)) != 0:
                await self._wait(delay)
            for window in self._windows.values():
                window.take()

    def release(self, *, used: bool = True) -> None:
        """A request was answered, or given up; one that was never sent is not `used`."""
        now = self.clock.monotonic()
        for window in self._windows.values():
            window.give_back(now, used=used)
        self._tell()

    def _delay(self, now: float, longest_wait: float) -> float | None:
        """Seconds until the first in line may go: 0 is now, None is when an answer comes."""
        if (blocked := self.blocked("", now)) > 0:
            _refuse_over(blocked, longest_wait)
            return blocked
        full = [window for window in self._windows.values() if window.free(now) <= 0]
        waits = [window.wait(now) for window in full]
        return max((wait for wait in waits if wait is not None), default=None) if waits else 0

    async def _wait_out_block(self, scope: str, longest_wait: float) -> None:
        """Those who wait for one endpoint do not stand in the way of the others."""
        while scope and (blocked := self.blocked(scope, self.clock.monotonic())) > 0:
            _refuse_over(blocked, longest_wait)
            await self.clock.sleep(blocked)

    async def _wait(self, delay: float | None) -> None:
        """Wait for some time, or until an answer comes, which may have changed everything."""
        self._news = anyio.Event()
        if delay is None:
            await self._news.wait()
            return
        async with anyio.create_task_group() as either:
            either.start_soon(self._cancel_on_news, self._news, either.cancel_scope)
            await self.clock.sleep(max(delay, _SHORTEST_SLEEP))
            either.cancel_scope.cancel()

    @staticmethod
    async def _cancel_on_news(news: anyio.Event, scope: anyio.CancelScope) -> None:
        await news.wait()
        scope.cancel()

    def _tell(self) -> None:
        if self._news is not None:
            self._news.set()

    def blocked(self, scope: str, now: float) -> float:
        """Seconds for which a scope is still refused."""
        return max(0.0, self._blocked.get(scope, 0.0) - now)

    def block(self, path: str, codes: tuple[int, ...], seconds: float) -> None:
        """A 429 came: stop everyone, or those of the one endpoint that it concerns."""
        now = self.clock.monotonic()
        scope = scope_of(path) or (path if LISTS_BUSY in codes else "")
        self._blocked = {each: until for each, until in self._blocked.items() if until > now}
        self._blocked[scope] = max(self._blocked.get(scope, 0.0), now + seconds)
        self._tell()

    def _scope(self, path: str) -> str:
        return scope_of(path) or (path if path in self._blocked else "")

    def follow(self, headers: Mapping[str, str]) -> None:
        """Learn from the `Ratelimit` and `Ratelimit-Policy` headers of an answer."""
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
                # A window that was not known before holds what is under way, and will be given it back.
                window = self._windows.setdefault(name, _Window(PER_TOKEN, self._windows[DEFAULT].in_flight))
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


# Below this, rounding could make a sleep end before its moment again and again.
_SHORTEST_SLEEP = 0.001


class Blocked(Exception):
    """The server refuses requests for longer than the caller wants to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def _refuse_over(blocked: float, longest_wait: float) -> None:
    if blocked > longest_wait:
        raise Blocked(blocked)


def scope_of(path: str) -> str:
    """The part of the API whose quota a path draws on; "" is the token's own."""
    found = OWN_QUOTA.match(path)
    return found.group() if found else ""


_ITEM = re.compile(r'"?([\w.-]+)"?\s*((?:;\s*\w+\s*=\s*"?[\d.]+"?\s*)+)')
_PARAMETER = re.compile(r'(\w+)\s*=\s*"?([\d.]+)')


def parse_items(header: str) -> dict[str, dict[str, float]]:
    """Read a list such as `"default";r=50;t=30`; what can't be read is left out.

    Format: draft-ietf-httpapi-ratelimit-headers, a list of RFC 9651 with integer parameters.
    """
    return {
        name: {key: float(value) for key, value in _PARAMETER.findall(parameters) if value.count(".") <= 1}
        for name, parameters in _ITEM.findall(header)
    }
