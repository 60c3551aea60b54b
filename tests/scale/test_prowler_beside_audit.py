"""Prowler and `cfapi audit` on the same zones: docs/prowler.md says what each took, and who is right."""

import asyncio

import pytest

from benchmarks.prowler import PAGE, Comparison, measured, tables
from tests.support.interop.installed import PROWLER
from tests.support.interop.programs import needs

ZONES = 250

pytestmark = [needs(PROWLER), pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def run() -> Comparison:
    return asyncio.run(measured(ZONES))


def test_where_they_differ_the_audit_is_right_and_the_page_says_why(run):
    rows = [line for line in tables(run).splitlines() if line.startswith(("| `zone_", "| `dns_"))]

    assert len(run.differences) > 100
    assert {each.right for each in run.differences} == {"cfapi"}
    assert all(each.why for each in run.differences)
    assert all(row in PAGE.read_text("utf-8").splitlines() for row in rows)


def test_the_audit_takes_far_fewer_calls_and_less_time_and_memory(run):
    assert run.usual.calls < 4.1 * ZONES
    assert run.ours.calls < 8.1 * ZONES
    assert run.theirs.calls > 2.9 * run.ours.calls
    assert max(run.ours.seconds, run.usual.seconds) < run.theirs.seconds
    assert max(run.ours.memory, run.usual.memory) < run.theirs.memory
