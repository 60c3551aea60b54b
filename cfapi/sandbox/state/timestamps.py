"""Moments as the API writes them: in JSON (UTC, six digits of a second, Z) and in headers."""

import functools
from datetime import UTC, datetime
from email.utils import format_datetime


def timestamp(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


@functools.lru_cache(maxsize=16)
def http_date(moment: datetime) -> str:
    """A moment as headers have it. Those of whole seconds are remembered: every response carries one."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)
