"""Each check of each pack finds all of its faults, and nothing that only looks like one."""

import pytest

from cfapi.audit import CHECKS
from tests.support.estates.collecting import collected
from tests.support.estates.measuring import Ledger, measured

ZONES, COLLECTED = 400, 120
MOST_CALLS = 15


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return measured(ZONES)


@pytest.mark.parametrize("check", CHECKS)
def test_precision_and_recall_are_1_with_faults_and_decoys(ledger: Ledger, check: str):
    ledger.expect_exact(check)


def test_nothing_is_unknown(ledger: Ledger):
    assert not ledger.unknown


async def test_the_same_is_found_over_a_connection_with_15_calls_a_zone_at_most():
    ledger, calls = await collected(COLLECTED)

    assert not ledger.unknown
    for check in CHECKS:
        ledger.expect_exact(check)
    assert calls <= MOST_CALLS
