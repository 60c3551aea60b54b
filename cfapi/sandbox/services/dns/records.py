"""/zones/{id}/dns_records: list, get, create, overwrite, edit, delete, batch, usage."""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.pagination import Paging, matching, ordered, paged
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.dns.record_filters import tests
from cfapi.sandbox.services.dns.record_rules import added, normalised, refuse_clash, stored
from cfapi.sandbox.services.ssl import universal
from cfapi.sandbox.state.zone import Items, Records, Zone, find

_BASE = "/zones/{zone_id}/dns_records"
_PAGING = Paging(default=100, highest=5_000_000)
_ORDERS: dict[str, Callable[[Json], Any]] = {
    name: itemgetter(name) for name in ("type", "name", "content", "ttl", "proxied")
}
_MOST_RECORDS = {"free": 200, "pro": 3500, "business": 3500, "enterprise": 3500}
_MOST_CHANGES = {"free": 200, "pro": 3500, "business": 3500, "enterprise": 3500}


def list_(request: ResourceRequest) -> Response:
    found = matching(list(request.zone().shown_records.values()), tests(request.query), request.query)
    return paged(ordered(found, request.query, _ORDERS, "type"), request.query, _PAGING)


def get(request: ResourceRequest) -> Response:
    return Response(_record(request.zone().shown_records, request.args["record_id"]))


def create(request: ResourceRequest) -> Response:
    return _kept(request, _post(request, request.zone(), request.zone().records, request.fields()))


def _kept(request: ResourceRequest, record: Json) -> Response:
    """The response about a record that was made or changed."""
    cover(request, (record,))
    return Response(record)


def cover(request: ResourceRequest, records: Iterable[Json]) -> None:
    """Order certificates for names that are proxied now, where the zone has none for all of them."""
    zone = request.zone()
    if zone.type != "full":
        for record in records:
            if record["proxied"]:
                universal.cover(request.store, zone, record["name"], request.now)


def overwrite(request: ResourceRequest) -> Response:
    fields = request.fields() | {"id": request.args["record_id"]}
    return _kept(request, _put(request, request.zone(), request.zone().records, fields))


def edit(request: ResourceRequest) -> Response:
    fields = request.fields() | {"id": request.args["record_id"]}
    return _kept(request, _patch(request, request.zone(), request.zone().records, fields))


def delete(request: ResourceRequest) -> Response:
    record = _delete(request, request.zone(), request.zone().records, {"id": request.args["record_id"]})
    return Response({"id": record["id"]})


def batch(request: ResourceRequest) -> Response:
    """Deletes, patches, puts, posts, in this order; all of them or none."""
    zone, body = request.zone(), request.fields()
    steps = {name: _step(body.get(name)) for name in _STEPS}
    most = _MOST_CHANGES[zone.plan]
    if sum(map(len, steps.values())) > most:
        raise codes.RECORD_BATCH_SIZE.error(most=most)
    records = Records(zone.records)
    done = {name: [_STEPS[name](request, zone, records, fields) for fields in steps[name]] for name in _STEPS}
    zone.records = records
    cover(request, (each for name in ("patches", "puts", "posts") for each in done[name]))
    return Response(done)


def _step(raw: Any) -> list[Json]:
    changes: Any = [] if raw is None else raw
    if isinstance(changes, list) and all(isinstance(each, dict) for each in cast("Iterable[Any]", changes)):
        return cast("list[Json]", changes)
    raise codes.BODY_SHAPE.error(why="a batch holds lists of objects")


def _delete(_call: ResourceRequest, _zone: Zone, records: Records, fields: Json) -> Json:
    record = _record(records, str(fields.get("id")))
    del records[record["id"]]
    return record


def _patch(request: ResourceRequest, zone: Zone, records: Records, fields: Json) -> Json:
    old = _record(records, str(fields.get("id")))
    if fields.get("content", old["content"]) != old["content"] and "data" not in fields:
        old = {name: value for name, value in old.items() if name != "data"}
    return _replace(request, zone, records, old, old | fields)


def _put(request: ResourceRequest, zone: Zone, records: Records, fields: Json) -> Json:
    return _replace(request, zone, records, _record(records, str(fields.get("id"))), fields)


def _post(request: ResourceRequest, zone: Zone, records: Records, fields: Json) -> Json:
    return added(zone, records, fields, request.store.new_id(), request.timestamp)


def _replace(request: ResourceRequest, zone: Zone, records: Records, old: Json, fields: Json) -> Json:
    record = stored(normalised(fields, zone.name, zone.plan), old["id"], old["created_on"])
    record["modified_on"] = request.timestamp
    refuse_clash(record, records, zone.name)
    records[record["id"]] = record
    return record


def _record(records: Items, id: str) -> Json:
    return find(records, id, codes.RECORD_MISSING)


def usage(request: ResourceRequest) -> Response:
    zone = request.zone()
    return Response({"record_quota": _MOST_RECORDS[zone.plan], "record_usage": len(zone.shown_records)})


_STEPS: dict[str, Callable[[ResourceRequest, Zone, Records, Json], Json]] = {
    "deletes": _delete,
    "patches": _patch,
    "puts": _put,
    "posts": _post,
}


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("POST", _BASE): create,
    ("POST", _BASE + "/batch"): batch,
    ("GET", _BASE + "/usage"): usage,
    ("GET", _BASE + "/{record_id}"): get,
    ("PUT", _BASE + "/{record_id}"): overwrite,
    ("PATCH", _BASE + "/{record_id}"): edit,
    ("DELETE", _BASE + "/{record_id}"): delete,
}
