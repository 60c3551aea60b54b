"""Gateway lists: their items come with them, are appended, removed and replaced, and are counted."""

from collections.abc import Iterable
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_LISTS = "/accounts/{account_id}/gateway/lists"
_ITEMS = _LISTS + "/{list_id}/items"
_DEPTH = 4  # parts of the path of the collection
# https://developers.cloudflare.com/cloudflare-one/account-limits/: of a Standard account.
_MOST_ITEMS = 1000


def _thing(request: ResourceRequest) -> StoredResource:
    path = request.path_to(_DEPTH)
    found = request.resources.find(path, request.parts[_DEPTH])
    if found is None:
        raise codes.GATEWAY_LIST_MISSING.error()
    return found[1]


def _items_path(request: ResourceRequest, id: str) -> str:
    return f"{request.path_to(_DEPTH)}/{id}/items"


def list_(request: ResourceRequest) -> Response:
    """Lists with their counts; their items are listed by themselves."""
    shown = [_counted(request, each) for each in request.resources.facts(request.path)]
    return request.listed([{**each, "item_count": each["count"]} for each in request.filtered(shown)])


def _counted(request: ResourceRequest, facts: Json) -> Json:
    held = request.resources.collection(_items_path(request, facts["id"]))
    return {name: value for name, value in facts.items() if name != "items"} | {"count": len(held)}


def create(request: ResourceRequest) -> Response:
    body = request.payload.facts
    if any(each["name"] == body["name"] for each in request.resources.facts(request.path)):
        raise codes.GATEWAY_LIST_TAKEN.error()
    moments = {"created_at": request.timestamp, "updated_at": request.timestamp}
    facts = {"id": request.store.new_uuid(), "name": body["name"], "type": body["type"], **moments}
    facts["description"] = body.get("description", "")
    _replace(request, facts["id"], as_list(body.get("items")))
    request.resources.put(request.path, facts["id"], StoredResource(facts))
    return request.respond(_whole(request, facts))


def _whole(request: ResourceRequest, facts: Json) -> Json:
    return _counted(request, facts) | {"items": request.resources.facts(_items_path(request, facts["id"]))}


def get(request: ResourceRequest) -> Response:
    return request.respond(_whole(request, _thing(request).facts))


def update(request: ResourceRequest) -> Response:
    """Another name and description; items only where the body has some."""
    facts, body = _thing(request).facts, request.payload.facts
    if "items" in body:
        _replace(request, facts["id"], as_list(body["items"]))
    facts |= {name: body[name] for name in ("name", "description") if name in body}
    facts["updated_at"] = request.timestamp
    return request.respond(_whole(request, facts))


def edit(request: ResourceRequest) -> Response:
    """Append items and remove others, by their values."""
    facts, body = _thing(request).facts, request.payload.facts
    path = _items_path(request, facts["id"])
    removed = {_value(each) for each in as_list(body.get("remove"))}
    kept = [each for each in request.resources.facts(path) if each["value"] not in removed]
    _replace(request, facts["id"], [*kept, *as_list(body.get("append"))])
    facts["updated_at"] = request.timestamp
    return request.respond(_whole(request, facts))


def _replace(request: ResourceRequest, id: str, items: Iterable[Any]) -> None:
    """Keep these items, each value once and as it came first."""
    held: dict[str, Json] = {}
    for each in items:
        facts = as_object(each) or {"value": str(each)}
        held.setdefault(_value(facts), {"created_at": request.timestamp, **facts, "value": _value(facts)})
    if len(held) > _MOST_ITEMS:
        raise codes.GATEWAY_LIST_SIZE.error(most=_MOST_ITEMS)
    request.resources.replace(_items_path(request, id), held)


def _value(item: Any) -> str:
    return str(as_object(item).get("value", item)).strip()


def items(request: ResourceRequest) -> Response:
    _thing(request)
    return request.listed(request.resources.facts(request.path))


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """A list that a test adds has the items that it is said to have."""
    _replace(request, facts["id"], as_list(facts.pop("items", None)))
    return {"name": "list", "type": "DOMAIN", "description": ""} | facts


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _LISTS): list_,
    ("POST", _LISTS): create,
    ("GET", _LISTS + "/{list_id}"): get,
    ("PUT", _LISTS + "/{list_id}"): update,
    ("PATCH", _LISTS + "/{list_id}"): edit,
    ("GET", _ITEMS): items,
}

COLLECTIONS = {_LISTS: CollectionSpec(complete=_complete), _ITEMS: CollectionSpec("value")}
