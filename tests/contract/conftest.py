"""What the tests of the contract share."""

import logging
from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture(autouse=True)
def without_drift(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steady leaves out what an answer must have; that is told once for each field, and not of interest here."""
    monkeypatch.setattr(logging.getLogger("cfapi.drift"), "disabled", True)
