"""What is left open when an event loop ends is silent, and a client that nobody closes is one warning."""

import asyncio
import gc
import logging
import ssl
import sys
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import Any, cast

import pytest
import trustme
from anyio.from_thread import BlockingPortal

from cfapi import Cloudflare, bulk
from cfapi._http.unclosed import UNCLOSED, _abandon, _drop
from cfapi.sandbox import Sandbox
from tests.support.loopback import Reply, ok, serving

OPEN: list[Any] = []
"""What outlives its event loop."""


@pytest.fixture(scope="module")
def box(portal: BlockingPortal) -> Iterator[Sandbox]:
    with portal.wrap_async_context_manager(Sandbox(zones=40, quota=None)) as box:
        yield box


@pytest.fixture
def noise(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[str]]]:
    """All that is said: by the event loop, by the interpreter of what it can't raise, and in warnings."""
    unraisable: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda what: unraisable.append(f"{what.err_msg}: {what.exc_value!r}"))
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")

        def said() -> list[str]:
            for _ in range(3):
                gc.collect()
            logged = [each.getMessage() for each in caplog.records if each.levelno >= logging.WARNING]
            return [*logged, *unraisable, *(str(each.message) for each in warned)]

        yield said
    OPEN.clear()


async def keep(iterator: AsyncIterator[Any]) -> None:
    OPEN.append(iterator)
    await anext(iterator)


async def items(cf: Cloudflare) -> None:
    await keep(aiter(cf.zones.list(per_page=5).prefetch(4)))


async def pages(cf: Cloudflare) -> None:
    await keep(cf.zones.list(per_page=5).prefetch(4).by_page())


async def failing_pages(cf: Cloudflare) -> None:
    await keep(cf.with_options(timeouts=None, retries=None).iterate("/zones", per_page=5).prefetch(7).by_page())


async def lines(cf: Cloudflare) -> None:
    OPEN.append(stack := AsyncExitStack())
    stream = await stack.enter_async_context(cf.open("GET", "/zones"))
    await keep(stream.lines())


async def rows(cf: Cloudflare) -> None:
    OPEN.append(stack := AsyncExitStack())
    stream = await stack.enter_async_context(cf.open("GET", "/zones"))
    await keep(stream.rows())


async def work(cf: Cloudflare) -> None:
    async def results() -> AsyncIterator[Any]:
        async with bulk.running(
            cf.zones.list(per_page=5).prefetch(2), lambda zone: cf.zones.get(zone_id=zone.id)
        ) as done:
            async for outcome in done:
                yield outcome

    await keep(results())


LEFT_OPEN: list[Callable[[Cloudflare], Awaitable[None]]] = [items, pages, failing_pages, lines, rows, work]


@pytest.mark.parametrize("leave", LEFT_OPEN)
@pytest.mark.parametrize("kept", [True, False])
def test_what_is_open_when_its_loop_ends_makes_no_noise_and_leaves_no_task(
    box: Sandbox, noise: Callable[[], list[str]], leave: Callable[[Cloudflare], Awaitable[None]], kept: bool
):
    async def main() -> None:
        async with Cloudflare(box.token, base_url=box.url) as cf:
            await leave(cf)
            if not kept:
                OPEN.clear()

    with asyncio.Runner() as runner:
        runner.run(main())
        left = asyncio.all_tasks(runner.get_loop())
    OPEN.clear()

    assert [task for task in left if not task.done()] == []
    assert noise() == []


async def listing(cf: Cloudflare) -> None:
    await cf.zones.list(per_page=5)


async def in_a_cycle(cf: Cloudflare) -> None:
    await listing(cf)
    vars(cf)["itself"] = cf


async def collected_while_it_runs(cf: Cloudflare) -> None:
    await listing(cf)
    OPEN.clear()


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("use", [listing, in_a_cycle, items, pages, work])
def test_a_client_that_nobody_closes_is_one_warning_that_names_cfapi(
    box: Sandbox, noise: Callable[[], list[str]], use: Callable[[Cloudflare], Awaitable[None]], kept: bool
):
    async def main() -> None:
        cf = Cloudflare(box.token, base_url=box.url)
        if kept:
            OPEN.append(cf)
        await use(cf)
        if not kept:
            OPEN.clear()

    asyncio.run(main())
    OPEN.clear()

    (warning,) = noise()
    assert "Cloudflare client was never closed: use `async with Cloudflare() as cf: ...`" in warning


async def kept(cf: Cloudflare) -> None:
    await cf.get("/zones")


async def in_use(cf: Cloudflare) -> None:
    OPEN.append(stack := AsyncExitStack())
    await stack.enter_async_context(cf.open("GET", "/zones"))


async def ended_by_the_server(cf: Cloudflare) -> None:
    await cf.get("/zones")
    await asyncio.sleep(0.05)  # the end arrives, and nobody has looked at the connection since


WIRE = b"""HTTP/1.1 200 OK
Content-Type: application/json
Content-Length: 29

{"success":true,"result":[1]}"""


@pytest.mark.parametrize("secured", [False, True])
@pytest.mark.parametrize(
    ("use", "answer"),
    [
        (kept, ok()),
        (in_use, Reply(b"abc", length=1000, stalls=True)),
        (ended_by_the_server, WIRE.replace(b"\n", b"\r\n")),
    ],
    ids=["kept", "in use", "ended by the server"],
)
def test_in_whatever_state_its_connections_are_an_unclosed_client_is_one_warning(
    noise: Callable[[], list[str]],
    portal: BlockingPortal,
    use: Callable[[Cloudflare], Awaitable[None]],
    answer: Reply | bytes,
    secured: bool,
):
    server_side, client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority = trustme.CA()
    authority.issue_cert("127.0.0.1").configure_cert(server_side)
    authority.configure_trust(client_side)
    loop = asyncio.new_event_loop()

    async def main(url: str) -> None:
        OPEN.append(Cloudflare("t", base_url=url, ssl=client_side))
        await use(OPEN[0])

    with portal.wrap_async_context_manager(serving(answer, server_side if secured else None)) as server:
        loop.run_until_complete(main(server.url))
        loop.close()
        OPEN.clear()
        said = noise()

    assert said == [UNCLOSED]


def test_a_client_that_is_collected_in_another_thread_is_one_warning_as_well(
    box: Sandbox, noise: Callable[[], list[str]], portal: BlockingPortal
):
    async def main() -> None:
        OPEN.append(Cloudflare(box.token, base_url=box.url))
        await listing(OPEN[0])

    portal.call(main)
    OPEN.clear()
    gc.collect()
    portal.call(asyncio.sleep, 0.01)

    assert len(noise()) == 1


def test_a_client_that_was_never_used_or_is_closed_is_silent(box: Sandbox, noise: Callable[[], list[str]]):
    async def main() -> None:
        Cloudflare(box.token, base_url=box.url)
        async with Cloudflare(box.token, base_url=box.url) as cf:
            await listing(cf)

    asyncio.run(main())

    assert noise() == []


class ClosingLoop:
    """A loop of another thread, which is closed the moment that it is asked for something."""

    def is_running(self) -> bool:
        return True

    def call_soon_threadsafe(self, *_: object) -> None:
        raise RuntimeError("Event loop is closed")


class Session:
    """What is used of a session of aiohttp."""

    def __init__(self, connector: object) -> None:
        self.connector = connector

    def detach(self) -> None:
        self.connector = None


class EndedLoop:
    def is_running(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("connector", "loop"), [(None, EndedLoop()), (object(), ClosingLoop())], ids=["it has no connections", "it ends"]
)
def test_a_client_that_is_abandoned_while_it_ends_is_still_one_warning(connector: object, loop: object):
    with pytest.warns(ResourceWarning) as warned:
        _abandon(Session(connector), cast("Any", loop))

    assert [str(each.message) for each in warned] == [UNCLOSED]


class OtherLoopsTransport:
    """A transport of another event loop than asyncio's own has what is documented, and no more."""

    was_aborted = False

    def abort(self) -> None:
        self.was_aborted = True
        raise RuntimeError("Event loop is closed")


def test_connections_of_other_event_loops_are_aborted():
    transport = OtherLoopsTransport()

    _drop(object(), transport)

    assert transport.was_aborted
