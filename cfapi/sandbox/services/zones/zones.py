"""/zones: list, get, create, edit, delete."""

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.errors.codes import forbidden
from cfapi.sandbox.http.pagination import Key, Query, Test, matching, one_of, ordered, paged
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.ssl import universal
from cfapi.sandbox.services.zones import activation
from cfapi.sandbox.services.zones.zone_defaults import bare_zone
from cfapi.sandbox.state.host_names import spellings, to_ascii
from cfapi.sandbox.state.store import Account
from cfapi.sandbox.state.zone import STATUSES, TYPES, Zone
from cfapi.sandbox.state.zones import Zones, free_name

_WITH_VANITY = ("business", "enterprise")
# A name may be asked for with an operator in front, as in name=ends_with:.example.
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "equal": lambda text, part: text == part,
    "not_equal": lambda text, part: text != part,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "contains": lambda text, part: part in text,
}


def list_(request: ResourceRequest) -> Response:
    zones = _candidates(request.store.zones, request.query)
    seen = zones if request.sees_all else [zone for zone in zones if request.may(zone.place)]
    found = matching(seen, _tests(request), request.query)
    page = paged(ordered(found, request.query, _orders(request), None), request.query)
    return attrs.evolve(page, result=[_shown(request, zone) for zone in page.result])


def _orders(request: ResourceRequest) -> dict[str, Key[Zone]]:
    return {
        "name": lambda zone: zone.name,
        "status": lambda zone: zone.status,
        "account.id": lambda zone: zone.account_id,
        "account.name": lambda zone: _account_name(request, zone),
        "plan.id": lambda zone: zone.plan_id,
    }


def _shown(request: ResourceRequest, zone: Zone) -> Json:
    """The facts of a zone, with the name that its account has by now."""
    facts, name = zone.facts, {"name": _account_name(request, zone)}
    return facts | {"account": facts["account"] | name, "owner": facts["owner"] | name}


def _account_name(request: ResourceRequest, zone: Zone) -> str:
    return str(request.store.accounts[zone.account_id].facts["name"])


def _candidates(zones: Zones, query: Query) -> Sequence[Zone]:
    """The zones among which to look: where a whole name is asked for, the one that has it."""
    name = query.get("name", "")
    if not name or ":" in name or query.get("match") == "any":
        return zones.values()
    zone = zones.named(_ascii(name))
    return [] if zone is None else [zone]


def _tests(request: ResourceRequest) -> list[Test[Zone]]:
    query, tests = request.query, list[Test[Zone]]()
    if name := query.get("name"):
        tests.append(_name_test(name))
    if status := one_of(query, "status", STATUSES):
        tests.append(lambda zone: zone.status == status)
    if type := one_of(query, "type", TYPES):
        tests.append(lambda zone: zone.type == type)
    if id := query.get("account.id"):
        tests.append(lambda zone: zone.account_id == id)
    if account := query.get("account.name"):
        tests.append(lambda zone: _account_name(request, zone) == account)
    return tests


def _name_test(asked: str) -> Test[Zone]:
    operator, colon, part = asked.partition(":")
    if not colon or operator not in _OPERATORS:
        name = _ascii(asked)
        return lambda zone: zone.name == name
    join = all if operator == "not_equal" else any
    return lambda zone: join(_OPERATORS[operator](name, part.lower()) for name in spellings(zone.name))


def _ascii(name: str) -> str:
    """A name that is asked for as zones have it; one that no zone can have stays as it is."""
    try:
        return to_ascii(name)
    except ApiError:
        return name


def get(request: ResourceRequest) -> Response:
    return Response(_shown(request, request.zone()))


def create(request: ResourceRequest) -> Response:
    fields = request.fields("name")
    name = free_name(request.store.zones, fields["name"])
    _refuse_subdomain(request.store.zones, name)
    zone = bare_zone(request.store.new_id(), name, _account(request, fields).short, request.store.clock)
    zone.facts["type"] = _type(fields.get("type", "full"))
    # Nothing protects a new zone but the defaults, and nobody signs it yet.
    zone.dnssec["status"] = "disabled"
    activation.begin(request.store, zone, request.now)
    universal.order(request.store, zone, request.now)
    request.store.zones[zone.id] = zone
    return Response(_shown(request, zone))


def _refuse_subdomain(zones: Zones, name: str) -> None:
    """Refuse a name below another zone's, unless that has the plan for it.

    https://developers.cloudflare.com/dns/zone-setups/subdomain-setup/
    """
    while "." in (name := name.partition(".")[2]):
        above = zones.named(name)
        if above is not None and above.plan != "enterprise":
            raise codes.ZONE_SUBDOMAIN.error()


def _account(request: ResourceRequest, fields: Json) -> Account:
    """The account that a body asks for, by this name or by that of before, cloudflare-go's; else the caller's first.

    https://github.com/DNSControl/dnscontrol/issues/929, https://github.com/octodns/octodns-cloudflare/pull/72
    """
    asked = fields.get("account", fields.get("organization"))
    if asked is None:
        return _own_account(request)
    account = request.store.accounts.get(str(as_object(asked).get("id")))
    if account is None:
        raise codes.ZONE_ACCOUNT.error()
    if not request.may(account.place):
        raise forbidden(9109)
    return account


def _own_account(request: ResourceRequest) -> Account:
    """The first account in which the caller may make zones."""
    own = next((account for account in request.store.accounts.values() if request.may(account.place)), None)
    if own is None:
        raise forbidden(9109)
    return own


def edit(request: ResourceRequest) -> Response:
    facts, fields = request.zone().facts, request.fields()
    changes: Json = {}
    if "paused" in fields:
        changes["paused"] = _paused(fields["paused"])
    if "type" in fields:
        changes["type"] = _type(fields["type"])
    if "vanity_name_servers" in fields:
        changes["vanity_name_servers"] = _vanity(request.zone(), fields["vanity_name_servers"])
    if not changes:
        raise codes.NOTHING_TO_CHANGE.error(names="paused, type, vanity_name_servers")
    before = facts["type"]
    facts.update(changes, modified_on=request.timestamp)
    if facts["type"] != before:
        activation.set_up(request.store, request.zone())
    return Response(_shown(request, request.zone()))


def _vanity(zone: Zone, value: Any) -> list[str]:
    """Name servers of the zone's own: names inside of it, where the plan has them; none of them take them away."""
    names = [to_ascii(each).rstrip(".") if isinstance(each, str) else "" for each in as_list(value)]
    if names and zone.plan not in _WITH_VANITY:
        raise codes.VANITY_PLAN.error(plans=" or ".join(_WITH_VANITY))
    if not isinstance(value, list) or not all(name.endswith(f".{zone.name}") for name in names):
        raise codes.VANITY_NAMES.error(zone=zone.name)
    return names


def _paused(value: Any) -> bool:
    if not isinstance(value, bool):
        raise codes.VALUE_INVALID.error(name="value for paused", why="it must be true or false")
    return value


def _type(value: Any) -> str:
    if value not in TYPES:
        raise codes.ZONE_TYPE.error(types=", ".join(TYPES))
    return str(value)


def delete(request: ResourceRequest) -> Response:
    zone = request.zone()
    activation.remove(request.store, zone)
    return Response({"id": zone.id})


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/zones"): list_,
    ("POST", "/zones"): create,
    ("GET", "/zones/{zone_id}"): get,
    ("PATCH", "/zones/{zone_id}"): edit,
    ("DELETE", "/zones/{zone_id}"): delete,
}
