"""/graphql: what comes, who asks, and responses that are no envelopes."""

from typing import Any

import attrs
import msgspec

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Operation, Success
from cfapi.sandbox.schema.resource_request import AsyncHandler, Handler, ResourceRequest

_PATH = "/graphql"
_KEY = "POST", _PATH


async def answer(request: ResourceRequest) -> Response:
    """Carry out a query; whatever is wrong is told in GraphQL's shape."""
    if not request.caller.is_known or not request.caller.is_in_use(request.now):
        return _refused(request, 401, "Unauthorized")
    if (over := _over_quota(request)) is not None:
        return over
    try:
        body = request.fields()
    except ApiError as error:
        return _refused(request, error.status, str(error.error["message"]))
    query, name = body.get("query"), body.get("operationName") or None
    variables: Any = body.get("variables") or {}
    if not isinstance(query, str) or not isinstance(variables, dict) or not isinstance(name, str | None):
        return _refused(request, 400, "error parsing args: a body has a query, and maybe variables, an operationName")
    return await _carried_out(request, query, as_object(variables), name)


def _over_quota(request: ResourceRequest) -> Response | None:
    """The refusal of one query too many: https://developers.cloudflare.com/analytics/graphql-api/errors/."""
    limiter = request.store.graphql_limiter
    try:
        if limiter is not None:
            limiter.take(request.caller.id, "")
    except ApiError as error:
        refused = _refused(request, error.status, "rate limiter budget depleted, try again after 5 minutes")
        return attrs.evolve(refused, headers={"retry-after": error.headers["retry-after"]})
    return None


async def _carried_out(request: ResourceRequest, query: str, variables: Json, name: str | None) -> Response:
    try:
        from cfapi.sandbox.services.analytics.execution import carried_out
    except ImportError:
        raise codes.EXTRA_NEEDED.error(task="To answer GraphQL") from None
    return _response(*await carried_out(request, query, variables, name))


def _refused(request: ResourceRequest, status: int, message: str) -> Response:
    error: Json = {"message": message, "path": None, "extensions": {"timestamp": request.timestamp}}
    return _response(status, {"data": None, "errors": [error]})


def _response(status: int, body: Any) -> Response:
    return Response(status=status, content=msgspec.json.encode(body))


OPERATIONS = (Operation("POST", _PATH, answer=Success(schema={"type": "object"})),)
HANDLERS: dict[tuple[str, str], Handler] = {}
ASYNC_HANDLERS: dict[tuple[str, str], AsyncHandler] = {_KEY: answer}
ACCESS = {_KEY: Access.DECIDES}
