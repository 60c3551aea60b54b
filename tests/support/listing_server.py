"""A listing on loopback that pages in any of the API's styles, counts its requests, and misbehaves on request."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from typing import Any, Literal

from aiohttp import web
from attrs import define, field
from multidict import MultiMapping

from cfapi import Cloudflare, Retries
from cfapi._codec.model import model
from cfapi._core.paging.pages import Pages, Paging
from cfapi._core.resource import Resource

Style = Literal["page", "cursor", "cursors_after", "page_token", "offset"]
Query = Mapping[str, str]
Body = dict[str, Any]

# Cursors hold what has to be escaped in a query.
MARK = "at +/="
EVERYTHING = frozenset({"page", "per_page", "count", "total_count", "total_pages"})


@define
class Listing:
    """Some items, and how they are given out.

    Args:
        items: What is listed.
        style: Which query parameters choose the page, and how the response leads on.
        size: How many items a page has where the request does not say.
        largest: The most items that a page has, whatever the request says.
        tells: What `result_info` holds, besides a cursor.
        boasts: Whether `per_page` tells what was asked for, though the page has fewer.
        place: Where the items go in the response.
        before: What happens before a request is answered; given its number, from 1.
        distort: What becomes of the response's body; given the body, the query and the number.
        held: Which requests wait until `released` is set.
    """

    items: list[Any]
    style: Style = "page"
    size: int = 20
    largest: int | None = None
    tells: Collection[str] = EVERYTHING
    boasts: bool = False
    place: str = "result"
    before: Callable[[int], None] = lambda _: None
    distort: Callable[[Body, Query, int], Body] = lambda body, _, __: body
    held: Callable[[Query], bool] = lambda _: False
    released: asyncio.Event = field(factory=asyncio.Event, init=False)
    queries: list[dict[str, str]] = field(factory=list[dict[str, str]], init=False)
    """What each request asked for; values of one name are joined with commas."""

    @property
    def requests(self) -> int:
        return len(self.queries)

    async def answer(self, query: MultiMapping[str]) -> Body:
        self.queries.append({name: ",".join(query.getall(name)) for name in query})
        number = self.requests
        if self.held(query):
            await self.released.wait()
        self.before(number)
        return self.distort(self._body(query), query, number)

    def _body(self, query: Query) -> Body:
        asked = int(query.get("limit" if self.style == "offset" else "per_page", self.size))
        size = min(asked, self.largest or asked)
        start = self._start(query, size)
        page = self.items[start : start + size]
        body = {"success": True, "errors": [], "messages": [], "result_info": self._info(page, start, size, asked)}
        return {**body, **nested(self.place, page)}

    def _start(self, query: Query, size: int) -> int:
        if self.style == "page":
            return (int(query.get("page", 1)) - 1) * size
        if self.style == "offset":
            return int(query.get("offset", 0))
        cursor = query.get("page_token" if self.style == "page_token" else "cursor", "")
        return int(cursor.removeprefix(MARK)) if cursor.startswith(MARK) else 0

    def _info(self, page: list[Any], start: int, size: int, asked: int) -> Body:
        total = len(self.items)
        told = {
            "page": start // size + 1,
            "per_page": asked if self.boasts else size,
            "count": len(page),
            "total_count": total,
            "total_pages": -(-total // size),
        }
        after = f"{MARK}{start + size}" if start + size < total else ""
        cursors: dict[str, Body] = {
            "cursor": {"cursor": after},
            "cursors_after": {"cursors": {"after": after}},
            "page_token": {"next_page_token": after},
        }
        return {name: told[name] for name in told if name in self.tells} | cursors.get(self.style, {})


def nested(place: str, value: Any) -> Body:
    """`nested("result.items", x)` is `{"result": {"items": x}}`."""
    for key in reversed(place.split(".")):
        value = {key: value}
    return value


PAGINGS: dict[str, Paging] = {
    "page": Paging(),
    "page_no_total": Paging("page_no_total"),
    "single": Paging("single"),
    "offset": Paging("offset", per_page="limit"),
    "cursor": Paging("cursor"),
    "cursors_after": Paging("cursors_after"),
    "page_token": Paging("page_token", cursor="page_token"),
}
BY_CURSOR = ("cursor", "cursors_after", "page_token")
STYLES = ["page", "offset", *BY_CURSOR]


@model
class Thing:
    """What is listed."""

    id: str
    size: int | None = None


def things(count: int, first: int = 0) -> list[dict[str, Any]]:
    return [{"id": f"t{number}"} for number in range(first, first + count)]


def style_of(kind: str) -> Any:
    return kind if kind in STYLES else "page"


@define
class Server:
    """What is served now, and a client of it."""

    cf: Cloudflare
    listing: Listing

    def pages(self, paging: Paging = PAGINGS["page"], item: Any = Any, **query: object) -> Pages[Any]:
        return Resource(self.cf._session)._pages("things.list", "GET", "/things", query, item, paging=paging)


@asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    """A server on loopback; its `listing` may be replaced at any time."""

    async def answer(request: web.Request) -> web.Response:
        return web.json_response(await server.listing.answer(request.query))

    app = web.Application()
    app.router.add_get("/v4/{tail:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/v4"
    async with Cloudflare("t", base_url=url, rate_limit=None, retries=Retries(attempts=1)) as cf:
        server = Server(cf, Listing([]))
        try:
            yield server
        finally:
            server.listing.released.set()
    await runner.cleanup()


async def quiet(server: Server) -> None:
    """Whatever was started before has been sent when a request that comes after it is responded to."""
    listing, server.listing = server.listing, Listing([])
    for _ in range(3):
        await server.cf.get("/ping")
    server.listing = listing
