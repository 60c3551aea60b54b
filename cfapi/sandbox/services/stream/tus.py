"""Resumable uploads of videos: tus 1.0.0, with what Stream wants of its pieces.

https://tus.io/protocols/resumable-upload, https://developers.cloudflare.com/stream/uploading-videos/resumable-uploads/
"""

import base64
import binascii

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Headers, Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.catalog import Operation, Success
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.addresses import base_url
from cfapi.sandbox.services.stream import videos
from cfapi.sandbox.state.resource_store import StoredResource

_UPLOAD = "/accounts/{account_id}/media/{upload_id}"
_VERSION: Headers = {"Tus-Resumable": "1.0.0"}
_OFFSETS = "application/offset+octet-stream"
_LARGEST_VIDEO = 30 * 1000**3
_SMALLEST_PIECE, _LARGEST_PIECE, _STEP = 5 * 1024**2, 200 * 1024**2, 256 * 1024
# What clients may say of a video in Upload-Metadata besides what goes into its `meta`.
_OPTIONS = {
    "expiry": "expiry",
    "maxdurationseconds": "maxDurationSeconds",
    "requiresignedurls": "requireSignedURLs",
    "scheduleddeletion": "scheduledDeletion",
    "thumbnailtimestamppct": "thumbnailTimestampPct",
}


def create(request: ResourceRequest) -> Response:
    """A video whose content comes in pieces, or in the form that is sent here."""
    if videos.is_form(request):
        return videos.uploaded(request)
    _check_version(request)
    length = request.headers.get("Upload-Length", "")
    if not length.isdecimal():
        raise codes.UPLOAD_HEADER.error(name="Upload-Length", why="it must be a number of bytes")
    if int(length) > _LARGEST_VIDEO:
        raise codes.BODY_TOO_LARGE.error()
    video = videos.waiting(request, _described(request.headers.get("Upload-Metadata", "")) | _creator(request))
    upload: Json = {"id": video["uid"], "length": int(length), "offset": 0}
    request.resources.put(_uploads(request), video["uid"], StoredResource(upload))
    url = f"{base_url(request)}{_uploads(request)}/{video['uid']}?tusv2=true"
    headers = {"Location": url, "stream-media-id": video["uid"], **_VERSION}
    return Response(status=201, content=b"", headers=headers)


def offset(request: ResourceRequest) -> Response:
    """How much is there."""
    _check_version(request)
    upload = request.found(_uploads(request), request.args["upload_id"], codes.VIDEO_MISSING)
    headers = {"Upload-Length": str(upload["length"]), "Cache-Control": "no-store"}
    return Response(content=b"", headers=_told(upload) | headers)


def receive(request: ResourceRequest) -> Response:
    """The next piece, which begins where the one before has ended."""
    _check_version(request)
    if request.content_type != _OFFSETS:
        raise codes.BODY_TYPE.error(type=_OFFSETS)
    upload = request.found(_uploads(request), request.args["upload_id"], codes.VIDEO_MISSING)
    video = videos.pending(request, upload["id"])
    if request.headers.get("Upload-Offset") != str(upload["offset"]):
        raise codes.UPLOAD_OFFSET.error(offset=upload["offset"], headers=_told(upload))
    _check_size(len(request.sent), upload["length"] - upload["offset"])
    upload["offset"] += len(request.sent)
    if upload["offset"] == upload["length"]:
        videos.received(request, video, upload["length"])
    return Response(status=204, content=b"", headers=_told(upload))


def _uploads(request: ResourceRequest) -> str:
    return f"{request.path_to(2)}/media"


def _told(upload: Json) -> Headers:
    return {"Upload-Offset": str(upload["offset"]), **_VERSION}


def _check_version(request: ResourceRequest) -> None:
    if request.headers.get("Tus-Resumable") != _VERSION["Tus-Resumable"]:
        raise codes.UPLOAD_VERSION.error(headers={"Tus-Version": _VERSION["Tus-Resumable"]})


def _check_size(size: int, left: int) -> None:
    """The last piece may have any size; all others are large, and multiples of a step."""
    if size > left:
        raise codes.UPLOAD_PIECE.error(why=f"it is longer than the {left} bytes that are missing")
    if size < left and (size < _SMALLEST_PIECE or size % _STEP):
        raise codes.UPLOAD_PIECE.error(
            why=f"all but the last have at least {_SMALLEST_PIECE} bytes and are multiples of {_STEP}"
        )


def _creator(request: ResourceRequest) -> Json:
    return {"creator": request.headers["Upload-Creator"]} if "Upload-Creator" in request.headers else {}


def _described(metadata: str) -> Json:
    """What Upload-Metadata says of a video: words, each with its value in base64, or with none."""
    said = dict(_pair(each) for each in metadata.split(",") if each.strip())
    facts: Json = {_OPTIONS[name]: value for name, value in said.items() if name in _OPTIONS}
    if "requireSignedURLs" in facts:
        facts["requireSignedURLs"] = True  # whatever it says
    for number in ("maxDurationSeconds", "thumbnailTimestampPct"):
        if number in facts:
            facts[number] = _number(number, facts[number])
    if "allowedorigins" in said:
        facts["allowedOrigins"] = said["allowedorigins"].split(",")
    return facts | {"meta": {name: value for name, value in said.items() if name not in {*_OPTIONS, "allowedorigins"}}}


def _number(name: str, text: str) -> float:
    try:
        return int(text) if text.isdecimal() else float(text)
    except ValueError:
        raise codes.UPLOAD_HEADER.error(name="Upload-Metadata", why=f"{name} is no number") from None


def _pair(text: str) -> tuple[str, str]:
    name, _, encoded = text.strip().partition(" ")
    try:
        return name, base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise codes.UPLOAD_HEADER.error(name="Upload-Metadata", why=f"the value of {name} is no base64") from None


_HEAD, _PATCH = ("HEAD", _UPLOAD), ("PATCH", _UPLOAD)
OPERATIONS = tuple(Operation(*key, answer=Success(type="")) for key in (_HEAD, _PATCH))
HANDLERS: dict[tuple[str, str], Handler] = {("POST", videos.VIDEOS): create, _HEAD: offset, _PATCH: receive}
# Who knows the URL of an upload may send to it.
ACCESS = {_HEAD: Access.PUBLIC, _PATCH: Access.PUBLIC}
LARGEST = {_PATCH: _LARGEST_PIECE}
