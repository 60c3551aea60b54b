"""/zones: list, get, create, edit, delete."""

import re
from collections.abc import Callable
from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json, Refusal, forbidden
from cfapi.sandbox.call import Call
from cfapi.sandbox.listing import Query, matching, one_of, ordered, paged
from cfapi.sandbox.router import Route
from cfapi.sandbox.seed import bare_zone, zone_facts
from cfapi.sandbox.store import Account

_STATUSES = ("initializing", "pending", "active", "moved")
_TYPES = ("full", "partial", "secondary", "internal")
_NAME = re.compile(r"(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}")
_ORDERS: dict[str, Callable[[Json], Any]] = {
    "name": lambda zone: zone["name"],
    "status": lambda zone: zone["status"],
    "account.id": lambda zone: zone["account"]["id"],
    "account.name": lambda zone: zone["account"]["name"],
    "plan.id": lambda zone: zone["plan"]["id"],
}
# A name may be asked for with an operator in front, as in name=ends_with:.example.
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "equal": lambda text, part: text == part,
    "not_equal": lambda text, part: text != part,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "contains": lambda text, part: part in text,
}


def list_(call: Call) -> Answer:
    seen = (zone.facts for zone in call.store.zones.values() if call.sees_all or call.may(zone.place))
    found = matching(seen, _tests(call.query), call.query)
    return paged(ordered(found, call.query, _ORDERS, None), call.query)


def _tests(query: Query) -> list[Callable[[Json], bool]]:
    tests: list[Callable[[Json], bool]] = []
    if name := query.get("name"):
        tests.append(_name_test(name))
    if status := one_of(query, "status", _STATUSES):
        tests.append(lambda zone: zone["status"] == status)
    if type := one_of(query, "type", _TYPES):
        tests.append(lambda zone: zone["type"] == type)
    if id := query.get("account.id"):
        tests.append(lambda zone: zone["account"]["id"] == id)
    if account := query.get("account.name"):
        tests.append(lambda zone: zone["account"]["name"] == account)
    return tests


def _name_test(asked: str) -> Callable[[Json], bool]:
    operator, colon, part = asked.partition(":")
    if not colon or operator not in _OPERATORS:
        return lambda zone: zone["name"] == asked.lower()
    return lambda zone: _OPERATORS[operator](zone["name"], part.lower())


def get(call: Call) -> Answer:
    return Answer(call.zone().facts)


def create(call: Call) -> Answer:
    fields = call.fields("name", "account")
    name = str(fields["name"]).lower()
    if not _NAME.fullmatch(name):
        raise Refusal(400, 1097, f"{name} is not a valid zone name")
    if any(zone.name == name for zone in call.store.zones.values()):
        raise Refusal(400, 1061, f"{name} already exists")
    facts = zone_facts(call.store.source, name, _account(call, fields), call.now)
    facts["type"] = _type(fields.get("type", "full"))
    zone = bare_zone(call.store.source, facts, call.now)
    # Nothing protects a new zone but the defaults, and nobody signs it yet.
    zone.dnssec["status"] = "disabled"
    call.store.zones[zone.id] = zone
    return Answer(facts)


def _account(call: Call, fields: Json) -> Account:
    asked = fields["account"]
    id = str(cast("Json", asked).get("id")) if isinstance(asked, dict) else ""
    account = call.store.accounts.get(id)
    if account is None:
        raise Refusal(400, 1068, "Invalid account identifier")
    if not call.may(account.place):
        raise forbidden(9109)
    return account


def edit(call: Call) -> Answer:
    facts, fields = call.zone().facts, call.fields()
    changes: Json = {}
    if "paused" in fields:
        changes["paused"] = _paused(fields["paused"])
    if "type" in fields:
        changes["type"] = _type(fields["type"])
    if "vanity_name_servers" in fields:
        changes["vanity_name_servers"] = fields["vanity_name_servers"]
    if not changes:
        raise Refusal(400, 1012, "Request must contain one of paused, type, vanity_name_servers")
    facts.update(changes, modified_on=call.stamp)
    return Answer(facts)


def _paused(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Refusal(400, 1004, "Invalid value for paused: it must be true or false")
    return value


def _type(value: Any) -> str:
    if value not in _TYPES:
        raise Refusal(400, 1008, f"Invalid zone type: it is none of {', '.join(_TYPES)}")
    return str(value)


def delete(call: Call) -> Answer:
    zone = call.zone()
    del call.store.zones[zone.id]
    call.store.shelves.forget(f"/zones/{zone.id}")
    return Answer({"id": zone.id})


ROUTES = (
    Route("GET", "/zones", list_),
    Route("POST", "/zones", create),
    Route("GET", "/zones/{zone_id}", get),
    Route("PATCH", "/zones/{zone_id}", edit),
    Route("DELETE", "/zones/{zone_id}", delete),
)
