"""How much of a quota four processes use, in simulated time: no machine is too slow for it.

The scripts run in fakeredis, whose clock is that of the event loop.
"""

import asyncio
import random
import time
from bisect import bisect_left

import fakeredis
import pytest
from multidict import CIMultiDict

from cfapi import Quota, RateLimit, Response
from cfapi._core.rate_limit.protocol import PermitRequest
from cfapi.redis import RedisRateLimiter
from tests.support.virtual_time import in_virtual_time

PROCESSES, WINDOWS, REQUESTS = 4, 3, 24
NEVER = 1e9
TODAY = 1.7e9
CALL = PermitRequest("GET", "http://localhost/zones", "/zones", None, NEVER, lambda _seconds, _reason: None)


@in_virtual_time
@pytest.mark.parametrize(
    ("window", "latency", "used"), [(300, 0.1, 0.999), (3, 0, 0.999), (3, 0.1, 0.95), (3, 0.3, 0.9)]
)
async def test_a_quota_is_used_but_for_the_latency_and_never_exceeded(
    monkeypatch: pytest.MonkeyPatch, window: float, latency: float, used: float
):
    clock, server, chance = asyncio.get_running_loop().time, fakeredis.FakeServer(), random.Random(latency)
    monkeypatch.setattr("cfapi.redis.line.RECHECK", NEVER)  # nothing is given back
    monkeypatch.setattr(time, "monotonic", clock)
    monkeypatch.setattr(time, "time", lambda: TODAY + clock())
    counted: list[float] = []

    async def call(limiter: RedisRateLimiter) -> None:
        async with limiter.permit(CALL) as permit:
            assert permit.confirm()
            to_server, back = chance.uniform(0, latency), chance.uniform(0, latency)
            await asyncio.sleep(to_server)
            counted.append(clock())
            await asyncio.sleep(back)
            await permit.observe(Response(200, CIMultiDict(), b""))

    limit = RateLimit(quota=Quota(REQUESTS, window), burst=None)
    limiters = [
        RedisRateLimiter(fakeredis.FakeAsyncRedis(server=server), "a-token", limit, timeout=NEVER, patience=NEVER)
        for _ in range(PROCESSES)
    ]
    await asyncio.gather(*(call(limiter) for limiter in limiters * (WINDOWS * REQUESTS // PROCESSES)))

    counted.sort()
    most = max(bisect_left(counted, moment + window) - place for place, moment in enumerate(counted))
    assert (len(counted), most) == (WINDOWS * REQUESTS, REQUESTS)
    assert (WINDOWS - 1) * window / (counted[-REQUESTS] - counted[0]) >= used
