"""The built-in limiter: every request waits here before it is sent, so that none is refused.

Cloudflare's limits: https://developers.cloudflare.com/fundamentals/api/reference/limits/ (1,200 requests per
five minutes for everything that uses a token, then five minutes of refusals; 200 a second for an address).
"""

import logging
from collections.abc import Iterator, Mapping
from threading import Lock
from types import TracebackType
from typing import Any, Self

from attrs import define, field, frozen

from cfapi._core.rate_limit.addresses import PER_ADDRESS, throttle_of
from cfapi._core.rate_limit.endpoints import Endpoints, scope_of_quota, scope_of_refusal
from cfapi._core.rate_limit.forks import restart_in_forks
from cfapi._core.rate_limit.protocol import PermitRequest, Quota, RateLimitStatus
from cfapi._core.rate_limit.queue import Queue
from cfapi._core.rate_limit.statements import DEFAULT, Level, levels, policies
from cfapi._core.rate_limit.throttle import Throttle
from cfapi._core.rate_limit.window import Window
from cfapi._core.retries import TOO_MANY_REQUESTS, parse_retry_after
from cfapi._http.messages import AnyResponse, combined
from cfapi._numbers import SHARE
from cfapi._printable import printable
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import ArgumentError

log = logging.getLogger("cfapi.rate_limit")

PER_TOKEN = Quota(1200, 300.0)
# The window of a quota that the user has set, beside the server's.
OWN = "(own)"
# Cloudflare's block lasts five minutes. What is far longer is a mistake, and is tried again at some time.
LONGEST_BLOCK = 3600.0
# How many base URLs a limiter remembers; its clients have one.
REMEMBERED = 16
EXCERPT = 200


def _quota(_: object, attribute: Any, given: object) -> None:
    if given is not None and not isinstance(given, Quota):
        raise ArgumentError(f"{attribute.name} must be None or a Quota, such as Quota(1200, 300.0), not {given!r}.")


@frozen(kw_only=True)
class RateLimit:
    """The pace to keep: `Cloudflare(rate_limit=RateLimit(share=0.5))`; `rate_limit=None` never waits.

    Args:
        quota: Requests per window for the token, kept whatever the server states; where it states less, that is kept,
            too. Left out, it is 1,200 in five minutes until the server states another quota.
        burst: Requests per second for the address: all clients of this process with the same origin and the same
            `burst` share it. None does not limit it.
        share: The part of the quota to use, over 0 and up to 1, if others use the same token.
    """

    quota: Quota | None = field(default=None, validator=_quota)
    burst: Quota | None = field(default=PER_ADDRESS, validator=_quota)
    share: float = field(default=1.0, validator=SHARE)


@define(eq=False)
class RateLimiter:
    """Sends requests at the pace of the quota, in order of arrival. Use one for each token.

    Any number of clients may share it, also in several threads and event loops. In a forked process it starts anew.
    """

    limit: RateLimit = field(factory=RateLimit)
    clock: Clock = SYSTEM_CLOCK
    _token: Throttle = field(init=False)
    _endpoints: Endpoints = field(init=False)
    _addresses: dict[str, Throttle] = field(init=False)
    _permits: set["LocalPermit"] = field(init=False)
    _adopting: Lock = field(init=False)
    _told_of_odd: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self.restart()
        restart_in_forks(self)

    def restart(self) -> None:
        """Forget all requests, and what the server has stated."""
        self._addresses, self._permits, self._adopting = {}, set(), Lock()
        name = DEFAULT if self.limit.quota is None else OWN
        own = Window((self.limit.quota or PER_TOKEN).times(self.limit.share))
        self._token = Throttle(self.clock, Queue({name: own}))
        self._endpoints = Endpoints(lambda: Throttle(self.clock))

    def permit(self, request: PermitRequest) -> "LocalPermit":
        """Permission to send one request: entering waits for room, exiting releases it."""
        return LocalPermit(self, request)

    def throttles(self, request: PermitRequest) -> Iterator[Throttle]:
        """What a request has to pass, in this order, so that it holds up no others while it waits for its endpoint."""
        if self._endpoints:
            yield from self._endpoints.of(request)
        yield self._token
        if self.limit.burst is not None:
            yield self._address(request, self.limit.burst)

    def _address(self, request: PermitRequest, burst: Quota) -> Throttle:
        base = request.url.removesuffix(request.path)
        found = self._addresses.get(base)
        if found is None:
            if len(self._addresses) >= REMEMBERED:
                self._addresses.clear()
            found = self._addresses[base] = throttle_of(base, burst, self.clock)
        return found

    def admitted(self, permit: "LocalPermit") -> None:
        """A request is under way."""
        self._permits.add(permit)

    def done(self, permit: "LocalPermit") -> None:
        """A request is no longer under way."""
        with self._adopting:
            self._permits.discard(permit)

    def forget(self, permit: "LocalPermit") -> None:
        """A request will never end."""
        self._permits.discard(permit)

    def learn(self, request: PermitRequest, response: AnyResponse) -> None:
        """Learn from the response to a request how much of its quotas is left, and what the server refuses."""
        headers = response.headers
        current, policy = combined(headers, "Ratelimit"), combined(headers, "Ratelimit-Policy")
        level = levels(current) if current else {}
        if current or policy:
            self._follow(request, policy, level)
        if response.status == TOO_MANY_REQUESTS and isinstance(response.body, bytes):
            seconds = parse_retry_after(headers.get("retry-after"), self.clock.now(), headers.get("date"))
            if seconds is not None:
                scope = scope_of_refusal(request, response.body, level)
                self._at(request, scope).block(min(seconds, LONGEST_BLOCK))

    def _follow(self, request: PermitRequest, header: str, level: Mapping[str, Level]) -> None:
        stated = policies(header)
        if stated.odd and not self._told_of_odd:
            self._told_of_odd = True
            log.warning("The server states a quota that makes no sense, which is not kept: %s", _excerpt(header))
        for name in dict.fromkeys((*stated.quotas, *level)):
            quota, left = stated.quotas.get(name), level.get(name)
            throttle = self._at(request, scope_of_quota(request, name))
            share = None if quota is None else quota.times(self.limit.share)
            throttle.follow(name, share, left.left if left else None, left.resets_in if left else 0.0)

    def _at(self, request: PermitRequest, scope: str) -> Throttle:
        """What a statement of this scope binds: the token, or one endpoint."""
        return self._endpoint(request, scope) if scope else self._token

    def _endpoint(self, request: PermitRequest, key: str) -> Throttle:
        """The throttle of an endpoint; a new one starts with the requests in flight."""
        with self._adopting:
            known, throttle = key in self._endpoints, self._endpoints.at(key)
            for permit in () if known else list(self._permits):
                permit.pass_too(throttle)
            return throttle

    @property
    def status(self) -> RateLimitStatus:
        """What is left of the quota now."""
        quota, remaining, resets_in = self._token.tightest()
        return RateLimitStatus(quota.requests, quota.window, remaining, resets_in, self._token.blocked())


@define(eq=False)
class LocalPermit:
    """Permission to send one request, counted by a `RateLimiter`."""

    _limiter: RateLimiter
    _request: PermitRequest
    _held: list[Throttle] = field(factory=list[Throttle], init=False)
    _used: bool = field(default=False, init=False)

    async def __aenter__(self) -> Self:
        try:
            for throttle in self._limiter.throttles(self._request):
                await throttle.acquire(self._request)
                self._held.append(throttle)
        except GeneratorExit:
            self._abandon()
            raise
        except BaseException:
            self._release()
            raise
        self._limiter.admitted(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is GeneratorExit:
            self._abandon()
            return
        self._limiter.done(self)
        self._release()

    def confirm(self) -> bool:
        """Whether the request may still be sent: the server may have started to refuse it since."""
        self._used = not any(throttle.blocked() for throttle in self._limiter.throttles(self._request))
        return self._used

    async def observe(self, response: AnyResponse) -> None:
        """Learn from the headers of a response, and from a 429 how long the server refuses requests."""
        self._limiter.learn(self._request, response)

    def pass_too(self, throttle: Throttle) -> None:
        """Count this request in a throttle that became known while it is under way, if it concerns it."""
        if throttle in self._limiter.throttles(self._request):
            throttle.adopt()
            self._held.append(throttle)

    def _release(self) -> None:
        while self._held:
            self._held.pop().release(used=self._used)

    def _abandon(self) -> None:
        """The garbage collector has come here. It may have interrupted this thread while that holds a lock."""
        self._limiter.forget(self)
        while self._held:
            self._held.pop().abandon(used=self._used)


def _excerpt(header: str) -> str:
    return printable(header[:EXCERPT])
