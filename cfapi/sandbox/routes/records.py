"""/zones/{id}/dns_records: list, get, create, overwrite, edit, delete, batch, usage."""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.listing import Paging, Query, matching, one_of, ordered, paged
from cfapi.sandbox.records import TYPES, added, normalised, refuse_clash, stored
from cfapi.sandbox.router import Route
from cfapi.sandbox.store import find
from cfapi.sandbox.zone import Items, Records, Zone

_BASE = "/zones/{zone_id}/dns_records"
_PAGING = Paging(default=100, highest=5_000_000)
_ORDERS: dict[str, Callable[[Json], Any]] = {
    name: itemgetter(name) for name in ("type", "name", "content", "ttl", "proxied")
}
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "": lambda text, part: text == part,
    ".exact": lambda text, part: text == part,
    ".contains": lambda text, part: part in text,
    ".startswith": str.startswith,
    ".endswith": str.endswith,
}
_MOST_RECORDS = {"free": 200, "pro": 3500, "business": 3500, "enterprise": 3500}
_MOST_CHANGES = {"free": 200, "pro": 3500, "business": 3500, "enterprise": 3500}


def list_(call: Call) -> Answer:
    found = matching(list(call.zone().shown_records.values()), _tests(call.query), call.query)
    return paged(ordered(found, call.query, _ORDERS, "type"), call.query, _PAGING)


def _tests(query: Query) -> list[Callable[[Json], bool]]:
    tests = [test for field in ("name", "content", "comment") for test in _text_tests(query, field)]
    if type := one_of(query, "type", TYPES):
        tests.append(lambda record: record["type"] == type)
    if proxied := one_of(query, "proxied", ("true", "false")):
        tests.append(lambda record: record["proxied"] == (proxied == "true"))
    if search := query.get("search"):
        tests.append(lambda record: any(search in str(record[field]) for field in ("name", "content", "comment")))
    if "comment.present" in query:
        tests.append(lambda record: bool(record["comment"]))
    if "comment.absent" in query:
        tests.append(lambda record: not record["comment"])
    return tests


def _text_tests(query: Query, field: str) -> list[Callable[[Json], bool]]:
    asked = ((operator, query.get(field + suffix)) for suffix, operator in _OPERATORS.items())
    return [_text_test(field, operator, part.lower()) for operator, part in asked if part is not None]


def _text_test(field: str, operator: Callable[[str, str], bool], part: str) -> Callable[[Json], bool]:
    return lambda record: operator((record[field] or "").lower(), part)


def get(call: Call) -> Answer:
    return Answer(_record(call.zone().shown_records, call.args["record_id"]))


def create(call: Call) -> Answer:
    return Answer(_post(call, call.zone(), call.zone().records, call.fields()))


def overwrite(call: Call) -> Answer:
    return Answer(_put(call, call.zone(), call.zone().records, call.fields() | {"id": call.args["record_id"]}))


def edit(call: Call) -> Answer:
    return Answer(_patch(call, call.zone(), call.zone().records, call.fields() | {"id": call.args["record_id"]}))


def delete(call: Call) -> Answer:
    record = _delete(call, call.zone(), call.zone().records, {"id": call.args["record_id"]})
    return Answer({"id": record["id"]})


def batch(call: Call) -> Answer:
    """Deletes, patches, puts, posts, in this order; all of them or none."""
    zone, body = call.zone(), call.fields()
    steps = {name: _step(body.get(name)) for name in _STEPS}
    most = _MOST_CHANGES[zone.plan]
    if sum(map(len, steps.values())) > most:
        raise Refusal(400, 9208, f"The batch holds more than the {most} changes that the plan allows")
    records = Records(zone.records)
    done = {name: [_STEPS[name](call, zone, records, fields) for fields in steps[name]] for name in _STEPS}
    zone.records = records
    return Answer(done)


def _step(raw: Any) -> list[Json]:
    changes: Any = [] if raw is None else raw
    if isinstance(changes, list) and all(isinstance(each, dict) for each in cast("Iterable[Any]", changes)):
        return cast("list[Json]", changes)
    raise Refusal(400, 9207, "Request body is invalid: a batch holds lists of objects")


def _delete(_call: Call, _zone: Zone, records: Records, fields: Json) -> Json:
    record = _record(records, str(fields.get("id")))
    del records[record["id"]]
    return record


def _patch(call: Call, zone: Zone, records: Records, fields: Json) -> Json:
    old = _record(records, str(fields.get("id")))
    if "content" in fields and "data" not in fields:
        old = {name: value for name, value in old.items() if name != "data"}
    return _replace(call, zone, records, old, old | fields)


def _put(call: Call, zone: Zone, records: Records, fields: Json) -> Json:
    return _replace(call, zone, records, _record(records, str(fields.get("id"))), fields)


def _post(call: Call, zone: Zone, records: Records, fields: Json) -> Json:
    return added(zone, records, fields, call.store.new_id(), call.stamp)


def _replace(call: Call, zone: Zone, records: Records, old: Json, fields: Json) -> Json:
    record = stored(normalised(fields, zone.name, zone.plan), old["id"], old["created_on"])
    record["modified_on"] = call.stamp
    refuse_clash(record, records)
    records[record["id"]] = record
    return record


def _record(records: Items, id: str) -> Json:
    return find(records, id, Refusal(404, 81044, "Record does not exist."))


def usage(call: Call) -> Answer:
    zone = call.zone()
    return Answer({"record_quota": _MOST_RECORDS[zone.plan], "record_usage": len(zone.shown_records)})


_STEPS: dict[str, Callable[[Call, Zone, Records, Json], Json]] = {
    "deletes": _delete,
    "patches": _patch,
    "puts": _put,
    "posts": _post,
}


ROUTES = (
    Route("GET", _BASE, list_),
    Route("POST", _BASE, create),
    Route("POST", _BASE + "/batch", batch),
    Route("GET", _BASE + "/usage", usage),
    Route("GET", _BASE + "/{record_id}", get),
    Route("PUT", _BASE + "/{record_id}", overwrite),
    Route("PATCH", _BASE + "/{record_id}", edit),
    Route("DELETE", _BASE + "/{record_id}", delete),
)
