"""Whether Redis can be reached: how long calls wait for it, and when it is tried again."""

import logging
import math
import time

from attrs import define, field

from cfapi._printable import printable
from cfapi.errors import CloudflareError

log = logging.getLogger("cfapi.rate_limit")

# How often Redis is tried, in seconds: while calls wait for it, and after they have given up.
TRIED_EACH, PROBED_EACH = 0.1, 1.0
EXCERPT = 200


class RedisUnavailable(CloudflareError):
    """Redis can't be reached, or refuses to count, so the request was not sent.

    Start Redis, or see what `RedisRateLimiter(patience=..., fallback=...)` does meanwhile.
    """


@define(eq=False)
class Outage:
    """What is known of Redis's failures.

    Args:
        patience: How long calls wait until Redis is back, in seconds.
    """

    patience: float
    _began: float | None = field(default=None, init=False)
    _tried: float = field(default=0.0, init=False)
    _reason: str = field(default="", init=False)
    _logged: bool = field(default=False, init=False)

    def over(self) -> None:
        """Redis has replied."""
        if self._logged:
            log.warning("Redis is back, and counts the requests of all processes again.")
        self._began, self._logged = None, False

    def failed(self, error: BaseException) -> None:
        """Redis has not replied, or with an error."""
        self._tried = time.monotonic()
        self._began = self._tried if self._began is None else self._began
        text = str(error) or "it did not reply in time"
        self._reason = printable(f"{type(error).__name__}: {text}"[:EXCERPT])

    @property
    def lasts(self) -> bool:
        """Whether Redis failed, and it is too early to try it again."""
        pause = TRIED_EACH if self.left() > 0 else PROBED_EACH
        return self._began is not None and time.monotonic() < self._tried + pause

    def left(self, longest: float = math.inf) -> float:
        """For how many seconds a call still waits until Redis is back, that waits no longer than that."""
        waits, began = min(self.patience, longest), self._began
        return waits if began is None else max(0.0, began + waits - time.monotonic())

    def error(self) -> RedisUnavailable:
        """What the caller is told."""
        return RedisUnavailable(f"Redis can't be reached to count the request, so it was not sent ({self._reason}).")

    def log_fallback(self) -> None:
        """Requests are sent without being counted by Redis."""
        if not self._logged:
            self._logged = True
            log.warning("Redis can't be reached (%s): this process keeps to its fallback limit alone.", self._reason)


def failures() -> tuple[type[Exception], ...]:
    """What tells that Redis has not done what it was to do."""
    from redis.exceptions import RedisError

    return (RedisError, OSError)  # running out of time is an OSError
