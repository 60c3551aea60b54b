"""What calls wait for: closing the client ends it, cancellation gives everything back, and it is told."""

import asyncio
import contextlib
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi import (
    ClientClosed,
    Cloudflare,
    CloudflareError,
    ConnectionFailed,
    InFlightWait,
    PermitRequest,
    Quota,
    RateLimit,
    RateLimited,
    RateLimiter,
    Retries,
    RetryScheduled,
    ServerError,
    TimedOut,
    TransportError,
    TransportFailure,
)
from cfapi._core.retry_budget import RetryBudget
from cfapi._core.state import ClientState
from cfapi._core.waits import Wait
from cfapi.clock import Clock
from cfapi.testing import MemoryTransport, respond
from tests.support.listeners import Recorder
from tests.support.loopback import End, closed_port, ok, refusal, serving, until
from tests.support.virtual_time import in_virtual_time


def loop_clock() -> Clock:
    return Clock(monotonic=asyncio.get_running_loop().time, sleep=asyncio.sleep)


def client(handler: Any = lambda _: respond(), **options: Any) -> Cloudflare:
    """A client on the loop's own time."""
    return Cloudflare("t", transport=MemoryTransport(handler), clock=loop_clock(), **options)


async def hang(_: object) -> Any:
    await asyncio.Event().wait()


# --- closing


async def used_up(cf: Cloudflare) -> None:
    await cf.get("/zones")


async def refused(cf: Cloudflare) -> None:
    with pytest.raises(RateLimited):
        await cf.get("/zones", retries=None)


async def in_flight(cf: Cloudflare) -> None:
    asyncio.get_running_loop().create_task(asyncio.wait_for(cf.get("/hangs"), 10_000)).add_done_callback(
        lambda task: task.exception()
    )
    await asyncio.sleep(0.1)


async def nothing(cf: Cloudflare) -> None:
    """Nothing comes before the call that waits."""


BUSY = respond(status=429, headers={"Retry-After": "300"})
DOWN = respond(status=503, headers={"Retry-After": "300"})
WAITS: dict[str, tuple[Any, dict[str, Any], Callable[[Cloudflare], Awaitable[None]]]] = {
    "quota": (lambda _: respond(), {"rate_limit": RateLimit(quota=Quota(1, 300))}, used_up),
    "block": (lambda _: BUSY, {}, refused),
    "retry after a 429": (lambda _: BUSY, {"rate_limit": None}, nothing),
    "retry after a 503": (lambda _: DOWN, {}, nothing),
    "slot": (hang, {"max_in_flight": 1}, in_flight),
}


@pytest.mark.parametrize("wait", WAITS)
@in_virtual_time
async def test_closing_ends_whatever_calls_wait_for_at_once(wait):
    handler, options, before = WAITS[wait]
    loop, cf = asyncio.get_running_loop(), client(handler, **options)
    await before(cf)
    calls = [asyncio.create_task(cf.put(f"/{number}", json={})) for number in range(10)]
    await asyncio.sleep(1)
    assert not any(call.done() for call in calls)
    closing = loop.time()

    await cf.aclose()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)

    assert {type(outcome) for outcome in outcomes} == {ClientClosed}
    assert loop.time() == closing
    assert vars(cf)["_session"].state.waits == set()
    assert not any(call.cancelling() for call in calls)


@in_virtual_time
async def test_closing_one_client_leaves_the_waits_of_another_that_shares_its_limiter():
    limiter = RateLimiter(RateLimit(quota=Quota(1, 60)), loop_clock())
    one, other = client(rate_limit=limiter), client(rate_limit=limiter)
    await one.get("/zones")
    first = asyncio.create_task(one.get("/zones"))
    await asyncio.sleep(1)
    second = asyncio.create_task(other.get("/zones"))
    await asyncio.sleep(1)

    await one.aclose()
    with pytest.raises(ClientClosed):
        await first
    await second

    assert asyncio.get_running_loop().time() == pytest.approx(60)
    await other.aclose()


@in_virtual_time
async def test_a_call_that_is_cancelled_while_its_client_is_closed_is_cancelled():
    cf = client(rate_limit=RateLimit(quota=Quota(1, 300)))
    await cf.get("/zones")
    call = asyncio.create_task(cf.get("/zones"))
    await asyncio.sleep(1)

    call.cancel()
    await cf.aclose()
    with pytest.raises(asyncio.CancelledError):
        await call


@in_virtual_time
async def test_a_task_that_has_ignored_a_cancellation_is_told_of_the_closing_like_any_other():
    cf = client(rate_limit=RateLimit(quota=Quota(1, 300)))
    await cf.get("/zones")

    async def ignore_and_call() -> None:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            await cf.get("/zones")

    call = asyncio.create_task(ignore_and_call())
    await asyncio.sleep(0)
    call.cancel()
    await asyncio.sleep(1)

    await cf.aclose()
    with pytest.raises(ClientClosed):
        await call


class Stubborn:
    """A limiter whose permits are given even where the wait for them is cancelled."""

    left = 0

    def permit(self, _: PermitRequest) -> Self:
        return self

    async def observe(self, _: object) -> None: ...

    async def __aenter__(self) -> Self:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(3600)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.left += 1


@in_virtual_time
async def test_a_permit_that_is_given_although_the_client_was_closed_is_left_again():
    limiter: Any = Stubborn()
    cf = client(rate_limit=limiter)
    call = asyncio.create_task(cf.get("/zones"))
    await asyncio.sleep(1)

    await cf.aclose()
    with pytest.raises(ClientClosed):
        await call

    assert limiter.left == 1


# --- cancellation


@in_virtual_time
async def test_a_cancellation_during_a_wait_stays_one_for_whoever_asked_for_it():
    counts = list[int]()

    async def call(cf: Cloudflare) -> None:
        try:
            await cf.get("/zones")
        except asyncio.CancelledError:
            task = asyncio.current_task()
            assert task is not None
            counts.append(task.cancelling())
            raise

    async with client(rate_limit=RateLimit(quota=Quota(1, 300))) as cf:
        await cf.get("/zones")
        waiting = asyncio.create_task(call(cf))
        await asyncio.sleep(1)
        waiting.cancel()
        await asyncio.wait((waiting,))

    assert counts == [1]


@given(st.lists(st.integers(0, 11), max_size=12), st.integers(0, 3))
@settings(deadline=None)
def test_those_who_are_cancelled_while_they_wait_give_everything_back(cancelled, later):
    async def check() -> None:
        async def slowly(_: object) -> Any:
            await asyncio.sleep(1)
            return respond()

        async with client(slowly, rate_limit=RateLimit(quota=Quota(2, 10)), max_in_flight=1) as cf:
            calls = [asyncio.create_task(cf.get(f"/{number}")) for number in range(12)]
            for number in cancelled:
                await asyncio.sleep(later)
                calls[number].cancel()
            await asyncio.gather(*calls, return_exceptions=True)

            session = vars(cf)["_session"]
            assert session.limiter._token.idle
            assert session.slots.value == 1
            assert session.state.waits == set()
            assert (await cf.get("/after")).success

    in_virtual_time(check)()


# --- what is told


@in_virtual_time
async def test_a_wait_for_other_requests_is_an_event():
    async def slowly(_: object) -> Any:
        await asyncio.sleep(1)
        return respond()

    recorder = Recorder()
    async with client(slowly, max_in_flight=1, events=recorder) as cf:
        await asyncio.gather(cf.get("/a"), cf.get("/b"))

    assert recorder.only(InFlightWait).call.path == "/b"
    assert [name for name, event in recorder.told if event.call.path == "/b"] == [
        "call_started",
        "in_flight_wait",
        "request_started",
        "response_started",
        "request_finished",
        "call_finished",
    ]


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


@in_virtual_time
async def test_a_long_wait_for_other_requests_is_one_warning_a_minute_however_many_wait(caplog):
    async def slowly(_: object) -> Any:
        await asyncio.sleep(100)
        return respond()

    async with client(slowly, max_in_flight=1) as cf:
        await asyncio.gather(*(cf.get(f"/{number}") for number in range(3)))

    assert len(warnings(caplog)) == 4  # after 5 s, 65 s, 125 s and 185 s
    assert "as many as max_in_flight are under way" in warnings(caplog)[0]


@pytest.mark.parametrize("wait", ["quota", "block", "retry after a 429", "retry after a 503"])
@in_virtual_time
async def test_a_very_long_wait_is_warned_of_before_it_begins_and_again_each_minute(caplog, wait):
    handler, options, before = WAITS[wait]
    async with client(handler, **options) as cf:
        await before(cf)
        call = asyncio.create_task(cf.get("/waits"))
        await asyncio.sleep(0.1)
        assert len(warnings(caplog)) == 1
        await asyncio.sleep(250)
        call.cancel()

    assert re.search("/waits waits 300 s", warnings(caplog)[0])
    assert [re.findall(r"still waits, (\d+) s more", line) for line in warnings(caplog)[1:]] == [
        ["240"], ["180"], ["120"], ["60"]
    ]  # fmt: skip


@in_virtual_time
async def test_a_wait_of_which_there_are_news_is_reminded_of_once_a_minute_all_the_same():
    told = list[float]()
    loop = asyncio.get_running_loop()
    with Wait(ClientState()) as wait:
        for _ in range(3):
            wait.remind(lambda: told.append(round(loop.time())))
        await asyncio.sleep(130)

    assert told == [60, 120]


# --- limits of waiting


@in_virtual_time
async def test_a_slot_is_waited_for_no_longer_than_the_total():
    async with client(hang, max_in_flight=1, timeouts=None, retries=Retries(total=50)) as cf:
        hanging = asyncio.create_task(cf.get("/hangs"))
        await asyncio.sleep(1)
        with pytest.raises(TimedOut, match="max_in_flight other requests took all of Retries") as caught:
            await cf.get("/waits")

        assert asyncio.get_running_loop().time() == pytest.approx(51)
        assert caught.value.attempts == 0
        hanging.cancel()


@in_virtual_time
async def test_room_that_no_response_promises_is_waited_for_no_longer_than_the_total():
    limit = RateLimit(quota=Quota(1, 10))
    async with client(hang, rate_limit=limit, timeouts=None, retries=Retries(total=50)) as cf:
        hanging = asyncio.create_task(cf.get("/hangs"))
        await asyncio.sleep(1)
        with pytest.raises(RateLimited):
            await cf.get("/waits")

        assert asyncio.get_running_loop().time() == pytest.approx(51)
        hanging.cancel()


@in_virtual_time
async def test_who_accepts_no_wait_is_refused_while_those_who_do_wait_on():
    async with client(rate_limit=RateLimit(quota=Quota(1, 60))) as cf:
        await cf.get("/zones")
        patient = asyncio.create_task(cf.get("/zones"))
        await asyncio.sleep(1)
        with pytest.raises(RateLimited):
            await cf.get("/zones", retries=Retries(max_retry_after=5))
        assert asyncio.get_running_loop().time() == pytest.approx(1)
        await patient

    assert asyncio.get_running_loop().time() == pytest.approx(60)


@in_virtual_time
async def test_a_block_that_begins_while_a_call_waits_is_raised_at_once_if_it_is_too_long():
    limiter = RateLimiter(RateLimit(quota=Quota(1, 10)), loop_clock())
    request = PermitRequest("GET", "https://x/v4/b", "/b", None, 300, lambda *_: None)
    async with client(rate_limit=limiter) as cf:
        await cf.get("/zones")
        call = asyncio.create_task(cf.get("/zones", retries=Retries(max_retry_after=20)))
        await asyncio.sleep(1)
        limiter.learn(request, BUSY)
        with pytest.raises(RateLimited):
            await call

        assert asyncio.get_running_loop().time() == pytest.approx(1)


# --- redirects


async def test_a_redirect_that_is_followed_takes_a_permit_of_its_own(time):
    def handle(request: Any) -> Any:
        moved = request.url.endswith("/a")
        return respond(status=302, headers={"Location": "/client/v4/b?signed=1"}) if moved else respond("b")

    class Seen(RateLimiter):
        asked: list[tuple[str, str]] = []  # noqa: RUF012

        def permit(self, request: PermitRequest) -> Any:
            self.asked.append((request.path, request.url))
            return super().permit(request)

    limiter = Seen(RateLimit(quota=Quota(2, 60)), time.clock)
    async with Cloudflare("t", transport=MemoryTransport(handle), rate_limit=limiter, clock=time.clock) as cf:
        assert (await cf.get("/a")).result == "b"
        assert limiter.status.remaining == 0
        assert time.elapsed == 0

    base = "https://api.cloudflare.com/client/v4"
    assert limiter.asked == [("/a", f"{base}/a"), ("/b", f"{base}/b")]


@in_virtual_time
async def test_redirects_that_are_followed_are_no_further_attempts():
    def handle(request: Any) -> Any:
        hops = int(request.url[-1])
        return respond(status=302, headers={"Location": f"/client/v4/{hops - 1}"}) if hops else respond(status=503)

    async with client(handle, retries=Retries(attempts=2)) as cf:
        with pytest.raises(ServerError) as caught:
            await cf.get("/3")

    assert caught.value.attempts == 2


# --- the retry budget


async def outcomes(cf: Cloudflare, calls: int) -> list[Any]:
    return await asyncio.gather(*(cf.get(f"/{number}") for number in range(calls)), return_exceptions=True)


async def test_200_tasks_do_not_multiply_an_outage():
    recorder = Recorder()
    async with serving(refusal(503)) as server, server.client(events=recorder) as cf:
        failed = await outcomes(cf, 200)

        assert {type(error) for error in failed} == {ServerError}
        assert len(server.seen) == 200 + 500 // 5
    assert len(recorder.of(RetryScheduled)) == 100
    told = [error for error in failed if "retry budget of the client is used up" in str(error)]
    assert len(told) >= 100
    assert all("see Retries(budget=...)" in str(error) for error in told)


async def test_200_tasks_do_not_multiply_attempts_to_connect():
    port = await closed_port()
    recorder = Recorder()
    async with Cloudflare("t", base_url=f"http://127.0.0.1:{port}", retries=Retries(base=0), events=recorder) as cf:
        failed = await outcomes(cf, 200)

    assert {type(error) for error in failed} == {ConnectionFailed}
    assert recorder.names.count("request_started") == 300


@pytest.mark.parametrize(("budget", "sent"), [(0, 10), (50, 20), (None, 40)])
async def test_the_budget_is_configurable(budget, sent):
    async with serving(refusal(502)) as server, server.client(retries=Retries(base=0, budget=budget)) as cf:
        await outcomes(cf, 10)

        assert len(server.seen) == sent


async def test_a_retry_after_a_timeout_costs_twice_as_much():
    transport = MemoryTransport(lambda _: fail())

    def fail() -> Any:
        raise TransportError(TransportFailure.NO_RESPONSE, "too late", timed_out=True)

    retries = Retries(base=0, budget=100)
    async with Cloudflare("t", transport=transport, retries=retries, rate_limit=None) as cf:
        await outcomes(cf, 50)

    assert len(transport.requests) == 50 + 100 // 10


async def test_views_of_a_client_share_its_budget():
    async with serving(refusal(502)) as server, server.client(retries=Retries(base=0, budget=15)) as cf:
        for view in (cf, cf.with_options(timeout=5)):
            with pytest.raises(ServerError):
                await view.get("/zones")

        assert len(server.seen) == 4 + 1


async def test_calls_that_succeed_fill_the_budget_again():
    down = True
    async with serving(lambda _: refusal(502) if down else ok()) as server:
        async with server.client(retries=Retries(base=0, budget=15)) as cf:
            await outcomes(cf, 10)
            down = False
            await outcomes(cf, 15)
            down, sent = True, len(server.seen)
            await outcomes(cf, 1)

            assert len(server.seen) == sent + 4


@in_virtual_time
async def test_a_quota_that_is_used_up_costs_nothing():
    limited = iter([BUSY] * 400)
    async with client(lambda _: next(limited, respond()), rate_limit=None, retries=Retries(attempts=9)) as cf:
        assert not any(isinstance(each, BaseException) for each in await outcomes(cf, 200))
        assert vars(cf)["_session"].budget.spent == 0


async def test_a_429_that_does_not_say_when_is_paid_for():
    async with serving(refusal(429)) as server, server.client(retries=Retries(base=0, budget=50)) as cf:
        await outcomes(cf, 100)

        assert len(server.seen) == 100 + 10


@given(st.lists(st.tuples(st.sampled_from(["retry", "timeout", "success"]), st.integers(0, 30)), max_size=200))
def test_no_more_is_spent_than_the_budget_and_what_came_back(steps):
    budget, limit, taken, returned = RetryBudget(), 100, 0, 0
    for step, _ in steps:
        if step == "success":
            before = budget.spent
            budget.give_back(0)
            returned += before - budget.spent
        else:
            cost = 5 if step == "retry" else 10
            taken += cost * budget.take(cost, limit)
        assert 0 <= budget.spent <= limit

    assert budget.spent == taken - returned


async def test_a_single_call_has_its_four_attempts():
    async with serving(End.DROP) as server, server.client() as cf:
        with pytest.raises(CloudflareError) as caught:
            await cf.get("/zones")

        assert len(server.seen) == 4
    assert "budget" not in str(caught.value)


async def test_a_wait_before_closing_leaves_no_cancellation_behind():
    async with serving(refusal(503)) as server:
        cf = server.client(retries=Retries(base=600, cap=600, jitter=lambda: 1.0))
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: bool(vars(cf)["_session"].state.waits))
        await cf.aclose()
        with pytest.raises(ClientClosed):
            await call
