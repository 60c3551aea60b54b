"""Bounded concurrent work over a stream, with back-pressure."""

import asyncio
import gc
import subprocess
import sys
from collections.abc import AsyncIterator

import anyio
import anyio.lowlevel
import pytest

from cfapi import ConfigurationError, bulk


async def double(number: int) -> int:
    await anyio.lowlevel.checkpoint()
    return 2 * number


async def numbers(count: int) -> AsyncIterator[int]:
    for number in range(count):
        yield number


@pytest.mark.parametrize("concurrency", [1, 3, 50])
@pytest.mark.parametrize("items", [lambda: range(20), lambda: numbers(20)])
async def test_every_item_has_one_outcome(items, concurrency):
    async with bulk.running(items(), double, concurrency=concurrency) as outcomes:
        done = {outcome.item: outcome.result async for outcome in outcomes}

    assert done == {number: 2 * number for number in range(20)}


async def test_no_more_than_so_many_items_are_worked_on_at_once():
    at_once, most, seven = 0, 0, anyio.Event()

    async def work(_: int) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        if at_once == 7:
            seven.set()
        await seven.wait()
        await anyio.lowlevel.checkpoint()
        at_once -= 1

    async with bulk.running(range(100), work, concurrency=7) as outcomes:
        async for _ in outcomes:
            pass

    assert most == 7


async def test_the_stream_is_pulled_only_as_fast_as_workers_are_free():
    pulled = 0

    async def stream() -> AsyncIterator[int]:
        nonlocal pulled
        async for number in numbers(1000):
            pulled += 1
            yield number

    async with bulk.running(stream(), double, concurrency=4) as outcomes:
        await anext(outcomes)
        for _ in range(100):
            await anyio.lowlevel.checkpoint()

    assert pulled <= 1 + 4 + 1 + 1  # the one read, one with each worker, one handed over, one in the stream's hand


async def test_one_items_failure_is_its_own_outcome():
    async def work(number: int) -> int:
        return 10 // number

    async with bulk.running([0, 1, 2], work) as outcomes:
        found = {outcome.item: outcome async for outcome in outcomes}

    assert isinstance(found[0].error, ZeroDivisionError)
    assert (found[1].result, found[2].result) == (10, 5)


async def test_a_failure_of_the_stream_is_raised_after_what_came_before_it():
    async def stream() -> AsyncIterator[int]:
        yield 1
        raise LookupError("the listing broke")

    async with bulk.running(stream(), double) as outcomes:
        assert (await anext(outcomes)).item == 1
        with pytest.raises(LookupError, match="the listing broke"):
            await anext(outcomes)


async def test_what_is_under_way_is_cancelled_when_the_caller_stops_early():
    cancelled = 0

    async def work(number: int) -> int:
        nonlocal cancelled
        try:
            await (anyio.sleep_forever() if number else anyio.lowlevel.checkpoint())
        except asyncio.CancelledError:
            cancelled += 1
            raise
        return number

    async with bulk.running(range(10), work, concurrency=5) as outcomes:
        assert (await anext(outcomes)).item == 0

    assert cancelled >= 1
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_an_error_of_the_caller_comes_out_as_it_is():
    async def stumble() -> None:
        async with bulk.running(range(10), double) as outcomes:
            async for _ in outcomes:
                raise KeyError

    with pytest.raises(KeyError):
        await stumble()


def test_without_an_event_loop_of_asyncio_it_says_what_is_missing():
    with pytest.raises(ConfigurationError, match=r"asyncio event loop.*does not run on trio"):
        bulk.running(range(3), double).__aenter__().send(None)  # type: ignore[attr-defined]


async def test_at_least_one_worker_is_needed():
    with pytest.raises(ValueError, match="1 or more"):
        async with bulk.running(range(3), double, concurrency=0):
            pass


# --- asyncio's rules


def alone() -> bool:
    return asyncio.all_tasks() == {asyncio.current_task()}


SLOW = 0.01
"""Seconds that the time limits of these tests allow; what they limit would never end."""


async def test_a_time_limit_around_it_is_a_timeout_error_with_a_slow_consumer():
    async def consume() -> None:
        async with asyncio.timeout(SLOW), bulk.running(range(10), double, concurrency=4) as outcomes:
            async for _ in outcomes:
                await anyio.sleep_forever()

    with pytest.raises(TimeoutError):
        await consume()
    assert alone()


async def test_a_time_limit_around_it_is_a_timeout_error_with_slow_work():
    async def consume() -> None:
        async with asyncio.timeout(SLOW), bulk.running(range(10), lambda _: anyio.sleep_forever()) as outcomes:
            await anext(outcomes)

    with pytest.raises(TimeoutError):
        await consume()
    assert alone()


@pytest.mark.parametrize("steps", range(12))
async def test_wherever_it_is_cancelled_it_is_a_cancellation(steps: int):
    async def consume() -> None:
        async with bulk.running(numbers(10), double, concurrency=4) as outcomes:
            async for _ in outcomes:
                await anyio.sleep_forever()

    consuming = asyncio.ensure_future(consume())
    for _ in range(steps):
        await asyncio.sleep(0)
    consuming.cancel()
    (ended,) = await asyncio.gather(consuming, return_exceptions=True)

    assert type(ended) is asyncio.CancelledError
    assert alone()


@pytest.mark.parametrize("error", [LookupError("x"), asyncio.CancelledError(), SystemExit(3), GeneratorExit()])
async def test_what_the_body_raises_comes_out_as_itself(error: BaseException):
    async def stumble() -> None:
        async with bulk.running(range(10), double, concurrency=4) as outcomes:
            await anext(outcomes)
            raise error

    with pytest.raises(type(error)) as raised:
        await stumble()

    assert raised.value is error
    assert alone()


async def test_a_generator_around_it_is_closed_at_any_time():
    async def results() -> AsyncIterator[int | None]:
        async with bulk.running(numbers(10), double, concurrency=4) as outcomes:
            async for outcome in outcomes:
                yield outcome.result

    async for _ in results():
        break
    for _ in range(10):
        await asyncio.sleep(0)

    assert alone()


async def test_nothing_is_left_when_the_body_breaks_out():
    async with bulk.running(numbers(100), double, concurrency=4) as outcomes:
        async for _ in outcomes:
            break

    assert alone()
    with pytest.raises(RuntimeError, match="it was left"):
        await anext(outcomes)


async def test_a_cancellation_that_comes_from_the_work_is_the_outcome_of_its_item():
    async def work(number: int) -> int:
        if number % 2:
            raise asyncio.CancelledError
        return number

    async with bulk.running(range(20), work, concurrency=3) as outcomes:
        found = {outcome.item: type(outcome.error) async for outcome in outcomes}

    assert found == {number: asyncio.CancelledError if number % 2 else type(None) for number in range(20)}


@pytest.mark.parametrize("fault", [asyncio.CancelledError, LookupError])
async def test_a_stream_that_breaks_off_is_never_taken_for_a_whole_one(fault: type[BaseException]):
    async def stream() -> AsyncIterator[int]:
        yield 1
        raise fault

    async with asyncio.timeout(10), bulk.running(stream(), double) as outcomes:
        assert (await anext(outcomes)).item == 1
        for _ in range(2):
            with pytest.raises(fault):
                await anext(outcomes)


async def test_work_that_ignores_its_cancellation_holds_nothing_up_once_it_ends():
    ended = 0

    async def work(_: int) -> None:
        nonlocal ended
        try:
            await anyio.sleep_forever()
        except asyncio.CancelledError:
            ended += 1

    async with bulk.running(range(10), work, concurrency=4):
        for _ in range(10):
            await asyncio.sleep(0)

    assert ended == 4
    assert alone()


@pytest.mark.parametrize("steps", range(1, 8))
async def test_a_time_limit_around_anext_loses_no_outcome(steps: int):
    found: list[int] = []
    async with bulk.running(numbers(20), double, concurrency=3) as outcomes:
        for _ in range(40):
            waiting = asyncio.ensure_future(anext(outcomes, None))
            for _ in range(steps):
                await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.wait([waiting])
            if not waiting.cancelled() and (outcome := waiting.result()):
                found.append(outcome.item)
        found += [outcome.item async for outcome in outcomes]

    assert sorted(found) == list(range(20))


async def test_two_cancellations_leave_nothing_behind():
    release = asyncio.Event()

    async def work(_: int) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            await release.wait()

    async def consume() -> None:
        async with bulk.running(range(3), work) as outcomes:
            await anext(outcomes)

    consuming = asyncio.ensure_future(consume())
    for _ in range(2):
        for _ in range(5):
            await asyncio.sleep(0)
        consuming.cancel()
    release.set()

    with pytest.raises(asyncio.CancelledError):
        await consuming
    assert alone()


async def test_an_iterator_of_ones_own_is_not_closed():
    class Endless:
        is_closed = False

        def __aiter__(self) -> "Endless":
            return self

        async def __anext__(self) -> int:
            return 1

        async def aclose(self) -> None:
            self.is_closed = True

    endless = Endless()
    async with bulk.running(endless, double) as outcomes:
        await anext(outcomes)

    assert not endless.is_closed


@pytest.mark.parametrize("error", [LookupError, asyncio.CancelledError])
async def test_an_error_of_the_work_is_told_when_it_happens_and_not_at_the_end(error: type[BaseException]):
    async def stream() -> AsyncIterator[int]:
        yield 1
        await anyio.sleep_forever()

    async def work(_: int) -> None:
        raise error

    async with asyncio.timeout(10), bulk.running(stream(), work) as outcomes:
        assert type((await anext(outcomes)).error) is error


# --- work and streams that end in every other way


async def cancels_itself(number: int) -> int:
    if number % 2:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
    await asyncio.sleep(0)
    return number


@pytest.mark.parametrize("concurrency", [1, 2, 9])
async def test_work_that_cancels_its_own_task_is_an_outcome_and_holds_nothing_up(concurrency: int):
    async with asyncio.timeout(10), bulk.running(range(6), cancels_itself, concurrency=concurrency) as outcomes:
        errors = {outcome.item: type(outcome.error) async for outcome in outcomes}

    ended = asyncio.CancelledError
    assert errors == {0: type(None), 1: ended, 2: type(None), 3: ended, 4: type(None), 5: ended}


async def test_tasks_that_somebody_else_cancels_leave_an_outcome_for_each_item():
    before = asyncio.all_tasks()

    async with asyncio.timeout(10), bulk.running(range(1), lambda _: anyio.sleep_forever()) as outcomes:
        await anyio.wait_all_tasks_blocked()
        for task in asyncio.all_tasks() - before:
            if "_outcome" in repr(task.get_coro()):
                task.cancel()
        found = [outcome async for outcome in outcomes]

    assert [(outcome.item, type(outcome.error)) for outcome in found] == [(0, asyncio.CancelledError)]


async def test_work_that_raises_generator_exit_is_an_outcome_without_noise():
    reports: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, report: reports.append(report))

    async def work(_: int) -> None:
        raise GeneratorExit

    async with asyncio.timeout(10), bulk.running(range(3), work, concurrency=2) as outcomes:
        errors = [type(outcome.error) async for outcome in outcomes]

    gc.collect()
    assert errors == [GeneratorExit] * 3
    assert reports == []


class Breaking:
    """A stream that breaks where it is opened, advanced or closed."""

    def __init__(self, place: str, fault: type[BaseException]) -> None:
        self.place, self.fault = place, fault
        self.left = 2

    def __aiter__(self) -> AsyncIterator[int]:
        self.at("opened")
        return Opened(self)

    def at(self, place: str) -> None:
        if place == self.place:
            raise self.fault


class Opened:
    def __init__(self, stream: Breaking) -> None:
        self.stream = stream

    def __aiter__(self) -> AsyncIterator[int]:
        return self

    async def __anext__(self) -> int:
        if not self.stream.left:
            self.stream.at("advanced")
            raise StopAsyncIteration
        self.stream.left -= 1
        return self.stream.left

    async def aclose(self) -> None:
        self.stream.at("closed")


@pytest.mark.parametrize("place", ["opened", "advanced", "closed"])
@pytest.mark.parametrize("fault", [GeneratorExit, asyncio.CancelledError, RuntimeError, StopIteration])
async def test_wherever_a_stream_breaks_the_outcomes_end_with_its_error(place: str, fault: type[BaseException]):
    found: list[int] = []
    expected = RuntimeError if fault is StopIteration else fault

    async def read() -> None:
        async with bulk.running(Breaking(place, fault), double, concurrency=2) as outcomes:
            async for outcome in outcomes:
                found.append(outcome.item)  # noqa: PERF401  # what was found before the error

    with pytest.raises(expected):
        await asyncio.wait_for(read(), 10)
    assert sorted(found) == ([] if place == "opened" else [0, 1])


async def take(outcomes: bulk.Outcomes[int, None]) -> list[object]:
    return [outcome async for outcome in outcomes]


async def test_a_task_that_still_waits_when_it_is_left_is_told_so():
    async with bulk.running(range(1), lambda _: anyio.sleep_forever()) as outcomes:
        waiting = asyncio.create_task(take(outcomes))
        await anyio.wait_all_tasks_blocked()

    async with asyncio.timeout(10):
        with pytest.raises(RuntimeError, match="it was left"):
            await waiting


async def test_an_outcome_that_nobody_took_is_not_read_later():
    async with bulk.running(range(1), double) as outcomes:
        await anyio.wait_all_tasks_blocked()

    for _ in range(2):
        with pytest.raises(RuntimeError, match="it was left"):
            await asyncio.wait_for(anext(outcomes), 10)


async def test_what_has_ended_is_forgotten_while_others_go_on():
    held: list[int] = []

    async with bulk.running(range(100), double, concurrency=2) as outcomes:
        async for _ in outcomes:
            held.append(len(outcomes._tasks))  # memory that has no other sign  # noqa: PERF401  # what came before the error, too

    assert max(held) <= 2 + 2


async def test_an_iterator_that_is_opened_for_it_is_closed_and_one_needs_no_aclose():
    class Plain:
        def __aiter__(self) -> "Plain":
            return Plain()

        async def __anext__(self) -> int:
            raise StopAsyncIteration

    class Stream:
        is_closed = False

        async def _numbers(self) -> AsyncIterator[int]:
            try:
                yield 1
                await anyio.sleep_forever()
            finally:
                self.is_closed = True

        def __aiter__(self) -> AsyncIterator[int]:
            return self._numbers()

    stream = Stream()
    async with bulk.running(Plain(), double) as outcomes:
        assert [outcome async for outcome in outcomes] == []
    async with bulk.running(stream, double) as outcomes:
        await anext(outcomes)

    assert stream.is_closed


async def test_a_generator_is_closed_where_it_is_left():
    ended = asyncio.Event()

    async def endless() -> AsyncIterator[int]:
        try:
            async for number in numbers(1000):
                yield number
        finally:
            ended.set()

    generator = endless()
    async with bulk.running(generator, double, concurrency=1) as outcomes:
        await anext(outcomes)

    assert ended.is_set()


def test_what_is_open_when_its_loop_ends_does_not_hold_the_program_up():
    async def endless() -> AsyncIterator[object]:
        async with bulk.running(range(9), double, concurrency=3) as outcomes:
            async for outcome in outcomes:
                yield outcome

    async def main() -> object:
        kept.append(endless())
        return await anext(kept[0])

    kept: list[AsyncIterator[object]] = []
    assert isinstance(asyncio.run(asyncio.wait_for(main(), 10)), bulk.Outcome)


class Lingering:
    """Work that needs a while to end where it is cancelled."""

    def __init__(self) -> None:
        self.may_end = asyncio.Event()
        self.is_ending = asyncio.Event()
        self.has_ended = False

    async def __call__(self, _: int) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            self.is_ending.set()
            await asyncio.shield(asyncio.ensure_future(self.may_end.wait()))
            self.has_ended = True


@pytest.mark.parametrize("cancellations", [1, 2, 5])
async def test_a_cancellation_while_work_is_ending_comes_out_after_it_has_ended(cancellations: int):
    work = Lingering()

    async def use() -> None:
        async with bulk.running(range(1), work):
            await anyio.wait_all_tasks_blocked()

    using = asyncio.create_task(use())
    await work.is_ending.wait()
    for _ in range(cancellations):
        using.cancel()
        await anyio.wait_all_tasks_blocked()
        assert not using.done()
    work.may_end.set()

    with pytest.raises(asyncio.CancelledError):
        await using
    assert work.has_ended


WORK_THAT_ENDS_THE_PROGRAM = """
import asyncio
from cfapi import bulk

async def work(_):
    raise {signal}

async def main():
    async with bulk.running(range(1), work) as outcomes:
        async for _ in outcomes:
            print("it was taken for an outcome")

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("signal", "code", "words"), [("KeyboardInterrupt", -2, "KeyboardInterrupt"), ("SystemExit(7)", 7, "")]
)
@pytest.mark.skipif(sys.platform == "win32", reason="exit codes are POSIX")
def test_what_ends_the_program_is_no_outcome(signal: str, code: int, words: str):
    script = WORK_THAT_ENDS_THE_PROGRAM.format(signal=signal)

    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stdout) == (code, "")
    assert words in ended.stderr
