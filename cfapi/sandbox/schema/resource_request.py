"""A request to an operation that is known by its schema, and the response that the schema asks for."""

import functools
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import attrs
import msgspec

from cfapi.sandbox.errors.api_error import ErrorCode
from cfapi.sandbox.http.pagination import Page, cut
from cfapi.sandbox.http.request import Request
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation, Schema
from cfapi.sandbox.schema.classify import (
    Classification,
    Collection,
    classify,
    has_own_envelope,
    listed_in,
    result_of,
    with_type,
)
from cfapi.sandbox.schema.fakes import ABSENT, Faker, PathSource
from cfapi.sandbox.schema.filters import asked_in, filtered
from cfapi.sandbox.schema.pagination import paging_of, told, told_beside
from cfapi.sandbox.schema.payload import Payload, receive
from cfapi.sandbox.state.resource_store import ResourceStore

PLAIN = b"Made by the sandbox.\n"


@attrs.frozen(slots=False, kw_only=True)
class ResourceRequest(Request):
    """A request as handlers take it: with its place in the API, what it brought, and the resources that there are."""

    @property
    def operation(self) -> Operation:
        operation: Operation = self.route.operation
        return operation

    @property
    def classification(self) -> Classification:
        return classify(self.operation)

    @functools.cached_property
    def faker(self) -> Faker:
        """Makes up what nobody says. What is read follows from its path, so that it is the same each time."""
        return Faker(PathSource(self.path) if self.method == "GET" else self.store.source, self.now)

    @functools.cached_property
    def payload(self) -> Payload:
        """The body. Whether it is as it must be is found out when somebody looks at it."""
        return receive(self, self.operation.body)

    @property
    def resources(self) -> ResourceStore:
        return self.store.resources

    @property
    def path(self) -> str:
        return "/" + "/".join(self.parts)

    @property
    def above(self) -> str:
        """The path of the collection that an item, or the making of one, is below."""
        return self.path.rpartition("/")[0]

    def path_to(self, depth: int) -> str:
        """The path of the collection that the first parts of the path lead to."""
        return "/" + "/".join(self.parts[:depth])

    def found(self, path: str, id: str, missing: ErrorCode) -> Json:
        """The facts of the resource of this id in a collection; an ApiError where it is not there."""
        thing = self.resources.collection(path).get(id)
        if thing is None:
            raise missing.error()
        return thing.facts

    @property
    def collection(self) -> Collection:
        assert self.classification.collection is not None, "only operations on collections ask for theirs"
        return self.classification.collection

    def filtered(self, items: Sequence[Json], *, known: Sequence[str] = ()) -> Sequence[Json]:
        """The items that the query asks for, in its order; each as the listing shows it, with all that it has.

        `known`: parameters that the handler has obeyed already.
        """
        query = {name: value for name, value in self.query.items() if name not in known}
        if not query or not asked_in(self.operation, query):
            return items
        schema = listed_in(self.operation)
        shown = [facts | as_object(self.faker.value(schema, facts)) for facts in items]
        return filtered(self.operation, shown, query)

    def listed(self, items: Sequence[Any]) -> Response:
        """The page of these items that the query asks for."""
        return _listed(self, self.page(items))

    def page(self, items: Sequence[Any]) -> Page:
        """The page of these items that the query asks for, with nothing said of it yet."""
        return cut(items, self.query, paging_of(self.operation))

    def respond(self, known: Any) -> Response:
        """A response of the operation's schema that says what is known."""
        return _respond(self, known)

    def canonical(self, facts: Json) -> Json:
        """The facts of a thing with all that is made up when it is created."""
        made = self.faker.value(self.collection.item, facts)
        return facts | as_object(made)


Handler = Callable[[ResourceRequest], Response]
AsyncHandler = Callable[[ResourceRequest], Awaitable[Response]]


def _listed(request: ResourceRequest, found: Page) -> Response:
    operation = request.operation
    steps = [step for step in (operation.items or "").split(".") if step]
    info = told(operation, found)
    extent = info | told_beside(found)
    around = extent | {"pagination": extent, "result_info": extent}
    if not operation.answer.v4:
        return _respond(request, _nested(steps, found.items, around))
    response = _respond(request, _nested(steps[1:], found.items, around))
    shown = request.faker.value(operation.answer.info, info) if operation.answer.info else None
    return attrs.evolve(response, result_info=shown)


def _nested(steps: list[str], items: Any, beside: Json) -> Any:
    if not steps:
        return list(items)
    return beside | {steps[0]: _nested(steps[1:], items, {})}


def _respond(request: ResourceRequest, known: Any) -> Response:
    """An answer of the operation's schema that says what is known."""
    success = request.operation.answer
    if not success.type:
        return Response(status=success.status, content=b"")
    if "json" not in success.type:
        return Response(status=success.status, content=PLAIN, content_type=success.type.replace("/*", "/png"))
    if has_own_envelope(request.operation):
        known = _as_data(known, result_of(request.operation))
    value = request.faker.value(success.schema, known) if success.schema else None
    if not success.v4:
        return Response(status=success.status, content=msgspec.json.encode(value), content_type=success.type)
    facts = as_object(known)
    beside = {name: request.faker.value(schema, facts.get(name, ABSENT)) for name, schema in success.beside.items()}
    return Response(value, status=success.status, beside=beside)


def _as_data(known: Any, schema: Schema) -> Json:
    """What an envelope of a product's own says of what is known."""
    facts = as_object(known)
    nothing: Any = [] if "array" in with_type(schema, "array").get("type", "") else {}
    return facts | {"success": True, "data": facts.get("data", nothing if known is ABSENT else known)}
