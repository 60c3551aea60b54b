"""What a rate limiter is: `Cloudflare(rate_limit=...)` takes any object with these methods."""

import math
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Protocol, Self

from attrs import evolve, field, frozen

from cfapi._http.messages import AnyResponse
from cfapi._numbers import COUNT, SECONDS


@frozen
class Quota:
    """At most `requests` in any `window` seconds."""

    requests: int = field(validator=COUNT)
    window: float = field(validator=SECONDS)

    def times(self, share: float) -> "Quota":
        """A share of it, for one of several users of a token; at least one request."""
        return evolve(self, requests=max(1, int(self.requests * share)))


@frozen
class RateLimitStatus:
    """What is left of the quota.

    `remaining` requests may be sent now, of `quota` per `window` seconds; after `resets_in` seconds there are
    more. Of several quotas, it is the one of which least is left. If `blocked` is over zero, the server refuses
    everything for that many seconds.
    """

    quota: int
    window: float
    remaining: int
    resets_in: float
    blocked: float = 0.0


@frozen
class PermitRequest:
    """A request that asks a limiter for a permit.

    Attributes:
        method: The HTTP method.
        url: The percent-encoded URL, without query.
        path: The part of it below the base URL.
        operation: The dotted name of the operation; None for calls by path.
        max_wait: The longest time that the caller accepts in which no request may be sent, in seconds
            (`Retries.max_retry_after`, or what is left of `Retries.total` if that is less).
        waits: To be called if the request has to wait: with the approximate number of seconds, and the reason. Once,
            and again if the wait becomes longer. It notifies the client's events and logs.
        max_total: The longest time that the caller waits in all, including its turn behind other requests, in seconds
            (what is left of `Retries.total`).
    """

    method: str
    url: str
    path: str
    operation: str | None
    max_wait: float
    waits: Callable[[float, str], None] = field(repr=False)
    max_total: float = math.inf


class RateLimitBlocked(Exception):
    """No request may be sent for longer than the caller is willing to wait.

    Args:
        seconds: For how long.
        reason: Why, in words for the caller's error.
    """

    def __init__(self, seconds: float, reason: str = "") -> None:
        super().__init__(seconds, reason)
        self.seconds, self.reason = seconds, reason


class Permit(Protocol):
    """Permission to send one request.

    A permit may also have a method `confirm() -> bool`, which is called right before the request is sent: a permit may
    have waited for one of `max_in_flight` other requests to end. If it returns false, the permit is released and a new
    one is requested.
    """

    async def observe(self, response: AnyResponse) -> None:
        """Learn from the response: its status, its headers, and the body of one that failed."""
        ...


class Limiter(Protocol):
    """Decides when requests may be sent: `Cloudflare(rate_limit=...)`.

    `Cloudflare.rate_limit` returns its attribute `status`, if it has one. Exceptions of a limiter reach the caller
    unchanged, except that `RateLimitBlocked` becomes `RateLimited`.
    """

    def permit(self, request: PermitRequest) -> AbstractAsyncContextManager[Permit]:
        """Entering waits until the request may be sent; exiting ends it, whether it succeeded or not.

        Raises:
            RateLimitBlocked: On entering: the wait would be longer than the caller accepts.
        """
        ...


def confirmed(permit: Permit) -> bool:
    """Whether a permit still holds."""
    confirm: Callable[[], bool] | None = getattr(permit, "confirm", None)
    return confirm is None or confirm()


@frozen
class Unlimited:
    """A limiter that never waits; also its own permit."""

    status: None = None

    def permit(self, request: PermitRequest) -> Self:
        """Permission, at once."""
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    async def observe(self, response: AnyResponse) -> None:
        """Nothing is learned."""
