"""Messages of queues: sent, pulled under a lease that ends by the clock, acknowledged or tried again, and purged."""

import base64
from typing import Any

import msgspec

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_QUEUE = "/accounts/{account_id}/queues/{queue_id}"
_MESSAGES = f"{_QUEUE}/messages"
_DEPTH = 4  # parts of the path of a queue
# https://developers.cloudflare.com/queues/configuration/pull-consumers/
_BATCH, _MOST, _LEASE = 5, 100, 30_000


def _path(request: ResourceRequest) -> str:
    return f"{request.path_to(_DEPTH)}/messages"


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
    found = _metrics(request)
    return request.respond({"metadata": {"metrics": found}, "message_backlog_count": found["backlog_count"], **known})


def _metrics(request: ResourceRequest) -> Json:
    """What waits in a queue, be it under a lease or not."""
    waiting = request.resources.facts(_path(request))
    return {
        "backlog_count": len(waiting),
        "backlog_bytes": sum(len(str(each["body"]).encode()) for each in waiting),
        "oldest_message_timestamp_ms": min((each["timestamp_ms"] for each in waiting), default=0),
    }


def metrics(request: ResourceRequest) -> Response:
    return request.respond(_metrics(request))


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
    return _told(request, messages=[each | {"ref": each["id"]} for each in _visible(request)])


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


def add_consumer(request: ResourceRequest) -> Response:
    """One that pulls, and one of each script: there are no two of them."""
    body, known = request.payload.facts, request.resources.facts(request.path)
    who = [(each.get("type"), each.get("script_name") or each.get("script")) for each in (*known, body)]
    if who[-1] in who[:-1]:
        raise codes.CONSUMER_EXISTS.error()
    return crud.create(request)


def get(request: ResourceRequest) -> Response:
    """A queue with its consumers."""
    found = request.resources.find(request.above, request.parts[-1])
    if found is None:
        raise missing(request.above)
    consumers = request.resources.facts(f"{request.above}/{found[0]}/consumers")
    return request.respond(found[1].facts | {"consumers": consumers, "consumers_total_count": len(consumers)})


def purge_some(request: ResourceRequest) -> Response:
    """Remove messages by the references that a look at them gives."""
    known = request.resources.collection(_path(request))
    for ref in [as_object(each).get("ref") for each in as_list(request.payload.facts["refs"])]:
        if ref in known:
            request.resources.remove(_path(request), str(ref))
    return request.respond({"errors": [], "warnings": {}})


def purge(request: ResourceRequest) -> Response:
    """Remove all messages of a queue, for those who say that they mean it."""
    if request.payload.facts.get("delete_messages_permanently") is not True:
        raise codes.QUEUE_PURGE.error()
    request.resources.replace(_path(request), {})
    facts = {"started_at": request.timestamp, "completed": "complete"}
    request.resources.singles[request.path] = StoredResource(facts)
    queue = request.resources.find(request.path_to(_DEPTH - 1), request.parts[_DEPTH - 1])
    return request.respond(queue[1].facts if queue else {})


def purge_status(request: ResourceRequest) -> Response:
    thing = request.resources.singles.get(request.path)
    return request.respond(thing.facts if thing else {})


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _QUEUE): get,
    ("POST", f"{_QUEUE}/consumers"): add_consumer,
    ("POST", _MESSAGES): push,
    ("POST", _MESSAGES + "/batch"): push_many,
    ("POST", _MESSAGES + "/pull"): pull,
    ("POST", _MESSAGES + "/preview"): peek,
    ("POST", _MESSAGES + "/peek"): peek,
    ("POST", _MESSAGES + "/ack"): acknowledge,
    ("POST", _MESSAGES + "/preview/ack"): acknowledge,
    ("POST", _MESSAGES + "/purge"): purge_some,
    ("GET", f"{_QUEUE}/metrics"): metrics,
    ("GET", f"{_QUEUE}/purge"): purge_status,
    ("POST", f"{_QUEUE}/purge"): purge,
}
