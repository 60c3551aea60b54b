"""What the sandbox knows of the API: a line of JSON for each operation, and one for each schema they refer to."""

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, cast

from attrs import Factory, define

from codegen.read.arguments import JSON
from codegen.read.document import Json, reference, resolve
from codegen.read.mending.patches import PARTIAL, partial
from codegen.read.paths import Found, operations
from codegen.read.responses import ENVELOPE

# Keywords that decide what is valid, or what a made-up value looks like.
KEPT = (
    *("$ref", "additionalProperties", "allOf", "anyOf", "const", "default", "enum", "exclusiveMaximum"),
    *("exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum"),
    *("multipleOf", "oneOf", "pattern", "properties", "readOnly", "required", "type", "uniqueItems", "writeOnly"),
)
MANY = ("allOf", "anyOf", "oneOf")
ONE = ("additionalProperties", "items")
# Inline schemas of this many characters that occur in this many places are written once.
LONG, OFTEN = 60, 3
# These say nothing; whole schemas of this kind are left out.
EMPTY: Json = {}


def files(document: Json) -> dict[str, str]:
    """Path below cfapi/sandbox/data -> text."""
    lines = [_operation(document, found) for found in operations(document)]
    shared = Shared()
    shared.count([*lines, *(schemas := list(_schemas(document, lines)))])
    lines, schemas = shared.referring(lines), shared.referring(schemas)
    # Sorted, so that one of them is found without reading the others.
    named = sorted(
        [*schemas, *shared.schemas()], key=lambda line: json.dumps(line["name"], ensure_ascii=False).encode()
    )
    return {"operations.jsonl": _text(lines), "schemas.jsonl": _text(named)}


def _text(lines: Iterable[Json]) -> str:
    return "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines)


def _operation(document: Json, found: Found) -> Json:
    spec = found.spec
    facts: Json = {
        "verb": found.verb,
        "path": found.path,
        "query": {p["name"]: _parameter(found, p) for p in spec.get("parameters", []) if p["in"] == "query"},
        "body": _body(document, found),
        "answer": _response(document, found),
        "items": spec.get("x-items"),
        "paging": _paging(spec.get("x-pagination", {})),
        "permissions": spec.get("x-token-permissions"),
    }
    return {name: value for name, value in facts.items() if value not in (None, {}, [])}


def _parameter(found: Found, parameter: Json) -> Json:
    """The schema of a query parameter, and whether it is `needed`; `dots`: its properties are separate parameters."""
    marks = {"needed": parameter.get("required"), "dots": parameter.get("x-nested") == "dots"}
    return {**_kept(found, parameter.get("schema", EMPTY)), **{name: True for name, value in marks.items() if value}}


def _body(document: Json, found: Found) -> Json:
    body: Json = found.spec.get("requestBody", EMPTY)
    content: Json = body.get("content", EMPTY)
    if not content:
        return EMPTY
    kind = JSON if JSON in content else next(iter(content))
    schema = content[kind].get("schema", EMPTY)
    schema = partial(document, schema) if body.get(PARTIAL) else schema
    facts = {"type": kind, "schema": _kept(found, schema), "required": body.get("required")}
    return {name: value for name, value in facts.items() if value not in (None, {}, False, JSON)}


def _response(document: Json, found: Found) -> Json:
    """Status, content type and schema of success; inside the envelope (`v4`), the schema of its result alone."""
    status, response = min(found.spec["responses"].items())
    content: Json = response.get("content", EMPTY)
    kind = next(iter(content), "")
    schema = resolve(document, content[kind].get("schema", EMPTY)) if kind else EMPTY
    facts: Json = {"status": int(status), "type": kind, "schema": schema}
    if schema.get("x-envelope"):
        properties: Json = schema.get("properties", EMPTY)
        own = {name: inner for name, inner in properties.items() if name not in ENVELOPE}
        facts |= {"v4": True, "schema": properties.get("result"), "info": properties.get("result_info"), "beside": own}
    for name in ("schema", "info"):
        facts[name] = _kept(None, facts[name]) if facts.get(name) else None
    facts["beside"] = {name: _kept(None, inner) for name, inner in facts.get("beside", EMPTY).items()}
    usual = {"status": 200, "type": JSON}
    return {name: value for name, value in facts.items() if value not in (None, {}) and usual.get(name) != value}


def _paging(declared: Json) -> Json | None:
    if not declared:
        return None
    return {"kind": declared["kind"], **declared.get("params", EMPTY)}


def _schemas(document: Json, lines: list[Json]) -> Iterator[Json]:
    """The components that the lines reach, by name."""
    components: Json = document["components"]["schemas"]
    found: dict[str, Json] = {}
    waiting = sorted({name for line in lines for name in _references(line)})
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _kept(None, components[name])
            waiting.extend(_references(found[name]))
    for name in sorted(found):
        yield {"name": name, "schema": found[name]}


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        fields = cast("Json", value)
        ref = fields.get("$ref")
        if isinstance(ref, str):
            yield ref
        for inner in fields.values():
            yield from _references(inner)
    elif isinstance(value, list):
        yield from (name for inner in _parts(value) for name in _references(inner))


def _kept(found: Found | None, schema: Json) -> Json:
    """A schema without documentation; it refers to others by their name alone.

    What is `found` decides about what it takes; components and responses are as they are written.
    """
    kept = {key: schema[key] for key in KEPT if key in schema}
    if (name := reference(schema)) is not None:
        kept["$ref"] = name
    if found is not None and found.spec.get("x-origin") == "openapi" and len(kept.get("enum", ())) == 1:
        # Unions were flattened to their first alternative there, so that the one value known is not the only one.
        del kept["enum"]
    for key in MANY:
        if key in kept:
            kept[key] = [_kept(found, each) for each in kept[key]]
    for key in ONE:
        if isinstance(kept.get(key), dict):
            kept[key] = _kept(found, kept[key])
    if "properties" in kept:
        kept["properties"] = {name: _kept(found, each) for name, each in kept["properties"].items()}
    return kept


@define
class Shared:
    """Inline schemas that occur in several places: each is written once, under the checksum of its text."""

    places: Counter[str] = Factory(Counter[str])
    used: dict[str, Json] = Factory(dict[str, Json])

    def count(self, value: Any) -> None:
        """Note every schema of some length."""
        for inner in _parts(value):
            if _is_schema(inner):
                self.places[_written(inner)] += 1
            self.count(inner)

    def referring(self, value: Any) -> Any:
        """The value with references instead of shared schemas."""
        if _is_schema(value) and self.places[text := _written(value)] >= OFTEN:
            name = f"={zlib.crc32(text.encode()):08x}"
            self.used[name] = value
            return {"$ref": name}
        return self._inside(value)

    def schemas(self) -> list[Json]:
        """The lines of the shared schemas."""
        lines: list[Json] = []
        waiting = set(self.used)
        while waiting:
            lines += [{"name": name, "schema": self._inside(self.used[name])} for name in sorted(waiting)]
            waiting = self.used.keys() - {line["name"] for line in lines}
        return sorted(lines, key=lambda line: line["name"])

    def _inside(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self.referring(inner) for name, inner in cast("Json", value).items()}
        return [self.referring(inner) for inner in _parts(value)] if isinstance(value, list) else value


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return cast("Json", value).values()
    found: Any = value
    return list(found) if isinstance(value, list) else ()


def _is_schema(value: Any) -> bool:
    """Whether it is a schema of some length, and not a part of an operation that looks like one."""
    if not isinstance(value, dict) or not isinstance(cast("Json", value).get("type"), str | list):
        return False
    fields = cast("Json", value)
    return not fields.keys() - set(KEPT) and len(_written(fields)) >= LONG


def _written(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
