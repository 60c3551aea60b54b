"""The OpenAPI document: reading it, and following its references."""

import gzip
import json
from pathlib import Path
from typing import Any

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
        try:
            schema = document["components"]["schemas"][name]
        except KeyError:
            raise DocumentError(f"{COMPONENTS}{name} does not exist") from None
    return schema


def is_null(document: Json, schema: Json) -> bool:
    """Whether null is all that a schema allows."""
    return bool(resolve(document, schema).get("type") == "null")
