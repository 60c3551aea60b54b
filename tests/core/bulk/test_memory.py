"""A run holds a bounded number of items, however many there are."""

import asyncio
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cfapi import bulk


class Item:
    def __init__(self, number: int) -> None:
        self.name = str(number)


@pytest.mark.parametrize("ordered", [False, True])
@pytest.mark.parametrize("journal", [False, True])
async def test_items_are_forgotten_as_their_outcomes_are_read(ordered: bool, journal: bool, tmp_path: Path):
    alive, most = weakref.WeakSet[Item](), 0

    def stream() -> Iterator[Item]:
        for number in range(2000):
            item = Item(number)
            alive.add(item)
            yield item

    async def work(item: Item) -> str:
        await asyncio.sleep(0)
        return item.name

    options: dict[str, Any] = {"journal": tmp_path / "journal", "key": lambda item: item.name} if journal else {}
    async with bulk.running(stream(), work, concurrency=4, ordered=ordered, **options) as outcomes:
        async for _ in outcomes:
            most = max(most, len(alive))

    assert 4 <= most <= 4 * (4 if ordered else 1) + 10
    assert outcomes.tally.done == 2000
