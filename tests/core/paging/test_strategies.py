"""A further way of going on is a class and a line in a table; no other strategy is touched."""

import json
import re
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
from attrs import define, evolve, frozen

from cfapi import Cloudflare, Pages, PaginationError, Request, Response
from cfapi._core import PLAIN
from cfapi._core.call import Call
from cfapi._core.paging.model import PageQuery, PageRef, PageSummary, Paging
from cfapi._core.paging.strategies import STRATEGIES, Start, Walk
from cfapi.testing import MemoryTransport, respond


@frozen
class LinkRef(PageRef):
    """A page by its address (RFC 8288, `rel="next"`)."""

    def call(self, listing: Call, query: PageQuery) -> Call:
        return listing.with_query(urlsplit(str(self.value)).query)


@define
class LinkHeader:
    """The server names the address of the next page in a header."""

    paging: Paging
    start: Start

    def after(self, page: PageSummary, walk: Walk) -> PageRef | None:
        walk.guard.is_stuck(promised=True, complaint="the server repeats a page")
        found = re.search(r'<([^>]*)>;\s*rel="next"', page.headers.get("link", ""))
        return LinkRef("link", found[1]) if found else None

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        return [following]


@frozen
class BodyRef(PageRef):
    """A page by a cursor in the body of the request."""

    def call(self, listing: Call, query: PageQuery) -> Call:
        return evolve(listing, body=json.dumps({self.name: self.value}).encode())


@define
class BodyCursors:
    """The server names a cursor, which goes into the body of the next request."""

    paging: Paging
    start: Start

    def after(self, page: PageSummary, walk: Walk) -> PageRef | None:
        cursor = page.headers.get("x-next")
        return BodyRef("continue", cursor) if cursor else None

    def ahead(self, following: PageRef, count: int) -> list[PageRef]:
        return [following]


def listing(cf: Cloudflare, kind: Any, method: str = "GET") -> Pages[Any]:
    return Pages(cf._session, Call(method, "/things"), PLAIN, {"name": "x"}, Paging(kind))


def add(monkeypatch: pytest.MonkeyPatch, kind: str, strategy: Any) -> None:
    monkeypatch.setitem(cast("dict[str, Any]", STRATEGIES), kind, strategy)


async def test_the_link_header_can_be_followed(monkeypatch: pytest.MonkeyPatch):
    add(monkeypatch, "link", LinkHeader)

    def respond_to(request: Request) -> Response:
        page = 2 if "after=b" in request.url else 1
        link = {"Link": '<https://api.example/things?after=b&name=x>; rel="next"'} if page == 1 else {}
        return respond([{"id": str(page)}], headers=link)

    transport = MemoryTransport(respond_to)
    async with Cloudflare("token", transport=transport) as cf:
        found = await listing(cf, "link").collect()

    assert found == [{"id": "1"}, {"id": "2"}]
    assert [urlsplit(request.url).query for request in transport.requests] == ["name=x", "after=b&name=x"]


async def test_the_guard_holds_for_a_strategy_that_is_added(monkeypatch: pytest.MonkeyPatch):
    add(monkeypatch, "link", LinkHeader)
    link = {"Link": '<https://api.example/things?after=b>; rel="next"'}

    async with Cloudflare("token", transport=MemoryTransport(lambda _: respond([{"id": "1"}], headers=link))) as cf:
        with pytest.raises(PaginationError, match="repeats a page"):
            await listing(cf, "link").collect()


async def test_a_cursor_can_go_into_the_body(monkeypatch: pytest.MonkeyPatch):
    add(monkeypatch, "body", BodyCursors)

    def respond_to(request: Request) -> Response:
        return respond([{"id": "2"}]) if request.body else respond([{"id": "1"}], headers={"X-Next": "c"})

    transport = MemoryTransport(respond_to)
    async with Cloudflare("token", transport=transport) as cf:
        found = await listing(cf, "body", "POST").collect()

    assert found == [{"id": "1"}, {"id": "2"}]
    assert [request.body for request in transport.requests] == [None, b'{"continue": "c"}']


def test_every_kind_has_its_strategy():
    assert sorted(STRATEGIES) == [
        "cursor",
        "cursors_after",
        "offset",
        "page",
        "page_no_total",
        "page_token",
        "single",
    ]
    assert len(set(STRATEGIES.values())) == 4
