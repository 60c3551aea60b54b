"""Pools of load balancing: origins with weights, a monitor that watches them, and the balancers that send to them."""

from collections.abc import Iterator
from typing import Any

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.balanced import Kind, balancers, check_known, invalid, needed, reference, things
from cfapi.sandbox.values import as_list, as_object

_POOLS = "/accounts/{account_id}/load_balancers/pools"
_DEPTH = 4
_USUAL: Json = {
    "description": "",
    "enabled": True,
    "minimum_origins": 1,
    "notification_email": "",
    "origin_steering": {"policy": "random"},
}
_USUAL_ORIGIN: Json = {"enabled": True, "weight": 1}
# Where a load balancer, or what a rule of it overrides, names pools: in lists, by place, or alone.
_BY_PLACE = ("region_pools", "country_pools", "pop_pools")


def named_pools(balancer: Json) -> Iterator[str]:
    """The pools that a load balancer sends to, in the order in which it names them."""
    yield from as_list(balancer.get("default_pools"))
    yield from [balancer["fallback_pool"]] if balancer.get("fallback_pool") else []
    for name in _BY_PLACE:
        for pools in as_object(balancer.get(name)).values():
            yield from as_list(pools)
    for rule in as_list(balancer.get("rules")):
        yield from named_pools(as_object(as_object(rule).get("overrides")))


def _check(task: Task, facts: Json) -> None:
    if not facts["origins"]:
        raise invalid("the origin list length must be at least 1")
    names = [each.get("name") for each in facts["origins"]]
    if len(set(names)) < len(names):
        raise invalid("each origin has a name of its own")
    check_known(task, "monitor", facts.get("monitor"))
    check_known(task, "monitor_group", facts.get("monitor_group"))


def _fill(task: Task, facts: Json) -> None:
    facts["origins"] = [_USUAL_ORIGIN | as_object(each) for each in as_list(facts.get("origins"))]
    if facts["enabled"]:
        facts.pop("disabled_at", None)
    else:
        facts.setdefault("disabled_at", task.call.stamp)


def _users(task: Task, id: str) -> list[Json]:
    return [reference("load_balancer", each, "referrer") for each in balancers(task) if id in named_pools(each)]


_POOL = Kind("pool", _DEPTH, _USUAL, _check, _fill, _users)


def references(task: Task) -> Answer:
    facts = _POOL.thing(task).facts
    watching = [each for kind in ("monitor", "monitor_group") for each in needed(task, kind, [facts.get(kind, "")])]
    return Answer(watching + _users(task, facts["id"]))


def health(task: Task) -> Answer:
    """How the pool does. All origins of a sandbox are well; of a pool that nothing watches, nobody knows."""
    facts = _POOL.thing(task).facts
    if not (facts.get("monitor") or facts.get("monitor_group")):
        raise codes.HEALTH_UNKNOWN.refusal()
    well: dict[str, Any] = {"healthy": True, "failure_reason": "No failures", "response_code": 200, "rtt": "9ms"}
    origins = [{"ip": well} for each in as_list(facts.get("origins")) if each["enabled"]]
    return Answer({"pool_id": facts["id"], "pop_health": {"healthy": True, "origins": origins}})


def preview(task: Task) -> Answer:
    facts = _POOL.thing(task).facts
    return Answer({"preview_id": task.call.store.new_id(), "pools": {facts["id"]: facts.get("name", "")}})


def edit_all(task: Task) -> Answer:
    """Where notices of all pools go: nowhere any more, the API can say no other."""
    held = list(things(task, "pool").values())
    for each in held:
        each.facts |= task.received.facts | {"modified_on": task.call.stamp}
    return Answer([each.facts for each in held])


DOINGS: dict[tuple[str, str], Doing] = {
    **_POOL.doings(_POOLS, "pool_id"),
    ("PATCH", _POOLS): edit_all,
    ("GET", f"{_POOLS}/{{pool_id}}/references"): references,
    ("GET", f"{_POOLS}/{{pool_id}}/health"): health,
    ("POST", f"{_POOLS}/{{pool_id}}/preview"): preview,
}

KEPT = _POOL.kept(_POOLS)
