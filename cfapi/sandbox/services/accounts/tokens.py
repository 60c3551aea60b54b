"""API tokens, of the user (`/user/tokens`) and of accounts: list, get, verify, create, update, roll, delete."""

from datetime import datetime
from typing import Any

from cfapi.sandbox.auth.credentials import Caller, status
from cfapi.sandbox.auth.policies import policy
from cfapi.sandbox.auth.secrets import new_secret
from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.pagination import one_of, ordered, paged
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json, as_list
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.accounts.permission_groups import catalogue, read_policy
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource

_LONGEST_NAME = 120
_OPTIONAL = ("expires_on", "not_before", "condition")
_STATUSES = ("active", "disabled")


def token_facts(id: str, name: str, issued: datetime) -> Json:
    return {
        "id": id,
        "name": name,
        "status": "active",
        "issued_on": timestamp(issued),
        "modified_on": timestamp(issued),
        "policies": [],
    }


def list_(request: ResourceRequest) -> Response:
    """All tokens; those that have expired only if they are asked for."""
    with_expired = one_of(request.query, "include_expired", ("true", "false")) == "true"
    tokens = ordered(request.resources.facts(request.path), request.query, {}, None)
    shown = [_shown(request, each) for each in tokens]
    return paged([each for each in shown if with_expired or each["status"] != "expired"], request.query)


def get(request: ResourceRequest) -> Response:
    return Response(_shown(request, _token(request, request.args["token_id"])))


def verify(request: ResourceRequest) -> Response:
    """A token is verified where it lives: the user's below the user, an account's below its account."""
    if request.caller.scheme != "token" or request.caller.account != request.args.get("account_id"):
        raise codes.TOKEN_INVALID.error()
    token = _token(request, request.caller.id)
    times = {name: token[name] for name in ("expires_on", "not_before") if name in token}
    return Response({"id": token["id"], "status": status(token, request.now), **times})


def create(request: ResourceRequest) -> Response:
    """The value is shown here and never again."""
    fields = request.fields("name", "policies")
    facts = token_facts(request.store.new_id(), _name(fields["name"]), request.now)
    facts |= {"policies": _policies(request, fields["policies"])}
    facts |= {name: fields[name] for name in _OPTIONAL if name in fields}
    account = request.args.get("account_id")
    value = new_secret(request.store.source, account)
    request.resources.put(_path(request), facts["id"], StoredResource(facts))
    policies = tuple(map(policy, facts["policies"]))
    request.store.credentials.tokens[value] = Caller(facts["id"], "token", policies, account, facts)
    return Response({**facts, "value": value})


def update(request: ResourceRequest) -> Response:
    token, fields = _token(request, request.args["token_id"]), request.fields("name", "policies")
    if fields.get("status", "active") not in _STATUSES:
        raise codes.VALUE_INVALID.error(name="status", why=f"it is none of {', '.join(_STATUSES)}")
    changed = {"name": _name(fields["name"]), "policies": _policies(request, fields["policies"])}
    token |= changed | {name: fields[name] for name in (*_OPTIONAL, "status") if name in fields}
    token["modified_on"] = request.timestamp
    request.store.credentials.change(token["id"], tuple(map(policy, token["policies"])))
    return Response(_shown(request, token))


def roll(request: ResourceRequest) -> Response:
    """A new value; the one before opens nothing any more."""
    token = _token(request, request.args["token_id"])
    value = new_secret(request.store.source, request.args.get("account_id"))
    request.store.credentials.roll(token["id"], value)
    token["modified_on"] = request.timestamp
    return Response(value)


def delete(request: ResourceRequest) -> Response:
    id = _token(request, request.args["token_id"])["id"]
    request.resources.remove(_path(request), id)
    request.store.credentials.revoke(id)
    return Response({"id": id})


def groups(request: ResourceRequest) -> Response:
    """The permission groups that policies are made of."""
    name, scope = request.query.get("name"), request.query.get("scope")
    named = [each for each in catalogue().values() if name in {None, each["name"]}]
    return Response([each for each in named if scope is None or scope in each["scopes"]])


def _name(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_NAME:
        raise codes.TEXT_LENGTH.error(name="name", most=_LONGEST_NAME)
    return raw


def _policies(request: ResourceRequest, raw: Any) -> list[Json]:
    if not isinstance(raw, list) or not raw:
        raise codes.TOKEN_POLICIES.error(why="there must be at least one")
    return [read_policy(each, request.store.new_id(), request.args.get("account_id")) for each in as_list(raw)]


def _path(request: ResourceRequest) -> str:
    """Where the tokens of the user, or of the account in the path, are."""
    if "account_id" not in request.args:
        return "/user/tokens"
    return f"/accounts/{request.account().id}/tokens"


def _token(request: ResourceRequest, id: str) -> Json:
    return request.found(_path(request), id, codes.TOKEN_MISSING)


def _shown(request: ResourceRequest, token: Json) -> Json:
    return token | {"status": status(token, request.now)}


def _handlers(base: str) -> dict[tuple[str, str], Handler]:
    return {
        ("GET", base): list_,
        ("POST", base): create,
        ("GET", base + "/verify"): verify,
        ("GET", base + "/permission_groups"): groups,
        ("GET", base + "/{token_id}"): get,
        ("PUT", base + "/{token_id}"): update,
        ("DELETE", base + "/{token_id}"): delete,
        ("PUT", base + "/{token_id}/value"): roll,
    }


HANDLERS: dict[tuple[str, str], Handler] = {**_handlers("/user/tokens"), **_handlers("/accounts/{account_id}/tokens")}

ACCESS = {("GET", f"{base}/verify"): Access.ANYONE for base in ("/user/tokens", "/accounts/{account_id}/tokens")}
