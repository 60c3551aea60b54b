"""How far a run is: a tally, a callback, a bar."""

import asyncio
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest
import rich.console
import rich.progress

from cfapi import ConfigurationError, bulk
from cfapi.bulk import Tally


async def work(number: int) -> int:
    if number == 1:
        raise LookupError
    return number


async def listing() -> AsyncIterator[int]:
    for number in range(3):
        yield number


async def test_a_callback_hears_of_each_outcome_before_it_is_given():
    heard: list[Tally] = []
    async with bulk.running(range(3), work, concurrency=1, on_progress=heard.append) as outcomes:
        async for _ in outcomes:
            assert heard[-1] == outcomes.tally

    assert heard == [Tally(done=1, total=3), Tally(done=1, failed=1, total=3), Tally(done=2, failed=1, total=3)]
    assert [tally.count for tally in heard] == [1, 2, 3]


async def test_the_total_of_a_stream_is_not_known():
    async with bulk.running(listing(), work) as outcomes:
        async for _ in outcomes:
            pass

    assert outcomes.tally == Tally(done=2, failed=1, total=None)


async def test_a_callback_that_fails_ends_the_iteration_with_its_error():
    def fail(_: Tally) -> None:
        raise ZeroDivisionError

    async def read() -> None:
        async with bulk.running(range(3), work, on_progress=fail) as outcomes:
            async for _ in outcomes:
                pass

    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(read(), 10)


async def test_a_tally_counts_what_was_not_reached():
    async with bulk.running(range(9), work, concurrency=1) as outcomes:
        await anext(outcomes)
        outcomes.stop()
        async for _ in outcomes:
            pass

    assert outcomes.tally.not_reached == 9 - outcomes.tally.done - outcomes.tally.failed > 0


async def test_a_bar_shows_how_many_items_have_an_outcome(monkeypatch: pytest.MonkeyPatch):
    shown: list[Any] = []
    monkeypatch.setattr(rich.progress.Progress, "update", lambda _, __, **given: shown.append(given))
    monkeypatch.setattr(rich.console.Console, "is_terminal", True)

    async with bulk.running([0, 1], work, progress=True) as outcomes:
        async for _ in outcomes:
            pass

    assert shown == [{"completed": 1, "total": 2}, {"completed": 2, "total": 2}]


async def test_without_rich_nothing_is_begun(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "rich.console", None)
    begun: list[int] = []

    async def note(number: int) -> None:
        begun.append(number)

    with pytest.raises(ConfigurationError, match="pip install rich"):
        async with bulk.running([0, 1], note, progress=True):
            pass

    assert begun == []
