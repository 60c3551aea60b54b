"""/zones/{id}/pagerules: list, get, create, update, edit, delete."""

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from operator import itemgetter
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.pagination import Key, one_of, ordered
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_BASE = "/zones/{zone_id}/pagerules"
_STATUSES = ("active", "disabled")
_ORDERS: dict[str, Key[Json]] = {name: itemgetter(name) for name in ("priority", "status")}
# https://developers.cloudflare.com/rules/page-rules/reference/settings/
_ALONE = frozenset({"always_use_https", "forwarding_url"})
_FIELDS = ("targets", "actions", "priority", "status")


def list_(request: ResourceRequest) -> Response:
    """All rules at once: there are too few of them for pages."""
    status = one_of(request.query, "status", _STATUSES)
    found = [rule for rule in request.resources.facts(request.path) if status in {None, rule["status"]}]
    return Response(ordered(found, request.query, _ORDERS, "priority"))


def get(request: ResourceRequest) -> Response:
    return Response(_rule(request))


def create(request: ResourceRequest) -> Response:
    fields = request.fields("targets", "actions")
    _check(request, fields)
    made: Json = {
        "id": request.store.new_id(),
        **_chosen(fields, {"priority": 1, "status": "disabled"}),
        "created_on": request.timestamp,
        "modified_on": request.timestamp,
    }
    request.resources.put(request.path, made["id"], StoredResource(made))
    return Response(made)


def update(request: ResourceRequest) -> Response:
    """Everything but what the rule is and since when."""
    rule, fields = _rule(request), request.fields("targets", "actions")
    _check(request, fields)
    rule |= _chosen(fields, {"priority": 1, "status": "disabled"}) | {"modified_on": request.timestamp}
    return Response(rule)


def edit(request: ResourceRequest) -> Response:
    rule, fields = _rule(request), request.fields()
    if not any(name in fields for name in _FIELDS):
        raise _invalid(f"it must contain one of {', '.join(_FIELDS)}")
    _check(request, rule | fields)
    rule |= _chosen(fields, {}) | {"modified_on": request.timestamp}
    return Response(rule)


def delete(request: ResourceRequest) -> Response:
    id = _rule(request)["id"]
    request.resources.remove(request.above, id)
    return Response({"id": id})


def _chosen(fields: Json, defaults: Json) -> Json:
    return defaults | {name: fields[name] for name in _FIELDS if name in fields}


def _check(request: ResourceRequest, fields: Json) -> None:
    for target in _objects(fields, "targets"):
        constraint = target.get("constraint")
        value = cast("Json", constraint).get("value") if isinstance(constraint, dict) else None
        if target.get("target", "url") != "url" or not isinstance(value, str) or not value:
            raise _invalid("a target needs a constraint with a URL for its value")
        if not _is_within(value, request.zone().name):
            raise _invalid(f"the URL {value} is not in the zone")
    ids = [action.get("id") for action in _objects(fields, "actions")]
    if not all(isinstance(id, str) for id in ids):
        raise _invalid("an action needs an id")
    if len(ids) > 1 and (alone := _ALONE.intersection(map(str, ids))):
        raise _invalid(f"{min(alone)} can't be combined with other actions")
    if fields.get("status", "disabled") not in _STATUSES:
        raise _invalid(f"status is none of {', '.join(_STATUSES)}")
    priority = fields.get("priority", 1)
    if not isinstance(priority, int) or isinstance(priority, bool) or priority < 1:
        raise _invalid("priority must be a whole number from 1 on")


def _is_within(url: str, zone: str) -> bool:
    """Whether the host of a URL, which may have wildcards, can be the zone's or one below it."""
    host = re.split(r"[/:?]", url.partition("://")[2] or url, maxsplit=1)[0].lower()
    return host.endswith(f".{zone}") or any(fnmatchcase(each, host) for each in (zone, f"www.{zone}"))


def _objects(fields: Json, name: str) -> list[Json]:
    items: Any = fields[name]
    if not items:
        raise _invalid(f"{name} must not be empty")
    if not isinstance(items, list) or not all(isinstance(i, dict) for i in cast("Iterable[Any]", items)):
        raise _invalid(f"{name} must be a list of objects")
    return cast("list[Json]", items)


def _invalid(why: str) -> ApiError:
    return codes.PAGE_RULE_INVALID.error(why=why)


def _rule(request: ResourceRequest) -> Json:
    return request.found(request.above, request.args["pagerule_id"], codes.PAGE_RULE_MISSING)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("POST", _BASE): create,
    ("GET", _BASE + "/{pagerule_id}"): get,
    ("PUT", _BASE + "/{pagerule_id}"): update,
    ("PATCH", _BASE + "/{pagerule_id}"): edit,
    ("DELETE", _BASE + "/{pagerule_id}"): delete,
}
