"""The limiter in Redis that docs/rate-limits.md shows keeps one quota for many clients."""

import asyncio
import time
from typing import Any

import pytest
from fakeredis import FakeAsyncRedis, FakeServer

from cfapi import Quota, RateLimited, Retries
from tests.support.documents import defined
from tests.support.loopback import in_turn, ok, refusal, serving

RedisLimiter = defined("rate-limits.md", "RedisLimiter")
WINDOW = 0.3


def limiter(redis: FakeServer, requests: int = 100) -> Any:
    """The limiter of one process of many."""
    return RedisLimiter(FakeAsyncRedis(server=redis), "token", Quota(requests, WINDOW))


async def test_two_processes_share_one_quota():
    redis, began = FakeServer(), time.monotonic()
    async with (
        serving() as server,
        server.client(rate_limit=limiter(redis, 3)) as one,
        server.client(rate_limit=limiter(redis, 3)) as other,
    ):
        await asyncio.gather(one.get("/a"), other.get("/b"), one.get("/c"))
        within = time.monotonic() - began
        await other.get("/d")

    assert within < WINDOW
    assert time.monotonic() - began >= WINDOW


async def test_a_refusal_of_the_server_stops_the_other_process_too():
    redis, limited = FakeServer(), refusal(429, headers={"Retry-After": "60"})
    async with (
        serving(in_turn(limited, ok())) as server,
        server.client(rate_limit=limiter(redis), retries=Retries(max_retry_after=1)) as one,
        server.client(rate_limit=limiter(redis), retries=Retries(max_retry_after=1)) as other,
    ):
        with pytest.raises(RateLimited):
            await one.get("/zones")
        with pytest.raises(RateLimited, match="the request was not sent") as caught:
            await other.get("/accounts")

        assert len(server.seen) == 1
        assert caught.value.retry_after == pytest.approx(60, abs=1)


async def test_who_waits_for_a_slot_while_the_server_begins_to_refuse_is_not_sent():
    redis, limited = FakeServer(), refusal(429, headers={"Retry-After": "60"})
    retries = Retries(max_retry_after=1)
    async with (
        serving(limited) as server,
        server.client(rate_limit=limiter(redis), retries=retries, max_in_flight=1) as cf,
    ):
        outcomes = await asyncio.gather(*(cf.get(f"/zones/{n}") for n in range(10)), return_exceptions=True)

        assert {type(outcome) for outcome in outcomes} == {RateLimited}
        assert len(server.seen) == 1
