"""/certificates: what Cloudflare's own authority issued for origins, listed by zone."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

_PATH = "/certificates"


def list_(request: ResourceRequest) -> Response:
    """The certificates that have a host name of the zone."""
    zone = request.store.zones.get(request.query["zone_id"])
    if zone is None:
        raise codes.ZONE_MISSING.error()
    found = [each for each in request.resources.facts(request.path) if _is_of(each, zone.name)]
    return request.listed(request.filtered(found, known=("zone_id",)))


def _is_of(facts: Json, zone: str) -> bool:
    return any(f".{host}".endswith(f".{zone}") for host in map(str, as_list(facts.get("hostnames"))))


HANDLERS: dict[tuple[str, str], Handler] = {("GET", _PATH): list_}

COLLECTIONS = {_PATH: CollectionSpec()}
