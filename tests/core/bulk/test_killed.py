"""A run over 10,000 items that is killed again and again finishes without repeating what was finished."""

import random
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ITEMS = 10_000
CONCURRENCY = 8

# Each item that is worked on is a line of the log at once; what is read here before a kill has happened before it.
PROGRAM = f"""
import asyncio, os, sys
from cfapi import bulk

log = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT)

async def work(number):
    os.write(log, b"%d\\n" % number)
    await asyncio.sleep(0)
    os.write(1, b".")
    return number

async def main():
    journal = bulk.Journal(sys.argv[1], values=True)
    async with bulk.running(range({ITEMS}), work, concurrency={CONCURRENCY}, journal=journal, key=str) as outcomes:
        found = [outcome async for outcome in outcomes]
    assert sorted(outcome.result for outcome in found) == list(range({ITEMS}))
    print("finished")

asyncio.run(main())
"""


def worked_on(log: Path) -> Counter[int]:
    return Counter(map(int, log.read_text().split())) if log.exists() else Counter()


def finished(journal: Path) -> set[int]:
    """What the journal says is done. It can be opened, since whoever was killed holds no lock."""
    if not journal.exists():
        return set()
    database = sqlite3.connect(journal)
    try:
        has_items = database.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'item'").fetchone() == (1,)
        query = "SELECT key FROM item WHERE state = 'done'"
        return {int(key) for (key,) in database.execute(query)} if has_items else set()
    finally:
        database.close()


def started(journal: Path, log: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", PROGRAM, str(journal), str(log)], stdout=subprocess.PIPE)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("seed", range(2))
def test_a_run_that_is_killed_at_random_points_repeats_nothing_that_was_finished(tmp_path: Path, seed: int):
    moments, journal, log = random.Random(seed), tmp_path / "journal", tmp_path / "log"
    kills = 0
    while True:
        before, done = worked_on(log), finished(journal)
        with started(journal, log) as process:
            assert process.stdout is not None
            if kills < 12:
                process.stdout.read(moments.choice([0, 1, 10, 500, 1000]))  # what so many items take, and not a time
                process.kill()
                kills += 1
            rest = process.stdout.read()
        repeated = set((worked_on(log) - before).keys()) & done
        assert repeated == set()
        if process.returncode == 0:
            break

    assert rest.endswith(b"finished\n")
    assert kills == 12
    times = worked_on(log)
    assert set(times) == set(range(ITEMS)) == finished(journal)
    assert sum(times.values()) - ITEMS <= kills * CONCURRENCY
