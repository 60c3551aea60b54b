"""Many threads, one event loop, one limit; and threads that run event loops of their own."""

import asyncio
import contextvars
import gc
import signal
import sys
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from cfapi import ConfigurationError, Events, Quota, RateLimit, RateLimiter, Request, Response
from cfapi.sandbox import Sandbox
from cfapi.sync import Cloudflare
from cfapi.sync.event_loop import EventLoop
from cfapi.testing import MemoryTransport, respond
from tests.support.sync import tasks, until

THREADS = 32


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(THREADS) as pool:
        yield pool


def test_threads_share_a_client(cf: Cloudflare, box: Sandbox, threads: ThreadPoolExecutor):
    ids = [zone.id for zone in cf.zones.list()]
    box.requests.clear()

    found = list(threads.map(lambda zone_id: cf.zones.get(zone_id=zone_id).id, ids * 10))

    assert found == ids * 10
    assert len(box.requests) == len(found)


def test_threads_and_clients_share_one_limit(threads: ThreadPoolExecutor):
    limiter = RateLimiter(RateLimit(quota=Quota(100, 300.0), burst=Quota(100, 1.0), share=1.0))
    clients = [Cloudflare("t", transport=MemoryTransport(lambda _: respond({})), rate_limit=limiter) for _ in range(2)]

    list(threads.map(lambda number: clients[number % 2].get("/x"), range(64)))

    assert limiter.status.remaining == 36


def test_requests_in_flight_are_limited_over_all_threads(threads: ThreadPoolExecutor):
    running = peak = 0

    async def slow(_: Request) -> Response[bytes]:
        nonlocal running, peak
        running += 1
        peak = max(peak, running)
        for _turn in range(5):
            await asyncio.sleep(0)
        running -= 1
        return respond({})

    transport: Any = SimpleNamespace(send=slow, aclose=lambda: asyncio.sleep(0))
    with Cloudflare("t", transport=transport, rate_limit=None, max_in_flight=3) as cf:
        list(threads.map(lambda _: cf.get("/x"), range(64)))

    assert peak == 3


def test_all_clients_work_in_one_thread(cf: Cloudflare):
    found: list[str] = []

    def respond_from(_: Request) -> Response[bytes]:
        found.append(threading.current_thread().name)
        return respond({})

    for _ in range(2):
        with Cloudflare("t", transport=MemoryTransport(respond_from)) as other:
            other.get("/x")

    assert found == ["cfapi", "cfapi"]
    cf.zones.list().first()
    assert [thread.name for thread in threading.enumerate()].count("cfapi") == 1
    assert next(thread for thread in threading.enumerate() if thread.name == "cfapi").daemon


def test_the_first_calls_of_many_threads_start_one_loop(
    threads: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch, box: Sandbox
):
    monkeypatch.setattr(EventLoop, "current", None)
    ready, both = threading.Barrier(THREADS), threading.Barrier(2)
    start = EventLoop._started

    def started() -> EventLoop:
        with pytest.raises(threading.BrokenBarrierError):  # nobody else comes here in the meantime
            both.wait(timeout=0.2)
        return start()

    monkeypatch.setattr(EventLoop, "_started", started)
    clients = [Cloudflare(box.token, base_url=box.url, rate_limit=None) for _ in range(2)]

    def first(number: int) -> EventLoop:
        ready.wait()
        assert clients[number % 2].verify().status == "active"
        return EventLoop.of_process()

    loops = set(threads.map(first, range(THREADS)))

    assert len(loops) == 1
    assert loops.pop().clients == {client._bridge.latest for client in clients}
    EventLoop.of_process().stop()


def test_the_context_of_the_caller_is_that_of_the_call():
    span: contextvars.ContextVar[str] = contextvars.ContextVar("span", default="")
    found: list[str] = []

    def note(_: Request) -> Response[bytes]:
        found.append(span.get())
        return respond({})

    with Cloudflare("t", transport=MemoryTransport(note)) as cf:
        contextvars.copy_context().run(lambda: (span.set("outer"), cf.get("/x")))
        cf.get("/x")

    assert found == ["outer", ""]


def test_a_client_that_nobody_uses_any_more_is_closed():
    closed = threading.Event()

    class Closing(MemoryTransport):
        async def aclose(self) -> None:
            closed.set()

    cf = Cloudflare("t", transport=Closing(lambda _: respond([])))
    pages = cf.zones.list()
    assert list(pages) == []
    gone = weakref.ref(cf)
    del cf
    gc.collect()
    assert gone() is None
    assert not closed.is_set()  # a listing is one of its uses
    assert list(pages) == []

    del pages
    gc.collect()
    until(closed.is_set)


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not send signals")
def test_an_interrupted_call_is_cancelled():
    cancelled = threading.Event()

    class OutOfTime(Exception):
        pass

    def ring(*_: object) -> None:
        raise OutOfTime

    async def send(_: Request) -> Response[bytes]:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        try:
            return await asyncio.Event().wait() and respond({})
        finally:
            cancelled.set()

    transport: Any = SimpleNamespace(send=send, aclose=lambda: asyncio.sleep(0))
    before = signal.signal(signal.SIGUSR1, ring)
    try:
        with Cloudflare("t", transport=transport) as cf, pytest.raises(OutOfTime):
            cf.get("/x")
    finally:
        signal.signal(signal.SIGUSR1, before)

    assert cancelled.wait(5)
    until(lambda: tasks() == set())


def test_the_event_loop_waits_while_a_process_forks():
    """So no lock is forked while it is held."""
    went_on = threading.Event()
    loop = EventLoop.of_process()

    EventLoop.before_fork()
    loop._loop.call_soon_threadsafe(went_on.set)
    assert not went_on.wait(0.1)
    EventLoop.after_fork()

    assert went_on.wait(5)


# --- inside event loops


async def test_a_call_inside_a_coroutine_is_refused_with_what_to_use(cf: Cloudflare, box: Sandbox):
    calls: list[Any] = [
        lambda: cf.zones.get(zone_id="z"),
        lambda: cf.get("/zones"),
        lambda: next(iter(cf.zones.list())),
        lambda: cf.zones.list().collect(),
        lambda: cf.open("GET", "/zones").__enter__(),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError, match=r"from cfapi import Cloudflare.*asyncio\.to_thread"):
            call()

    assert box.requests == []


async def test_a_coroutine_calls_in_a_thread(cf: Cloudflare):
    assert (await asyncio.to_thread(cf.verify)).status == "active"


async def test_a_client_is_made_and_closed_inside_a_coroutine(box: Sandbox):
    with Cloudflare(box.token, base_url=box.url) as cf:
        assert cf.zones is not None
        await asyncio.to_thread(cf.verify)


def test_a_callback_of_a_loop_may_call(cf: Cloudflare):
    """As in `python -m asyncio`, whose lines run in callbacks."""
    loop = asyncio.new_event_loop()
    found: list[str] = []
    loop.call_soon(lambda: (found.append(cf.verify().status), loop.stop()))
    loop.run_forever()
    loop.close()

    assert found == ["active"]


async def test_a_cell_of_a_notebook_may_call(cf: Cloudflare, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=object))
    assert cf.verify().status == "active"

    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: None))
    with pytest.raises(ConfigurationError):
        cf.verify()


def test_what_runs_in_the_event_loop_of_calls_can_not_call():
    found: list[BaseException] = []

    class Calling(Events):
        def request_started(self, event: Any) -> None:
            try:
                cf.get("/y")
            except ConfigurationError as error:
                found.append(error)

    with Cloudflare("t", transport=MemoryTransport(lambda _: respond({})), events=Calling()) as cf:
        assert cf.get("/x").success

    assert "would wait for themselves" in str(found[0])
