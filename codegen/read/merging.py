"""One object schema out of several: for `allOf`, and for unions without a tag."""

from collections.abc import Iterable
from typing import Any

from codegen.read.document import Json, resolve


def alternatives(document: Json, schema: Json) -> list[Json]:
    """The alternatives of a union, with nested unions and references to unions expanded."""
    target = resolve(document, schema)
    nested: list[Json] = target.get("oneOf") or target.get("anyOf") or []
    return [leaf for option in nested for leaf in alternatives(document, option)] if nested else [schema]


def tag_values(document: Json, schema: Json, options: Iterable[Json]) -> dict[str, Json]:
    """Tag value to alternative, if a property with one known value distinguishes all alternatives; else nothing."""
    target = resolve(document, schema)
    name = target.get("discriminator", {}).get("propertyName") or target.get("x-discriminator")
    tags: dict[str, Json] = {}
    for option in options:
        known = resolve(document, resolve(document, option).get("properties", {}).get(name, {})).get("enum", [])
        if len(known) != 1 or not isinstance(known[0], str) or known[0] in tags:
            return {}
        tags[known[0]] = option
    return tags


def is_object(document: Json, schema: Json) -> bool:
    """Whether a schema is an object with known properties."""
    target = resolve(document, schema)
    return bool(target.get("properties") or target.get("allOf"))


def merge_objects(document: Json, options: Iterable[Json]) -> Json:
    """An object with the properties of all options; required are those that every option requires."""
    targets = [flattened(document, option) for option in options]
    found: dict[str, list[Json]] = {}
    for target in targets:
        for name, schema in target.get("properties", {}).items():
            found.setdefault(name, [])
            if schema not in found[name]:
                found[name].append(schema)
    required = [name for name in found if all(name in target.get("required", []) for target in targets)]
    properties = {name: _either(schemas) for name, schemas in found.items()}
    return {"type": "object", "properties": properties, "required": required}


def flattened(document: Json, schema: Json) -> Json:
    """An object schema without `allOf`: everything that its parts ask for, together."""
    target = resolve(document, schema)
    parts: list[Json] = target.get("allOf", [])
    if not parts:
        return target
    own = {key: value for key, value in target.items() if key != "allOf"}
    whole: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
    for part in [*(flattened(document, part) for part in parts), own]:
        whole["properties"].update(part.get("properties", {}))
        whole["required"] += [name for name in part.get("required", []) if name not in whole["required"]]
    return {**own, **whole}


def _either(schemas: list[Json]) -> Json:
    if len(schemas) == 1:
        return schemas[0]
    kept = {key: schemas[0][key] for key in ("x-python-name",) if key in schemas[0]}
    return {"anyOf": schemas, **kept}
