"""Pages over HTTP: what a walk yields, and what it costs."""

import logging
import pickle
from copy import deepcopy
from typing import Any, cast

import pytest

from cfapi import DecodeError, Page, ResultInfo
from cfapi._core.paging.model import Paging
from tests.support.listing_server import (
    EVERYTHING,
    MARK,
    PAGINGS,
    Body,
    Listing,
    Server,
    Thing,
    quiet,
    style_of,
    things,
)

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


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (20, 1), (21, 2), (45, 3), (99, 3), (None, 3)])
async def test_collecting_stops_at_its_limit(server: Server, limit: int | None, requests: int):
    server.listing = Listing(things(45))

    found = await server.pages().collect(limit)

    assert found == things(45 if limit is None else min(limit, 45))
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


# --- responses that are no listing


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

    with caplog.at_level(logging.INFO, "cfapi.drift"):
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
