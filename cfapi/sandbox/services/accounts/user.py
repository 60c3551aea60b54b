"""/user: the user itself and the invitations to other accounts."""

from typing import Any

from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.request import Request
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Route
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.store import find

# A tuple, not a set: what comes in may be unhashable.
_ANSWERS = ("accepted", "rejected")
_LONGEST = {"first_name": 60, "last_name": 60, "telephone": 20, "country": 30, "zipcode": 20}


def get(request: Request) -> Response:
    return Response(request.store.user)


def edit(request: Request) -> Response:
    fields = request.fields()
    changes = {name: _text(name, fields[name]) for name in _LONGEST if name in fields}
    if not changes:
        raise ApiError(400, 1012, f"Request must contain one of {', '.join(_LONGEST)}")
    request.store.user |= changes
    return Response(request.store.user)


def _text(name: str, value: Any) -> str | None:
    if value is None or (isinstance(value, str) and len(value) <= _LONGEST[name]):
        return value
    raise ApiError(400, 1004, f"Invalid {name}: it must be a text of at most {_LONGEST[name]} characters")


def list_invites(request: Request) -> Response:
    return Response(list(request.store.invites.values()))


def get_invite(request: Request) -> Response:
    return Response(_invite(request))


def answer_invite(request: Request) -> Response:
    invite, fields = _invite(request), request.fields("status")
    if fields["status"] not in _ANSWERS:
        raise ApiError(400, 1004, "Invalid status: it is neither accepted nor rejected")
    if invite["status"] not in {"pending", fields["status"]}:
        raise ApiError(400, 1005, f"The invitation was {invite['status']} before")
    invite["status"] = fields["status"]
    return Response(invite)


def _invite(request: Request) -> Json:
    return find(request.store.invites, request.args["invite_id"], ApiError(404, 1003, "Invitation not found"))


ROUTES = (
    Route("GET", "/user", get),
    Route("PATCH", "/user", edit),
    Route("GET", "/user/invites", list_invites),
    Route("GET", "/user/invites/{invite_id}", get_invite),
    Route("PATCH", "/user/invites/{invite_id}", answer_invite),
)
