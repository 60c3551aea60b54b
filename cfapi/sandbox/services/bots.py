"""/zones/{id}/bot_management: a zone has Bot Fight Mode or Super Bot Fight Mode, by its plan, and at first it is off.

https://developers.cloudflare.com/bots/get-started/; what a Free zone answers that was never changed is in
https://github.com/cloudflare/python-cloudflare/issues/148.
"""

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_PATH = "/zones/{zone_id}/bot_management"
_ALL: Json = {"enable_js": False, "using_latest_model": True}
_FREE: Json = _ALL | {"fight_mode": False}
_PRO: Json = _ALL | {
    "sbfm_definitely_automated": "allow",
    "sbfm_verified_bots": "allow",
    "sbfm_static_resource_protection": False,
    "optimize_wordpress": False,
}
_BUSINESS: Json = _PRO | {"sbfm_likely_automated": "allow"}
_BY_PLAN = {"free": _FREE, "pro": _PRO, "business": _BUSINESS, "enterprise": _BUSINESS}


def _read(request: ResourceRequest) -> Response:
    return request.respond(_facts(request))


def _write(request: ResourceRequest) -> Response:
    """What is not named stays as it is."""
    facts = _facts(request) | request.payload.facts
    request.resources.singles[request.path] = StoredResource(facts)
    return request.respond(facts)


def _facts(request: ResourceRequest) -> Json:
    kept = request.resources.singles.get(request.path)
    zone = request.zone()
    return kept.facts if kept else _BY_PLAN[zone.plan] | zone.products.get("bots", {})


HANDLERS: dict[tuple[str, str], Handler] = {("GET", _PATH): _read, ("PUT", _PATH): _write}
