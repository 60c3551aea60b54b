"""Whatever a server says about its limits, calls wait no longer than their callers want, and others not at all."""

import asyncio
import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from cfapi import Cloudflare, Quota, RateLimit, RateLimited, RateLimiter, Response, Retries
from cfapi._core.rate_limit.endpoints import REMEMBERED, Endpoints
from cfapi._core.rate_limit.limiter import EXCERPT, LONGEST_BLOCK
from cfapi._core.rate_limit.statements import (
    LONGEST_WINDOW,
    MOST_QUOTAS,
    MOST_REQUESTS,
    REMEMBERED_HEADERS,
    Level,
    levels,
    policies,
)
from cfapi._core.rate_limit.throttle import Throttle
from cfapi.clock import Clock
from cfapi.testing import MemoryTransport, respond
from tests.support.fake_time import FakeTime
from tests.support.virtual_time import in_virtual_time

UPLOAD = "/accounts/a/workers/scripts/hello"


def client(time: FakeTime, response: Any, **options: Any) -> Cloudflare:
    """A client whose server always says the same, or what a function of the request says."""
    handler: Any = response if callable(response) else lambda _: response
    return Cloudflare("t", transport=MemoryTransport(handler), clock=time.clock, **options)


def says(policy: str = "", current: str = "", retry_after: str = "", **more: Any) -> Any:
    headers = {"Ratelimit-Policy": policy, "Ratelimit": current, "Retry-After": retry_after}
    return respond(headers={name: value for name, value in headers.items() if value}, **more)


HOSTILE = [
    says(current='"default";r=0;t=1000000000'),
    says('"default";q=1;w=10000'),
    says('"default";q=1;w=300000', '"default";r=0;t=300000'),
    says('"default";q=1200;w=300000'),
    says('"default";q=0;w=0'),
    says('"default";q=-1;w=-60', '"default";r=-1;t=-5'),
    says('"default";q=1;w=0.000001'),
    says('"default";q=1;w=3600', '"default";r=0;t=3600'),
    says(f'"default";q={"9" * 400};w=300', f'"default";r=0;t={"9" * 400}'),
    says(f'"default";q=1;w={"9" * 400}', f'"default";r={"9" * 400};t=60'),
    says('"default";q=1;w=60, "default";q=1;w=86400, "default";q=1;w=3'),
    says(", ".join(f'"p{n}";q=1;w=3000' for n in range(300))),
    says('"workers_script_upload";q=180000'),
    says('"burst";q=1;w=3000', '"burst";r=0;t=3000'),
    says(current='"burst";r=0;t=1000000000'),
]


@pytest.mark.parametrize("response", HOSTILE)
@pytest.mark.parametrize("longest", [1, 330])
async def test_a_call_waits_no_longer_than_it_wants_whatever_the_server_says(time, response, longest):
    async with client(time, response, retries=Retries(max_retry_after=longest, total=1000)) as cf:
        for _ in range(20):
            began = time.elapsed
            (outcome,) = await asyncio.gather(cf.get("/zones"), return_exceptions=True)
            if isinstance(outcome, RateLimited):
                assert time.elapsed == began  # at once
                assert outcome.retry_after is not None
                assert outcome.retry_after > longest
            else:
                assert not isinstance(outcome, BaseException)
            assert time.elapsed - began <= longest


@pytest.mark.parametrize("response", HOSTILE)
async def test_what_a_server_says_is_not_believed_for_ever(time, response):
    answers = iter([response])
    async with client(time, lambda _: next(answers, respond())) as cf:
        await cf.get("/zones")
        time.elapsed += LONGEST_WINDOW + 1
        began = time.elapsed
        await cf.get("/zones")

    assert time.elapsed == began


@pytest.mark.parametrize("header", [str(10**9), "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
async def test_a_retry_after_of_years_is_raised_at_once_and_forgotten_in_time(time, header):
    answers = iter([respond(status=429, headers={"Retry-After": header})])
    async with client(time, lambda _: next(answers, respond("back"))) as cf:
        for _ in range(2):
            with pytest.raises(RateLimited):
                await cf.get("/zones")
        assert time.elapsed == 0
        time.elapsed += LONGEST_BLOCK + 1

        assert (await cf.get("/zones")).result == "back"


@pytest.mark.parametrize("header", ["0", "Fri, 31 Dec 1999 23:59:59 GMT"])
async def test_a_retry_after_in_the_past_holds_nobody_up(time, header):
    answers = iter([respond(status=429, headers={"Retry-After": header})])
    async with client(time, lambda _: next(answers, respond("back"))) as cf:
        assert (await cf.get("/zones")).result == "back"

    assert time.elapsed == 0


@in_virtual_time
async def test_the_total_bounds_waiting_for_one_turn_after_another():
    loop = asyncio.get_running_loop()
    ends = dict[int, float]()
    transport = MemoryTransport(lambda _: says('"default";q=1;w=300'))
    clock = Clock(monotonic=loop.time, sleep=asyncio.sleep)

    async def call(cf: Cloudflare, number: int) -> bool:
        try:
            await cf.get("/zones")
        except RateLimited:
            return False
        else:
            return True
        finally:
            ends[number] = loop.time()

    async with Cloudflare("t", transport=transport, clock=clock, retries=Retries(total=700)) as cf:
        await cf.get("/zones")
        done = await asyncio.gather(*(call(cf, number) for number in range(5)))

    assert done == [True, True, False, False, False]
    assert [round(ends[number]) for number in range(5)] == [300, 600, 0, 0, 0]


async def test_the_error_says_what_it_would_have_waited_for(time):
    async with client(time, respond(), rate_limit=RateLimit(quota=Quota(1, 60)), retries=Retries(total=10)) as cf:
        await cf.get("/zones")
        with pytest.raises(RateLimited, match="1 requests in 60 s are used up, so the request was not sent") as caught:
            await cf.get("/zones")

    assert (caught.value.retry_after, caught.value.attempts, time.elapsed) == (60, 0, 0)


# --- policies of endpoints


async def test_a_policy_named_after_an_endpoint_binds_its_calls_alone_whatever_their_ids(time):
    policy = '"workers_script_upload";q=2;w=60, "default";q=1200;w=300'

    def handle(request: Any) -> Any:
        return says(policy) if request.method == "PUT" else respond()

    async with client(time, handle) as cf:
        await cf.put("/accounts/a/workers/scripts/one", json={})
        for _ in range(10):
            await cf.get("/zones")
            await cf.get("/accounts/a/workers/scripts")
        assert time.elapsed == 0
        await cf.put("/accounts/a/workers/scripts/two", json={})
        assert time.elapsed == 0
        await cf.put("/accounts/b/workers/scripts/three", json={})

    assert time.elapsed == pytest.approx(60)


async def test_what_is_left_of_an_endpoints_quota_binds_that_endpoint_alone(time):
    def handle(request: Any) -> Any:
        return says('"upload";q=180000', '"upload";r=0;t=40') if "scripts" in request.url else respond()

    async with client(time, handle) as cf:
        await cf.put(UPLOAD, json={})
        await cf.get("/zones")
        assert time.elapsed == 0
        await cf.put(UPLOAD, json={})

    assert time.elapsed == pytest.approx(40)


async def test_quotas_in_several_lines_of_a_header_are_all_followed(time):
    lines = [("Ratelimit-Policy", '"burst";q=9;w=1'), ("Ratelimit-Policy", '"default";q=2;w=60')]
    levels = [("Ratelimit", '"burst";r=9;t=1'), ("Ratelimit", '"default";r=0;t=40')]
    answers = iter([Response(200, CIMultiDict([*lines, *levels]), respond().body)])
    async with client(time, lambda _: next(answers, respond())) as cf:
        await cf.get("/zones")
        assert cf.rate_limit is not None
        assert cf.rate_limit.quota == 2
        await cf.get("/zones")

    assert time.elapsed == pytest.approx(40)


@pytest.mark.parametrize(
    "current", ['"default";r=700;t=200', '"workers_script_upload";r=0;t=60', '"upload";r=0;t=60, "default";r=700;t=200']
)
async def test_a_429_while_the_token_has_something_left_concerns_its_endpoint_alone(time, current):
    busy = says(current=current, status=429, retry_after="60")
    retries = Retries(max_retry_after=1)
    async with client(time, lambda request: busy if "scripts" in request.url else respond(), retries=retries) as cf:
        for _ in range(2):
            with pytest.raises(RateLimited):
                await cf.put(UPLOAD, json={})
            await cf.get("/zones")

        assert cf.rate_limit is not None
        assert cf.rate_limit.blocked == 0


@pytest.mark.parametrize("current", ['"default";r=0;t=60', '"upload";r=5;t=60, "default";r=0;t=60'])
async def test_a_429_while_the_token_has_nothing_left_concerns_all_its_calls(time, current):
    busy = says(current=current, status=429, retry_after="200")
    async with client(time, busy, retries=Retries(max_retry_after=1)) as cf:
        with pytest.raises(RateLimited):
            await cf.put(UPLOAD, json={})

        assert cf.rate_limit is not None
        assert cf.rate_limit.blocked == 200


async def test_the_default_policy_of_a_product_with_its_own_quota_binds_that_product(time):
    def handle(request: Any) -> Any:
        return says('"default";q=1;w=30') if request.url.endswith("purge_cache") else respond()

    async with client(time, handle) as cf:
        await cf.post("/zones/z/purge_cache", json={})
        await cf.get("/zones")
        assert time.elapsed == 0
        await cf.post("/zones/z/purge_cache", json={})

    assert time.elapsed == pytest.approx(30)


# --- a quota of one's own


@pytest.mark.parametrize("policy", ['"default";q=1200;w=300', '"default";q=5000;w=300', '"default";q=21;w=10'])
async def test_a_lower_quota_of_ones_own_holds(time, policy):
    async with client(time, says(policy), rate_limit=RateLimit(quota=Quota(20, 10))) as cf:
        for _ in range(21):
            await cf.get("/zones")

        assert time.elapsed == pytest.approx(10)
        assert cf.rate_limit is not None
        assert (cf.rate_limit.quota, cf.rate_limit.window) == (20, 10)


async def test_a_lower_quota_of_the_servers_holds_too(time):
    async with client(time, says('"default";q=5;w=60'), rate_limit=RateLimit(quota=Quota(20, 10))) as cf:
        for _ in range(6):
            await cf.get("/zones")

    assert time.elapsed == pytest.approx(60)


async def test_without_a_quota_of_ones_own_the_servers_replaces_the_documented_one(time):
    async with client(time, says('"default";q=5000;w=300')) as cf:
        for _ in range(1300):
            await cf.get("/zones")

        assert time.elapsed == 0
        assert cf.rate_limit is not None
        assert cf.rate_limit.quota == 5000


# --- what is remembered, and told


async def test_an_odd_policy_is_logged_once(time, caplog: pytest.LogCaptureFixture):
    numbers = iter(range(100))
    async with client(time, lambda _: says(f'"default";q=1;w={10**6 + next(numbers)}')) as cf:
        for _ in range(10):
            await cf.get("/zones")

    (record,) = [record for record in caplog.records if record.name == "cfapi.rate_limit"]
    assert (record.levelno, time.elapsed) == (logging.WARNING, 0)
    assert "q=1;w=1000000" in record.getMessage()


async def test_of_an_odd_policy_an_excerpt_is_logged_that_a_terminal_can_show(time, caplog: pytest.LogCaptureFixture):
    async with client(time, says('"\x1b[31m\u202edefault";q=1;w=86400;x=' + "y" * 3000)) as cf:
        await cf.get("/zones")

    (record,) = [record for record in caplog.records if record.name == "cfapi.rate_limit"]
    assert record.getMessage().isprintable()
    assert len(record.getMessage()) < 2 * EXCERPT


async def test_a_policy_without_a_window_is_nothing_odd(time, caplog: pytest.LogCaptureFixture):
    async with client(time, says('"workers_script_upload";q=180000')) as cf:
        await cf.get("/zones")

    assert [record for record in caplog.records if record.name == "cfapi.rate_limit"] == []


async def test_where_one_call_is_refused_its_place_in_the_quota_of_its_endpoint_is_free_again(time):
    limiter = RateLimiter(RateLimit(burst=None), time.clock)
    async with client(time, says('"upload";q=1;w=60'), rate_limit=limiter, retries=Retries(max_retry_after=9)) as cf:
        await cf.put(UPLOAD, json={})
        time.elapsed += 60
        limiter._token.block(100)
        with pytest.raises(RateLimited):
            await cf.put(UPLOAD, json={})
        time.elapsed += 100

        await cf.put(UPLOAD, json={})

    assert time.elapsed == 160
    assert all(each.idle for each in limiter._endpoints._throttles.values())


async def test_what_a_limiter_remembers_is_bounded(time):
    numbers = iter(range(10**6))

    def handle(_: object) -> Any:
        names = [f"p{next(numbers)}" for _ in range(50)]
        return says(", ".join(f'"{name}";q=9;w=60' for name in names), f'"{names[0]}";r=5;t=60')

    limiter = RateLimiter(RateLimit(burst=None), time.clock)
    async with client(time, handle, rate_limit=limiter) as cf:
        for number in range(5 * REMEMBERED):
            await cf.get(f"/accounts/{number}/nowhere/{number}")

    endpoints = limiter._endpoints._throttles
    assert len(endpoints) <= REMEMBERED
    assert max(len(each._queue.windows) for each in endpoints.values()) <= MOST_QUOTAS
    assert (limiter._permits, len(limiter._token._queue.windows)) == (set(), 1)


async def test_one_endpoint_with_ever_new_policies_is_bounded_too(time):
    numbers = iter(range(10**6))
    limiter = RateLimiter(RateLimit(burst=None), time.clock)
    async with client(time, lambda _: says(f'"p{next(numbers)}";q=9;w=60'), rate_limit=limiter) as cf:
        for _ in range(100):
            await cf.get("/zones")

    (endpoint,) = limiter._endpoints._throttles.values()
    assert len(endpoint._queue.windows) <= MOST_QUOTAS


def test_an_endpoint_is_forgotten_only_if_nothing_is_known_of_it_but_its_quotas(time):
    endpoints = Endpoints(lambda: Throttle(time.clock))
    for number in range(REMEMBERED):
        endpoints.at(str(number))
    endpoints.at("0").adopt()
    endpoints.at("1").block(60)

    endpoints.at("one more")

    assert [key in endpoints for key in ("0", "1", "2", "3", "one more")] == [True, True, False, True, True]
    assert len(endpoints) == REMEMBERED


def test_where_all_endpoints_are_busy_the_oldest_of_too_many_is_forgotten(time):
    endpoints = Endpoints(lambda: Throttle(time.clock))
    for number in range(REMEMBERED + 2):
        endpoints.at(str(number)).adopt()

    assert [key in endpoints for key in ("0", "1", "2")] == [False, False, True]
    assert len(endpoints) == REMEMBERED


@pytest.mark.parametrize("read", [levels, lambda header: policies(header).quotas])
def test_of_many_quotas_the_first_ones_are_followed(read: Any):
    header = ", ".join(f'"p{number}";r=1;t=2;q=3;w=4' for number in range(3 * MOST_QUOTAS))

    assert list(read(header)) == [f"p{number}" for number in range(MOST_QUOTAS)]


def test_only_so_many_policies_are_remembered():
    for number in range(1, 3 * REMEMBERED_HEADERS):
        policies(f'"default";q={number};w=60')

    assert policies.cache_info().currsize == REMEMBERED_HEADERS


def test_more_than_can_be_sent_need_not_be_counted():
    assert levels('"a";r=999999999999999;t=999999999999999') == {"a": Level(MOST_REQUESTS, LONGEST_WINDOW)}
    assert policies('"a";q=999999999999999;w=60').quotas == {"a": Quota(MOST_REQUESTS, 60.0)}


@pytest.mark.parametrize("header", ['"a";r=5', '"a";r=5;t=0', '"a";t=5'])
def test_what_is_left_for_an_unknown_time_and_how_long_an_unknown_number_is_left_say_nothing(header: str):
    assert levels(header) == {}


@given(st.text())
def test_no_policy_is_out_of_bounds(header):
    found = policies(header)

    assert all(quota.requests >= 1 and 0 < quota.window <= LONGEST_WINDOW for quota in found.quotas.values())
