"""/zones/{id}/pagerules: list, get, create, update, edit, delete."""

from collections.abc import Iterable
from operator import itemgetter
from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.listing import Key, one_of, ordered
from cfapi.sandbox.router import Route
from cfapi.sandbox.store import find

_BASE = "/zones/{zone_id}/pagerules"
_STATUSES = ("active", "disabled")
_ORDERS: dict[str, Key[Json]] = {name: itemgetter(name) for name in ("priority", "status")}
_FIELDS = ("targets", "actions", "priority", "status")


def list_(call: Call) -> Answer:
    """All rules at once: there are too few of them for pages."""
    status = one_of(call.query, "status", _STATUSES)
    found = [rule for rule in call.zone().page_rules.values() if status in {None, rule["status"]}]
    return Answer(ordered(found, call.query, _ORDERS, "priority"))


def get(call: Call) -> Answer:
    return Answer(_rule(call))


def create(call: Call) -> Answer:
    zone, fields = call.zone(), call.fields("targets", "actions")
    _check(fields)
    made: Json = {
        "id": call.store.new_id(),
        **_chosen(fields, {"priority": 1, "status": "disabled"}),
        "created_on": call.stamp,
        "modified_on": call.stamp,
    }
    zone.page_rules[made["id"]] = made
    return Answer(made)


def update(call: Call) -> Answer:
    """Everything but what the rule is and since when."""
    rule, fields = _rule(call), call.fields("targets", "actions")
    _check(fields)
    rule |= _chosen(fields, {"priority": 1, "status": "disabled"}) | {"modified_on": call.stamp}
    return Answer(rule)


def edit(call: Call) -> Answer:
    rule, fields = _rule(call), call.fields()
    if not any(name in fields for name in _FIELDS):
        raise _invalid(f"it must contain one of {', '.join(_FIELDS)}")
    _check(rule | fields)
    rule |= _chosen(fields, {}) | {"modified_on": call.stamp}
    return Answer(rule)


def delete(call: Call) -> Answer:
    id = _rule(call)["id"]
    del call.zone().page_rules[id]
    return Answer({"id": id})


def _chosen(fields: Json, defaults: Json) -> Json:
    return defaults | {name: fields[name] for name in _FIELDS if name in fields}


def _check(fields: Json) -> None:
    for target in _objects(fields, "targets"):
        constraint = target.get("constraint")
        value = cast("Json", constraint).get("value") if isinstance(constraint, dict) else None
        if target.get("target", "url") != "url" or not isinstance(value, str) or not value:
            raise _invalid("a target needs a constraint with a URL for its value")
    if any(not isinstance(action.get("id"), str) for action in _objects(fields, "actions")):
        raise _invalid("an action needs an id")
    if fields.get("status", "disabled") not in _STATUSES:
        raise _invalid(f"status is none of {', '.join(_STATUSES)}")
    priority = fields.get("priority", 1)
    if not isinstance(priority, int) or isinstance(priority, bool) or priority < 1:
        raise _invalid("priority must be a whole number from 1 on")


def _objects(fields: Json, name: str) -> list[Json]:
    items: Any = fields[name]
    if not isinstance(items, list) or not items or not all(isinstance(i, dict) for i in cast("Iterable[Any]", items)):
        raise _invalid(f"{name} must be a list of objects")
    return cast("list[Json]", items)


def _invalid(why: str) -> Refusal:
    return Refusal(400, 1004, f"Page Rule validation failed: {why}")


def _rule(call: Call) -> Json:
    missing = Refusal(404, 1002, "Invalid Page Rule identifier")
    return find(call.zone().page_rules, call.args["pagerule_id"], missing)


ROUTES = (
    Route("GET", _BASE, list_),
    Route("POST", _BASE, create),
    Route("GET", _BASE + "/{pagerule_id}", get),
    Route("PUT", _BASE + "/{pagerule_id}", update),
    Route("PATCH", _BASE + "/{pagerule_id}", edit),
    Route("DELETE", _BASE + "/{pagerule_id}", delete),
)
