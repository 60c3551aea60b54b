"""`Alarm`, a timer that is put off often: it rings at its moment alone, and sets hardly any timers of the loop."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import Timeouts
from cfapi._http.alarm import Alarm
from tests.support.loopback import ok, serving
from tests.support.virtual_time import in_virtual_time


class Bell:
    """An alarm that notes when it rang."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.loop.set_exception_handler(lambda _, context: self.rang.append(context))
        self.rang: list[object] = []
        self.alarm = Alarm(lambda: self.rang.append(self.loop.time()), self.loop)


@in_virtual_time
@pytest.mark.parametrize(
    ("moments", "rings"),
    [([5], [5]), ([5, 9], [9]), ([9, 5], [5]), ([5, 9, 7], [7]), ([5, None], []), ([5, None, 3], [3]), ([None], [])],
)
async def test_an_alarm_rings_once_at_the_moment_that_was_set_last(moments, rings):
    bell = Bell()

    for moment in moments:
        bell.alarm.set(moment)
    await asyncio.sleep(60)

    assert bell.rang == rings


@given(moves=st.lists(st.tuples(st.integers(0, 5), st.none() | st.integers(1, 20)), max_size=12))
def test_it_rings_as_a_timer_does_that_is_set_anew_each_time(moves):
    @in_virtual_time
    async def compare() -> None:
        bell, plain = Bell(), list[float]()
        timer: asyncio.TimerHandle | None = None
        for pause, delay in moves:
            await asyncio.sleep(pause + 0.5)
            if timer is not None:
                timer.cancel()
            timer = None if delay is None else bell.loop.call_later(delay, lambda: plain.append(bell.loop.time()))
            bell.alarm.set(None if delay is None else bell.loop.time() + delay)
        await asyncio.sleep(60)
        assert bell.rang == plain

    compare()


@in_virtual_time
async def test_one_that_is_stopped_leaves_no_timer():
    bell = Bell()
    bell.alarm.set(5)

    bell.alarm.stop()

    assert not timers(bell.loop)


@in_virtual_time
async def test_one_that_has_rung_can_be_set_again():
    bell = Bell()
    bell.alarm.set(5)
    await asyncio.sleep(6)

    bell.alarm.set(8)
    await asyncio.sleep(6)

    assert bell.rang == [5, 8]


async def test_calls_on_a_kept_connection_set_no_timers(monkeypatch):
    loop = asyncio.get_running_loop()
    async with serving(ok([])) as server, server.client() as cf:
        await cf.get("/zones")
        monkeypatch.setattr(loop, "call_at", set_at := Counting(loop.call_at))
        for _ in range(20):
            await cf.get("/zones")
        of_clients = [name for name in set_at.names if "Alarm" in name or "Timeout" in name]

    assert of_clients == []


async def test_a_kept_connection_may_be_silent_for_longer_than_the_read_limit(monkeypatch):
    loop = asyncio.get_running_loop()
    now = loop.time
    async with serving(ok([])) as server, server.client(timeouts=Timeouts(read=1)) as cf:
        await cf.get("/zones")
        monkeypatch.setattr(loop, "time", lambda: now() + 5)
        for _ in range(5):  # timers ring
            await asyncio.sleep(0)
        await cf.get("/zones")
        await cf.get("/zones")  # one that was given up would be closed after its next response

        assert server.connections == 1


async def test_a_connection_that_is_lost_leaves_no_timer():
    async with serving(ok([])) as server, server.client() as cf:
        await cf.get("/zones")
        client_timers = [timer for timer in timers(asyncio.get_running_loop()) if "Alarm" in repr(timer)]
        await cf.aclose()
        await asyncio.sleep(0)
        left = [timer for timer in timers(asyncio.get_running_loop()) if "Alarm" in repr(timer)]

    assert (len(client_timers), len(left)) == (2, 1)  # what is left watches the time limits of all calls


class Counting:
    """`call_at`, with the names of what was to be called."""

    def __init__(self, call_at: Any) -> None:
        self.call_at, self.names = call_at, list[str]()

    def __call__(self, when: float, callback: Any, *args: Any, **more: Any) -> asyncio.TimerHandle:
        self.names.append(getattr(callback, "__qualname__", repr(callback)))
        return self.call_at(when, callback, *args, **more)


def timers(loop: Any) -> list[asyncio.TimerHandle]:
    """The timers of a loop that may still ring."""
    return [timer for timer in loop._scheduled if not timer.cancelled()]
