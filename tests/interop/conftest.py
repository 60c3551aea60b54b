"""A sandbox for clients that others wrote: several pages of zones, whatever the size of a page."""

import pytest

from cfapi.sandbox import Sandbox


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "interop" in item.path.parts:
            item.add_marker(pytest.mark.cfapi_sandbox(zones=60))


@pytest.fixture
def box(cfapi_sandbox: Sandbox) -> Sandbox:
    return cfapi_sandbox


@pytest.fixture
def active(box: Sandbox) -> str:
    """The name of a zone."""
    return next(zone.name for zone in box.zones.values() if zone.status == "active")
