"""What the tests of paging share: a server of listings."""

from collections.abc import AsyncIterator

import pytest

from tests.support.listing_server import Server, serving


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serving() as running:
        yield running
