"""Custom domains of R2 buckets: names of a zone of the account, which come into use a little later."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.owners import zones_around
from cfapi.sandbox.services.r2.buckets import ONE, inside
from cfapi.sandbox.state.resource_store import StoredResource

_DOMAINS = f"{ONE}/domains/custom"
_WAITING = timedelta(seconds=30)
_IN_USE = {"ownership": "active", "ssl": "active"}
_SETTINGS = ("enabled", "minTLS", "ciphers")


@attrs.frozen
class _Waiting:
    """A domain on its way into use."""

    facts: Json

    def finish(self, _moment: datetime) -> None:
        self.facts["status"] = dict(_IN_USE)


def create(request: ResourceRequest) -> Response:
    body = request.payload.facts
    zone, domain = request.store.zones.get(body["zoneId"]), str(body["domain"]).lower()
    if zone is None or not (domain == zone.name or domain.endswith(f".{zone.name}")):
        raise codes.DOMAIN_ZONE.error()
    if domain in _all_names(request):
        raise codes.DOMAIN_TAKEN.error()
    facts: Json = {
        "domain": domain,
        "zoneId": zone.id,
        "zoneName": zone.name,
        "status": {"ownership": "pending", "ssl": "initializing"},
        "minTLS": "1.0",
    }
    facts |= {name: body[name] for name in _SETTINGS if name in body}
    request.resources.put(inside(request, "domains/custom"), domain, StoredResource(facts))
    request.store.scheduler.at(request.now + _WAITING, _Waiting(facts).finish)
    return Response({name: facts[name] for name in ("domain", "zoneId", *_SETTINGS) if name in facts})


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """A domain that a test adds is in use unless it says otherwise."""
    zone = next(zones_around(request.store, facts["domain"]), None)
    named = {"zoneId": zone.id, "zoneName": zone.name} if zone else {}
    return {"enabled": True, "status": dict(_IN_USE), "minTLS": "1.0"} | named | facts


def _place(facts: Json) -> str:
    return str(facts["domain"]).lower()


def _all_names(request: ResourceRequest) -> Iterator[str]:
    for path, things in request.resources.collections.items():
        if path.endswith("/domains/custom") and "/r2/buckets/" in path:
            yield from things


def list_(request: ResourceRequest) -> Response:
    return Response({"domains": [each.facts for each in _domains(request).values()]})


def _domains(request: ResourceRequest) -> dict[str, StoredResource]:
    return request.resources.collection(inside(request, "domains/custom"))


def _domain(request: ResourceRequest) -> StoredResource:
    thing = _domains(request).get(request.args["domain"].lower())
    if thing is None:
        raise codes.DOMAIN_MISSING.error()
    return thing


def get(request: ResourceRequest) -> Response:
    return Response(_domain(request).facts)


def update(request: ResourceRequest) -> Response:
    facts, body = _domain(request).facts, request.payload.facts
    facts |= {name: body[name] for name in _SETTINGS if name in body}
    return Response({name: facts[name] for name in ("domain", *_SETTINGS) if name in facts})


def delete(request: ResourceRequest) -> Response:
    facts = _domain(request).facts
    del _domains(request)[_place(facts)]
    return Response({"domain": facts["domain"]})


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _DOMAINS): list_,
    ("POST", _DOMAINS): create,
    ("GET", f"{_DOMAINS}/{{domain}}"): get,
    ("PUT", f"{_DOMAINS}/{{domain}}"): update,
    ("DELETE", f"{_DOMAINS}/{{domain}}"): delete,
}

COLLECTIONS = {_DOMAINS: CollectionSpec("domain", _complete, _place)}
