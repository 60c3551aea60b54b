"""The logger tree `cfapi`: what happens to calls, in words. Without handlers nothing is printed.

cfapi.http          DEBUG    a line for each request, and one for its response
cfapi.retries       INFO     a retry
cfapi.waits         WARNING  a wait of over 5 seconds, for the rate limit or before a retry
cfapi.drift         WARNING  a difference between the API and its schema, once
cfapi.pagination    WARNING  a listing that changes while it is read, once
cfapi.events        ERROR    an events object that fails, once
"""

import logging

from attrs import define

from cfapi._core.call import printable
from cfapi._core.events import RateLimitWait, RequestFailed, RequestFinished, RequestStarted, RetryScheduled
from cfapi._http.transport import TransportError
from cfapi.clock import Clock

LONG_WAIT = 5.0

logging.getLogger("cfapi").addHandler(logging.NullHandler())
http = logging.getLogger("cfapi.http")
retries = logging.getLogger("cfapi.retries")
waits = logging.getLogger("cfapi.waits")


@define
class LogEvents:
    """Writes events to the logs."""

    _clock: Clock
    _told_until: float = 0.0

    def request_started(self, event: RequestStarted) -> None:
        again = f", attempt {event.attempt}" if event.attempt > 1 else ""
        http.debug("%s: request%s", printable(event.call.name), again)

    def request_finished(self, event: RequestFinished) -> None:
        name = printable(event.call.name)
        http.debug("%s: response %d, %d bytes in %.3f s", name, event.status, event.size, event.seconds)

    def request_failed(self, event: RequestFailed) -> None:
        name = printable(event.call.name)
        reason = event.error.detail if isinstance(event.error, TransportError) else type(event.error).__name__
        http.debug("%s: no response after %.3f s: %s", name, event.seconds, reason)

    def retry_scheduled(self, event: RetryScheduled) -> None:
        line = "Attempt %d failed, the next one is in %.1f s. %s"
        log, level = (waits, logging.WARNING) if event.seconds > LONG_WAIT else (retries, logging.INFO)
        log.log(level, line, event.attempt, event.seconds, event.error)

    def rate_limit_wait(self, event: RateLimitWait) -> None:
        """Many calls may wait for the same moment: that is one wait."""
        until = self._clock.monotonic() + event.seconds
        if event.seconds > LONG_WAIT and until > self._told_until + 1.0:
            self._told_until = until
            waits.warning(
                "%s waits %.0f s for the rate limit: %s.", printable(event.call.name), event.seconds, event.reason
            )


def logs_requests() -> bool:
    """Whether a line for each request is wanted at all."""
    return http.isEnabledFor(logging.DEBUG)
