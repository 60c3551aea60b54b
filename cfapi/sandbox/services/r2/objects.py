"""Objects in R2 buckets: put, got, listed as in folders, and deleted."""

import base64
import hashlib
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.r2.buckets import ONE, bucket, inside, storage_class, timestamp
from cfapi.sandbox.services.r2.rules import has_ended, is_locked, rules
from cfapi.sandbox.state.clock import http_date
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources

_LONGEST_KEY = 1024
_MOST = 1000
_PLAIN = "application/octet-stream"
# Headers of an upload that come back with the object.
_KEPT = {
    "Content-Language": "contentLanguage",
    "Content-Disposition": "contentDisposition",
    "Content-Encoding": "contentEncoding",
    "Cache-Control": "cacheControl",
}


def _live(request: ResourceRequest) -> StoredResources:
    """The objects of the bucket in order of their keys, without those whose time is over."""
    held, lifecycle = request.resources.collection(inside(request, "objects")), rules(request, "lifecycle")
    for key in [key for key, thing in held.items() if has_ended(thing, key, lifecycle, request.now)]:
        del held[key]
    return dict(sorted(held.items()))


def _find(request: ResourceRequest, key: str) -> StoredResource | None:
    """One object of the bucket, unless its time is over."""
    held = request.resources.collection(inside(request, "objects"))
    thing = held.get(key)
    if thing is not None and has_ended(thing, key, rules(request, "lifecycle"), request.now):
        del held[key]
        return None
    return thing


def _key(request: ResourceRequest) -> str:
    key = request.args["object_key"]
    if len(key.encode()) > _LONGEST_KEY:
        raise codes.OBJECT_KEY.error()
    return key


def _object(request: ResourceRequest) -> StoredResource:
    thing = _find(request, _key(request))
    if thing is None:
        raise codes.OBJECT_MISSING.error()
    return thing


def put(request: ResourceRequest) -> Response:
    key, content = _key(request), request.sent
    _keep_locked(request, key)
    headers = request.headers
    metadata = {"contentType": headers.get("Content-Type", _PLAIN)}
    metadata |= {name: headers[header] for header, name in _KEPT.items() if header in headers}
    known = {"key": key, "etag": _etag(content), "size": len(content), "http_metadata": metadata}
    facts = _complete(request, known | {"storage_class": storage_class(request, _usual_class(request))})
    request.resources.put(inside(request, "objects"), key, StoredResource(facts, content))
    told = {name: facts[name] for name in ("key", "etag", "storage_class", "version")}
    return Response(told | {"size": str(len(content)), "uploaded": facts["last_modified"]})


def write(request: ResourceRequest, bucket: str, key: str, content: bytes) -> None:
    """Put an object into a bucket that another product writes to, by where that is kept."""
    collection, _, name = bucket.rpartition("/")
    usual = request.found(collection, name, codes.BUCKET_MISSING)["storage_class"]
    known = {"key": key, "etag": _etag(content), "size": len(content), "storage_class": usual}
    request.resources.put(f"{bucket}/objects", key, StoredResource(_usual(request) | known, content))


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """An object with all that is told of one; one that a test adds has no content."""
    return _usual(request) | {"storage_class": _usual_class(request)} | facts


def _usual(request: ResourceRequest) -> Json:
    return {
        "etag": _etag(b""),
        "size": 0,
        "last_modified": timestamp(request),
        "http_metadata": {"contentType": _PLAIN},
        "custom_metadata": {},
        "version": request.store.new_id(),
    }


def _etag(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def _usual_class(request: ResourceRequest) -> str:
    return str(bucket(request).facts["storage_class"])


def _keep_locked(request: ResourceRequest, key: str) -> None:
    thing = _find(request, key)
    if thing is not None and is_locked(thing, key, rules(request, "lock"), request.now):
        raise codes.OBJECT_LOCKED.error()


def get(request: ResourceRequest) -> Response:
    thing = _object(request)
    metadata = as_object(thing.facts["http_metadata"])
    etag, uploaded = thing.facts["etag"], thing.facts["last_modified"]
    headers = {"ETag": f'"{etag}"', "Last-Modified": http_date(datetime.fromisoformat(uploaded))}
    headers |= {header: metadata[name] for header, name in _KEPT.items() if name in metadata}
    if _is_known(request, etag, datetime.fromisoformat(uploaded)):
        return Response(status=304, content=b"", headers=headers)
    content_type = metadata.get("contentType", _PLAIN)
    return Response(content=thing.content or b"", content_type=content_type, headers=headers)


def _is_known(request: ResourceRequest, etag: str, uploaded: datetime) -> bool:
    """Whether the caller has the object as it is: by its etag, or else by its age (RFC 9110, 13.1)."""
    known, since = request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since")
    if known is not None:
        return any(each.strip().removeprefix("W/").strip('"') in {"*", etag} for each in known.split(","))
    try:
        return since is not None and uploaded.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False  # no date, or one without an offset: it counts as if it were not there


def delete(request: ResourceRequest) -> Response:
    """What is not there is deleted as well as what is."""
    key = _key(request)
    _keep_locked(request, key)
    request.resources.collection(inside(request, "objects")).pop(key, None)
    return Response({"key": key})


def list_(request: ResourceRequest) -> Response:
    """Objects by key. With a delimiter, all keys that share what is before it count as one, as in a folder."""
    query, objects = request.query, _live(request)
    after, size = _place(query.get("cursor", "")), _size(query.get("per_page"))
    keys = [key for key in objects if key > query.get("start_after", "")]
    folded = _folded(keys, query.get("prefix", ""), query.get("delimiter", ""))
    left = [name for name in folded if name > after]
    here = left[:size]
    folders = [name for name in here if folded[name]]
    info: Json = {"count": len(here), "per_page": size, "is_truncated": len(left) > size, "delimited": folders}
    if len(left) > size:
        info["cursor"] = _cursor(here[-1])
    return Response([_told(objects[name].facts) for name in here if not folded[name]], result_info=info)


def _folded(keys: list[str], prefix: str, delimiter: str) -> dict[str, bool]:
    """What to list, and whether it is a folder: keys that begin with the prefix, cut at a delimiter after it."""
    found: dict[str, bool] = {}
    for key in keys:
        if key.startswith(prefix):
            end = key.find(delimiter, len(prefix)) if delimiter else -1
            found[key if end < 0 else key[: end + len(delimiter)]] = end >= 0
    return found


def _told(facts: Json) -> Json:
    return {name: value for name, value in facts.items() if name != "version"}


def _size(wanted: Any) -> int:
    size = int(wanted) if wanted is not None else _MOST
    if not 1 <= size <= _MOST:
        raise codes.LIST_SIZE.error(most=_MOST)
    return size


def _cursor(key: str) -> str:
    return base64.urlsafe_b64encode(b"after " + key.encode()).decode()


def _place(cursor: str) -> str:
    try:
        return base64.urlsafe_b64decode(cursor).decode().removeprefix("after ")
    except ValueError:
        raise bad_parameter("cursor", "it is no cursor of this listing") from None


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", f"{ONE}/objects"): list_,
    ("GET", f"{ONE}/objects/{{object_key}}"): get,
    ("PUT", f"{ONE}/objects/{{object_key}}"): put,
    ("DELETE", f"{ONE}/objects/{{object_key}}"): delete,
}

COLLECTIONS = {f"{ONE}/objects": CollectionSpec("key", _complete)}
