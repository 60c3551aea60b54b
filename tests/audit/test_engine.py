"""Collecting with the workers of a scheduler that is there already."""

import asyncio
import os
import pickle
import re
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import pytest

from cfapi import Cloudflare, CloudflareError, Retries
from cfapi.audit import Audit, Report, Selection, SnapshotFile, Terms
from cfapi.audit.engine import NoEngine, collect_on, dask_executor
from cfapi.audit.tasks import tasks
from cfapi.sandbox import Fault, Sandbox

needs_dask = pytest.mark.skipif(find_spec("distributed") is None, reason="the extra dask is not installed")


def found(report: Report) -> set[tuple[str, str, str]]:
    return {(each.check, each.place.zone or each.place.account, each.fault.subject) for each in report.findings}


@pytest.fixture
def environment(monkeypatch):
    def point_to(box: Sandbox) -> None:
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", box.token)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)

    return point_to


def test_a_task_goes_to_another_process_without_a_token(monkeypatch):
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "very-secret-token")
    work = tasks(Audit(checks=("tls.*",), selection=Selection(exclude=("a.example",))), 3, share=0.6)

    sent = pickle.dumps(work)
    assert pickle.loads(sent) == work  # noqa: S301  # our own
    assert b"very-secret" not in sent
    assert [each.asked.shard for each in work] == ["1/3", "2/3", "3/3"]
    assert [each.share for each in work] == pytest.approx([0.2] * 3)


async def test_the_shards_of_an_executor_are_the_whole(tmp_path, environment):
    async with Sandbox(zones=30, quota=None) as box, Cloudflare(box.token, base_url=box.url) as cf:
        environment(box)
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            with ThreadPoolExecutor(3) as executor:
                merged = await asyncio.to_thread(in_thread, executor, tasks(Audit(), 3), tmp_path / "snapshot")
            report = Audit().judge(file, box.now)

        assert (merged.zones, merged.is_complete) == (30, True)
        assert found(report) == found(await Audit(terms=Terms(now=box.now)).run(cf))


async def test_more_shards_than_zones_are_no_error(tmp_path, environment):
    async with Sandbox(zones=2, quota=None) as box:
        environment(box)
        SnapshotFile.create(tmp_path / "snapshot").__exit__(None, None, None)
        with ThreadPoolExecutor(3) as executor:
            merged = await asyncio.to_thread(in_thread, executor, tasks(Audit(), 6), tmp_path / "snapshot")

    assert (merged.zones, merged.is_complete) == (2, True)


async def test_a_shard_that_fails_leaves_the_others_and_is_told(tmp_path, environment):
    async with Sandbox(zones=30, quota=None) as box:
        environment(box)
        box.fault(Fault("status", status=401, path="/zones/*/dnssec", times=1))
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            with ThreadPoolExecutor(1) as executor, pytest.raises(CloudflareError, match="401"):
                await asyncio.to_thread(in_thread, executor, tasks(Audit(), 3), tmp_path / "snapshot")

            assert file.counts()[0] > 10
            assert not file.is_complete


def in_thread(executor, work, path):
    with SnapshotFile.open(path) as file:
        return collect_on(executor, work, file)


@pytest.mark.parametrize("name", ["", "dask", "dask://", "ray://host:1", "tcp://host:1"])
def test_what_is_no_engine_is_refused(name):
    with pytest.raises(NoEngine, match="is no engine"), dask_executor(name):
        pass


def test_without_its_extra_the_engine_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(NoEngine, match=r"cfapi-sdk\[dask\]"), dask_executor("dask://127.0.0.1:1"):
        pass


async def started(*arguments: str) -> tuple[asyncio.subprocess.Process, str]:
    """A program of Dask, and the address that it says it listens at."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *arguments), stderr=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.DEVNULL
    )
    assert process.stderr is not None
    async for line in process.stderr:
        if heard := re.search(rb"(?:Scheduler at|Start worker at): +tcp://(\S+)", line):
            return process, heard[1].decode()
    raise AssertionError("it ended")


@needs_dask
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.timeout(180)
async def test_a_worker_that_is_killed_in_the_middle_changes_nothing(tmp_path, environment):
    async with Sandbox(zones=150, quota=None) as box:
        environment(box)
        scheduler, address = await started("distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard")
        options = ("--no-nanny", "--nthreads", "1", "--no-dashboard")
        workers = [(await started("distributed.cli.dask_worker", f"tcp://{address}", *options))[0] for _ in range(3)]
        try:
            command = ("snapshot", "--engine", f"dask://{address}", "--output", str(tmp_path / "snapshot"))
            run = await asyncio.create_subprocess_exec(sys.executable, "-m", "cfapi.cli", *command, env=os.environ)
            while len(box.requests) < 150 and run.returncode is None:  # noqa: ASYNC110  # other processes make them
                await asyncio.sleep(0.005)
            workers[1].kill()

            assert await run.wait() == 0
        finally:
            for process in (*workers, scheduler):
                if process.returncode is None:
                    process.kill()
                await process.wait()

        with SnapshotFile.open(tmp_path / "snapshot") as file:
            report = Audit().judge(file, box.now)
        reads = Counter(each.path for each in box.requests if each.path.endswith("/dnssec"))
        async with Cloudflare(box.token, base_url=box.url, rate_limit=None, retries=Retries(base=0)) as cf:
            whole = await Audit(terms=Terms(now=box.now)).run(cf)

        assert found(report) == found(whole)
        assert (report.zones, report.complete) == (150, True)
        assert set(reads.values()) <= {1, 2}
        assert sum(reads.values()) < 150 + 75  # a killed worker's shard is read again, and no other
