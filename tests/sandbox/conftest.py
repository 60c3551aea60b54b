"""What the tests of the sandbox share: a clock that stands still, a running box, and plain HTTP to talk to it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask, Reply, Start


@pytest.fixture
async def start(time: FakeTime) -> AsyncIterator[Start]:
    """Starts a sandbox on the still clock, without a quota unless the test wants one."""
    async with AsyncExitStack() as stack:

        async def begin(**wanted: Any) -> Sandbox:
            defaults: dict[str, Any] = {"zones": 25, "quota": None, "clock": time.clock}
            return await stack.enter_async_context(Sandbox(**(defaults | wanted)))

        yield begin


@pytest.fixture
async def box(start: Start) -> Sandbox:
    return await start()


@pytest.fixture
async def ask() -> AsyncIterator[Ask]:
    """Asks a box: `await ask(box, "GET", "/zones")`, as the owner of its token unless headers say otherwise."""
    async with aiohttp.ClientSession() as session:

        async def call(
            box: Sandbox, method: str, path: str, *, headers: dict[str, str] | None = None, **rest: Any
        ) -> Reply:
            headers = {"Authorization": f"Bearer {box.token}"} if headers is None else headers
            url = box.url.rstrip("/") + path
            async with session.request(method, url, headers=headers, allow_redirects=False, **rest) as response:
                return Reply(response.status, response.headers, await response.read())

        yield call
