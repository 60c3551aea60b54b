"""The logger tree `cfapi`: what happens to calls, as text. Without handlers nothing is printed.

cfapi.http          DEBUG    a line for each request, and one for its response
cfapi.retries       INFO     a retry
cfapi.drift         INFO     a difference between the API and its schema, once
cfapi.waits         WARNING  a wait of over 5 seconds, for the rate limit, before a retry, or for other requests to end
                             (`max_in_flight`); once for all that wait, and again each minute
cfapi.rate_limit    WARNING  a quota stated by the server that makes no sense, once
cfapi.pagination    WARNING  a listing that changes while it is read, once
cfapi.credentials   WARNING  a token file that can't be read for a moment, once as long as it lasts
cfapi.events        ERROR    an events object that fails, once
"""

import logging
import math

from attrs import define

from cfapi._core.events import CallInfo, RateLimitWait, RequestFailed, RequestFinished, RequestStarted, RetryScheduled
from cfapi._printable import printable
from cfapi.clock import Clock
from cfapi.errors import CallError

LONG_WAIT = 5.0
# How often a very long wait is logged, in seconds.
REMINDER = 60.0
BEFORE_RETRY, FOR_RATE_LIMIT = "before it is sent again", "for the rate limit"
# Waits that end less than this apart are logged as one.
SAME_MOMENT = 1.0

logging.getLogger("cfapi").addHandler(logging.NullHandler())
http = logging.getLogger("cfapi.http")
retries = logging.getLogger("cfapi.retries")
waits = logging.getLogger("cfapi.waits")


@define
class LogEvents:
    """Writes events to the logs."""

    _clock: Clock
    _logged_until: float = 0.0
    _reminded_at: float = -math.inf

    def request_started(self, event: RequestStarted) -> None:
        again = f", attempt {event.attempt}" if event.attempt > 1 else ""
        elsewhere = f", redirected to {printable(event.url)}" if event.url != event.call.url else ""
        http.debug("%s: request%s%s", event.call.name, again, elsewhere)

    def request_finished(self, event: RequestFinished) -> None:
        http.debug("%s: response %d, %d bytes in %.3f s", event.call.name, event.status, event.size, event.seconds)

    def request_failed(self, event: RequestFailed) -> None:
        detail = event.error.detail if isinstance(event.error, CallError) else ""
        reason = printable(detail) or type(event.error).__name__
        http.debug("%s: no complete response after %.3f s: %s", event.call.name, event.seconds, reason)

    def retry_scheduled(self, event: RetryScheduled) -> None:
        reason = printable(str(event.error))
        retries.info("Attempt %d failed, the next one is in %.1f s. %s", event.attempt, event.seconds, reason)
        if event.error.retry_after is None or self._is_new(event.seconds):
            self._warn(event.call, event.seconds, BEFORE_RETRY, in_short(event.error))

    def rate_limit_wait(self, event: RateLimitWait) -> None:
        if self._is_new(event.seconds):
            self._warn(event.call, event.seconds, FOR_RATE_LIMIT, printable(event.reason))

    def still_waits(self, call: CallInfo, until: float, what_for: str, reason: str) -> None:
        """A wait is a long one; one line each minute stands for all."""
        seconds = until - self._clock.monotonic()
        if seconds > SAME_MOMENT and self._is_reminder():
            waits.warning("%s still waits, %.0f s more, %s: %s.", call.name, seconds, what_for, printable(reason))

    def still_waits_in_flight(self, call: CallInfo) -> None:
        """A wait for other requests is a long one."""
        if self._is_reminder():
            waits.warning("%s waits until other requests end: as many as max_in_flight are under way.", call.name)

    def _is_reminder(self) -> bool:
        """Whether it is time to log a long wait again: others may wait, too."""
        now = self._clock.monotonic()
        if now < self._reminded_at + REMINDER - SAME_MOMENT:
            return False
        self._reminded_at = now
        return True

    def _warn(self, call: CallInfo, seconds: float, what_for: str, reason: str) -> None:
        if seconds > LONG_WAIT:
            waits.warning("%s waits %.0f s %s: %s.", call.name, seconds, what_for, reason)

    def _is_new(self, seconds: float) -> bool:
        """Whether a wait for the server or its quota was not logged yet: many calls may wait until the same time."""
        until = self._clock.monotonic() + seconds
        if seconds <= LONG_WAIT or until <= self._logged_until + SAME_MOMENT:
            return False
        self._logged_until = until
        return True


def in_short(error: CallError) -> str:
    """An error's class, and its status where it has one."""
    return type(error).__name__ + (f" ({error.status})" if error.status else "")


def logs_requests() -> bool:
    """Whether a line for each request is logged at all."""
    return http.isEnabledFor(logging.DEBUG)
