"""Fixtures for tests of code that speaks to Cloudflare: pytest loads them wherever cfapi is installed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

import pytest

if TYPE_CHECKING:
    from cfapi.sandbox import Sandbox

MARK = "cfapi_sandbox(zones=25, seed=1, quota=None, faults=(), ...): which sandbox the fixture of this name starts"
DEFAULTS: dict[str, Any] = {"zones": 25, "quota": None}


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", MARK)


@pytest.fixture
def cfapi_sandbox(request: pytest.FixtureRequest) -> "Iterator[Sandbox]":
    """A local Cloudflare of this test's own, for clients of any language, synchronous or not.

    `@pytest.mark.cfapi_sandbox(zones=3, faults=[...])` takes all that `cfapi.sandbox.Sandbox` takes. It has 25 zones
    and no rate limit unless told otherwise.
    """
    from anyio.from_thread import start_blocking_portal

    from cfapi.sandbox import Sandbox

    # In a thread of its own: a test that blocks must not keep it from answering.
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(**_wanted(request))) as box:
        yield box


@pytest.fixture
def cfapi_intercepted(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> "Iterator[Sandbox]":
    """A sandbox that programs take for https://api.cloudflare.com, if this test starts them with its environment.

    For programs whose address of Cloudflare is fixed; it takes the same mark as `cfapi_sandbox`. Programs that follow
    neither HTTPS_PROXY nor the variables for authorities are not led anywhere.
    """
    from anyio.from_thread import start_blocking_portal

    from cfapi.sandbox import Sandbox

    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(Sandbox(**_wanted(request))) as box,
        portal.wrap_async_context_manager(box.intercept()) as interception,
    ):
        for name, value in interception.environment.items():
            if value:
                monkeypatch.setenv(name, value)
            else:
                monkeypatch.delenv(name, raising=False)
        yield box


@pytest.fixture
def cfapi_environment(cfapi_sandbox: "Sandbox", monkeypatch: pytest.MonkeyPatch) -> "Sandbox":
    """The sandbox, to which the environment leads: code under test finds it by CLOUDFLARE_API_TOKEN and its like."""
    for name in ("CLOUDFLARE_API_TOKEN_FILE", "CLOUDFLARE_API_KEY", "CLOUDFLARE_EMAIL", "CF_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", cfapi_sandbox.token)
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", cfapi_sandbox.url)
    return cfapi_sandbox


def _wanted(request: pytest.FixtureRequest) -> dict[str, Any]:
    mark = cast("pytest.Mark | None", request.node.get_closest_marker("cfapi_sandbox"))
    return DEFAULTS | (dict(mark.kwargs) if mark is not None else {})
