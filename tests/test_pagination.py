"""Pages over HTTP: what a walk yields, what it costs, and what it does about servers that misbehave."""

import asyncio
import json
import logging
import pickle
import random
import weakref
from collections.abc import AsyncIterator
from contextlib import suppress
from copy import deepcopy
from functools import partial
from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi import ArgumentError, DecodeError, Page, PaginationError, RequestRefused, ResultInfo
from cfapi.model import model
from cfapi.paging import MAX_EMPTY_PAGES, Paging
from tests.listing_server import BY_CURSOR, EVERYTHING, MARK, PAGINGS, Body, Listing, Query, Server, serving
from tests.properties import OVER_HTTP

STYLES = ["page", "offset", *BY_CURSOR]


@model
class Thing:
    id: str
    size: int | None = None


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serving() as running:
        yield running


def things(count: int, first: int = 0) -> list[dict[str, Any]]:
    return [{"id": f"t{number}"} for number in range(first, first + count)]


def info_set(**changes: object) -> Any:
    """A distortion: `result_info` says something else; None takes a key away."""

    def distort(body: Body, _: Query, __: int) -> Body:
        info = {**body["result_info"], **changes}
        return {**body, "result_info": {key: value for key, value in info.items() if value is not None}}

    return distort


def style_of(kind: str) -> Any:
    return kind if kind in STYLES else "page"


def other_tasks() -> set[asyncio.Task[Any]]:
    """What runs beside this test, but for the server's connections."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    return {task for task in tasks if not getattr(task.get_coro(), "__qualname__", "").startswith("RequestHandler.")}


async def until(condition: Any) -> None:
    """Let the loop turn until something holds; no time needs to pass."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110  # what it waits for is in libraries too
            await asyncio.sleep(0)


def has_had(listing: Listing, requests: int) -> bool:
    return listing.requests >= requests


async def quiet(server: Server) -> None:
    """Whatever was started before has been sent when a request that comes after it is answered."""
    listing, server.listing = server.listing, Listing([])
    for _ in range(3):
        await server.cf.get("/ping")
    server.listing = listing


# --- every kind, served well


@pytest.mark.parametrize("kind", PAGINGS)
async def test_every_kind_of_listing_is_walked_to_its_end_in_order(server: Server, kind: str):
    server.listing = Listing(things(47), style=style_of(kind), size=10)

    found = [thing async for thing in server.pages(PAGINGS[kind])]

    assert found == things(47)
    assert server.listing.requests == 5


@pytest.mark.parametrize("tells", [(), ("count", "per_page", "page")])
@pytest.mark.parametrize("place", ["result.items", "items"])
async def test_a_cursor_is_found_beside_the_items_too(server: Server, place: str, tells: tuple[str, ...]):
    def beside(body: Body, *_: object) -> Body:
        cursor = body["result_info"].pop("cursor")
        body["result_info"] = body["result_info"] or None
        around = body["result"] if place.startswith("result") else body
        around["cursor"] = cursor
        return body

    server.listing = Listing(things(47), style="cursor", size=10, place=place, tells=tells, distort=beside)

    assert await server.pages(Paging("cursor", items=place)).collect() == things(47)
    assert server.listing.requests == 5


@pytest.mark.parametrize("kind", PAGINGS)
async def test_a_listing_of_one_page_costs_one_request(server: Server, kind: str):
    server.listing = Listing(things(7), style=style_of(kind))

    assert await server.pages(PAGINGS[kind]).collect() == things(7)

    assert server.listing.requests == 1


@pytest.mark.parametrize("kind", PAGINGS)
async def test_an_empty_listing_costs_one_request(server: Server, kind: str):
    server.listing = Listing([], style=style_of(kind))

    assert await server.pages(PAGINGS[kind]).collect() == []

    assert server.listing.requests == 1


@pytest.mark.parametrize("kind", PAGINGS)
async def test_a_listing_that_fills_its_last_page_costs_no_request_more(server: Server, kind: str):
    server.listing = Listing(things(40), style=style_of(kind))

    assert await server.pages(PAGINGS[kind]).collect() == things(40)

    assert server.listing.requests == 2


async def test_a_thousand_zones_cost_twenty_requests(server: Server):
    server.listing = Listing(things(1000), largest=50)

    found = await server.cf.zones.list().collect()

    assert [zone.id for zone in found] == [thing["id"] for thing in things(1000)]
    assert [query["per_page"] for query in server.listing.queries] == ["50"] * 20


@pytest.mark.parametrize("place", ["result.items", "result.deep.down"])
async def test_items_nested_in_an_object_are_found(server: Server, place: str):
    server.listing = Listing(things(30), place=place)

    assert await server.pages(Paging(items=place)).collect() == things(30)

    assert server.listing.requests == 2


async def test_nothing_is_sent_before_a_listing_is_iterated(server: Server):
    server.listing = Listing(things(3))

    pages = server.pages().prefetch(4)
    walk, by_page = aiter(pages), pages.by_page()
    await quiet(server)

    assert server.listing.requests == 0
    assert await anext(walk) == {"id": "t0"}
    assert len(await anext(by_page)) == 3


async def test_each_walk_starts_anew(server: Server):
    server.listing = Listing(things(25))
    pages = server.pages()

    assert await pages.collect() == await pages.collect() == things(25)


async def test_later_pages_are_asked_for_only_when_they_are_reached(server: Server):
    server.listing = Listing(things(60))
    walk = server.pages().by_page()

    await anext(walk)
    await quiet(server)

    assert server.listing.requests == 1
    await walk.aclose()


async def test_items_are_of_the_class_that_the_listing_names(server: Server):
    server.listing = Listing(things(25))

    found = await server.pages(item=Thing).collect()

    assert found == [Thing(id=f"t{number}") for number in range(25)]


# --- what is asked for


async def test_the_largest_documented_page_is_asked_for(server: Server):
    server.listing = Listing(things(3))

    await server.pages(Paging(size=50)).collect()

    assert server.listing.queries == [{"per_page": "50"}]


async def test_no_page_size_is_asked_for_where_none_is_documented(server: Server):
    await server.pages(Paging()).collect()

    assert server.listing.queries == [{}]


@pytest.mark.parametrize("chosen", [5, 5000, "5"])
async def test_a_page_size_of_the_caller_is_sent_as_given(server: Server, chosen: object):
    server.listing = Listing(things(12))

    assert await server.pages(Paging(size=50), per_page=chosen).collect() == things(12)

    assert {query["per_page"] for query in server.listing.queries} == {str(chosen)}


async def test_the_callers_filters_go_out_with_every_page(server: Server):
    server.listing = Listing(things(60))

    await server.pages(status="active", name=["a", "b"], nothing=None).collect()

    rest = [{key: value for key, value in query.items() if key != "page"} for query in server.listing.queries]
    assert rest == [{"status": "active", "name": "a,b"}] * 3
    assert [query.get("page") for query in server.listing.queries] == [None, "2", "3"]


@pytest.mark.parametrize("tells", [EVERYTHING, {"total_count"}, {"total_count", "per_page"}, {"per_page"}])
async def test_a_walk_may_begin_at_a_later_page(server: Server, tells: set[str]):
    server.listing = Listing(things(50), tells=tells)

    found = await server.pages(page=2, per_page=20).collect()

    assert found == things(30, first=20)
    assert [query["page"] for query in server.listing.queries] == ["2", "3"]


async def test_a_walk_may_begin_at_an_offset(server: Server):
    server.listing = Listing(things(50), style="offset")

    found = await server.pages(PAGINGS["offset"], offset=15, limit=20).collect()

    assert found == things(35, first=15)
    assert [query["offset"] for query in server.listing.queries] == ["15", "35"]


async def test_a_walk_may_begin_at_a_cursor(server: Server):
    server.listing = Listing(things(50), style="cursor")

    assert await server.pages(PAGINGS["cursor"], cursor=f"{MARK}30").collect() == things(20, first=30)


@pytest.mark.parametrize("path", ["/things?page=2&per_page=20", "/things?per_page=20&page=2"])
async def test_a_path_walked_by_hand_may_say_where_to_begin(server: Server, path: str):
    server.listing = Listing(things(50))

    assert await server.cf.iterate(path).collect() == things(30, first=20)

    assert [query["page"] for query in server.listing.queries] == ["2", "3"]


async def test_any_path_can_be_walked_into_a_class(server: Server):
    server.listing = Listing(things(25))

    found = await server.cf.iterate("/things", Thing, name="x").collect()

    assert found[-1] == Thing(id="t24")
    assert server.listing.queries[1] == {"name": "x", "page": "2"}


# --- views of a listing


async def test_awaiting_a_listing_gives_its_first_page(server: Server):
    server.listing = Listing(things(25))

    page = await server.pages()

    assert page.items == list(page) == things(20)
    assert len(page) == 20
    assert page.result_info == ResultInfo(page=1, per_page=20, total_pages=2, count=20, total_count=25)
    assert page.headers["content-TYPE"].startswith("application/json")
    assert server.listing.requests == 1


async def test_pages_can_be_walked_one_by_one(server: Server):
    server.listing = Listing(things(45))

    pages = [page async for page in server.pages().by_page()]

    assert [len(page) for page in pages] == [20, 20, 5]
    assert [page.result_info.page for page in pages if page.result_info] == [1, 2, 3]


async def test_the_first_item_costs_one_request(server: Server):
    server.listing = Listing(things(45))

    assert await server.pages().prefetch(5).first() == {"id": "t0"}

    await quiet(server)
    assert server.listing.requests == 1


async def test_an_empty_listing_has_no_first_item(server: Server):
    assert await server.pages().first() is None


@pytest.mark.parametrize(
    ("limit", "requests"), [(-1, 0), (0, 0), (1, 1), (20, 1), (21, 2), (45, 3), (99, 3), (None, 3)]
)
async def test_collecting_stops_at_its_limit(server: Server, limit: int | None, requests: int):
    server.listing = Listing(things(45))

    found = await server.pages().collect(limit)

    assert found == things(45 if limit is None else max(0, min(limit, 45)))
    assert server.listing.requests == requests


async def test_the_total_is_what_the_server_says(server: Server):
    server.listing = Listing(things(45))

    assert await server.pages().total() == 45

    assert server.listing.requests == 1


async def test_a_total_that_the_server_does_not_tell_is_none(server: Server):
    server.listing = Listing(things(45), tells={"page"})
    assert await server.pages().total() is None

    server.listing.distort = lambda body, _, __: {**body, "result_info": None}
    assert await server.pages().total() is None


async def test_a_page_is_pickled_copied_and_compared():
    page = Page([Thing(id="a")], ResultInfo(page=1, total_count=1))

    assert pickle.loads(pickle.dumps(page)) == deepcopy(page) == page  # noqa: S301
    assert page != Page([Thing(id="b")], page.result_info)


async def test_a_page_that_came_from_the_server_is_pickled_and_copied(server: Server):
    server.listing = Listing(things(2))

    page = await server.pages(item=Thing)

    assert pickle.loads(pickle.dumps(page)) == deepcopy(page) == page  # noqa: S301


# --- totals that are wrong


@pytest.mark.parametrize(
    "change",
    [
        {"total_pages": "3", "total_count": "45", "per_page": "20", "page": "1"},
        {"total_pages": 3.0, "total_count": 45.0, "per_page": 20.0},
        {"total_pages": None},
        {"total_count": None},
        {"total_pages": 0},
        {"total_count": 0},
        {"total_pages": True, "total_count": []},
        {"total_pages": -1, "total_count": -1},
        {"per_page": 0},
        {"per_page": -1},
        {"per_page": None, "count": None, "page": None},
        {"page": 1},
        {"total_pages": None, "per_page": None},
        {"total_pages": "many", "total_count": "lots"},
    ],
    ids=json.dumps,
)
async def test_a_walk_survives_totals_of_odd_shapes(server: Server, change: dict[str, object]):
    server.listing = Listing(things(45), distort=info_set(**change))

    assert await server.pages().collect() == things(45)

    assert server.listing.requests == 3


@pytest.mark.parametrize("change", [{"total_pages": 1}, {"total_count": 20}], ids=json.dumps)
async def test_one_total_that_is_too_small_does_not_outweigh_the_other(server: Server, change: dict[str, object]):
    server.listing = Listing(things(60), distort=info_set(**change))

    assert await server.pages().collect() == things(60)


@pytest.mark.parametrize("change", [{"total_count": 30, "total_pages": None}, {"total_count": 10, "total_pages": None}])
async def test_a_total_that_the_items_exceed_is_ignored(server: Server, change: dict[str, object]):
    server.listing = Listing(things(65), distort=info_set(**change))

    assert await server.pages().collect() == things(65)

    assert server.listing.requests == 4


@pytest.mark.parametrize(
    ("change", "extra"),
    [
        ({"total_count": 1000}, 0),
        ({"total_pages": 50}, 2),
        ({"total_count": 1000, "total_pages": None}, 1),
        ({"total_count": 1000, "total_pages": 50}, 2),
    ],
    ids=json.dumps,
)
async def test_totals_that_are_too_large_end_soon_after_the_items_do(
    server: Server, change: dict[str, object], extra: int
):
    server.listing = Listing(things(45), distort=info_set(**change))

    assert await server.pages().collect() == things(45)

    assert server.listing.requests == 3 + extra


@pytest.mark.parametrize("place", ["result", "result.items"])
async def test_a_null_result_is_an_empty_listing(server: Server, place: str):
    server.listing = Listing([], place=place, distort=lambda body, _, __: {**body, "result": None})

    assert await server.pages(Paging(items=place)).collect() == []

    assert server.listing.requests == 1


async def test_an_absent_place_is_an_empty_listing(server: Server):
    server.listing = Listing([], place="result.items")

    assert await server.pages(Paging(items="result.others")).collect() == []


@pytest.mark.parametrize("info", [None, [], "none", 7])
@pytest.mark.parametrize("kind", [kind for kind in PAGINGS if kind not in ("page", "page_no_total", "offset")])
async def test_without_result_info_a_listing_is_one_page(server: Server, kind: str, info: object):
    server.listing = Listing(things(20), distort=lambda body, _, __: {**body, "result_info": info})

    assert await server.pages(PAGINGS[kind]).collect() == things(20)

    assert server.listing.requests == 1


@pytest.mark.parametrize("kind", ["page", "page_no_total", "offset"])
async def test_without_any_word_on_sizes_a_walk_ends_at_the_first_smaller_page(server: Server, kind: str):
    server.listing = Listing(things(45), style=style_of(kind), tells=())

    assert await server.pages(PAGINGS[kind]).collect() == things(45)

    assert server.listing.requests == 3


@pytest.mark.parametrize("kind", ["page", "page_no_total", "offset"])
async def test_a_result_info_that_goes_missing_on_the_way_does_no_harm(server: Server, kind: str):
    def distort(body: Body, _: Query, number: int) -> Body:
        return body if number == 1 else {key: value for key, value in body.items() if key != "result_info"}

    server.listing = Listing(things(45), style=style_of(kind), distort=distort)

    assert await server.pages(PAGINGS[kind]).collect() == things(45)

    assert server.listing.requests == 3


async def test_an_empty_page_in_the_middle_is_not_the_end(server: Server):
    def distort(body: Body, query: Query, _: int) -> Body:
        return {**body, "result": []} if query.get("page") == "2" else body

    server.listing = Listing(things(60), distort=distort)

    assert await server.pages().collect() == things(20) + things(20, first=40)


# --- page sizes that are not what was asked for


@pytest.mark.parametrize("boasts", [False, True])
@pytest.mark.parametrize("tells", [EVERYTHING, {"total_count", "per_page"}, {"total_count"}, {"total_pages"}])
async def test_a_server_that_gives_smaller_pages_than_asked_for_loses_nothing(
    server: Server, tells: set[str], boasts: bool
):
    server.listing = Listing(things(150), largest=50, tells=tells, boasts=boasts)

    assert await server.pages(per_page=100).collect() == things(150)

    assert server.listing.requests == 3


@pytest.mark.parametrize("count", [19, 20, 21, 59, 60, 61])
async def test_a_server_that_boasts_of_its_page_size_loses_nothing(server: Server, count: int):
    server.listing = Listing(things(count), largest=20, tells={"total_count", "per_page"}, boasts=True)

    assert await server.pages(per_page=1000).collect() == things(count)

    assert server.listing.requests == -(-count // 20)


async def test_a_listing_declared_single_that_has_more_is_walked_on(server: Server):
    server.listing = Listing(things(91), tells={"total_count", "count", "page", "per_page"})

    assert await server.pages(PAGINGS["single"]).collect() == things(91)

    assert server.listing.requests == 5


@pytest.mark.parametrize("tells", [{"total_count"}, {"total_pages"}, {"page", "per_page", "count"}])
async def test_a_listing_declared_single_is_walked_on_whatever_part_of_the_answer_tells(
    server: Server, tells: set[str]
):
    server.listing = Listing(things(55), tells=tells)

    assert await server.pages(PAGINGS["single"]).collect() == things(55)


async def test_a_listing_declared_single_that_has_a_cursor_is_walked_on(server: Server):
    server.listing = Listing(things(55), style="cursors_after", tells={"count", "total_count"})

    assert await server.pages(PAGINGS["single"]).collect() == things(55)


@pytest.mark.parametrize("kind", BY_CURSOR)
async def test_a_listing_declared_by_cursor_that_has_pages_is_walked_on(server: Server, kind: str):
    server.listing = Listing(things(55))

    assert await server.pages(PAGINGS[kind]).collect() == things(55)

    assert server.listing.requests == 3


@pytest.mark.parametrize("style", BY_CURSOR)
@pytest.mark.parametrize("kind", ["page", "page_no_total", "single", "offset", "cursor"])
async def test_where_cursors_lead_their_end_is_the_end(server: Server, kind: str, style: Any):
    server.listing = Listing(things(40), style=style, tells={"total_count", "per_page", "count"})
    paging = evolve(PAGINGS[kind], cursor=PAGINGS[style].cursor)

    assert await server.pages(paging).collect() == things(40)

    assert server.listing.requests == 2


# --- servers that never end


async def test_a_server_that_ignores_pages_and_tells_its_one_page_costs_one_request(server: Server):
    server.listing = Listing(things(7), distort=lambda body, _, __: {**body, "result": things(7)})

    assert await server.pages().collect() == things(7)

    assert server.listing.requests == 1


def ignores_place(items: list[Any]) -> Any:
    """A distortion: every page is the first one."""
    return lambda body, _, __: {**body, "result": items}


@pytest.mark.parametrize("kind", ["page", "page_no_total", "offset"])
async def test_a_server_that_ignores_pages_and_tells_nothing_ends_after_its_repetition(server: Server, kind: str):
    server.listing = Listing(things(40), style=style_of(kind), tells=(), distort=ignores_place(things(20)))

    assert await server.pages(PAGINGS[kind]).collect() == things(20)

    assert server.listing.requests == 2


@pytest.mark.parametrize("total", [21, 30, 40, 41, 1000])
@pytest.mark.parametrize("tells", [EVERYTHING, {"total_count", "per_page"}, {"total_count"}])
@pytest.mark.parametrize("kind", ["page", "single", "offset"])
async def test_a_server_that_ignores_pages_but_says_there_is_more_is_an_error(
    server: Server, kind: str, tells: set[str], total: int
):
    server.listing = Listing(things(total), style=style_of(kind), tells=tells, distort=ignores_place(things(20)))

    with pytest.raises(PaginationError, match="repeats a page") as caught:
        await server.pages(PAGINGS[kind]).collect()

    assert (caught.value.method, caught.value.path, caught.value.operation) == ("GET", "/things", "things.list")
    assert server.listing.requests == 2


async def test_what_came_before_a_repetition_is_yielded_before_the_error(server: Server):
    server.listing = Listing(things(60), distort=lambda body, _, number: body if number < 3 else last)
    last = {"success": True, "result": things(20, first=20), "result_info": {"total_pages": 3, "total_count": 60}}
    walk = server.pages().by_page()

    assert [(await anext(walk)).items for _ in range(2)] == [things(20), things(20, first=20)]
    with pytest.raises(PaginationError):
        await anext(walk)


async def test_a_server_that_gives_everything_at_once_is_complete_whatever_pages_it_counts(server: Server):
    server.listing = Listing(things(30), distort=ignores_place(things(30)))

    assert await server.pages().collect() == things(30)

    assert server.listing.requests == 2


async def test_a_repetition_on_a_page_that_is_not_full_means_that_all_fits_on_one_page(server: Server):
    listing = Listing(things(60), tells={"total_count", "per_page"}, distort=ignores_place(things(5)))
    server.listing = listing

    assert await server.pages(name="t").collect() == things(5)


@pytest.mark.parametrize("length", [2, 3, 5])
@pytest.mark.parametrize("tells", [(), EVERYTHING, {"per_page"}])
async def test_a_server_that_starts_over_is_an_error(server: Server, length: int, tells: set[str]):
    def distort(body: Body, _: Query, number: int) -> Body:
        return {**body, "result": things(20, first=20 * ((number - 1) % length))}

    server.listing = Listing(things(2000), tells=tells, distort=distort)

    with pytest.raises(PaginationError, match="starts over"):
        await server.pages().collect()

    assert server.listing.requests < 4 * length + 4


@pytest.mark.parametrize("kind", BY_CURSOR)
@pytest.mark.parametrize("length", [1, 2, 3, 7])
async def test_cursors_that_repeat_are_an_error(server: Server, kind: str, length: int):
    def distort(body: Body, _: Query, number: int) -> Body:
        cursor = f"c{number % length}"
        info = {"cursor": cursor, "cursors": {"after": cursor}, "next_page_token": cursor}
        return {**body, "result": things(5, first=5 * number), "result_info": info}

    server.listing = Listing(things(1000), style=style_of(kind), distort=distort)

    with pytest.raises(PaginationError, match="repeats a cursor"):
        await server.pages(PAGINGS[kind]).collect()

    assert server.listing.requests < 4 * length + 4


async def test_a_server_that_ignores_cursors_but_makes_new_ones_is_an_error(server: Server):
    def distort(body: Body, _: Query, number: int) -> Body:
        return {**body, "result": things(5), "result_info": {"cursor": f"c{number}"}}

    server.listing = Listing([], distort=distort)

    with pytest.raises(PaginationError, match="ignored the cursor"):
        await server.pages(PAGINGS["cursor"]).collect()

    assert server.listing.requests == 2


async def test_cursors_may_lead_through_some_empty_pages(server: Server):
    def distort(body: Body, _: Query, number: int) -> Body:
        cursor = f"c{number}" if number < 50 else ""
        return {**body, "result": things(number // 50), "result_info": {"cursor": cursor}}

    server.listing = Listing([], distort=distort)

    assert await server.pages(PAGINGS["cursor"]).collect() == things(1)


async def test_cursors_to_empty_pages_only_are_an_error(server: Server):
    server.listing = Listing(
        [], distort=lambda body, _, number: {**body, "result": [], "result_info": {"cursor": f"c{number}"}}
    )

    with pytest.raises(PaginationError, match="empty pages only"):
        await server.pages(PAGINGS["cursor"]).collect()

    assert server.listing.requests == MAX_EMPTY_PAGES + 1


@pytest.mark.parametrize("end", [{"cursor": ""}, {"cursor": None}, {"cursors": {"after": ""}}, {"cursors": None}, {}])
@pytest.mark.parametrize("kind", BY_CURSOR)
async def test_a_blank_cursor_is_the_end(server: Server, kind: str, end: Body):
    server.listing = Listing([], distort=lambda body, _, __: {**body, "result": things(5), "result_info": end})

    assert await server.pages(PAGINGS[kind]).collect() == things(5)

    assert server.listing.requests == 1


# --- listings that change while they are walked


async def test_items_pushed_to_the_next_page_are_not_yielded_again(server: Server):
    server.listing = Listing(things(60))
    items = server.listing.items
    server.listing.before = lambda number: items.insert(0, {"id": f"new{number}"}) if number > 1 else None

    found = [thing["id"] async for thing in server.pages()]

    assert found == [f"t{number}" for number in range(60)]


async def test_a_page_pushed_aside_as_a_whole_is_not_a_repetition(server: Server):
    server.listing = Listing(things(60))
    items = server.listing.items
    server.listing.before = lambda number: items.__setitem__(slice(0, 0), things(20, 900)) if number == 2 else None

    assert await server.pages().collect() == things(60)


async def test_a_changed_total_is_reported_once(server: Server, caplog: pytest.LogCaptureFixture):
    server.listing = Listing(things(90))
    server.listing.before = lambda number: server.listing.items.append({"id": f"new{number}"})

    with caplog.at_level(logging.WARNING, "cfapi.pagination"):
        await server.pages().collect()

    assert [(record.name, record.getMessage()) for record in caplog.records] == [
        ("cfapi.pagination", "GET /things changed from 91 to 92 items while it was listed; some may be missing.")
    ]


async def test_a_listing_that_stays_as_it_is_reports_nothing(server: Server, caplog: pytest.LogCaptureFixture):
    server.listing = Listing(things(90))

    with caplog.at_level(logging.DEBUG, "cfapi"):
        await server.pages().prefetch(2).collect()

    assert caplog.records == []


async def test_items_that_share_an_id_are_all_yielded(server: Server):
    versions = [{"id": "same", "version": number} for number in range(50)]
    server.listing = Listing(versions)

    assert await server.pages().collect() == versions


@pytest.mark.parametrize("item", [Any, str])
async def test_items_without_an_id_are_all_yielded(server: Server, item: Any):
    names = [f"name {number // 2}" for number in range(50)]
    server.listing = Listing(cast("list[Any]", names))

    assert await server.pages(item=item).collect() == names


@given(st.data())
@settings(OVER_HTTP, max_examples=120)
async def test_every_item_arrives_exactly_once_and_in_order(server: Server, data: st.DataObject):
    kind = data.draw(st.sampled_from(sorted(PAGINGS)))
    totals = st.sets(st.sampled_from(["total_count", "total_pages"]), min_size=1 if kind == "single" else 0)
    tells = data.draw(totals) | data.draw(st.sets(st.sampled_from(["page", "per_page", "count"])))
    items = things(data.draw(st.integers(0, 60)))
    largest = data.draw(st.none() | st.integers(1, 12))
    boasts = kind != "single" and bool(tells & {"total_count", "total_pages"}) and data.draw(st.booleans())
    asked = data.draw(st.none() | st.integers(1, 12))
    server.listing = Listing(items, style_of(kind), size=7, largest=largest, tells=tells, boasts=boasts)
    pages = server.pages(PAGINGS[kind], **({PAGINGS[kind].per_page: asked} if asked else {}))

    found = await pages.prefetch(data.draw(st.integers(0, 5))).collect()

    assert found == items
    fewest = max(1, -(-len(items) // min(asked or 7, largest or 99)))
    certain = kind in BY_CURSOR or ("total_count" if kind == "offset" else "total_pages") in tells
    assert server.listing.requests - fewest in ((0,) if certain else (0, 1))


@given(seed=st.integers(0, 10**6), size=st.integers(1, 8), count=st.integers(0, 40), kind=st.sampled_from(STYLES))
@settings(OVER_HTTP, max_examples=100)
async def test_no_item_that_stayed_is_yielded_twice(server: Server, seed: int, size: int, count: int, kind: str):
    chance = random.Random(seed)
    server.listing = Listing(things(count), style_of(kind), size=size)
    items = server.listing.items

    def shuffle_some(number: int) -> None:
        for place in range(chance.randint(0, size) if 1 < number < 40 else 0):
            items.insert(chance.randint(0, len(items)), {"id": f"new{number}.{place}"})
        for _ in range(chance.randint(0, size) if number < 40 else 0):
            if items:
                items.pop(chance.randrange(len(items)))

    server.listing.before = shuffle_some

    found: list[str] = []
    # An insertion and a deletion can look just like a server that ignores which page is asked for.
    with suppress(PaginationError):
        async for thing in server.pages(PAGINGS[kind]):
            found.append(thing["id"])  # noqa: PERF401

    assert len(found) == len(set(found))


# --- fetching ahead


@pytest.mark.parametrize("kind", PAGINGS)
@pytest.mark.parametrize("ahead", [1, 3, 50])
async def test_prefetched_pages_come_in_order_and_cost_no_more(server: Server, kind: str, ahead: int):
    server.listing = Listing(things(95), style=style_of(kind), size=10)

    assert await server.pages(PAGINGS[kind]).prefetch(ahead).collect() == things(95)

    assert server.listing.requests == 10


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


# --- answers that are no listing


@pytest.mark.parametrize(
    ("result", "place"),
    [
        ({"a": 1}, "result"),
        ("text", "result"),
        (7, "result"),
        ([1], "result.items"),
        ({"items": {"a": 1}}, "result.items"),
    ],
)
async def test_a_result_that_is_no_listing_is_a_clear_error(server: Server, result: object, place: str):
    server.listing = Listing([], distort=lambda body, _, __: {**body, "result": result})

    with pytest.raises(DecodeError, match=r"things\.list") as caught:
        await server.pages(Paging(items=place)).collect()

    assert caught.value.status == 200


async def test_a_listing_without_an_envelope_is_one_page(server: Server):
    server.listing = Listing([], distort=lambda _, __, ___: cast("Any", things(3)))

    assert await server.pages(PAGINGS["single"], item=Thing).collect() == [Thing(id=f"t{n}") for n in range(3)]


async def test_one_odd_item_costs_only_its_own_field(server: Server, caplog: pytest.LogCaptureFixture):
    listed = [{"id": f"t{number}", "size": number} for number in range(100)]
    listed[41]["size"] = "huge"
    server.listing = Listing(cast("list[Any]", listed), size=100)

    with caplog.at_level(logging.WARNING, "cfapi.drift"):
        found = await server.pages(item=Thing).collect()

    assert [(thing.id, thing.size) for thing in found] == [(thing["id"], thing["size"]) for thing in listed]
    assert [record.getMessage() for record in caplog.records] == [
        "The API differs from its schema: Thing.size: expected a whole number, got a string at $[41].size."
    ]


async def test_a_strict_client_refuses_the_odd_item_and_says_where(server: Server):
    server.listing = Listing([{"id": "a"}, {"id": 7}])
    server.cf = server.cf.with_options(strict=True)

    with pytest.raises(DecodeError, match=r"\$\[1\]\.id"):
        await server.pages(item=Thing).collect()
