"""Audit logs: who changed what, and when, of every change, in the shapes of both versions of the API.

The second version also has what was refused, and finds other changes of the same thing:
https://developers.cloudflare.com/changelog/2025-03-27-automatic-audit-logs-beta-release
"""

import uuid
from datetime import datetime
from hashlib import blake2s
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.accounts import audit_categories
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.store import Account, Change
from cfapi.sandbox.state.zone import Zone

_ACTIONS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_FAILED = 400
# What is done with data is in no audit log: values of KV, messages of queues, rows of D1, queries, pieces of uploads.
_DATA = frozenset({"values", "bulk", "messages", "query", "raw", "graphql", "media"})
_CONTEXTS = {"token": "api_token", "key": "api_key"}
_SECOND = "/accounts/{account_id}/logs/audit"


def is_audited(operation: Operation) -> bool:
    """Whether an operation changes what audit logs are about."""
    return operation.verb in _ACTIONS and _DATA.isdisjoint(operation.path.split("/"))


def _account(request: ResourceRequest, change: Change) -> Account | None:
    """The account that a change was made in, or that was made itself; None where there is none, or no more."""
    owner = change.owner
    known = (owner.account_id if isinstance(owner, Zone) else owner.id if owner else "", change.made_in, change.made)
    return next((request.store.accounts[id] for id in known if id in request.store.accounts), None)


def _id(change: Change) -> str:
    """An id that follows from that of the request."""
    return str(uuid.UUID(bytes=blake2s(change.ray.encode(), digest_size=16).digest(), version=4))


def _resource(change: Change) -> Json:
    """What a change was about."""
    pieces = change.path.strip("/").split("/")
    words = [piece for piece in pieces if "{" not in piece]
    return {
        "id": change.made or next(reversed(change.args.values()), ""),
        "product": words[1] if len(words) > 1 and len(pieces) > 2 else words[0],  # noqa: PLR2004  below its owner
        "scope": words[0],
        "type": words[-1],
    }


def _first(request: ResourceRequest, change: Change) -> Json:
    """A change as the first version tells it."""
    user, account, resource = request.store.user, _account(request, change), _resource(change)
    return {
        "id": _id(change),
        "action": {"result": True, "type": _ACTIONS[change.method]},
        "actor": {"id": change.caller.id, "email": user["email"], "ip": "127.0.0.1", "type": "user"},
        "interface": "API",
        "metadata": {"zone_name": change.owner.name} if isinstance(change.owner, Zone) else {},
        "owner": {"id": account.id if account else user["id"]},
        "resource": {"id": resource["id"], "type": resource["type"]},
        "when": timestamp(change.when),
    }


def _second(request: ResourceRequest, change: Change) -> Json:
    """A change as the second version tells it."""
    account = _account(request, change)
    return {
        "id": _second_id(_id(change)),
        "account": account.short if account else {},
        "action": {
            "description": "",
            "result": "failure" if change.status >= _FAILED else "success",
            "time": timestamp(change.when),
            "type": _ACTIONS[change.method],
        },
        "actor": _actor(request, change),
        "raw": {
            "cf_ray_id": change.ray.partition("-")[0],
            "method": change.method,
            "status_code": change.status,
            "uri": "/" + "/".join(change.parts),
            "user_agent": change.agent,
        },
        "resource": _resource(change),
    } | ({"zone": {"id": change.owner.id, "name": change.owner.name}} if isinstance(change.owner, Zone) else {})


def _second_id(id: str) -> str:
    """An id as the second version writes it."""
    return id.replace("-", "")


def _actor(request: ResourceRequest, change: Change) -> Json:
    caller, user = change.caller, request.store.user
    token: Json = {"token_id": caller.id, "token_name": caller.token["name"]} if caller.token else {}
    owner = {"type": "account"} if caller.account else {"type": "user", "email": user["email"]}
    return {
        "id": caller.account or user["id"],
        "context": _CONTEXTS.get(caller.scheme, caller.scheme),
        "ip_address": "127.0.0.1",
        **owner,
        **token,
    }


def list_(request: ResourceRequest) -> Response:
    """The changes that were made, the newest first, unless asked otherwise."""
    every = [_first(request, change) for change in _changes(request) if change.status < _FAILED]
    found = request.filtered(every, known=("direction", "zone.name"))
    if name := request.query.get("zone.name"):
        found = [each for each in found if as_object(each["metadata"]).get("zone_name") == name]
    return request.listed(_in_order(request, list(found)))


def list_second(request: ResourceRequest) -> Response:
    """The changes in the shape of the second version, with those that failed."""
    every = [_second(request, change) for change in _changes(request)]
    found = request.filtered(every, known=("direction", "product_category"))
    if wanted := request.query.get("product_category"):
        products = audit_categories.products(wanted.split(","))
        found = [each for each in found if as_object(each["resource"])["product"] in products]
    return request.listed(_in_order(request, list(found)))


def history(request: ResourceRequest) -> Response:
    """All that was done to the thing that one change was about."""
    changes, id = _changes(request), _second_id(request.args["id"])
    about = next((each for each in changes if _second_id(_id(each)) == id and _is_when(request, each)), None)
    if about is None:
        raise codes.AUDIT_LOG_MISSING.error()
    same = [_second(request, each) for each in changes if _thing(each) == _thing(about)]
    return request.listed(_in_order(request, list(request.filtered(same, known=("direction", "action_time")))))


def _is_when(request: ResourceRequest, change: Change) -> bool:
    wanted = datetime.fromisoformat(request.query["action_time"])
    return abs((wanted.astimezone(change.when.tzinfo) - change.when).total_seconds()) < 1


def _thing(change: Change) -> tuple[str, str, str]:
    resource = _resource(change)
    return resource["scope"], resource["product"], resource["id"]


def _changes(request: ResourceRequest) -> list[Change]:
    """The changes in an account; or in none: they are in the log of the user."""
    wanted = request.store.accounts.get(request.args.get("account_id", ""))
    return [change for change in request.store.changes if _account(request, change) is wanted]


def product_categories(request: ResourceRequest) -> Response:
    return request.listed(audit_categories.told())


def _in_order(request: ResourceRequest, found: list[Any]) -> list[Any]:
    return found[::-1] if request.query.get("direction", "desc") == "desc" else found


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/accounts/{account_id}/audit_logs"): list_,
    ("GET", _SECOND): list_second,
    ("GET", f"{_SECOND}/product_categories"): product_categories,
    ("GET", f"{_SECOND}/{{id}}/history"): history,
    ("GET", "/user/audit_logs"): list_,
}
