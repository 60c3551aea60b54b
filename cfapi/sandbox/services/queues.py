"""Messages of queues: sent, pulled under a lease that ends by the clock, and acknowledged or tried again."""

import base64
from datetime import timedelta
from typing import Any

import msgspec

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_MESSAGES = "/accounts/{account_id}/queues/{queue_id}/messages"
_DEPTH = 5  # parts of the path of a messages' collection
# https://developers.cloudflare.com/queues/configuration/pull-consumers/
_BATCH, _MOST, _LEASE = 5, 100, 30_000


def _path(request: ResourceRequest) -> str:
    return request.path_to(_DEPTH)


def push(request: ResourceRequest) -> Response:
    _keep(request, request.payload.facts)
    return _told(request)


def push_many(request: ResourceRequest) -> Response:
    body = request.payload.facts
    for each in map(as_object, as_list(body.get("messages"))):
        _keep(request, {"delay_seconds": body.get("delay_seconds", 0)} | each)
    return _told(request)


def _keep(request: ResourceRequest, message: Json) -> None:
    kind, body = message.get("content_type", "json"), message.get("body")
    facts: Json = {
        "id": request.store.new_id(),
        "body": body if kind == "text" else base64.b64encode(msgspec.json.encode(body)).decode(),
        "attempts": 0,
        "timestamp_ms": _milliseconds(request),
        "metadata": {"CF-Content-Type": kind, "CF-sourceMessageSource": "http"},
        "visible_at": _milliseconds(request) + _delay(message),
    }
    request.resources.put(_path(request), facts["id"], StoredResource(facts))


def _delay(message: Json) -> int:
    return int(float(message.get("delay_seconds") or 0) * 1000)


def _milliseconds(request: ResourceRequest) -> int:
    return int(request.now.timestamp() * 1000)


def _told(request: ResourceRequest, **known: Any) -> Response:
    waiting = len(request.resources.collection(_path(request)))
    metrics = {"backlog_count": waiting, "backlog_bytes": 0, "oldest_message_timestamp_ms": 0}
    return request.respond({"metadata": {"metrics": metrics}, "message_backlog_count": waiting, **known})


def _visible(request: ResourceRequest) -> list[Json]:
    """The messages that nobody has under a lease, the oldest first."""
    now, size = _milliseconds(request), int(request.payload.facts.get("batch_size") or _BATCH)
    found = [each for each in request.resources.facts(_path(request)) if each["visible_at"] <= now]
    return found[: max(0, min(size, _MOST))]


def pull(request: ResourceRequest) -> Response:
    """Take messages under a lease: until it ends, nobody else gets them."""
    found, lease = _visible(request), int(request.payload.facts.get("visibility_timeout_ms") or _LEASE)
    until = _milliseconds(request) + lease
    for each in found:
        each |= {"lease_id": request.store.new_id(), "attempts": each["attempts"] + 1, "visible_at": until}
    return _told(request, messages=found)


def peek(request: ResourceRequest) -> Response:
    """Look at messages without taking them."""
    return _told(request, messages=_visible(request))


def acknowledge(request: ResourceRequest) -> Response:
    """Remove what was done, and let others try what is to be tried again; a lease that has ended counts no more."""
    body, now = request.payload.facts, _milliseconds(request)
    held = {each.get("lease_id"): each for each in request.resources.facts(_path(request)) if each["visible_at"] > now}
    done = [each for ack in as_list(body.get("acks")) if (each := held.get(as_object(ack).get("lease_id")))]
    for each in done:
        request.resources.remove(_path(request), each["id"])
    again = [(each, as_object(retry)) for retry in as_list(body.get("retries")) if (each := _held(held, retry))]
    for each, retry in again:
        each |= {"visible_at": now + _delay(retry), "lease_id": ""}
    return request.respond({"ackCount": len(done), "retryCount": len(again), "warnings": {}})


def _held(held: dict[Any, Json], retry: Any) -> Json | None:
    return held.get(as_object(retry).get("lease_id"))


def purge(request: ResourceRequest) -> Response:
    """Remove all messages of a queue."""
    request.resources.replace(f"{request.above}/messages", {})
    return request.respond({"started_at": request.timestamp, "completed": str(request.now + timedelta(0))})


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", _MESSAGES): push,
    ("POST", _MESSAGES + "/batch"): push_many,
    ("POST", _MESSAGES + "/pull"): pull,
    ("POST", _MESSAGES + "/preview"): peek,
    ("POST", _MESSAGES + "/ack"): acknowledge,
}
