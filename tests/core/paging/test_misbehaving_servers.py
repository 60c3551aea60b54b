"""What a walk does about servers whose totals, page sizes or cursors are wrong."""

import json
from typing import Any

import pytest
from attrs import evolve

from cfapi import DecodeError, PaginationError
from cfapi._core.paging.model import Paging
from cfapi._core.paging.strategies import MAX_EMPTY_PAGES
from tests.support.listing_server import BY_CURSOR, EVERYTHING, PAGINGS, Body, Listing, Query, Server, style_of, things


def info_set(**changes: object) -> Any:
    """A distortion: `result_info` says something else; None takes a key away."""

    def distort(body: Body, _: Query, __: int) -> Body:
        info = {**body["result_info"], **changes}
        return {**body, "result_info": {key: value for key, value in info.items() if value is not None}}

    return distort


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


@pytest.mark.parametrize("place", ["result.others", "others"])
async def test_an_absent_place_in_a_result_is_an_error_and_no_empty_listing(server: Server, place: str):
    server.listing = Listing([], place="result.items")

    with pytest.raises(DecodeError, match=f"there is nothing at {place}"):
        await server.pages(Paging(items=place)).collect()


@pytest.mark.parametrize("place", ["result.items", "items"])
async def test_items_may_come_without_the_object_around_them(server: Server, place: str):
    server.listing = Listing(things(3))

    assert await server.pages(Paging("single", items=place)).collect() == things(3)


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

    with pytest.raises(PaginationError, match="returns to a page"):
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
