"""The events of each call: everything once, in order, and harmlessly."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, Self

import pytest
from attrs import define, field

from cfapi import (
    CallError,
    CallFinished,
    ClientClosed,
    Cloudflare,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    Events,
    File,
    Forbidden,
    OutcomeUnknown,
    PermitRequest,
    Quota,
    RateLimit,
    RateLimited,
    RateLimiter,
    RateLimitWait,
    RequestFailed,
    RequestFinished,
    RequestStarted,
    ResponseStarted,
    Retries,
    RetryScheduled,
    ServerError,
    TimedOut,
    Timeouts,
    TransportError,
    TransportFailure,
)
from cfapi._core.notifier import Notifier
from cfapi.clock import Clock
from cfapi.testing import MemoryTransport, respond
from tests.support.listeners import Recorder
from tests.support.loopback import JSON, End, Reply, in_turn, ok, refusal, serving, until
from tests.support.virtual_time import in_virtual_time

GOOD = ["request_started", "response_started", "request_finished"]
FAILED = ["request_started", "request_failed"]


def whole(*parts: list[str] | str) -> list[str]:
    """The events of a whole call, from those of its middle."""
    middle = [name for part in parts for name in ([part] if isinstance(part, str) else part)]
    return ["call_started", *middle, "call_finished"]


# --- one call


async def test_a_good_call_is_told_from_its_start_to_its_end(time):
    recorder = Recorder()
    async with serving(ok("x")) as server, server.client(events=recorder, clock=time.clock) as cf:
        await cf.get("/zones?secret=1")

    assert recorder.names == whole(GOOD)
    started, response, finished, over = recorder.events[1:]
    assert isinstance(started, RequestStarted)
    assert (started.attempt, started.url) == (1, f"{cf.base_url}/zones")
    assert isinstance(response, ResponseStarted)
    assert (response.attempt, response.status, response.headers["cf-ray"]) == (1, 200, "8f2a-AMS")
    assert isinstance(finished, RequestFinished)
    assert (finished.attempt, finished.status, finished.size) == (1, 200, len(ok("x").body))
    assert isinstance(over, CallFinished)
    assert (over.attempts, over.error) == (1, None)
    assert {id(event.call) for event in recorder.events} == {id(over.call)}
    assert (over.call.method, over.call.path, over.call.url) == ("GET", "/zones", f"{cf.base_url}/zones")
    assert (over.call.operation, over.call.name) == (None, "GET /zones")


async def test_a_call_of_an_operation_names_it():
    recorder = Recorder()
    async with serving(ok({"id": "z"})) as server, server.client(events=recorder) as cf:
        await cf.zones.get(zone_id="z")

    call = recorder.only(CallFinished).call
    assert (call.operation, call.name) == ("zones.get", "zones.get (GET /zones/z)")


async def test_seconds_are_those_of_the_clock(time):
    async def slowly(_: object) -> Any:
        time.elapsed += 1.5
        return respond()

    recorder = Recorder()
    async with Cloudflare("t", transport=MemoryTransport(slowly), events=recorder, clock=time.clock) as cf:
        await cf.get("/zones")

    assert [event.seconds for event in recorder.events[2:]] == [1.5, 1.5, 1.5]


async def test_a_503_is_retried_and_each_attempt_is_told(time):
    answers = in_turn(refusal(503, {"code": 1, "message": "busy"}), ok())
    recorder = Recorder()
    async with serving(answers) as server, server.client(events=recorder, clock=time.clock) as cf:
        await cf.get("/zones")

    assert recorder.names == whole(GOOD, "retry_scheduled", GOOD)
    retry = recorder.only(RetryScheduled)
    assert (retry.attempt, retry.seconds, type(retry.error)) == (1, 0, ServerError)
    assert [event.status for event in recorder.of(RequestFinished)] == [503, 200]
    assert [event.attempt for event in recorder.of(RequestStarted)] == [1, 2]
    assert recorder.only(CallFinished).attempts == 2


async def test_a_broken_connection_is_told_as_the_error_that_its_caller_would_see(time):
    recorder = Recorder()
    async with serving(in_turn(End.DROP, ok())) as server, server.client(events=recorder, clock=time.clock) as cf:
        await cf.get("/zones")

    assert recorder.names == whole(FAILED, "retry_scheduled", GOOD)
    assert type(recorder.only(RequestFailed).error) is ConnectionFailed
    assert recorder.only(RequestFailed).error == recorder.only(RetryScheduled).error


async def test_a_response_that_is_cut_short_has_started_and_then_failed(time):
    cut = Reply(ok("x" * 500).body[:100], headers=JSON, length=600)
    recorder = Recorder()
    async with serving(in_turn(cut, ok())) as server, server.client(events=recorder, clock=time.clock) as cf:
        await cf.get("/zones")

    assert recorder.names == whole("request_started", "response_started", "request_failed", "retry_scheduled", GOOD)


async def test_a_post_with_an_unknown_outcome_is_not_retried():
    recorder = Recorder()
    async with serving(End.DROP) as server, server.client(events=recorder) as cf:
        with pytest.raises(OutcomeUnknown) as caught:
            await cf.post("/zones", json={})

    assert recorder.names == whole(FAILED)
    assert type(recorder.only(RequestFailed).error) is ConnectionFailed
    assert recorder.only(CallFinished).error is caught.value


async def test_a_429_is_retried_when_the_server_says(time):
    answers = in_turn(refusal(429, headers={"Retry-After": "7"}), ok())
    recorder = Recorder()
    async with serving(answers) as server, server.client(events=recorder, clock=time.clock) as cf:
        await cf.get("/zones")

    assert recorder.names == whole(GOOD, "retry_scheduled", GOOD)
    retry = recorder.only(RetryScheduled)
    assert (retry.seconds, type(retry.error)) == (7, RateLimited)
    assert recorder.only(CallFinished).seconds == 7


async def test_a_refused_call_ends_with_its_error():
    recorder = Recorder()
    async with serving(refusal(403)) as server, server.client(events=recorder) as cf:
        with pytest.raises(Forbidden) as caught:
            await cf.get("/zones")

    assert recorder.names == whole(GOOD)
    assert recorder.only(CallFinished).error is caught.value


async def test_each_redirect_is_a_request_of_the_same_attempt():
    answers = in_turn(Reply(b"moved", 302, {"Location": "/v4/elsewhere?signed=1"}), ok())
    recorder = Recorder()
    async with serving(answers) as server, server.client(events=recorder) as cf:
        await cf.get("/zones")

    assert recorder.names == whole(GOOD, GOOD)
    assert [event.attempt for event in recorder.of(RequestStarted)] == [1, 1]
    assert [event.url for event in recorder.of(RequestStarted)] == [f"{cf.base_url}/zones", f"{cf.base_url}/elsewhere"]
    assert [(event.status, event.size) for event in recorder.of(RequestFinished)] == [(302, 5), (200, len(ok().body))]
    assert recorder.only(CallFinished).attempts == 1


async def test_a_redirect_that_is_not_followed_was_a_whole_response():
    recorder = Recorder()
    async with serving(Reply(b"", 302, {"Location": "https://elsewhere.example/"})) as server:
        async with server.client(events=recorder) as cf:
            with suppress(CallError):
                await cf.get("/zones")

    assert recorder.names == whole(GOOD)
    assert "another host" in str(recorder.only(CallFinished).error)


# --- what ends early


async def test_a_call_of_a_closed_client_is_told_without_a_request():
    recorder = Recorder()
    cf = Cloudflare("t", events=recorder)
    await cf.aclose()
    with pytest.raises(ClientClosed) as caught:
        await cf.get("/zones")

    assert recorder.names == whole()
    assert (recorder.only(CallFinished).attempts, recorder.only(CallFinished).error) == (0, caught.value)


async def test_closing_the_client_fails_the_request_that_is_under_way():
    recorder = Recorder()
    async with serving(End.HANG) as server:
        cf = server.client(events=recorder)
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: server.in_flight == 1)
        await cf.aclose()
        with pytest.raises(ClientClosed):
            await call

    assert recorder.names == whole(FAILED, "retry_scheduled", FAILED)


async def test_a_cancelled_call_tells_that_its_request_failed():
    recorder = Recorder()
    async with serving(End.HANG) as server, server.client(events=recorder) as cf:
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: server.in_flight == 1)
        call.cancel()
        await asyncio.wait([call])

    assert recorder.names == whole(FAILED)
    assert type(recorder.only(RequestFailed).error) is asyncio.CancelledError
    assert type(recorder.only(CallFinished).error) is asyncio.CancelledError


async def test_a_call_that_is_cancelled_between_two_attempts_is_over():
    recorder = Recorder()
    async with serving(refusal(503)) as server, server.client(events=recorder, retries=Retries(jitter=lambda: 1)) as cf:
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: "retry_scheduled" in recorder.names)
        call.cancel()
        await asyncio.wait([call])

    assert recorder.names == whole(GOOD, "retry_scheduled")


@pytest.mark.parametrize("kind", [KeyError, OSError])
async def test_a_body_that_can_not_be_produced_fails_its_request(kind):
    async def broken() -> AsyncIterator[bytes]:
        yield b"a"
        raise kind("b")

    recorder = Recorder()
    async with serving(End.HANG) as server, server.client(events=recorder) as cf:
        with pytest.raises(kind) as caught:
            await cf.images.v1.create(account_id="a", file=File(broken(), name="x.png"))

    assert recorder.names == whole(FAILED)
    assert recorder.only(RequestFailed).error is recorder.only(CallFinished).error is caught.value


async def test_a_token_that_can_not_be_had_fails_the_request():
    async def no_token() -> str:
        raise LookupError

    recorder = Recorder()
    async with Cloudflare(no_token, transport=MemoryTransport(lambda _: respond()), events=recorder) as cf:
        with pytest.raises(LookupError):
            await cf.get("/zones")

    assert recorder.names == whole(FAILED)


async def test_a_response_that_is_too_large_fails_its_request():
    recorder = Recorder()
    async with serving(ok("x" * 1000)) as server, server.client(events=recorder, max_response_bytes=100) as cf:
        with pytest.raises(DecodeError) as caught:
            await cf.get("/zones")

    assert recorder.names == whole("request_started", "response_started", "request_failed")
    assert recorder.only(RequestFailed).error == recorder.only(CallFinished).error == caught.value


async def test_a_response_that_can_not_be_read_fails_the_call_alone():
    recorder = Recorder()
    async with serving(Reply(b"<html>", headers={"Content-Type": "text/html"})) as server:
        async with server.client(events=recorder) as cf:
            with pytest.raises(DecodeError) as caught:
                await cf.get("/zones")

    assert recorder.names == whole(GOOD)
    assert recorder.only(CallFinished).error is caught.value


async def test_an_attempt_that_takes_too_long_is_told_as_timed_out():
    recorder = Recorder()
    options = {"timeouts": Timeouts(total=0.01), "retries": Retries(attempts=1)}
    async with serving(End.HANG) as server, server.client(events=recorder, **options) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/zones")

    assert recorder.names == whole(FAILED)
    assert type(recorder.only(RequestFailed).error) is TimedOut


# --- the rate limit


def clock(loop: asyncio.AbstractEventLoop) -> Clock:
    """The loop's own time, which the tests marked `in_virtual_time` make pass at once."""
    return Clock(monotonic=loop.time, sleep=asyncio.sleep)


async def test_a_wait_for_the_rate_limit_is_told_with_its_reason(time):
    recorder = Recorder()
    transport = MemoryTransport(lambda _: respond())
    limit = RateLimit(quota=Quota(1, 60))
    async with Cloudflare("t", transport=transport, rate_limit=limit, events=recorder, clock=time.clock) as cf:
        await cf.get("/a")
        await cf.get("/b")

    assert recorder.names == [*whole(GOOD), *whole("rate_limit_wait", GOOD)]
    wait = recorder.only(RateLimitWait)
    assert (wait.call.path, wait.seconds, wait.reason) == ("/b", 60, "1 requests in 60 s are used up")


@in_virtual_time
async def test_everyone_in_line_is_told_of_the_wait_however_early_he_came():
    waits: dict[int, list[float]] = {}
    loop = asyncio.get_running_loop()
    limiter = RateLimiter(RateLimit(quota=Quota(2, 60)), clock(loop))

    async def call(number: int) -> None:
        request = PermitRequest(
            "GET", "", "/", None, 300, lambda seconds, _: waits.setdefault(number, []).append(seconds)
        )
        async with limiter.permit(request) as permit:
            assert permit.confirm()
            await asyncio.sleep(5)

    await asyncio.gather(*map(call, range(4)))

    assert waits == {2: [60], 3: [60]}  # both came while no response had said how long the wait would be


@in_virtual_time
async def test_a_wait_that_turns_out_longer_is_told_again():
    waits: list[tuple[float, str]] = []
    loop = asyncio.get_running_loop()
    limiter = RateLimiter(RateLimit(quota=Quota(1, 10)), clock(loop))
    request = PermitRequest("GET", "", "/", None, 300, lambda seconds, reason: waits.append((seconds, reason)))

    async def call(response: Any) -> None:
        async with limiter.permit(request) as permit:
            assert permit.confirm()
            await permit.observe(response)

    await call(respond())
    async with asyncio.TaskGroup() as group:
        group.create_task(call(respond()))
        await asyncio.sleep(1)
        limiter.learn(request, respond(status=429, headers={"Retry-After": "200"}))

    assert waits == [
        (10, "1 requests in 10 s are used up"),
        (200, "the server refuses requests until then"),
    ]


async def test_a_call_that_the_limit_holds_back_for_too_long_ends_without_a_request(time):
    recorder = Recorder()
    transport = MemoryTransport(lambda _: respond(status=429, headers={"Retry-After": "400"}))
    async with Cloudflare("t", transport=transport, events=recorder, clock=time.clock) as cf:
        for _ in range(2):
            with suppress(RateLimited):
                await cf.get("/zones")

    assert recorder.names == [*whole(GOOD), *whole()]
    assert [event.attempts for event in recorder.of(CallFinished)] == [1, 0]


# --- streams and listings


async def test_a_stream_that_is_read_to_its_end_is_finished_there():
    recorder = Recorder()
    async with serving(Reply(b"a\nb\n")) as server, server.client(events=recorder) as cf:
        async with cf.open("GET", "/logs") as stream:
            assert recorder.names == ["call_started", "request_started", "response_started"]
            assert [line async for line in stream.lines()] == ["a", "b"]
            assert recorder.names == whole(GOOD)

    assert recorder.names == whole(GOOD)
    assert recorder.only(RequestFinished).size == 4


async def test_a_stream_that_is_closed_before_its_end_is_finished_with_what_was_read():
    recorder = Recorder()
    async with serving(Reply(b"part", length=1000, stalls=True)) as server, server.client(events=recorder) as cf:
        async with cf.open("GET", "/logs") as stream:
            async for _ in stream:
                break

    assert recorder.names == whole(GOOD)
    assert recorder.only(RequestFinished).size == 4
    assert recorder.only(CallFinished).error is None


async def test_a_stream_that_breaks_off_fails_as_its_reader_sees_it():
    recorder = Recorder()
    async with serving(Reply(b"part", length=1000)) as server, server.client(events=recorder) as cf:
        async with cf.open("GET", "/logs") as stream:
            with pytest.raises(ConnectionFailed) as caught:
                await stream.read()

    assert recorder.names == whole("request_started", "response_started", "request_failed")
    assert recorder.only(RequestFailed).error == recorder.only(CallFinished).error == caught.value


async def test_a_stream_whose_client_is_closed_fails_once():
    recorder = Recorder()
    async with serving(Reply(b"part", length=1000, stalls=True)) as server:
        cf = server.client(events=recorder)
        async with cf.open("GET", "/logs") as stream:
            await cf.aclose()
            with pytest.raises(ConnectionFailed):
                await stream.read()

    assert recorder.names == whole("request_started", "response_started", "request_failed")


async def test_a_stream_whose_reading_is_cancelled_is_finished_with_what_was_read():
    recorder = Recorder()
    async with serving(Reply(b"part", length=1000, stalls=True)) as server, server.client(events=recorder) as cf:
        with suppress(TimeoutError):
            async with cf.open("GET", "/logs") as stream:
                body = aiter(stream)
                assert await anext(body) == b"part"
                await asyncio.wait_for(anext(body), 0.05)

    assert recorder.names == whole(GOOD)
    assert recorder.only(RequestFinished).size == 4


async def test_a_stream_that_is_refused_is_a_call_that_failed():
    recorder = Recorder()
    async with serving(refusal(403)) as server, server.client(events=recorder) as cf:
        with suppress(Forbidden):
            async with cf.open("GET", "/logs"):
                pass

    assert recorder.names == whole(GOOD)


@define
class BrokenLimiter:
    """A limiter that can't learn from responses."""

    def permit(self, request: PermitRequest) -> Self:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def observe(self, response: object) -> None:
        raise OSError("the limiter's own server is down")


async def test_a_stream_that_a_limiter_fails_is_closed_and_told():
    recorder = Recorder()
    async with serving(Reply(b"part", length=1000, stalls=True)) as server:
        async with server.client(events=recorder, rate_limit=BrokenLimiter()) as cf:
            with pytest.raises(OSError, match="down") as caught:
                async with cf.open("GET", "/logs"):
                    pass
            await server.settled()

    assert recorder.names == whole("request_started", "response_started", "request_failed")
    assert recorder.only(RequestFailed).error is recorder.only(CallFinished).error is caught.value


async def test_each_page_of_a_listing_is_a_call_also_ahead():
    def page(request: Any) -> Any:
        number = int(request.url.rpartition("page=")[2])
        return respond([{"id": str(number)}], result_info={"page": number, "per_page": 1, "total_pages": 3})

    recorder = Recorder()
    async with Cloudflare("t", transport=MemoryTransport(page), events=recorder) as cf:
        items = await cf.iterate("/things", per_page=1).prefetch(2).collect()

    assert len(items) == 3
    calls = {id(event.call): event.call for event in recorder.events}
    assert len(calls) == 3
    for call in calls.values():
        assert [name for name, event in recorder.told if event.call is call] == whole(GOOD)


# --- events objects


async def test_an_events_object_may_have_some_of_the_methods():
    @define
    class Statuses(Events):
        seen: list[int] = field(factory=list)

        def request_finished(self, event: RequestFinished, /) -> None:
            self.seen.append(event.status)

    statuses = Statuses()
    async with serving(ok()) as server, server.client(events=statuses) as cf:
        await cf.get("/zones")

    assert statuses.seen == [200]


async def test_the_base_of_events_objects_is_one_that_does_nothing():
    async with serving(ok()) as server, server.client(events=Events()) as cf:
        assert (await cf.get("/zones")).success


class Misspelt:
    def request_finnished(self, event: RequestFinished) -> None: ...


class Valued:
    call_finished = "no method"


@pytest.mark.parametrize(
    "nothing", [object(), Misspelt(), Valued(), print, "call_finished", {}, 0, {"call_finished": print}]
)
def test_an_object_without_a_method_for_events_is_refused_with_the_methods_that_there_are(nothing: Any):
    with pytest.raises(ConfigurationError, match="at least one") as caught:
        Cloudflare("t", events=nothing)

    message = str(caught.value)
    assert repr(type(nothing).__name__) in message
    assert all(name in message for name in vars(Events) if not name.startswith("_"))


async def test_an_events_object_needs_no_base():
    class Ends:
        seen = 0

        def call_finished(self, event: CallFinished) -> None:
            self.seen += 1

    ends = Ends()
    async with serving(ok()) as server, server.client(events=ends) as cf:
        await cf.get("/zones")

    assert ends.seen == 1


async def test_methods_that_fail_are_logged_once_each_and_harm_nothing(caplog: pytest.LogCaptureFixture):
    class Failing:
        def __getattr__(self, name: str) -> Any:
            raise RuntimeError(name)

        def call_finished(self, event: CallFinished, /) -> None:
            raise ValueError("finished")

    async with serving(ok()) as server, server.client(events=Failing()) as cf:
        for _ in range(3):
            assert (await cf.get("/zones")).success

    assert {record.name for record in caplog.records} == {"cfapi.events"}
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    assert [record.getMessage().split()[0] for record in caplog.records] == whole(GOOD)
    assert "ValueError: finished" in caplog.text


async def test_views_with_other_options_tell_the_same_object():
    recorder = Recorder()
    async with serving(ok()) as server, server.client(events=recorder) as cf:
        await cf.with_options(strict=True).get("/zones")

    assert recorder.names == whole(GOOD)


async def test_a_failure_of_a_transport_of_ones_own_is_told_alike():
    def fails(_: object) -> Any:
        raise TransportError(TransportFailure.NOT_SENT, "no way")

    recorder = Recorder()
    options: dict[str, Any] = {"retries": Retries(attempts=1), "events": recorder}
    async with Cloudflare("t", transport=MemoryTransport(fails), **options) as cf:
        with suppress(ConnectionFailed):
            await cf.get("/zones")

    error = recorder.only(RequestFailed).error
    assert isinstance(error, ConnectionFailed)
    assert error.detail == "no way"


async def test_a_client_that_nobody_listens_to_makes_no_events(monkeypatch: pytest.MonkeyPatch):
    told: list[object] = []
    monkeypatch.setattr(Notifier, "notify", lambda _, event: told.append(event))
    async with serving(in_turn(ok(), Reply(b"a"))) as server, server.client() as cf:
        await cf.get("/zones")
        async with cf.open("GET", "/logs") as stream:
            await stream.read()

    assert told == []


@pytest.mark.parametrize("events", [Recorder, Events, [Recorder()], (Recorder(),), []])
def test_a_class_or_a_collection_of_events_objects_is_refused_at_once(events: Any):
    with pytest.raises(ConfigurationError, match="events must"):
        Cloudflare("t", events=events)


def test_a_class_is_told_to_be_called():
    with pytest.raises(ConfigurationError, match=r"events=Recorder\(\)"):
        Cloudflare("t", events=Recorder)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
