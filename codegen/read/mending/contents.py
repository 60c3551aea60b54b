"""Answers of which a document tells nothing though there is something in them.

A GET has content, and so have the deprecated calls that a document only lists: nobody wrote down what they answer.
"""

from codegen.read.document import Json
from codegen.read.fern import pagination
from codegen.read.mending.walking import specs

NO_CONTENT = "204"


def mend(document: Json) -> None:
    """Say that there is some content: anything in an envelope, or bytes where even that is not known."""
    for verb, spec in specs(document):
        responses: Json = spec.get("responses", {})
        if any(response.get("content") for response in responses.values()):
            continue
        if spec.get("deprecated") and NO_CONTENT in responses:
            _answer(spec, listing=verb == "get" and spec.get("x-name", [""])[-1] == "list")
        elif verb == "get" and responses:
            spec["responses"] = {"200": {"content": {"application/octet-stream": {}}}}


def _answer(spec: Json, *, listing: bool) -> None:
    result: Json = {"type": "array", "items": {}} if listing else {}
    members = {"success": {"type": "boolean"}, "errors": {"type": "array"}, "messages": {"type": "array"}}
    schema: Json = {"type": "object", "properties": {**members, "result": result}, "x-envelope": "v4"}
    spec["responses"] = {"200": {"content": {"application/json": {"schema": schema}}}}
    if listing:
        spec["x-pagination"] = pagination(spec)
