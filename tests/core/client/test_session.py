"""One call in, one envelope out: attempts, waits, blocks, and what a failure says."""

import asyncio
import copy
import pickle
from collections.abc import Callable
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from attrs import define, evolve, frozen

from cfapi import (
    BadRequest,
    CallError,
    ClientClosed,
    Cloudflare,
    CloudflareError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    Quota,
    RateLimit,
    RateLimited,
    RateLimiter,
    RequestRefused,
    Retries,
    ServerError,
    Unauthenticated,
    Unprocessable,
)
from cfapi.clock import Clock
from tests.support.fake_time import FakeTime
from tests.support.loopback import (
    HTML,
    JSON,
    TOKEN,
    End,
    Loopback,
    Reply,
    What,
    closed_port,
    in_turn,
    ok,
    refusal,
    serving,
    until,
)
from tests.support.raw_server import pause_after_connecting

# --- the matrix: which failure of which method is repeated, and what comes of it

SAFE = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
UNSAFE = ("POST", "PATCH")


@frozen
class Outcome:
    """How a call ends whose every attempt fails alike, and how many of its requests arrive."""

    error: type[CloudflareError]
    requests: int


@frozen
class Row:
    what: What
    safe: Outcome
    unsafe: Outcome


PAGE = b"<!DOCTYPE html>\n<html><head><title>Error</title></head></html>"


def passing(what: What, error: type[CloudflareError]) -> Row:
    """Repeated where it is safe; otherwise nobody knows."""
    return Row(what, Outcome(error, 4), Outcome(OutcomeUnknown, 1))


def undone(what: What, error: type[CloudflareError]) -> Row:
    """Nothing was done, so that every method is repeated."""
    return Row(what, Outcome(error, 4), Outcome(error, 4))


def lasting(what: What, error: type[CloudflareError]) -> Row:
    """Asking again would not help."""
    return Row(what, Outcome(error, 1), Outcome(error, 1))


def waiting(status: int) -> Reply:
    return refusal(status, headers={"Retry-After": "7"})


# Registered, Cloudflare's, unregistered, and not valid: RFC 9110, section 15.
FAILED = (500, 502, 503, 504, 505, 506, 507, 508, 511, 519, *range(520, 532), 599, 600, 999)
ROWS: dict[str, Row] = {
    **{str(status): passing(refusal(status), ServerError) for status in FAILED},
    **{f"{status} as HTML": passing(Reply(PAGE, status, HTML), ServerError) for status in (500, 502, 520, 522, 530)},
    **{f"{status} empty": passing(Reply(b"", status), ServerError) for status in (502, 520, 529)},
    "408": passing(refusal(408), RequestRefused),
    "500 with Retry-After": passing(waiting(500), ServerError),
    "503 with Retry-After": passing(waiting(503), ServerError),
    "503 as HTML with Retry-After": passing(Reply(PAGE, 503, HTML | {"Retry-After": "7"}), ServerError),
    "a status of no more than two digits": passing(b"HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n", ServerError),
    "another protocol": passing(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", ServerError),
    "429": undone(refusal(429), RateLimited),
    "429 with Retry-After": undone(waiting(429), RateLimited),
    "429 as HTML": undone(Reply(PAGE, 429, HTML), RateLimited),
    "dropped": passing(End.DROP, ConnectionFailed),
    "reset": passing(End.RESET, ConnectionFailed),
    "400": lasting(refusal(400), BadRequest),
    "401": lasting(refusal(401), Unauthenticated),
    "403": lasting(refusal(403), Forbidden),
    "404": lasting(refusal(404), NotFound),
    "405": lasting(refusal(405), RequestRefused),
    "409": lasting(refusal(409), Conflict),
    "410": lasting(refusal(410), NotFound),
    "413 as HTML": lasting(Reply(PAGE, 413, HTML), RequestRefused),
    "422": lasting(refusal(422), Unprocessable),
    "501": lasting(refusal(501), RequestRefused),
    "501 as HTML": lasting(Reply(PAGE, 501, HTML), RequestRefused),
    "300": lasting(refusal(300), RequestRefused),
    "304": lasting(Reply(b"", 304), RequestRefused),
    "399": lasting(refusal(399), RequestRefused),
    "499": lasting(refusal(499), BadRequest),
}
# These need a body in the response, which HEAD does not get.
WITH_BODY: dict[str, Row] = {
    "cut short": passing(Reply(ok("x" * 500).body[:100], headers=JSON, length=600), ConnectionFailed),
    "200 damaged": passing(Reply(b'{"success": true, "resul', headers=JSON), DecodeError),
    "200 as HTML": lasting(Reply(PAGE, 200, HTML), DecodeError),
    "200 that was refused": lasting(refusal(200, {"code": 1004, "message": "no"}), RequestRefused),
}


def cases() -> list[Any]:
    bodies = [(name, row, method) for name, row in WITH_BODY.items() for method in (*SAFE, *UNSAFE) if method != "HEAD"]
    bodies += [("200 empty", lasting(Reply(b""), DecodeError), method) for method in ("GET", "OPTIONS")]
    rest = [(name, row, method) for name, row in ROWS.items() for method in (*SAFE, *UNSAFE)]
    return [pytest.param(row, method, id=f"{method} {name}") for name, row, method in rest + bodies]


@pytest.mark.parametrize(("row", "method"), cases())
async def test_a_failure_that_stays_ends_as_documented(time, row, method):
    expected = row.safe if method in SAFE else row.unsafe
    async with serving(row.what) as server, server.client(clock=time.clock) as cf:
        with pytest.raises(CallError) as caught:
            await cf.request(method, "/things")

        assert type(caught.value) is expected.error
        assert len(server.seen) == expected.requests
        assert caught.value.attempts == expected.requests


@pytest.mark.parametrize(("row", "method"), cases())
async def test_a_failure_that_passes_is_overcome_where_it_may_be(time, row, method):
    expected = row.safe if method in SAFE else row.unsafe
    async with serving(in_turn(row.what, ok("done"))) as server, server.client(clock=time.clock) as cf:
        if expected.requests == 1:
            with pytest.raises(expected.error):
                await cf.request(method, "/things")
        else:
            assert (await cf.request(method, "/things")).result == (None if method == "HEAD" else "done")

        assert len(server.seen) == min(2, expected.requests)


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in {**ROWS, **WITH_BODY}.items()])
@pytest.mark.parametrize("method", UNSAFE)
async def test_a_call_marked_idempotent_is_treated_as_a_safe_one(time, row, method):
    async with serving(row.what) as server, server.client(clock=time.clock) as cf:
        with pytest.raises(CallError) as caught:
            await cf.request(method, "/things", idempotent=True)

        assert type(caught.value) is row.safe.error
        assert len(server.seen) == row.safe.requests


async def test_a_create_with_an_idempotency_key_that_its_operation_takes_is_repeated_with_the_same_key(time):
    async with serving(in_turn(End.DROP, refusal(502), ok({}))) as server, server.client(clock=time.clock) as cf:
        await cf.accounts.create(name="Example", idempotency_key="a-key")

        assert [seen.headers["Idempotency-Key"] for seen in server.seen] == ["a-key"] * 3


async def test_without_one_it_is_not_repeated(time):
    async with serving(End.DROP) as server, server.client(clock=time.clock) as cf:
        with pytest.raises(OutcomeUnknown):
            await cf.accounts.create(name="Example")

        assert len(server.seen) == 1


async def test_a_key_that_the_operation_may_not_know_makes_no_call_repeatable(time):
    async with serving(End.DROP) as server, server.client(clock=time.clock) as cf:
        with pytest.raises(OutcomeUnknown):
            await cf.post("/zones", json={}, headers={"Idempotency-Key": "a-key"})

        assert len(server.seen) == 1


@pytest.mark.parametrize("method", [*SAFE, *UNSAFE])
async def test_a_connection_that_was_never_made_is_tried_again_for_every_method(time, method):
    url = f"http://127.0.0.1:{await closed_port()}"
    async with Cloudflare(TOKEN, base_url=url, clock=time.clock) as cf:
        with pytest.raises(ConnectionFailed) as caught:
            await cf.request(method, "/things", json={})

    assert caught.value.attempts == 4
    assert len(time.sleeps) == 3


@pytest.mark.parametrize("method", [*SAFE, *UNSAFE])
async def test_a_connection_that_is_closed_before_anything_was_sent_is_tried_again_for_every_method(
    monkeypatch, time, method
):
    pause_after_connecting(monkeypatch)
    accepted: list[asyncio.StreamWriter] = []

    def slam(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.append(writer)
        writer.close()

    server = await asyncio.start_server(slam, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, Cloudflare(TOKEN, base_url=url, clock=time.clock) as cf:
        with pytest.raises(ConnectionFailed, match="closed, or received something, before anything was sent"):
            await cf.request(method, "/things", json={})

    assert len(accepted) == 4


async def test_each_attempt_sends_the_same_bytes(time):
    async with serving(in_turn(End.DROP, refusal(502), ok())) as server, server.client(clock=time.clock) as cf:
        await cf.put("/things?a=1", params={"b": [2, 3]}, json={"name": "ä", "empty": None})

        first, second, third = server.seen
        assert (first.target, first.body) == (second.target, second.body) == (third.target, third.body)
        assert first.json == {"name": "ä", "empty": None}


async def test_a_change_whose_later_attempt_breaks_has_an_unknown_outcome(time):
    async with serving(in_turn(refusal(429), waiting(429), End.DROP, ok())) as server:
        async with server.client(clock=time.clock) as cf:
            with pytest.raises(OutcomeUnknown) as caught:
                await cf.post("/things")

        assert (caught.value.attempts, len(server.seen)) == (3, 3)


async def test_a_delete_that_finds_nothing_at_its_second_attempt_says_that_the_first_may_have_worked(time):
    async with (
        serving(in_turn(End.DROP, refusal(404, {"code": 81044, "message": "Record does not exist."}))) as server,
        server.client(clock=time.clock) as cf,
    ):
        with pytest.raises(NotFound, match="An earlier attempt got no clear response and may have deleted it"):
            await cf.delete("/things/1")


async def test_a_delete_that_finds_nothing_at_once_says_just_that():
    async with serving(refusal(404)) as server, server.client() as cf:
        with pytest.raises(NotFound) as caught:
            await cf.delete("/things/1")

    assert "earlier attempt" not in str(caught.value)


# --- how often, how long

FULL = Retries(jitter=lambda: 1.0)


async def test_back_offs_double_up_to_their_cap(time):
    retries = Retries(attempts=6, base=1, cap=5, jitter=lambda: 1.0)
    async with serving(refusal(502)) as server, server.client(clock=time.clock, retries=retries) as cf:
        with pytest.raises(ServerError):
            await cf.get("/things")

    assert time.sleeps == [1, 2, 4, 5, 5]


async def test_back_offs_are_spread_by_the_jitter(time):
    draws = iter([0.0, 0.25, 0.5, 0.75])
    retries = Retries(base=1, jitter=lambda: next(draws))
    async with serving(refusal(502)) as server, server.client(clock=time.clock, retries=retries) as cf:
        with pytest.raises(ServerError):
            await cf.get("/things")

    assert time.sleeps == [0.0, 0.5, 2.0]


@pytest.mark.parametrize("attempts", [1, 2, 7])
async def test_a_call_is_sent_as_often_as_its_client_allows(time, attempts):
    async with serving(End.DROP) as server, server.client(clock=time.clock, retries=Retries(attempts=attempts)) as cf:
        with pytest.raises(ConnectionFailed) as caught:
            await cf.get("/things")

        assert (len(server.seen), caught.value.attempts) == (attempts, attempts)


def by_argument(cf: Cloudflare, retries: Retries) -> Any:
    return cf.get("/things", retries=retries)


def by_view(cf: Cloudflare, retries: Retries) -> Any:
    return cf.with_options(retries=retries).get("/things")


@pytest.mark.parametrize("call", [by_argument, by_view])
async def test_retries_can_be_set_for_some_calls(time, call: Callable[..., Any]):
    async with serving(refusal(502)) as server, server.client(clock=time.clock, retries=Retries(attempts=3)) as cf:
        with pytest.raises(ServerError):
            await call(cf, Retries(attempts=2))
        assert len(server.seen) == 2

        with pytest.raises(ServerError):
            await cf.get("/things")
        assert len(server.seen) == 5


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("limited", [True, False])
@pytest.mark.parametrize("seconds", [0, 1, 61, 300])
async def test_retry_after_in_seconds_is_waited_for_in_full(time, status, limited, seconds):
    limit = RateLimit() if limited else None
    async with (
        serving(in_turn(refusal(status, headers={"Retry-After": str(seconds)}), ok())) as server,
        server.client(clock=time.clock, rate_limit=limit) as cf,
    ):
        await cf.get("/things")

    assert seconds <= time.elapsed <= seconds + 0.01


async def test_a_wait_that_a_503_asks_for_does_not_say_that_a_change_was_not_made(time):
    async with serving(in_turn(waiting(503), ok())) as server, server.client(clock=time.clock) as cf:
        with pytest.raises(OutcomeUnknown, match="retry after 7 s") as caught:
            await cf.post("/things")

        assert (len(server.seen), time.elapsed, caught.value.retry_after) == (1, 0, 7)


@pytest.mark.parametrize("limited", [True, False])
async def test_retry_after_as_a_date_is_waited_for_in_full(time: FakeTime, limited):
    date = format_datetime(time.now() + timedelta(seconds=120), usegmt=True)
    async with (
        serving(in_turn(refusal(429, headers={"Retry-After": date}), ok())) as server,
        server.client(clock=time.clock, rate_limit=RateLimit() if limited else None) as cf,
    ):
        await cf.get("/things")

    assert time.elapsed == pytest.approx(120)


@pytest.mark.parametrize("header", ["soon", "-5", "", "1e9", "Sun, 99 Nov 2026 12:00:00 GMT"])
async def test_a_retry_after_that_cannot_be_read_counts_as_none(time, header):
    async with (
        serving(in_turn(refusal(429, headers={"Retry-After": header}), ok())) as server,
        server.client(clock=time.clock, retries=FULL) as cf,
    ):
        await cf.get("/things")

    assert time.sleeps == [FULL.base]


@pytest.mark.parametrize("limited", [True, False])
@pytest.mark.parametrize(("status", "error"), [(429, RateLimited), (503, ServerError)])
async def test_a_longer_wait_than_the_longest_is_an_error_at_once(time, limited, status, error):
    async with serving(refusal(status, headers={"Retry-After": "331"})) as server:
        async with server.client(clock=time.clock, rate_limit=RateLimit() if limited else None) as cf:
            with pytest.raises(error, match="retry after 331 s") as caught:
                await cf.get("/things")

        assert caught.value.retry_after == 331
        assert (len(server.seen), time.elapsed) == (1, 0)


async def test_the_max_retry_after_can_be_set_for_one_call(time):
    async with (
        serving(in_turn(refusal(429, headers={"Retry-After": "3600"}), ok())) as server,
        server.client(clock=time.clock) as cf,
    ):
        await cf.get("/things", retries=Retries(max_retry_after=4000, total=4000))

    assert time.elapsed == 3600


async def test_no_attempt_starts_later_than_the_total_allows(time):
    retries = Retries(attempts=100, base=10, cap=10, total=45, jitter=lambda: 1.0)
    async with serving(refusal(502)) as server, server.client(clock=time.clock, retries=retries) as cf:
        with pytest.raises(ServerError):
            await cf.get("/things")

        assert len(server.seen) == 5
    assert time.elapsed == 40


async def test_time_spent_waiting_for_the_first_attempt_counts_too(time):
    limit = RateLimit(quota=Quota(1, 50))
    retries = Retries(attempts=2, total=60, base=20, jitter=lambda: 1.0)
    async with (
        serving(in_turn(ok(), refusal(502))) as server,
        server.client(clock=time.clock, rate_limit=limit, retries=retries) as cf,
    ):
        await cf.get("/things")
        with pytest.raises(ServerError):
            await cf.get("/things")

        assert len(server.seen) == 2
    assert time.elapsed == pytest.approx(50)


# --- a 429 stops all who would share its fate


@define
class Blocking:
    """A server that refuses everything until some moment, and counts."""

    time: FakeTime
    until: float = 300.0
    served: int = 0
    refused: int = 0

    def answer(self, seen: object) -> Reply:
        left = self.until - self.time.elapsed
        if left > 0:
            self.refused += 1
            return refusal(429, {"code": 971, "message": "slow down"}, headers={"Retry-After": f"{left:.0f}"})
        self.served += 1
        return ok()


def held_back(time: FakeTime, released: asyncio.Event) -> Clock:
    """The same time, whose sleeps do not end before they are released."""

    async def sleep(seconds: float) -> None:
        await released.wait()
        await time.sleep(seconds)

    return evolve(time.clock, sleep=sleep)


@pytest.mark.parametrize("in_flight", [1, 8])
async def test_a_429_stops_every_call_that_is_not_in_flight_yet(time, in_flight):
    blocking, released = Blocking(time), asyncio.Event()
    async with (
        serving(blocking.answer) as server,
        server.client(clock=held_back(time, released), rate_limit=RateLimit(), max_in_flight=in_flight) as cf,
    ):
        calls = [asyncio.create_task(cf.get(f"/zones/{n}")) for n in range(150)]
        await until(lambda: blocking.refused > 0)
        await quiet(server)
        assert 1 <= blocking.refused <= in_flight

        released.set()
        await asyncio.gather(*calls)

    assert blocking.served == 150
    assert blocking.refused <= in_flight


async def test_a_429_of_one_endpoint_stops_its_calls_that_are_not_in_flight_yet(time):
    busy, released = refusal(429, {"code": 10040, "message": "busy"}, headers={"Retry-After": "60"}), asyncio.Event()
    async with (
        serving(lambda _: ok() if released.is_set() else busy) as server,
        server.client(clock=held_back(time, released), rate_limit=RateLimit(), max_in_flight=1) as cf,
    ):
        calls = [asyncio.create_task(cf.post("/accounts/x/gateway/lists")) for _ in range(20)]
        await until(lambda: len(server.seen) > 0)
        await quiet(server)
        assert len(server.seen) == 1

        released.set()
        await asyncio.gather(*calls)
        assert len(server.seen) == 21


async def quiet(server: Loopback) -> None:
    """Let the tasks run for as long as requests keep coming."""
    before = -1
    while before < len(server.seen):
        before = len(server.seen)
        for _ in range(500):
            await asyncio.sleep(0)


async def test_without_a_rate_limit_each_call_is_refused_for_itself(time):
    blocking = Blocking(time, until=1.0)
    async with serving(blocking.answer) as server, server.client(clock=time.clock, max_in_flight=1) as cf:
        await asyncio.gather(*(cf.get(f"/zones/{n}") for n in range(5)))

    assert blocking.served == 5


async def test_clients_that_share_a_limiter_share_its_block(time):
    limiter = RateLimiter(RateLimit(), time.clock)
    async with (
        serving(in_turn(refusal(429, headers={"Retry-After": "300"}), ok())) as server,
        server.client(clock=time.clock, rate_limit=limiter) as one,
        server.client(clock=time.clock, rate_limit=limiter) as two,
    ):
        with pytest.raises(RateLimited):
            await one.get("/zones", retries=Retries(max_retry_after=1))
        assert time.elapsed == 0
        await two.get("/zones")

    assert time.elapsed == pytest.approx(300)


async def test_while_blocked_for_too_long_a_call_fails_without_being_sent(time):
    async with serving(refusal(429, headers={"Retry-After": "3600"})) as server:
        async with server.client(clock=time.clock, rate_limit=RateLimit()) as cf:
            with pytest.raises(RateLimited):
                await cf.get("/zones")
            with pytest.raises(RateLimited, match="the request was not sent") as caught:
                await cf.post("/zones")

        assert len(server.seen) == 1
        assert (caught.value.retry_after, caught.value.attempts) == (3600, 0)


@pytest.mark.parametrize(
    ("blocked", "free"),
    [
        ("/accounts/x/rules/lists/l/items", "/accounts/y/rules/lists/l/items"),
        ("/accounts/x/rules/lists", "/zones"),
        ("/zones/z/purge_cache", "/zones/z"),
        ("/zones/z/purge_cache", "/zones/y/purge_cache"),
    ],
)
async def test_a_429_of_an_endpoint_with_its_own_quota_stops_that_endpoint_only(time, blocked, free):
    limited = refusal(429, {"code": 10040, "message": "busy"}, headers={"Retry-After": "3600"})
    async with serving(lambda seen: limited if seen.path == blocked else ok()) as server:
        async with server.client(clock=time.clock, rate_limit=RateLimit()) as cf:
            with pytest.raises(RateLimited):
                await cf.post(blocked)
            await cf.get(free)
            with pytest.raises(RateLimited):
                await cf.post(blocked)

        assert server.paths == [blocked, free]
    assert time.elapsed == 0


async def test_waiting_for_one_endpoint_does_not_hold_up_the_others(time):
    released = asyncio.Event()
    limited = in_turn(refusal(429, headers={"Retry-After": "60"}), ok("purged"))
    async with (
        serving(lambda seen: limited(seen) if seen.path.endswith("/purge_cache") else ok()) as server,
        server.client(clock=held_back(time, released), rate_limit=RateLimit(), max_in_flight=2) as cf,
    ):
        purge = asyncio.create_task(cf.post("/zones/z/purge_cache"))
        await until(lambda: len(server.seen) == 1 and server.in_flight == 0)
        for _ in range(5):
            await cf.get("/zones")
        released.set()

        assert (await purge).result == "purged"


async def test_a_lists_429_outside_of_rules_is_waited_for_too(time):
    busy = refusal(429, {"code": 10040, "message": "busy"}, headers={"Retry-After": "60"})
    async with serving(in_turn(busy, ok())) as server, server.client(clock=time.clock, rate_limit=RateLimit()) as cf:
        await cf.post("/accounts/x/gateway/lists")

    assert time.elapsed >= 60


async def test_what_the_answers_say_about_the_quota_shows_in_the_status(time):
    headers = {"Ratelimit": '"default";r=7;t=30', "Ratelimit-Policy": '"default";q=100;w=60'}
    async with serving(ok(headers=headers)) as server, server.client(clock=time.clock, rate_limit=RateLimit()) as cf:
        await cf.get("/zones")

        assert cf.rate_limit is not None
        assert (cf.rate_limit.quota, cf.rate_limit.window, cf.rate_limit.remaining) == (100, 60.0, 7)


async def test_a_failed_call_gives_its_place_in_the_quota_back(time):
    async with serving(refusal(400)) as server, server.client(clock=time.clock, rate_limit=RateLimit()) as cf:
        for _ in range(3):
            with pytest.raises(BadRequest):
                await cf.get("/zones")

        assert cf.rate_limit is not None
        assert vars(cf)["_session"].limiter._token.idle


# --- closing, and event loops


async def test_after_closing_every_call_says_so():
    async with serving() as server:
        async with server.client() as cf:
            await cf.get("/zones")

        for call in (cf.get("/zones"), cf.zones.get(zone_id="z"), cf.iterate("/zones").collect(), cf.verify()):
            with pytest.raises(ClientClosed, match="closed"):
                await call
        with pytest.raises(ClientClosed):
            await cf.with_options(strict=True).get("/zones")
        assert len(server.seen) == 1


async def test_closing_before_the_first_call_closes_too():
    async with serving() as server:
        cf = server.client()
        await cf.aclose()

        with pytest.raises(ClientClosed):
            await cf.get("/zones")
        assert server.connections == 0


async def test_closing_while_calls_are_in_flight_opens_nothing_again():
    async with serving(End.HANG) as server:
        cf = server.client(max_in_flight=2)
        calls = [asyncio.create_task(cf.get("/zones")) for _ in range(5)]
        await until(lambda: server.in_flight == 2)

        await cf.aclose()

        ends = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(end) for end in ends] == [ClientClosed] * 5
        assert len(server.seen) == 2
        assert vars(cf)["_session"].transport._opened is None


async def test_closing_while_a_change_is_in_flight_leaves_its_outcome_unknown():
    async with serving(End.HANG) as server:
        cf = server.client()
        call = asyncio.create_task(cf.post("/zones", json={}))
        await until(lambda: server.in_flight == 1)

        await cf.aclose()

        with pytest.raises(OutcomeUnknown):
            await call


@pytest.mark.parametrize("calls", [["/a", "/b"], ["/a"]])
def test_a_client_belongs_to_the_event_loop_of_its_first_call(calls):
    clients: list[Cloudflare] = []

    async def first() -> None:
        async with serving() as server:
            clients.append(server.client())
            for path in calls:
                await clients[0].get(path)
            await clients[0]._session.transport.aclose()

    async def second() -> None:
        with pytest.raises(ClientClosed, match="another event loop"):
            await clients[0].get("/a")

    asyncio.run(first())
    asyncio.run(second())


def test_a_client_may_be_made_outside_of_any_event_loop():
    made = Cloudflare(TOKEN, base_url="http://127.0.0.1:1", retries=Retries(attempts=1))

    async def use() -> None:
        with pytest.raises(ConnectionFailed):
            async with made as cf:
                await cf.get("/zones")

    asyncio.run(use())


# --- what a failure tells

CHAINED = {
    "code": 6003,
    "message": "Invalid request headers",
    "documentation_url": "https://developers.cloudflare.com/x",
    "source": {"pointer": "/headers"},
    "error_chain": [{"code": 6111, "message": "Invalid format for Authorization header"}],
}


async def failure(server: Loopback, method: str = "GET", path: str = "/zones/1?secret=1") -> CallError:
    async with server.client(retries=Retries(attempts=1)) as cf:
        with pytest.raises(CallError) as caught:
            await cf.request(method, path)
    return caught.value


async def test_an_error_tells_all_that_is_known_in_attributes():
    async with serving(refusal(400, CHAINED, headers={"Retry-After": "9"})) as server:
        error = await failure(server, "PUT")

    assert (error.method, error.path, error.status, error.ray) == ("PUT", "/zones/1", 400, "8f2a-AMS")
    assert (error.code, error.codes, error.retry_after, error.attempts) == (6003, (6003, 6111), 9, 1)
    assert error.errors[0].pointer == "/headers"
    assert error.errors[0].documentation_url == "https://developers.cloudflare.com/x"
    assert error.operation is None


async def test_an_error_of_an_operation_names_it():
    async with serving(refusal(404)) as server, server.client() as cf:
        with pytest.raises(NotFound, match=r"zones\.get \(GET /zones/z\)") as caught:
            await cf.zones.get(zone_id="z")

    assert caught.value.operation == "zones.get"


async def test_a_message_is_a_sentence_with_its_facts_and_its_advice():
    async with serving(refusal(403, {"code": 9109, "message": "Unauthorized to access requested resource"})) as server:
        error = await failure(server)

    assert str(error) == (
        "GET /zones/1 was refused (403, code 9109, ray 8f2a-AMS): [9109] Unauthorized to access requested resource. "
        "Usually this means that the token lacks the permission 'Zone Read' or 'Zone Settings Read' "
        "or one of others for this zone or account, or is of the wrong kind (user or account token); see https://dash.cloudflare.com/profile/api-tokens."
    )


@pytest.mark.parametrize(
    ("status", "kind", "advice"),
    [
        (400, BadRequest, ""),
        (401, Unauthenticated, "cf.verify()"),
        (403, Forbidden, "permission"),
        (404, NotFound, ""),
        (409, Conflict, ""),
        (410, NotFound, ""),
        (418, RequestRefused, ""),
        (422, Unprocessable, ""),
        (429, RateLimited, "max_retry_after"),
        (500, ServerError, "cloudflarestatus"),
        (529, ServerError, "cloudflarestatus"),
        (304, RequestRefused, ""),
    ],
)
async def test_each_status_has_its_class_and_its_advice(status, kind, advice):
    async with serving(refusal(status, {"code": 1234, "message": "no"})) as server:
        error = await failure(server)

    assert type(error) is kind
    assert advice in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize("status", [200, 201, 202])
async def test_success_false_is_an_error_whatever_the_status(status):
    async with serving(refusal(status, {"code": 1004, "message": "DNS Validation Error"})) as server:
        error = await failure(server)

    assert type(error) is RequestRefused
    assert (error.status, error.code) == (status, 1004)


@pytest.mark.parametrize("success", [True, None])
async def test_a_status_that_tells_of_failure_counts_more_than_success_true(success):
    async with serving(evolve(ok("x", success=success), status=400)) as server:
        assert type(await failure(server)) is BadRequest


async def test_success_false_fails_typed_calls_and_listings_too():
    async with serving(refusal(200, {"code": 1001, "message": "no"})) as server, server.client() as cf:
        for call in (cf.zones.get(zone_id="z"), cf.zones.list().collect(), cf.iterate("/zones").collect()):
            with pytest.raises(RequestRefused):
                await call


@pytest.mark.parametrize(
    ("errors", "codes", "text"),
    [
        (None, (), "refused (400"),
        ([], (), "refused (400"),
        (["just words"], (), "just words"),
        ("one text", (), "one text"),
        ([{"code": 0, "message": "nought"}], (0,), "[0] nought"),
        ([{"code": "971", "message": "text"}], (971,), "[971] text"),
        ([{"message": "no code"}], (), "no code"),
        ([{"code": 1, "message": "a"}, {"code": 2, "message": "b"}], (1, 2), "[1] a; [2] b"),
        ([None, 5, {}], (), "5"),
        ({"code": 7, "message": "no list"}, (7,), "[7] no list"),
        ([CHAINED], (6003, 6111), "[6003] Invalid request headers -> [6111] Invalid format for Authorization header"),
    ],
)
async def test_errors_are_understood_in_every_shape(errors, codes, text):
    async with serving(evolve(ok(None, success=False, errors=errors), status=400)) as server:
        error = await failure(server)

    assert type(error) is BadRequest
    assert error.codes == codes
    assert text in str(error)


@pytest.mark.parametrize("status", [400, 403, 502, 520])
async def test_a_page_of_html_is_told_in_one_line(status):
    page = b"<!DOCTYPE html>\n<html>\r\n\t<body>" + b"<p>many words</p>\n" * 500
    async with serving(Reply(page, status, HTML | {"cf-ray": "9-LHR"})) as server:
        error = await failure(server)

    text = str(error)
    assert "the body is text/html: <!DOCTYPE html> <html> <body><p>many words</p> <p>many" in text
    assert (error.ray, error.status) == ("9-LHR", status)
    assert len(text) < 600
    assert "\n" not in text


@pytest.mark.parametrize("status", [400, 404, 502, 524])
async def test_an_empty_body_is_called_empty(status):
    async with serving(Reply(b"", status)) as server:
        error = await failure(server)

    assert "the body is empty" in str(error)
    assert error.errors == ()


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(PAGE, 200, HTML), "text/html"),
        (Reply(b"", 200), "empty"),
        (Reply(b"", 200, JSON), "empty"),
        (Reply(b"\xff\xfe\x00", 200, HTML), "malformed"),
        (Reply(b"plain words", 200), "of no type"),
        (Reply(b"\x1b[31mred", 200, {"Content-Type": "text/plain"}), "text/plain: \\x1b[31mred"),
    ],
)
async def test_a_200_that_is_no_json_is_a_decode_error(reply, words):
    async with serving(reply) as server:
        error = await failure(server)

    assert type(error) is DecodeError
    assert error.status == 200
    assert words in str(error)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 205])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_a_change_without_an_answer_is_a_good_one(status, method):
    async with serving(Reply(b"", status)) as server, server.client() as cf:
        envelope = await cf.request(method, "/things/1")

    assert (envelope.result, envelope.status, envelope.success) == (None, status, True)


async def test_head_gives_the_headers_alone():
    async with serving(ok("x" * 1000, headers={"X-Total": "3"})) as server, server.client() as cf:
        envelope = await cf.request("HEAD", "/things")

        assert (envelope.result, envelope.headers["x-total"]) == (None, "3")
        assert server.seen[0].method == "HEAD"


@pytest.mark.parametrize("what", [End.DROP, refusal(400, CHAINED), Reply(PAGE, 520, HTML), Reply(b"", 200)])
async def test_errors_pickle_copy_and_compare(what):
    async with serving(what) as server:
        error = await failure(server)

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301  # our own
        assert twin == error
        assert str(twin) == str(error)


async def test_every_error_of_a_call_is_a_cloudflare_error_without_a_chain_of_others(time):
    async with (
        serving(in_turn(End.DROP, End.RESET, refusal(502), Reply(PAGE, 520, HTML))) as server,
        server.client(clock=time.clock) as cf,
    ):
        with pytest.raises(CloudflareError) as caught:
            await cf.get("/things")

    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
