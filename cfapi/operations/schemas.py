"""What an operation takes, as JSON Schema: types, choices, bounds, defaults, members of objects, their variants.

The facts are those by which the sandbox validates requests. Those of one operation are read when they are needed, with
the standard library alone, and the schemas that it refers to one by one.
"""

import json
import os.path
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from mmap import ACCESS_READ, mmap
from typing import Any, NamedTuple, TypeAlias

Schema: TypeAlias = dict[str, Any]

JSON = "application/json"
ANYTHING: Schema = {}
DEEPEST = 8  # some schemas contain themselves
_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "sandbox", "data")  # noqa: PTH118, PTH120
_PLACEHOLDER, _ANY_PLACEHOLDER = r"\{[^}]*\}", r'\{[^}"]*\}'


class OperationSchema(NamedTuple):
    """What is known of one verb on one path.

    Attributes:
        query: The schema of each query parameter, by its name in the API.
        body: The schema of the body; None if there is none.
        content_type: The type of the body.
        body_required: Whether a call needs a body.
        answer: The schema of the result, inside the envelope if there is one.
        items: Where a listing has its items, such as "result.buckets"; empty if it is no listing.
        paging: The kind of the pagination, and the names of its parameters.
    """

    query: Mapping[str, Schema]
    body: Schema | None
    content_type: str
    body_required: bool
    answer: Schema
    items: str
    paging: Mapping[str, str]


def operation_schema(verb: str, path: str) -> OperationSchema:
    """The facts of a verb and the template of a path, whatever its placeholders are called; empty if unknown."""
    line = _line_of(verb, path)
    facts: dict[str, Any] = {} if line is None else json.loads(line)
    body: dict[str, Any] = facts.get("body", {})
    return OperationSchema(
        query=facts.get("query", {}),
        body=body.get("schema", {}) if body else None,
        content_type=body.get("type", JSON),
        body_required=body.get("required", False),
        answer=facts.get("answer", {}).get("schema", {}),
        items=facts.get("items", ""),
        paging=facts.get("paging", {}),
    )


def resolve(schema: Schema) -> Schema:
    """The schema behind any references."""
    while "$ref" in schema:
        schema = {**_schema(schema["$ref"]), **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def options(schema: Schema, depth: int = 0) -> Iterator[Schema]:
    """The alternatives that a value may follow, without references; those of null have the type "null"."""
    schema = resolve(schema)
    if depth > DEEPEST:
        return
    if inner := (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        for each in inner:
            yield from options(each, depth + 1)
    elif "allOf" in schema:
        yield _merged([part for each in schema["allOf"] for part in islice(options(each, depth + 1), 1)], schema)
    else:
        yield from _by_type(schema)


def types(schema: Schema) -> set[str]:
    """The JSON types that a value may have; none where anything goes."""
    return {_type_of(option) for option in options(schema)} - {""}


def choices(schema: Schema) -> list[Any]:
    """The known values, of all alternatives together; none if there is one without."""
    found: list[Any] = []
    for option in options(schema):
        if _type_of(option) == "null":
            continue
        values = option.get("enum", [option["const"]] if "const" in option else None)
        if values is None:
            return []
        found += [value for value in values if value is not None and value not in found]
    return found


def members(schema: Schema) -> dict[str, Schema]:
    """The properties of an object, of all its variants together."""
    found: dict[str, list[Schema]] = {}
    for option in options(schema):
        for name, inner in option.get("properties", {}).items():
            same = found.setdefault(name, [])
            if inner not in same:
                same.append(inner)
    return {name: same[0] if len(same) == 1 else {"anyOf": same} for name, same in found.items()}


def takes_any_member(schema: Schema) -> bool:
    """Whether an object may have members besides those that are known."""
    return any(
        isinstance(option.get("additionalProperties"), dict)
        or option.get("additionalProperties") is True
        or (_type_of(option) in ("object", "") and not option.get("properties"))
        for option in options(schema)
    )


def items(schema: Schema) -> Schema:
    """What the items of an array follow, whichever alternative it is; anything if that is not known."""
    found = [option.get("items", {}) for option in options(schema) if _type_of(option) == "array"]
    return found[0] if len(found) == 1 else {"anyOf": found} if found else {}


def required(schema: Schema) -> set[str]:
    """The properties without which no variant of an object is complete."""
    variants = [set[str](option.get("required", ())) for option in options(schema) if option.get("properties")]
    return set[str].intersection(*variants) if variants else set()


def _type_of(option: Schema) -> str:
    kind = option.get("type", "")
    if kind:
        return str(kind)
    if "properties" in option or "additionalProperties" in option:
        return "object"
    values: list[object] = option.get("enum", [option["const"]] if "const" in option else [])
    return _JSON_TYPES.get(type(values[0]), "") if values else ""


_JSON_TYPES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


def _by_type(schema: Schema) -> Iterator[Schema]:
    """A schema with one type; one with a list of types is one of each."""
    kind = schema.get("type")
    if not isinstance(kind, list):
        yield schema
        return
    names: list[str] = kind  # pyright: ignore[reportUnknownVariableType]
    yield from ({**schema, "type": name} for name in names)


def _merged(parts: list[Schema], outer: Schema) -> Schema:
    merged: Schema = {"type": "object", "properties": {}, "required": []}
    for part in [*parts, outer]:
        merged["properties"] |= part.get("properties", {})
        merged["required"] += part.get("required", ())
        merged |= {key: value for key, value in part.items() if key not in ("properties", "required", "allOf")}
    return merged


def _line_of(verb: str, path: str) -> bytes | None:
    """The line of an operation. The same path may call its placeholders otherwise."""
    text = _text("operations.jsonl")
    start = text.find(b'{"verb":"%s","path":"%s"' % (verb.encode(), path.encode()))
    if start >= 0:
        return text[start : text.find(b"\n", start)]
    route = _ANY_PLACEHOLDER.join(map(re.escape, re.split(_PLACEHOLDER, path)))
    found = re.search(rf'^\{{"verb":"{verb}","path":"{route}".*$'.encode(), text, re.MULTILINE)
    return found and found[0]


@cache
def _text(name: str) -> mmap:
    """A file of which only the pages that are looked at are read."""
    with open(os.path.join(_FOLDER, name), "rb") as file:  # noqa: PTH118, PTH123
        return mmap(file.fileno(), 0, access=ACCESS_READ)


@cache
def _schema(name: str) -> Schema:
    text, start = _text("schemas.jsonl"), _start(json.dumps(name, ensure_ascii=False).encode())
    line: dict[str, Schema] = json.loads(text[start : text.find(b"\n", start)])
    return line["schema"]


def _start(name: bytes) -> int:
    """Where the line of a schema starts: they are sorted by name."""
    text = _text("schemas.jsonl")
    low, high = 0, len(text)
    while low < high:
        middle = text.rfind(b"\n", 0, (low + high) // 2) + 1
        own = text[middle + len(b'{"name":') : text.find(b',"schema":', middle)]
        if own == name:
            return middle
        low, high = (text.find(b"\n", middle) + 1, high) if own < name else (low, middle)
    raise LookupError(name.decode())
