"""/user: the user itself and the invitations to other accounts."""

from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

# A tuple, not a set: what comes in may be unhashable.
_ANSWERS = ("accepted", "rejected")
_LONGEST = {"first_name": 60, "last_name": 60, "telephone": 20, "country": 30, "zipcode": 20}


def get(request: ResourceRequest) -> Response:
    return Response(request.store.user)


def edit(request: ResourceRequest) -> Response:
    fields = request.fields()
    changes = {name: _text(name, fields[name]) for name in _LONGEST if name in fields}
    if not changes:
        raise codes.NOTHING_TO_CHANGE.error(names=", ".join(_LONGEST))
    request.store.user |= changes
    return Response(request.store.user)


def _text(name: str, value: Any) -> str | None:
    if value is None or (isinstance(value, str) and len(value) <= _LONGEST[name]):
        return value
    raise codes.TEXT_LENGTH.error(name=name, most=_LONGEST[name])


def list_invites(request: ResourceRequest) -> Response:
    return Response(request.resources.facts(request.path))


def get_invite(request: ResourceRequest) -> Response:
    return Response(_invite(request))


def answer_invite(request: ResourceRequest) -> Response:
    invite, fields = _invite(request), request.fields("status")
    if fields["status"] not in _ANSWERS:
        raise codes.VALUE_INVALID.error(name="status", why="it is neither accepted nor rejected")
    if invite["status"] not in {"pending", fields["status"]}:
        raise codes.INVITATION_ANSWERED.error(status=invite["status"])
    invite["status"] = fields["status"]
    return Response(invite)


def _invite(request: ResourceRequest) -> Json:
    return request.found(request.above, request.args["invite_id"], codes.INVITATION_MISSING)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/user"): get,
    ("PATCH", "/user"): edit,
    ("GET", "/user/invites"): list_invites,
    ("GET", "/user/invites/{invite_id}"): get_invite,
    ("PATCH", "/user/invites/{invite_id}"): answer_invite,
}
