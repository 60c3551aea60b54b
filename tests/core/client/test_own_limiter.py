"""Limiters of one's own: when they are asked, what they see, and what comes of their refusals."""

import asyncio
from types import TracebackType
from typing import Any, Self

import pytest

from cfapi import (
    BadRequest,
    ClientClosed,
    Cloudflare,
    ConnectionFailed,
    PermitRequest,
    Quota,
    RateLimit,
    RateLimitBlocked,
    RateLimited,
    Response,
    Retries,
    TransportError,
    TransportFailure,
)
from cfapi.testing import MemoryTransport, respond
from tests.support.fake_time import FakeTime
from tests.support.virtual_time import in_virtual_time


class OwnLimiter:
    """Writes down what happens to it; also the permit of each request."""

    def __init__(self) -> None:
        self.story, self.requests, self.responses = list[str](), list[PermitRequest](), list[Any]()

    def permit(self, request: PermitRequest) -> Self:
        self.requests.append(request)
        return self

    async def __aenter__(self) -> Self:
        self.story.append("enter")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.story.append("leave")

    async def observe(self, response: Any) -> None:
        self.story.append(f"observe {response.status}")
        self.responses.append(response)


def in_turn(*responses: Any) -> MemoryTransport:
    """A transport that gives each response once; of exceptions, it raises them."""
    left = iter(responses)

    def handle(_: object) -> Any:
        response = next(left)
        if isinstance(response, Exception):
            raise response
        return response

    return MemoryTransport(handle)


def client(limiter: Any, transport: MemoryTransport, **options: Any) -> Cloudflare:
    return Cloudflare("a-token", transport=transport, rate_limit=limiter, **{"retries": Retries(base=0), **options})


# --- when they are asked, and what they see


@pytest.mark.parametrize(("longest", "total", "accepted"), [(5.0, 60.0, 5.0), (60.0, 5.0, 5.0)])
async def test_they_are_told_how_long_the_caller_waits_at_most(
    time: FakeTime, longest: float, total: float, accepted: float
):
    limiter, retries = OwnLimiter(), Retries(max_retry_after=longest, total=total)
    async with client(limiter, in_turn(respond()), retries=retries, clock=time.clock) as cf:
        await cf.get("/zones")

    assert [(each.max_wait, each.max_total) for each in limiter.requests] == [(accepted, total)]


async def test_a_closed_client_asks_for_nothing_more():
    limiter = OwnLimiter()
    cf = client(limiter, in_turn())
    await cf.aclose()
    with pytest.raises(ClientClosed):
        await cf.get("/zones")

    assert limiter.requests == []


async def test_a_permit_is_entered_before_and_left_after_each_attempt():
    limiter = OwnLimiter()
    broken = TransportError(TransportFailure.NO_RESPONSE, "cut")
    async with client(limiter, in_turn(broken, respond(status=502), respond("done"))) as cf:
        assert (await cf.get("/zones")).result == "done"

    assert limiter.story == ["enter", "leave", "enter", "observe 502", "leave", "enter", "observe 200", "leave"]


async def test_a_permit_is_left_however_the_attempt_ends():
    limiter = OwnLimiter()
    async with client(limiter, in_turn(KeyError("a bug"))) as cf:
        with pytest.raises(KeyError):
            await cf.get("/zones")

    assert limiter.story == ["enter", "leave"]


async def test_it_is_told_what_wants_to_be_sent():
    limiter = OwnLimiter()
    transport = MemoryTransport(lambda _: respond({"id": "z", "name": "shop.example"}))
    async with client(limiter, transport, retries=Retries(max_retry_after=7)) as cf:
        await cf.zones.get(zone_id="z")
        await cf.post("/zones", params={"a": 1}, retries=Retries(max_retry_after=8))

    typed, by_path = limiter.requests
    assert (typed.method, typed.path, typed.operation, typed.max_wait) == ("GET", "/zones/z", "zones.get", 7)
    assert (by_path.method, by_path.path, by_path.operation, by_path.max_wait) == ("POST", "/zones", None, 8)
    assert by_path.url == "https://api.cloudflare.com/client/v4/zones"


@pytest.mark.parametrize("streamed", [True, False])
async def test_it_sees_status_headers_and_body_of_a_failed_response(streamed):
    limiter = OwnLimiter()
    refused = respond(status=400, headers={"Ratelimit": '"default";r=5;t=1'}, errors=[{"code": 1, "message": "no"}])
    async with client(limiter, in_turn(refused)) as cf:
        with pytest.raises(BadRequest):
            await (cf.open("GET", "/zones") if streamed else cf.get("/zones"))

    (response,) = limiter.responses
    assert (response.status, response.headers["ratelimit"]) == (400, '"default";r=5;t=1')
    assert b'"message":"no"' in response.body


async def test_it_sees_a_streamed_response_before_anything_is_read():
    limiter = OwnLimiter()
    async with client(limiter, in_turn(Response(200, {"Ratelimit": "x"}, b"content"))) as cf:
        async with cf.open("GET", "/export") as stream:
            assert limiter.story == ["enter", "observe 200", "leave"]
            assert await stream.read() == b"content"


async def test_it_has_observed_a_response_before_the_next_request_in_line_is_sent():
    class Slow(OwnLimiter):
        async def observe(self, response: Any) -> None:
            await asyncio.sleep(0.001)
            await super().observe(response)

    limiter, sent = Slow(), list[int]()

    def handle(_: object) -> Any:
        sent.append(len(limiter.responses))
        return respond()

    async with client(limiter, MemoryTransport(handle), max_in_flight=1) as cf:
        await asyncio.gather(*(cf.get("/zones") for _ in range(5)))

    assert sent == [0, 1, 2, 3, 4]


# --- their refusals


async def test_a_block_becomes_rate_limited_without_a_request():
    class Blocking(OwnLimiter):
        async def __aenter__(self) -> Self:
            raise RateLimitBlocked(60)

    transport = MemoryTransport(lambda _: respond())
    async with client(Blocking(), transport) as cf:
        with pytest.raises(RateLimited, match="the request was not sent") as caught:
            await cf.get("/zones")

    assert (caught.value.retry_after, caught.value.attempts, caught.value.status) == (60, 0, None)
    assert transport.requests == []


async def test_a_permit_that_no_longer_holds_is_left_and_another_one_is_asked_for():
    class Hesitating(OwnLimiter):
        def confirm(self) -> bool:
            self.story.append("confirm")
            return self.story.count("confirm") == 3

    limiter, transport = Hesitating(), in_turn(respond("done"))
    async with client(limiter, transport) as cf:
        assert (await cf.get("/zones")).result == "done"

    assert limiter.story == ["enter", "confirm", "leave"] * 2 + ["enter", "confirm", "observe 200", "leave"]
    assert len(transport.requests) == 1


async def test_what_it_raises_reaches_the_caller():
    class Down(OwnLimiter):
        async def __aenter__(self) -> Self:
            raise ConnectionRefusedError("no Redis")

    transport = MemoryTransport(lambda _: respond())
    async with client(Down(), transport) as cf:
        with pytest.raises(ConnectionRefusedError, match="no Redis"):
            await cf.get("/zones")

    assert transport.requests == []


class FailingAfterwards(OwnLimiter):
    async def observe(self, response: Any) -> None:
        raise ConnectionRefusedError("no Redis")


class HangingAfterwards(OwnLimiter):
    async def __aexit__(self, *_: object) -> None:
        await asyncio.sleep(3600)


@in_virtual_time
@pytest.mark.parametrize(
    ("limiter", "error"), [(FailingAfterwards(), ConnectionRefusedError), (HangingAfterwards(), TimeoutError)]
)
async def test_a_streamed_response_is_closed_where_its_limiter_fails_or_is_cancelled(limiter, error):
    closed = list[bool]()
    response = Response(200, {}, b"content", lambda: closed.append(True))
    async with client(limiter, in_turn(response)) as cf:
        with pytest.raises(error):
            async with asyncio.timeout(1), cf.open("GET", "/export"):
                pass

    assert closed == [True]


class Swallowing(OwnLimiter):
    async def __aexit__(self, *_: object) -> bool:  # type: ignore[override]
        return True


async def test_it_can_not_swallow_an_error_which_would_send_the_request_again_and_again():
    transport = in_turn(KeyError("a bug"), respond())
    async with client(Swallowing(), transport) as cf:
        with pytest.raises(KeyError):
            await cf.post("/zones", json={})

    assert len(transport.requests) == 1


async def test_its_waits_are_told_to_the_events_of_the_client():
    class Waiting(OwnLimiter):
        async def __aenter__(self) -> Self:
            self.requests[-1].waits(12.5, "the quota is used up")
            return self

    class Told:
        def __init__(self) -> None:
            self.waits = list[Any]()

        def rate_limit_wait(self, event: Any) -> None:
            self.waits.append((event.seconds, event.reason))

    told: Any = Told()
    async with client(Waiting(), in_turn(respond()), events=told) as cf:
        await cf.get("/zones")

    assert told.waits == [(12.5, "the quota is used up")]


async def test_its_status_is_what_the_client_shows():
    limiter: Any = OwnLimiter()
    async with client(limiter, in_turn()) as cf:
        assert cf.rate_limit is None
        limiter.status = "all is well"
        assert cf.rate_limit == "all is well"


# --- none, and the built-in one


async def test_without_a_limit_nothing_waits(time: FakeTime):
    transport = MemoryTransport(lambda _: respond(headers={"Ratelimit": '"default";r=0;t=300'}))
    async with client(None, transport, clock=time.clock) as cf:
        await asyncio.gather(*(cf.get("/zones") for _ in range(1300)))

        assert cf.rate_limit is None
    assert len(transport.requests) == 1300
    assert time.sleeps == []


async def test_with_a_limit_the_quota_is_kept(time: FakeTime):
    transport = MemoryTransport(lambda _: respond())
    async with client(RateLimit(quota=Quota(10, 60), share=0.5), transport, clock=time.clock) as cf:
        for _ in range(6):
            await cf.get("/zones")

    assert time.elapsed == pytest.approx(60)


BUSY = respond(status=429, headers={"Retry-After": "60"}, errors=[{"code": 10040, "message": "busy"}])
ELSEWHERE = ["/zones", "/accounts/a/rules/lists", "/zones/z/purge_cache", "/accounts/b/rules/lists/l/items"]


@pytest.mark.parametrize(
    "busy", ["/accounts/a/gateway/lists", "/accounts/c/rules/lists/l/items", "/zones/y/purge_cache"]
)
async def test_a_lists_429_blocks_its_own_path_only_however_short_its_caller_waits(time: FakeTime, busy):
    transport = MemoryTransport(lambda request: BUSY if request.url.endswith(busy) else respond())
    async with client(RateLimit(), transport, retries=Retries(max_retry_after=1), clock=time.clock) as cf:
        with pytest.raises(RateLimited):
            await cf.post(busy)
        for _ in range(2):
            with pytest.raises(RateLimited, match="the request was not sent"):
                await cf.post(busy)
            for path in ELSEWHERE:
                await cf.post(path)

        assert cf.rate_limit is not None
        assert cf.rate_limit.blocked == 0
    assert len(transport.requests) == 1 + 2 * len(ELSEWHERE)
    assert time.elapsed == 0


async def test_the_clients_own_refusal_does_not_make_a_block_any_longer(time: FakeTime):
    transport = in_turn(BUSY, respond("done"))
    async with client(RateLimit(), transport, retries=Retries(max_retry_after=1), clock=time.clock) as cf:
        for moment in (0, 30, 58):
            time.elapsed = moment
            with pytest.raises(RateLimited):
                await cf.post("/accounts/a/gateway/lists")
        time.elapsed = 60

        assert (await cf.post("/accounts/a/gateway/lists")).result == "done"


async def test_a_connection_that_fails_gives_its_place_back():
    transport = in_turn(*[TransportError(TransportFailure.UNTRUSTED, "no")] * 3)
    async with client(RateLimit(), transport) as cf:
        for _ in range(3):
            with pytest.raises(ConnectionFailed):
                await cf.get("/zones")

        assert vars(cf)["_session"].limiter._token.idle
