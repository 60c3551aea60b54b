"""Where cfapi gets its time from: one object, so that tests and simulations can bring their own."""

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import attrs


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


def _now() -> datetime:
    return datetime.now(UTC)


def as_aware(moment: datetime) -> datetime:
    """A datetime with a time zone; the API means UTC where it leaves the zone out."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


@attrs.frozen
class Clock:
    """A source of time: `Cloudflare(clock=Clock(...))` replaces the system's.

    Args:
        monotonic: Seconds that never run backwards; only differences count.
        now: The present moment as an aware datetime.
        sleep: Waits for a number of seconds.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _now
    sleep: Callable[[float], Awaitable[None]] = _sleep


SYSTEM_CLOCK = Clock()
