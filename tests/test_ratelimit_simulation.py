"""The rate limit under a simulated clock: many tasks, one quota."""

import asyncio

import anyio
import pytest

from cfapi.clock import Clock
from cfapi.ratelimit import Quota, RateLimit, RateLimiter


class FixedWindowServer:
    """Counts like Cloudflare: so many requests in each window, and a block of five minutes above it."""

    def __init__(self, quota: Quota) -> None:
        self.quota, self.opened, self.count, self.refused = quota, 0.0, 0, 0

    def receive(self, now: float) -> dict[str, str]:
        if now >= self.opened + self.quota.window:
            self.opened, self.count = now, 0
        self.count += 1
        self.refused += self.count > self.quota.requests
        left, resets = self.quota.requests - self.count, int(self.opened + self.quota.window - now) + 1
        return {
            "Ratelimit": f'"default";r={left};t={resets}',
            "Ratelimit-Policy": f'"default";q={self.quota.requests};w={int(self.quota.window)}',
        }


@pytest.mark.asyncio
@pytest.mark.looptime
@pytest.mark.parametrize("latency", [0.0, 0.1, 2.0])
@pytest.mark.parametrize("heard", [True, False])
async def test_5000_calls_by_200_tasks_get_no_429_and_lose_less_than_5_percent_of_time(latency, heard):
    loop = asyncio.get_running_loop()
    clock = Clock(monotonic=loop.time, sleep=anyio.sleep)
    limiter = RateLimiter(RateLimit(), clock)
    server = FixedWindowServer(Quota(1200, 300.0))
    calls = iter(range(5000))
    began = loop.time()

    async def worker() -> None:
        for _ in calls:
            await limiter.acquire("/zones", 330.0)
            try:
                await anyio.sleep(latency / 2)
                headers = server.receive(loop.time())
                await anyio.sleep(latency / 2)
                if heard:
                    limiter.follow(headers)
            finally:
                limiter.release()

    async with anyio.create_task_group() as tasks:
        for _ in range(200):
            tasks.start_soon(worker)

    earliest = 4 * 300.0 + 200 / 200 + latency
    assert server.refused == 0
    assert loop.time() - began <= earliest * 1.05
    print(loop.time()-began, earliest)
