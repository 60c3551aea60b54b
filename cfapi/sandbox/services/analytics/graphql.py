"""/graphql: what comes, who asks, and responses that are no envelopes."""

from typing import Any

import msgspec

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation, Success
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

_PATH = "/graphql"
_KEY = "POST", _PATH


def answer(request: ResourceRequest) -> Response:
    """Carry out a query; whatever is wrong is told in GraphQL's shape."""
    if not request.caller.is_known or not request.caller.is_in_use(request.now):
        return _refused(request, 401, "Unauthorized")
    try:
        body = request.fields()
    except ApiError as error:
        return _refused(request, error.status, str(error.error["message"]))
    query, name = body.get("query"), body.get("operationName") or None
    variables: Any = body.get("variables") or {}
    if not isinstance(query, str) or not isinstance(variables, dict) or not isinstance(name, str | None):
        return _refused(request, 400, "error parsing args: a body has a query, and maybe variables, an operationName")
    return _carried_out(request, query, as_object(variables), name)


def _carried_out(request: ResourceRequest, query: str, variables: Json, name: str | None) -> Response:
    try:
        from cfapi.sandbox.services.analytics.execution import carried_out
    except ImportError:
        raise codes.EXTRA_NEEDED.error(task="To answer GraphQL") from None
    return _response(*carried_out(request, query, variables, name))


def _refused(request: ResourceRequest, status: int, message: str) -> Response:
    error: Json = {"message": message, "path": None, "extensions": {"timestamp": request.timestamp}}
    return _response(status, {"data": None, "errors": [error]})


def _response(status: int, body: Any) -> Response:
    return Response(status=status, content=msgspec.json.encode(body))


OPERATIONS = (Operation("POST", _PATH, answer=Success(schema={"type": "object"})),)
HANDLERS: dict[tuple[str, str], Handler] = {_KEY: answer}
ACCESS = {_KEY: Access.DECIDES}
