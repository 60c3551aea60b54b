"""Namespaces that Workers of others are dispatched from: made with a `name`, and known by it as `namespace_name`."""

from cfapi.sandbox.errors.by_collection import exists
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_NAMESPACES = "/accounts/{account_id}/workers/dispatch/namespaces"
_KEY = "namespace_name"


def create(request: ResourceRequest) -> Response:
    """A namespace; each name is taken once."""
    facts = request.canonical(_complete(request, dict(request.payload.facts)))
    if facts[_KEY] in request.resources.collection(request.path):
        raise exists(request.path)
    request.resources.put(request.path, facts[_KEY], StoredResource(facts))
    return request.respond(facts)


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """What is told of a namespace, under the names that it is told by."""
    name = facts.pop("name", None) or facts.get(_KEY) or request.store.new_id()
    return {"namespace_id": request.store.new_uuid(), "trusted_workers": False} | facts | {_KEY: str(name)}


HANDLERS: dict[tuple[str, str], Handler] = {("POST", _NAMESPACES): create}

COLLECTIONS = {_NAMESPACES: CollectionSpec(_KEY, _complete)}
