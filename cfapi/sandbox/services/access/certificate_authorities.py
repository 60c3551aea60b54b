"""Certificate authorities for short-lived SSH certificates: one for each Access application that wants it."""

import base64

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.access.attachment import app, apps_path, listed
from cfapi.sandbox.state.resource_store import StoredResource

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
# The head of every public key on the curve P-256, as SSH writes keys (RFC 5656).
_KEY_HEAD = b"\0\0\0\x13ecdsa-sha2-nistp256\0\0\0\x08nistp256\0\0\0\x41\x04"


def _path(request: ResourceRequest) -> str:
    return f"{apps_path(request)}/{app(request).facts['id']}/ca"


def create(request: ResourceRequest) -> Response:
    if _path(request) in request.resources.singles:
        raise codes.CA_TAKEN.error()
    key = base64.b64encode(_KEY_HEAD + request.store.source.randbytes(64)).decode()
    facts: Json = {
        "id": request.store.new_uuid(),
        "aud": app(request).facts.setdefault("aud", request.store.new_id()),
        "public_key": f"ecdsa-sha2-nistp256 {key} open-ssh-ca@cloudflareaccess.org",
    }
    request.resources.singles[_path(request)] = StoredResource(facts)
    return Response(facts)


def _ca(request: ResourceRequest) -> StoredResource:
    thing = request.resources.singles.get(_path(request))
    if thing is None:
        raise codes.CA_MISSING.error()
    return thing


def get(request: ResourceRequest) -> Response:
    return Response(_ca(request).facts)


def delete(request: ResourceRequest) -> Response:
    id = _ca(request).facts["id"]
    del request.resources.singles[_path(request)]
    return Response({"id": id}, status=202)


def list_(request: ResourceRequest) -> Response:
    apps = request.resources.collection(apps_path(request))
    kept = [request.resources.singles.get(f"{apps_path(request)}/{id}/ca") for id in apps]
    return listed(request, [each.facts for each in kept if each is not None])


def _handlers(owner: str) -> dict[tuple[str, str], Handler]:
    base = f"{owner}/access/apps"
    one = base + "/{app_id}/ca"
    return {("GET", f"{base}/ca"): list_, ("GET", one): get, ("POST", one): create, ("DELETE", one): delete}


HANDLERS: dict[tuple[str, str], Handler] = {**_handlers(_OWNERS[0]), **_handlers(_OWNERS[1])}
