"""Audit logs: who changed what, and when, of every change that was made."""

import re
from typing import Any

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_ACTIONS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_FAILED = 400
# What is done with data is in no audit log: values of KV, messages of queues, rows of D1.
_DATA = frozenset({"values", "bulk", "messages", "query", "raw", "graphql"})
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f-]{36}")


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
    path = f"/accounts/{account}/audit_logs" if account in request.store.accounts else "/user/audit_logs"
    facts = _entry(request, response.result)
    request.resources.put(path, facts["id"], StoredResource(facts))


def _entry(request: ResourceRequest, result: Any) -> Json:
    """An entry of the log. What was sent stays out of it: there may be secrets in it."""
    named = [part for part in request.parts if _ID.fullmatch(part)]
    made = as_object(result).get("id")
    words = [part for part in request.parts if not _ID.fullmatch(part)]
    zone = request.store.zones.get(request.args.get("zone_id", ""))
    return {
        "id": request.store.new_uuid(),
        "action": {"result": True, "type": _ACTIONS[request.method]},
        "actor": {
            "id": request.caller.id,
            "email": request.store.user["email"],
            "ip": "127.0.0.1",
            "type": "user",
        },
        "interface": "API",
        "metadata": {"zone_name": zone.name} if zone else {},
        "owner": {"id": zone.account_id if zone else request.args.get("account_id", request.store.user["id"])},
        "resource": {"id": str(made or (named[-1] if named else "")), "type": words[-1] if words else ""},
        "when": request.timestamp,
    }


def list_(request: ResourceRequest) -> Response:
    """The newest first, unless asked otherwise."""
    down = request.query.get("direction", "desc") == "desc"
    found = request.filtered(request.resources.facts(request.path), known=("direction", "zone.name"))
    if name := request.query.get("zone.name"):
        found = [each for each in found if as_object(each["metadata"]).get("zone_name") == name]
    return request.listed(found[::-1] if down else found)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/accounts/{account_id}/audit_logs"): list_,
    ("GET", "/user/audit_logs"): list_,
}
