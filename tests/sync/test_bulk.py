"""Bulk work of synchronous code: ordinary functions in threads, the same outcomes, journals and stops."""

import contextvars
import itertools
import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from cfapi import ArgumentError, ConfigurationError
from cfapi.sandbox import Sandbox
from cfapi.sync import Cloudflare, bulk
from tests.support.sync import run, tasks, until


def double(number: int) -> int:
    return 2 * number


def numbers(count: int) -> Iterator[int]:
    yield from range(count)


def test_calls_are_made_for_each_item_of_a_listing(cf: Cloudflare, box: Sandbox):
    with bulk.running(cf.zones.list(), lambda zone: cf.zones.get(zone_id=zone.id).name, concurrency=8) as outcomes:
        found = {outcome.item.id: outcome.result for outcome in outcomes}

    assert found == {zone.id: zone.name for zone in box.zones.values()}


@pytest.mark.parametrize("items", [lambda: range(50), lambda: numbers(50), lambda: list(range(50))])
@pytest.mark.parametrize("ordered", [False, True])
def test_every_item_has_one_outcome(items, ordered: bool):
    with bulk.running(items(), double, concurrency=4, ordered=ordered) as outcomes:
        found = [(outcome.item, outcome.result) for outcome in outcomes]

    assert sorted(found) == [(number, 2 * number) for number in range(50)]
    assert not ordered or found == sorted(found)
    until(lambda: not tasks())


@pytest.mark.parametrize("error", [LookupError, StopIteration, KeyError])
def test_a_failure_is_the_outcome_of_its_item(error: type[Exception]):
    def work(number: int) -> None:
        if number == 1:
            raise error

    with bulk.running(range(3), work) as outcomes:
        states = {outcome.item: outcome.state for outcome in outcomes}

    assert states == {0: "done", 1: "failed", 2: "done"}


def test_an_error_of_the_items_is_raised_after_what_came_before_it():
    def broken() -> Iterator[int]:
        yield 1
        raise LookupError("the list broke")

    with bulk.running(broken(), double) as outcomes:
        assert next(outcomes).result == 2
        with pytest.raises(LookupError, match="the list broke"):
            next(outcomes)


def test_items_are_pulled_only_as_there_is_room():
    pulled: list[int] = []

    def endless() -> Iterator[int]:
        for number in itertools.count():
            pulled.append(number)
            yield number

    with bulk.running(endless(), double, concurrency=3) as outcomes:
        next(outcomes)
        until(lambda: len(pulled) >= 5)

    assert len(pulled) == 1 + 3 + 1


def test_no_more_than_so_many_are_worked_on_at_once():
    lock, here, most, four = threading.Lock(), 0, 0, threading.Barrier(4)

    def work(_: int) -> None:
        nonlocal here, most
        with lock:
            here += 1
            most = max(most, here)
        four.wait(10)
        with lock:
            here -= 1

    with bulk.running(range(40), work, concurrency=4) as outcomes:
        assert {outcome.state for outcome in outcomes} == {"done"}

    assert most == 4


def test_what_is_under_way_has_ended_where_it_is_left():
    let, begun, ended = threading.Event(), list[int](), list[int]()

    def work(number: int) -> None:
        begun.append(number)
        let.wait(10)
        sum(range(100_000))
        ended.append(number)

    with bulk.running(range(9), work, concurrency=3):
        until(lambda: len(begun) == 3)
        let.set()

    assert sorted(ended) == sorted(begun)


def test_a_stop_and_a_time_limit_let_what_is_under_way_end():
    let = threading.Event()

    def work(number: int) -> int:
        let.wait(10)
        return number

    with bulk.running(list(range(9)), work, concurrency=3, time_limit=0.01) as outcomes:
        until(lambda: outcomes.stopped_by == "time limit")
        let.set()
        found = [outcome.state for outcome in outcomes]

    assert Counter(found) == {"done": 3, "not_reached": 6}


def test_of_an_iterator_that_is_stopped_no_item_is_lost():
    pulled: list[int] = []

    def endless() -> Iterator[int]:
        for number in itertools.count():
            pulled.append(number)
            yield number

    with bulk.running(endless(), double, concurrency=3) as outcomes:
        found = [next(outcomes).item]
        outcomes.stop()
        found += [outcome.item for outcome in outcomes]

    assert sorted(found) == pulled


def test_a_journal_goes_on_and_knows_the_job_by_its_function(tmp_path: Path):
    done: list[int] = []

    def work(number: int) -> int:
        done.append(number)
        return number

    for count in (5, 8):
        with bulk.running(range(count), work, journal=tmp_path / "journal", key=str) as outcomes:
            assert len(list(outcomes)) == count
    with pytest.raises(bulk.JournalError, match="of another job"):
        with bulk.running(range(3), double, journal=tmp_path / "journal", key=str):
            pass

    assert sorted(done) == list(range(8))
    assert b"test_a_journal_goes_on" in (tmp_path / "journal").read_bytes()


def test_progress_is_told_in_the_thread_that_reads():
    told: list[tuple[int, str]] = []

    def tell(tally: bulk.Tally) -> None:
        told.append((tally.count, threading.current_thread().name))

    with bulk.running(range(3), double, on_progress=tell) as outcomes:
        list(outcomes)

    assert told == [(number, threading.current_thread().name) for number in (1, 2, 3)]


def test_context_variables_are_those_of_the_caller():
    variable = contextvars.ContextVar("variable", default="none")
    variable.set("the caller's")

    with bulk.running(range(3), lambda _: variable.get()) as outcomes:
        assert {outcome.result for outcome in outcomes} == {"the caller's"}


def test_wrong_options_and_running_loops_are_refused():
    with pytest.raises(ArgumentError, match="concurrency"):
        bulk.running([], double, concurrency=0)
    with pytest.raises(TypeError, match="concurency"):
        bulk.running([], double, concurency=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    async def inside() -> None:
        with bulk.running([], double):
            pass

    import asyncio

    with pytest.raises(ConfigurationError, match="running event loop"):
        asyncio.run(inside())


PROGRAM = """
import os, signal, threading
from cfapi.sync import bulk
signal.signal(signal.SIGINT, signal.default_int_handler)
stopped = threading.Event()

def work(number):
    if number == 2:
        os.kill(os.getpid(), signal.{name})
        while not outcomes.stopped_by:
            pass
    return number

with bulk.running(list(range(100)), work, concurrency=1, stop_on_signals=True) as outcomes:
    states = [outcome.state for outcome in outcomes]
print(outcomes.stopped_by, states.count("done"), states.count("not_reached"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_run_cleanly(box: Sandbox, number: signal.Signals):
    done = run(box, PROGRAM.format(name=number.name))

    assert (done.stdout, done.stderr, done.returncode) == (f"{number.name} 3 97\n", "", 0)
