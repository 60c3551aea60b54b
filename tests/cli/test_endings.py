"""Whatever ends a collection: it says what was done, what was not, and what to type, and that completes it."""

import asyncio
import os
import re
import shlex
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cfapi.audit import Audit, SnapshotFile
from cfapi.cli.auditing import Run
from cfapi.cli.formats import Edition
from cfapi.cli.reporting import Output
from cfapi.clock import Clock
from cfapi.sandbox import Fault, Sandbox
from tests.support.one_try import OneTry

ZONES = 120
AGAIN = re.compile(r"to go on: cfapi (.*)$", re.MULTILINE)
COUNTS = re.compile(r"read ([\d,]+) of ([\d,]+) zones into .*; ([\d,]+) are still to be read")


async def command(box: Sandbox, *arguments: str, **options: Any) -> asyncio.subprocess.Process:
    environment = {**os.environ, "CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url}
    words = (sys.executable, "-m", "cfapi.cli", *arguments)
    pipes = {"stdout": asyncio.subprocess.PIPE, "stderr": asyncio.subprocess.PIPE}
    return await asyncio.create_subprocess_exec(*words, env=environment, **pipes, **options)


async def ended(process: asyncio.subprocess.Process) -> tuple[int | None, str, str]:
    out, err = await process.communicate()
    return process.returncode, out.decode(), err.decode()


async def after(box: Sandbox, calls: int, do: Callable[[], object]) -> None:
    while len(box.requests) < calls:  # noqa: ASYNC110  # another process makes them
        await asyncio.sleep(0)
    do()


def told(err: str) -> tuple[int, int, list[str]]:
    """What was read, of how many, and what to type."""
    assert "Traceback" not in err
    done, listed, left = (int(number.replace(",", "")) for number in COUNTS.findall(err)[-1])
    assert done + left == listed
    return done, listed, shlex.split(AGAIN.findall(err)[-1])


async def completes(box: Sandbox, words: list[str], path: Path) -> None:
    """What it said to type reads the rest, and nothing of what was finished."""
    with SnapshotFile.open(path) as file:
        finished = {zone.zone.id for zone in file.zones()}
    before = len(box.requests)
    code, _, err = await ended(await command(box, *words))

    assert code in (0, 3), err
    again = {each.path.split("/")[2] for each in box.requests[before:] if each.path.startswith("/zones/")}
    assert not again & finished
    with SnapshotFile.open(path) as file:
        assert file.is_complete
        assert file.counts() == (ZONES, ZONES)


async def test_a_token_that_is_revoked_ends_it_at_the_first_refusal(tmp_path):
    path = tmp_path / "snapshot"
    async with Sandbox(zones=ZONES, quota=None) as box:
        audit = await command(box, "audit", "--snapshot", str(path), "--concurrency", "4", "--share", "0.9")
        revoke = Fault("status", status=401, path="/zones/*/dnssec")
        await after(box, 150, lambda: box.fault(revoke))
        code, out, err = await ended(audit)

        done, listed, words = told(err)
        assert code == 4
        assert 20 <= done < listed == ZONES
        assert "401" in err
        assert "incomplete" in out
        assert Counter(each.status for each in box.requests)[401] <= 4
        box.clear_faults()
        await completes(box, words, path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits of files")
@pytest.mark.parametrize("kind", ["audit", "snapshot"])
async def test_a_disk_that_is_full_ends_it_with_what_was_written(tmp_path, kind):
    import resource

    path = tmp_path / "snapshot"
    out_to = {"audit": "--snapshot", "snapshot": "--output"}[kind]
    limit = 400_000

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    async with Sandbox(zones=ZONES, quota=None) as box:
        run = await command(box, kind, out_to, str(path), "--share", "0.9", preexec_fn=limited)
        code, _, err = await ended(run)

        done, listed, words = told(err)
        assert code == 4
        assert 0 < done < listed == ZONES
        assert f"{path} can't be written" in err
        await completes(box, words, path)


def hurried() -> Clock:
    """A clock on which each sleep is over at once, and as long as it should be."""
    now = [0.0]

    async def sleep(seconds: float) -> None:
        now[0] += seconds
        await asyncio.sleep(0)

    return Clock(monotonic=lambda: now[0], sleep=sleep)


@pytest.mark.parametrize("trouble", ["outage", "network"])
async def test_an_outage_and_a_network_that_dies_end_it_after_some_minutes(tmp_path, capsys, trouble):
    path = tmp_path / "snapshot"
    async with Sandbox(zones=ZONES, quota=None) as box:
        run = Run(
            Audit(clock=hurried(), concurrency=4),
            OneTry(box=box),
            Output(None, Edition(datetime.now(UTC))),
            snapshot=path,
        )
        fault = Fault("status", status=503) if trouble == "outage" else Fault("drop_before")
        audit = asyncio.create_task(asyncio.to_thread(run.collect_and_judge))
        await after(box, 150, lambda: box.fault(fault))
        code = await audit
        failed = len(box.requests)

        shown = capsys.readouterr()
        done, listed, words = told(shown.err)
        assert code == 4
        assert 20 <= done < listed == ZONES
        assert re.search(r"No call has worked for 3\d\d seconds", shown.err)
        assert failed < 150 + 80
        assert "incomplete" in shown.out
        box.clear_faults()
        await completes(box, words, path)


async def test_what_it_says_to_type_has_the_options_that_the_snapshot_does_not_know(tmp_path):
    path = tmp_path / "my snapshot"
    async with Sandbox(zones=30, quota=None) as box:
        box.fault(Fault("status", status=401, path="/zones/*/dnssec"))
        given = ("--format", "json", "--fail-on", "high", "--check", "dns.*", "--share", "0.5")
        _, _, err = await ended(await command(box, "audit", "--snapshot", str(path), *given))

        _, _, words = told(err)
        assert words == ["audit", "--snapshot", str(path), "--resume", *given[6:], *given[:4]]
