"""Static assets of Workers: a manifest names them, those that are missing are sent, and a token stands for them all.

https://developers.cloudflare.com/workers/static-assets/direct-upload/
"""

import base64
import binascii
import re
from collections.abc import Iterable
from datetime import timedelta

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.forms import Part, read_parts
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services import web_tokens
from cfapi.sandbox.state.resource_store import StoredResource

_ACCOUNT = "/accounts/{account_id}/workers"
_UPLOAD = f"{_ACCOUNT}/assets/upload"
_SESSIONS = (
    f"{_ACCOUNT}/scripts/{{script_name}}/assets-upload-session",
    f"{_ACCOUNT}/dispatch/namespaces/{{dispatch_namespace}}/scripts/{{script_name}}/assets-upload-session",
)
_VALID = timedelta(hours=1)
_HASH = re.compile(r"[0-9a-f]{32}")
_LARGEST_FILE = 25 * 1024 * 1024
_MOST_FILES = 100_000
_BUCKET = 10 * 1024 * 1024
_LARGEST_FORM = 64 * 1024 * 1024
_ACCEPTED, _CREATED = 202, 201


def begin(request: ResourceRequest) -> Response:
    """A session for a manifest: which files are to be sent, and in which groups."""
    manifest = as_object(request.payload.facts["manifest"])
    _check(manifest)
    sizes: dict[str, int] = {each["hash"]: each["size"] for each in manifest.values()}
    there = request.resources.collection(_files(request))
    missing = {hash: size for hash, size in sizes.items() if hash not in there}
    id = request.store.new_id()
    session: Json = {"id": id, "script": request.args["script_name"], "sizes": sizes}
    request.resources.put(_sessions(request), id, StoredResource(session))
    return request.respond({"jwt": _token(request, id, complete=not missing), "buckets": _buckets(missing)})


def _check(manifest: Json) -> None:
    if len(manifest) > _MOST_FILES:
        raise codes.ASSETS_INVALID.error(why=f"there are more than {_MOST_FILES} files")
    for path, each in manifest.items():
        if not path.startswith("/"):
            raise codes.ASSETS_INVALID.error(why=f"the path {path} does not begin with a slash")
        if not _HASH.fullmatch(each["hash"]):
            raise codes.ASSETS_INVALID.error(why=f"the hash of {path} is not 32 hexadecimal digits")
        if not 0 <= each["size"] <= _LARGEST_FILE:
            raise codes.ASSETS_INVALID.error(why=f"{path} has more than {_LARGEST_FILE} bytes")


def _buckets(missing: dict[str, int]) -> list[list[str]]:
    """Files that are sent together, none of them twice."""
    found, left = list[list[str]](), 0
    for hash, size in missing.items():
        if size > left:
            found.append([])
            left = _BUCKET
        found[-1].append(hash)
        left -= size
    return found


def _token(request: ResourceRequest, session: str, *, complete: bool) -> str:
    ends = int((request.now + _VALID).timestamp())
    return web_tokens.signed({"account": request.parts[1], "session": session, "complete": complete, "exp": ends})


def upload(request: ResourceRequest) -> Response:
    """Some files, by their hashes; after the last one there is the token that stands for all."""
    if request.query.get("base64") != "true":
        raise codes.ASSETS_INVALID.error(why="files are sent with base64=true")
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    session = _session(request, token)
    if session is None:
        raise codes.ASSET_TOKEN.error()
    for part in read_parts(request):
        content = _content(part, session["sizes"])
        request.resources.put(_files(request), part.name, StoredResource({}, content, part.content_type))
    there = request.resources.collection(_files(request)).keys()
    if session["sizes"].keys() - there:
        return Response({}, status=_ACCEPTED)
    return Response({"jwt": _token(request, session["id"], complete=True)}, status=_CREATED)


def _session(request: ResourceRequest, token: str, *, complete: bool = False) -> Json | None:
    """The session of a token; with `complete`, of one that stands for files that are there."""
    claims = web_tokens.verified(token, request.now.timestamp())
    if claims is None or claims.get("account") != request.parts[1] or (complete and not claims["complete"]):
        return None
    thing = request.resources.collection(_sessions(request)).get(claims["session"])
    return thing.facts if thing else None


def _content(part: Part, sizes: dict[str, int]) -> bytes:
    if part.name not in sizes:
        raise codes.ASSETS_INVALID.error(why=f"{part.name} is not in the manifest")
    try:
        content = base64.b64decode(part.content, validate=True)
    except binascii.Error:
        raise codes.ASSETS_INVALID.error(why=f"{part.name} is no base64") from None
    if len(content) != sizes[part.name]:
        raise codes.ASSETS_INVALID.error(why=f"{part.name} has {len(content)} bytes, not {sizes[part.name]}")
    return content


def taken(request: ResourceRequest, metadata: Json) -> Json:
    """What a script is told that takes over assets; an ApiError where its token does not stand for any."""
    token = as_object(metadata.get("assets")).get("jwt")
    if token is None:
        return {"has_assets": True} if metadata.get("keep_assets") else {}
    session = _session(request, str(token), complete=True)
    if session is None or session["script"] != request.args["script_name"]:
        raise codes.ASSETS_INCOMPLETE.error()
    return {"has_assets": True}


def _files(request: ResourceRequest) -> str:
    return f"{request.path_to(3)}/assets/files"


def _sessions(request: ResourceRequest) -> str:
    return f"{request.path_to(3)}/assets/sessions"


def _keys(paths: Iterable[str]) -> Iterable[tuple[str, str]]:
    return (("POST", path) for path in paths)


HANDLERS: dict[tuple[str, str], Handler] = {("POST", _UPLOAD): upload, **dict.fromkeys(_keys(_SESSIONS), begin)}
# The token of the session lets one in.
ACCESS = {("POST", _UPLOAD): Access.PUBLIC}
# Assets are sent before the first version of their Worker.
EARLY = tuple(_keys(_SESSIONS))
LARGEST = {("POST", _UPLOAD): _LARGEST_FORM}
