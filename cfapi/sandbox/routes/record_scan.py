"""/zones/{id}/dns_records/scan: records that a zone's former name servers would answer, to be reviewed or taken."""

import random
from typing import Any

import msgspec

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.records import added, sample
from cfapi.sandbox.router import Route
from cfapi.sandbox.values import as_list, as_object
from cfapi.sandbox.zone import Items

_BASE = "/zones/{zone_id}/dns_records/scan"


def scan(call: Call) -> Answer:
    """Find records and take them at once, but those that clash with what is there."""
    count = 0
    found = _found(call)
    for fields in found.values():
        count += _take(call, fields)
    return Answer({"recs_added": count, "total_records_parsed": len(found)})


def trigger(call: Call) -> Answer:
    """Find records and keep them for review."""
    call.zone().scanned = _found(call)
    body: Json = {"success": True, "errors": [], "messages": []}
    return Answer(content=msgspec.json.encode(body))


def review(call: Call) -> Answer:
    return Answer(list(call.zone().scanned.values()))


def decide(call: Call) -> Answer:
    """Take some of what was found, and reject some."""
    zone, fields = call.zone(), call.fields()
    accepted = [_named(zone.scanned, each) for each in _each(fields.get("accepts"))]
    rejected = [_named(zone.scanned, each) for each in _each(fields.get("rejects"))]
    taken = [record for record in accepted if _take(call, record)]
    for record in (*accepted, *rejected):
        zone.scanned.pop(record["id"], None)
    return Answer({"accepts": taken, "rejects": rejected})


def _found(call: Call) -> Items:
    """The same each time for a zone: what is out there does not change."""
    zone = call.zone()
    source = random.Random(f"scan/{zone.id}")
    found = sample(f"{source.random()}", zone.name, call.now)
    held = {(record["type"], record["name"]) for record in zone.shown_records.values()}
    return {id: each for id, each in found.items() if (each["type"], each["name"]) not in held}


def _take(call: Call, fields: Json) -> bool:
    zone = call.zone()
    try:
        added(zone, zone.records, fields, call.store.new_id(), call.stamp)
    except Refusal:
        return False
    return True


def _each(raw: Any) -> list[Json]:
    return [as_object(each) for each in as_list(raw)]


def _named(found: Items, fields: Json) -> Json:
    record = found.get(str(fields.get("id")))
    if record is None and "content" in fields:
        return fields
    if record is None:
        raise Refusal(404, 81044, "Record does not exist.")
    return record | fields


ROUTES = (
    Route("POST", _BASE, scan),
    Route("POST", _BASE + "/trigger", trigger),
    Route("GET", _BASE + "/review", review),
    Route("POST", _BASE + "/review", decide),
)
