"""A limiter in Redis keeps one quota for many processes, and tells them all what the server says."""

import asyncio
import time as system_time
from typing import Any

import pytest
import trustme

from cfapi import Quota, RateLimit, RateLimited
from cfapi.redis import RedisRateLimiter, RedisUnavailable
from cfapi.sync import Cloudflare as SyncCloudflare
from tests.support.loopback import End, Reply, Seen, in_turn, ok, refusal, serving, until
from tests.support.redis_server import PROGRAMS, RedisServer, redis_server
from tests.support.shared_limit import LONG, NOT_HUNG, Serve, limit, microseconds

# --- one quota


async def test_processes_send_together_what_the_quota_allows_and_no_more(serve: Serve):
    async with serve() as (server, join):
        processes = [join(limit(40), patient=1) for _ in range(4)]
        counts = await asyncio.gather(*(each.sent(25) for each in processes))

        assert sum(counts) == len(server.seen) == 40


async def test_thousands_of_calls_at_once_are_no_outage_of_redis(redis: RedisServer, serve: Serve):
    async with serve() as (server, join):
        process = join(limit(50), patient=30)

        assert await process.sent(1000) == len(server.seen) == 50
        assert redis.command("INFO", "clients")["connected_clients"] <= 12 + 1  # and that of this command


async def test_what_is_counted_in_a_window_of_a_day_is_kept_for_a_day(redis: RedisServer, serve: Serve):
    async with serve() as (_, join):
        assert await join(limit(1, 86400)).sent() == 1

        assert min(redis.command("TTL", key) for key in redis.command("KEYS", "*:86400:requests")) > 86400


async def test_a_request_leaves_the_window_a_whole_window_after_its_response(redis: RedisServer, serve: Serve):
    release = asyncio.Event()
    async with serve(lambda _: Reply(ok().body, held=release)) as (server, join):
        one, other = join(limit(1, 0.4), patient=5), join(limit(1, 0.4), patient=5)
        first = asyncio.create_task(one.client.get("/a"))
        await until(lambda: bool(server.seen))
        second = asyncio.create_task(other.client.get("/b"))
        began = microseconds(redis)
        await until(lambda: microseconds(redis) > began + 500_000)
        assert len(server.seen) == 1  # what has no response yet still counts
        release.set()
        responded = asyncio.get_running_loop().time()
        await asyncio.gather(first, second)

        assert asyncio.get_running_loop().time() - responded >= 0.4


async def test_the_limit_of_the_address_holds_for_all_tokens_that_share_it(redis: RedisServer):
    burst = RateLimit(burst=Quota(3, LONG))
    limiters = [RedisRateLimiter(redis.url, name, burst, address=at) for name, at in (("a", ""), ("b", ""), ("c", "x"))]
    async with serving() as server:
        allowed = list[int]()
        for limiter in limiters:
            async with limiter, server.client(rate_limit=limiter) as cf:
                calls = (cf.get("/zones", retries=None) for _ in range(2))
                outcomes = await asyncio.gather(*calls, return_exceptions=True)
                allowed.append(sum(not isinstance(each, BaseException) for each in outcomes))

    assert allowed == [2, 1, 2]


async def test_the_first_response_is_awaited_before_more_requests_are_sent(serve: Serve):
    release = asyncio.Event()
    async with serve(lambda _: Reply(ok().body, held=release)) as (server, join):
        process = join(limit(100), patient=30)
        calls = [asyncio.create_task(process.client.get("/zones")) for _ in range(10)]
        await until(lambda: bool(server.seen) and process.waiting == 9)
        assert len(server.seen) == 1
        release.set()
        await asyncio.gather(*calls)

        assert len(server.seen) == 10


async def test_the_clock_of_the_host_does_not_matter(serve: Serve, monkeypatch: pytest.MonkeyPatch):
    real = system_time.time
    async with serve() as (server, join):
        process = join(limit(2))
        for days in (0, 400, -400):
            monkeypatch.setattr(system_time, "time", lambda days=days: real() + days * 86400)
            await process.sent()

        assert len(server.seen) == 2


async def test_no_process_waits_behind_all_the_calls_of_another(serve: Serve):
    async with serve() as (server, join):
        many, one = join(limit(2, 1), patient=60), join(limit(2, 1), patient=60)
        await many.sent(2)
        busy = [asyncio.create_task(many.client.get("/many")) for _ in range(12)]
        await until(lambda: len(many.waits) >= 12)
        await one.client.get("/one")

        before = [seen.path for seen in server.seen].index("/one")
        assert before <= 2 + 4
        for task in busy:
            task.cancel()
        await asyncio.gather(*busy, return_exceptions=True)


async def test_who_comes_later_does_not_take_the_room_of_a_process_that_waits(
    redis: RedisServer, serve: Serve, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("cfapi.redis.line.RECHECK", LONG)  # who waits does not ask meanwhile
    async with serve() as (_server, join):
        first, later = join(limit(1), patient=2 * LONG), join(limit(1))
        await first.sent()
        waiting = asyncio.create_task(first.client.get("/waits"))
        await until(lambda: len(first.waits) == 1)
        redis.command("DEL", *redis.command("KEYS", f"*:{LONG:g}:requests"))  # as if a window had passed

        assert await later.sent() == 0
        await cancelled(waiting)


async def test_a_process_that_has_not_asked_for_long_holds_up_nobody(redis: RedisServer, serve: Serve):
    async with serve() as (_server, join):
        process = join(limit(2))
        await process.sent()
        assert process.limiter._windows is not None
        order, seen = process.limiter._windows.queue
        redis.command("ZADD", order, "0", "gone")
        redis.command("ZADD", seen, str(microseconds(redis)), "gone")
        while_it_waits = await process.sent()
        redis.command("ZADD", seen, str(microseconds(redis) - 16_000_000), "gone")

        assert (while_it_waits, await process.sent()) == (0, 1)


async def test_calls_of_a_process_are_sent_in_the_order_in_which_they_were_made(serve: Serve):
    async with serve() as (server, join):
        process = join(limit(2, 0.5), patient=60)
        await process.sent(2)
        await asyncio.gather(*(process.client.get(f"/{n}") for n in range(7)))

        assert server.paths[2:] == [f"/{n}" for n in range(7)]


async def cancelled(*tasks: "asyncio.Task[Any]") -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


# --- what the server says


async def test_a_refusal_stops_the_other_processes_too(serve: Serve):
    async with serve(in_turn(refusal(429, headers={"Retry-After": "60"}), ok())) as (server, join):
        one, other = join(), join(patient=1)
        assert await one.sent() == 0
        with pytest.raises(RateLimited, match="the request was not sent") as caught:
            await other.client.get("/accounts")

        assert len(server.seen) == 1
        assert caught.value.retry_after == pytest.approx(60, abs=5)
        assert other.limiter.status.blocked == pytest.approx(60, abs=5)


async def test_a_refusal_ends_the_waits_of_those_that_do_not_accept_so_long_a_wait(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("cfapi.redis.line.RECHECK", LONG)
    release = asyncio.Event()
    reply = refusal(429, headers={"Retry-After": str(3 * LONG)})
    async with serve(lambda _: Reply(reply.body, 429, reply.headers, held=release)) as (server, join):
        process = join(limit(1), patient=2 * LONG)
        first = asyncio.create_task(process.client.get("/a"))
        await until(lambda: bool(server.seen))
        others = [asyncio.create_task(process.client.get("/b")) for _ in range(3)]
        await until(lambda: len(process.waits) == 3)
        release.set()
        async with asyncio.timeout(NOT_HUNG):
            outcomes = await asyncio.gather(first, *others, return_exceptions=True)

        assert {type(each) for each in outcomes} == {RateLimited}
        assert len(server.seen) == 1


LIST = "/accounts/a/rules/lists"


@pytest.mark.parametrize("path", [LIST, f"{LIST}/l/items"])
async def test_a_refusal_by_an_endpoint_stops_that_endpoint_in_all_processes(serve: Serve, path: str):
    def answer(seen: Seen) -> Reply:
        return refusal(429, headers={"Retry-After": "60"}) if seen.path.startswith(LIST) else ok()

    async with serve(answer) as (server, join):
        one, other = join(), join(patient=1)
        with pytest.raises(RateLimited):
            await one.client.get(path)
        with pytest.raises(RateLimited, match="not sent"):
            await other.client.get(path)
        await other.client.get("/zones")

        assert server.paths == [path, "/zones"]


async def test_who_waits_for_an_endpoint_holds_up_nobody_else(serve: Serve):
    def answer(seen: Seen) -> Reply:
        return refusal(429, headers={"Retry-After": "60"}) if seen.path == LIST else ok()

    async with serve(answer) as (server, join):
        process = join(patient=1000)
        await asyncio.gather(process.client.get(LIST), return_exceptions=True)
        waiting = asyncio.create_task(process.client.get(LIST))
        await until(lambda: bool(process.waits))
        await asyncio.gather(*(process.client.get("/zones") for _ in range(3)))

        assert server.paths == [LIST, "/zones", "/zones", "/zones"]
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)


async def test_the_quota_of_an_endpoint_is_kept_by_all_processes(serve: Serve):
    policy = {"Ratelimit-Policy": '"workers_script_upload";q=3;w=600'}
    async with serve(lambda _: ok(headers=policy)) as (_server, join):
        one, other = join(), join()
        sent_by_one = await one.sent()  # each path of these calls is an endpoint of its own: /zones/0
        counts = [await each.sent() for each in (one, other, one, other)]

        assert sent_by_one + sum(counts) == 3
        assert (await other.client.get("/accounts")).status == 200


async def test_what_the_server_says_is_left_binds_all_processes(serve: Serve):
    left = iter(range(4, -1, -1))
    headers = {"Ratelimit-Policy": '"default";q=1200;w=300'}

    def answer(_: Seen) -> Reply:
        return ok(headers={**headers, "Ratelimit": f'"default";r={next(left)};t=300'})

    async with serve(answer) as (server, join):
        one, other = join(), join()
        for process in (one, other, one, other, one, other, one):
            await process.sent()

        assert len(server.seen) == 5  # four were left after the first


async def test_requests_under_way_take_of_what_the_server_said_is_left(serve: Serve):
    release, seen = asyncio.Event(), iter(range(20))
    policy = {"Ratelimit-Policy": '"default";q=1200;w=300'}

    def answer(request: Seen) -> Reply:
        stated = {**policy, "Ratelimit": f'"default";r={max(0, 3 - next(seen))};t=300'}
        return Reply(ok().body, 200, stated, held=release if request.path == "/held" else None)

    async with serve(answer) as (server, join):
        one, other = join(), join()
        await one.client.get("/a")
        held = [asyncio.create_task(one.client.get("/held")) for _ in range(2)]
        await until(lambda: len(server.seen) == 3)
        sent = await other.sent(5)  # of three that were left, two are under way
        release.set()
        await asyncio.gather(*held)

        assert sent == 1


async def test_the_status_leaves_out_what_is_under_way(serve: Serve):
    release = asyncio.Event()
    stated = {"Ratelimit-Policy": '"default";q=1200;w=300', "Ratelimit": '"default";r=10;t=300'}

    def answer(request: Seen) -> Reply:
        return Reply(ok().body, 200, stated, held=release if request.path == "/held" else None)

    async with serve(answer) as (server, join):
        processes = join(), join()
        await processes[0].client.get("/a")
        held = list[asyncio.Task[Any]]()
        for count, process in enumerate(processes, 2):
            held.append(asyncio.create_task(process.client.get("/held")))
            await until(lambda count=count: len(server.seen) == count)
        status = processes[1].limiter.status
        release.set()
        await asyncio.gather(*held)

        assert status.remaining == 10 - 2


async def test_responses_that_arrive_out_of_order_make_no_room(serve: Serve):
    """Others use the token, too: what the server said first is more than what is left now."""
    first, seen = asyncio.Event(), iter(range(10))
    headers = {"Ratelimit-Policy": '"default";q=1200;w=300'}

    def answer(_: Seen) -> Reply:
        place = next(seen)
        left = {0: 50, 1: 40, 2: 1}.get(place)
        stated = {} if left is None else {**headers, "Ratelimit": f'"default";r={left};t=300'}
        return Reply(ok().body, 200, stated, held=first if place == 1 else None)

    async with serve(answer) as (server, join):
        one, other = join(), join()
        await one.client.get("/a")
        late = asyncio.create_task(one.client.get("/b"))
        await until(lambda: len(server.seen) == 2)
        await other.client.get("/c")
        first.set()
        await late

        assert await other.sent() + await one.sent() == 1


async def test_a_quota_that_the_server_states_is_followed_with_the_share_of_each_process(serve: Serve):
    policy = {"Ratelimit-Policy": '"default";q=10;w=600'}
    async with serve(lambda _: ok(headers=policy)) as (_server, join):
        one, other = (join(RateLimit(share=0.5, burst=None)) for _ in range(2))
        assert await one.sent() == 1
        counts = [await one.sent(3), await other.sent(3)]

        assert sum(counts) == 4
        assert (other.limiter.status.quota, other.limiter.status.remaining) == (5, 0)


# --- waits


async def test_a_wait_is_told_to_events_and_one_that_is_too_long_is_an_error(serve: Serve):
    async with serve() as (_server, join):
        process = join(limit(1, 0.4), patient=5)
        await process.client.get("/a")
        await process.client.get("/b")
        assert [0 < each.seconds <= 0.4 for each in process.waits] == [True]
        assert "1 requests in 0.4 s are used up" in process.waits[0].reason

        impatient = join(limit(1, LONG), patient=LONG - 10)
        await impatient.client.get("/c")
        with pytest.raises(RateLimited, match="used up, by all processes together") as caught:
            await impatient.client.get("/d")
        assert caught.value.retry_after == pytest.approx(LONG, abs=5)


async def test_closing_the_client_ends_the_waits_and_leaves_the_queue(serve: Serve):
    async with serve() as (_server, join):
        process, other = join(limit(1), patient=LONG * 2), join(limit(2), patient=0)
        await process.client.get("/a")
        waiting = [asyncio.create_task(process.client.get("/b")) for _ in range(3)]
        await until(lambda: len(process.waits) == 3)
        await process.client.aclose()
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)

        assert {type(each).__name__ for each in outcomes} == {"ClientClosed"}
        assert await other.sent(2) == 1


async def test_what_was_not_sent_is_given_back_when_it_is_cancelled(serve: Serve):
    release = asyncio.Event()

    def answer(seen: Seen) -> Reply:
        return Reply(ok().body, held=release) if seen.path == "/slow" else ok()

    async with serve(answer) as (server, join):
        one, other = join(limit(3), max_in_flight=1), join(limit(3))
        await one.client.get("/first")
        slow = asyncio.create_task(one.client.get("/slow"))
        await until(lambda: len(server.seen) == 2)
        permitted = asyncio.create_task(one.client.get("/behind"))  # it gets a permit, and waits for a slot
        await until(lambda: one.limiter.status.remaining == 0)
        assert await other.sent() == 0
        permitted.cancel()
        await asyncio.gather(permitted, return_exceptions=True)

        assert await other.sent() == 1
        release.set()
        await slow


async def test_a_request_that_fails_counts_since_it_may_have_arrived(serve: Serve):
    async with serve(in_turn(ok(), End.DROP, ok())) as (_server, join):
        process = join(limit(2))
        await process.client.get("/a")
        await asyncio.gather(process.client.get("/b"), return_exceptions=True)

        assert await process.sent() == 0


# --- connections


@pytest.mark.parametrize("scheme", ["redis", "unix"])
async def test_the_url_may_name_a_port_or_a_socket(redis: RedisServer, scheme: str):
    url = redis.url if scheme == "redis" else redis.socket_url
    async with serving() as server, RedisRateLimiter(url, "t") as limiter, server.client(rate_limit=limiter) as cf:
        await cf.get("/zones")

    assert redis.command("KEYS", "{cfapi}:*")


@pytest.mark.parametrize("name", PROGRAMS)
async def test_the_connection_may_be_encrypted(name: str, tmp_path: Any):
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    certificate.private_key_pem.write_to_path(tmp_path / "key.pem")
    certificate.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    files = [f"--tls-{kind}-file" for kind in ("ca-cert", "key", "cert")]
    paths = [str(tmp_path / f"{each}.pem") for each in ("ca", "key", "cert")]
    options = [word for pair in zip(files, paths, strict=True) for word in pair]

    with redis_server(name, tmp_path, "--tls-port", "0", "--tls-auth-clients", "no", *options) as redis:
        port = redis.use_tls()
        url = f"rediss://localhost:{port}?ssl_ca_certs={tmp_path / 'ca.pem'}"
        async with serving() as server, RedisRateLimiter(url, "t") as limiter, server.client(rate_limit=limiter) as cf:
            await cf.get("/zones")
        assert redis.command("KEYS", "{cfapi}:*")


async def test_the_token_is_nowhere_in_redis_nor_in_what_is_printed(redis: RedisServer):
    token = "Zq3-secret-of-the-account-vv81"
    redis.command("CONFIG", "SET", "rdbcompression", "no")
    async with serving() as server:
        limiter = RedisRateLimiter(redis.url.replace("//", "//nobody:pass-word@"), token, patience=0)
        async with limiter, server.client(api_token=token, rate_limit=limiter) as cf:
            with pytest.raises(RedisUnavailable, match="AuthenticationError") as caught:
                await cf.get("/zones")
        async with RedisRateLimiter(redis.url, token) as limiter, server.client(rate_limit=limiter) as cf:
            await cf.get("/zones")

    redis.command("SAVE")
    kept = (redis.folder / "dump.rdb").read_bytes()
    (redis.folder / "dump.rdb").unlink()
    assert b"{cfapi}" in kept
    assert token.encode() not in kept
    assert all(secret not in repr(limiter) + str(caught.value) for secret in (token, "pass-word"))


def test_synchronous_clients_share_it(redis: RedisServer, portal: Any):
    with portal.wrap_async_context_manager(serving()) as server:
        with RedisRateLimiter(redis.url, "t", limit(3)) as limiter:
            options: dict[str, Any] = {"base_url": server.url, "rate_limit": limiter, "retries": None}
            with SyncCloudflare("a-token", **options) as one, SyncCloudflare("a-token", **options) as other:
                one.get("/a")
                other.get("/b")
                one.get("/c")
                with pytest.raises(RateLimited):
                    other.get("/d")

        assert server.paths == ["/a", "/b", "/c"]


@pytest.mark.parametrize("own", [Quota(100, 5), Quota(20, 5), Quota(320, 300)])
async def test_the_status_is_that_of_the_quota_of_its_user_also_before_the_first_call(serve: Serve, own: Quota):
    async with serve() as (_server, join):
        process = join(RateLimit(quota=own, burst=None))
        before = process.limiter.status
        await process.client.get("/accounts")
        after = process.limiter.status

    assert (before.quota, before.window, before.remaining) == (own.requests, own.window, own.requests)
    assert (after.quota, after.window, after.remaining) == (own.requests, own.window, own.requests - 1)
