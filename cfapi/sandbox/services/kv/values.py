"""Workers KV: values by key, with metadata and an end, one by one and in bulk."""

import base64
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

import msgspec

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.http.forms import FORM, read_parts
from cfapi.sandbox.http.pagination import cursor
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.fakes import ABSENT
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_BASE = "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}"
_SHORTEST = 60
_LATEST = datetime.max.replace(tzinfo=UTC).timestamp()
# https://developers.cloudflare.com/kv/platform/limits/: in one bulk request.
_MOST_WRITTEN, _LARGEST_METADATA = 10_000, 1024
_LONGEST_KEY, _LARGEST, _MOST_KEYS = 512, 25 * 1024 * 1024, 1000
_NO_KEYS = ("", ".", "..")


def _keys(request: ResourceRequest) -> str:
    """Where the keys of the namespace are listed; each value is kept with its key."""
    return f"{request.path_to(6)}/keys"


def _live(request: ResourceRequest) -> Iterator[tuple[str, StoredResource]]:
    """The values that have not ended, in order of their keys."""
    for key, thing in sorted(request.resources.collection(_keys(request)).items()):
        if _is_live(thing, request.now):
            yield key, thing


def _is_live(thing: StoredResource, now: datetime) -> bool:
    return "expiration" not in thing.facts or thing.facts["expiration"] > now.timestamp()


def _find(request: ResourceRequest, key: str) -> StoredResource | None:
    """The value of a key, unless it has ended."""
    thing = request.resources.collection(_keys(request)).get(key)
    return thing if thing is not None and _is_live(thing, request.now) else None


def _key(request: ResourceRequest, verb: str) -> str:
    return _checked(request.parts[-1], verb)


def _checked(key: str, verb: str) -> str:
    """A key that a value may have."""
    if key in _NO_KEYS:
        raise codes.KV_KEY.error(verb=verb, key=key)
    if (length := len(key.encode())) > _LONGEST_KEY:
        raise codes.KV_KEY_LENGTH.error(verb=verb, length=length, most=_LONGEST_KEY)
    return key


def _value(request: ResourceRequest) -> StoredResource:
    found = _find(request, _key(request, "get"))
    if found is None:
        raise missing(_keys(request))
    return found


def keys(request: ResourceRequest) -> Response:
    prefix, limit = request.query.get("prefix", ""), float(request.query.get("limit", _MOST_KEYS))
    if limit > _MOST_KEYS:  # where others cut, KV refuses
        raise bad_parameter("limit", f"it is more than {_MOST_KEYS}")
    names = [_named(key, thing) for key, thing in _live(request) if key.startswith(prefix)]
    page = request.page(names)
    return Response(page.items, result_info={"count": len(page.items), "cursor": cursor(page.follows)})


def _named(key: str, thing: StoredResource) -> Json:
    return {"name": key} | {name: thing.facts[name] for name in ("expiration", "metadata") if name in thing.facts}


def get(request: ResourceRequest) -> Response:
    thing = _value(request)
    ends = {"expiration": str(thing.facts["expiration"])} if "expiration" in thing.facts else {}
    return Response(content=thing.content or b"", content_type="application/octet-stream", headers=ends)


def metadata(request: ResourceRequest) -> Response:
    return Response(_value(request).facts.get("metadata"))


def put(request: ResourceRequest) -> Response:
    """A value comes as the body, or as a form with its metadata beside it."""
    content, known = request.raw, ABSENT
    if request.content_type == FORM:
        parts = {part.name: part for part in read_parts(request)}
        if "value" not in parts:
            raise codes.KV_BODY.error(why="Invalid request body: 'value' is required")
        content = parts["value"].content
        known = _metadata(parts["metadata"].content) if "metadata" in parts else ABSENT
    _keep(request, [_made(request.now, request.parts[-1], content, known, request.query)])
    return Response({})


def _metadata(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError:
        raise codes.KV_BODY.error(why="Invalid metadata JSON") from None


def _keep(request: ResourceRequest, things: list[StoredResource]) -> None:
    for thing in things:
        request.resources.put(_keys(request), thing.facts["name"], thing)


def _made(now: datetime, key: str, content: bytes, known: Any, ends: Mapping[str, Any]) -> StoredResource:
    """A value with its key, its metadata and its end."""
    _checked(key, "put")
    if len(content) > _LARGEST:
        raise codes.KV_VALUE_LENGTH.error(length=len(content), most=_LARGEST)
    if known not in (ABSENT, None) and len(msgspec.json.encode(known)) > _LARGEST_METADATA:
        raise codes.KV_METADATA_LENGTH.error(most=_LARGEST_METADATA)
    facts: Json = {"name": key} | ({} if known in (ABSENT, None) else {"metadata": known})
    if (expiration := _expiration(now, ends)) is not None:
        facts["expiration"] = expiration
    return StoredResource(facts, content)


def _expiration(now: datetime, ends: Mapping[str, Any]) -> int | None:
    """Seconds since the epoch, from a moment or from the seconds that are left."""
    begin, seconds = now.timestamp(), ends.get("expiration_ttl")
    if seconds is None:
        begin, seconds = 0.0, ends.get("expiration")
    if seconds is None:
        return None
    moment = begin + _number(seconds)
    if moment < now.timestamp() + _SHORTEST:
        raise codes.KV_EXPIRATION.error(least=_SHORTEST)
    if not moment <= _LATEST:
        raise codes.KV_EXPIRATION_LATE.error()
    return int(moment)


def _number(value: Any) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def delete(request: ResourceRequest) -> Response:
    """What is not there is deleted as well as what is."""
    request.resources.collection(_keys(request)).pop(_key(request, "remove key"), None)
    return Response({})


def _received(request: ResourceRequest) -> Any:
    """The body of a call about many values. KV has a code of its own for one that is wrong."""
    try:
        # In the document, the older way to delete has no body.
        return request.payload.value if request.operation.body else request.body()
    except ApiError as error:
        raise codes.KV_BODY.error(why=error.error["message"]) from None


def put_many(request: ResourceRequest) -> Response:
    given, now = cast("list[Json]", _received(request)), request.now
    _check_count(given, "bulk put")
    _keep(request, [_made(now, str(each["key"]), _content(each), each.get("metadata", ABSENT), each) for each in given])
    return Response({"successful_key_count": len(given), "unsuccessful_keys": []})


def _check_count(given: Sequence[Any], verb: str) -> None:
    if len(given) > _MOST_WRITTEN:
        raise codes.KV_TOO_MANY.error(verb=verb, count=len(given), most=_MOST_WRITTEN)


def _content(each: Json) -> bytes:
    text = str(each.get("value", ""))
    if not each.get("base64"):
        return text.encode()
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        raise codes.KV_BODY.error(why="could not decode the base64 of a value") from None


def delete_many(request: ResourceRequest) -> Response:
    names, held = _names(request), request.resources.collection(_keys(request))
    _check_count(names, "bulk remove")
    for name in names:
        held.pop(name, None)
    return Response({"successful_key_count": len(names), "unsuccessful_keys": []})


def _names(request: ResourceRequest) -> list[str]:
    value = _received(request)
    names = as_list(value)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in names):
        raise codes.KV_BODY.error(why="bulk remove: 'the body is no list of keys'")
    return names


def get_many(request: ResourceRequest) -> Response:
    facts = as_object(_received(request))
    if not facts["keys"]:
        raise codes.KV_NO_KEYS.error()
    found = {name: _told(_find(request, name), facts) for name in facts["keys"]}
    return Response({"values": found})


def _told(thing: StoredResource | None, wanted: Json) -> Any:
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
        raise codes.KV_BODY.error(why="bulk get keys: 'a value is no JSON'") from None


HANDLERS: dict[tuple[str, str], Handler] = {
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

COLLECTIONS = {f"{_BASE}/keys": CollectionSpec("name")}
