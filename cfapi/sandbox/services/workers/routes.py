"""Workers routes: patterns of a zone's URLs, each for one script or for none."""

import re

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources

_ROUTES = "/zones/{zone_id}/workers/routes"
_SHELF = 4  # parts of the path of the collection
_PATTERN = re.compile(r"(?:(?:https?|\*)://)?(?P<host>\*?[^/*:?#]*)(?P<path>/[^?#]*)?")


def _collection_path(request: ResourceRequest) -> str:
    return request.path_to(_SHELF)


def _routes(request: ResourceRequest) -> StoredResources:
    return request.resources.collection(_collection_path(request))


def _route(request: ResourceRequest) -> StoredResource:
    thing = _routes(request).get(request.parts[_SHELF])
    if thing is None:
        raise codes.ROUTE_MISSING.error()
    return thing


def _checked(request: ResourceRequest, own: str = "") -> Json:
    """What the body says, if this route may be: `own` is the id of the route that it changes."""
    body = request.payload.facts
    pattern, script = str(body["pattern"]).strip().lower(), body.get("script")
    _check_pattern(pattern, request.zone().name)
    if any(each.facts["pattern"] == pattern for id, each in _routes(request).items() if id != own):
        raise codes.ROUTE_TAKEN.error()
    if script and script not in _scripts(request):
        raise codes.ROUTE_SCRIPT.error()
    return {"pattern": pattern} | ({"script": script} if script else {})


def _check_pattern(pattern: str, zone: str) -> None:
    """A host is one of the zone; stars stand at its beginning and at the end of the path alone."""
    parts = _PATTERN.fullmatch(pattern)
    if parts is None or "*" in (parts["path"] or "").removesuffix("*"):
        raise codes.ROUTE_PATTERN.error(why=f"{pattern} is no pattern of URLs")
    host = parts["host"]
    # Zones that serve the host names of others take all of them.
    named = host.removeprefix("*").removeprefix(".")
    if host != "*" and named != zone and not host.removeprefix("*").endswith(f".{zone}"):
        raise codes.ROUTE_PATTERN.error(why=f"{pattern} is not in {zone}")


def _scripts(request: ResourceRequest) -> StoredResources:
    return request.resources.collection(f"/accounts/{request.zone().account_id}/workers/scripts")


def list_(request: ResourceRequest) -> Response:
    return Response([each.facts for each in _routes(request).values()])


def create(request: ResourceRequest) -> Response:
    facts = {"id": request.store.new_id()} | _checked(request)
    request.resources.put(_collection_path(request), facts["id"], StoredResource(facts))
    return Response(facts)


def get(request: ResourceRequest) -> Response:
    return Response(_route(request).facts)


def update(request: ResourceRequest) -> Response:
    """A route without a script lets requests pass all Workers."""
    thing = _route(request)
    id = thing.facts["id"]
    thing.facts = {"id": id} | _checked(request, id)
    return Response(thing.facts)


def delete(request: ResourceRequest) -> Response:
    id = _route(request).facts["id"]
    del _routes(request)[id]
    return Response({"id": id})


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _ROUTES): list_,
    ("POST", _ROUTES): create,
    ("GET", f"{_ROUTES}/{{route_id}}"): get,
    ("PUT", f"{_ROUTES}/{{route_id}}"): update,
    ("DELETE", f"{_ROUTES}/{{route_id}}"): delete,
}

COLLECTIONS = {_ROUTES: CollectionSpec()}
