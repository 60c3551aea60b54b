"""Listings without await: lazy, page by page, and cheap for each item."""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from cfapi import ArgumentError, NotFound, Page, PaginationError, ServerError
from cfapi import Pages as AsyncPages
from cfapi.sandbox import Fault, Sandbox
from cfapi.sync import Cloudflare, Pages
from tests.support.listing_server import Listing, Server, serving, things
from tests.support.sync import collected, tasks, until

THIRTY = [f"t{number}" for number in range(30)]


@pytest.fixture
def server(portal: BlockingPortal) -> Iterator[Server]:
    with portal.wrap_async_context_manager(serving()) as server:
        server.listing = Listing(things(30), size=10)
        yield server


@pytest.fixture
def things_of(server: Server) -> Iterator[Pages[Any]]:
    """The listing of a synchronous client."""
    with Cloudflare("t", base_url=server.cf.base_url, rate_limit=None, retries=None) as cf:
        yield cf.iterate("/things", per_page=10)


def ids(items: Any) -> list[str]:
    return [item["id"] for item in items]


def test_a_listing_gives_all_items_of_all_pages(server: Server, things_of: Pages[Any]):
    assert ids(things_of) == THIRTY
    assert server.listing.requests == 3


def test_nothing_is_requested_before_the_first_item(server: Server, things_of: Pages[Any]):
    iterator = iter(things_of)
    assert server.listing.requests == 0

    assert next(iterator)["id"] == "t0"
    assert server.listing.requests == 1


def test_a_page_is_requested_when_its_first_item_is_needed(server: Server, things_of: Pages[Any]):
    iterator = iter(things_of)
    seen = {next(iterator)["id"]: server.listing.requests for _ in range(11)}

    assert (seen["t9"], seen["t10"]) == (1, 2)


def test_each_iteration_starts_again(things_of: Pages[Any]):
    assert ids(things_of) == ids(things_of)


def test_the_end_of_an_iterator_stays_its_end(things_of: Pages[Any]):
    iterator = iter(things_of)
    list(iterator)

    assert next(iterator, "end") == "end"


def test_pages_come_one_by_one(server: Server, things_of: Pages[Any]):
    pages = things_of.by_page()
    first = next(pages)

    assert isinstance(first, Page)
    assert ids(first) == THIRTY[:10]
    assert server.listing.requests == 1
    assert [len(page) for page in pages] == [10, 10]


def test_the_first_page_costs_one_request(server: Server, things_of: Pages[Any]):
    page = things_of.page()

    assert ids(page.items) == THIRTY[:10]
    assert page.result_info is not None
    assert page.result_info.total_pages == 3
    assert things_of.total() == 30
    assert server.listing.requests == 2


def test_first_and_collect_request_no_more_than_they_need(server: Server, things_of: Pages[Any]):
    assert things_of.first() == {"id": "t0"}
    assert ids(things_of.collect(limit=11)) == THIRTY[:11]
    assert server.listing.requests == 3
    assert ids(things_of.collect()) == THIRTY


def test_prefetched_pages_are_requested_before_they_are_needed(server: Server, things_of: Pages[Any]):
    iterator = iter(things_of.prefetch(2))
    next(iterator)

    until(lambda: server.listing.requests == 3)
    assert ids(iterator) == THIRTY[1:]
    with pytest.raises(ArgumentError, match="fetch ahead"):
        things_of.prefetch(-1)


def test_an_empty_listing_has_no_items_and_no_truth_of_its_own(server: Server, things_of: Pages[Any]):
    server.listing = Listing([])

    assert list(things_of) == []
    assert things_of.first() is None
    with pytest.raises(TypeError, match=r"first\(\)"):
        bool(things_of)


def test_closing_an_iterator_early_leaves_nothing(server: Server, things_of: Pages[Any]):
    server.listing.held = lambda query: query.get("page") == "3"
    with closing(iter(things_of.prefetch(2))) as iterator:
        next(iterator)
        until(lambda: server.listing.requests == 3)

    assert tasks() == set()
    with pytest.raises(StopIteration):
        next(iterator)


def test_leaving_a_loop_early_leaves_nothing(server: Server, things_of: Pages[Any]):
    server.listing.held = lambda query: query.get("page") == "3"
    for item in things_of.prefetch(2):
        if item["id"] == "t10":
            break

    collected()
    assert gc.garbage == []


def test_an_iterator_that_is_collected_in_the_event_loop_does_not_block_it(things_of: Pages[Any]):
    iterator = iter(things_of.prefetch(1))
    next(iterator)
    holder = [iterator]
    del iterator

    async def drop() -> None:
        holder.clear()

    things_of._bridge.run(drop())
    assert things_of.first() is not None
    until(lambda: tasks() == set())


@pytest.mark.parametrize("ahead", [0, 2])
def test_an_error_comes_where_its_page_would(server: Server, things_of: Pages[Any], ahead: int):
    def fail(number: int) -> None:
        if number > 1:
            raise asyncio.CancelledError  # the connection is closed

    server.listing.before = fail
    iterator = iter(things_of.prefetch(ahead))

    assert ids(next(iterator) for _ in range(10)) == THIRTY[:10]
    with pytest.raises(Exception, match="things"):
        next(iterator)


def test_a_listing_that_never_ends_is_an_error(server: Server, things_of: Pages[Any]):
    server.listing.distort = lambda body, _, __: {**body, "result": things(10)}

    with pytest.raises(PaginationError):
        list(things_of)


def test_errors_of_a_listing_are_those_of_calls(box: Sandbox, cf: Cloudflare):
    with pytest.raises(NotFound):
        cf.dns.records.list(zone_id="0" * 32).first()
    box.fault(Fault("status", status=500))
    try:
        with pytest.raises(ServerError):
            list(cf.with_options(retries=None).zones.list())
    finally:
        box.clear_faults()


def test_a_listing_has_all_that_the_one_with_await_has():
    own = {name for name in vars(Pages) if not name.startswith("_")}

    assert {name for name in vars(AsyncPages) if not name.startswith("_")} - own == set()
