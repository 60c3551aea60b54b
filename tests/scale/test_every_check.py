"""Precision and recall of each check over 10,000 zones and 500 accounts: judged offline, and over a connection."""

import pytest

from cfapi.audit import CHECKS
from tests.support.estates.collecting import collected
from tests.support.estates.measuring import Ledger, measured

ZONES, MOST_CALLS = 10_000, 15

pytestmark = pytest.mark.timeout(1800)


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return measured(ZONES)


@pytest.mark.parametrize("check", CHECKS)
def test_precision_and_recall_are_1_over_10_000_zones(ledger: Ledger, check: str):
    ledger.expect_exact(check)


def test_thousands_of_faults_and_decoys_are_there_and_nothing_is_unknown(ledger: Ledger):
    assert len(ledger.faults) > 10_000
    assert len(ledger.decoys) > 20_000
    assert not ledger.unknown


async def test_the_same_is_found_in_10_000_zones_over_a_connection_with_15_calls_a_zone_at_most():
    ledger, calls = await collected(ZONES)

    assert not ledger.unknown
    for check in CHECKS:
        ledger.expect_exact(check)
    assert calls <= MOST_CALLS
