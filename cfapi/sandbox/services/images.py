"""Images: uploaded with the call that makes them, or later by somebody who has no token, to a URL for one image.

https://developers.cloudflare.com/images/upload-images/direct-creator-upload/
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.forms import FORM, Part, read_form, read_parts
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation, Success
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.addresses import base_url
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource

_V1, _V2 = "/accounts/{account_id}/images/v1", "/accounts/{account_id}/images/v2"
_UPLOAD = "/accounts/{account_id}/images/uploads/{upload_id}"
_SOONEST, _USUAL, _LATEST = timedelta(minutes=2), timedelta(minutes=30), timedelta(hours=6)
_LARGEST = 10 * 1024 * 1024
_TYPE = "image/png"


def _images(request: ResourceRequest) -> str:
    return f"{request.path_to(2)}/images/v1"


def create(request: ResourceRequest) -> Response:
    """An image with its content, or with the URL that it is fetched from, which nobody does."""
    fields = _fields(request)
    file = _file(request)
    if file is None and not fields.get("url"):
        raise codes.IMAGE_FILE.error(why="either a file or a url is needed")
    facts = _new(request, fields)
    _keep(request, facts, file)
    return request.respond(facts)


def _fields(request: ResourceRequest) -> Json:
    """The fields of the form, but for the file."""
    known = ("id", "creator", "metadata", "requireSignedURLs", "url", "expiry")
    sent = read_form(request) if request.content_type == FORM else request.payload.facts
    return {name: value for name, value in sent.items() if name in known}


def _file(request: ResourceRequest) -> Part | None:
    if request.content_type != FORM:
        return None
    return next((part for part in read_parts(request) if part.name == "file"), None)


def _new(request: ResourceRequest, fields: Json) -> Json:
    """An image without its content."""
    id = str(fields.get("id") or request.store.new_id())
    if id in request.resources.collection(_images(request)):
        raise codes.RESOURCE_EXISTS.error(collection="images")
    return _complete(request, {
        "id": id,
        "creator": fields.get("creator"),
        "meta": as_object(fields.get("metadata")),
        "requireSignedURLs": fields.get("requireSignedURLs") in (True, "true"),
    })  # fmt: skip


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """An image with all that is told of one."""
    usual: Json = {"creator": None, "filename": "image.png", "meta": {}, "requireSignedURLs": False}
    facts = usual | {"id": request.store.new_id(), "uploaded": request.timestamp} | facts
    return facts | {"variants": [f"https://imagedelivery.net/sandbox/{facts['id']}/public"]}


def _keep(request: ResourceRequest, facts: Json, file: Part | None) -> None:
    content, content_type = (file.content, file.content_type) if file else (None, "")
    if len(content or b"") > _LARGEST:
        raise codes.IMAGE_FILE.error(why=f"an image has at most {_LARGEST} bytes")
    if file is not None and file.filename:
        facts["filename"] = file.filename
    facts["uploaded"] = request.timestamp
    request.resources.put(_images(request), facts["id"], StoredResource(facts, content, content_type))


def list_(request: ResourceRequest) -> Response:
    """The images whose content is there."""
    return request.listed(request.filtered(_uploaded(request)))


def list_second(request: ResourceRequest) -> Response:
    """The same, the newest first."""
    found = list(request.filtered(_uploaded(request), known=("sort_order",)))
    return request.listed(found if request.query.get("sort_order") == "asc" else found[::-1])


def _uploaded(request: ResourceRequest) -> Sequence[Json]:
    return [each for each in request.resources.facts(_images(request)) if not each.get("draft")]


def blob(request: ResourceRequest) -> Response:
    """The image as it was uploaded; whatever is said to be something else counts as a picture."""
    thing = request.resources.collection(_images(request)).get(request.args["image_id"])
    if thing is None or thing.facts.get("draft"):
        raise codes.IMAGE_MISSING.error()
    is_image = thing.content_type.startswith("image/")
    return Response(content=thing.content or b"", content_type=thing.content_type if is_image else _TYPE)


def direct_upload(request: ResourceRequest) -> Response:
    """A draft of an image, and the URL that takes its content once."""
    fields = _fields(request)
    ends = _expiry(request, fields.get("expiry"))
    facts: Json = _new(request, fields) | {"draft": True, "expiry": timestamp(ends)}
    request.resources.put(_images(request), facts["id"], StoredResource(facts))
    url = f"{base_url(request)}{request.path_to(2)}/images/uploads/{facts['id']}"
    return request.respond({"id": facts["id"], "uploadURL": url})


def _expiry(request: ResourceRequest, wanted: Any) -> datetime:
    if wanted is None:
        return request.now + _USUAL
    try:
        then = datetime.fromisoformat(str(wanted))
    except ValueError:
        raise codes.IMAGE_FILE.error(why="expiry is no moment") from None
    if not then.tzinfo or not _SOONEST <= then - request.now <= _LATEST:
        raise codes.IMAGE_FILE.error(why="expiry must be at least 2 minutes and at most 6 hours from now")
    return then


def upload(request: ResourceRequest) -> Response:
    """The content of an image; its URL is all that one needs."""
    facts = request.found(_images(request), request.args["upload_id"], codes.IMAGE_MISSING)
    if not facts.get("draft") or datetime.fromisoformat(facts["expiry"]) <= request.now:
        raise codes.IMAGE_UPLOADED.error()
    file = _file(request)
    if file is None:
        raise codes.IMAGE_FILE.error(why="a file is needed")
    facts = {name: value for name, value in facts.items() if name not in {"draft", "expiry"}}
    _keep(request, facts, file)
    return Response(facts)


OPERATIONS = (Operation("POST", _UPLOAD, answer=Success(v4=True, schema={"type": "object"})),)
HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", _V1): create,
    ("GET", _V1): list_,
    ("GET", _V2): list_second,
    ("GET", f"{_V1}/{{image_id}}/blob"): blob,
    ("POST", f"{_V2}/direct_upload"): direct_upload,
    ("POST", _UPLOAD): upload,
}
ACCESS = {("POST", _UPLOAD): Access.PUBLIC}
COLLECTIONS = {_V1: CollectionSpec(complete=_complete)}
