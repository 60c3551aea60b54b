"""Prowler and `cfapi audit` on the same zones: docs/prowler.md says what each took, and who is right."""

import asyncio

import pytest

from benchmarks.prowler import PAGE, Cost, Difference, measured, tables
from tests.support.interop.programs import PROWLER, needs

ZONES = 250

pytestmark = [needs(PROWLER), pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def run() -> tuple[Cost, Cost, list[Difference]]:
    return asyncio.run(measured(ZONES))


def test_where_they_differ_the_audit_is_right_and_the_page_says_why(run):
    _, _, found = run
    rows = [line for line in tables(*run).splitlines() if line.startswith("| `")]

    assert len(found) > 100
    assert {each.right for each in found} == {"cfapi"}
    assert all(each.why for each in found)
    assert [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| `")] == rows


def test_the_audit_takes_far_fewer_calls_and_less_time_and_memory(run):
    theirs, ours, _ = run

    assert ours.calls < 4.1 * ZONES
    assert theirs.calls > 5 * ours.calls
    assert ours.seconds < theirs.seconds
    assert ours.memory < theirs.memory
