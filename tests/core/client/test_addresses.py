"""What clients, threads and event loops of one process share: the limit of their address, and limiters."""

import asyncio
import contextlib
import gc
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, BrokenBarrierError, Event
from typing import Any

import pytest

from cfapi import ClientClosed, Cloudflare, PermitRequest, Quota, RateLimit, RateLimited, RateLimiter, Retries
from cfapi._core.rate_limit import addresses
from cfapi._core.rate_limit.queue import Queue
from cfapi._core.rate_limit.throttle import Throttle
from cfapi._core.rate_limit.window import Window
from cfapi.clock import Clock
from cfapi.sandbox import Quota as SandboxQuota
from cfapi.sandbox import Sandbox
from cfapi.testing import MemoryTransport, respond
from tests.support.loopback import ok, serving
from tests.support.virtual_time import in_virtual_time

WINDOW = 0.2


def in_threads(count: int, work: Callable[[int], Coroutine[Any, Any, Any]]) -> list[Any]:
    """Run so many event loops at once, each in a thread of its own."""
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(lambda number: asyncio.run(work(number)), range(count)))


def request(path: str = "/zones", waits: Callable[[float, str], None] = lambda *_: None) -> PermitRequest:
    return PermitRequest("GET", f"https://x.example/v4{path}", path, None, 330, waits)


# --- the address


@pytest.mark.timeout(120)
async def test_16_clients_at_once_meet_no_refusal_of_their_address():
    async with Sandbox(zones=3, quota=SandboxQuota(10**6, 300, per_second=200)) as box:
        clients = [Cloudflare(box.token, base_url=box.url, retries=None) for _ in range(16)]
        began = time.monotonic()
        try:
            work = [cf.get("/zones") for cf in clients for _ in range(50)]
            statuses = [(await each).status for each in asyncio.as_completed(work)]
        finally:
            await asyncio.gather(*(cf.aclose() for cf in clients))

    assert statuses == [200] * 800
    assert time.monotonic() - began >= 3.0  # 800 requests at 200 a second: the first of them at once


def test_clients_of_several_threads_share_the_limit_of_their_address():
    async def serve() -> None:
        seen = list[float]()

        def answer(_: object) -> Any:
            seen.append(time.monotonic())
            return ok()

        async with serving(answer) as server:
            limit = RateLimit(burst=Quota(20, WINDOW))

            async def work(_: int) -> None:
                async with server.client(rate_limit=limit) as cf:
                    await asyncio.gather(*(cf.get("/zones") for _ in range(15)))

            await asyncio.to_thread(in_threads, 4, work)

        assert len(seen) == 60
        assert all(later - earlier >= WINDOW for earlier, later in zip(seen, seen[20:], strict=False))

    asyncio.run(serve())


@in_virtual_time
async def test_another_origin_and_another_burst_have_limits_of_their_own():
    loop = asyncio.get_running_loop()
    clock = Clock(monotonic=loop.time, sleep=asyncio.sleep)

    async def sent(url: str, burst: Quota | None) -> float:
        limiter = RateLimiter(RateLimit(burst=burst), clock)
        async with limiter.permit(PermitRequest("GET", f"{url}/a", "/a", None, 330, lambda *_: None)) as permit:
            assert permit.confirm()
        return loop.time()

    one = Quota(1, 60)
    assert await sent("https://one.example/v4", one) == 0
    assert await sent("https://two.example/v4", one) == 0
    assert await sent("https://one.example/v4", Quota(2, 60)) == 0
    assert await sent("https://one.example/v4", None) == 0
    assert await sent("https://one.example/elsewhere", one) == pytest.approx(60)


async def test_what_sends_nothing_and_what_has_no_limit_never_wait_for_the_address():
    began = time.monotonic()
    async with Cloudflare("t", transport=MemoryTransport(lambda _: respond())) as cf:
        await asyncio.gather(*(cf.get("/zones") for _ in range(600)))
    async with serving() as server, server.client(rate_limit=None) as cf:
        await asyncio.gather(*(cf.get("/zones") for _ in range(300)))
    assert addresses._throttle.cache_info().currsize <= addresses.REMEMBERED

    assert time.monotonic() - began < 1.0 + 0.01 * 900  # far from 900 at 200 a second, also on a slow machine


def test_only_so_many_origins_are_remembered():
    for number in range(3 * addresses.REMEMBERED):
        addresses.throttle_of(f"https://{number}.example/v4", Quota(1, 1.0), Clock())
    limiter = RateLimiter()
    for number in range(1000):
        list(limiter.throttles(PermitRequest("GET", f"https://{number}.example/a", "/a", None, 1, lambda *_: None)))

    assert addresses._throttle.cache_info().currsize == addresses.REMEMBERED
    assert len(limiter._addresses) <= 16


def test_threads_that_ask_for_an_address_at_once_share_its_limit(monkeypatch: pytest.MonkeyPatch):
    at_once = Barrier(2)

    def slowly(*arguments: Any) -> Throttle:
        with contextlib.suppress(BrokenBarrierError):  # no other thread comes here meanwhile
            at_once.wait(0.1)
        return Throttle(*arguments)

    monkeypatch.setattr(addresses, "Throttle", slowly)
    clock = Clock()
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(lambda _: addresses.throttle_of("https://at-once.example", Quota(1, 1), clock), range(2))

    assert one is other


# --- limiters and clients in several threads


@pytest.mark.parametrize("threads", [2, 8])
def test_a_limiter_keeps_its_quota_in_all_threads_together_and_nobody_hangs(threads):
    limiter = RateLimiter(RateLimit(quota=Quota(10, WINDOW), burst=None))
    at_once = Barrier(threads)

    async def work(_: int) -> list[tuple[float, float]]:
        at_once.wait()
        return await asyncio.gather(*(send() for _ in range(40 // threads)))

    async def send() -> tuple[float, float]:
        async with limiter.permit(request()) as permit:
            assert permit.confirm()
            began = time.monotonic()
            await asyncio.sleep(0.001)
            await permit.observe(respond())
            return began, time.monotonic()

    spans = sorted(span for spans in in_threads(threads, work) for span in spans)

    assert len(spans) == 40
    began = [span[0] for span in spans]
    assert all(later - earlier >= WINDOW for earlier, later in zip(began, began[10:], strict=False))
    assert limiter._token.idle


class Crowded:
    """A clock that takes its time, and knows how many threads have asked for it at once."""

    def __init__(self) -> None:
        self.inside, self.most = 0, 0

    def monotonic(self) -> float:
        self.inside += 1
        self.most = max(self.most, self.inside)
        time.sleep(0.002)
        self.inside -= 1
        return time.monotonic()


STEPS: dict[str, Callable[[Throttle], Any]] = {
    "send": lambda throttle: asyncio.run(sent(throttle)),
    "give up": lambda throttle: asyncio.run(given_up(throttle)),
    "release": lambda throttle: throttle.release(used=True),
    "block": lambda throttle: throttle.block(0),
    "follow": lambda throttle: throttle.follow("x", Quota(100, 1), 50, 1),
    "tell": lambda throttle: throttle.tightest(),
}


async def sent(throttle: Throttle) -> None:
    for _ in range(5):
        await asyncio.wait_for(throttle.acquire(request()), 5)
        throttle.release(used=True)


async def given_up(throttle: Throttle) -> None:
    waiting = asyncio.ensure_future(throttle.acquire(request()))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait((waiting,))


@pytest.mark.parametrize("step", STEPS)
def test_no_two_threads_change_a_queue_at_once(step):
    clock, at_once = Crowded(), Barrier(3)
    throttle = Throttle(Clock(monotonic=clock.monotonic), Queue({"x": Window(Quota(8, 0.01))}))
    for _ in range(8 if step in ("give up", "release") else 0):
        throttle.adopt()

    def work(_: int) -> None:
        at_once.wait()
        for _ in range(2):
            STEPS[step](throttle)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(3)))

    assert clock.most == 1


def test_a_thread_that_gives_up_lets_the_next_one_pass():
    limiter = RateLimiter(RateLimit(quota=Quota(1, WINDOW), burst=None))
    at_once = Barrier(2)

    async def work(number: int) -> float:
        async with limiter.permit(request()) as permit:
            assert permit.confirm()
        at_once.wait()
        if number == 0:
            try:
                async with asyncio.timeout(0.01), limiter.permit(request()):
                    pass
            except TimeoutError:
                pass
        async with limiter.permit(request()) as permit:
            return time.monotonic()

    began = time.monotonic()
    assert max(in_threads(2, work)) - began < 20 * WINDOW
    assert limiter._token.idle


def test_waits_are_told_in_the_event_loop_of_the_call():
    limiter = RateLimiter(RateLimit(quota=Quota(1, WINDOW), burst=None))

    async def work(_: int) -> bool:
        loop, told = asyncio.get_running_loop(), list[asyncio.AbstractEventLoop]()
        for _ in range(3):
            async with limiter.permit(request(waits=lambda *_: told.append(asyncio.get_running_loop()))) as permit:
                assert permit.confirm()
        return set(told) == {loop}

    assert in_threads(3, work) == [True] * 3


def test_a_limiter_outlives_an_event_loop():
    limiter = RateLimiter(RateLimit(quota=Quota(2, 60), burst=None))

    async def work() -> int:
        async with limiter.permit(request()) as permit:
            assert permit.confirm()
        return limiter.status.remaining

    assert [asyncio.run(work()) for _ in range(2)] == [1, 0]


def test_those_who_wait_in_a_closed_event_loop_hold_up_nobody():
    limiter = RateLimiter(RateLimit(quota=Quota(1, WINDOW), burst=None))
    loop = asyncio.new_event_loop()

    async def use() -> None:
        async with limiter.permit(request()) as permit:
            assert permit.confirm()

    async def wait() -> None:
        waiting.append(asyncio.ensure_future(use()))
        await asyncio.sleep(0.01)

    waiting = list[asyncio.Task[None]]()
    loop.run_until_complete(use())
    loop.run_until_complete(wait())
    selector_closed_early(loop, waiting)

    asyncio.run(asyncio.wait_for(use(), 5))


def selector_closed_early(loop: asyncio.AbstractEventLoop, waiting: list[asyncio.Task[None]]) -> None:
    """Close an event loop whose tasks still wait, as some programs do."""
    loop.close()
    for task in waiting:
        task._log_destroy_pending = False  # type: ignore[attr-defined]


class CollectsGarbage:
    """A clock that has the garbage collector come in the middle of what asks it for the time."""

    now = 0.0
    is_due = False

    def monotonic(self) -> float:
        if self.is_due:
            self.is_due = False
            gc.collect()
        return self.now


@pytest.fixture
def no_garbage_collection() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("is_sent", [True, False])
@pytest.mark.usefixtures("no_garbage_collection")
def test_a_request_that_is_collected_is_given_back_also_while_the_collector_holds_up_another(is_sent):
    clock = CollectsGarbage()
    limiter = RateLimiter(RateLimit(quota=Quota(2, 60), burst=None), Clock(monotonic=clock.monotonic))

    async def use(hangs: bool = False) -> None:
        async with limiter.permit(request()) as permit:
            assert hangs or permit.confirm()
            await asyncio.sleep(3600 if hangs else 0)

    async def use_up_and_wait() -> "asyncio.Task[None]":
        await asyncio.gather(use(), use())
        return asyncio.ensure_future(use())

    def begin_and_drop() -> None:
        """Begin a request in an event loop, and close that without a word, as some programs do."""
        loop = asyncio.new_event_loop()
        task = loop.create_task(use(hangs=True))
        loop.run_until_complete(asyncio.sleep(0))
        clock.now += 60
        limiter._token.block(0)  # whoever waits is granted its turn
        loop.close()
        task._log_destroy_pending = False  # type: ignore[attr-defined]

    def story() -> None:
        with asyncio.Runner() as runner:
            first = None if is_sent else runner.run(use_up_and_wait())
            begin_and_drop()
            clock.is_due = True
            runner.run(asyncio.wait_for(first or use(), 5))
            runner.run(use())

    thread = threading.Thread(target=story, daemon=True)
    thread.start()
    thread.join(10)

    assert not thread.is_alive()
    assert limiter._token.idle
    assert limiter._permits == set()


@pytest.mark.usefixtures("no_garbage_collection")
def test_a_request_that_is_collected_while_it_waits_gives_back_what_it_has_passed():
    clock = CollectsGarbage()
    limiter = RateLimiter(RateLimit(quota=Quota(1, 60), burst=None), Clock(monotonic=clock.monotonic))
    limiter.learn(request("/upload"), respond(headers={"Ratelimit-Policy": '"upload";q=1;w=60'}))
    (endpoint,) = limiter._endpoints.of(request("/upload"))

    async def use(path: str) -> None:
        async with limiter.permit(request(path)) as permit:
            assert permit.confirm()

    def begin_and_drop() -> None:
        """Have a request pass its endpoint and wait for the token, in an event loop that is closed without a word."""
        loop = asyncio.new_event_loop()
        task = loop.create_task(use("/upload"))
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()
        task._log_destroy_pending = False  # type: ignore[attr-defined]

    def story() -> None:
        with asyncio.Runner() as runner:
            runner.run(use("/zones"))
            first = runner.run(started(use("/zones")))
            begin_and_drop()
            clock.now += 60
            limiter._token.block(0)  # the first one is granted its turn, and nobody waits in a closed loop
            clock.is_due = True
            endpoint.block(0)  # the collector comes while this holds the lock
            runner.run(asyncio.wait_for(first, 5))
            clock.now += 60
            runner.run(asyncio.wait_for(use("/upload"), 5))

    thread = threading.Thread(target=story, daemon=True)
    thread.start()
    thread.join(10)

    assert not thread.is_alive()
    assert endpoint.idle
    assert limiter._token.idle


async def started(work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    task = asyncio.ensure_future(work)
    await asyncio.sleep(0)
    return task


async def test_a_request_that_is_collected_where_nobody_waits_is_given_back():
    limiter = RateLimiter(RateLimit(quota=Quota(1, 60), burst=None))

    async def use() -> None:
        async with limiter.permit(request()):
            await asyncio.sleep(3600)

    hanging = use()
    hanging.send(None)
    hanging.close()  # as the collector does

    async with asyncio.timeout(5), limiter.permit(request()):
        assert limiter._token._queue.in_flight == 1


async def test_a_request_that_is_collected_lets_the_next_one_pass_that_waits_for_it():
    limiter = RateLimiter(RateLimit(quota=Quota(1, 60), burst=None))

    async def use(seconds: float) -> None:
        async with limiter.permit(request()):
            await asyncio.sleep(seconds)

    hanging = use(3600)
    hanging.send(None)
    waiting = await started(use(0))
    hanging.close()

    await asyncio.wait_for(waiting, 5)


class SlowToAdopt(Throttle):
    """A throttle that has another thread begin to end a request while it comes to know that."""

    begins, ended = Event(), Event()

    def adopt(self) -> None:
        self.begins.set()
        self.ended.wait(0.2)
        Throttle.adopt(self)


def test_a_request_that_ends_while_its_endpoint_becomes_known_is_not_counted_there_for_ever():
    limiter = RateLimiter(RateLimit(burst=None))
    limiter._endpoints._make = lambda: SlowToAdopt(limiter.clock)

    async def use(_: int) -> None:
        async with limiter.permit(request("/upload")):
            learning = asyncio.to_thread(limiter.learn, request("/upload"), stated)
            begun = asyncio.ensure_future(learning)
            await asyncio.to_thread(SlowToAdopt.begins.wait)
        SlowToAdopt.ended.set()
        await begun

    stated = respond(headers={"Ratelimit-Policy": '"upload";q=1;w=60'})
    in_threads(1, use)

    assert all(each.idle for each in limiter._endpoints.of(request("/upload")))


FORKS = """
import asyncio, os, sys, threading
from cfapi import PermitRequest, Quota, RateLimit, RateLimiter

few, many = Quota(2, 0.2), Quota(1000, 1)
limit = RateLimit(quota={quota}, burst={burst})
limiter = RateLimiter(limit)

async def use(one, seconds):
    request = PermitRequest("GET", "https://x.example/v4/a", "/a", None, 300, lambda *_: None)
    async with one.permit(request) as permit:
        permit.confirm()
        await asyncio.sleep(seconds)

async def child():
    await asyncio.wait_for(asyncio.gather(*(use({which}, 0) for _ in range(5))), 10)
    os._exit(0)

async def main():
    calls = [asyncio.create_task(use(limiter, 1)) for _ in range(6)]
    await asyncio.sleep(0.1)
    forked = os.fork()
    if not forked:
        thread = threading.Thread(target=asyncio.run, args=(child(),))
        thread.start()
        thread.join()
        os._exit(1)
    ended = await asyncio.to_thread(os.waitpid, forked, 0)
    await asyncio.gather(*calls)
    sys.exit(os.waitstatus_to_exitcode(ended[1]))

asyncio.run(main())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize("which", ["limiter", "RateLimiter(limit)"])
@pytest.mark.parametrize(("quota", "burst"), [("few", "None"), ("many", "few")])
def test_a_forked_process_waits_for_nothing_that_the_old_one_waits_for(which, quota, burst):
    program = FORKS.format(which=which, quota=quota, burst=burst)

    ended = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, timeout=60, check=False
    )

    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_process_that_was_forked_while_an_address_was_looked_up_looks_up_others():
    def story() -> None:
        with addresses._addresses.making:
            addresses._addresses.restart()
            addresses.throttle_of("https://forked.example", Quota(1, 1), Clock())

    thread = threading.Thread(target=story, daemon=True)
    thread.start()
    thread.join(5)

    assert not thread.is_alive()


def test_a_limiter_is_not_kept_for_the_sake_of_forks():
    limiter = weakref.ref(RateLimiter())
    gc.collect()

    assert limiter() is None


def test_a_client_of_another_thread_is_refused_with_what_to_use_instead():
    cf = Cloudflare("t", transport=MemoryTransport(lambda _: respond()))
    asyncio.run(one_call(cf))

    (refused,) = in_threads(1, lambda _: outcome(cf))

    assert isinstance(refused, ClientClosed)
    assert "another event loop, perhaps of another thread; create one for each" in str(refused)
    assert "may share a RateLimiter" in str(refused)


def test_of_threads_that_use_a_new_client_at_once_one_is_served():
    for _ in range(20):
        cf = Cloudflare("t", transport=MemoryTransport(lambda _: respond()))
        at_once = Barrier(4)

        async def work(_: int, cf: Cloudflare = cf, at_once: Barrier = at_once) -> Any:
            at_once.wait()
            return await outcome(cf)

        outcomes = in_threads(4, work)
        assert sorted(isinstance(each, ClientClosed) for each in outcomes) == [False, True, True, True]


async def one_call(cf: Cloudflare) -> Any:
    return await cf.get("/zones")


async def outcome(cf: Cloudflare) -> Any:
    (found,) = await asyncio.gather(cf.get("/zones"), return_exceptions=True)
    return found


def test_clients_of_several_threads_may_share_a_limiter():
    limiter = RateLimiter(RateLimit(quota=Quota(3, 60), burst=None))

    async def work(_: int) -> Any:
        async with Cloudflare("t", transport=MemoryTransport(lambda _: respond()), rate_limit=limiter) as cf:
            return await outcome(cf.with_options(retries=Retries(max_retry_after=1)))

    outcomes = in_threads(4, work)

    assert sorted(isinstance(each, RateLimited) for each in outcomes) == [False, False, False, True]
