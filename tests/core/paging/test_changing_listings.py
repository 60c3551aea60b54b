"""Listings that change while they are walked."""

import logging
import random
from contextlib import suppress
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi import PaginationError
from tests.support.listing_server import BY_CURSOR, PAGINGS, STYLES, Listing, Server, style_of, things
from tests.support.properties import OVER_HTTP


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
        (
            "cfapi.pagination",
            "things.list (GET /things) changed from 91 to 92 items while it was listed; some may be missing.",
        )
    ]


async def test_a_listing_that_stays_as_it_is_reports_nothing(server: Server, caplog: pytest.LogCaptureFixture):
    server.listing = Listing(things(90))

    with caplog.at_level(logging.INFO, "cfapi"):
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
