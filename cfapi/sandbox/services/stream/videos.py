"""Videos of Stream: they wait for their content, are encoded once it is there, and are ready some time later.

https://developers.cloudflare.com/stream/uploading-videos/
"""

from datetime import datetime, timedelta

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.forms import FORM, read_parts
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation, Success
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.addresses import base_url
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource

VIDEOS = "/accounts/{account_id}/stream"
_UPLOAD = f"{VIDEOS}/uploads/{{upload_id}}"
_DEPTH = 3  # parts of the path of the videos
_ENCODING = timedelta(seconds=5)
_VALID = timedelta(minutes=30)
_LARGEST_FORM = 200 * 1000 * 1000
# What is told of a video that can be played.
_PLAYED: Json = {"duration": 60, "input": {"width": 1920, "height": 1080}}
_UNKNOWN: Json = {"duration": -1, "input": {"width": -1, "height": -1}, "size": 0, "readyToStream": False}
_PENDING, _QUEUED, _READY = "pendingupload", "queued", "ready"


def videos(request: ResourceRequest) -> str:
    """Where the videos of the account are."""
    return request.path_to(_DEPTH - 1) + "/stream"


def waiting(request: ResourceRequest, facts: Json) -> Json:
    """Make a video that waits for its content."""
    video = _complete(request, facts | {"uid": request.store.new_id()})
    request.resources.put(videos(request), video["uid"], StoredResource(video))
    return video


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """A video with all that is told of one."""
    uid, made = str(facts["uid"]), request.timestamp
    expiry = facts.pop("expiry", None) or timestamp(request.now + _VALID)
    usual: Json = {"meta": {}, "requireSignedURLs": False, "allowedOrigins": list[str](), "scheduledDeletion": None}
    moments: Json = {"created": made, "modified": made, "uploaded": None, "uploadExpiry": expiry}
    state: Json = {"status": {"state": _PENDING}, "creator": None, "watermark": None}
    return usual | _UNKNOWN | state | moments | _addresses(uid) | facts


def _addresses(uid: str) -> Json:
    base = f"https://customer-sandbox.cloudflarestream.com/{uid}"
    streams = {"hls": f"{base}/manifest/video.m3u8", "dash": f"{base}/manifest/video.mpd"}
    return {"preview": f"{base}/watch", "thumbnail": f"{base}/thumbnails/thumbnail.jpg", "playback": streams}


def pending(request: ResourceRequest, uid: str) -> Json:
    """The video of this id, which still waits for its content; an ApiError where there is none, or it waits no more."""
    video = request.found(videos(request), uid, codes.VIDEO_MISSING)
    if video["status"]["state"] != _PENDING or datetime.fromisoformat(video["uploadExpiry"]) <= request.now:
        raise codes.UPLOAD_ENDED.error()
    return video


def received(request: ResourceRequest, video: Json, size: int) -> None:
    """The content of a video is there: it is encoded, and ready after a while."""
    moments = dict.fromkeys(("uploaded", "modified"), request.timestamp)
    video |= {"size": size, "status": {"state": _QUEUED}, **moments}

    def encode(now: datetime) -> None:
        then = timestamp(now)
        encoded = {"state": _READY, "pctComplete": "100.000000"}
        video.update(_PLAYED | {"status": encoded, "readyToStream": True, "readyToStreamAt": then, "modified": then})

    request.store.scheduler.at(request.now + _ENCODING, encode)


def direct_upload(request: ResourceRequest) -> Response:
    """A video and the URL to which somebody without a token sends its content."""
    video = waiting(request, dict(request.payload.facts))
    url = f"{base_url(request)}{videos(request)}/uploads/{video['uid']}"
    return request.respond({"uid": video["uid"], "uploadURL": url, "watermark": video["watermark"]})


def upload(request: ResourceRequest) -> Response:
    """The content of a video in one form; its URL is all that one needs."""
    video = pending(request, request.args["upload_id"])
    received(request, video, _size_in(request))
    return Response(None)


def uploaded(request: ResourceRequest) -> Response:
    """A video that comes in one form."""
    size = _size_in(request)
    video = waiting(request, {})
    received(request, video, size)
    return Response(video)


def _size_in(request: ResourceRequest) -> int:
    file = next((part for part in read_parts(request) if part.name == "file"), None)
    if file is None:
        raise codes.FIELD_REQUIRED.error(name="file")
    return len(file.content)


def edit(request: ResourceRequest) -> Response:
    """Change what is told of a video; what is not said stays."""
    video = request.found(videos(request), request.parts[_DEPTH], codes.VIDEO_MISSING)
    said = dict(request.payload.facts)
    meta = as_object(video["meta"]) | as_object(said.pop("meta", None))
    video |= said | {"meta": meta, "modified": request.timestamp}
    return request.respond(video)


def is_form(request: ResourceRequest) -> bool:
    """Whether the content of a video comes in one form."""
    return request.content_type == FORM


OPERATIONS = (Operation("POST", _UPLOAD, answer=Success(v4=True, schema={"type": "null"})),)
HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{VIDEOS}/direct_upload"): direct_upload,
    ("POST", f"{VIDEOS}/{{identifier}}"): edit,
    ("POST", _UPLOAD): upload,
}
ACCESS = {("POST", _UPLOAD): Access.PUBLIC}
COLLECTIONS = {VIDEOS: CollectionSpec("uid", _complete)}
LARGEST = {("POST", _UPLOAD): _LARGEST_FORM}
