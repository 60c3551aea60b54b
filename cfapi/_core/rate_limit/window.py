"""The requests of one quota: how many may be sent now, and when the next one may.

Exact in floating point: a request counts until the first moment that is no less than `window` seconds after its
response, however a server adds or subtracts the same numbers.
"""

import math
from collections import deque

from attrs import define, field

from cfapi._core.rate_limit.protocol import Quota


@define
class Window:
    """The requests of one quota. Each counts until `window` seconds after its response.

    Only then has it certainly left the server's window, however long it was in transit.

    Args:
        quota: How many requests in how many seconds; None if only the server's own count is followed.
        in_flight: How many requests are under way.
    """

    quota: Quota | None
    in_flight: int = 0
    _finished: deque[float] = field(factory=deque[float], init=False)
    _server_left: int = field(default=0, init=False)
    _server_until: float = field(default=-math.inf, init=False)

    def free(self, now: float) -> float:
        """How many requests may be sent now."""
        own = self._own_free(now)
        return min(own, self._server_left) if now < self._server_until else own

    def wait(self, now: float, ahead: int = 0) -> float | None:
        """Seconds until there is room for one more after `ahead` others, at the earliest: over 0 unless there is now.

        None if only a response can make room.
        """
        until = self._server_until if now < self._server_until and self._server_left <= ahead else now
        if self.quota is None:
            return until - now
        rounds, first = divmod(ahead, self.quota.requests)
        # Of the request that has to leave, if any; there may be more of them than a new quota has.
        place = first - int(self._own_free(now))
        if place >= len(self._finished):
            return until - now if until > now else None
        leaves = self._leaves(place, self.quota) if place >= 0 else now
        return max(until - now, leaves - now + rounds * self.quota.window)

    def take(self) -> None:
        """A request is about to be sent."""
        self.in_flight += 1
        self._server_left -= 1

    def release(self, now: float, *, used: bool) -> None:
        """A request has ended; one that was never sent is not `used`."""
        self.in_flight -= 1
        if not used:
            self._server_left += 1
        elif self.quota is not None:
            self._finished.append(now)

    def follow(self, left: int, resets_in: float, now: float) -> None:
        """Follow the server where it has less left than we counted: others use the token, too.

        It may not have counted the other requests in flight yet, besides the one that it responds to. No window lasts
        longer than it is long, whatever the server says.
        """
        sendable = left - max(0, self.in_flight - 1)
        if now < self._server_until or sendable < self.free(now):
            longest = resets_in if self.quota is None else min(resets_in, self.quota.window)
            self._server_left, self._server_until = sendable, after(now, longest)

    def _own_free(self, now: float) -> float:
        if self.quota is None:
            return math.inf
        while self._finished and self._leaves(0, self.quota) <= now:
            self._finished.popleft()
        return self.quota.requests - self.in_flight - len(self._finished)

    def _leaves(self, place: int, quota: Quota) -> float:
        """When the window is left by a finished request."""
        return after(self._finished[place], quota.window)


def after(moment: float, seconds: float) -> float:
    """The earliest moment that is no less than so many seconds after another one: their sum may be rounded down."""
    until = moment + seconds
    early = math.isfinite(until) and math.fsum((until, -moment, -seconds)) < 0
    return math.nextafter(until, math.inf) if early else until
