"""A sandbox for clients that others wrote: most of them are synchronous, so it runs in a thread of its own."""

from collections.abc import Iterator

import pytest
from anyio.from_thread import start_blocking_portal

from cfapi.sandbox import Sandbox

ZONES = 60


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """A sandbox of several pages of zones, whatever the size of a page."""
    with start_blocking_portal() as portal:
        with portal.wrap_async_context_manager(Sandbox(zones=ZONES, seed=1, quota=None)) as box:
            yield box


@pytest.fixture
def active(box: Sandbox) -> str:
    """The name of a zone."""
    return next(zone.name for zone in box.zones.values() if zone.status == "active")
