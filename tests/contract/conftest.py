"""What the tests of the contract share."""

import logging

import pytest


@pytest.fixture(autouse=True)
def without_drift(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steady leaves out what an answer must have; that is told once for each field, and not of interest here."""
    monkeypatch.setattr(logging.getLogger("cfapi.drift"), "disabled", True)
