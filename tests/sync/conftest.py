"""A sandbox in a thread of its own, as synchronous tests need it."""

from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal

from cfapi.sandbox import Sandbox
from cfapi.sync import Cloudflare


@pytest.fixture(scope="module")
def shared_box(portal: BlockingPortal) -> Iterator[Sandbox]:
    with portal.wrap_async_context_manager(Sandbox(zones=30, quota=None)) as box:
        yield box


@pytest.fixture
def box(shared_box: Sandbox) -> Sandbox:
    """The sandbox; it remembers the requests of one test."""
    shared_box.requests.clear()
    return shared_box


@pytest.fixture
def cf(box: Sandbox) -> Iterator[Cloudflare]:
    with Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        yield cf
