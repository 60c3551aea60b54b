"""/zones/{id}/dns_records/scan: records that a zone's former name servers would answer, to be reviewed or taken."""

import random
from typing import Any

import msgspec

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.dns.record_rules import added
from cfapi.sandbox.services.dns.records import cover
from cfapi.sandbox.services.dns.sample_records import sample
from cfapi.sandbox.state.resource_store import StoredResources
from cfapi.sandbox.state.zone import Items

_BASE = "/zones/{zone_id}/dns_records/scan"


def scan(request: ResourceRequest) -> Response:
    """Find records and take them at once, but those that clash with what is there."""
    count = 0
    found = _found(request)
    for fields in found.values():
        count += _take(request, fields)
    return Response({"recs_added": count, "total_records_parsed": len(found)})


def trigger(request: ResourceRequest) -> Response:
    """Find records and keep them for review."""
    request.resources.replace(f"{request.above}/review", _found(request))
    body: Json = {"success": True, "errors": [], "messages": []}
    return Response(content=msgspec.json.encode(body))


def review(request: ResourceRequest) -> Response:
    return Response(request.resources.facts(request.path))


def decide(request: ResourceRequest) -> Response:
    """Take some of what was found, and reject some."""
    found, fields = request.resources.collection(request.path), request.fields()
    accepted = [_named(found, each) for each in _each(fields.get("accepts"))]
    rejected = [_named(found, each) for each in _each(fields.get("rejects"))]
    taken = [record for record in accepted if _take(request, record)]
    for record in (*accepted, *rejected):
        found.pop(record["id"], None)
    return Response({"accepts": taken, "rejects": rejected})


def _found(request: ResourceRequest) -> Items:
    """The same each time for a zone: what is out there does not change."""
    zone = request.zone()
    source = random.Random(f"scan/{zone.id}")
    found = sample(f"{source.random()}", zone.name, request.now)
    held = {(record["type"], record["name"]) for record in zone.shown_records.values()}
    return {id: each for id, each in found.items() if (each["type"], each["name"]) not in held}


def _take(request: ResourceRequest, fields: Json) -> bool:
    zone = request.zone()
    try:
        cover(request, (added(zone, zone.records, fields, request.store.new_id(), request.timestamp),))
    except ApiError:
        return False
    return True


def _each(raw: Any) -> list[Json]:
    return [as_object(each) for each in as_list(raw)]


def _named(found: StoredResources, fields: Json) -> Json:
    record = found.get(str(fields.get("id")))
    if record is None and "content" in fields:
        return fields
    if record is None:
        raise codes.RECORD_MISSING.error()
    return record.facts | fields


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", _BASE): scan,
    ("POST", _BASE + "/trigger"): trigger,
    ("GET", _BASE + "/review"): review,
    ("POST", _BASE + "/review"): decide,
}
