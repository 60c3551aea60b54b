"""What a tunnel does once it runs: its connectors, and the configuration that they are given, in versions."""

from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.tunnels.tunnels import KINDS, connectors, disconnect, found, living
from cfapi.sandbox.state.resource_store import StoredResource

_CLOUDFLARED, _WARP = (f"/accounts/{{account_id}}/{kind}/{{tunnel_id}}" for kind in KINDS)
_EVERYTHING = (None, "", "*")


def list_(request: ResourceRequest) -> Response:
    return Response([each.facts for each in connectors(request, found(request)).values()])


def clean_up(request: ResourceRequest) -> Response:
    disconnect(request, living(request), request.query.get("client_id"))
    return Response({})


def connector(request: ResourceRequest) -> Response:
    thing = connectors(request, found(request)).get(request.parts[-1])
    if thing is None:
        raise codes.CONNECTOR_MISSING.error()
    return Response(thing.facts)


def configuration(request: ResourceRequest) -> Response:
    """Before the first is written, there is a version 0 without a configuration."""
    facts, kept = found(request).facts, request.resources.singles.get(request.path, StoredResource({}))
    return Response(_identity(facts) | {"version": 0, "created_at": facts["created_at"]} | kept.facts)


def _identity(facts: Json) -> Json:
    return {"tunnel_id": facts["id"], "account_id": facts["account_tag"], "source": facts["config_src"]}


def configure(request: ResourceRequest) -> Response:
    """A tunnel that is configured here is managed here from then on."""
    thing = living(request)
    # Not by the schema: it wants a hostname of each rule, and the last one, as all clients write it, has none.
    body = request.body()
    if not isinstance(body, dict):
        raise codes.BODY_INVALID.error(why="it must be an object", pointer="/")
    config = as_object(as_object(body).get("config"))
    _check_ingress(as_list(config.get("ingress")))
    thing.facts |= {"config_src": "cloudflare", "remote_config": True}
    return Response(_identity(thing.facts) | _next_version(request, "version", {"config": config}))


def _next_version(request: ResourceRequest, name: str, facts: Json) -> Json:
    before = request.resources.singles.get(request.path)
    version = before.facts[name] + 1 if before else 1
    kept = StoredResource({name: version, "created_at": request.timestamp} | facts)
    request.resources.singles[request.path] = kept
    return kept.facts


def _check_ingress(rules: list[Any]) -> None:
    """The last rule, and no other, matches all that comes."""
    for number, rule in enumerate(as_object(each) for each in rules):
        if not rule.get("service"):
            raise codes.TUNNEL_CONFIG.error(why=f"rule {number + 1} has no service")
        catches_all = rule.get("hostname") in _EVERYTHING and not rule.get("path")
        if catches_all != (number == len(rules) - 1):
            why = "the last ingress rule must match all URLs, and it alone"
            raise codes.TUNNEL_CONFIG.error(why=why)


def warp_configuration(request: ResourceRequest) -> Response:
    facts, kept = found(request).facts, request.resources.singles.get(request.path, StoredResource({}))
    made = {"configuration_version": 0, "created_at": facts["created_at"], "ha_mode": "none"}
    return Response({"tunnel_id": facts["id"]} | made | kept.facts)


def configure_warp(request: ResourceRequest) -> Response:
    thing, body = living(request), request.payload.facts
    known = {name: body[name] for name in ("ha_mode", "config") if body.get(name) is not None}
    facts = known | {"updated_at": request.timestamp}
    return Response({"tunnel_id": thing.facts["id"]} | _next_version(request, "configuration_version", facts))


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", f"{_CLOUDFLARED}/connections"): list_,
    ("DELETE", f"{_CLOUDFLARED}/connections"): clean_up,
    ("GET", f"{_CLOUDFLARED}/connectors/{{connector_id}}"): connector,
    ("GET", f"{_CLOUDFLARED}/configurations"): configuration,
    ("PUT", f"{_CLOUDFLARED}/configurations"): configure,
    ("GET", f"{_WARP}/connections"): list_,
    ("GET", f"{_WARP}/connectors/{{connector_id}}"): connector,
    ("GET", f"{_WARP}/configurations"): warp_configuration,
    ("PUT", f"{_WARP}/configurations"): configure_warp,
}

COLLECTIONS = {f"{_CLOUDFLARED}/connections": CollectionSpec(), f"{_WARP}/connections": CollectionSpec()}
