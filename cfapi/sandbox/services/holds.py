"""/zones/{id}/hold: at first, a zone is not held.

https://developers.cloudflare.com/fundamentals/account/account-security/zone-holds/
"""

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

_PATH = "/zones/{zone_id}/hold"
_NOT_HELD: Json = {"hold": False, "include_subdomains": "false"}


def _read(request: ResourceRequest) -> Response:
    kept = request.resources.singles.get(request.path)
    return request.respond(kept.facts if kept else _NOT_HELD | request.zone().products.get("hold", {}))


HANDLERS: dict[tuple[str, str], Handler] = {("GET", _PATH): _read}
