"""An iteration that is interrupted goes on where it was, is shared, is closed: nothing is lost in silence."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import PaginationError, RequestRefused, Retries, TimedOut, Timeouts
from cfapi.clock import Clock
from tests.support.listing_server import PAGINGS, Body, Listing, Query, Server, quiet, serving, style_of, things
from tests.support.loopback import End, Reply, in_turn, ok, refusal, until
from tests.support.loopback import serving as answering
from tests.support.properties import CALM
from tests.support.virtual_time import in_virtual_time

AHEAD = [0, 1, 3]
SHORT = 0.01


def all_of(pages: Any, by_page: bool) -> AsyncIterator[Any]:
    """An iterator of the listing: by page, or by item."""
    return pages.by_page() if by_page else aiter(pages)


async def rest_of(walk: AsyncIterator[Any]) -> list[Any]:
    found: list[Any] = []
    async for each in walk:
        found += [each] if isinstance(each, dict) else each.items
    return found


# --- time limits and cancellation


@pytest.mark.parametrize("ahead", AHEAD)
@pytest.mark.parametrize("by_page", [False, True])
async def test_a_time_limit_around_anext_loses_nothing(server: Server, ahead: int, by_page: bool):
    listing = server.listing = Listing(things(30), size=10, held=lambda _: True)
    walk = all_of(server.pages().prefetch(ahead), by_page)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(walk), SHORT)
    listing.held = lambda query: "page" in query
    first = await anext(walk)
    found = first.items if by_page else [first, *[await anext(walk) for _ in range(9)]]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(SHORT):
            await anext(walk)
    listing.held = lambda _: False
    listing.released.set()

    assert found + await rest_of(walk) == things(30)


@pytest.mark.parametrize("kind", PAGINGS)
@pytest.mark.parametrize("ahead", AHEAD)
@given(cuts=st.lists(st.integers(0, 60), max_size=12))
@CALM
async def test_wherever_it_is_cancelled_every_item_comes_once_and_in_order(kind: str, ahead: int, cuts: list[int]):
    async with serving() as server:
        server.listing = Listing(things(30), style=style_of(kind), size=10)
        walk = aiter(server.pages(PAGINGS[kind]).prefetch(ahead))
        found: list[Any] = []

        for steps in cuts:
            waiting = asyncio.ensure_future(anext(walk, None))
            for _ in range(steps):
                await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.wait([waiting])
            found += [] if waiting.cancelled() else [waiting.result()]

        assert [thing for thing in found if thing] + await rest_of(walk) == things(30)


async def test_a_page_that_is_fetched_ahead_is_not_asked_for_again_because_its_wait_was_cut_short(server: Server):
    server.listing = Listing(things(30), size=10, held=lambda query: query.get("page") == "2")
    walk = server.pages().prefetch(1).by_page()
    await anext(walk)

    for _ in range(3):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(walk), SHORT)
    server.listing.released.set()

    assert await rest_of(walk) == things(20, first=10)
    assert server.listing.requests == 3


@pytest.mark.parametrize("ahead", AHEAD)
@pytest.mark.parametrize("by_page", [False, True])
async def test_waits_shorter_than_a_request_still_arrive(server: Server, ahead: int, by_page: bool):
    server.listing = Listing(things(30), size=10, held=lambda _: True)
    listing, walk = server.listing, all_of(server.pages().prefetch(ahead), by_page)

    for _ in range(5):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(walk), SHORT)
    assert listing.requests <= 2  # the first was given up, the second goes on
    listing.held = lambda _: False
    listing.released.set()

    assert await rest_of(walk) == things(30)
    assert listing.requests <= 4


async def test_a_request_that_goes_on_ends_with_its_iterator(server: Server):
    server.listing = Listing(things(30), size=10, held=lambda _: True)
    walk = server.pages().by_page()
    for request in (1, 2):
        waiting = asyncio.ensure_future(anext(walk))
        await until(lambda request=request: server.listing.requests == request)
        waiting.cancel()
        await asyncio.wait([waiting])

    await walk.aclose()

    await quiet(server)
    assert server.listing.requests == 2


@pytest.mark.parametrize("ahead", AHEAD)
async def test_a_wait_before_a_retry_may_be_cut_short_as_well(ahead: int):
    waiting = asyncio.Event()

    async def wait_forever(_: float) -> None:
        waiting.set()
        await anyio.sleep_forever()

    answers = in_turn(ok([{"id": "a"}], result_info={"page": 1, "total_pages": 2, "per_page": 1}), refusal(503),
                      ok([{"id": "b"}], result_info={"page": 2, "total_pages": 2, "per_page": 1}))  # fmt: skip
    async with answering(answers) as server, server.client(clock=Clock(sleep=wait_forever)) as cf:
        walk = aiter(cf.iterate("/things", per_page=1).prefetch(ahead))
        await anext(walk)
        retrying = asyncio.ensure_future(anext(walk))
        await waiting.wait()
        retrying.cancel()
        await asyncio.wait([retrying])
        if ahead:  # what is fetched ahead goes on waiting
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(walk), SHORT)
        else:
            assert await rest_of(walk) == [{"id": "b"}]
        await walk.aclose()


# --- errors


@pytest.mark.parametrize("ahead", AHEAD)
async def test_after_an_error_the_page_is_asked_for_again(server: Server, ahead: int):
    failing = ["2", "2"]

    def distort(body: Body, query: Query, _: int) -> Body:
        fails = query.get("page") in failing and not failing.remove(query["page"])
        return {"success": False, "errors": [{"code": 1, "message": "no"}]} if fails else body

    server.listing = Listing(things(30), size=10, distort=distort)
    walk = aiter(server.pages().prefetch(ahead))
    found = [await anext(walk) for _ in range(10)]

    for _ in range(2):
        with pytest.raises(RequestRefused, match="no"):
            await anext(walk)

    assert found + await rest_of(walk) == things(30)


async def test_a_page_that_came_corrupted_while_nobody_waited_is_asked_for_again():
    def page(number: int) -> Reply:
        return ok([{"id": str(number)}], result_info={"page": number, "total_pages": 2, "per_page": 1})

    answers = in_turn(
        page(1), Reply(b'{"success": true, "result": [{"id', headers={"Content-Type": "application/json"}), page(2)
    )
    async with answering(answers) as server, server.client() as cf:
        walk = aiter(cf.iterate("/things", per_page=1).prefetch(1))

        assert await rest_of(walk) == [{"id": "1"}, {"id": "2"}]


@in_virtual_time
async def test_after_a_time_limit_of_the_client_the_page_is_asked_for_again():
    answers = in_turn(End.HANG, ok([{"id": "a"}]))
    async with answering(answers) as server:
        async with server.client(timeouts=Timeouts(total=SHORT), retries=Retries(attempts=1)) as cf:
            walk = aiter(cf.iterate("/things"))
            with pytest.raises(TimedOut):
                await anext(walk)

            assert await rest_of(walk) == [{"id": "a"}]


async def test_a_listing_that_does_not_advance_stays_an_error(server: Server):
    server.listing = Listing(things(90), size=10, distort=lambda body, _, __: {**body, "result": things(10)})
    walk = aiter(server.pages())
    for _ in range(10):
        await anext(walk)

    for _ in range(2):
        with pytest.raises(PaginationError):
            await anext(walk)


async def test_a_listing_that_has_ended_stays_so(server: Server):
    server.listing = Listing(things(3))
    walk = aiter(server.pages())

    assert await rest_of(walk) == things(3)
    assert await rest_of(walk) == []
    assert server.listing.requests == 1


# --- shared by tasks


@pytest.mark.parametrize("ahead", AHEAD)
@pytest.mark.parametrize("by_page", [False, True])
async def test_tasks_may_share_an_iterator_and_each_item_goes_to_one_of_them(server: Server, ahead: int, by_page: bool):
    server.listing = Listing(things(95), size=10)
    walk = all_of(server.pages().prefetch(ahead), by_page)

    shares = await asyncio.gather(*(rest_of(walk) for _ in range(5)))

    found = [thing for share in shares for thing in share]
    assert sorted(found, key=lambda thing: int(thing["id"][1:])) == things(95)
    assert server.listing.requests == 10


async def test_where_one_task_is_cancelled_the_other_one_goes_on(server: Server):
    server.listing = Listing(things(20), size=10, held=lambda _: True)
    listing, walk = server.listing, aiter(server.pages())
    one, other = asyncio.ensure_future(rest_of(walk)), asyncio.ensure_future(rest_of(walk))
    await until(lambda: server.listing.requests == 1)

    listing.held = lambda _: False
    one.cancel()

    assert await other == things(20)


# --- closed


@pytest.mark.parametrize("by_page", [False, True])
@pytest.mark.parametrize("ahead", AHEAD)
async def test_an_iterator_that_is_closed_midway_has_ended(server: Server, ahead: int, by_page: bool):
    server.listing = Listing(things(90), size=10)
    walk: Any = all_of(server.pages().prefetch(ahead), by_page)
    await anext(walk)

    await walk.aclose()
    await walk.aclose()
    await quiet(server)
    requests = server.listing.requests

    assert await rest_of(walk) == []
    assert server.listing.requests == requests


@pytest.mark.parametrize("ahead", AHEAD)
async def test_closing_ends_the_wait_of_another_task_without_a_further_request(server: Server, ahead: int):
    server.listing = Listing(things(90), size=10, held=lambda query: query.get("page") == "2")
    walk = server.pages().prefetch(ahead).by_page()
    await anext(walk)
    waiting = asyncio.ensure_future(rest_of(walk))
    await until(lambda: server.listing.requests == 1 + max(1, ahead))

    await walk.aclose()
    server.listing.released.set()

    assert await waiting == []
    assert server.listing.requests == 1 + max(1, ahead)


async def test_an_iterator_that_was_never_used_is_closed_without_a_request(server: Server):
    await aiter(server.pages().prefetch(3)).aclose()

    assert server.listing.requests == 0
