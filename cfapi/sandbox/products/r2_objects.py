"""Objects in R2 buckets: put, got, listed as in folders, and deleted."""

import base64
import hashlib
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from cfapi.sandbox.answers import Answer, Json, bad_parameter
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.moments import http_date
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.products.r2_buckets import ONE, bucket, inside, stamp, storage_class
from cfapi.sandbox.products.r2_rules import has_ended, is_locked, rules
from cfapi.sandbox.values import as_object

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


def _live(task: Task) -> Things:
    """The objects of the bucket in order of their keys, without those whose time is over."""
    held, lifecycle = task.shelves.collection(inside(task, "objects")), rules(task, "lifecycle")
    for key in [key for key, thing in held.items() if has_ended(thing, key, lifecycle, task.call.now)]:
        del held[key]
    return dict(sorted(held.items()))


def _find(task: Task, key: str) -> Thing | None:
    """One object of the bucket, unless its time is over."""
    held = task.shelves.collection(inside(task, "objects"))
    thing = held.get(key)
    if thing is not None and has_ended(thing, key, rules(task, "lifecycle"), task.call.now):
        del held[key]
        return None
    return thing


def _key(task: Task) -> str:
    key = task.call.args["object_key"]
    if len(key.encode()) > _LONGEST_KEY:
        raise codes.OBJECT_KEY.refusal()
    return key


def _object(task: Task) -> Thing:
    thing = _find(task, _key(task))
    if thing is None:
        raise codes.OBJECT_MISSING.refusal()
    return thing


def put(task: Task) -> Answer:
    key, content = _key(task), task.call.sent
    _keep_locked(task, key)
    headers = task.call.headers
    metadata = {"contentType": headers.get("Content-Type", _PLAIN)}
    metadata |= {name: headers[header] for header, name in _KEPT.items() if header in headers}
    known = {"key": key, "etag": _etag(content), "size": len(content), "http_metadata": metadata}
    facts = _complete(task, known | {"storage_class": storage_class(task, _usual_class(task))})
    task.shelves.put(inside(task, "objects"), key, Thing(facts, content))
    told = {name: facts[name] for name in ("key", "etag", "storage_class", "version")}
    return Answer(told | {"size": str(len(content)), "uploaded": facts["last_modified"]})


def _complete(task: Task, facts: Json) -> Json:
    """An object with all that is told of one; one that a test adds has no content."""
    return {
        "etag": _etag(b""),
        "size": 0,
        "last_modified": stamp(task),
        "storage_class": _usual_class(task),
        "http_metadata": {"contentType": _PLAIN},
        "custom_metadata": {},
        "version": task.call.store.new_id(),
    } | facts


def _etag(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def _usual_class(task: Task) -> str:
    return str(bucket(task).facts["storage_class"])


def _keep_locked(task: Task, key: str) -> None:
    thing = _find(task, key)
    if thing is not None and is_locked(thing, key, rules(task, "lock"), task.call.now):
        raise codes.OBJECT_LOCKED.refusal()


def get(task: Task) -> Answer:
    thing = _object(task)
    metadata = as_object(thing.facts["http_metadata"])
    etag, uploaded = thing.facts["etag"], thing.facts["last_modified"]
    headers = {"ETag": f'"{etag}"', "Last-Modified": http_date(datetime.fromisoformat(uploaded))}
    headers |= {header: metadata[name] for header, name in _KEPT.items() if name in metadata}
    if _is_known(task, etag, datetime.fromisoformat(uploaded)):
        return Answer(status=304, content=b"", headers=headers)
    content_type = metadata.get("contentType", _PLAIN)
    return Answer(content=thing.content or b"", content_type=content_type, headers=headers)


def _is_known(task: Task, etag: str, uploaded: datetime) -> bool:
    """Whether the caller has the object as it is: by its etag, or else by its age (RFC 9110, 13.1)."""
    known, since = task.call.headers.get("If-None-Match"), task.call.headers.get("If-Modified-Since")
    if known is not None:
        return any(each.strip().removeprefix("W/").strip('"') in {"*", etag} for each in known.split(","))
    try:
        return since is not None and uploaded.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False  # no date, or one without an offset: it counts as if it were not there


def delete(task: Task) -> Answer:
    """What is not there is deleted as well as what is."""
    key = _key(task)
    _keep_locked(task, key)
    task.shelves.collection(inside(task, "objects")).pop(key, None)
    return Answer({"key": key})


def list_(task: Task) -> Answer:
    """Objects by key. With a delimiter, all keys that share what is before it count as one, as in a folder."""
    query, objects = task.call.query, _live(task)
    after, size = _place(query.get("cursor", "")), _size(query.get("per_page"))
    keys = [key for key in objects if key > query.get("start_after", "")]
    folded = _folded(keys, query.get("prefix", ""), query.get("delimiter", ""))
    left = [name for name in folded if name > after]
    here = left[:size]
    folders = [name for name in here if folded[name]]
    info: Json = {"count": len(here), "per_page": size, "is_truncated": len(left) > size, "delimited": folders}
    if len(left) > size:
        info["cursor"] = _cursor(here[-1])
    return Answer([_told(objects[name].facts) for name in here if not folded[name]], result_info=info)


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
        raise codes.LIST_SIZE.refusal(most=_MOST)
    return size


def _cursor(key: str) -> str:
    return base64.urlsafe_b64encode(b"after " + key.encode()).decode()


def _place(cursor: str) -> str:
    try:
        return base64.urlsafe_b64decode(cursor).decode().removeprefix("after ")
    except ValueError:
        raise bad_parameter("cursor", "it is no cursor of this listing") from None


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", f"{ONE}/objects"): list_,
    ("GET", f"{ONE}/objects/{{object_key}}"): get,
    ("PUT", f"{ONE}/objects/{{object_key}}"): put,
    ("DELETE", f"{ONE}/objects/{{object_key}}"): delete,
}

KEPT = {f"{ONE}/objects": Kept("key", _complete)}
