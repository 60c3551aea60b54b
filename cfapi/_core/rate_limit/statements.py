"""What the server states in its headers about its quotas, within sane bounds.

`Ratelimit-Policy` has the quotas (`"default";q=1200;w=300`), `Ratelimit` what is left of them (`"default";r=50;t=30`):
https://developers.cloudflare.com/fundamentals/api/reference/limits/
"""

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from cfapi._core.rate_limit.headers import parse_items
from cfapi._core.rate_limit.protocol import Quota

# The quota of the token, which binds all its calls; others bind those of an endpoint.
DEFAULT = "default"
# What is longer is no window of Cloudflare's, but a mistake, such as milliseconds: to keep it could stop everything.
LONGEST_WINDOW = 3600.0
# More than that in an hour is out of reach at 200 a second, and need not be counted.
MOST_REQUESTS = 200 * 3600
# More quotas than this are not followed: there are one or two, and each of them is remembered.
MOST_QUOTAS = 8
REMEMBERED_HEADERS = 64


@frozen
class Policies:
    """The quotas of a `Ratelimit-Policy`, and the names of those that make no sense."""

    quotas: Mapping[str, Quota]
    odd: tuple[str, ...] = ()


@frozen
class Level:
    """What is left of a quota, until it is full again in so many seconds."""

    left: int
    resets_in: float


@lru_cache(REMEMBERED_HEADERS)
def policies(header: str) -> Policies:
    """Read `Ratelimit-Policy`. A quota without a window is left out: when it is full again is unknown."""
    items = dict(list(parse_items(header).items())[:MOST_QUOTAS])
    quotas = {name: quota for name, item in items.items() if (quota := _quota(item)) is not None}
    odd = tuple(name for name, item in items.items() if name not in quotas and "w" in item)
    return Policies(quotas, odd)


def levels(header: str) -> dict[str, Level]:
    """Read `Ratelimit`."""
    items = list(parse_items(header).items())[:MOST_QUOTAS]
    return {name: level for name, item in items if (level := _level(item)) is not None}


def _quota(item: Mapping[str, float]) -> Quota | None:
    requests, seconds = item.get("q", 0.0), item.get("w", 0.0)
    if not (requests >= 1 and 0 < seconds <= LONGEST_WINDOW):
        return None
    return Quota(int(min(requests, MOST_REQUESTS)), seconds)


def _level(item: Mapping[str, float]) -> Level | None:
    left, seconds = item.get("r"), item.get("t", 0.0)
    if left is None or not seconds > 0:
        return None
    return Level(int(min(left, MOST_REQUESTS)), min(seconds, LONGEST_WINDOW))
