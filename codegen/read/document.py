"""The OpenAPI document: reading it, and following its references."""

import gzip
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

Json = dict[str, Any]

COMPONENTS = "#/components/schemas/"


class DocumentError(Exception):
    """The document says something that the generator cannot carry out."""


def load(path: Path) -> Json:
    """The document of a file, compressed or not."""
    data = path.read_bytes()
    document: Json = json.loads(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)
    return document


def reference(schema: Json) -> str | None:
    """The component that a schema refers to."""
    ref: str | None = schema.get("$ref")
    return ref.removeprefix(COMPONENTS) if ref else None


def resolve(document: Json, schema: Json) -> Json:
    """The schema behind any references."""
    while (name := reference(schema)) is not None:
        schema = component(document, name)
    return schema


def component(document: Json, name: str) -> Json:
    """The schema that a name from `reference` stands for."""
    schemas: Json = document["components"]["schemas"]
    found: Json = schemas[name] if name in schemas else look_up(document, name)
    return found


def look_up(document: Json, ref: str) -> Any:
    """What a reference leads to: a JSON pointer, or a path below the components' schemas.

    Raises:
        DocumentError: It leads nowhere.
    """
    pointer = ref if ref.startswith("#/") else COMPONENTS + ref
    here: Any = document
    for step in pointer.removeprefix("#/").split("/"):
        key = unquote(step).replace("~1", "/").replace("~0", "~")
        try:
            here = here[int(key) if isinstance(here, list) else key]
        except (KeyError, IndexError, ValueError, TypeError):
            raise DocumentError(f"{pointer} does not exist") from None
    return here


def is_null(document: Json, schema: Json) -> bool:
    """Whether null is all that a schema allows."""
    return bool(resolve(document, schema).get("type") == "null")
