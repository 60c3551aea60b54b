"""Monitors of load balancing, alone and in groups: how the health of a pool's origins is asked for."""

from typing import cast

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.load_balancing.kind import Kind, check_known, invalid, needed, reference, things

_MONITORS = "/accounts/{account_id}/load_balancers/monitors"
_GROUPS = "/accounts/{account_id}/load_balancers/monitor_groups"
_DEPTH = 4
_HTTP = ("http", "https")
_CONNECTED = "connection_established"
_USUAL: Json = {
    "type": "http",
    "description": "",
    "timeout": 5,
    "retries": 2,
    "interval": 60,
    "consecutive_up": 0,
    "consecutive_down": 0,
    "port": 0,
    "probe_zone": "",
}
_USUAL_HTTP: Json = {
    "method": "GET",
    "path": "/",
    "header": {},
    "expected_body": "",
    "expected_codes": "",
    "follow_redirects": False,
    "allow_insecure": False,
}


def _fill(_task: ResourceRequest, facts: Json) -> None:
    """A monitor that changes its type has what is of the new one, and nothing of the one before."""
    asks_by_http = facts["type"] in _HTTP
    if asks_by_http == (facts.get("method") == _CONNECTED):
        facts.pop("method", None)
    if not asks_by_http:
        for name in _USUAL_HTTP.keys() - {"method"}:
            facts.pop(name, None)
    for name, value in (_USUAL_HTTP if asks_by_http else {"method": _CONNECTED}).items():
        facts.setdefault(name, value)


def _check(_task: ResourceRequest, facts: Json) -> None:
    if facts["type"] == "tcp" and not facts["port"]:
        raise invalid("a monitor of type tcp needs a port")
    if facts["interval"] < facts["timeout"]:
        raise invalid("an interval is no shorter than the timeout")


def _users(request: ResourceRequest, id: str) -> list[Json]:
    pools = [each.facts for each in things(request, "pool").values()]
    groups = [each.facts for each in things(request, "monitor_group").values()]
    used = [reference("pool", each, "referrer") for each in pools if each.get("monitor") == id]
    return used + [reference("monitor_group", each, "referrer") for each in groups if id in _members(each)]


def _members(group: Json) -> list[str]:
    return [str(each.get("monitor_id")) for each in cast("list[Json]", group["members"])]


def _fill_group(_task: ResourceRequest, facts: Json) -> None:
    facts.setdefault("members", [])


def _check_group(request: ResourceRequest, facts: Json) -> None:
    for id in _members(facts):
        check_known(request, "monitor", id)


def _users_of_group(request: ResourceRequest, id: str) -> list[Json]:
    pools = [each.facts for each in things(request, "pool").values()]
    return [reference("pool", each, "referrer") for each in pools if each.get("monitor_group") == id]


_MONITOR = Kind("monitor", _DEPTH, _USUAL, _check, _fill, _users)
_GROUP = Kind("monitor_group", _DEPTH, {}, _check_group, _fill_group, _users_of_group)


def references(request: ResourceRequest) -> Response:
    return Response(_users(request, _MONITOR.thing(request).facts["id"]))


def references_of_group(request: ResourceRequest) -> Response:
    facts = _GROUP.thing(request).facts
    return Response(needed(request, "monitor", _members(facts)) + _users_of_group(request, facts["id"]))


def preview(request: ResourceRequest) -> Response:
    """A try of what the body says, on the pools that use the monitor now."""
    pools = {
        each["resource_id"]: each["resource_name"] for each in _users(request, _MONITOR.thing(request).facts["id"])
    }
    return Response({"preview_id": request.store.new_id(), "pools": pools})


HANDLERS: dict[tuple[str, str], Handler] = {
    **_MONITOR.handlers(_MONITORS, "monitor_id"),
    **_GROUP.handlers(_GROUPS, "monitor_group_id"),
    ("GET", f"{_MONITORS}/{{monitor_id}}/references"): references,
    ("POST", f"{_MONITORS}/{{monitor_id}}/preview"): preview,
    ("GET", f"{_GROUPS}/{{monitor_group_id}}/references"): references_of_group,
}

COLLECTIONS = {**_MONITOR.kept(_MONITORS), **_GROUP.kept(_GROUPS)}
