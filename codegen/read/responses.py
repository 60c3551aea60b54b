"""Responses: the type of an operation's result, where it is in the response, and how it continues in pages."""

from enum import StrEnum
from typing import Any

from attrs import frozen

from codegen.read.document import Json
from codegen.read.mending.listings import item_at
from codegen.read.merging import flattened
from codegen.read.paging import Paging, read_paging
from codegen.read.paths import Found
from codegen.read.schemas import Schemas
from codegen.read.types import BYTES, NONE, Plain, Type, references, without_none
from codegen.read.words import camel, singular

ENVELOPE = frozenset({"success", "errors", "messages", "result", "result_info"})
TEXT = ("text/", "application/xml", "application/javascript", "application/x-pem-file")


class ResponseKind(StrEnum):
    """What the body of a response is."""

    JSON = "json"
    TEXT = "text"
    BYTES = "bytes"
    PARTS = "parts"


class ResultAt(StrEnum):
    """The member of a JSON response that contains the result."""

    RESULT = "result"
    DATA = "data"
    WHOLE = ""


@frozen
class Response:
    """What an operation responds when it succeeds."""

    type: Type
    kind: ResponseKind = ResponseKind.JSON
    at: ResultAt = ResultAt.RESULT
    paging: Paging | None = None


def read_response(schemas: Schemas, found: Found) -> Response:
    """The response of an operation that succeeds."""
    content = _success(found.spec)
    if content is None:
        return Response(NONE)
    content_type, schema = content
    if "json" not in content_type:
        return _as_it_is(content_type)
    paging = read_paging(schemas.document, found.spec)
    if paging and (item := item_at(schemas.document, schema, paging.items)) is not None:
        return Response(schemas.read(item, _hint(found)), paging=paging)
    return _single(schemas, schema, found)


def _as_it_is(content_type: str) -> Response:
    """A response that is returned undecoded."""
    if content_type.startswith(TEXT):
        return Response(Plain("str"), ResponseKind.TEXT)
    if content_type.startswith("multipart/"):
        return Response(Plain("Parts"), ResponseKind.PARTS)
    return Response(BYTES, ResponseKind.BYTES)


def _single(schemas: Schemas, schema: Json, found: Found) -> Response:
    """A response with one result."""
    target = flattened(schemas.document, schema)
    properties: Json = target.get("properties", {})
    at = _result_at(target)
    if at is not ResultAt.WHOLE:
        inner = properties.get(at)
        return Response(NONE if inner is None else _result(schemas, schemas.read(inner, _hint(found)), found), at=at)
    if target.get("x-envelope"):  # its own properties stand beside the envelope's
        own = {name: inner for name, inner in properties.items() if name not in ENVELOPE}
        schema = {**target, "properties": own, "required": [n for n in target.get("required", []) if n in own]}
    return Response(schemas.read(schema, _hint(found)), at=at)


def _result(schemas: Schemas, of: Type, found: Found) -> Type:
    """The type of a result. Null may tell that something was done; who asks for an object or makes a thing gets it."""
    keys = [] if found.verb == "DELETE" else list(references(of))
    return without_none(of) if any(found.verb == "GET" or schemas.is_thing(key) for key in keys) else of


def _result_at(target: Json) -> ResultAt:
    properties = set(target.get("properties", {}))
    if "result" in properties and (properties <= ENVELOPE or target.get("x-envelope")):
        return ResultAt.RESULT
    if {"success", "data"} <= properties:
        return ResultAt.DATA
    return ResultAt.RESULT if properties and properties <= ENVELOPE else ResultAt.WHOLE


def _hint(found: Found) -> str:
    return camel("_".join([*found.name[:-2], singular(found.name[-2]), found.name[-1], "response"]))


def _success(spec: Json) -> tuple[str, Json] | None:
    """The content type and the schema of a successful response; nothing if it has no content."""
    for status, response in sorted(spec.get("responses", {}).items()):
        contents: dict[str, Any] = response.get("content", {})
        if status.startswith("2") and contents:
            content_type = next((name for name in contents if "json" in name), next(iter(contents)))
            return content_type, contents[content_type].get("schema", {})
    return None
