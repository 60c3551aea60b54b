"""Audit logs: who changed what, and when, of every change that was made, in the shapes of both versions of the API."""

import re
from typing import Any

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

# A log has the last so many changes.
LONGEST = 10_000

_ACTIONS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_FAILED = 400
# What is done with data is in no audit log: values of KV, messages of queues, rows of D1, queries.
_DATA = frozenset({"values", "bulk", "messages", "query", "raw", "graphql"})
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f-]{36}")
_CONTEXTS = {"token": "api_token", "key": "api_key"}


def audited(handler: Handler) -> Handler:
    """A handler whose changes are in the audit logs, if they were made."""

    def handle(request: ResourceRequest) -> Response:
        zone = request.store.zones.get(request.args.get("zone_id", ""))
        response = handler(request)
        if response.status < _FAILED and _DATA.isdisjoint(request.parts):
            _keep(request, response, zone.account_id if zone else request.args.get("account_id"))
        return response

    return handle


def _keep(request: ResourceRequest, response: Response, account: str | None) -> None:
    """Keep a change; where the log is full, the oldest makes room."""
    path = _log(account) if account in request.store.accounts else _log(None)
    facts = _change(request, response, account)
    request.resources.put(path, facts["id"], StoredResource(facts))
    log = request.resources.collection(path)
    if len(log) > LONGEST:
        del log[next(iter(log))]


def _log(account: str | None) -> str:
    """Where the changes of an account are, or those of the user."""
    return f"/accounts/{account}/audit_logs" if account else "/user/audit_logs"


def _change(request: ResourceRequest, response: Response, account: str | None) -> Json:
    """What both versions tell of a change. What was sent stays out of it: there may be secrets in it."""
    named = [part for part in request.parts if _ID.fullmatch(part)]
    words = [part for part in request.parts if not _ID.fullmatch(part)]
    zone = request.store.zones.get(request.args.get("zone_id", ""))
    return {
        "id": request.store.new_uuid(),
        "when": request.timestamp,
        "method": request.method,
        "uri": request.path,
        "status": response.status,
        "agent": request.headers.get("User-Agent", ""),
        "caller": request.caller,
        "account": account,
        "zone": (zone.id, zone.name) if zone else None,
        "resource": str(as_object(response.result).get("id") or (named[-1] if named else "")),
        "type": words[-1] if words else "",
        "scope": request.parts[0],
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
        "id": change["id"].replace("-", ""),
        "account": account.short,
        "action": {
            "description": "",
            "result": "success",
            "time": change["when"],
            "type": _ACTIONS[change["method"]],
        },
        "actor": _actor(request, change),
        "raw": {
            "method": change["method"],
            "status_code": change["status"],
            "uri": change["uri"],
            "user_agent": change["agent"],
        },
        "resource": {
            "id": change["resource"],
            "product": change["type"],
            "scope": change["scope"],
            "type": change["type"],
        },
    } | ({"zone": dict(zip(("id", "name"), zone, strict=True))} if zone else {})


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
    """The newest first, unless asked otherwise."""
    every = [_first(request, change) for change in request.resources.facts(request.path)]
    found = request.filtered(every, known=("direction", "zone.name"))
    if name := request.query.get("zone.name"):
        found = [each for each in found if as_object(each["metadata"]).get("zone_name") == name]
    return request.listed(_in_order(request, list(found)))


def list_second(request: ResourceRequest) -> Response:
    """The same changes in the shape of the second version."""
    every = [_second(request, change) for change in request.resources.facts(_log(request.args["account_id"]))]
    return request.listed(_in_order(request, list(request.filtered(every, known=("direction",)))))


def _in_order(request: ResourceRequest, found: list[Any]) -> list[Any]:
    return found[::-1] if request.query.get("direction", "desc") == "desc" else found


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/accounts/{account_id}/audit_logs"): list_,
    ("GET", "/accounts/{account_id}/logs/audit"): list_second,
    ("GET", "/user/audit_logs"): list_,
}
