"""Pools of load balancing: origins with weights, a monitor that watches them, and the balancers that send to them."""

from collections.abc import Iterator
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.load_balancing.kind import Kind, balancers, check_known, invalid, needed, reference, things

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


def _check(request: ResourceRequest, facts: Json) -> None:
    if not facts["origins"]:
        raise invalid("the origin list length must be at least 1")
    names = [each.get("name") for each in facts["origins"]]
    if len(set(names)) < len(names):
        raise invalid("each origin has a name of its own")
    check_known(request, "monitor", facts.get("monitor"))
    check_known(request, "monitor_group", facts.get("monitor_group"))


def _fill(request: ResourceRequest, facts: Json) -> None:
    facts["origins"] = [_USUAL_ORIGIN | as_object(each) for each in as_list(facts.get("origins"))]
    if facts["enabled"]:
        facts.pop("disabled_at", None)
    else:
        facts.setdefault("disabled_at", request.timestamp)


def _users(request: ResourceRequest, id: str) -> list[Json]:
    return [reference("load_balancer", each, "referrer") for each in balancers(request) if id in named_pools(each)]


_POOL = Kind("pool", _DEPTH, _USUAL, _check, _fill, _users)


def references(request: ResourceRequest) -> Response:
    facts = _POOL.thing(request).facts
    watching = [each for kind in ("monitor", "monitor_group") for each in needed(request, kind, [facts.get(kind, "")])]
    return Response(watching + _users(request, facts["id"]))


def health(request: ResourceRequest) -> Response:
    """How the pool does. All origins of a sandbox are well; of a pool that nothing watches, nobody knows."""
    facts = _POOL.thing(request).facts
    if not (facts.get("monitor") or facts.get("monitor_group")):
        raise codes.HEALTH_UNKNOWN.error()
    well: dict[str, Any] = {"healthy": True, "failure_reason": "No failures", "response_code": 200, "rtt": "9ms"}
    origins = [{"ip": well} for each in as_list(facts.get("origins")) if each["enabled"]]
    return Response({"pool_id": facts["id"], "pop_health": {"healthy": True, "origins": origins}})


def preview(request: ResourceRequest) -> Response:
    facts = _POOL.thing(request).facts
    return Response({"preview_id": request.store.new_id(), "pools": {facts["id"]: facts.get("name", "")}})


def edit_all(request: ResourceRequest) -> Response:
    """Where notices of all pools go: nowhere any more, the API can say no other."""
    held = list(things(request, "pool").values())
    for each in held:
        each.facts |= request.payload.facts | {"modified_on": request.timestamp}
    return Response([each.facts for each in held])


HANDLERS: dict[tuple[str, str], Handler] = {
    **_POOL.handlers(_POOLS, "pool_id"),
    ("PATCH", _POOLS): edit_all,
    ("GET", f"{_POOLS}/{{pool_id}}/references"): references,
    ("GET", f"{_POOLS}/{{pool_id}}/health"): health,
    ("POST", f"{_POOLS}/{{pool_id}}/preview"): preview,
}

COLLECTIONS = _POOL.kept(_POOLS)
