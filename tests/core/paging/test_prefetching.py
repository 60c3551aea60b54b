"""Pages that are fetched ahead: in order, a bounded number at a time, and nothing left behind."""

import asyncio
import gc
import sys
import weakref
from functools import partial
from typing import Any

import pytest

from cfapi import ArgumentError, RequestRefused
from cfapi._codec.model import model
from cfapi._core.paging.model import START, PageRef
from cfapi._core.paging.prefetch import PrefetchQueue
from tests.support.listing_server import (
    BY_CURSOR,
    PAGINGS,
    Body,
    Listing,
    Query,
    Server,
    Thing,
    quiet,
    style_of,
    things,
)
from tests.support.loopback import until


def other_tasks() -> set[asyncio.Task[Any]]:
    """What runs beside this test, but for the server's connections."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    return {task for task in tasks if not getattr(task.get_coro(), "__qualname__", "").startswith("RequestHandler.")}


def has_had(listing: Listing, requests: int) -> bool:
    return listing.requests >= requests


@pytest.mark.parametrize("kind", PAGINGS)
@pytest.mark.parametrize("ahead", [1, 3, 50])
async def test_prefetched_pages_come_in_order_and_cost_no_more(server: Server, kind: str, ahead: int):
    server.listing = Listing(things(95), style=style_of(kind), size=10)

    assert await server.pages(PAGINGS[kind]).prefetch(ahead).collect() == things(95)

    assert server.listing.requests == 10


async def test_a_page_that_was_taken_is_not_kept(server: Server):
    server.listing = Listing(things(200), size=10)
    walk = server.pages().prefetch(2).by_page()

    async for _ in walk:
        assert len(walk._queue._tasks) <= 2  # memory that has no other sign


def test_an_iterator_that_was_never_used_is_closed_without_an_event_loop():
    with pytest.raises(StopIteration):
        PrefetchQueue().stop().send(None)


async def forever(_: PageRef) -> Any:
    await asyncio.Event().wait()


def test_a_queue_that_is_collected_after_its_loop_has_ended_makes_no_noise(monkeypatch: pytest.MonkeyPatch):
    noise: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", noise.append)
    loop, queues = asyncio.new_event_loop(), [PrefetchQueue()]

    async def begin() -> None:
        queues[0].start(START, forever)
        (task,) = queues[0]._tasks.values()
        task._log_destroy_pending = False  # type: ignore[attr-defined]

    loop.run_until_complete(begin())
    loop.close()
    queues.clear()
    gc.collect()

    assert noise == []


async def test_a_queue_that_is_collected_in_another_thread_ends_its_fetches():
    asyncio.get_running_loop().set_debug(True)  # it refuses what other threads must not do
    queues = [PrefetchQueue()]
    queues[0].start(START, forever)
    (task,) = queues[0]._tasks.values()

    await asyncio.to_thread(queues.clear)

    async with asyncio.timeout(10):
        await asyncio.wait((task,))
    assert task.cancelled()


async def test_pages_that_come_out_of_order_are_yielded_in_order(server: Server):
    server.listing = Listing(things(50), size=10, held=lambda query: query.get("page") == "2")
    listing = server.listing
    walk = server.pages().prefetch(4).by_page()
    await anext(walk)
    await until(lambda: listing.requests == 5)

    waiting = asyncio.ensure_future(anext(walk))
    await quiet(server)
    assert not waiting.done()
    listing.released.set()

    assert [*await waiting, *[thing async for page in walk for thing in page]] == things(40, first=10)


async def test_a_prefetched_page_that_was_refused_is_not_asked_for_again(server: Server):
    refusal = {"success": False, "errors": [{"code": 1000, "message": "no"}]}
    server.listing = Listing(things(90), distort=lambda body, query, _: refusal if query.get("page") == "3" else body)

    with pytest.raises(RequestRefused, match="no"):
        await server.pages().prefetch(1).collect()

    assert server.listing.requests == 3


@pytest.mark.parametrize("ahead", [1, 2, 5])
async def test_no_more_pages_are_held_than_asked_for(server: Server, ahead: int):
    server.listing = Listing(things(200), size=10)
    listing = server.listing
    walk = server.pages().prefetch(ahead).by_page()

    for taken in range(1, 15):
        await anext(walk)
        due = min(20, taken + ahead)
        await until(partial(has_had, listing, due))
        await quiet(server)
        assert listing.requests == due

    await walk.aclose()


@pytest.mark.parametrize("kind", BY_CURSOR)
async def test_a_listing_by_cursor_is_fetched_one_page_ahead(server: Server, kind: str):
    server.listing = Listing(things(200), style=style_of(kind))
    listing = server.listing
    walk = server.pages(PAGINGS[kind]).prefetch(5).by_page()

    await anext(walk)
    await until(lambda: listing.requests >= 2)
    await quiet(server)

    assert listing.requests == 2
    await walk.aclose()


async def test_a_caller_that_stops_early_leaves_no_request_behind(server: Server):
    server.listing = Listing(things(200), size=10, held=lambda query: "page" in query)
    listing, before = server.listing, other_tasks()

    async for page in server.pages().prefetch(3).by_page():
        assert page.items == things(10)
        await until(lambda: listing.requests == 4)
        assert len(other_tasks() - before) == 3
        break

    await until(lambda: other_tasks() == before)


async def test_a_caller_that_breaks_out_of_the_items_leaves_no_request_behind(server: Server):
    server.listing = Listing(things(200), size=10, held=lambda query: "page" in query)
    listing, before = server.listing, other_tasks()

    async for thing in server.pages().prefetch(3):
        assert thing == {"id": "t0"}
        await until(lambda: listing.requests == 4)
        break

    await until(lambda: other_tasks() == before)


async def test_a_walk_that_is_closed_has_let_go_of_everything(server: Server):
    server.listing = Listing(things(200), size=10, held=lambda query: "page" in query)
    listing, before = server.listing, other_tasks()
    walk = server.pages().prefetch(3).by_page()
    await anext(walk)
    await until(lambda: listing.requests == 4)

    await walk.aclose()

    assert other_tasks() == before


async def test_a_walk_that_is_cancelled_has_let_go_of_everything(server: Server):
    server.listing = Listing(things(200), size=10, held=lambda query: "page" in query)
    listing, before = server.listing, other_tasks()
    walking = asyncio.ensure_future(server.pages().prefetch(3).collect())
    await until(lambda: listing.requests == 4)

    walking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await walking

    assert other_tasks() == before
    listing.held = lambda _: False
    assert await server.pages().collect() == things(200)


async def test_a_limit_leaves_no_request_behind(server: Server):
    server.listing = Listing(things(200), size=10, held=lambda query: query.get("page") not in (None, "2"))
    before = other_tasks()

    assert await server.pages().prefetch(4).collect(15) == things(15)

    assert other_tasks() == before


def failing_at(number: str) -> Any:
    def distort(body: Body, query: Query, _: int) -> Body:
        return {"success": False, "errors": [{"code": 1, "message": "no"}]} if query.get("page") == number else body

    return distort


@pytest.mark.parametrize("ahead", [0, 1, 4])
async def test_the_error_of_a_page_comes_after_the_pages_before_it(server: Server, ahead: int):
    server.listing = Listing(things(60), size=10, distort=failing_at("3"))
    before = other_tasks()
    walk = server.pages().prefetch(ahead).by_page()

    assert [(await anext(walk)).items for _ in range(2)] == [things(10), things(10, first=10)]
    with pytest.raises(RequestRefused, match=r"things\.list .*\[1\] no"):
        await anext(walk)
    assert other_tasks() == before


async def test_the_error_of_a_page_that_nobody_reached_is_not_raised(server: Server):
    server.listing = Listing(things(60), size=10, distort=failing_at("2"))
    walk = server.pages().prefetch(3).by_page()
    listing = server.listing

    await anext(walk)
    await until(lambda: listing.requests == 4)
    await quiet(server)
    await walk.aclose()


async def test_a_negative_number_of_pages_to_hold_is_refused(server: Server):
    with pytest.raises(ArgumentError, match="0 or more"):
        server.pages().prefetch(-1)


@pytest.mark.parametrize("ahead", [0, 3])
@pytest.mark.parametrize("kind", ["page", "cursor"])
async def test_pages_that_were_walked_are_let_go(server: Server, kind: str, ahead: int):
    server.listing = Listing(things(400), style=style_of(kind), size=10)
    alive = weakref.WeakValueDictionary[int, Thing]()
    most = 0

    async for thing in server.pages(PAGINGS[kind], item=Thing).prefetch(ahead):
        alive[id(thing)] = thing
        most = max(most, len(alive))

    assert most <= 2 * 10


async def test_items_without_an_id_are_let_go_too(server: Server):
    @model
    class Nameless:
        name: str

    server.listing = Listing([{"name": str(number)} for number in range(300)], size=10)
    alive = weakref.WeakValueDictionary[int, Nameless]()
    most = 0

    async for thing in server.pages(item=Nameless):
        alive[id(thing)] = thing
        most = max(most, len(alive))

    # The page before stays for comparison, and one milestone for cycles.
    assert most <= 4 * 10
