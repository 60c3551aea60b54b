"""Precision and recall of each check over 10,000 zones and 500 accounts, judged offline."""

import pytest

from cfapi.audit import CHECKS
from tests.support.estates.measuring import Ledger, measured

ZONES = 10_000

pytestmark = pytest.mark.timeout(1800)


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return measured(ZONES)


@pytest.mark.parametrize("check", CHECKS)
def test_precision_and_recall_are_1_over_10_000_zones(ledger: Ledger, check: str):
    faults, decoys, _ = ledger.of(check)

    assert faults
    assert decoys
    assert (ledger.precision(check), ledger.recall(check)) == (1.0, 1.0)


def test_thousands_of_faults_and_decoys_are_there_and_nothing_is_unknown(ledger: Ledger):
    assert len(ledger.faults) > 10_000
    assert len(ledger.decoys) > 20_000
    assert not ledger.unknown
