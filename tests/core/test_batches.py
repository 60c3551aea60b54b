"""What arrives in batches, one by one."""

import asyncio

import pytest

from cfapi._core.batches import BatchedIterator


class Source:
    """Batches of three, each of which arrives when it is let go; it fails where two wait for one at once."""

    def __init__(self) -> None:
        self.next = asyncio.Semaphore(0)
        self.batches = 0
        self.is_waited_for = self.is_closed = False

    async def more(self) -> list[int]:
        assert not self.is_waited_for
        self.is_waited_for = True
        try:
            await self.next.acquire()
        finally:
            self.is_waited_for = False
        self.batches += 1
        return [3 * self.batches + number for number in range(-2, 1)]

    async def close(self) -> None:
        self.is_closed = True


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_a_batch_that_arrives_after_it_was_closed_is_not_yielded():
    source = Source()
    items = BatchedIterator(source.more, source.close)
    waiting = asyncio.ensure_future(anext(items, None))
    await turns()

    await items.aclose()
    source.next.release()

    assert await waiting is None


async def test_what_is_left_of_a_batch_is_not_yielded_once_it_is_closed_and_its_source_is_closed():
    source = Source()
    source.next.release()
    items = BatchedIterator(source.more, source.close)
    assert await anext(items) == 1

    await items.aclose()

    assert await anext(items, None) is None
    assert source.is_closed


async def test_tasks_that_ask_for_whole_batches_take_turns():
    source = Source()
    items = BatchedIterator(source.more)
    waiting = [asyncio.ensure_future(items.batch()) for _ in range(3)]
    await turns()
    for _ in waiting:
        source.next.release()

    assert await asyncio.gather(*waiting) == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


@pytest.mark.parametrize("tasks", [2, 7])
async def test_a_batch_is_shared_by_those_who_waited_for_it(tasks: int):
    source = Source()
    items = BatchedIterator(source.more)
    waiting = [asyncio.ensure_future(anext(items)) for _ in range(tasks)]
    await turns()
    for _ in range(-(-tasks // 3)):
        source.next.release()

    assert await asyncio.gather(*waiting) == list(range(1, tasks + 1))
