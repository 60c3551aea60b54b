"""What is known of every operation of the API: its arguments, its answer, how it pages, and who may call it.

The facts are data that the generator writes from the API's own description; they are read when first needed.
"""

import functools
from importlib.resources import files
from typing import Any

import attrs
import msgspec

from cfapi.sandbox.http.responses import JSON

Schema = dict[str, Any]


def _nothing() -> Schema:
    return {}


@attrs.frozen
class Body:
    """What a request carries."""

    type: str = JSON
    schema: Schema = attrs.field(factory=_nothing)
    required: bool = False


@attrs.frozen
class Success:
    """What an answer carries. In the envelope (`v4`), `schema` is of the result alone, and `info` of result_info."""

    status: int = 200
    type: str = JSON
    v4: bool = False
    schema: Schema = attrs.field(factory=_nothing)
    info: Schema = attrs.field(factory=_nothing)
    beside: dict[str, Schema] = attrs.field(factory=_nothing)


@attrs.frozen(eq=False)
class Operation:
    """One verb on one path. `items` tells where a listing has its items, such as `result.buckets`."""

    verb: str
    path: str
    query: dict[str, Schema] = attrs.field(factory=_nothing)
    body: Body | None = None
    answer: Success = attrs.field(factory=Success)
    items: str | None = None
    paging: dict[str, str] | None = None
    permissions: tuple[str, ...] = ()


@attrs.frozen
class _Named:
    name: str
    schema: Schema


@functools.cache
def operations() -> tuple[Operation, ...]:
    """All operations, by path, then verb."""
    return tuple(msgspec.json.Decoder(Operation).decode_lines(_read("operations.jsonl")))


@functools.cache
def schemas() -> dict[str, Schema]:
    """The schemas that operations and other schemas refer to, by name."""
    return {each.name: each.schema for each in msgspec.json.Decoder(_Named).decode_lines(_read("schemas.jsonl"))}


def resolve(schema: Schema) -> Schema:
    """The schema behind any references."""
    while "$ref" in schema:
        schema = schemas()[schema["$ref"]]
    return schema


def _read(name: str) -> bytes:
    return files("cfapi.sandbox").joinpath("data", name).read_bytes()
