"""Workers KV: values by key, with metadata and an end, one by one and in bulk."""

import base64
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.forms import FORM, read_parts
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.filling import ABSENT
from cfapi.sandbox.generic.pages import page
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Thing

_BASE = "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}"
_SHORTEST = 60
_LONGEST_KEY, _LARGEST = 512, 25 * 1024 * 1024


def _values(task: Task) -> str:
    """Where the values of the namespace are."""
    return "/" + "/".join(task.call.parts[:6]) + "/values"


def _live(task: Task) -> Iterator[tuple[str, Thing]]:
    """The values that have not ended, in order of their keys."""
    now = task.call.now.timestamp()
    for key, thing in sorted(task.shelves.collection(_values(task)).items()):
        if thing.facts.get("expiration", now + 1) > now:
            yield key, thing


def _value(task: Task) -> Thing:
    key = task.call.parts[-1]
    found = next((thing for each, thing in _live(task) if each == key), None)
    if found is None:
        raise missing(_values(task))
    return found


def keys(task: Task) -> Answer:
    prefix = task.call.query.get("prefix", "")
    names = [_named(key, thing) for key, thing in _live(task) if key.startswith(prefix)]
    found = page(task.operation, names, task.call.query)
    info = {"count": len(found.items), "cursor": found.info["cursor"]}
    return Answer(found.items, result_info=info)


def _named(key: str, thing: Thing) -> Json:
    return {"name": key} | {name: thing.facts[name] for name in ("expiration", "metadata") if name in thing.facts}


def get(task: Task) -> Answer:
    thing = _value(task)
    ends = {"expiration": str(thing.facts["expiration"])} if "expiration" in thing.facts else {}
    return Answer(content=thing.content or b"", content_type="application/octet-stream", headers=ends)


def metadata(task: Task) -> Answer:
    return Answer(_value(task).facts.get("metadata"))


def put(task: Task) -> Answer:
    """A value comes as the body, or as a form with its metadata beside it."""
    call = task.call
    content, known = call.raw, ABSENT
    if call.content_type == FORM:
        parts = {part.name: part for part in read_parts(call)}
        if "value" not in parts:
            raise Refusal(400, 10012, "Invalid request body: 'value' is required", pointer="/value")
        content = parts["value"].content
        known = parts["metadata"].value if "metadata" in parts else ABSENT
    _keep(task, call.parts[-1], content, known, call.query)
    return Answer({})


def _keep(task: Task, key: str, content: bytes, known: Any, ends: Any) -> None:
    if not 0 < len(key.encode()) <= _LONGEST_KEY or key in {".", ".."}:
        raise Refusal(400, 10029, f"put: 'invalid key name: it must have 1 to {_LONGEST_KEY} bytes'")
    if len(content) > _LARGEST:
        raise Refusal(413, 10033, f"Value length of {len(content)} exceeds limit of {_LARGEST}.")
    facts: Json = {"name": key} | ({} if known is ABSENT else {"metadata": known})
    if (expiration := _expiration(task.call.now, ends)) is not None:
        facts["expiration"] = expiration
    task.shelves.put(_values(task), key, Thing(facts, content))


def _expiration(now: datetime, ends: Any) -> int | None:
    """Seconds since the epoch, from a moment or from the seconds that are left."""
    moment, left = ends.get("expiration"), ends.get("expiration_ttl")
    if left is not None:
        moment = now.timestamp() + float(left)
    if moment is None:
        return None
    if float(moment) < now.timestamp() + _SHORTEST:
        raise Refusal(400, 10020, f"Invalid expiration. It must be at least {_SHORTEST} seconds in the future.")
    return int(float(moment))


def delete(task: Task) -> Answer:
    """What is not there is deleted as well as what is."""
    task.shelves.collection(_values(task)).pop(task.call.parts[-1], None)
    return Answer({})


def put_many(task: Task) -> Answer:
    given = cast("list[Json]", task.received.value)
    for each in given:
        text = str(each.get("value", ""))
        content = base64.b64decode(text) if each.get("base64") else text.encode()
        _keep(task, str(each.get("key", "")), content, each.get("metadata", ABSENT), each)
    return Answer({"successful_key_count": len(given), "unsuccessful_keys": []})


def delete_many(task: Task) -> Answer:
    names = cast("list[str]", task.received.value or task.call.body())
    held = task.shelves.collection(_values(task))
    for name in names:
        held.pop(name, None)
    return Answer({"successful_key_count": len(names), "unsuccessful_keys": []})


def get_many(task: Task) -> Answer:
    facts, held = task.received.facts, dict(_live(task))
    found = {name: _told(held.get(name), facts) for name in facts["keys"]}
    return Answer({"values": found})


def _told(thing: Thing | None, wanted: Json) -> Any:
    if thing is None:
        return None
    text = (thing.content or b"").decode("utf-8", "replace")
    if not wanted.get("withMetadata"):
        return text
    return {"value": text, "metadata": thing.facts.get("metadata")}


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", _BASE + "/keys"): keys,
    ("GET", _BASE + "/values/{key_name}"): get,
    ("PUT", _BASE + "/values/{key_name}"): put,
    ("DELETE", _BASE + "/values/{key_name}"): delete,
    ("GET", _BASE + "/metadata/{key_name}"): metadata,
    ("PUT", _BASE + "/bulk"): put_many,
    ("DELETE", _BASE + "/bulk"): delete_many,
    ("POST", _BASE + "/bulk/delete"): delete_many,
    ("POST", _BASE + "/bulk/get"): get_many,
}
