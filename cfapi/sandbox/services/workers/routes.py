"""Workers routes: patterns of a zone's URLs, each for one script or for none."""

import re
from collections.abc import Iterable

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.catalog import Operation
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources
from cfapi.sandbox.state.zone import Zone

_OF_SCRIPT = "/accounts/{account_id}/workers/scripts/{script_name}/routes"
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
    body, zone = request.payload.facts, request.zone()
    pattern, script = str(body["pattern"]).strip().lower(), body.get("script")
    others = [each.facts for id, each in _routes(request).items() if id != own]
    _check_pattern(pattern, zone.name, others)
    if script and script not in request.resources.collection(f"/accounts/{zone.account_id}/workers/scripts"):
        raise codes.ROUTE_SCRIPT.error()
    return {"pattern": pattern} | ({"script": script} if script else {})


def _check_pattern(pattern: str, zone: str, others: Iterable[Json]) -> None:
    """A host is one of the zone, stars stand at its beginning and at the end of the path alone, and no other has it."""
    parts = _PATTERN.fullmatch(pattern)
    if parts is None or "*" in (parts["path"] or "").removesuffix("*"):
        raise codes.ROUTE_PATTERN.error(why=f"{pattern} is no pattern of URLs")
    host = parts["host"]
    # Zones that serve the host names of others take all of them.
    named = host.removeprefix("*").removeprefix(".")
    if host != "*" and named != zone and not host.removeprefix("*").endswith(f".{zone}"):
        raise codes.ROUTE_PATTERN.error(why=f"{pattern} is not in {zone}")
    if any(each["pattern"] == pattern for each in others):
        raise codes.ROUTE_TAKEN.error()


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


def replace(request: ResourceRequest) -> Response:
    """All routes of a script, in whatever zones of its account; those that it had go. It is wrangler's way."""
    script = request.args["script_name"]
    if script not in request.resources.collection(request.path_to(_SHELF)):
        raise codes.SCRIPT_MISSING.error()
    wanted = [_wanted(request, as_object(each)) for each in as_list(request.body())]
    kept = {zone.id: request.resources.collection(f"/zones/{zone.id}/workers/routes") for zone in _zones(request)}
    for zone, pattern in wanted:
        others = [each.facts for each in kept[zone.id].values() if each.facts.get("script") != script]
        _check_pattern(pattern, zone.name, others)
    for routes in kept.values():
        for id in [id for id, each in routes.items() if each.facts.get("script") == script]:
            del routes[id]
    for zone, pattern in wanted:
        facts: Json = {"id": request.store.new_id(), "pattern": pattern, "script": script}
        request.resources.put(f"/zones/{zone.id}/workers/routes", facts["id"], StoredResource(facts))
    return Response([pattern for _, pattern in wanted])


def _zones(request: ResourceRequest) -> list[Zone]:
    return [zone for zone in request.store.zones.values() if zone.account_id == request.args["account_id"]]


def _wanted(request: ResourceRequest, route: Json) -> tuple[Zone, str]:
    """The zone that a route names, or the one in which its host is, and its pattern."""
    pattern = str(route.get("pattern", "")).strip().lower()
    parts = _PATTERN.fullmatch(pattern)
    host = str(route.get("zone_name") or (parts["host"].lstrip("*.") if parts else ""))
    found = [
        zone
        for zone in _zones(request)
        if route.get("zone_id", zone.id) == zone.id and f".{host}".endswith(f".{zone.name}")
    ]
    if not found:
        raise codes.ZONE_MISSING.error()
    return max(found, key=lambda zone: len(zone.name)), pattern


OPERATIONS = (Operation("PUT", _OF_SCRIPT, permissions=("Workers Scripts Write",)),)
HANDLERS: dict[tuple[str, str], Handler] = {
    ("PUT", _OF_SCRIPT): replace,
    ("GET", _ROUTES): list_,
    ("POST", _ROUTES): create,
    ("GET", f"{_ROUTES}/{{route_id}}"): get,
    ("PUT", f"{_ROUTES}/{{route_id}}"): update,
    ("DELETE", f"{_ROUTES}/{{route_id}}"): delete,
}

COLLECTIONS = {_ROUTES: CollectionSpec()}
