"""The requests of one quota."""

from collections import deque

from attrs import define, field

from cfapi._core.rate_limit.protocol import Quota


@define
class Window:
    """The requests of one quota. Each counts until `window` seconds after its response.

    Only then has it certainly left the server's window, however long it was in transit.
    """

    quota: Quota
    in_flight: int = 0
    _finished: deque[float] = field(factory=deque[float])
    _server_left: int = 0
    _server_until: float = 0.0

    def free(self, now: float) -> int:
        """How many requests may be sent now."""
        while self._finished and self._finished[0] <= now - self.quota.window:
            self._finished.popleft()
        own = self.quota.requests - self.in_flight - len(self._finished)
        return min(own, self._server_left) if now < self._server_until else own

    def wait(self, now: float) -> float | None:
        """Seconds until there may be room; None if only a response can make room."""
        if now < self._server_until and self._server_left <= 0:
            return self._server_until - now
        return self._finished[0] + self.quota.window - now if self._finished else None

    def take(self) -> None:
        """A request is about to be sent."""
        self.in_flight += 1
        self._server_left -= 1

    def release(self, now: float, *, used: bool) -> None:
        """A request has ended; one that was never sent is not `used`."""
        self.in_flight -= 1
        if used:
            self._finished.append(now)
        else:
            self._server_left += 1

    def follow(self, left: int, resets_in: float, now: float) -> None:
        """Follow the server where it has less left than we counted: others use the token, too.

        It may not have counted the other requests in flight yet, besides the one that it responds to.
        """
        sendable = left - (self.in_flight - 1)
        if now < self._server_until or sendable < self.free(now):
            self._server_left, self._server_until = sendable, now + resets_in
