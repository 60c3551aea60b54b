"""Ways through a document: its operations, and the object schemas at any depth."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from codegen.read.document import Json

NOTHING: Json = {}


def specs(document: Json) -> Iterator[tuple[str, Json]]:
    """Verb and description of each operation."""
    for item in document["paths"].values():
        yield from item.items()


def objects(part: Any) -> Iterator[Json]:
    """The schemas at any depth that have properties, inner ones first."""
    if isinstance(part, list):
        for each in cast("Sequence[Any]", part):
            yield from objects(each)
    elif isinstance(part, dict):
        fields = cast("Json", part)
        for inner in fields.values():
            yield from objects(inner)
        if _has_properties(fields):
            yield fields


def success(spec: Json) -> Json:
    """The JSON content of a good response, which holds its schema; empty where there is none."""
    for _, response in sorted(spec.get("responses", {}).items()):
        contents: dict[str, Json] = response.get("content", {})
        if contents:
            return next((content for kind, content in contents.items() if "json" in kind), NOTHING)
    return NOTHING


def _has_properties(fields: Json) -> bool:
    """Whether it is a schema with properties, and not properties of which one has that name."""
    found: Any = fields.get("properties")
    return isinstance(found, dict) and {type(each) for each in cast("Json", found).values()} == {dict}
