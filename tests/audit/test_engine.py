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
from attrs import evolve

from cfapi import Cloudflare, CloudflareError, Retries
from cfapi.audit import Audit, Report, Selection, Severity, SnapshotFile, Terms, zone_check
from cfapi.audit.engine import NoEngine, collect_on, dask_executor
from cfapi.audit.tasks import account_tasks, shards_of, tasks
from cfapi.audit.tokens import BadAccounts, load_places
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
                await asyncio.to_thread(in_thread, executor, tasks(Audit(), 3), tmp_path / "snapshot")
            report = Audit().judge(file, box.now)

        assert (report.zones, report.complete) == (30, True)
        assert found(report) == found(await Audit(terms=Terms(now=box.now)).run(cf))


async def test_more_shards_than_zones_are_no_error(tmp_path, environment):
    async with Sandbox(zones=2, quota=None) as box:
        environment(box)
        SnapshotFile.create(tmp_path / "snapshot").__exit__(None, None, None)
        with ThreadPoolExecutor(3) as executor:
            await asyncio.to_thread(in_thread, executor, tasks(Audit(), 6), tmp_path / "snapshot")

    with SnapshotFile.open(tmp_path / "snapshot") as file:
        assert (file.counts(), file.is_complete) == ((2, 2), True)


async def test_a_shard_that_fails_leaves_the_others_and_is_told(tmp_path, environment):
    async with Sandbox(zones=30, quota=None) as box:
        environment(box)
        box.fault(Fault("status", status=401, path="/zones/*/dnssec", times=1))
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            with ThreadPoolExecutor(1) as executor, pytest.raises(CloudflareError, match="401"):
                await asyncio.to_thread(in_thread, executor, tasks(Audit(), 3), tmp_path / "snapshot")

            assert file.counts()[0] > 10
            assert not file.is_complete


async def test_a_run_that_goes_on_does_the_shards_that_are_not_done(tmp_path, environment):
    async with Sandbox(zones=30, quota=None) as box:
        environment(box)
        box.fault(Fault("status", status=401, path="/zones/*/dnssec", times=1))
        path = tmp_path / "snapshot"
        SnapshotFile.create(path).__exit__(None, None, None)
        with ThreadPoolExecutor(1) as executor:
            with pytest.raises(CloudflareError, match="401"):
                await asyncio.to_thread(in_thread, executor, tasks(Audit(), 3), path)
            with SnapshotFile.open(path) as file:
                done = {zone.zone.id for zone in file.zones()}
            before = len(box.requests)
            await asyncio.to_thread(in_thread, executor, tasks(Audit(), 3), path)

        again = {each.path.split("/")[2] for each in box.requests[before:] if each.path.endswith("/dnssec")}
        with SnapshotFile.open(path) as file:
            assert (file.counts(), file.is_complete) == ((30, 30), True)
        assert len(done) > 10
        assert not again & done


async def test_each_account_is_a_task_whose_token_is_found_where_it_is_done(tmp_path, environment, monkeypatch):
    async with Sandbox(zones=20, quota=None) as box:
        environment(box)
        monkeypatch.delenv("CLOUDFLARE_API_TOKEN")
        (tmp_path / "one.token").write_text(box.token)
        accounts = [f'[[account]]\nname = "{name}"\ntoken = {{ file = "{name}.token" }}\n' for name in ("one", "two")]
        (tmp_path / "accounts.toml").write_text("".join(accounts))
        path = tmp_path / "snapshot"
        SnapshotFile.create(path).__exit__(None, None, None)
        work = account_tasks(Audit(), load_places(tmp_path / "accounts.toml"))

        assert box.token.encode() not in pickle.dumps(work)
        with ThreadPoolExecutor(1) as executor, pytest.raises(BadAccounts, match="'two' can't be read") as caught:
            await asyncio.to_thread(in_thread, executor, work, path)
        assert caught.value.__notes__ == ["This concerns two."]
        with SnapshotFile.open(path) as file:
            assert (file.counts(), file.is_complete) == ((20, 20), False)
        (tmp_path / "two.token").write_text(box.limited_token)
        with ThreadPoolExecutor(1) as executor:
            await asyncio.to_thread(in_thread, executor, work, path)
        with SnapshotFile.open(path) as file:
            assert (file.counts(), file.is_complete) == ((20, 20), True)


def test_own_checks_need_not_be_on_other_machines():
    @zone_check("acme.own", Severity.LOW, reads=("dnssec",))
    def own(_zone, _terms):
        yield from ()

    (task,) = tasks(Audit(known={"acme.own": own}), 1)

    assert task.asked.reads == ("dnssec",)
    assert b"acme" not in pickle.dumps(evolve(task, asked=evolve(task.asked, checks=())))


def test_shards_stay_as_many_as_when_a_run_was_begun(tmp_path):
    with SnapshotFile.create(tmp_path / "snapshot") as file:
        assert [shards_of(file, threads) for threads in (3, 8, 1)] == [3, 3, 3]


def in_thread(executor, work, path):
    with SnapshotFile.open(path) as file:
        collect_on(executor, work, file)


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
