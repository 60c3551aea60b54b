"""Workers KV: values by key, with metadata and an end, one by one and in bulk."""

import base64
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

import msgspec

from cfapi.sandbox.answers import Answer, Json, Refusal, bad_parameter
from cfapi.sandbox.forms import FORM, read_parts
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.filling import ABSENT
from cfapi.sandbox.generic.pages import page
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.values import as_object

_BASE = "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}"
_SHORTEST = 60
_LONGEST_KEY, _LARGEST, _MOST_KEYS = 512, 25 * 1024 * 1024, 1000
_NO_KEYS = ("", ".", "..")


def _keys(task: Task) -> str:
    """Where the keys of the namespace are listed; each value is kept with its key."""
    return "/" + "/".join(task.call.parts[:6]) + "/keys"


def _live(task: Task) -> Iterator[tuple[str, Thing]]:
    """The values that have not ended, in order of their keys."""
    now = task.call.now.timestamp()
    for key, thing in sorted(task.shelves.collection(_keys(task)).items()):
        if thing.facts.get("expiration", now + 1) > now:
            yield key, thing


def _key(task: Task, verb: str) -> str:
    return _checked(task.call.parts[-1], verb)


def _checked(key: str, verb: str) -> str:
    """A key that a value may have."""
    if key in _NO_KEYS:
        raise codes.KV_KEY.refusal(verb=verb, key=key)
    if (length := len(key.encode())) > _LONGEST_KEY:
        raise codes.KV_KEY_LENGTH.refusal(verb=verb, length=length, most=_LONGEST_KEY)
    return key


def _value(task: Task) -> Thing:
    key = _key(task, "get")
    found = next((thing for each, thing in _live(task) if each == key), None)
    if found is None:
        raise missing(_keys(task))
    return found


def keys(task: Task) -> Answer:
    prefix, limit = task.call.query.get("prefix", ""), float(task.call.query.get("limit", _MOST_KEYS))
    if limit > _MOST_KEYS:  # where others cut, KV refuses
        raise bad_parameter("limit", f"it is more than {_MOST_KEYS}")
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
            raise codes.KV_BODY.refusal(why="Invalid request body: 'value' is required")
        content = parts["value"].content
        known = _metadata(parts["metadata"].content) if "metadata" in parts else ABSENT
    _keep(task, call.parts[-1], content, known, call.query)
    return Answer({})


def _metadata(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError:
        raise codes.KV_BODY.refusal(why="Invalid metadata JSON") from None


def _keep(task: Task, key: str, content: bytes, known: Any, ends: Any) -> None:
    _checked(key, "put")
    if len(content) > _LARGEST:
        raise Refusal(413, 10033, f"Value length of {len(content)} exceeds limit of {_LARGEST}.")
    facts: Json = {"name": key} | ({} if known in (ABSENT, None) else {"metadata": known})
    if (expiration := _expiration(task.call.now, ends)) is not None:
        facts["expiration"] = expiration
    task.shelves.put(_keys(task), key, Thing(facts, content))


def _expiration(now: datetime, ends: Any) -> int | None:
    """Seconds since the epoch, from a moment or from the seconds that are left."""
    moment, left = ends.get("expiration"), ends.get("expiration_ttl")
    if left is not None:
        moment = now.timestamp() + float(left)
    if moment is None:
        return None
    if float(moment) < now.timestamp() + _SHORTEST:
        raise codes.KV_EXPIRATION.refusal(least=_SHORTEST)
    return int(float(moment))


def delete(task: Task) -> Answer:
    """What is not there is deleted as well as what is."""
    task.shelves.collection(_keys(task)).pop(_key(task, "remove key"), None)
    return Answer({})


def _received(task: Task) -> Any:
    """The body of a call about many values. KV has a code of its own for one that is wrong."""
    try:
        return task.received.value
    except Refusal as refusal:
        raise codes.KV_BODY.refusal(why=refusal.error["message"]) from None


def put_many(task: Task) -> Answer:
    given = cast("list[Json]", _received(task))
    for each in given:
        _keep(task, str(each.get("key", "")), _content(each), each.get("metadata", ABSENT), each)
    return Answer({"successful_key_count": len(given), "unsuccessful_keys": []})


def _content(each: Json) -> bytes:
    text = str(each.get("value", ""))
    if not each.get("base64"):
        return text.encode()
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        raise codes.KV_BODY.refusal(why="could not decode the base64 of a value") from None


def delete_many(task: Task) -> Answer:
    names = cast("list[str]", _received(task) or task.call.body())
    held = task.shelves.collection(_keys(task))
    for name in names:
        held.pop(name, None)
    return Answer({"successful_key_count": len(names), "unsuccessful_keys": []})


def get_many(task: Task) -> Answer:
    facts, held = as_object(_received(task)), dict(_live(task))
    if not facts["keys"]:
        raise codes.KV_NO_KEYS.refusal()
    found = {name: _told(held.get(name), facts) for name in facts["keys"]}
    return Answer({"values": found})


def _told(thing: Thing | None, wanted: Json) -> Any:
    if thing is None:
        return None
    value: Any = (thing.content or b"").decode("utf-8", "replace")
    if wanted.get("type") == "json":
        value = _json(value)
    if not wanted.get("withMetadata"):
        return value
    return {"value": value, "metadata": thing.facts.get("metadata")}


def _json(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        raise codes.KV_BODY.refusal(why="bulk get keys: 'a value is no JSON'") from None


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
