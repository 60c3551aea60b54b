"""Where cfapi gets the time from: one object, which tests and simulations can replace."""

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import attrs


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


def _now() -> datetime:
    return datetime.now(UTC)


def as_aware(value: datetime) -> datetime:
    """A datetime with a time zone; where the API leaves the zone out, it means UTC."""
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


@attrs.frozen
class Clock:
    """A source of time: `Cloudflare(clock=Clock(...))` replaces the system's.

    Args:
        monotonic: Seconds that never go backwards; only differences are meaningful.
        now: The current time as an aware datetime.
        sleep: Waits for a number of seconds.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _now
    sleep: Callable[[float], Awaitable[None]] = _sleep


SYSTEM_CLOCK = Clock()
