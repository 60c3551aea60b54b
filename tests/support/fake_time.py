"""Time that passes only by sleeping, or when advanced."""

from datetime import UTC, datetime, timedelta

import anyio.lowlevel

from cfapi.clock import Clock

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class FakeTime:
    """Each sleep takes no time and moves the clock on; so does adding to `elapsed`."""

    def __init__(self) -> None:
        self.elapsed = 0.0
        self.sleeps: list[float] = []
        self.clock = Clock(monotonic=lambda: self.elapsed, now=self.now, sleep=self.sleep)

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.elapsed)

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.elapsed += seconds
        await anyio.lowlevel.checkpoint()
