"""Bounded concurrent work over a stream, with back-pressure."""

import asyncio
from collections.abc import AsyncIterator

import anyio
import anyio.lowlevel
import pytest

from cfapi import bulk


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


async def test_at_least_one_worker_is_needed():
    with pytest.raises(ValueError, match="at least 1"):
        async with bulk.running(range(3), double, concurrency=0):
            pass
