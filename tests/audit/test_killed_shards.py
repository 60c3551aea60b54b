"""Three shards side by side, of which one is killed and goes on: the whole is that of a single run."""

import asyncio
import os
import sys
from collections import Counter

import pytest

from cfapi import Cloudflare
from cfapi.audit import Audit, Report, SnapshotFile, Terms, merge
from cfapi.sandbox import Sandbox

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def found(report: Report) -> set[tuple[str, str, str]]:
    return {(each.check, each.place.zone or each.place.account, each.fault.subject) for each in report.findings}


async def snapshot(box: Sandbox, *arguments: str) -> asyncio.subprocess.Process:
    environment = {**os.environ, "CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url}
    words = (sys.executable, "-m", "cfapi.cli", "snapshot", "--quiet", "--concurrency", "1", *arguments)
    return await asyncio.create_subprocess_exec(*words, env=environment)


async def killed_with(path, zones: int, process: asyncio.subprocess.Process) -> set[str]:
    """Kill a collection once so many zones are read; those that it has finished."""
    while not path.exists() or path.stat().st_size == 0:  # noqa: ASYNC110  # another process writes it
        await asyncio.sleep(0.005)
    while True:
        await asyncio.sleep(0.02)
        try:
            with SnapshotFile.open(path) as file:
                if file.counts()[0] >= zones:
                    break
        except Exception:  # noqa: BLE001, S112  # it is only being made
            continue
    process.kill()
    await process.wait()
    with SnapshotFile.open(path) as file:
        return {zone.zone.id for zone in file.zones()}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("zones", [5])
async def test_findings_are_those_of_a_single_run_and_only_the_zone_that_was_held_is_read_twice(tmp_path, zones):
    async with Sandbox(zones=45, quota=None) as box:
        paths = [tmp_path / str(number) for number in (1, 2, 3)]
        runs = [
            await snapshot(box, "--shard", f"{number}/3", "--output", str(path), *(("--share", "0.5") * (number == 2)))
            for number, path in enumerate(paths, start=1)
        ]
        finished = await killed_with(paths[1], zones, runs[1])
        assert [await runs[0].wait(), await runs[2].wait()] == [0, 0]
        before = len(box.requests)
        assert await (await snapshot(box, "--output", str(paths[1]), "--resume")).wait() == 0
        again = {each.path.split("/")[2] for each in box.requests[before:] if each.path.startswith("/zones/")}

        reads = Counter(each.path for each in box.requests if each.path.count("/") > 2 and "/zones/" in each.path)
        held = {path.split("/")[2] for path, count in reads.items() if count > 1}
        assert zones <= len(finished) < 25
        assert not again & finished
        assert len(held) <= 1
        assert max(reads.values()) <= 2
        async with Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
            whole = await Audit(terms=Terms(now=box.now)).run(cf)
        with SnapshotFile.create(tmp_path / "all") as file:
            sources = [SnapshotFile.open(path) for path in paths]
            assert merge(file, sources).is_complete
            for source in sources:
                source.__exit__(None, None, None)
            report = Audit().judge(file, box.now)

        assert found(report) == found(whole)
        assert (report.zones, report.complete) == (45, True)
