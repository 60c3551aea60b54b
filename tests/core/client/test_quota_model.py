"""The quota is exact: no server counts more than it in any window, whatever the clock's ticks and roundings.

A small model is searched through completely; larger cases are generated.
"""

import asyncio
import math
import time
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import anyio
import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from cfapi import PermitRequest, Quota, RateLimit, RateLimiter
from cfapi._core.rate_limit.queue import Queue
from cfapi._core.rate_limit.window import Window, after
from cfapi.clock import Clock
from cfapi.testing import respond
from tests.support.virtual_time import in_virtual_time

# Where the sum of two moments is rounded, and some where it is not.
BASES = [0.0, 1932.968, 1e9, 1e9 + 1 / 3, 123456.789, 2**53 / 1e6]
TICKS = [1e-3, 1e-6, 1e-9]


def most_in_a_window(arrivals: list[float], window: float) -> int:
    """The most requests that a server finds in any window, in each of the ways in which it may calculate."""
    counts = [0]
    for place, first in enumerate(arrivals):
        later = arrivals[place:]
        counts.append(sum(each < first + window for each in later))
        counts.append(sum(each - first < window for each in later))
        counts.append(sum(each - window < first for each in later))
    return max(counts)


# --- a complete search


@define
class Model:
    """All that can happen to a few calls: each is sent, arrives at the server and gets its response, in any order."""

    window: Window
    calls: int
    now: int = 0
    sent: int = 0  # not arrived yet
    arrived: int = 0  # not responded to yet
    arrivals: list[float] = field(factory=list)

    def at(self, base: float, tick: float) -> float:
        return base + self.now * tick

    def next(self, base: float, tick: float) -> "Iterator[Model]":
        now = self.at(base, tick)
        if self.calls and self.window.free(now) > 0:
            other = deepcopy(self)
            other.window.take()
            other.calls, other.sent = other.calls - 1, other.sent + 1
            yield other
        if self.sent:
            other = deepcopy(self)
            other.sent, other.arrived = other.sent - 1, other.arrived + 1
            other.arrivals.append(now)
            yield other
        if self.arrived:
            other = deepcopy(self)
            other.window.release(now, used=True)
            other.arrived -= 1
            yield other
        if self.calls or self.sent or self.arrived:
            other = deepcopy(self)
            other.now += 1
            yield other

    @property
    def key(self) -> tuple[Any, ...]:
        window = self.window
        finished = tuple(window._finished)
        return (self.now, self.calls, self.sent, self.arrived, tuple(self.arrivals), window.in_flight, finished)


@pytest.mark.parametrize(("requests", "ticks", "calls"), [(1, 1, 3), (1, 2, 3), (2, 2, 4), (2, 3, 4), (3, 2, 5)])
@pytest.mark.parametrize(("base", "tick"), [(0.0, 1.0), (1932.968, 0.1), (1e9, 1e-3)])
def test_in_every_interleaving_of_a_few_calls_the_quota_is_kept_and_a_wait_is_one(requests, ticks, calls, base, tick):
    quota = Quota(requests, ticks * tick)
    last = 3 * ticks  # later ticks bring nothing new
    open_models = [Model(Window(quota), calls)]
    seen = {open_models[0].key}
    while open_models:
        model = open_models.pop()
        now = model.at(base, tick)
        free, wait = model.window.free(now), model.window.wait(now)
        assert (free > 0) == (wait == 0)
        assert free > 0 or (wait is None and model.window.in_flight) or (wait is not None and wait > 0)
        assert most_in_a_window(model.arrivals, quota.window) <= requests
        for other in model.next(base, tick):
            if other.now <= last and other.key not in seen:
                seen.add(other.key)
                open_models.append(other)

    assert len(seen) > 50


# --- roundings


@given(st.floats(0, 1e12), st.floats(1e-9, 1e6))
def test_after_a_window_nobody_calculates_that_it_is_not_over(moment, seconds):
    until = after(moment, seconds)

    assert until >= moment + seconds
    assert until - moment >= seconds
    earlier = math.nextafter(until, -math.inf)
    assert earlier < moment + seconds or math.fsum((earlier, -moment, -seconds)) < 0  # not later than it has to be


def test_a_full_window_at_an_edge_of_rounding_is_a_wait():
    window = Window(Quota(1, 300.0))
    window.take()
    window.release(1932.968, used=True)

    assert window.free(2232.968) <= 0 or 2232.968 - 1932.968 >= 300.0
    assert (window.free(2232.968) > 0) == (window.wait(2232.968) == 0)


@given(
    requests=st.integers(1, 4),
    ticks=st.integers(1, 50),
    base=st.sampled_from(BASES),
    tick=st.sampled_from(TICKS),
    steps=st.lists(st.tuples(st.sampled_from(["send", "arrive", "respond", "sleep", "tick"]), st.integers(0, 60))),
)
def test_no_window_of_the_server_sees_more_than_the_quota(requests, ticks, base, tick, steps):
    quota, count = Quota(requests, ticks * tick), 0
    window, sent, arrived, arrivals = Window(quota), 0, 0, list[float]()
    for step, number in steps:
        now = base + count * tick
        wait = window.wait(now)
        assert (window.free(now) > 0) == (wait == 0)
        if step == "send" and window.free(now) > 0:
            window.take()
            sent += 1
        elif step == "arrive" and sent:
            sent, arrived = sent - 1, arrived + 1
            arrivals.append(now)
        elif step == "respond" and arrived:
            arrived -= 1
            window.release(now, used=True)
        elif step == "tick":
            count += number
        elif step == "sleep" and wait:
            while base + count * tick < now + wait:
                count += 1
            now = base + count * tick
            assert window.free(now) > 0 or window.wait(now) is None or window.wait(now) < tick

    assert most_in_a_window(arrivals, quota.window) <= requests


@given(
    quota=st.builds(Quota, st.integers(1, 3), st.integers(1, 20)),
    steps=st.lists(st.tuples(st.sampled_from(["send", "respond", "unused", "follow", "later"]), st.integers(0, 9))),
)
def test_whatever_the_server_states_a_wait_ends_when_there_is_room_and_not_before(quota, steps):
    window, now = Window(quota), 0.0
    for step, number in steps:
        if step == "send" and window.free(now) > 0:
            window.take()
        elif step in ("respond", "unused") and window.in_flight:
            window.release(now, used=step == "respond")
        elif step == "follow":
            window.follow(number // 3, 3.0 * number, now)
        elif step == "later":
            now += number
        wait = window.wait(now)
        assert (window.free(now) > 0) == (wait == 0)
        assert wait is not None or window.in_flight
        if wait and not window.in_flight:
            assert window.free(now + wait) > 0


def test_what_the_server_states_is_waited_for_also_where_only_a_response_makes_room():
    window = Window(Quota(2, 300))
    for _ in range(2):
        window.take()
    assert window.wait(0) is None

    window.follow(0, 30, now=0)

    assert window.wait(0) == 30


def test_what_the_server_stated_is_over_when_it_says_so():
    window = Window(None)
    assert window.wait(5) == 0

    window.follow(0, 30, now=5)

    assert [window.wait(now) for now in (5, 34, 35, 36)] == [30, 1, 0, 0]
    assert [window.free(now) > 0 for now in (5, 34, 35, 36)] == [False, False, True, True]


def test_a_place_in_the_servers_count_is_given_back_if_the_request_was_not_sent():
    window = Window(Quota(100, 300))
    window.follow(1, 30, now=0)
    window.take()
    assert window.free(1) == 0

    window.release(1, used=False)

    assert window.free(1) == 1


def test_requests_of_which_only_the_servers_count_is_followed_are_not_remembered():
    window = Window(None)
    for _ in range(1000):
        window.take()
        window.release(0, used=True)

    assert not window._finished


def next_moments(quota: Quota, finished: list[float], now: float, count: int) -> list[float]:
    """When each of some requests may be sent, if every one gets its response at once."""
    sent = list(finished)
    for _ in range(count):
        full = sorted(each + quota.window for each in sent if each + quota.window > now)
        now = max(now, full[-quota.requests]) if len(full) >= quota.requests else now
        sent.append(now)
    return sent[len(finished) :]


@given(
    before=st.integers(1, 8),
    quota=st.builds(Quota, st.integers(1, 8), st.integers(1, 40)),
    pauses=st.lists(st.integers(0, 9), max_size=8),
    since=st.integers(0, 9),
    ahead=st.integers(0, 30),
)
def test_whatever_the_quota_was_before_a_wait_is_told_as_it_will_be(before, quota, pauses, since, ahead):
    window, now, finished = Window(Quota(before, 300)), 0.0, list[float]()
    for pause in pauses:
        now += pause
        if window.free(now) > 0:
            window.take()
            window.release(now, used=True)
            finished.append(now)
    now += since
    window.quota = quota

    assert window.wait(now, ahead) == next_moments(quota, finished, now, ahead + 1)[-1] - now


# --- what the server states


@pytest.mark.parametrize(
    ("in_flight", "stated", "free"),
    [
        (3, [(5, 60.0)], 3),  # it may not have counted two of the three in flight; the third one got the response
        (1, [(1, 60.0), (5, 60.0)], 5),  # it has more left than it said before
        (1, [(1, 60.0), (5000, 60.0)], 9),  # but never more than the quota
    ],
)
def test_of_the_servers_count_and_our_own_the_smaller_one_is_free(
    in_flight: int, stated: list[tuple[int, float]], free: int
):
    window = Window(Quota(10, 300.0), in_flight)
    for left, resets_in in stated:
        window.follow(left, resets_in, now=0.0)

    assert window.free(0.0) == free


def test_no_window_is_waited_for_longer_than_it_is_long():
    window = Window(Quota(10, 300.0))
    window.follow(0, 3600.0, now=0.0)

    assert window.wait(0.0) == 300.0


# --- the queue


@define(eq=False)
class Someone:
    """A request in a queue, without a task."""

    max_wait: float = math.inf
    deadline: float = math.inf
    lost: bool = False
    fate: list[Any] = field(factory=list)

    def grant(self) -> None:
        self.fate.append("granted")

    def refuse(self, seconds: float, reason: str) -> None:
        self.fate.append("refused")

    def notify(self, seconds: float, reason: str) -> None: ...

    def wake(self) -> None: ...


def test_who_comes_when_there_is_room_again_does_not_overtake_those_who_wait():
    queue, first = Queue({"": Window(Quota(1, 10.0))}), Someone()
    assert queue.take_at_once(0.0)
    queue.release(0.0, used=True)
    queue.join(first, 1.0)

    assert not queue.take_at_once(10.0)
    queue.advance(10.0)
    assert first.fate == ["granted"]


@given(
    st.integers(1, 3),
    st.lists(st.sampled_from(["join", "leave", "respond", "unused", "later", "block"]), max_size=60),
    st.data(),
)
def test_those_who_wait_pass_in_order_of_arrival_and_all_of_them_do(requests, steps, data):
    queue, now = Queue({"": Window(Quota(requests, 3.0))}), 0.0
    everyone, gone = list[Someone](), list[Someone]()
    for step in steps:
        if step == "join":
            someone = Someone()
            everyone.append(someone)
            if queue.take_at_once(now):
                someone.grant()
            else:
                queue.join(someone, now)
        elif step == "leave" and (waiting := [each for each in everyone if not each.fate and each not in gone]):
            gone.append(data.draw(st.sampled_from(waiting)))
            queue.leave(gone[-1], now)
        elif step in ("respond", "unused") and queue.in_flight:
            queue.release(now, used=step == "respond")
        elif step == "later":
            now += 1.0
            queue.advance(now)
        elif step == "block":
            queue.block(now + 2.0, now)
        granted = [each.fate == ["granted"] for each in everyone if each not in gone]
        assert granted == sorted(granted, reverse=True)  # nobody passes before another who came earlier
    for _ in range(4 * len(everyone) + 4):
        while queue.in_flight:
            queue.release(now, used=True)
        now += 1.0
        queue.advance(now)

    assert [each.fate for each in everyone if each not in gone] == [["granted"]] * (len(everyone) - len(gone))


def time_to_leave(count: int) -> float:
    """Seconds of CPU time in which so many leave a queue, the last one first."""
    queue, everyone = Queue({"": Window(Quota(1, 3.0))}), [Someone() for _ in range(count)]
    queue.take()
    for each in everyone:
        queue.join(each, 0.0)
    began = time.process_time()
    for each in reversed(everyone):
        queue.leave(each, 0.0)
    return time.process_time() - began


def test_any_number_of_those_who_wait_may_leave_and_it_takes_a_time_for_each():
    few, many = (min(time_to_leave(count) for _ in range(3)) for count in (2_000, 16_000))

    assert many < 3 * 8 * few


# --- the limiter, on clocks with ticks


@pytest.mark.parametrize("tick", [*TICKS, 1 / 64])
@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("early", [False, True])
@in_virtual_time
async def test_on_a_clock_with_ticks_the_quota_is_kept_in_order_without_a_busy_loop(tick, base, early):
    loop, sleeps = asyncio.get_running_loop(), list[float]()
    began = loop.time()

    def now() -> float:
        return base + math.floor((loop.time() - began) / tick) * tick

    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)
        assert len(sleeps) < 1000, "a busy loop"
        await anyio.sleep(max(0.0, seconds - tick) if early else seconds)  # as event loops on such a clock do

    limiter = RateLimiter(RateLimit(quota=Quota(3, 0.5), burst=None), Clock(monotonic=now, sleep=sleep))
    arrivals, order = list[float](), list[int]()

    async def call(number: int) -> None:
        request = PermitRequest("GET", "https://x/a", "/a", None, 300, lambda *_: None)
        async with limiter.permit(request) as permit:
            assert permit.confirm()
            order.append(number)
            arrivals.append(now())
            await anyio.sleep(0.01)
            await permit.observe(respond())

    async with anyio.create_task_group() as group:
        for number in range(10):
            group.start_soon(call, number)

    assert order == list(range(10))
    assert most_in_a_window(arrivals, 0.5) <= 3
    assert loop.time() - began < 4 * (0.5 + 0.05)
    assert len(sleeps) <= 40
