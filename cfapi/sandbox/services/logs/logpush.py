"""Logpush: jobs to destinations whose owner has proved to be it, and the questions before one is made.

https://developers.cloudflare.com/logs/logpush/logpush-job/api-configuration/
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.collection_spec import CollectionSpec, usual
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.logs import ownership
from cfapi.sandbox.state.resource_store import StoredResource

_OWNERS = ("/zones/{zone_id}", "/accounts/{account_id}")
_DEPTH = 4  # parts of the path of the jobs
# Buckets whose owner must prove to be it; for all others, the credentials in the destination are enough:
# https://github.com/cloudflare/terraform-provider-cloudflare/pull/1588 and 1597
_PROVED = frozenset({"s3", "gs", "azure"})
_OTHERS_S3 = "endpoint="
_KNOWN = _PROVED | {"r2", "https", "sumo", "splunk", "datadog", "newrelic"}
_USUAL: Json = {
    "enabled": False,
    "dataset": "http_requests",
    "frequency": "high",
    "kind": "",
    "name": None,
    "last_complete": None,
    "last_error": None,
    "error_message": None,
}


def _jobs(request: ResourceRequest) -> str:
    return f"{request.path_to(2)}/logpush/jobs"


def _destination(request: ResourceRequest) -> str:
    return str(request.payload.facts["destination_conf"])


def _place(destination: str) -> str:
    """Where a destination is, without the parameters that tell how to write there."""
    return destination.partition("?")[0].rstrip("/")


def _why_not(destination: str) -> str:
    """What is wrong with a destination; nothing where it can be one."""
    parts = urlsplit(destination)
    if parts.scheme not in _KNOWN:
        return f"unknown destination type {parts.scheme}"
    return "" if parts.netloc else "the destination names no bucket or host"


def challenge(request: ResourceRequest) -> Response:
    """Write a file with a token to the destination, which its owner alone can read."""
    destination = _destination(request)
    if why := _why_not(destination):
        return request.respond({"filename": "", "message": why, "valid": False})
    try:
        filename = ownership.challenge(request, destination)
    except ApiError as error:
        return request.respond({"filename": "", "message": error.words, "valid": False})
    return request.respond({"filename": filename, "message": "", "valid": True})


def validate_ownership(request: ResourceRequest) -> Response:
    sent = request.payload.facts["ownership_challenge"]
    return request.respond({"valid": ownership.is_proved(request, _destination(request), sent)})


def validate_destination(request: ResourceRequest) -> Response:
    why = _why_not(_destination(request))
    return request.respond({"valid": not why, "message": why})


def exists(request: ResourceRequest) -> Response:
    """Whether a job goes there already."""
    place = _place(_destination(request))
    known = [_place(str(each["destination_conf"])) for each in request.resources.facts(_jobs(request))]
    return request.respond({"exists": place in known})


def create(request: ResourceRequest) -> Response:
    """Make a job; with a challenge that is wrong, or without one where one is needed, there is none."""
    body = dict(request.payload.facts)
    _check(request, body)
    known = request.resources.collection(request.path)
    facts = _USUAL | body | {"id": max((int(key) for key in known), default=0) + 1}
    request.resources.put(request.path, str(facts["id"]), StoredResource(facts))
    return request.respond(facts)


def _check(request: ResourceRequest, body: Json) -> None:
    """Refuse a destination that is none or somebody else's. The challenge is used up: jobs do not tell it."""
    destination, sent = str(body["destination_conf"]), body.pop("ownership_challenge", "")
    if why := _why_not(destination):
        raise codes.LOGPUSH_DESTINATION.error(why=why)
    if _must_be_proved(destination) and not ownership.is_proved(request, destination, sent):
        raise codes.LOGPUSH_OWNERSHIP.error()


def _must_be_proved(destination: str) -> bool:
    parts = urlsplit(destination)
    return parts.scheme in _PROVED and _OTHERS_S3 not in parts.query


def _job(request: ResourceRequest) -> Json:
    found = request.resources.find(request.path_to(_DEPTH), request.parts[_DEPTH])
    if found is None:
        raise codes.LOGPUSH_JOB_MISSING.error()
    return found[1].facts


def update(request: ResourceRequest) -> Response:
    """Another destination must be proved anew; what is not said stays."""
    facts, body = _job(request), dict(request.payload.facts)
    if "destination_conf" in body and _place(str(body["destination_conf"])) != _place(facts["destination_conf"]):
        _check(request, body)
    body.pop("ownership_challenge", None)
    facts |= body
    return request.respond(facts)


def get(request: ResourceRequest) -> Response:
    return request.respond(_job(request))


def delete(request: ResourceRequest) -> Response:
    id = _job(request)["id"]
    request.resources.remove(request.path_to(_DEPTH), str(id))
    return request.respond({"id": id})


def of_dataset(request: ResourceRequest) -> Response:
    """The jobs that push one dataset."""
    found = request.resources.facts(_jobs(request))
    return request.listed([each for each in found if each["dataset"] == request.parts[_DEPTH]])


_HANDLERS: dict[tuple[str, str], Callable[[Any], Response]] = {
    ("POST", "/logpush/ownership"): challenge,
    ("POST", "/logpush/ownership/validate"): validate_ownership,
    ("POST", "/logpush/validate/destination"): validate_destination,
    ("POST", "/logpush/validate/destination/exists"): exists,
    ("GET", "/logpush/datasets/{dataset_id}/jobs"): of_dataset,
    ("POST", "/logpush/jobs"): create,
    ("GET", "/logpush/jobs/{job_id}"): get,
    ("PUT", "/logpush/jobs/{job_id}"): update,
    ("DELETE", "/logpush/jobs/{job_id}"): delete,
}
HANDLERS: dict[tuple[str, str], Handler] = {
    (verb, owner + path): handler for owner in _OWNERS for (verb, path), handler in _HANDLERS.items()
}
COLLECTIONS = {f"{owner}/logpush/jobs": CollectionSpec(complete=usual(**_USUAL)) for owner in _OWNERS}
