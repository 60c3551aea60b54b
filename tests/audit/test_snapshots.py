"""Snapshot files: nothing that is finished is lost, whatever ends the run, and nothing is read twice."""

import asyncio
import os
import random
import signal
import sqlite3
import stat
import sys
from collections import Counter
from datetime import timedelta

import pytest

from cfapi import Cloudflare, Retries
from cfapi.audit import Audit, NotASnapshot, Report, SnapshotFile
from cfapi.audit.collect import Collector
from cfapi.sandbox import Sandbox

KILLS = 50
COLLECT = """
import asyncio, sys
from pathlib import Path
from cfapi import Cloudflare
from cfapi.audit import Audit, SnapshotFile

async def main(url, token, path):
    async with Cloudflare(token, base_url=url, rate_limit=None) as cf:
        with SnapshotFile.open(Path(path)) as file:
            await Audit(concurrency=4).collect(cf, file)

asyncio.run(main(*sys.argv[1:]))
"""


def client(box: Sandbox) -> Cloudflare:
    return Cloudflare(box.token, base_url=box.url, rate_limit=None, retries=Retries(base=0))


def found(report: Report) -> set[tuple[str, str, str]]:
    return {(each.check, each.place.zone, each.fault.subject) for each in report.findings}


async def test_a_snapshot_is_judged_again_and_again_without_a_network(tmp_path):
    async with Sandbox(zones=60, quota=None) as box, client(box) as cf:
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            await Audit().collect(cf, file)
        live, now = await Audit().run(cf), box.now

    with SnapshotFile.open(tmp_path / "snapshot") as file:
        assert found(Audit().judge(file, at=now)) == found(live)
        assert found(Audit(checks=("tls.*",)).judge(file, at=now)) < found(live)
        later = Audit(checks=("cert.pack_not_expiring",)).judge(file, at=now + timedelta(days=400))
        assert len(later.findings) > 50


def test_the_path_of_a_snapshot_may_be_a_text_or_a_path(tmp_path):
    for path in (tmp_path / "snapshot", str(tmp_path / "snapshot")):
        with SnapshotFile.create(path) as file:
            file.note("here", "yes")
        with SnapshotFile.open(path) as file:
            assert (file.path, file.noted("here")) == (tmp_path / "snapshot", "yes")
        SnapshotFile.remove(path)
        with pytest.raises(FileNotFoundError, match="There is no snapshot"):
            SnapshotFile.open(path)


async def test_what_was_read_is_kept_as_it_came(tmp_path):
    async with Sandbox(zones=3, quota=None) as box, client(box) as cf:
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            await Audit().collect(cf, file)
            for zone in file.zones():
                settings = (await cf.get(f"/zones/{zone.zone.id}/settings")).result
                kept = zone.read("settings", list[dict])

                assert kept == settings
                assert set(zone.parts) == {"settings", "records", "packs", "dnssec"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
async def test_only_its_owner_may_read_a_snapshot(tmp_path):
    async with Sandbox(zones=3, quota=None) as box, client(box) as cf:
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            await Audit().collect(cf, file)

            assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}


def test_a_file_that_is_there_is_not_overwritten(tmp_path):
    (tmp_path / "mine").write_text("mine")

    with pytest.raises(FileExistsError):
        SnapshotFile.create(tmp_path / "mine")


def test_what_is_no_snapshot_is_refused(tmp_path):
    (tmp_path / "text").write_text("no database" * 100)
    sqlite3.connect(tmp_path / "other").execute("CREATE TABLE about (name, value)").connection.close()

    for name in ("text", "other"):
        with pytest.raises(NotASnapshot):
            SnapshotFile.open(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        SnapshotFile.open(tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


class Enough(Exception):
    """Ends a run."""


def stop_at_20(collector: Collector) -> None:
    if collector.file.counts()[0] >= 20:
        raise Enough


async def test_a_run_that_ended_in_the_middle_goes_on_without_reading_anything_twice(tmp_path):
    async with Sandbox(zones=60, quota=None) as box, client(box) as cf:
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            with pytest.raises(Enough):
                await Audit(concurrency=4).collect(cf, file, stop_at_20)
            done = {zone.zone.id for zone in file.zones()}
            assert not Audit().judge(file).complete

        before = len(box.requests)
        with SnapshotFile.open(tmp_path / "snapshot") as file:
            await Audit().collect(cf, file)
            again = {received.path.split("/")[2] for received in box.requests[before:] if "/zones/" in received.path}

            assert not again & done
            assert file.counts() == (60, 60)
            assert Audit().judge(file).complete


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.timeout(240)
async def test_killed_fifty_times_it_reads_each_zone_at_most_once_more_for_each_kill(tmp_path):
    source = random.Random(7)
    async with Sandbox(zones=400, quota=None) as box, client(box) as cf:
        SnapshotFile.create(tmp_path / "snapshot").__exit__(None, None, None)
        arguments = [sys.executable, "-c", COLLECT, box.url, box.token, str(tmp_path / "snapshot")]
        for _ in range(KILLS):
            await killed_after(arguments, box, calls=source.randrange(1, 40))
        await Audit().collect(cf, SnapshotFile.open(tmp_path / "snapshot"))

        with SnapshotFile.open(tmp_path / "snapshot") as file:
            assert file.counts() == (400, 400)
            now = box.now
            assert found(Audit().judge(file, at=now)) == found(await Audit().run(cf))
        reads = Counter(each.path for each in box.requests if each.path.endswith("/dnssec"))
        # Two whole runs, and for each kill the zones that were in progress.
        assert sum(reads.values()) <= 2 * 400 + 4 * KILLS


async def killed_after(arguments: list[str], box: Sandbox, calls: int) -> None:
    """Start a collection, and kill it once it has made so many calls, or let it end."""
    before = len(box.requests)
    child = await asyncio.create_subprocess_exec(*arguments)
    ended = asyncio.create_task(child.wait())
    while len(box.requests) < before + calls and not ended.done():  # noqa: ASYNC110  # another process makes them
        await asyncio.sleep(0.001)
    if not ended.done():
        os.kill(child.pid, signal.SIGKILL)
    await ended


async def test_a_file_is_read_while_it_is_written(tmp_path):
    async with Sandbox(zones=20, quota=None) as box, client(box) as cf:
        with SnapshotFile.create(tmp_path / "snapshot") as file, SnapshotFile.open(tmp_path / "snapshot") as reader:
            seen: list[int] = []
            await Audit(concurrency=2).collect(cf, file, lambda _: seen.append(sum(1 for _ in reader.zones())))

    assert seen[0] >= 1
    assert seen[-1] == 20
