"""/zones/{id}/purge_cache: there is nothing to purge, but so much and no more at once."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import as_list
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

_WAYS = ("files", "tags", "hosts", "prefixes")
# https://developers.cloudflare.com/cache/how-to/purge-cache/
_MOST, _MOST_FILES_OF_ENTERPRISE = 100, 500


def purge(request: ResourceRequest) -> Response:
    zone, body = request.zone(), request.fields()
    if any(not isinstance(body.get(way, []), list) for way in _WAYS):
        raise codes.PURGE_SHAPE.error()
    body = request.payload.facts
    if body.get("purge_everything") is not True and not any(as_list(body.get(way)) for way in _WAYS):
        raise codes.PURGE_NOTHING.error()
    for way in _WAYS:
        most = _MOST_FILES_OF_ENTERPRISE if way == "files" and zone.plan == "enterprise" else _MOST
        if len(as_list(body.get(way))) > most:
            raise codes.PURGE_SIZE.error(name=way, most=most)
    return request.respond({"id": zone.id})


HANDLERS: dict[tuple[str, str], Handler] = {("POST", "/zones/{zone_id}/purge_cache"): purge}
