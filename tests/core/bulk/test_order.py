"""Outcomes in the order of the items, with bounded room for what is ready before its turn."""

import asyncio
import random

import anyio
import anyio.lowlevel
import pytest

from cfapi import bulk


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("concurrency", [1, 2, 7])
async def test_outcomes_come_in_the_order_of_the_items_however_long_each_takes(seed: int, concurrency: int):
    turns = random.Random(seed)

    async def work(number: int) -> int:
        for _ in range(turns.randrange(20)):
            await asyncio.sleep(0)
        if number % 5 == 0:
            raise LookupError
        return number

    async with bulk.running(range(60), work, concurrency=concurrency, ordered=True) as outcomes:
        found = [outcome async for outcome in outcomes]

    assert [outcome.item for outcome in found] == list(range(60))
    assert all((outcome.state == "failed") == (outcome.item % 5 == 0) for outcome in found)


async def test_others_go_on_while_an_early_item_takes_long_but_only_so_far():
    slow, begun = asyncio.Event(), list[int]()

    async def work(number: int) -> None:
        begun.append(number)
        if number == 0:
            await slow.wait()

    async with bulk.running(range(1000), work, concurrency=3, ordered=True) as outcomes:
        await anyio.wait_all_tasks_blocked()
        assert len(begun) == 4 * 3
        slow.set()
        assert [outcome.item async for outcome in outcomes] == list(range(1000))


async def test_no_more_are_worked_on_at_once_where_the_order_is_kept():
    at_once, most = 0, 0

    async def work(_: int) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await anyio.lowlevel.checkpoint()
        at_once -= 1

    async with bulk.running(range(100), work, concurrency=3, ordered=True) as outcomes:
        async for _ in outcomes:
            pass

    assert most == 3


async def test_an_item_whose_own_task_is_cancelled_keeps_its_place():
    async def work(number: int) -> None:
        if number == 1:
            asyncio.current_task().cancel()  # type: ignore[union-attr]
        await asyncio.sleep(0)

    async with bulk.running(range(4), work, concurrency=2, ordered=True) as outcomes:
        found = [(outcome.item, outcome.state) async for outcome in outcomes]

    assert found == [(0, "done"), (1, "interrupted"), (2, "done"), (3, "done")]


async def test_a_stopped_run_keeps_the_order_of_what_was_not_reached():
    async def work(number: int) -> int:
        return number

    async with bulk.running(range(50), work, concurrency=2, ordered=True) as outcomes:
        first = await anext(outcomes)
        outcomes.stop()
        rest = [outcome async for outcome in outcomes]

    assert [outcome.item for outcome in (first, *rest)] == list(range(50))
    assert rest[-1].state == "not_reached"
