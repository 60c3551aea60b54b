"""Moments as the API writes them: in JSON (UTC, six digits of a second, Z) and in headers."""

import functools
from datetime import UTC, datetime
from email.utils import format_datetime


def timestamp(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def http_date(moment: datetime) -> str:
    return _http_date(moment.replace(microsecond=0))


@functools.lru_cache(maxsize=16)
def _http_date(moment: datetime) -> str:
    # Every answer carries one, and they change once a second.
    return format_datetime(moment.astimezone(UTC), usegmt=True)
