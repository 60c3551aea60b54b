"""Small documents to generate from."""

from typing import Any

from codegen.plan.planning import plan
from codegen.read.document import Json
from codegen.read.fixes import Fixes
from codegen.write.writer import files

ZONE_ID: Json = {"name": "zone_id", "in": "path", "required": True, "schema": {"type": "string"}}
TEXT: Json = {"type": "string"}


def operation(*name: str, result: Json | None = None, body: Json | None = None, **more: Any) -> Json:
    """An operation whose response is an envelope around the result."""
    properties: Json = {"success": {"type": "boolean"}, "errors": {"type": "array"}}
    if result is not None:
        properties["result"] = result
    schema: Json = {"type": "object", "properties": properties, "x-envelope": "v4"}
    spec: Json = {
        "x-name": list(name),
        "parameters": [],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}},
    }
    if body is not None:
        spec["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return spec | {key.replace("_", "-"): value for key, value in more.items()}


def document(paths: dict[str, Json], **schemas: Json) -> Json:
    """A document with these paths ({"/zones": {"get": …}}) and components."""
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}


def thing(**properties: Json) -> Json:
    """An object schema; its properties are optional."""
    return {"type": "object", "properties": properties}


def required(schema: Json) -> Json:
    """The same object schema, all of whose properties are required."""
    return {**schema, "required": list(schema["properties"])}


def one_of(*values: str | None) -> Json:
    """An enum."""
    return {"type": "string", "enum": list(values)}


def ref(name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def generated(source: Json, fixes: Fixes | None = None) -> dict[str, str]:
    """Path -> text of what is generated from a document."""
    return files(plan(source, fixes or Fixes()))
