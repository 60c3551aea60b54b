"""Time: a clock that can run ahead of another, and moments as the API writes them, in JSON and in headers."""

import functools
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import attrs

from cfapi.clock import Clock

# What lasts begins or ends many years before or after now, and a date has four digits of a year.
_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9900, 1, 1, tzinfo=UTC)


@attrs.define
class Travel:
    """How many seconds the clocks made here are ahead."""

    seconds: float = 0.0

    def go(self, time: timedelta, now: datetime) -> None:
        """Be so much further ahead; ValueError where no calendar would know the day."""
        if not _FIRST - now <= time <= _LAST - now:
            raise ValueError(f"{time} from {now:%Y-%m-%d} is not between {_FIRST:%Y} and {_LAST:%Y}.")
        self.seconds += time.total_seconds()

    def clock(self, base: Clock) -> Clock:
        """The base clock, ahead by what was travelled. Who sleeps is not woken."""
        return Clock(
            monotonic=lambda: base.monotonic() + self.seconds,
            now=lambda: base.now() + timedelta(seconds=self.seconds),
            sleep=base.sleep,
        )


def timestamp(moment: datetime) -> str:
    """A moment as JSON has it: UTC, six digits of a second, Z."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


@functools.lru_cache(maxsize=16)
def http_date(moment: datetime) -> str:
    """A moment as headers have it. Those of whole seconds are remembered: every response carries one."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)
