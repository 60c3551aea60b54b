"""What an R2 bucket is set to: CORS, lifecycle, locks, local uploads, its address on r2.dev, Sippy, and its size."""

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.r2.buckets import CLASSES, ONE, inside
from cfapi.sandbox.services.r2.rules import USUAL
from cfapi.sandbox.state.resource_store import StoredResource

_USUAL: dict[str, Json] = {name: {"rules": rules} for name, rules in USUAL.items()} | {
    "local-uploads": {"enabled": False},
    "sippy": {"enabled": False},
}
_METRICS = dict(zip(CLASSES, ("standard", "infrequentAccess"), strict=True))
# What Sippy is told and does not tell.
_SECRETS = frozenset({"secretAccessKey", "privateKey", "clientEmail", "accountKey", "sasToken"})


def _name(request: ResourceRequest) -> str:
    return request.parts[-1]


def read(request: ResourceRequest) -> Response:
    kept = request.resources.singles.get(inside(request, _name(request)))
    if kept is not None:
        return Response(kept.facts)
    if _name(request) == "cors":
        raise codes.CORS_MISSING.error()
    return Response(_USUAL[_name(request)])


def write(request: ResourceRequest) -> Response:
    request.resources.singles[inside(request, _name(request))] = StoredResource(request.payload.facts)
    return Response({})


def forget(request: ResourceRequest) -> Response:
    request.resources.singles.pop(inside(request, _name(request)), None)
    return Response(_USUAL.get(_name(request), {}))


def write_sippy(request: ResourceRequest) -> Response:
    body = request.payload.facts
    source, destination = (
        {name: value for name, value in as_object(body.get(side)).items() if name not in _SECRETS}
        for side in ("source", "destination")
    )
    here = {"account": request.args["account_id"], "bucket": request.args["bucket_name"], "provider": "r2"}
    facts: Json = {"enabled": True, "source": source, "destination": here | destination}
    request.resources.singles[inside(request, "sippy")] = StoredResource(facts)
    return Response(facts)


def managed(request: ResourceRequest) -> Response:
    return Response(_managed(request).facts)


def write_managed(request: ResourceRequest) -> Response:
    """Whether the bucket is open to everybody at its own address."""
    facts = _managed(request).facts
    facts["enabled"] = request.payload.facts["enabled"]
    return Response(facts)


def _managed(request: ResourceRequest) -> StoredResource:
    id = request.store.new_id()
    facts: Json = {"bucketId": id, "domain": f"pub-{id}.r2.dev", "enabled": False}
    return request.resources.singles.setdefault(inside(request, "domains/managed"), StoredResource(facts))


def metrics(request: ResourceRequest) -> Response:
    """How many objects there are in all buckets of the account, and how many bytes."""
    buckets = request.path.removesuffix("/metrics") + "/buckets/"
    held = [
        thing
        for path, things in request.resources.collections.items()
        if path.startswith(buckets) and path.endswith("/objects")
        for thing in things.values()
    ]
    return Response(
        {name: _sums([each for each in held if each.facts["storage_class"] == kind]) for kind, name in _METRICS.items()}
    )


def _sums(held: list[StoredResource]) -> Json:
    nothing = {"objects": 0, "payloadSize": 0, "metadataSize": 0}
    size = sum(len(thing.content or b"") for thing in held)
    return {"published": {**nothing, "objects": len(held), "payloadSize": size}, "uploaded": nothing}


HANDLERS: dict[tuple[str, str], Handler] = {
    **{("GET", f"{ONE}/{name}"): read for name in ("cors", *_USUAL)},
    **{("PUT", f"{ONE}/{name}"): write for name in ("cors", *_USUAL)},
    **{("DELETE", f"{ONE}/{name}"): forget for name in ("cors", "sippy")},
    ("PUT", f"{ONE}/sippy"): write_sippy,
    ("GET", f"{ONE}/domains/managed"): managed,
    ("PUT", f"{ONE}/domains/managed"): write_managed,
    ("GET", "/accounts/{account_id}/r2/metrics"): metrics,
}
