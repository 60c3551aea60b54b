"""What becomes of the limit when Redis, its data, its connections or a process of the limit go away."""

import asyncio
import logging
import os
import signal
import subprocess
import sys
from typing import Any

import pytest
from anyio import to_thread

from cfapi import ConfigurationError, Quota, RateLimit, Unlimited
from cfapi.redis import RedisRateLimiter, RedisUnavailable
from cfapi.redis.count import LEASE, MICROSECONDS
from tests.support.loopback import End, Reply, ok, refusal, serving, until
from tests.support.paths import ROOT
from tests.support.redis_server import RedisServer
from tests.support.shared_limit import NOT_HUNG, Serve, limit, microseconds

# --- data and scripts


async def test_a_redis_that_forgets_the_scripts_is_given_them_again(redis: RedisServer, serve: Serve):
    async with serve() as (server, join):
        process = join(limit(3))
        assert await process.sent() == 1
        redis.command("SCRIPT", "FLUSH")

        assert await process.sent(5) == 2
        assert len(server.seen) == 3


async def test_what_redis_has_lost_is_restored_by_those_who_remember(redis: RedisServer, serve: Serve):
    async with serve() as (server, join):
        one, other = join(limit(6)), join(limit(6))
        assert await one.sent(2) + await other.sent(3) == 5
        redis.command("FLUSHALL")

        assert await other.sent(3) + await one.sent(3) == 1
        assert len(server.seen) == 6


@pytest.mark.parametrize("remembers", ["who was told", "who has asked since"])
async def test_what_the_server_said_is_restored_too(redis: RedisServer, serve: Serve, remembers: str):
    headers = {"Ratelimit-Policy": '"default";q=1200;w=300', "Ratelimit": '"default";r=0;t=300'}
    async with serve(lambda _: ok(headers=headers)) as (server, join):
        one, other = join(), join()
        assert await one.sent() == 1
        if remembers == "who has asked since":
            assert await other.sent() == 0
        redis.command("FLUSHALL")

        assert await (one if remembers == "who was told" else other).sent(5) == 0
        assert await other.sent(5) == 0
        assert len(server.seen) == 1


async def test_a_refusal_is_restored_too(redis: RedisServer, serve: Serve):
    async with serve(refusal(429, headers={"Retry-After": "60"})) as (server, join):
        one, other = join(), join()
        await one.sent()
        redis.command("FLUSHALL")
        assert await one.sent() == 0  # it remembers, and tells the other

        assert await other.sent() == 0
        assert len(server.seen) == 1


async def test_a_clock_of_redis_that_was_set_back_stops_nothing_for_longer_than_a_window(
    redis: RedisServer, serve: Serve
):
    async with serve() as (_, join):
        process = join(limit(1, 0.3), patient=5)
        await process.client.get("/a")
        for key in redis.command("KEYS", "*requests"):  # an hour ago, it was an hour later
            for member in redis.command("ZRANGE", key, "0", "-1"):
                redis.command("ZADD", key, str(microseconds(redis) + 3_600_000_000), member)

        assert await process.sent() == 1


# --- connections


async def test_calls_go_on_when_redis_is_back(unstable: RedisServer, serve: Serve):
    async with serve() as (server, join):
        process = join(limit(6), patient=60, patience=60)
        assert await process.sent(2) == 2
        unstable.stop()
        calls = asyncio.create_task(process.sent(2))
        await until(lambda: len(process.waits) >= 2)
        assert len(server.seen) == 2
        await to_thread.run_sync(unstable.start)

        assert await calls == 2
        assert any("Redis can't be reached" in each.reason for each in process.waits)


async def test_a_restart_between_two_calls_is_not_noticed(unstable: RedisServer, serve: Serve):
    async with serve() as (server, join):
        process = join(limit(3))
        assert await process.sent(2) == 2
        unstable.stop()
        unstable.start()

        assert await process.sent(3) == 1
        assert len(server.seen) == 3


@pytest.mark.parametrize("fault", ["stop", "pause"])
async def test_without_redis_and_fallback_nothing_is_sent(unstable: RedisServer, serve: Serve, fault: str):
    async with serve() as (server, join):
        process = join(limit(6), patience=0.2, patient=60)
        await process.client.get("/a")
        process.give_up_after(0.2)
        getattr(unstable, fault)()
        async with asyncio.timeout(NOT_HUNG):
            calls = (process.client.get("/b") for _ in range(20))
            outcomes = await asyncio.gather(*calls, return_exceptions=True)

        assert {type(each) for each in outcomes} == {RedisUnavailable}
        assert "not sent" in str(outcomes[0])
        assert len(server.seen) == 1


@pytest.mark.parametrize("fault", ["stop", "pause"])
@pytest.mark.parametrize(
    ("fallback", "sent"), [(Unlimited(), 20), (RateLimit(quota=Quota(7, 60), burst=None), 7)], ids=["open", "share"]
)
async def test_without_redis_the_fallback_keeps_the_pace(
    unstable: RedisServer, serve: Serve, fallback: Any, sent: int, fault: str
):
    async with serve() as (server, join):
        process = join(limit(1000), fallback=fallback, patience=0.1, patient=1)
        await process.client.get("/a")
        process.give_up_after(0.2)
        getattr(unstable, fault)()
        async with asyncio.timeout(NOT_HUNG):
            assert await process.sent(20) == sent

        assert len(server.seen) == 1 + sent


async def test_what_was_sent_without_redis_is_counted_when_it_is_back(
    unstable: RedisServer, serve: Serve, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.WARNING, "cfapi.rate_limit")
    async with serve() as (_, join):
        process = join(limit(10), fallback=Unlimited(), patience=0)
        assert await process.sent() == 1
        unstable.stop()
        assert await process.sent(5) == 5
        unstable.start()
        process.limiter._outage._tried = 0  # a second has passed

        assert await process.sent(10) == 4
        assert [record.message.partition(" (")[0] for record in caplog.records] == [
            "Redis can't be reached",
            "Redis is back, and counts the requests of all processes again.",
        ]


async def test_a_caller_who_waits_for_no_longer_than_a_moment_is_told_at_once(unstable: RedisServer, serve: Serve):
    async with serve() as (_, join):
        process = join(patience=3600, patient=0.2)
        unstable.stop()
        async with asyncio.timeout(NOT_HUNG):
            with pytest.raises(RedisUnavailable):
                await process.client.get("/a")


async def test_a_response_is_not_lost_when_redis_is(unstable: RedisServer, serve: Serve):
    async def answer(_: Any) -> Reply:
        unstable.stop()
        return ok("the response")

    async with serve(answer) as (_, join):
        assert (await join().client.get("/a")).result == "the response"


# --- processes


HOLDER = """
import asyncio, sys
from cfapi import Cloudflare, Quota, RateLimit
from cfapi.redis import RedisRateLimiter

async def main(redis, url):
    limiter = RedisRateLimiter(redis, "a-token", RateLimit(quota=Quota(1, 0.5), burst=None), timeout=20)
    await Cloudflare("t", base_url=url, rate_limit=limiter).get("/hangs")

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not send signals")
async def test_what_a_killed_process_held_returns(serve: Serve, redis: RedisServer):
    async with serve(lambda seen: End.HANG if seen.path == "/hangs" else ok()) as (server, join):
        process, impatient = join(limit(1, 0.5), patient=30), join(limit(1, 0.5))
        arguments = ("-c", HOLDER, redis.url, server.url)
        holder = await asyncio.create_subprocess_exec(sys.executable, *arguments, cwd=ROOT)
        async with asyncio.timeout(NOT_HUNG):
            await until_seen(server)
            assert await impatient.sent() == 0
            holder.send_signal(signal.SIGKILL)
            await holder.wait()
            a_lease_passes(redis)
            await process.client.get("/b")

        assert server.paths == ["/hangs", "/b"]


def a_lease_passes(redis: RedisServer) -> None:
    """What is under way has the end of its lease as score."""
    for key in redis.command("KEYS", "*requests"):
        for member in redis.command("ZRANGE", key, "0", "-1"):
            redis.command("ZINCRBY", key, str(-LEASE * MICROSECONDS), member)


async def until_seen(server: Any) -> None:
    while not server.seen:  # noqa: ASYNC110  # another process starts
        await asyncio.sleep(0.01)


async def test_a_permit_that_waited_for_half_its_lease_is_requested_anew(serve: Serve, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cfapi.redis.limiter.LEASE", 0)
    asked = list[int]()
    async with serve() as (server, join):
        process = join(limit(3))
        permit = process.limiter.permit

        def counting(request: Any) -> Any:
            asked.append(1)
            if len(asked) > 1:
                monkeypatch.undo()
            return permit(request)

        process.limiter.permit = counting
        assert await process.sent() == 1
        assert len(asked) == 2
        assert await process.sent(5) == 2  # what was not used was given back
        assert len(server.seen) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_makes_connections_of_its_own_and_shares_the_quota(redis: RedisServer, portal: Any):
    with portal.wrap_async_context_manager(serving()) as server:
        done = subprocess.run(
            (sys.executable, "-c", FORKING, redis.url, server.url),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert sorted(done.stdout.split()) == ["child:RateLimited", "child:sent", "parent:RateLimited", "parent:sent"]
        assert len(server.seen) == 2


FORKING = """
import os, sys
from cfapi import Quota, RateLimit, RateLimited
from cfapi.redis import RedisRateLimiter
from cfapi.sync import Cloudflare

limiter = RedisRateLimiter(sys.argv[1], "a-token", RateLimit(quota=Quota(2, 600), burst=None))
cf = Cloudflare("t", base_url=sys.argv[2], rate_limit=limiter, retries=None)

def call(who):
    try:
        cf.get("/zones")
        print(who + ":sent", flush=True)
    except RateLimited:
        print(who + ":RateLimited", flush=True)

call("parent")
if os.fork() == 0:
    call("child")
    call("child")
    os._exit(0)
os.wait()
call("parent")
limiter.close()
cf.close()
"""


# --- set-up


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("http://127.0.0.1", "t"), "URL of Redis"),
        (("redis://127.0.0.1:x", "t"), "URL of Redis"),
        (("redis://127.0.0.1", ""), "token"),
    ],
)
def test_what_can_not_work_is_refused_at_once(arguments: tuple[str, str], message: str):
    with pytest.raises(ConfigurationError, match=message):
        RedisRateLimiter(*arguments)


@pytest.mark.parametrize("options", [{"timeout": 0}, {"patience": -1}])
def test_times_that_make_no_sense_are_refused_at_once(options: Any):
    with pytest.raises(ConfigurationError, match="timeout"):
        RedisRateLimiter("redis://127.0.0.1", "t", **options)


def test_who_has_not_installed_redis_py_is_told_how(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)

    with pytest.raises(ConfigurationError, match=r'pip install "cfapi-sdk\[redis\]"'):
        RedisRateLimiter("redis://127.0.0.1", "t")


async def test_event_loops_that_are_over_are_forgotten():
    limiter = RedisRateLimiter("redis://127.0.0.1:1", "t", fallback=Unlimited(), patience=0)

    def call() -> None:
        async def run() -> None:
            async with serving() as server, server.client(rate_limit=limiter) as cf:
                await cf.get("/a")

        asyncio.run(run())

    for _ in range(3):
        await to_thread.run_sync(call)

    assert len(limiter._loops) <= 1
