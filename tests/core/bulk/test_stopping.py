"""A run that ends before its items do: a stop, a time limit, a signal. Each item that is known has its outcome."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from itertools import count

import anyio
import pytest

from cfapi import ArgumentError, ConfigurationError, bulk
from tests.support.virtual_time import in_virtual_time


async def second(number: int) -> int:
    await asyncio.sleep(1)
    return number


async def listing(number: int = 1000) -> AsyncIterator[int]:
    for each in range(number):
        yield each


def states(outcomes: list[bulk.Outcome[int, int]]) -> Counter[str]:
    return Counter(outcome.state for outcome in outcomes)


@in_virtual_time
async def test_what_is_under_way_at_a_stop_goes_on_to_its_end_and_nothing_else_is_begun():
    async with bulk.running(range(20), second, concurrency=3) as outcomes:
        found = [await anext(outcomes)]
        outcomes.stop("enough")
        found += [outcome async for outcome in outcomes]

    assert sorted(outcome.item for outcome in found) == list(range(20))
    assert states(found) == {"done": 3, "not_reached": 17}
    assert outcomes.stopped_by == "enough"
    assert isinstance(found[-1].error, bulk.NotReached)
    assert "enough" in str(found[-1].error)


@in_virtual_time
async def test_of_a_stream_no_more_items_are_asked_for_after_a_stop():
    pulled: list[int] = []

    async def stream() -> AsyncIterator[int]:
        async for number in listing():
            pulled.append(number)
            yield number

    async with bulk.running(stream(), second, concurrency=3) as outcomes:
        found = [await anext(outcomes)]
        outcomes.stop()
        found += [outcome async for outcome in outcomes]

    assert [outcome.item for outcome in found] == pulled
    assert states(found) == {"done": 3, "not_reached": 1}


@in_virtual_time
async def test_a_stream_without_an_end_ends_with_a_stop():
    async with bulk.running(count(), second, concurrency=3) as outcomes:
        await anext(outcomes)
        outcomes.stop()
        assert [outcome.state async for outcome in outcomes] == ["done", "done", "not_reached"]


async def test_a_stream_that_waits_for_its_next_item_is_closed_by_a_stop():
    closed = asyncio.Event()

    async def stream() -> AsyncIterator[int]:
        try:
            yield 1
            await anyio.sleep_forever()
        finally:
            closed.set()

    async def work(number: int) -> int:
        return number

    async with asyncio.timeout(10), bulk.running(stream(), work) as outcomes:
        await anext(outcomes)
        outcomes.stop()
        assert [outcome async for outcome in outcomes] == []
        assert closed.is_set()


@pytest.mark.parametrize("items", [lambda: range(5), lambda: listing(5)])
async def test_a_run_that_is_stopped_before_it_begins_does_nothing(items):
    outcomes = bulk.running(items(), second)
    outcomes.stop()
    async with asyncio.timeout(10), outcomes:
        found = [outcome async for outcome in outcomes]

    assert "done" not in states(found)


async def test_a_stop_after_the_end_changes_nothing():
    async with bulk.running(range(3), asyncio.sleep, concurrency=1) as outcomes:
        pass
    async with bulk.running([0, 0], asyncio.sleep) as outcomes:
        assert [outcome.state async for outcome in outcomes] == ["done"] * 2
        outcomes.stop()

    assert outcomes.stopped_by is None


@in_virtual_time
async def test_a_time_limit_cuts_what_is_under_way_and_says_so():
    began = asyncio.get_running_loop().time()
    async with bulk.running(range(20), second, concurrency=3, time_limit=2.5) as outcomes:
        found = [outcome async for outcome in outcomes]

    assert asyncio.get_running_loop().time() - began == pytest.approx(2.5)
    assert states(found) == {"done": 6, "interrupted": 3, "not_reached": 11}
    assert outcomes.stopped_by == "time limit"
    (cut, *_) = [outcome.error for outcome in found if outcome.state == "interrupted"]
    assert isinstance(cut, bulk.Interrupted)
    assert str(cut) == "The time limit of 2.5 s ended while this item was worked on."


@in_virtual_time
async def test_a_time_limit_that_is_long_enough_is_not_noticed():
    async with bulk.running(listing(6), second, concurrency=3, time_limit=2.5) as outcomes:
        found = [outcome async for outcome in outcomes]
        await asyncio.sleep(5)

    assert states(found) == {"done": 6}
    assert outcomes.stopped_by is None


@in_virtual_time
async def test_a_time_limit_holds_where_nobody_reads_the_outcomes():
    async with bulk.running(range(20), second, concurrency=3, time_limit=2.5) as outcomes:
        await asyncio.sleep(100)
        found = [outcome async for outcome in outcomes]

    assert states(found) == {"done": 3, "not_reached": 17}


@in_virtual_time
async def test_work_that_ends_in_its_own_way_when_it_is_cut_has_its_own_outcome():
    async def work(number: int) -> int:
        try:
            return await second(number)
        except asyncio.CancelledError:
            if number:
                return number
            raise LookupError from None

    async with bulk.running(range(2), work, time_limit=0.5) as outcomes:
        assert sorted([outcome.state async for outcome in outcomes]) == ["done", "failed"]


@pytest.mark.parametrize("limit", [0, -1, float("nan")])
async def test_a_time_limit_is_more_than_nothing(limit: float):
    with pytest.raises(ArgumentError, match="time_limit"):
        bulk.running([], second, time_limit=limit)


# --- signals


@pytest.fixture
def handlers() -> Iterator[list[object]]:
    """What was called by signals; the handlers that were there come back."""
    called: list[object] = []
    before = {
        number: signal.signal(number, lambda n, _: called.append(n)) for number in (signal.SIGINT, signal.SIGTERM)
    }
    yield called
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_first_signal_stops_the_run_and_a_second_one_does_what_it_always_does(number, handlers: list[object]):
    end = asyncio.Event()

    async def work(_: int) -> None:
        await end.wait()

    async with asyncio.timeout(10), bulk.running(range(9), work, concurrency=2, stop_on_signals=True) as outcomes:
        await anyio.wait_all_tasks_blocked()
        signal.raise_signal(number)
        await anyio.wait_all_tasks_blocked()
        assert (outcomes.stopped_by, handlers) == (number.name, [])
        signal.raise_signal(number)
        assert handlers == [number]
        end.set()
        found = [outcome.state async for outcome in outcomes]

    assert Counter(found) == {"done": 2, "not_reached": 7}


@pytest.mark.usefixtures("handlers")
async def test_handlers_of_signals_are_those_of_before_once_a_run_is_left():
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    async with bulk.running(range(3), asyncio.sleep, stop_on_signals=True):
        assert signal.getsignal(signal.SIGTERM) is not before[0]

    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before


@pytest.mark.usefixtures("handlers")
async def test_a_handler_that_was_set_meanwhile_stays():
    def other(*_: object) -> None: ...

    async with bulk.running(range(3), asyncio.sleep, stop_on_signals=True):
        signal.signal(signal.SIGTERM, other)

    assert signal.getsignal(signal.SIGTERM) is other


@pytest.mark.usefixtures("handlers")
async def test_a_signal_that_is_ignored_stays_ignored():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    async with bulk.running([0], asyncio.sleep, stop_on_signals=True) as outcomes:
        signal.raise_signal(signal.SIGINT)
        assert [outcome.state async for outcome in outcomes] == ["done"]

    assert outcomes.stopped_by is None


def test_a_thread_without_signals_is_told_so():
    async def use() -> None:
        async with bulk.running(range(3), asyncio.sleep, stop_on_signals=True):
            pass

    errors: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(use())
        except ConfigurationError as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert ["main thread" in str(error) for error in errors] == [True]


PROGRAM = """
import asyncio
from cfapi import bulk

async def work(number):
    if number == 2:
        print("ready", flush=True)
        while not outcomes.stopped_by:
            await asyncio.sleep(0)
    return number

async def main():
    global outcomes
    async with bulk.running(list(range(100)), work, concurrency=1, stop_on_signals=True) as outcomes:
        states = [outcome.state async for outcome in outcomes]
    print(outcomes.stopped_by, states.count("done"), states.count("not_reached"))

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_program_that_is_signalled_ends_what_it_has_begun_and_says_what_it_has_not(number: signal.Signals):
    # Whoever runs the tests may have Ctrl-C ignored, which programs inherit.
    program = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)" + PROGRAM
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    os.kill(process.pid, number)
    out, err = process.communicate(timeout=50)

    assert (out, err, process.returncode) == (f"{number.name} 3 97\n", "", 0)
