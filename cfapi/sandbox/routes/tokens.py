"""API tokens, of the user (`/user/tokens`) and of accounts: list, get, verify, create, update, roll, delete."""

from typing import Any

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.gate import Caller, status
from cfapi.sandbox.listing import ordered, paged
from cfapi.sandbox.policies import catalogue, policy, read_policy
from cfapi.sandbox.router import Access, Route
from cfapi.sandbox.seed import new_secret, token_facts
from cfapi.sandbox.store import find
from cfapi.sandbox.values import as_list
from cfapi.sandbox.zone import Items

_LONGEST_NAME = 120
_OPTIONAL = ("expires_on", "not_before", "condition")
_STATUSES = ("active", "disabled")


def list_(call: Call) -> Answer:
    tokens = ordered(list(_tokens(call).values()), call.query, {}, None)
    return paged([_shown(call, each) for each in tokens], call.query)


def get(call: Call) -> Answer:
    return Answer(_shown(call, _token(call)))


def verify(call: Call) -> Answer:
    """A token is verified where it lives: the user's below the user, an account's below its account."""
    if call.caller.scheme != "token" or call.caller.account != call.args.get("account_id"):
        raise Refusal(401, 1000, "Invalid API Token")
    token = _tokens(call)[call.caller.id]
    times = {name: token[name] for name in ("expires_on", "not_before") if name in token}
    return Answer({"id": token["id"], "status": status(token, call.now), **times})


def create(call: Call) -> Answer:
    """The value is shown here and never again."""
    fields = call.fields("name", "policies")
    facts = token_facts(call.store.new_id(), _name(fields["name"]), call.now)
    facts |= {"policies": _policies(call, fields["policies"])}
    facts |= {name: fields[name] for name in _OPTIONAL if name in fields}
    account = call.args.get("account_id")
    value = new_secret(call.store.source, account)
    _tokens(call)[facts["id"]] = facts
    policies = tuple(map(policy, facts["policies"]))
    call.store.credentials.tokens[value] = Caller(facts["id"], "token", policies, account)
    return Answer({**facts, "value": value})


def update(call: Call) -> Answer:
    token, fields = _token(call), call.fields("name", "policies")
    if fields.get("status", "active") not in _STATUSES:
        raise Refusal(400, 1004, f"Invalid status: it is none of {', '.join(_STATUSES)}")
    changed = {"name": _name(fields["name"]), "policies": _policies(call, fields["policies"])}
    token |= changed | {name: fields[name] for name in (*_OPTIONAL, "status") if name in fields}
    token["modified_on"] = call.stamp
    call.store.credentials.change(token["id"], tuple(map(policy, token["policies"])))
    return Answer(_shown(call, token))


def roll(call: Call) -> Answer:
    """A new value; the one before opens nothing any more."""
    token = _token(call)
    value = new_secret(call.store.source, call.args.get("account_id"))
    call.store.credentials.roll(token["id"], value)
    token["modified_on"] = call.stamp
    return Answer(value)


def delete(call: Call) -> Answer:
    id = _token(call)["id"]
    del _tokens(call)[id]
    call.store.credentials.revoke(id)
    return Answer({"id": id})


def groups(call: Call) -> Answer:
    """The permission groups that policies are made of."""
    name, scope = call.query.get("name"), call.query.get("scope")
    named = [each for each in catalogue().values() if name in {None, each["name"]}]
    return Answer([each for each in named if scope is None or scope in each["scopes"]])


def _name(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_NAME:
        raise Refusal(400, 1004, f"Invalid name: it must be a text of at most {_LONGEST_NAME} characters")
    return raw


def _policies(call: Call, raw: Any) -> list[Json]:
    if not isinstance(raw, list) or not raw:
        raise Refusal(400, 1001, "Invalid policies: there must be at least one")
    return [read_policy(each, call.store.new_id()) for each in as_list(raw)]


def _tokens(call: Call) -> Items:
    return call.account().tokens if "account_id" in call.args else call.store.tokens


def _token(call: Call) -> Json:
    return find(_tokens(call), call.args["token_id"], Refusal(404, 1003, "Token not found"))


def _shown(call: Call, token: Json) -> Json:
    return token | {"status": status(token, call.now)}


def _routes(base: str) -> tuple[Route, ...]:
    return (
        Route("GET", base, list_),
        Route("POST", base, create),
        Route("GET", base + "/verify", verify, Access.ANYONE),
        Route("GET", base + "/permission_groups", groups),
        Route("GET", base + "/{token_id}", get),
        Route("PUT", base + "/{token_id}", update),
        Route("DELETE", base + "/{token_id}", delete),
        Route("PUT", base + "/{token_id}/value", roll),
    )


ROUTES = (*_routes("/user/tokens"), *_routes("/accounts/{account_id}/tokens"))
