"""Answers that drift from their schemas: all listings of the API that have pages, and no item of them is lost."""

from functools import reduce
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi import Cloudflare
from tests.support.properties import OVER_HTTP
from tests.support.reliability.drifting import Listing, Server, listings
from tests.support.reliability.mutating import Mutation, drifts

COUNT = 25
LISTINGS = [listing for listing in listings() if listing.items(1)]


def test_they_are_at_least_200():
    assert len(LISTINGS) >= 200
    assert {(listing.facts.paging or {})["kind"] for listing in LISTINGS} == {
        "page",
        "page_no_total",
        "cursor",
        "cursors_after",
        "page_token",
        "offset",
    }


@pytest.fixture
def items(listing: Listing) -> list[Any]:
    return listing.items(COUNT)


@pytest.fixture
def drift(listing: Listing, items: list[Any]) -> st.SearchStrategy[list[Mutation]]:
    """How its pages may drift."""
    return drifts(listing.page(items, {}), listing.place)


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("listing", LISTINGS, ids=str)
@settings(OVER_HTTP, max_examples=5)
@given(data=st.data())
async def test_no_mutation_loses_a_page_or_an_item(
    listing: Listing, items: list[Any], drift: st.SearchStrategy[list[Mutation]], data: st.DataObject
):
    mutations = data.draw(drift)

    def change(body: Any) -> Any:
        return reduce(lambda changed, mutation: mutation.on(changed), mutations, body)

    server = Server(listing, items, change)
    async with Cloudflare("x" * 40, base_url="http://127.0.0.1:9/", rate_limit=None, transport=server) as cf:
        found = await listing.of(cf).collect()

    assert len(found) == COUNT
    assert server.requests <= 5
