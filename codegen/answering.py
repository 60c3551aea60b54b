"""Answers: of which type an operation's result is, where in the answer it stands, and how it goes on in pages."""

from typing import Any

from attrs import frozen

from codegen.document import Found, Json, resolve
from codegen.merging import alternatives, flattened
from codegen.schemas import Schemas
from codegen.types import BYTES, NONE, Plain, Type, without_none
from codegen.words import camel, singular

ENVELOPE = frozenset({"success", "errors", "messages", "result", "result_info"})
TEXT = ("text/", "application/xml", "application/javascript", "application/x-pem-file")
LARGEST_PAGE = 1000
# Roles of query parameters in `x-pagination`, and the words of `Paging` for them.
ROLES = {
    "page": "page",
    "per_page": "per_page",
    "limit": "per_page",
    "offset": "offset",
    "cursor": "cursor",
    "page_token": "cursor",
}


@frozen
class Paging:
    """How a listing goes on; `names` holds the query names that differ from their role."""

    kind: str
    items: str
    size: int | None
    names: tuple[tuple[str, str], ...] = ()


@frozen
class Answer:
    """What an operation answers.

    `kind` is json, text or bytes; `at` is where a JSON answer holds its result: "result", "data", or "" for all of it.
    """

    type: Type
    kind: str = "json"
    at: str = "result"
    paging: Paging | None = None


def read_answer(schemas: Schemas, found: Found) -> Answer:
    """What an operation answers when it succeeds."""
    content = _success(found.spec)
    if content is None:
        return Answer(NONE)
    content_type, schema = content
    if "json" not in content_type:
        return Answer(Plain("str"), "text") if content_type.startswith(TEXT) else Answer(BYTES, "bytes")
    paging = _paging(schemas, found)
    if paging and (item := _item(schemas, schema, paging.items)) is not None:
        return Answer(schemas.read(item, _hint(found)), paging=paging)
    return _single(schemas, schema, found)


def _single(schemas: Schemas, schema: Json, found: Found) -> Answer:
    target = flattened(schemas.document, schema)
    properties: Json = target.get("properties", {})
    at = _place(target)
    if at:
        inner = properties.get(at)
        return Answer(NONE if inner is None else without_none(schemas.read(inner, _hint(found))), at=at)
    if target.get("x-envelope"):  # its own properties stand beside the envelope's
        own = {name: inner for name, inner in properties.items() if name not in ENVELOPE}
        schema = {**target, "properties": own, "required": [n for n in target.get("required", []) if n in own]}
    return Answer(schemas.read(schema, _hint(found)), at=at)


def _place(target: Json) -> str:
    """Where an answer holds its result."""
    properties = set(target.get("properties", {}))
    if "result" in properties and (properties <= ENVELOPE or target.get("x-envelope")):
        return "result"
    if {"success", "data"} <= properties:
        return "data"
    return "result" if (properties and properties <= ENVELOPE) else ""


def _item(schemas: Schemas, schema: Json, place: str) -> Json | None:
    """The schema of one listed item; nothing where the answer is no list."""
    here = _not_null(schemas, schema)
    for step in place.split("."):
        here = _not_null(schemas, here.get("properties", {}).get(step, {})) if step else here
    return here.get("items", {}) if "array" in here.get("type", "") else None


def _not_null(schemas: Schemas, schema: Json) -> Json:
    kept = [option for option in alternatives(schemas.document, schema) if not _is_null(schemas, option)]
    return flattened(schemas.document, kept[0]) if len(kept) == 1 else resolve(schemas.document, schema)


def _is_null(schemas: Schemas, schema: Json) -> bool:
    return resolve(schemas.document, schema).get("type") == "null"


def _hint(found: Found) -> str:
    return camel("_".join([*found.name[:-2], singular(found.name[-2]), found.name[-1], "response"]))


def _success(spec: Json) -> tuple[str, Json] | None:
    """The content type and the schema of a good answer; nothing where it has no content."""
    for status, response in sorted(spec.get("responses", {}).items()):
        contents: dict[str, Any] = response.get("content", {})
        if status.startswith("2") and contents:
            content_type = next((name for name in contents if "json" in name), next(iter(contents)))
            return content_type, contents[content_type].get("schema", {})
    return None


def _paging(schemas: Schemas, found: Found) -> Paging | None:
    declared: Json = found.spec.get("x-pagination", {})
    if not declared:
        return None
    roles: dict[str, str] = declared.get("params", {})
    sized = roles.get("per_page") or roles.get("limit")
    schemas_by_name: dict[str, Json] = {p["name"]: p["schema"] for p in found.spec.get("parameters", [])}
    schema = schemas_by_name.get(sized or "", {})
    maximum: float | None = resolve(schemas.document, schema).get("maximum")
    return Paging(
        kind=declared["kind"],
        items=found.spec.get("x-items", "result"),
        size=min(int(maximum), LARGEST_PAGE) if maximum else None,
        names=tuple((ROLES[role], wire) for role, wire in roles.items() if wire != ROLES[role]),
    )
