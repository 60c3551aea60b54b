"""What the API's description promises of responses, and whether a response keeps it."""

import gzip
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from cfapi.sandbox.schema.catalog import Operation
from codegen.read import fixes
from codegen.read.mending import mended
from tests.support.paths import DOCUMENT

# What the document wrongly wants to be full, where others rely on its being there and empty.
_EMPTY = (["placement"],)


@cache
def document() -> dict[str, Any]:
    return json.loads(gzip.decompress(DOCUMENT.read_bytes()))


@cache
def mended_document() -> dict[str, Any]:
    """The document as the generator reads it: where it is wrong about answers, the sandbox is not to follow it."""
    return mended(document(), fixes.load(fixes.FILE).changes)


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
    return [
        f"{list(error.instance_path)}: {error.message}" for error in errors if error.instance_path[-1:] not in _EMPTY
    ]


def _success(operation: Operation) -> tuple[int, list[str], dict[str, Any]]:
    """Status, content types and schema of a good answer."""
    spec = mended_document()["paths"][operation.path][operation.verb.lower()]
    status, response = min(spec["responses"].items())
    content = response.get("content", {})
    kinds = list(content)
    return int(status), kinds, content[kinds[0]].get("schema", {}) if kinds else {}


@cache
def _validator(written: str) -> Any:
    """Checks against a schema of the document, with the components that it reaches."""
    schema = json.loads(written)
    components, inside = mended_document()["components"]["schemas"], dict[str, Any]()
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
