"""What all tests share: a clean environment, no network but loopback, and time under control.

What surrounds every test is set up once: there are some ten thousand of them.
"""

import os
import signal
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from hypothesis import HealthCheck, settings

from tests.support.fake_time import FakeTime
from tests.support.interop import recording
from tests.support.memory_keyring import MemoryKeyring, Passwords


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", type=int, default=20_000, metavar="CALLS", help="how many calls the soak test makes")


def pytest_configure(config: pytest.Config) -> None:
    """No property fails because the machine is slow today.

    A shell starts what it puts in the background with Ctrl-C ignored, and so would be all that tests start.
    """
    settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("any machine")
    recording.register(config)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def for_all_tests() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture(scope="session", autouse=True)
def clean_environment(for_all_tests: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    for_all_tests.setenv("CFAPI_CONFIG_DIR", str(tmp_path_factory.mktemp("settings")))
    for name in os.environ:
        if name.startswith(("CLOUDFLARE_", "CF_", "CFAPI_PROFILE")) or name.lower().endswith("_proxy"):
            for_all_tests.delenv(name)


@pytest.fixture(scope="session", autouse=True)
def loopback_only(for_all_tests: pytest.MonkeyPatch) -> None:
    """Nothing that a test does may leave this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    for_all_tests.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> Passwords:
    """A keyring that lives as long as the test: what it keeps, by service and user."""
    backend = MemoryKeyring()
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    return backend.passwords


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    """An event loop in a thread of its own, for what outlives a test."""
    with start_blocking_portal() as portal:
        yield portal
