"""Time travel: a clock that runs ahead of another."""

from datetime import timedelta

import attrs

from cfapi.clock import Clock


@attrs.define
class Travel:
    """How many seconds the clocks made here are ahead."""

    seconds: float = 0.0

    def clock(self, base: Clock) -> Clock:
        """The base clock, ahead by what was travelled. Who sleeps is not woken."""
        return Clock(
            monotonic=lambda: base.monotonic() + self.seconds,
            now=lambda: base.now() + timedelta(seconds=self.seconds),
            sleep=base.sleep,
        )
