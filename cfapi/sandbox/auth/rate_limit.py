"""The rate limit: so many requests in a window, then a block for as long as the window."""

import math

import attrs

from cfapi.clock import Clock
from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError

# Moments of a simulated clock are sums of floats; a hair must not cost a request.
_HAIR = 1e-6


@attrs.frozen
class Quota:
    """How much one credential may ask (`requests` in `window` seconds), and one address (`per_second`)."""

    requests: int = 1200
    window: float = 300
    per_second: int | None = 200


DEFAULT_QUOTA = Quota()
# https://developers.cloudflare.com/analytics/graphql-api/limits/
GRAPHQL_QUOTA = Quota(requests=300, per_second=None)


@attrs.define
class _Meter:
    """The count of one credential. The window starts with its first request."""

    since: float
    used: int = 0
    blocked_until: float = -math.inf


@attrs.define
class _Bucket:
    """The requests that one address may still make at once; refilled as time passes."""

    level: float
    filled_at: float


@attrs.define
class Limiter:
    """Counts requests against a quota and says how much is left, or refuses."""

    quota: Quota
    clock: Clock
    _meters: dict[str, _Meter] = attrs.field(factory=dict[str, _Meter])
    _buckets: dict[str, _Bucket] = attrs.field(factory=dict[str, _Bucket])

    def take(self, credential: str, address: str) -> dict[str, str]:
        """Count one request; the headers that tell where it stands, or an ApiError with status 429."""
        now = self.clock.monotonic()
        meter = self._meter(credential, now)
        if now < meter.blocked_until - _HAIR:
            raise self._blocked(meter, now)
        self._take_second(address, now)
        meter.used += 1
        if meter.used > self.quota.requests:
            meter.blocked_until = now + self.quota.window
            raise self._blocked(meter, now)
        left = self.quota.requests - meter.used
        return self._headers(left, meter.since + self.quota.window - now)

    def _meter(self, credential: str, now: float) -> _Meter:
        meter = self._meters.get(credential)
        if meter is None:
            return self._meters.setdefault(credential, _Meter(since=now))
        ends = max(meter.since + self.quota.window, meter.blocked_until)
        if now >= ends - _HAIR:
            meter.since, meter.used = now, 0
        return meter

    def _take_second(self, address: str, now: float) -> None:
        limit = self.quota.per_second
        if limit is None:
            return
        bucket = self._buckets.setdefault(address, _Bucket(limit, now))
        bucket.level = min(limit, bucket.level + (now - bucket.filled_at) * limit)
        bucket.filled_at = now
        if bucket.level < 1 - _HAIR:
            raise codes.ADDRESS_BLOCKED.error(limit=limit, headers={"retry-after": "1"} | self._headers(0, 1))
        bucket.level -= 1

    def _blocked(self, meter: _Meter, now: float) -> ApiError:
        wait = max(1, _whole(meter.blocked_until - now))
        return codes.QUOTA_USED_UP.error(headers={"retry-after": str(wait)} | self._headers(0, wait))

    def _headers(self, left: int, reset: float) -> dict[str, str]:
        return {
            "Ratelimit": f'"default";r={left};t={_whole(reset)}',
            "Ratelimit-Policy": f'"default";q={self.quota.requests};w={_whole(self.quota.window)}',
        }


def _whole(seconds: float) -> int:
    return math.ceil(seconds - _HAIR)
