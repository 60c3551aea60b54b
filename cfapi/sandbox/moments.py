"""Moments as the API writes them: in JSON (UTC, six digits of a second, Z) and in headers."""

from datetime import UTC, datetime
from email.utils import format_datetime


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def http_date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)
