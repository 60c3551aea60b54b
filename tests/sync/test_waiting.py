"""`wait_until` without await."""

import asyncio
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

import cfapi
from cfapi import ArgumentError, Envelope, Request, Response, Retries, WaitTimedOut
from cfapi.clock import Clock
from cfapi.sync import Cloudflare, wait_until
from cfapi.testing import MemoryTransport, respond
from tests.support.fake_time import FakeTime
from tests.support.sync import tasks, until

STEADY = Retries(base=1, cap=8, jitter=lambda: 1.0)


@pytest.fixture
def cf() -> Iterator[Cloudflare]:
    """A client whose pack is pending, pending, and then active."""
    statuses = iter(["pending", "pending", "active"])

    def answer(_: Request) -> Response[bytes]:
        return respond({"status": next(statuses, "active")})

    with Cloudflare("t", transport=MemoryTransport(answer)) as cf:
        yield cf


def is_active(envelope: Envelope[object]) -> bool:
    return envelope.result == {"status": "active"}


def test_the_first_result_that_is_as_wanted_is_returned_after_doubling_waits(cf: Cloudflare, time: FakeTime):
    found = wait_until(lambda: cf.get("/packs/p"), is_active, waits=STEADY, clock=time.clock)

    assert found.result == {"status": "active"}
    assert time.sleeps == [1, 2]


def test_the_last_result_is_told_when_the_time_is_up(cf: Cloudflare, time: FakeTime):
    with pytest.raises(WaitTimedOut, match="within 1 s") as caught:
        wait_until(lambda: cf.get("/packs/p"), is_active, time_limit=1, waits=STEADY, clock=time.clock)

    assert caught.value.last.result == {"status": "pending"}


@pytest.mark.parametrize("error", [LookupError, StopAsyncIteration])
def test_errors_of_the_call_and_of_the_predicate_are_raised_as_they_are(error: type[Exception]):
    def fail(*_: object) -> bool:
        raise error("for good")

    for call, predicate in [(fail, bool), (lambda: 1, fail)]:
        with pytest.raises(error, match="for good"):
            wait_until(call, predicate)


def test_a_call_with_await_is_refused_with_what_to_use():
    async def call() -> int:
        return 1

    with pytest.raises(ArgumentError, match=r"cfapi\.wait_until"):
        _ = wait_until(call, bool)
    with pytest.raises(ArgumentError, match=r"wait_until\(lambda: cf"):
        wait_until(1, bool)  # type: ignore[arg-type, type-var]  # pyright: ignore[reportArgumentType]


def test_a_call_inside_of_an_event_loop_is_refused(cf: Cloudflare):
    async def inside() -> None:
        wait_until(lambda: cf.get("/packs/p"), is_active)

    with pytest.raises(cfapi.ConfigurationError, match="running event loop"):
        asyncio.run(inside())


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_wait_is_interrupted_at_once(cf: Cloudflare):
    class Interrupted(Exception):
        pass

    def ring(*_: object) -> None:
        raise Interrupted

    async def sleep(_: float) -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        await asyncio.Event().wait()

    before = signal.signal(signal.SIGUSR1, ring)
    try:
        with pytest.raises(Interrupted):
            wait_until(lambda: cf.get("/packs/p"), is_active, clock=Clock(sleep=sleep))
    finally:
        signal.signal(signal.SIGUSR1, before)

    until(lambda: tasks() == set())
