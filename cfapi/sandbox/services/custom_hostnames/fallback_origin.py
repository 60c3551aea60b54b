"""/zones/{id}/custom_hostnames/fallback_origin: where requests to custom hostnames go that have no other origin."""

import functools
from datetime import datetime, timedelta

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.custom_hostnames.names import has_address
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.host_names import to_ascii
from cfapi.sandbox.state.resource_store import ResourceStore, StoredResource
from cfapi.sandbox.state.zone import Zone

_PATH = "/zones/{zone_id}/custom_hostnames/fallback_origin"
_STEP, _AGAIN, _ENDS = timedelta(seconds=10), timedelta(minutes=1), timedelta(hours=1)


def get(request: ResourceRequest) -> Response:
    return request.respond(_kept(request))


def update(request: ResourceRequest) -> Response:
    """Set it. It is deployed once a proxied record of the zone leads there."""
    zone, host = request.zone(), to_ascii(str(request.payload.facts["origin"])).rstrip(".")
    if host != zone.name and not host.endswith(f".{zone.name}"):
        raise codes.FALLBACK_ORIGIN_OUTSIDE.error(zone=zone.name)
    before = request.resources.singles.get(request.path)
    made = before.facts["created_at"] if before else request.timestamp
    facts: Json = {"origin": host, "status": "initializing", "errors": [], "created_at": made}
    facts["updated_at"] = request.timestamp
    request.resources.singles[request.path] = StoredResource(facts)
    request.store.scheduler.at(request.now + _STEP, functools.partial(_look, request, zone, facts, request.now))
    return request.respond(facts)


def _look(request: ResourceRequest, zone: Zone, facts: Json, since: datetime, moment: datetime) -> None:
    if _is_over(request.resources, request.path, facts) or facts["status"] == "pending_deletion":
        return
    if has_address(zone, facts["origin"], proxied=True):
        facts |= {"status": "active", "errors": [], "updated_at": timestamp(moment)}
    elif moment < since + _ENDS:
        facts |= {"status": "pending_deployment", "errors": [f"no proxied record of {facts['origin']} was found"]}
        request.store.scheduler.at(moment + _AGAIN, functools.partial(_look, request, zone, facts, since))
    else:
        facts["status"] = "deployment_timed_out"


def delete(request: ResourceRequest) -> Response:
    facts = _kept(request)
    facts |= {"status": "pending_deletion", "updated_at": request.timestamp}
    request.store.scheduler.at(request.now + _STEP, functools.partial(_forget, request.resources, request.path, facts))
    return request.respond(facts)


def _forget(resources: ResourceStore, path: str, facts: Json, _moment: datetime) -> None:
    if not _is_over(resources, path, facts):
        del resources.singles[path]


def _is_over(resources: ResourceStore, path: str, facts: Json) -> bool:
    """Whether there is another by now, or none."""
    kept = resources.singles.get(path)
    return kept is None or kept.facts is not facts


def _kept(request: ResourceRequest) -> Json:
    kept = request.resources.singles.get(request.path)
    if kept is None:
        raise codes.FALLBACK_ORIGIN_MISSING.error()
    return kept.facts


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _PATH): get,
    ("PUT", _PATH): update,
    ("DELETE", _PATH): delete,
}
