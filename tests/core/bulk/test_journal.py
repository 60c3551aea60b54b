"""A journal: the next run goes on where this one ended, and repeats nothing that is finished."""

import asyncio
import os
import sqlite3
import stat
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import attrs
import pytest

from cfapi import ArgumentError, CloudflareError, bulk
from cfapi.bulk import EarlierFailure, Interrupted, Journal, JournalError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


class Work:
    """Work that counts what it is done for, and fails or waits for some items."""

    def __init__(self) -> None:
        self.done_for: list[int] = []
        self.fails_for: set[int] = set()
        self.waits_for: set[int] = set()

    async def __call__(self, number: int) -> int:
        self.done_for.append(number)
        await (anyio.sleep_forever() if number in self.waits_for else asyncio.sleep(0))
        if number in self.fails_for:
            raise LookupError(f"no {number}")
        return 2 * number


def read(path: Path) -> bytes:
    return path.read_bytes()


def write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def work() -> Work:
    return Work()


async def run(items: Any, work: Callable[[int], Awaitable[Any]], journal: Any, **options: Any) -> dict[int, Any]:
    """The outcomes of a whole run, by item."""
    options = {"key": str, "concurrency": 4, **options}
    async with asyncio.timeout(30), bulk.running(items, work, journal=journal, **options) as outcomes:
        return {outcome.item: outcome async for outcome in outcomes}


async def left_after(count: int, items: Any, work: Callable[[int], Awaitable[Any]], journal: Any) -> None:
    """A run that is left in the middle."""
    async with bulk.running(items, work, journal=journal, key=str, concurrency=4) as outcomes:
        for _ in range(count):
            await anext(outcomes)


async def test_what_is_done_is_not_done_again_and_has_its_outcome_all_the_same(path: Path, work: Work):
    await run(range(10), work, path)
    again = await run(range(15), work, path)

    assert sorted(work.done_for) == list(range(15))
    assert {item for item, outcome in again.items() if outcome.is_earlier} == set(range(10))
    assert {outcome.state for outcome in again.values()} == {"done"}
    assert (again[3].result, again[12].result) == (None, 24)


async def test_a_run_that_was_left_goes_on_with_what_it_had_not_finished(path: Path, work: Work):
    await left_after(5, range(20), work, path)
    finished = work.done_for[:5]
    again = await run(range(20), work, path)

    assert set(again) == set(range(20))
    assert all(work.done_for.count(item) == 1 for item in finished)
    assert max(work.done_for.count(item) for item in range(20)) <= 2


async def test_what_failed_is_tried_again(path: Path, work: Work):
    work.fails_for = {3}
    await run(range(5), work, path)
    work.fails_for = set()
    again = await run(range(5), work, path)

    assert work.done_for.count(3) == 2
    assert (again[3].result, again[3].is_earlier) == (6, False)


async def test_what_failed_is_told_and_not_tried_again_where_that_is_not_wanted(path: Path, work: Work):
    work.fails_for = {3}
    await run(range(5), work, path)
    again = await run(range(5), work, Journal(path, repeat={"interrupted"}))

    assert work.done_for.count(3) == 1
    assert (again[3].state, again[3].is_earlier) == ("failed", True)
    assert isinstance(again[3].error, EarlierFailure)
    assert str(again[3].error) == "LookupError: no 3"


async def test_what_was_under_way_is_done_again(path: Path, work: Work):
    work.waits_for = {2}
    await left_after(3, range(4), work, path)
    work.waits_for = set()
    again = await run(range(4), work, path)

    assert work.done_for.count(2) == 2
    assert (again[2].state, again[2].is_earlier) == ("done", False)


async def test_what_was_under_way_is_told_and_left_alone_where_it_must_not_be_done_twice(path: Path, work: Work):
    work.waits_for = {2}
    await left_after(3, range(4), work, path)
    for _ in range(2):
        again = await run(range(4), work, Journal(path, repeat={"failed"}))

        assert work.done_for.count(2) == 1
        assert (again[2].state, again[2].is_earlier) == ("interrupted", True)
        assert isinstance(again[2].error, Interrupted)


async def test_what_a_time_limit_has_cut_was_under_way(path: Path, work: Work):
    work.waits_for = {0}
    found = await run(range(3), work, path, time_limit=0.01)
    again = await run(range(3), work, Journal(path, repeat=()))

    assert [outcomes[0].state for outcomes in (found, again)] == ["interrupted"] * 2


async def test_what_was_not_reached_is_not_in_the_journal(path: Path, work: Work):
    async with bulk.running(range(9), work, journal=path, key=str, concurrency=1) as outcomes:
        await anext(outcomes)
        outcomes.stop()
        found = [outcome async for outcome in outcomes]
    again = await run(range(9), work, Journal(path, repeat=()))

    assert sum(outcome.state == "not_reached" for outcome in found) > 5
    assert {outcome.state for outcome in again.values()} == {"done"}


async def test_results_are_kept_where_that_is_wanted(path: Path):
    async def describe(number: int) -> Any:
        return None if number == 0 else {"number": number, "é": [1.5, True, None]}

    journal = Journal(path, values=True)
    first, again = [await run(range(3), describe, journal) for _ in range(2)]

    assert {item: outcome.result for item, outcome in first.items()} == {
        item: outcome.result for item, outcome in again.items()
    }
    assert all(outcome.is_earlier for outcome in again.values())


async def test_objects_are_kept_as_json_has_them(path: Path):
    @attrs.define
    class Changed:
        names: tuple[str, ...]

    async def change(_: int) -> Changed:
        return Changed(("a", "b"))

    journal = Journal(path, values=True)
    await run([1], change, journal)

    assert (await run([1], change, journal))[1].result == {"names": ["a", "b"]}


async def test_results_are_not_in_the_journal_unless_that_is_wanted(path: Path):
    async def reveal(_: int) -> str:
        return "the-secret-result"

    await run(range(3), reveal, path)

    assert b"the-secret-result" not in read(path)


async def test_a_result_that_json_has_no_form_for_ends_the_run_and_is_not_done_again(path: Path):
    done: list[int] = []

    async def open_something(number: int) -> object:
        done.append(number)
        return object()

    with pytest.raises(JournalError, match=r"result of 0 can't be kept"):
        await run([0], open_something, Journal(path, values=True))
    await run([0], open_something, path)

    assert done == [0]


# --- keys


async def test_a_journal_needs_keys(path: Path, work: Work):
    with pytest.raises(ArgumentError, match="key=lambda"):
        bulk.running(range(3), work, journal=path)


@pytest.mark.parametrize("runs", [1, 2])
async def test_two_items_of_one_key_are_never_taken_for_one(path: Path, work: Work, runs: int):
    found = [await run(range(6), work, path, key=lambda number: str(number % 4)) for _ in range(runs)][-1]

    wrong = [outcome for outcome in found.values() if outcome.state == "failed"]
    assert sorted(outcome.item for outcome in wrong) == [4, 5]
    assert "the key '0'" in str(wrong[0].error)
    assert sorted(work.done_for) == [0, 1, 2, 3]


@pytest.mark.parametrize("key", [lambda number: number, lambda _: None, lambda _: b"x"])
async def test_a_key_is_text(path: Path, work: Work, key: Any):
    found = await run([1], work, path, key=key)

    assert "key= returned" in str(found[1].error)
    assert work.done_for == []


async def test_a_key_that_fails_is_the_outcome_of_its_item(path: Path, work: Work):
    found = await run([0, 1], work, path, key=lambda number: str(1 // number))

    assert isinstance(found[0].error, ZeroDivisionError)
    assert found[1].state == "done"


@pytest.mark.parametrize("key", ["", "a\0b", "a\0c", "' OR 1=1 --", "é\u202e", "x" * 100_000, "\n"])
async def test_any_text_is_a_key(path: Path, work: Work, key: str):
    for _ in range(2):
        await run([1, 2], work, path, key={1: key, 2: "other"}.__getitem__)

    assert sorted(work.done_for) == [1, 2]


# --- files that can't be used


async def test_two_runs_on_one_journal_are_refused(path: Path, work: Work):
    async with bulk.running(range(3), work, journal=path, key=str) as first:
        with pytest.raises(JournalError, match="in use by another run"):
            await run(range(3), work, path)
        assert [outcome.state async for outcome in first] == ["done"] * 3

    assert len(await run(range(3), work, path)) == 3


async def test_a_run_of_another_process_is_noticed(path: Path, work: Work):
    program = f"""
import asyncio, sys
from cfapi import bulk

async def work(number): ...

async def main():
    async with bulk.running(range(3), work, journal=bulk.Journal({str(path)!r}, job="j"), key=str):
        print("open", flush=True)
        sys.stdin.readline()

asyncio.run(main())
"""
    async with await anyio.open_process([sys.executable, "-c", program]) as process:
        assert process.stdout is not None
        assert (await process.stdout.receive()).strip() == b"open"
        with pytest.raises(JournalError, match="in use by another run"):
            await run(range(3), work, Journal(path, job="j"))
        process.kill()
        await process.wait()

    assert len(await run(range(3), work, Journal(path, job="j"))) == 3


async def test_a_journal_of_another_job_is_refused_with_the_names_of_both(path: Path, work: Work):
    await run(range(3), work, Journal(path, job="a -> b"))
    with pytest.raises(JournalError) as caught:
        await run(range(3), work, Journal(path, job="a -> c"))

    assert all(part in str(caught.value) for part in ("'a -> b'", "'a -> c'", str(path), "Journal(path, job=...)"))
    assert len(work.done_for) == 3


async def first_job(number: int) -> int:
    return number


async def second_job(number: int) -> int:
    return number


async def test_jobs_are_told_apart_by_their_functions_where_they_have_no_name(path: Path, work: Work):
    await run(range(3), partial(first_job), path)
    await run(range(3), partial(partial(first_job)), path)
    with pytest.raises(JournalError, match=r"first_job.*second_job"):
        await run(range(3), second_job, path)
    with pytest.raises(JournalError, match=r"first_job.*Work"):
        await run(range(3), work, path)


@pytest.mark.parametrize("content", [b"zone-1\nzone-2\n", b"\0" * 5000, b"SQLite format 3\0" + b"x" * 5000])
async def test_what_is_no_journal_is_refused_and_stays_as_it_is(path: Path, work: Work, content: bytes):
    write(path, content)
    with pytest.raises(JournalError):
        await run(range(3), work, path)

    assert read(path) == content
    assert work.done_for == []


async def test_another_database_is_refused_and_stays_as_it_is(path: Path, work: Work):
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE customers (name)")
    database.close()
    content = read(path)

    with pytest.raises(JournalError, match="is not a journal"):
        await run(range(3), work, path)
    assert read(path) == content


async def test_a_journal_of_another_version_is_refused(path: Path, work: Work):
    await run(range(3), work, path)
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()

    with pytest.raises(JournalError, match="another version of cfapi"):
        await run(range(3), work, path)


async def test_a_place_where_no_file_can_be_is_told_before_anything_is_begun(tmp_path: Path, work: Work):
    for path in (tmp_path, tmp_path / "no folder" / "journal"):
        with pytest.raises(JournalError, match=r"The journal .* can't be"):
            await run(range(3), work, path)

    assert work.done_for == []
    assert issubclass(JournalError, CloudflareError)


async def test_an_empty_file_becomes_a_journal(path: Path, work: Work):
    write(path, b"")
    for _ in range(2):
        await run(range(3), work, path)

    assert len(work.done_for) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
async def test_only_its_owner_may_read_a_journal(path: Path, work: Work):
    before = os.umask(0)
    try:
        async with bulk.running(range(3), work, journal=path, key=str) as outcomes:
            await anext(outcomes)
            files = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    finally:
        os.umask(before)

    assert len(files) > 1
    assert set(files.values()) == {0o600}
    assert names_in(path.parent) == [path.name]


@pytest.mark.parametrize("name", ["with space", "50%", "a?b#c", "é", "file:x"])
async def test_a_journal_may_have_any_name(tmp_path: Path, work: Work, name: str, monkeypatch: pytest.MonkeyPatch):
    if sys.platform == "win32" and set(name) & set("?:"):
        pytest.skip("no name there")
    monkeypatch.chdir(tmp_path)
    await run(range(3), work, name)

    assert names_in(tmp_path) == [name]


# --- a disk that is full


class Full(sqlite3.Connection):
    """A database on a disk that has no room left when it says so."""

    is_full = False

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        if self.is_full and statement.startswith(("INSERT", "UPDATE")):
            super().execute("PRAGMA max_page_count = 1")
            super().execute("CREATE TABLE IF NOT EXISTS filler (x)")
        return super().execute(statement, *values)


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> type[Full]:
    monkeypatch.setattr(Full, "is_full", False)
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Full))
    return Full


async def test_a_disk_that_is_full_ends_the_run_and_no_work_is_begun_that_can_not_be_kept(
    path: Path, work: Work, full: type[Full]
):
    found: list[Any] = []

    async def read() -> None:
        async with bulk.running(range(20), work, journal=path, key=str, concurrency=2) as outcomes:
            async for outcome in outcomes:
                found.append(outcome)
                full.is_full = len(found) >= 5
        raise AssertionError

    with pytest.raises(JournalError, match=r"can't be read or written: database or disk is full"):
        await read()

    assert {outcome.item for outcome in found} == set(range(20))
    assert {outcome.item for outcome in found if outcome.state == "done"} == set(work.done_for)

    full.is_full = False
    again = await run(range(20), work, path)
    assert {outcome.state for outcome in again.values()} == {"done"}
    assert max(work.done_for.count(item) for item in range(20)) <= 2
