"""Audits of 10,000 zones: what is found, what it costs in calls, time and memory. `make scale` runs them."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from tests.support.audit_runs import AtQuota, at_quota, found
from tests.support.paths import ROOT

ZONES = 10_000
MOST_MEMORY = 300  # MB
# The account, its members and its DNS settings.
CALLS_AN_ACCOUNT = 3

pytestmark = pytest.mark.timeout(1800)


@pytest.fixture(scope="module")
def run() -> AtQuota:
    return asyncio.run(at_quota(ZONES))


def test_every_fault_is_found(run: AtQuota):
    assert len(run.planted) > 5_000
    assert run.planted - found(run.report) == set()


def test_nothing_else_is_reported(run: AtQuota):
    assert len(run.decoys) > 1_000
    assert found(run.report) - run.planted == set()
    assert run.report.is_whole


def test_a_zone_costs_four_calls_besides_the_pages_of_zones_and_those_for_accounts(run: AtQuota):
    assert run.calls == 4 * ZONES + ZONES // 50 + CALLS_AN_ACCOUNT * run.accounts


def test_no_call_is_refused_and_it_takes_at_most_3_percent_longer_than_the_quota_asks_for(run: AtQuota):
    assert set(run.statuses) == {200}
    assert run.seconds <= 1.03 * run.best_seconds


async def test_collecting_and_judging_take_less_than_300_mb(tmp_path: Path):
    async def figures(*arguments: str) -> dict[str, float]:
        words = (sys.executable, str(ROOT / "benchmarks" / "audit.py"), *arguments)
        process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
        out, _ = await process.communicate()
        assert process.returncode == 0
        return json.loads(out)

    async with Sandbox(zones=ZONES, quota=None) as box:
        collecting = await figures("collect", box.url, box.token, str(tmp_path / "snapshot"))
    judging = await figures("judge", str(tmp_path / "snapshot"))

    assert collecting["zones"] == ZONES
    assert max(collecting["memory"], judging["memory"]) < MOST_MEMORY
