"""One GraphQL query: read, checked, carried out, and the response in GraphQL's own shape.

Messages and statuses: https://developers.cloudflare.com/analytics/graphql-api/errors/
"""

import re
from collections.abc import Sequence
from inspect import isawaitable
from typing import Any, cast

from graphql import (
    DocumentNode,
    GraphQLError,
    NamedTypeNode,
    NameNode,
    NonNullTypeNode,
    VariableDefinitionNode,
    Visitor,
    execute,  # pyright: ignore[reportUnknownVariableType]  # its executors take parameters that it names nowhere
    parse,
    specified_rules,
    validate,
    visit,
)
from graphql.validation import VariablesInAllowedPositionRule

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.analytics.schema import SCHEMA

# Queries in use say that a Time is a string, and a string a String: a variable's type decides nothing.
_RULES = [rule for rule in specified_rules if rule is not VariablesInAllowedPositionRule]
_ANY = NamedTypeNode(name=NameNode(value="string"))
_BAD, _FAILED = 400, 500
# What the API says where graphql-core says something else.
_WORDS = (
    (r"Cannot query field '(\w+)' on type '(\w+)'.*", r"unknown field \1 in \2"),
    (r"Field '(\w+)' must not have a selection since.*", r"scalar fields must have no selections: \1"),
    (r"Field '(\w+)' of type .* must have a selection of subfields.*", r"object field must have selections: \1"),
    (r"Field '(\w+)' is not defined by type '(\w+)'.*", r"error parsing args: unknown arg \1 of \2"),
    (
        r"Expected value of type '(\w+)' not to include unknown field '(\w+)'.*",
        r"error parsing args: unknown arg \2 of \1",
    ),
    (r"Unknown argument '(\w+)' on field '([\w.]+)'.*", r"error parsing args: unknown arg \1 of \2"),
)


class _WithoutTypes(Visitor):
    """Lets each variable be of any type; one that is required still is."""

    def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> Any:
        fields: dict[str, Any] = {key: getattr(node, key) for key in node.keys}
        type = NonNullTypeNode(type=_ANY) if isinstance(node.type, NonNullTypeNode) else _ANY
        made: Any = VariableDefinitionNode
        return made(**(fields | {"type": type}))


async def carried_out(request: ResourceRequest, query: str, variables: Json, name: str | None) -> tuple[int, Json]:
    """The status and the body that answer a query."""
    try:
        document = cast("DocumentNode", visit(parse(query), _WithoutTypes()))
    except GraphQLError as error:
        return _BAD, told(request, [error])
    if errors := validate(SCHEMA, document, _RULES):
        return _BAD, told(request, errors)
    running = execute(SCHEMA, document, context_value=request, variable_values=variables, operation_name=name)
    done = await running if isawaitable(running) else running
    if not done.errors:
        return 200, {"data": done.data, "errors": None}
    return _status(done.errors[0]), told(request, done.errors, done.data)


def _status(error: GraphQLError) -> int:
    """A refusal has its own status; a variable that is missing is the caller's fault, too."""
    cause = error.original_error
    return int(getattr(cause or error, "status", _BAD if isinstance(cause, GraphQLError | None) else _FAILED))


def told(request: ResourceRequest, errors: Sequence[GraphQLError], data: Any = None) -> Json:
    """The body about errors."""
    return {"data": data, "errors": [_told(request, each) for each in errors]}


def _told(request: ResourceRequest, error: GraphQLError) -> Json:
    path = None if error.path is None else [str(step) for step in error.path]
    return {"message": _words(error.message), "path": path, "extensions": {"timestamp": request.timestamp}}


def _words(message: str) -> str:
    for pattern, words in _WORDS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return found.expand(words)
    return message
