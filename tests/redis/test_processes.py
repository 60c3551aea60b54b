"""Four processes, one quota: none of their requests is refused, and hardly anything of the quota is left unused."""

import asyncio
import json
import sys
from collections.abc import Sequence

import pytest

from cfapi.sandbox import Quota, Sandbox
from tests.support.paths import ROOT
from tests.support.redis_server import RedisServer

PROCESSES, CALLS = 4, 75
QUOTA = Quota(requests=100, window=2, per_second=None)

# Each call that has to wait says how much of the quota is unused at that moment.
WORKER = """
import asyncio, json, sys
from cfapi import Cloudflare, Quota, RateLimit
from cfapi.redis import RedisRateLimiter

unused = []

class Waits:
    def rate_limit_wait(self, event):
        if "used up" in event.reason:
            unused.append(limiter.status.remaining)

async def main(redis, url, token, calls, requests, window):
    global limiter
    quota = Quota(int(requests), float(window))
    async with RedisRateLimiter(redis, token, RateLimit(quota=quota)) as limiter:
        async with Cloudflare(token, base_url=url, rate_limit=limiter, events=Waits(), retries=None) as cf:
            print("ready", flush=True)
            sys.stdin.readline()
            await asyncio.gather(*(cf.get("/user/tokens/verify") for _ in range(int(calls))))
    print(json.dumps(unused))

asyncio.run(main(*sys.argv[1:]))
"""


async def work(*arguments: object) -> asyncio.subprocess.Process:
    """A process that is ready to begin."""
    words = (sys.executable, "-c", WORKER, *map(str, arguments))
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*words, cwd=ROOT, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    assert await process.stdout.readline() == b"ready\n"
    return process


async def all_unused(processes: Sequence[asyncio.subprocess.Process]) -> list[int]:
    """Have the processes work, all at once; what of the quota was unused when calls had to wait."""
    outputs = await asyncio.gather(*(each.communicate(b"\n") for each in processes))
    assert [each.returncode for each in processes] == [0] * len(processes)
    return [left for output, _ in outputs for left in json.loads(output)]


@pytest.mark.timeout(240)
async def test_four_processes_use_the_quota_and_none_of_their_requests_is_refused(redis: RedisServer):
    async with Sandbox(zones=1, quota=QUOTA) as box:
        arguments = (redis.url, box.url, box.token, CALLS, QUOTA.requests, QUOTA.window)
        processes = await asyncio.gather(*(work(*arguments) for _ in range(PROCESSES)))
        unused = await all_unused(processes)

        assert [request.status for request in box.requests] == [200] * PROCESSES * CALLS
        assert unused
        assert max(unused) <= 0.05 * QUOTA.requests
