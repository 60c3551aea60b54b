"""The requests of one quota."""

from collections import deque

from attrs import define, field

from cfapi._core.rate_limit.protocol import Quota


@define
class Window:
    """The requests of one quota. Each counts until `window` seconds after its response.

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
        """Seconds until there may be room; None where only a response can make room."""
        if now < self._server_until and self._server_left <= 0:
            return self._server_until - now
        return self._answered[0] + self.quota.window - now if self._answered else None

    def take(self) -> None:
        """A request is about to be sent."""
        self.in_flight += 1
        self._server_left -= 1

    def give_back(self, now: float, *, used: bool) -> None:
        """A request has ended; one that was never sent is not `used`."""
        self.in_flight -= 1
        if used:
            self._answered.append(now)
        else:
            self._server_left += 1

    def follow(self, left: int, resets_in: float, now: float) -> None:
        """Believe the server where it has less left than we counted: others use the token too.

        It may not have counted yet what else is in flight beside the request that it responds to.
        """
        sendable = left - (self.in_flight - 1)
        if now < self._server_until or sendable < self.free(now):
            self._server_left, self._server_until = sendable, now + resets_in
