"""Monitors of load balancing, alone and in groups: how the health of a pool's origins is asked for."""

from typing import cast

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.products.balanced import Kind, check_known, invalid, needed, reference, things

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


def _fill(_task: Task, facts: Json) -> None:
    """A monitor that changes its type has what is of the new one, and nothing of the one before."""
    asks_by_http = facts["type"] in _HTTP
    if asks_by_http == (facts.get("method") == _CONNECTED):
        facts.pop("method", None)
    if not asks_by_http:
        for name in _USUAL_HTTP.keys() - {"method"}:
            facts.pop(name, None)
    for name, value in (_USUAL_HTTP if asks_by_http else {"method": _CONNECTED}).items():
        facts.setdefault(name, value)


def _check(_task: Task, facts: Json) -> None:
    if facts["type"] == "tcp" and not facts["port"]:
        raise invalid("a monitor of type tcp needs a port")
    if facts["interval"] < facts["timeout"]:
        raise invalid("an interval is no shorter than the timeout")


def _users(task: Task, id: str) -> list[Json]:
    pools = [each.facts for each in things(task, "pool").values()]
    groups = [each.facts for each in things(task, "monitor_group").values()]
    used = [reference("pool", each, "referrer") for each in pools if each.get("monitor") == id]
    return used + [reference("monitor_group", each, "referrer") for each in groups if id in _members(each)]


def _members(group: Json) -> list[str]:
    return [str(each.get("monitor_id")) for each in cast("list[Json]", group["members"])]


def _fill_group(_task: Task, facts: Json) -> None:
    facts.setdefault("members", [])


def _check_group(task: Task, facts: Json) -> None:
    for id in _members(facts):
        check_known(task, "monitor", id)


def _users_of_group(task: Task, id: str) -> list[Json]:
    pools = [each.facts for each in things(task, "pool").values()]
    return [reference("pool", each, "referrer") for each in pools if each.get("monitor_group") == id]


_MONITOR = Kind("monitor", _DEPTH, _USUAL, _check, _fill, _users)
_GROUP = Kind("monitor_group", _DEPTH, {}, _check_group, _fill_group, _users_of_group)


def references(task: Task) -> Answer:
    return Answer(_users(task, _MONITOR.thing(task).facts["id"]))


def references_of_group(task: Task) -> Answer:
    facts = _GROUP.thing(task).facts
    return Answer(needed(task, "monitor", _members(facts)) + _users_of_group(task, facts["id"]))


def preview(task: Task) -> Answer:
    """A try of what the body says, on the pools that use the monitor now."""
    pools = {each["resource_id"]: each["resource_name"] for each in _users(task, _MONITOR.thing(task).facts["id"])}
    return Answer({"preview_id": task.call.store.new_id(), "pools": pools})


DOINGS: dict[tuple[str, str], Doing] = {
    **_MONITOR.doings(_MONITORS, "monitor_id"),
    **_GROUP.doings(_GROUPS, "monitor_group_id"),
    ("GET", f"{_MONITORS}/{{monitor_id}}/references"): references,
    ("POST", f"{_MONITORS}/{{monitor_id}}/preview"): preview,
    ("GET", f"{_GROUPS}/{{monitor_group_id}}/references"): references_of_group,
}

KEPT = {**_MONITOR.kept(_MONITORS), **_GROUP.kept(_GROUPS)}
