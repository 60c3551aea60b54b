"""Monitors of load balancing, alone and in groups: how the health of a pool's origins is asked for."""

from typing import cast

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.products.balanced import Kind, check_known, invalid, reference, things

_MONITORS = "/accounts/{account_id}/load_balancers/monitors"
_GROUPS = "/accounts/{account_id}/load_balancers/monitor_groups"
_DEPTH = 4
_HTTP = ("http", "https")
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


def _finish(_task: Task, facts: Json) -> None:
    usual: Json = _USUAL_HTTP if facts["type"] in _HTTP else {"method": "connection_established"}
    for name, value in usual.items():
        facts.setdefault(name, value)
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
    return [each["monitor_id"] for each in cast("list[Json]", group.get("members", []))]


def _finish_group(task: Task, facts: Json) -> None:
    for id in _members(facts):
        check_known(task, "monitor", id)


def _users_of_group(task: Task, id: str) -> list[Json]:
    pools = [each.facts for each in things(task, "pool").values()]
    return [reference("pool", each, "referrer") for each in pools if each.get("monitor_group") == id]


_MONITOR = Kind("monitor", _DEPTH, _USUAL, _finish, _users)
_GROUP = Kind("monitor_group", _DEPTH, {}, _finish_group, _users_of_group)


def references(task: Task) -> Answer:
    return Answer(_users(task, _MONITOR.thing(task).facts["id"]))


def references_of_group(task: Task) -> Answer:
    facts = _GROUP.thing(task).facts
    monitors = [things(task, "monitor")[id].facts for id in _members(facts)]
    needed = [reference("monitor", each, "referral") for each in monitors]
    return Answer(needed + _users_of_group(task, facts["id"]))


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
