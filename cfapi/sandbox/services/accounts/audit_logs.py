"""Audit logs: who changed what, and when, of every change, in the shapes of both versions of the API.

The second version also has what was refused, and finds other changes of the same thing:
https://developers.cloudflare.com/changelog/2025-03-27-automatic-audit-logs-beta-release
"""

from datetime import datetime
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.accounts import audit_categories
from cfapi.sandbox.state.resource_store import StoredResource

# A log has the last so many changes.
LONGEST = 10_000

_ACTIONS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_FAILED = 400
# What is done with data is in no audit log: values of KV, messages of queues, rows of D1, queries, pieces of uploads.
_DATA = frozenset({"values", "bulk", "messages", "query", "raw", "graphql", "media"})
_CONTEXTS = {"token": "api_token", "key": "api_key"}
_SECOND = "/accounts/{account_id}/logs/audit"


def is_audited(operation: Operation) -> bool:
    """Whether an operation changes what audit logs are about."""
    return operation.verb in _ACTIONS and _DATA.isdisjoint(operation.path.split("/"))


def audited(handler: Handler) -> Handler:
    """A handler whose changes are in the audit logs. What it raises is noted by `refused`."""

    def handle(request: ResourceRequest) -> Response:
        before = _account(request)
        response = handler(request)
        made = as_object(response.result)
        _keep(request, response.status, str(made.get("id", "")), before or _account_in(request, made))
        return response

    return handle


def refused(request: ResourceRequest, error: ApiError) -> None:
    """Note a change that somebody known was refused."""
    account = _account(request)
    if account is not None and request.caller.is_known:
        _keep(request, error.status, "", account)


def _account(request: ResourceRequest) -> str | None:
    """The account that a request is about, if it is there."""
    zone = request.store.zones.get(request.args.get("zone_id", ""))
    account = zone.account_id if zone else request.args.get("account_id")
    return account if account in request.store.accounts else None


def _account_in(request: ResourceRequest, made: Json) -> str | None:
    """The account that something was made in, or that was made itself."""
    found = {as_object(made.get("account")).get("id"), made.get("id")} & request.store.accounts.keys()
    return str(found.pop()) if found else None


def _keep(request: ResourceRequest, status: int, made: str, account: str | None) -> None:
    """Keep a change; where the log is full, the oldest makes room."""
    path = _log(account)
    facts = _change(request, status, made, account)
    request.resources.put(path, facts["id"], StoredResource(facts))
    log = request.resources.collection(path)
    if len(log) > LONGEST:
        del log[next(iter(log))]


def _log(account: str | None) -> str:
    """Where the changes of an account are, or those of the user."""
    return f"/accounts/{account}/audit_logs" if account else "/user/audit_logs"


def _change(request: ResourceRequest, status: int, made: str, account: str | None) -> Json:
    """What both versions tell of a change. What was sent stays out of it: there may be secrets in it."""
    pieces = request.route.path.strip("/").split("/")
    words = [piece for piece in pieces if "{" not in piece]
    zone = request.store.zones.get(request.args.get("zone_id", ""))
    return {
        "id": request.store.new_uuid(),
        "when": request.timestamp,
        "method": request.method,
        "uri": request.path,
        "status": status,
        "agent": request.headers.get("User-Agent", ""),
        "ray": request.ray,
        "caller": request.caller,
        "account": account,
        "zone": (zone.id, zone.name) if zone else None,
        "resource": made or next(reversed(request.args.values()), ""),
        "type": words[-1],
        "product": words[1] if len(words) > 1 and len(pieces) > 2 else words[0],  # noqa: PLR2004  below its owner
        "scope": words[0],
    }


def _first(request: ResourceRequest, change: Json) -> Json:
    """A change as the first version tells it."""
    user = request.store.user
    return {
        "id": change["id"],
        "action": {"result": True, "type": _ACTIONS[change["method"]]},
        "actor": {"id": change["caller"].id, "email": user["email"], "ip": "127.0.0.1", "type": "user"},
        "interface": "API",
        "metadata": {"zone_name": change["zone"][1]} if change["zone"] else {},
        "owner": {"id": change["account"] or user["id"]},
        "resource": {"id": change["resource"], "type": change["type"]},
        "when": change["when"],
    }


def _second(request: ResourceRequest, change: Json) -> Json:
    """A change as the second version tells it."""
    zone, account = change["zone"], request.store.accounts[change["account"]]
    return {
        "id": _id(change["id"]),
        "account": account.short,
        "action": {
            "description": "",
            "result": "failure" if change["status"] >= _FAILED else "success",
            "time": change["when"],
            "type": _ACTIONS[change["method"]],
        },
        "actor": _actor(request, change),
        "raw": {
            "cf_ray_id": change["ray"].partition("-")[0],
            "method": change["method"],
            "status_code": change["status"],
            "uri": change["uri"],
            "user_agent": change["agent"],
        },
        "resource": {
            "id": change["resource"],
            "product": change["product"],
            "scope": change["scope"],
            "type": change["type"],
        },
    } | ({"zone": dict(zip(("id", "name"), zone, strict=True))} if zone else {})


def _id(id: str) -> str:
    """An id as the second version writes it."""
    return id.replace("-", "")


def _actor(request: ResourceRequest, change: Json) -> Json:
    caller, user = change["caller"], request.store.user
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
    changes = request.resources.facts(request.path)
    every = [_first(request, change) for change in changes if change["status"] < _FAILED]
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
    changes, id = _changes(request), _id(request.args["id"])
    about = next((each for each in changes if _id(each["id"]) == id and _is_when(request, each)), None)
    if about is None:
        raise codes.AUDIT_LOG_MISSING.error()
    same = [_second(request, each) for each in changes if _thing(each) == _thing(about)]
    return request.listed(_in_order(request, list(request.filtered(same, known=("direction", "action_time")))))


def _is_when(request: ResourceRequest, change: Json) -> bool:
    wanted, then = (datetime.fromisoformat(each) for each in (request.query["action_time"], change["when"]))
    return abs((wanted.astimezone(then.tzinfo) - then).total_seconds()) < 1


def _thing(change: Json) -> tuple[str, str, str]:
    return change["scope"], change["product"], change["resource"]


def _changes(request: ResourceRequest) -> list[Json]:
    return request.resources.facts(_log(request.args["account_id"]))


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
