"""What the API's description promises of responses, and whether a response keeps it."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from cfapi.sandbox.schema.catalog import Operation
from tests.support.contract.amendments import amended_document


@cache
def _document() -> dict[str, Any]:
    return amended_document()


def broken_promises(operation: Operation, status: int, content_type: str, body: bytes) -> list[str]:
    """How a good response differs from what the document says of it; nothing where it does not."""
    promised, kinds, schema = _success(operation)
    if status != promised:
        return [f"status {status}, not {promised}"]
    if content_type.partition("/")[0] not in {kind.partition("/")[0] for kind in kinds or ("",)}:
        return [f"{content_type}, not {' or '.join(kinds)}"]
    if not kinds or "json" not in kinds[0]:
        return []
    errors = _validator(json.dumps(schema)).iter_errors(json.loads(body))
    return [f"{list(error.instance_path)}: {error.message}" for error in errors]


def _success(operation: Operation) -> tuple[int, list[str], dict[str, Any]]:
    """Status, content types and schema of a good answer."""
    spec = _document()["paths"][operation.path][operation.verb.lower()]
    status, response = min(spec["responses"].items())
    content = response.get("content", {})
    kinds = list(content)
    return int(status), kinds, content[kinds[0]].get("schema", {}) if kinds else {}


@cache
def _validator(written: str) -> Any:
    """Checks against a schema of the document, with the components that it reaches."""
    schema = json.loads(written)
    components, inside = _document()["components"]["schemas"], dict[str, Any]()
    waiting = list(_references(schema))
    while waiting:
        name = waiting.pop()
        if name not in inside:
            inside[name] = components[name]
            waiting.extend(_references(components[name]))
    return jsonschema_rs.Draft202012Validator(schema | {"components": {"schemas": inside}})


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rpartition("/")[2]
        value = list(value.values())
    for each in value if isinstance(value, list) else ():
        yield from _references(each)
