"""What the tests of the sandbox share: a clock that stands still, a running box, and plain HTTP to talk to it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import attrs
import pytest

from cfapi.clock import Clock
from cfapi.sandbox import Sandbox

MOMENT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@attrs.define
class HandClock:
    """Time that moves only when told to, or when somebody sleeps on it."""

    elapsed: float = 0.0
    slept: list[float] = attrs.field(factory=list[float])

    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self.elapsed, now=self.now, sleep=self.sleep)

    def now(self) -> datetime:
        return MOMENT + timedelta(seconds=self.elapsed)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.elapsed += seconds


@attrs.frozen
class Reply:
    """One answer, read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def result(self) -> Any:
        assert self.json["success"], self.body
        return self.json["result"]

    @property
    def info(self) -> Any:
        return self.json["result_info"]

    @property
    def codes(self) -> list[int]:
        """The code of each error, and below it those of its chain."""
        assert not self.json["success"], self.body
        errors = self.json["errors"]
        return [each["code"] for error in errors for each in (error, *error.get("error_chain", ()))]


@pytest.fixture
def time() -> HandClock:
    return HandClock()


@pytest.fixture
async def start(time: HandClock) -> AsyncIterator[Callable[..., Awaitable[Sandbox]]]:
    """Starts a sandbox on the still clock, without a quota unless the test wants one."""
    async with AsyncExitStack() as stack:

        async def begin(**wanted: Any) -> Sandbox:
            defaults: dict[str, Any] = {"zones": 25, "quota": None, "clock": time.clock()}
            return await stack.enter_async_context(Sandbox(**(defaults | wanted)))

        yield begin


@pytest.fixture
async def box(start: Callable[..., Awaitable[Sandbox]]) -> Sandbox:
    return await start()


@pytest.fixture
async def ask() -> AsyncIterator[Callable[..., Awaitable[Reply]]]:
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
