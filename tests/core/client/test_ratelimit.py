"""Staying under the quota: a simulated clock, and as many tasks as one likes."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from email.utils import format_datetime

import anyio
import anyio.lowlevel
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cfapi import PermitRequest, Quota, RateLimit, RateLimitBlocked, RateLimiter
from cfapi._core.rate_limit.headers import parse_items
from cfapi._core.rate_limit.limiter import PER_TOKEN
from cfapi._core.rate_limit.statements import levels
from cfapi.clock import Clock
from cfapi.testing import respond
from tests.support.fake_time import NOW
from tests.support.virtual_time import in_virtual_time

PATIENCE = 330.0


def limiter_of(limit: RateLimit | None = None) -> RateLimiter:
    """A limiter on the loop's own time, which passes at once `in_virtual_time`."""
    return RateLimiter(limit or RateLimit(), Clock(monotonic=asyncio.get_running_loop().time, sleep=anyio.sleep))


def wanted(path: str) -> PermitRequest:
    """What a limiter is asked for."""
    return PermitRequest("GET", f"https://api.cloudflare.com/client/v4{path}", path, None, PATIENCE, lambda *_: None)


async def send(limiter: RateLimiter, path: str = "/zones", *, latency: float = 0.0, **headers: str) -> float:
    """Pass the limiter, and get a response with some headers; the moment of sending."""
    async with limiter.permit(wanted(path)) as permit:
        sent = asyncio.get_running_loop().time()
        assert permit.confirm()
        await anyio.sleep(latency)
        await permit.observe(respond(headers={name.replace("_", "-"): value for name, value in headers.items()}))
    return sent


def block(limiter: RateLimiter, path: str, seconds: float, code: int = 971) -> None:
    """Let the limiter see a 429."""
    errors = [{"code": code, "message": "slow down"}]
    limiter.learn(wanted(path), respond(status=429, headers={"Retry-After": str(seconds)}, errors=errors))


def follow(limiter: RateLimiter, path: str = "/zones", **headers: str) -> None:
    """Let the limiter see the headers of a response."""
    limiter.learn(wanted(path), respond(headers={name.replace("_", "-"): value for name, value in headers.items()}))


async def send_many(count: int, tasks: int, work: Callable[[], Awaitable[None]]) -> None:
    """So many calls by so many tasks."""
    calls = iter(range(count))

    async def worker() -> None:
        for _ in calls:
            await work()

    async with anyio.create_task_group() as group:
        for _ in range(tasks):
            group.start_soon(worker)


class WindowServer:
    """Counts like Cloudflare: so many requests in a window that opens with the first one."""

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


@pytest.mark.parametrize("latency", [0.0, 0.1, 2.0])
@pytest.mark.parametrize("heard", [True, False])
@in_virtual_time
async def test_5000_calls_by_200_tasks_meet_no_refusal_and_lose_less_than_5_percent_of_the_time(latency, heard):
    loop = asyncio.get_running_loop()
    limiter, server, began = limiter_of(), WindowServer(PER_TOKEN), loop.time()

    async def call() -> None:
        async with limiter.permit(wanted("/zones")) as permit:
            assert permit.confirm()
            await anyio.sleep(latency / 2)
            headers = server.receive(loop.time())
            await anyio.sleep(latency / 2)
            if heard:
                await permit.observe(respond(headers=headers))

    await send_many(5000, 200, call)

    earliest = 4 * 300.0 + latency  # the 4,801st call may start when the fifth window opens
    assert server.refused == 0
    assert loop.time() - began <= earliest * 1.05


@in_virtual_time
async def test_no_second_sees_more_than_200_requests():
    limiter, sent = limiter_of(), list[float]()

    async def call() -> None:
        sent.append(await send(limiter, latency=0.01))

    await send_many(900, 300, call)

    assert all(later - earlier >= 1.0 for earlier, later in zip(sent, sent[200:], strict=False))


@in_virtual_time
async def test_waiters_pass_in_order_of_arrival():
    limiter, passed = limiter_of(RateLimit(quota=Quota(1, 10.0))), list[int]()

    async def waiter(number: int) -> None:
        await send(limiter)
        passed.append(number)

    async with anyio.create_task_group() as group:
        for number in range(20):
            group.start_soon(waiter, number)

    assert passed == list(range(20))


@in_virtual_time
async def test_a_share_of_the_quota_leaves_the_rest_to_others():
    limiter = limiter_of(RateLimit(quota=Quota(100, 60.0), share=0.25))

    sent = [await send(limiter) for _ in range(26)]

    assert sent[24] - sent[0] < 1.0
    assert sent[25] - sent[0] == pytest.approx(60.0, abs=0.01)


def test_any_share_of_a_quota_is_at_least_one_request():
    assert Quota(3, 60.0).times(0.1) == Quota(1, 60.0)


@pytest.mark.parametrize("share", [0.0, -1.0, 1.01])
def test_a_share_is_over_0_to_1(share):
    with pytest.raises(ValueError, match="share"):
        RateLimit(share=share)


@in_virtual_time
async def test_the_server_saying_that_less_is_left_is_believed_until_its_window_ends():
    loop, limiter = asyncio.get_running_loop(), limiter_of()
    await send(limiter, Ratelimit='"default";r=2;t=30')

    sent = [await send(limiter) for _ in range(3)]

    assert limiter.status.quota == 1200
    assert sent[1] - sent[0] < 1.0
    assert sent[2] - sent[1] == pytest.approx(30.0, abs=0.01)
    assert loop.time() < 31.0


@in_virtual_time
async def test_a_policy_of_the_server_replaces_the_documented_quota():
    limiter = limiter_of()
    follow(limiter, Ratelimit_Policy='"burst";q=10;w=1, "default";q=5;w=60')

    sent = [await send(limiter) for _ in range(6)]

    assert (limiter.status.quota, limiter.status.window) == (5, 60.0)
    assert sent[5] - sent[0] == pytest.approx(60.0, abs=0.01)


@in_virtual_time
async def test_every_window_that_the_server_names_is_kept():
    limiter = limiter_of()
    follow(limiter, Ratelimit_Policy='"burst";q=2;w=10, "default";q=5;w=60')

    sent = [await send(limiter) for _ in range(6)]

    assert [round(moment - sent[0]) for moment in sent] == [0, 0, 10, 10, 20, 60]


@in_virtual_time
async def test_a_window_that_becomes_known_while_requests_are_under_way_counts_them():
    limiter = limiter_of()
    async with anyio.create_task_group() as group:
        for _ in range(2):
            group.start_soon(lambda: send(limiter, latency=1))
        await anyio.sleep(0.5)
        follow(limiter, Ratelimit_Policy='"burst";q=2;w=10')

    assert await send(limiter) == pytest.approx(11.0, abs=0.01)


@in_virtual_time
async def test_a_place_that_was_not_used_is_given_back():
    limiter = limiter_of(RateLimit(quota=Quota(1, 60.0)))
    async with limiter.permit(wanted("/zones")):
        pass

    assert await send(limiter) < 1.0


@in_virtual_time
async def test_a_block_stops_every_waiter_of_the_token():
    limiter = limiter_of()
    block(limiter, "/zones", 300)

    async with anyio.create_task_group() as group:
        for path in ("/zones", "/accounts", "/accounts/a/rules/lists"):
            group.start_soon(send, limiter, path)

    assert asyncio.get_running_loop().time() == pytest.approx(300.0, abs=0.01)


@pytest.mark.parametrize(
    ("blocked", "code"),
    [
        ("/accounts/a/rules/lists/l/items", 10040),
        ("/zones/z/purge_cache", 971),
        ("/accounts/a/gateway/lists", 10040),
    ],
)
@in_virtual_time
async def test_a_block_of_one_endpoint_stops_that_endpoint_only(blocked, code):
    loop, limiter = asyncio.get_running_loop(), limiter_of()
    block(limiter, blocked, 60, code)

    assert await send(limiter, "/zones") < 1.0
    await send(limiter, blocked)
    assert loop.time() == pytest.approx(60.0, abs=0.01)


@in_virtual_time
async def test_a_later_block_that_ends_earlier_ends_no_other_one():
    limiter = limiter_of()
    block(limiter, "/zones", 300)
    block(limiter, "/zones", 1)

    await send(limiter)
    assert asyncio.get_running_loop().time() == pytest.approx(300.0, abs=0.01)


@in_virtual_time
async def test_requests_of_an_endpoint_are_counted_once_however_often_the_server_states_its_quota():
    limiter = limiter_of()
    async with anyio.create_task_group() as group:
        for _ in range(2):
            group.start_soon(lambda: send(limiter, "/busy", latency=1))
        await anyio.sleep(0.5)
        for _ in range(3):
            follow(limiter, "/busy", Ratelimit_Policy='"busy";q=3;w=10')

        assert await send(limiter, "/busy") < 1.0
    assert await send(limiter, "/busy") > 10.0


@in_virtual_time
async def test_a_quota_that_the_server_raises_lets_those_pass_that_wait_for_it():
    limiter = limiter_of()
    follow(limiter, Ratelimit_Policy='"default";q=1;w=300')
    await send(limiter)
    async with anyio.create_task_group() as group:
        for _ in range(2):
            group.start_soon(send, limiter)
        await anyio.sleep(7)
        follow(limiter, Ratelimit_Policy='"default";q=3;w=300')

    assert asyncio.get_running_loop().time() < 8


@in_virtual_time
async def test_a_wait_is_told_again_only_where_it_is_longer_than_told():
    limiter, told = limiter_of(RateLimit(quota=Quota(1, 60.0), burst=None)), dict[int, list[float]]()
    await send(limiter)

    async def use(number: int) -> None:
        waits = told.setdefault(number, [])
        asked = evolve(wanted("/zones"), waits=lambda seconds, _: waits.append(round(seconds)))
        async with limiter.permit(asked) as permit:
            assert permit.confirm()

    async with anyio.create_task_group() as group:
        for number in range(3):
            group.start_soon(use, number)
        await anyio.sleep(1)
        block(limiter, "/zones", 62)
        await anyio.sleep(1)

        assert told == {0: [60, 62], 1: [120], 2: [180]}


@in_virtual_time
async def test_the_quota_of_an_endpoint_does_not_count_the_requests_of_others():
    limiter = limiter_of()
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: send(limiter, "/zones", latency=1))
        await anyio.sleep(0.5)
        follow(limiter, "/busy", Ratelimit_Policy='"busy";q=1;w=10')

        assert await send(limiter, "/busy") < 1.0


@in_virtual_time
async def test_a_share_is_also_that_of_a_quota_that_the_server_states():
    limiter = limiter_of(RateLimit(share=0.5))
    follow(limiter, Ratelimit_Policy='"default";q=10;w=60')

    assert limiter.status.quota == 5


@in_virtual_time
async def test_a_permit_that_waited_while_the_server_began_to_refuse_is_not_valid_any_more():
    limiter = limiter_of()
    async with limiter.permit(wanted("/zones")) as permit:
        assert permit.confirm()
        block(limiter, "/zones", 60)
        assert not permit.confirm()


# --- clocks


@pytest.mark.parametrize("hours", [-5, 5])
@in_virtual_time
async def test_calls_that_wait_while_the_system_clock_is_set_wait_no_longer_and_no_shorter(hours):
    loop, wall = asyncio.get_running_loop(), {"is wrong by": 0}
    clock = Clock(
        monotonic=loop.time,
        now=lambda: NOW + timedelta(hours=wall["is wrong by"], seconds=loop.time()),
        sleep=anyio.sleep,
    )
    limiter = RateLimiter(RateLimit(quota=Quota(1, 60.0), burst=None), clock)
    await send(limiter)
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(send, limiter)
        await anyio.sleep(30)
        wall["is wrong by"] = hours

    assert loop.time() == pytest.approx(180.0, abs=0.1)


@pytest.mark.parametrize("hours", [-5, 0, 5])
@in_virtual_time
async def test_a_moment_until_which_the_server_refuses_is_one_of_its_own_clock(hours):
    loop = asyncio.get_running_loop()
    limiter = RateLimiter(clock=Clock(loop.time, lambda: NOW + timedelta(hours=hours), anyio.sleep))
    headers = {"Retry-After": format_datetime(NOW + timedelta(seconds=60), usegmt=True)}
    headers["Date"] = format_datetime(NOW, usegmt=True)
    limiter.learn(wanted("/zones"), respond(status=429, headers=headers))

    assert limiter.status.blocked == pytest.approx(60.0)


@in_virtual_time
async def test_who_would_wait_longer_than_he_wants_is_told_at_once():
    limiter = limiter_of()
    block(limiter, "/zones", 1000)

    with pytest.raises(RateLimitBlocked) as caught:
        await send(limiter)

    assert caught.value.seconds == pytest.approx(1000.0)
    assert asyncio.get_running_loop().time() < 1.0


@in_virtual_time
async def test_a_waiter_that_is_cancelled_takes_nothing_and_lets_the_next_one_pass():
    limiter = limiter_of(RateLimit(quota=Quota(1, 10.0)))
    await send(limiter)

    with anyio.move_on_after(5.0):
        await send(limiter)
    sent = await send(limiter)

    assert sent == pytest.approx(10.0, abs=0.01)


@in_virtual_time
async def test_the_status_tells_what_is_left():
    limiter = limiter_of(RateLimit(quota=Quota(10, 60.0)))
    for _ in range(4):
        await send(limiter)
    block(limiter, "/zones", 12)

    status = limiter.status

    assert (status.quota, status.window, status.remaining) == (10, 60.0, 6)
    assert status.resets_in == pytest.approx(60.0, abs=0.01)
    assert status.blocked == pytest.approx(12.0, abs=0.01)


@in_virtual_time
async def test_a_request_that_hangs_does_not_outlast_the_servers_window():
    limiter = limiter_of()
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: send(limiter, latency=600.0))
        await anyio.lowlevel.checkpoint()
        await send(limiter, Ratelimit='"default";r=0;t=30')

        sent = await send(limiter)

        assert sent == pytest.approx(30.0, abs=0.01)
        group.cancel_scope.cancel()


@pytest.mark.parametrize(
    ("header", "items"),
    [
        ('"default";r=50;t=30', {"default": {"r": 50.0, "t": 30.0}}),
        (
            '"burst";q=100;w=60, "default";q=1200;w=300',
            {"burst": {"q": 100.0, "w": 60.0}, "default": {"q": 1200.0, "w": 300.0}},
        ),
        ("default; r=50; t=30", {"default": {"r": 50.0, "t": 30.0}}),
        ("", {}),
        ("nonsense", {}),
    ],
)
def test_the_headers_are_lists_of_named_items(header, items):
    assert parse_items(header) == items


@given(st.text(), st.text())
def test_no_header_breaks_the_limiter(current, policy):
    RateLimiter()._follow(wanted("/zones"), policy, levels(current))


def test_a_quota_is_at_least_one_request_in_some_time():
    with pytest.raises(ValueError, match="requests"):
        Quota(0, 1.0)
    with pytest.raises(ValueError, match="window"):
        Quota(1, 0.0)
