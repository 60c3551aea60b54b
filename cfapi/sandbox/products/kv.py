"""Workers KV: values by key, with metadata and an end, one by one and in bulk."""

import base64
import math
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
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
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.values import as_list, as_object

_BASE = "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}"
_SHORTEST = 60
_LATEST = datetime.max.replace(tzinfo=UTC).timestamp()
_LONGEST_KEY, _LARGEST, _MOST_KEYS = 512, 25 * 1024 * 1024, 1000
_NO_KEYS = ("", ".", "..")


def _keys(task: Task) -> str:
    """Where the keys of the namespace are listed; each value is kept with its key."""
    return f"{task.shelf(6)}/keys"


def _live(task: Task) -> Iterator[tuple[str, Thing]]:
    """The values that have not ended, in order of their keys."""
    for key, thing in sorted(task.shelves.collection(_keys(task)).items()):
        if _is_live(thing, task.call.now):
            yield key, thing


def _is_live(thing: Thing, now: datetime) -> bool:
    return "expiration" not in thing.facts or thing.facts["expiration"] > now.timestamp()


def _find(task: Task, key: str) -> Thing | None:
    """The value of a key, unless it has ended."""
    thing = task.shelves.collection(_keys(task)).get(key)
    return thing if thing is not None and _is_live(thing, task.call.now) else None


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
    found = _find(task, _key(task, "get"))
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
    _keep(task, [_made(task.call.now, call.parts[-1], content, known, call.query)])
    return Answer({})


def _metadata(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError:
        raise codes.KV_BODY.refusal(why="Invalid metadata JSON") from None


def _keep(task: Task, things: list[Thing]) -> None:
    for thing in things:
        task.shelves.put(_keys(task), thing.facts["name"], thing)


def _made(now: datetime, key: str, content: bytes, known: Any, ends: Mapping[str, Any]) -> Thing:
    """A value with its key, its metadata and its end."""
    _checked(key, "put")
    if len(content) > _LARGEST:
        raise Refusal(413, 10033, f"Value length of {len(content)} exceeds limit of {_LARGEST}.")
    facts: Json = {"name": key} | ({} if known in (ABSENT, None) else {"metadata": known})
    if (expiration := _expiration(now, ends)) is not None:
        facts["expiration"] = expiration
    return Thing(facts, content)


def _expiration(now: datetime, ends: Mapping[str, Any]) -> int | None:
    """Seconds since the epoch, from a moment or from the seconds that are left."""
    begin, seconds = now.timestamp(), ends.get("expiration_ttl")
    if seconds is None:
        begin, seconds = 0.0, ends.get("expiration")
    if seconds is None:
        return None
    moment = begin + _number(seconds)
    if moment < now.timestamp() + _SHORTEST:
        raise codes.KV_EXPIRATION.refusal(least=_SHORTEST)
    if not moment <= _LATEST:
        raise codes.KV_EXPIRATION_LATE.refusal()
    return int(moment)


def _number(value: Any) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def delete(task: Task) -> Answer:
    """What is not there is deleted as well as what is."""
    task.shelves.collection(_keys(task)).pop(_key(task, "remove key"), None)
    return Answer({})


def _received(task: Task) -> Any:
    """The body of a call about many values. KV has a code of its own for one that is wrong."""
    try:
        # In the document, the older way to delete has no body.
        return task.received.value if task.operation.body else task.call.body()
    except Refusal as refusal:
        raise codes.KV_BODY.refusal(why=refusal.error["message"]) from None


def put_many(task: Task) -> Answer:
    given, now = cast("list[Json]", _received(task)), task.call.now
    _keep(task, [_made(now, str(each["key"]), _content(each), each.get("metadata", ABSENT), each) for each in given])
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
    names, held = _names(task), task.shelves.collection(_keys(task))
    for name in names:
        held.pop(name, None)
    return Answer({"successful_key_count": len(names), "unsuccessful_keys": []})


def _names(task: Task) -> list[str]:
    value = _received(task)
    names = as_list(value)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in names):
        raise codes.KV_BODY.refusal(why="bulk remove: 'the body is no list of keys'")
    return names


def get_many(task: Task) -> Answer:
    facts = as_object(_received(task))
    if not facts["keys"]:
        raise codes.KV_NO_KEYS.refusal()
    found = {name: _told(_find(task, name), facts) for name in facts["keys"]}
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

KEPT = {f"{_BASE}/keys": Kept("name")}
