"""Listings whose responses drift from their schemas: pages made from what is known of an operation, and what becomes of
them on their way."""

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec
from attrs import define, field, frozen
from multidict import CIMultiDict

from cfapi import Cloudflare
from cfapi._core.paging.pages import Pages
from cfapi._http.messages import Request, Response, WholeResponse
from cfapi.operations.catalog import operations
from cfapi.sandbox.auth.credentials import Caller
from cfapi.sandbox.http.routing import Route
from cfapi.sandbox.schema import catalog as facts
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.classify import listed_in, object_of, shape, shapes
from cfapi.sandbox.schema.fakes import Faker, fits
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.seed.world import world
from tests.support.fake_time import NOW, FakeTime

STORE = world(0, 1, FakeTime().clock).store
SIZE = 10  # of a page
SCOPES = {"account_id", "zone_id"}
VARIABLE = re.compile(r"\{(\w+)\}")
Json = dict[str, Any]


@frozen
class Listing:
    """An operation that lists in pages, and what it lists."""

    name: str
    facts: facts.Operation
    required: tuple[str, ...]
    sized: tuple[str, ...]

    def __str__(self) -> str:
        return self.name

    @property
    def place(self) -> tuple[str, ...]:
        """Where the items are."""
        return tuple(step for step in (self.facts.items or "").split(".") if step)

    def items(self, count: int) -> list[Any]:
        """Items of its schema, each unlike the others; none where nothing tells them apart."""
        schema = listed_in(self.facts)
        maker = Faker(random.Random(1), NOW)
        if "object" not in object_of(schema).get("type", ""):
            return [f"item{number}" for number in range(count)] if fits(schema, "item") else []
        telling = [name for name in ("id", *object_of(schema).get("properties", {})) if _tells(schema, name)]
        return [
            maker.value(schema, dict.fromkeys(telling[:1], f"{number:032x}"))
            for number in range(count if telling else 0)
        ]

    def page(self, items: list[Any], query: Mapping[str, str]) -> Json:
        """The response that has the page which a query asks for."""
        request = ResourceRequest(
            store=STORE,
            caller=Caller("x", "token"),
            route=Route("GET", self.facts.path, crud.create, operation=self.facts),
            now=NOW,
            method="GET",
            parts=(),
            args={},
            query=query,
            sent=b"",
            content_type="",
            headers={},
        )
        answer = request.listed(items)
        written = msgspec.json.encode(answer.envelope()) if answer.content is None else answer.content
        return json.loads(written)

    def of(self, cf: Cloudflare) -> Pages[Any]:
        """The listing as a client makes it, with small pages."""
        given: Json = dict.fromkeys(self.required, "x") | {name: 1 for name in self.required if name == "page"}
        return attrgetter(self.name)(cf)(**given | dict.fromkeys(self.sized, SIZE))


def _tells(schema: Json, name: str) -> bool:
    """Whether a property takes any text."""
    inner = object_of(schema).get("properties", {}).get(name)
    return inner is not None and fits(inner, f"{1:032x}")


def listings() -> Iterator[Listing]:
    """All operations that list in pages, whatever the kind."""
    for each in operations():
        if each.verb != "GET" or each.pagination in {"", "single"} or each.alias_of:
            continue
        found = shapes()[shape(each.paths[0])]["GET"]
        if found.items is None:  # a schema that does not say where the items are
            continue
        scopes, sizes = (
            VARIABLE.findall(each.paths[0]),
            {(found.paging or {}).get(role) for role in ("per_page", "limit")},
        )
        others = SCOPES.difference(scopes) if SCOPES.intersection(scopes) else set[str]()
        required = [one.name for one in each.parameters if one.required and one.name not in others]
        sized = [one.name for one in each.parameters if one.wire in sizes]
        yield Listing(each.name, found, tuple(required), tuple(sized))


@define
class Server:
    """What a client sends its requests to: a listing, of which each response is changed on its way."""

    listing: Listing
    items: list[Any]
    change: Callable[[Json], Json]
    requests: int = field(default=0, init=False)

    async def send(self, request: Request) -> WholeResponse:
        self.requests += 1
        query = dict(parse_qsl(urlsplit(request.url).query))
        body = self.change(self.listing.page(self.items, query))
        return Response(200, CIMultiDict({"Content-Type": "application/json"}), json.dumps(body).encode())

    async def aclose(self) -> None:
        pass
