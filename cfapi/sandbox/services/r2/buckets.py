"""R2 buckets: named things of an account and a jurisdiction, deleted only when they are empty."""

import re

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

BASE = "/accounts/{account_id}/r2/buckets"
ONE = BASE + "/{bucket_name}"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")
_SHELF = 4  # parts of the path of the collection
_JURISDICTIONS = ("default", "eu", "us", "fedramp", "fedramp-high")
CLASSES = ("Standard", "InfrequentAccess")
_USUAL_LOCATION = "weur"
# What a new bucket may be told, and how it is told of it.
_WANTED = {"locationHint": "location", "storageClass": "storage_class"}


def is_name(name: str) -> bool:
    """Whether a bucket can be called so."""
    return _NAME.fullmatch(name) is not None


def jurisdiction(request: ResourceRequest) -> str:
    """Where the call wants objects to stay. Buckets of other jurisdictions are out of its sight."""
    name = request.headers.get("cf-r2-jurisdiction", _JURISDICTIONS[0])
    if name not in _JURISDICTIONS:
        raise codes.JURISDICTION.error(name=name)
    return name


def storage_class(request: ResourceRequest, usual: str) -> str:
    """The storage class that a header names."""
    name = request.headers.get("cf-r2-storage-class", usual)
    if name not in CLASSES:
        raise codes.STORAGE_CLASS.error(name=name)
    return name


def timestamp(request: ResourceRequest) -> str:
    """The moment of the call, as R2 writes moments: in milliseconds."""
    return request.timestamp[:-4] + "Z"


def _collection_path(request: ResourceRequest) -> str:
    return request.path_to(_SHELF)


def _key(request: ResourceRequest, name: str) -> str:
    return _place({"name": name, "jurisdiction": jurisdiction(request)})


def _place(facts: Json) -> str:
    """What a bucket is kept under: a name may be taken once in each jurisdiction."""
    name, where = str(facts["name"]), facts["jurisdiction"]
    return name if where == _JURISDICTIONS[0] else f"{where}:{name}"


def bucket(request: ResourceRequest) -> StoredResource:
    """The bucket in the path."""
    thing = request.resources.collection(_collection_path(request)).get(_key(request, request.args["bucket_name"]))
    if thing is None:
        raise codes.BUCKET_MISSING.error()
    return thing


def inside(request: ResourceRequest, what: str) -> str:
    """Where something of the bucket in the path is kept; it must be there."""
    bucket(request)
    return f"{_collection_path(request)}/{_key(request, request.args['bucket_name'])}/{what}"


def create(request: ResourceRequest) -> Response:
    # Names are looked at first: of a wrong one, R2 says so in its own way.
    name = as_object(request.body()).get("name")
    if isinstance(name, str) and not _NAME.fullmatch(name):
        raise codes.BUCKET_NAME.error()
    body, key = request.payload.facts, _key(request, str(name))
    if key in request.resources.collection(_collection_path(request)):
        raise codes.BUCKET_EXISTS.error()
    wanted = {respond: body[asked] for asked, respond in _WANTED.items() if asked in body}
    facts = _complete(request, {"name": name, "jurisdiction": jurisdiction(request)} | wanted)
    request.resources.put(_collection_path(request), key, StoredResource(facts))
    return Response(facts)


def _complete(request: ResourceRequest, facts: Json) -> Json:
    return {
        "creation_date": timestamp(request),
        "location": _USUAL_LOCATION,
        "storage_class": CLASSES[0],
        "jurisdiction": _JURISDICTIONS[0],
    } | facts


def list_(request: ResourceRequest) -> Response:
    """Buckets by name, after one of them, and of those the ones with a phrase in their name."""
    query, where = request.query, jurisdiction(request)
    down, start = query.get("direction") == "desc", query.get("start_after")
    seen = [each.facts for each in request.resources.collection(_collection_path(request)).values()]
    here = [each for each in seen if each["jurisdiction"] == where]
    here = [each for each in here if query.get("name_contains", "") in each["name"]]
    here.sort(key=lambda each: each["name"], reverse=down)
    return request.listed([each for each in here if _is_after(each["name"], start, down=down)])


def _is_after(name: str, start: str | None, *, down: bool) -> bool:
    return not start or (name < start if down else name > start)


def get(request: ResourceRequest) -> Response:
    return Response(bucket(request).facts)


def edit(request: ResourceRequest) -> Response:
    """What is uploaded from now on is of another storage class."""
    facts = bucket(request).facts
    facts["storage_class"] = storage_class(request, facts["storage_class"])
    return Response(facts)


def delete(request: ResourceRequest) -> Response:
    facts = bucket(request).facts
    if request.resources.collection(inside(request, "objects")):
        raise codes.BUCKET_NOT_EMPTY.error(name=facts["name"], account=request.args["account_id"])
    request.resources.remove(_collection_path(request), _key(request, facts["name"]))
    return Response({})


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", BASE): list_,
    ("POST", BASE): create,
    ("GET", ONE): get,
    ("PATCH", ONE): edit,
    ("DELETE", ONE): delete,
}

COLLECTIONS = {BASE: CollectionSpec("name", _complete, _place)}
