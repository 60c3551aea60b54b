"""Workers KV namespaces: titles of an account, each taken once."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec, usual
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_NAMESPACES = "/accounts/{account_id}/storage/kv/namespaces"
_SHELF = 5  # parts of the path of the collection


def _collection_path(request: ResourceRequest) -> str:
    return request.path_to(_SHELF)


def _title(request: ResourceRequest, verb: str, own: str = "") -> str:
    """The title that the body gives, if it is free: `own` is the id of the namespace that has it already."""
    title = as_object(request.body()).get("title")
    if not title:
        raise codes.KV_TITLE.error(verb=verb)
    others = request.resources.collection(_collection_path(request)).items()
    if any(each.facts["title"] == title for id, each in others if id != own):
        raise codes.KV_TITLE_TAKEN.error(verb=verb)
    return str(request.payload.facts["title"])


def list_(request: ResourceRequest) -> Response:
    """Namespaces in the order of their ids, unless another is wanted."""
    query = request.query
    order, down = query.get("order", "id"), query.get("direction") == "desc"
    held = [each.facts for each in request.resources.collection(_collection_path(request)).values()]
    return request.listed(sorted(held, key=lambda each: str(each[order]), reverse=down))


def create(request: ResourceRequest) -> Response:
    facts: Json = {
        "title": _title(request, "create"),
        "id": request.store.new_id(),
        "supports_url_encoding": True,
    }
    if "jurisdiction" in request.payload.facts:
        facts["jurisdiction"] = request.payload.facts["jurisdiction"]
    request.resources.put(_collection_path(request), facts["id"], StoredResource(facts))
    return Response(facts)


def update(request: ResourceRequest) -> Response:
    """Another title; all else stays."""
    found = request.resources.find(_collection_path(request), request.args["namespace_id"])
    if found is None:
        raise missing(_collection_path(request))
    found[1].facts["title"] = _title(request, "rename", found[0])
    return Response(found[1].facts)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _NAMESPACES): list_,
    ("POST", _NAMESPACES): create,
    ("PUT", f"{_NAMESPACES}/{{namespace_id}}"): update,
}

COLLECTIONS = {_NAMESPACES: CollectionSpec(complete=usual(supports_url_encoding=True))}
