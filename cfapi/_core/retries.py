"""Which failure of which request may be retried, and when: pure decisions, no waiting here.

Idempotent calls are retried on any transient failure. Any other call is retried only where nothing can have happened;
otherwise its outcome is unknown, and only the caller can find out.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum

from attrs import field, frozen, validators

from cfapi._core.retry_budget import NOTHING, RETRY, TIMEOUT
from cfapi._http.progress import TransportFailure
from cfapi._numbers import COUNT, COUNT_OR_NONE, SECONDS_OR_ZERO
from cfapi.errors import is_server_error

TOO_MANY_REQUESTS = 429
# Besides those of servers that failed, whichever they are.
TRANSIENT_STATUSES = frozenset({408, TOO_MANY_REQUESTS})
TRANSIENT_FAILURES = frozenset({TransportFailure.NOT_SENT, TransportFailure.NO_RESPONSE})
# A year: what a server asks for beyond it means the same to everyone who waits, and stays a number to calculate with.
FARTHEST = 365 * 86400.0


class RetryDecision(Enum):
    """What to do instead of another attempt."""

    GIVE_UP = "raise the failure"
    OUTCOME_UNKNOWN = "raise that the outcome is unknown"


@frozen
class Failure:
    """One failed attempt: how the transport failed, or a status with the wait that it asked for, in seconds."""

    cause: TransportFailure | int
    retry_after: float | None = None


@frozen(kw_only=True)
class Retries:
    """When to retry a call that failed: `Cloudflare(retries=Retries(attempts=6))`.

    Args:
        attempts: How many times a call is sent at most, the first time included.
        base: The first back-off, in seconds; it doubles with each attempt.
        cap: The longest back-off, in seconds.
        total: No attempt starts later than this after the call was made, in seconds, whatever it waits for.
        max_retry_after: The longest time to wait for the server or its rate limit at a stretch, in seconds; if it would
            be longer, the error is raised at once. Cloudflare's windows and blocks last 300 seconds.
        budget: The tokens for the retries of all calls of a client together: a retry costs 5, after a timeout 10, and
            successful calls give them back; None for no limit. It keeps many calls from multiplying an outage.
        jitter: Random numbers from 0 to 1 that spread the back-offs ("full jitter").
    """

    attempts: int = field(default=4, validator=COUNT)
    base: float = field(default=0.5, validator=SECONDS_OR_ZERO)
    cap: float = field(default=30.0, validator=SECONDS_OR_ZERO)
    total: float = field(default=3600.0, validator=SECONDS_OR_ZERO)
    max_retry_after: float = field(default=330.0, validator=SECONDS_OR_ZERO)
    budget: int | None = field(default=500, validator=COUNT_OR_NONE)
    jitter: Callable[[], float] = field(default=random.random, repr=False, eq=False, validator=validators.is_callable())

    def decide(self, failure: Failure, *, idempotent: bool, attempt: int, elapsed: float) -> float | RetryDecision:
        """Seconds to wait before the next attempt, or what to do instead.

        Args:
            failure: How the latest attempt failed.
            idempotent: Whether repeating the call does no harm.
            attempt: How many attempts were made.
            elapsed: Seconds since the call was made.
        """
        if not is_transient(failure):
            return RetryDecision.GIVE_UP
        if not idempotent and not not_processed(failure):
            return RetryDecision.OUTCOME_UNKNOWN
        delay = self.delay(failure, attempt)
        if attempt >= self.attempts or elapsed + delay > self.total or not self.waits_for(failure):
            return RetryDecision.GIVE_UP
        return delay

    def delay(self, failure: Failure, attempt: int) -> float:
        """Seconds before the next attempt: what the server asked for, or a jittered back-off."""
        if failure.retry_after is not None:
            return failure.retry_after
        return self.backoff(attempt)

    def backoff(self, attempt: int) -> float:
        """A jittered wait in seconds, which doubles with each attempt, up to the cap."""
        return min(self.cap, self.base * 2.0 ** min(attempt - 1, 60)) * self.jitter()

    def waits_for(self, failure: Failure) -> bool:
        """Whether the wait that the server asked for is within the caller's limit."""
        return failure.retry_after is None or failure.retry_after <= self.max_retry_after


NO_RETRIES = Retries(attempts=1)


def cost_of(failure: Failure, *, timed_out: bool) -> int:
    """What a retry costs the budget: nothing if the server said when, since a quota that is used up is no outage."""
    if failure.cause == TOO_MANY_REQUESTS and failure.retry_after:
        return NOTHING
    return TIMEOUT if timed_out else RETRY


def is_transient(failure: Failure) -> bool:
    """Whether the failure may go away by itself."""
    if isinstance(failure.cause, TransportFailure):
        return failure.cause in TRANSIENT_FAILURES
    return failure.cause in TRANSIENT_STATUSES or is_server_error(failure.cause)


def not_processed(failure: Failure) -> bool:
    """Whether the server certainly did nothing.

    A 503 does not say so, not even with a `Retry-After`: that only tells for how long (RFC 9110, section 15.6.4), and
    what sent it may stand before a server that did the work.
    """
    return failure.cause in (TransportFailure.NOT_SENT, TOO_MANY_REQUESTS)


def parse_retry_after(header: str | None, now: datetime, sent: str | None = None) -> float | None:
    """Seconds to wait, from a `Retry-After` header in either form (RFC 9110, section 10.2.3).

    Args:
        header: The header.
        now: The time.
        sent: The response's header `Date`: a moment is one of the server's clock, and this machine's may be wrong.

    Returns:
        None if there is none, or it can't be read.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return min(float(text), FARTHEST)
    if (until := _moment(text)) is None:
        return None
    since = _moment(sent) if sent else None
    return min(max(0.0, (until - (since or now)).total_seconds()), FARTHEST)


def _moment(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # it takes 10 ms, and hardly any client needs it

    try:
        date = parsedate_to_datetime(text)
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, OverflowError, IndexError, TypeError):  # what the standard library raises for odd dates
        return None
