"""Single values as text for paths, queries, headers and forms."""

import re
from datetime import UTC, date, datetime
from enum import Enum

from cfapi.errors import ArgumentError

# Halves of surrogate pairs, which UTF-8 can't write.
_SURROGATES = re.compile("[\ud800-\udfff]")


def scalar(value: object) -> str:
    """A value as text for paths, queries and forms.

    Raises:
        ArgumentError: It can't be written as text.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return scalar(value.value)
    if isinstance(value, datetime):
        return rfc3339(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if not _has_text(value) or _SURROGATES.search(text := str(value)):
        raise ArgumentError(f"A {type(value).__name__} can't be written into a path, a query or a form.")
    return text


def _has_text(value: object) -> bool:
    """Whether a value has a text of its own, which is not its repr."""
    return isinstance(value, int | float) or type(value).__str__ not in (object.__str__, bytes.__str__)


def rfc3339(value: datetime) -> str:
    """A datetime as RFC 3339; a naive one is local time, as elsewhere in Python."""
    return (value if value.tzinfo else value.astimezone()).astimezone(UTC).isoformat().replace("+00:00", "Z")
