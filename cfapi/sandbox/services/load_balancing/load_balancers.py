"""Load balancers: host names of a zone, or private ones of an account, that send to pools."""

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.load_balancing.kind import Kind, check_known, invalid
from cfapi.sandbox.services.load_balancing.pools import named_pools

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


def _check(request: ResourceRequest, facts: Json) -> None:
    if not facts.get("default_pools"):
        raise invalid("default_pools must not be empty")
    for id in named_pools(facts):
        check_known(request, "pool", id)
    if request.parts[0] == "zones":
        _check_name(facts["name"], request.zone().name)


def _fill(_task: ResourceRequest, facts: Json) -> None:
    # Names that Cloudflare answers for itself have a lifetime of their own.
    if facts["proxied"]:
        facts.pop("ttl", None)
    else:
        facts.setdefault("ttl", _USUAL_TTL)


def _check_name(name: str, zone: str) -> None:
    if name != zone and not name.endswith(f".{zone}"):
        raise invalid(f"{name} is not in {zone}")


def _nobody(_task: ResourceRequest, _id: str) -> list[Json]:
    return []


_BALANCER = Kind("load balancer", _DEPTH, _USUAL, _check, _fill, _nobody)
_OF_ZONES, _OF_ACCOUNTS = "/zones/{zone_id}/load_balancers", "/accounts/{account_id}/load_balancers"

HANDLERS: dict[tuple[str, str], Handler] = {
    **_BALANCER.handlers(_OF_ZONES, "load_balancer_id"),
    **_BALANCER.handlers(_OF_ACCOUNTS, "load_balancer_id"),
}

COLLECTIONS = {**_BALANCER.kept(_OF_ZONES), **_BALANCER.kept(_OF_ACCOUNTS)}
