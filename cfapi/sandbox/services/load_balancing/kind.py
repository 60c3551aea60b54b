"""What monitors, pools and load balancers have in common: defaults, names, and who needs whom."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.owners import account, in_account
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources

_SHELVES = {"monitor": "monitors", "monitor_group": "monitor_groups", "pool": "pools"}


def things(request: ResourceRequest, kind: str) -> StoredResources:
    """The monitors, monitor groups or pools of the account."""
    return request.resources.collection(f"/accounts/{account(request)}/load_balancers/{_SHELVES[kind]}")


def balancers(request: ResourceRequest) -> Iterator[Json]:
    """The load balancers of the account and of its zones."""
    for held in in_account(request, "load_balancers"):
        yield from (each.facts for each in held.values())


def invalid(why: str) -> Exception:
    return codes.BALANCING_INVALID.error(why=why)


def check_known(request: ResourceRequest, kind: str, id: Any) -> None:
    """Refuse the name of something that is not there."""
    if id and id not in things(request, kind):
        raise invalid(f"{kind} {id} does not exist")


def reference(kind: str, facts: Json, way: str) -> Json:
    """How one thing is told among those that another needs (`referral`), or that need it (`referrer`)."""
    name = facts.get("name") or facts.get("description") or ""
    return {"reference_type": way, "resource_id": facts["id"], "resource_name": name, "resource_type": kind}


def needed(request: ResourceRequest, kind: str, ids: Iterable[str]) -> list[Json]:
    """What a thing needs, as references; what a test has added may need what is not there."""
    held = things(request, kind)
    return [reference(kind, held[id].facts, "referral") for id in ids if id in held]


@attrs.frozen
class Kind:
    """One kind of thing.

    Args:
        name: What it is called.
        depth: How many parts the path of its collection has.
        usual: What it has without being told.
        check: Refuses facts that can't be.
        fill: Fills in what depends on others of its facts.
        users: What needs the thing of an id, as references.
    """

    name: str
    depth: int
    usual: Mapping[str, Any]
    check: Callable[[ResourceRequest, Json], None]
    fill: Callable[[ResourceRequest, Json], None]
    users: Callable[[ResourceRequest, str], list[Json]]

    def path_to(self, request: ResourceRequest) -> str:
        return request.path_to(self.depth)

    def thing(self, request: ResourceRequest) -> StoredResource:
        """The thing in the path."""
        found = request.resources.collection(self.path_to(request)).get(request.parts[self.depth])
        if found is None:
            raise codes.BALANCING_MISSING.error(kind=self.name)
        return found

    def list(self, request: ResourceRequest) -> Response:
        query = {name: request.query[name] for name in request.operation.query if name in request.query}
        held = [each.facts for each in request.resources.collection(self.path_to(request)).values()]
        return Response([each for each in held if all(each.get(name) == value for name, value in query.items())])

    def create(self, request: ResourceRequest) -> Response:
        facts = self._with_defaults(request, request.store.new_id(), request.timestamp)
        request.resources.put(self.path_to(request), facts["id"], StoredResource(facts))
        return Response(facts)

    def get(self, request: ResourceRequest) -> Response:
        return Response(self.thing(request).facts)

    def update(self, request: ResourceRequest) -> Response:
        """What the body does not say is as it is by default."""
        thing = self.thing(request)
        thing.facts = self._with_defaults(request, thing.facts["id"], thing.facts.get("created_on", request.timestamp))
        return Response(thing.facts)

    def edit(self, request: ResourceRequest) -> Response:
        """What the body does not say stays as it is."""
        thing = self.thing(request)
        thing.facts = self._finished(request, {**self.usual, **thing.facts, **request.payload.facts}, thing.facts["id"])
        return Response(thing.facts)

    def delete(self, request: ResourceRequest) -> Response:
        facts = self.thing(request).facts
        if self.users(request, facts["id"]):
            raise codes.BALANCING_IN_USE.error()
        request.resources.remove(self.path_to(request), facts["id"])
        return request.respond(facts)

    def _with_defaults(self, request: ResourceRequest, id: str, created: str) -> Json:
        return self._finished(request, {**self.usual, **request.payload.facts, "created_on": created}, id)

    def _finished(self, request: ResourceRequest, facts: Json, id: str) -> Json:
        told = {name: value for name, value in facts.items() if value is not None}  # null unsets
        facts = {**self.usual, **told, "id": id, "modified_on": request.timestamp}
        others = request.resources.collection(self.path_to(request))
        if "name" in facts and any(
            each.facts.get("name") == facts["name"] for key, each in others.items() if key != id
        ):
            raise codes.BALANCING_TAKEN.error(name=facts["name"])
        self.fill(request, facts)
        self.check(request, facts)
        return facts

    def complete(self, request: ResourceRequest, facts: Json) -> Json:
        """One that a test adds. It may need what is not there."""
        made = {**self.usual, "created_on": request.timestamp, "modified_on": request.timestamp, **facts}
        self.fill(request, made)
        return made

    def kept(self, path: str) -> dict[str, CollectionSpec]:
        return {path: CollectionSpec(complete=self.complete)}

    def handlers(self, path: str, variable: str) -> dict[tuple[str, str], Handler]:
        """What its operations do, below the path of its collection."""
        one = f"{path}/{{{variable}}}"
        return {
            ("GET", path): self.list,
            ("POST", path): self.create,
            ("GET", one): self.get,
            ("PUT", one): self.update,
            ("PATCH", one): self.edit,
            ("DELETE", one): self.delete,
        }
