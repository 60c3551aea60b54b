"""A visitor calls operations of a world one after the other, and makes first what they are about."""

import json
from datetime import timedelta
from typing import Any

import attrs
from multidict import CIMultiDict

from cfapi.sandbox.auth.credentials import Caller
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Match
from cfapi.sandbox.schema.catalog import Body, Operation, operations, resolve
from cfapi.sandbox.schema.classify import collection_at, shape
from cfapi.sandbox.schema.fakes import Faker
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.seed.world import world
from cfapi.sandbox.services.registry import HANDLERS, router
from cfapi.sandbox.state.store import Store
from tests.support.fake_time import NOW, FakeTime

# Parts of a zone that are made with it.
OF_ZONES = {"/zones/{}/dns_records", "/zones/{}/settings", "/zones/{}/ssl/certificate_packs"}
# Parameters that are moments, though their schemas say no more than that they are texts.
MOMENTS = {"from", "to", "since", "before", "action_time"}
# What uploads that can be resumed begin with.
TUS = {"Tus-Resumable": "1.0.0", "Upload-Length": "10"}
BY_SHAPE = {(each.verb, shape(each.path)): each for each in operations()}
# What handlers of products serve of the document, by verb and shape.
HANDLED = {(verb, shape(path)) for verb, path in HANDLERS} & BY_SHAPE.keys()


@attrs.frozen
class Visitor:
    """Calls operations one after the other in one world, and makes first what they are about."""

    store: Store = attrs.field(factory=lambda: world(3, 1, FakeTime().clock).store)

    @property
    def maker(self) -> Faker:
        return Faker(self.store.source, NOW)

    def visit(self, operation: Operation) -> Response:
        return self.send(operation, self.path(operation))

    def path(self, operation: Operation) -> str:
        """Where the operation finds what it is about."""
        pieces, parts = shape(operation.path).strip("/").split("/"), list[str]()
        for index, piece in enumerate(pieces):
            last = index == len(pieces) - 1
            parts.append(self.name(operation, pieces[:index], parts, last=last) if piece == "{}" else piece)
        return "/" + "/".join(parts).replace("{}.{}", "1.2").replace("{}", "x1")

    def name(self, operation: Operation, pieces: list[str], parts: list[str], *, last: bool) -> str:
        """What stands for a variable: the id of something that is there."""
        above, path = "/" + "/".join(pieces), "/" + "/".join(parts)
        if path in {"/accounts", "/zones"}:
            return next(iter(self.store.accounts if path == "/accounts" else self.store.zones))
        if last and path.endswith("/zones"):
            return next(iter(self.store.zones))
        if above in OF_ZONES:
            return "0" * 32
        collection = collection_at(above)
        if collection is None or not collection.made or (last and operation.verb == "PUT" and not collection.closed):
            return "x1"
        if not (held := self.store.resources.collection(path)):
            self.make(above, path, closed=collection.closed)
            held = self.store.resources.collection(path)
        # The first token is the one that signs the calls.
        return next(reversed(held) if path == "/user/tokens" else iter(held))

    def make(self, above: str, path: str, *, closed: bool) -> None:
        """Make one thing of a collection; into some collections, things come by a body that names nothing."""
        if closed:
            self.send(BY_SHAPE["POST", above], path)
        else:
            self.send(BY_SHAPE["PUT", f"{above}/{{}}"], f"{path}/{next(iter(self.store.zones))}")
        self.store.scheduler.run(NOW + timedelta(hours=1))

    def ask(self, operation: Operation, path: str, query: dict[str, str]) -> Response:
        """Ask with a query that has what is required, besides."""
        found = router().find(operation.verb, path)
        needed = {name: self.parameter(name, each) for name, each in operation.query.items() if each.get("needed")}
        request = attrs.evolve(self._request(operation, found), query=needed | query)
        return _at_once(found, request)

    def send(self, operation: Operation, path: str) -> Response:
        found = router().find(operation.verb, path)
        return _at_once(found, self._request(operation, found))

    def _request(self, operation: Operation, found: Match) -> ResourceRequest:
        raw, content_type = self.body(operation.body)
        return ResourceRequest(
            store=self.store,
            caller=Caller("owner", "token"),
            route=found.route,
            now=NOW,
            method=operation.verb,
            parts=found.parts,
            args=found.args,
            query={name: self.parameter(name, each) for name, each in operation.query.items() if each.get("needed")},
            sent=raw,
            content_type=content_type.partition(";")[0],
            headers=CIMultiDict({"Content-Type": content_type, **TUS}),
        )

    def parameter(self, name: str, schema: dict[str, Any]) -> str:
        if name in MOMENTS and schema.get("type") == "string":
            return NOW.isoformat()
        value = self.maker.value(schema["items"] if schema.get("type") == "array" else schema)
        return "1" if name == "per_page" else str(value).lower() if isinstance(value, bool) else str(value)

    def body(self, body: Body | None) -> tuple[bytes, str]:
        """What an operation requires, and no more; a list that may be empty has one item."""
        if body is None:
            return b"", ""
        if "json" in body.type and not body.type.endswith("ndjson"):
            value = self.maker.value(body.schema)
            if value == []:
                value = [self.maker.value(resolve(body.schema)["items"])]
            return json.dumps(value).encode(), body.type
        if body.type != "multipart/form-data":
            return b"plain", body.type
        fields = self.maker.value(body.schema) or {"field": "value"}
        if {"file", "url"} <= body.schema.get("properties", {}).keys():
            fields["url"] = "https://shop.example/"  # one of the two is needed
        metadata = fields.get("metadata")
        if isinstance(metadata, dict) and "main_module" in metadata:
            fields[metadata["main_module"]] = "export default {}"
        return b"".join(map(part, fields.items())) + b"--x--\r\n", "multipart/form-data; boundary=x"


def _at_once(found: Match, request: ResourceRequest) -> Response:
    """The response of a handler that takes no turns, as all do that visitors call."""
    response = found.route.handler(request)
    assert isinstance(response, Response)
    return response


def part(field: tuple[str, Any]) -> bytes:
    name, value = field
    text = value if isinstance(value, str) else json.dumps(value)
    return f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'.encode()
