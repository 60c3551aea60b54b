"""/user/tokens: list, get, verify, create, delete."""

from typing import Any

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.gate import ANYONE, Caller
from cfapi.sandbox.listing import ordered, paged
from cfapi.sandbox.router import Route
from cfapi.sandbox.seed import new_secret, token_facts
from cfapi.sandbox.store import find

_LONGEST_NAME = 120


def list_(call: Call) -> Answer:
    return paged(ordered(call.store.tokens.values(), call.query, {}, None), call.query)


def get(call: Call) -> Answer:
    return Answer(_token(call))


def verify(call: Call) -> Answer:
    """Account tokens are verified elsewhere, below their account."""
    if call.caller.scheme != "token" or call.caller.account is not None:
        raise Refusal(401, 1000, "Invalid API Token")
    return Answer({"id": call.caller.id, "status": "active"})


def create(call: Call) -> Answer:
    """The value is shown here and never again; the new token may do what its maker may."""
    fields = call.fields("name", "policies")
    facts = token_facts(call.store.new_id(), _name(fields["name"]), call.now)
    facts["policies"] = [_policy(call, raw) for raw in _policies(fields["policies"])]
    facts |= {name: fields[name] for name in ("expires_on", "not_before", "condition") if name in fields}
    value = new_secret(call.store.source)
    call.store.tokens[facts["id"]] = facts
    call.store.credentials.tokens[value] = Caller(facts["id"], "token", call.caller.permissions)
    return Answer({**facts, "value": value})


def _name(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_NAME:
        raise Refusal(400, 1004, f"Invalid name: it must be a text of at most {_LONGEST_NAME} characters")
    return raw


def _policies(raw: Any) -> list[Any]:
    if not isinstance(raw, list) or not raw:
        raise Refusal(400, 1001, "Invalid policies: there must be at least one")
    return raw  # pyright: ignore[reportUnknownVariableType]  each is checked on its own


def _policy(call: Call, raw: Any) -> Json:
    wanted = ("effect", "permission_groups", "resources")
    if not isinstance(raw, dict) or not all(name in raw for name in wanted):
        raise Refusal(400, 1001, f"Invalid policies: each needs {', '.join(wanted)}")
    return {"id": call.store.new_id()} | {name: raw[name] for name in wanted}


def delete(call: Call) -> Answer:
    id = _token(call)["id"]
    del call.store.tokens[id]
    call.store.credentials.revoke(id)
    return Answer({"id": id})


def _token(call: Call) -> Json:
    return find(call.store.tokens, call.args["token_id"], Refusal(404, 1003, "Token not found"))


ROUTES = (
    Route("GET", "/user/tokens", "tokens", list_),
    Route("POST", "/user/tokens", "tokens", create),
    Route("GET", "/user/tokens/verify", ANYONE, verify),
    Route("GET", "/user/tokens/{token_id}", "tokens", get),
    Route("DELETE", "/user/tokens/{token_id}", "tokens", delete),
)
