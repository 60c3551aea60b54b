"""/user: the user itself and the invitations to other accounts."""

from typing import Any

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.router import Route
from cfapi.sandbox.store import find

# A tuple, not a set: what comes in may be unhashable.
_ANSWERS = ("accepted", "rejected")
_LONGEST = {"first_name": 60, "last_name": 60, "telephone": 20, "country": 30, "zipcode": 20}


def get(call: Call) -> Answer:
    return Answer(call.store.user)


def edit(call: Call) -> Answer:
    fields = call.fields()
    changes = {name: _text(name, fields[name]) for name in _LONGEST if name in fields}
    if not changes:
        raise Refusal(400, 1012, f"Request must contain one of {', '.join(_LONGEST)}")
    call.store.user |= changes
    return Answer(call.store.user)


def _text(name: str, value: Any) -> str | None:
    if value is None or (isinstance(value, str) and len(value) <= _LONGEST[name]):
        return value
    raise Refusal(400, 1004, f"Invalid {name}: it must be a text of at most {_LONGEST[name]} characters")


def list_invites(call: Call) -> Answer:
    return Answer(list(call.store.invites.values()))


def get_invite(call: Call) -> Answer:
    return Answer(_invite(call))


def answer_invite(call: Call) -> Answer:
    invite, fields = _invite(call), call.fields("status")
    if fields["status"] not in _ANSWERS:
        raise Refusal(400, 1004, "Invalid status: it is neither accepted nor rejected")
    if invite["status"] not in {"pending", fields["status"]}:
        raise Refusal(400, 1005, f"The invitation was {invite['status']} before")
    invite["status"] = fields["status"]
    return Answer(invite)


def _invite(call: Call) -> Json:
    return find(call.store.invites, call.args["invite_id"], Refusal(404, 1003, "Invitation not found"))


ROUTES = (
    Route("GET", "/user", get),
    Route("PATCH", "/user", edit),
    Route("GET", "/user/invites", list_invites),
    Route("GET", "/user/invites/{invite_id}", get_invite),
    Route("PATCH", "/user/invites/{invite_id}", answer_invite),
)
