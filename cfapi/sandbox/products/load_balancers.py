"""Load balancers: host names of a zone, or private ones of an account, that send to pools."""

from cfapi.sandbox.answers import Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.products.balanced import Kind, check_known, invalid
from cfapi.sandbox.products.pools import named_pools

_DEPTH = 3
_USUAL_TTL = 30
_USUAL: Json = {
    "description": "",
    "enabled": True,
    "proxied": False,
    "steering_policy": "off",
    "session_affinity": "none",
    "session_affinity_attributes": {"samesite": "Auto", "secure": "Auto", "zero_downtime_failover": "none"},
    "adaptive_routing": {"failover_across_pools": False},
    "location_strategy": {"mode": "pop", "prefer_ecs": "proximity"},
    "random_steering": {"default_weight": 1},
    "region_pools": {},
    "country_pools": {},
    "pop_pools": {},
    "rules": [],
}


def _check(task: Task, facts: Json) -> None:
    if not facts.get("default_pools"):
        raise invalid("default_pools must not be empty")
    for id in named_pools(facts):
        check_known(task, "pool", id)
    if task.call.parts[0] == "zones":
        _check_name(facts["name"], task.call.zone().name)


def _fill(_task: Task, facts: Json) -> None:
    # Names that Cloudflare answers for itself have a lifetime of their own.
    if facts["proxied"]:
        facts.pop("ttl", None)
    else:
        facts.setdefault("ttl", _USUAL_TTL)


def _check_name(name: str, zone: str) -> None:
    if name != zone and not name.endswith(f".{zone}"):
        raise invalid(f"{name} is not in {zone}")


def _nobody(_task: Task, _id: str) -> list[Json]:
    return []


_BALANCER = Kind("load balancer", _DEPTH, _USUAL, _check, _fill, _nobody)
_OF_ZONES, _OF_ACCOUNTS = "/zones/{zone_id}/load_balancers", "/accounts/{account_id}/load_balancers"

DOINGS: dict[tuple[str, str], Doing] = {
    **_BALANCER.doings(_OF_ZONES, "load_balancer_id"),
    **_BALANCER.doings(_OF_ACCOUNTS, "load_balancer_id"),
}

KEPT = {**_BALANCER.kept(_OF_ZONES), **_BALANCER.kept(_OF_ACCOUNTS)}
