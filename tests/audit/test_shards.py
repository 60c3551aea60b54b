"""Shards: who gets which, how they become one, and that a snapshot goes on as it was begun."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from cfapi import Cloudflare, Retries
from cfapi.audit import AnotherRun, Audit, Report, Selection, Shard, SnapshotFile
from cfapi.audit.asked import Asked, missing_shards
from cfapi.audit.merge import Merged, merge
from cfapi.sandbox import Sandbox

NO_SHARD = {"HOME": "/root", "JOB_COMPLETIONS": "4"}


def client(box: Sandbox) -> Cloudflare:
    return Cloudflare(box.token, base_url=box.url, rate_limit=None, retries=Retries(base=0))


def found(report: Report) -> set[tuple[str, str, str]]:
    return {(each.check, each.place.zone or each.place.account, each.fault.subject) for each in report.findings}


class Enough(Exception):
    """Ends a run."""


async def taken(box: Sandbox, path, audit: Audit, *, stop_after: int | None = None):
    def on_progress(collector) -> None:
        if stop_after is not None and collector.file.counts()[0] >= stop_after:
            raise Enough

    async with client(box) as cf:
        with SnapshotFile.create(path) as file:
            with suppress(Enough):
                await audit.collect(cf, file, on_progress)
    return path


@contextmanager
def merged(tmp_path: Path, paths: Sequence[Path]) -> Iterator[tuple[Merged, SnapshotFile]]:
    with ExitStack() as files:
        sources = [files.enter_context(SnapshotFile.open(path)) for path in paths]
        into = SnapshotFile.create(tmp_path / f"merged-{len(list(tmp_path.iterdir()))}")
        yield merge(files.enter_context(into), sources), into


def of_shard(text: str) -> Audit:
    return Audit(selection=Selection(shard=Shard.parse(text)), concurrency=2)


async def test_all_shards_merged_are_judged_as_the_whole_is_across_zones_too(tmp_path):
    async with Sandbox(zones=60, quota=None) as box, client(box) as cf:
        whole = await Audit().run(cf)
        paths = [await taken(box, tmp_path / str(n), of_shard(f"{n}/3")) for n in (1, 2, 3)]

    with merged(tmp_path, paths) as (result, file):
        report = Audit().judge(file)
    assert (result.zones, result.is_complete, report.complete) == (60, True, True)
    assert found(report) == found(whole)
    assert report.verdicts == whole.verdicts


async def test_a_merge_is_complete_only_if_no_shard_is_missing_and_each_is_complete(tmp_path):
    async with Sandbox(zones=60, quota=None) as box:
        first, second = [await taken(box, tmp_path / str(n), of_shard(f"{n}/3")) for n in (1, 2)]
        third = await taken(box, tmp_path / "3", of_shard("3/3"), stop_after=5)

        with merged(tmp_path, [first, second]) as (two, file):
            assert (two.missing_shards, two.is_complete, file.is_complete) == (["3/3"], False, False)
        with merged(tmp_path, [first, second, third]) as (three, file):
            assert (three.missing_shards, three.incomplete, file.is_complete) == ([], ["3"], False)
            assert three.unfinished > 0

        async with client(box) as cf:
            with SnapshotFile.open(third) as file:
                await of_shard("3/3").resuming(file).collect(cf, file)
        with merged(tmp_path, [first, second, third]) as (all_three, file):
            assert (all_three.zones, file.is_complete) == (60, True)


async def test_a_zone_in_several_snapshots_counts_once_as_it_was_read_last(tmp_path):
    async with Sandbox(zones=10, quota=None) as box:
        old = await taken(box, tmp_path / "old", Audit())
        zone = next(iter(box.zones.values()))
        zone.settings["ssl"] = "off"
        new = await taken(box, tmp_path / "new", Audit())

    for paths in ([old, new], [new, old]):
        with merged(tmp_path, paths) as (result, file):
            (read,) = (each for each in file.zones() if each.zone.id == zone.id)
            assert (result.zones, read.setting("ssl")) == (10, "off")


@pytest.mark.parametrize(
    ("shards", "missing"),
    [
        (["1/2", "2/2"], []),
        (["1/2"], ["2/2"]),
        (["", "1/2"], []),
        (["1/3", "2/3", "3/3", "1/8"], []),
        (["1/3", "2/8"], ["2/3", "3/3"]),
    ],
)
def test_the_shards_that_are_missing(shards, missing):
    assert missing_shards([Asked(shard=shard) for shard in shards]) == missing


def test_shards_of_different_selections_do_not_complete_each_other():
    asked = [Asked(accounts=("a",), shard="1/2"), Asked(accounts=("b",), shard="2/2")]

    assert missing_shards(asked) == ["2/2", "1/2"]


@pytest.mark.parametrize(
    ("environment", "shard"),
    [
        ({"JOB_COMPLETION_INDEX": "0", "JOB_COMPLETIONS": "4"}, "1/4"),
        ({"JOB_COMPLETION_INDEX": "3", "JOB_COMPLETIONS": "4"}, "4/4"),
        ({"AWS_BATCH_JOB_ARRAY_INDEX": "6", "AWS_BATCH_JOB_ARRAY_SIZE": "7"}, "7/7"),
        ({"CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "5"}, "1/5"),
        ({"CI_NODE_INDEX": "5", "CI_NODE_TOTAL": "5"}, "5/5"),
    ],
)
def test_a_scheduler_says_which_shard_a_job_is(environment, shard):
    assert str(Shard.from_environment(environment)) == shard


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        (NO_SHARD, "no shard in the environment"),
        ({"JOB_COMPLETION_INDEX": "0"}, "JOB_COMPLETIONS is not"),
        ({"JOB_COMPLETION_INDEX": "x", "JOB_COMPLETIONS": "4"}, "no number"),
        ({"JOB_COMPLETION_INDEX": "4", "JOB_COMPLETIONS": "4"}, "5/4"),
        ({"CI_NODE_INDEX": "0", "CI_NODE_TOTAL": "4"}, "0/4"),
        ({"CI_NODE_INDEX": "1", "CI_NODE_TOTAL": ""}, "1/"),
    ],
)
def test_an_environment_without_a_shard_is_refused(environment, words):
    with pytest.raises(ValueError, match=words):
        Shard.from_environment(environment)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (Audit(selection=Selection(shard=Shard(2, 3))), "shard 1/3 instead of 2/3"),
        (Audit(checks=("tls.*",), selection=Selection(shard=Shard(1, 3))), "checks none instead of tls"),
        (Audit(selection=Selection(shard=Shard(1, 3), exclude=("a.example",))), "exclude none instead of a.example"),
        (Audit(), "shard 1/3 instead of none"),
    ],
)
async def test_a_snapshot_does_not_go_on_with_another_selection_or_other_checks(tmp_path, other, words):
    async with Sandbox(zones=20, quota=None) as box, client(box) as cf:
        path = await taken(box, tmp_path / "snapshot", of_shard("1/3"), stop_after=2)
        before = len(box.requests)

        with SnapshotFile.open(path) as file, pytest.raises(AnotherRun, match=words):
            await other.collect(cf, file)
        assert len(box.requests) == before


async def test_what_a_run_does_not_say_itself_is_as_the_snapshot_was_begun(tmp_path):
    begun = Audit(checks=("tls.*",), selection=Selection(shard=Shard(1, 3), exclude=("a.example",)))
    async with Sandbox(zones=20, quota=None) as box:
        path = await taken(box, tmp_path / "snapshot", begun, stop_after=2)

    with SnapshotFile.open(path) as file:
        assert Audit().resuming(file).selection == begun.selection
        assert Audit().resuming(file).checks == begun.checks
        assert Audit(checks=("dns.*",)).resuming(file).checks == ("dns.*",)


async def test_zones_that_are_not_there_are_still_told_when_a_run_goes_on(tmp_path):
    async with Sandbox(zones=20, quota=None) as box, client(box) as cf:
        names = (*(zone.name for zone in box.zones.values()), "nowhere.example")
        audit = Audit(selection=Selection(zones=names), concurrency=1)
        path = await taken(box, tmp_path / "snapshot", audit, stop_after=20)

        with SnapshotFile.open(path) as file:
            await Audit().resuming(file).collect(cf, file)
            assert Audit().judge(file, at=box.now).missing == ["nowhere.example"]
