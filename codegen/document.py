"""The OpenAPI document: reading it, finding its operations, following its references."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen import fern

Json = dict[str, Any]

# In the order in which the methods of one path are written.
VERBS = ("get", "head", "options", "put", "post", "patch", "delete", "trace")
COMPONENTS = "#/components/schemas/"


class DocumentError(Exception):
    """The document says something that the generator cannot carry out."""


@frozen
class Found:
    """One operation as the document has it."""

    name: tuple[str, ...]
    verb: str
    path: str
    spec: Json


def load(path: Path) -> Json:
    """The document of a file, packed or not."""
    data = path.read_bytes()
    document: Json = json.loads(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)
    return document


def operations(document: Json) -> Iterator[Found]:
    """The operations by path, then verb."""
    for path, item in sorted(document["paths"].items()):
        for verb in VERBS:
            spec = item.get(verb, {})
            if "x-name" in spec:
                yield Found(tuple(spec["x-name"]), verb.upper(), path, spec)
            elif name := fern.dotted_name(spec):
                listing = {"x-pagination": fern.pagination(spec)} if verb == "get" else {}
                yield Found(name, verb.upper(), path, {**spec, **listing})


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
