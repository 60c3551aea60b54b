"""Schemathesis, which others wrote, drives every operation of the sandbox and finds no undocumented answer."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from cfapi.sandbox.schema.catalog import operations
from tests.support.contract.amendments import AMENDMENTS, Amendment
from tests.support.contract.driving import REFUSALS, Outcome, drive
from tests.support.interop.strangers import Strangers, distribution
from tests.support.paths import DOCUMENT

STRANGERS = Strangers(
    {"Schemathesis (PyPI)": distribution("schemathesis")}, "it calls the sandbox as the document says"
)

pytestmark = [
    pytest.mark.skipif(not DOCUMENT.exists(), reason="the OpenAPI document is not on this machine"),
    pytest.mark.timeout(900),  # the first test waits for all of them to be driven
]
LABELS = [f"{each.verb} {each.path}" for each in operations()]
# How many operations must be answered well: the others need what no schema tells, or what is not there.
FLOOR = 3120
ROWS = "rows of JSON, a line each, which the document takes for one value"
UNLIKE = {
    "GET /zones/{zone_id}/logs/rayids/{rayid}": ROWS,
}
PROCESSES = 2


@pytest.fixture(scope="module")
def outcomes(request: pytest.FixtureRequest) -> dict[str, Outcome]:
    """What came of the operations that are asked about, by their verbs and paths."""
    asked = {label for item in request.session.items if (label := _label(item))} or set(LABELS)
    wanted = [label for label in LABELS if label in asked]
    with ProcessPoolExecutor(PROCESSES, mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = pool.map(drive, [wanted[start::PROCESSES] for start in range(PROCESSES)])
        return {outcome.label: outcome for part in parts for outcome in part}


def _label(item: Any) -> str | None:
    """The operation that a test is about."""
    parameters: dict[str, Any] = getattr(getattr(item, "callspec", None), "params", {})
    return parameters.get("label")


@pytest.mark.parametrize("label", LABELS)
def test_answers_are_as_the_document_says(outcomes: dict[str, Outcome], label: str) -> None:
    assert outcomes[label].statuses, "it was not driven"
    assert (outcomes[label].findings != []) == (label in UNLIKE), outcomes[label].findings


def test_good_answers_are_reached(outcomes: dict[str, Outcome]) -> None:
    if len(outcomes) < len(LABELS):
        pytest.skip("not every operation was driven")
    refused = [label for label, outcome in outcomes.items() if not outcome.reached]

    assert len(LABELS) - len(refused) >= FLOOR, refused


def test_all_refusals_that_may_be_are_met(outcomes: dict[str, Outcome]) -> None:
    if len(outcomes) < len(LABELS):
        pytest.skip("not every operation was driven")
    met = {str(status) for outcome in outcomes.values() for status in outcome.statuses if status >= 400}

    assert met == set(REFUSALS)


@pytest.mark.parametrize("amendment", AMENDMENTS, ids=str)
def test_an_amendment_is_needed(amendment: Amendment) -> None:
    others = [each for each in AMENDMENTS if each is not amendment]

    (outcome,) = drive([amendment.seen_at], others)

    assert any(amendment.property in finding.casefold() for finding in outcome.findings)
