"""Moments that a document has as mere text: what is named like a moment, and written like one where examples tell."""

import re
from collections import Counter
from typing import Any

from codegen.read.document import Json
from codegen.read.mending.walking import objects
from codegen.read.words import snake

DATE_TIME = "date-time"
# `created_at`, `uploaded_on`, `lastModified`: whatever they belong to, they are moments.
SURE = re.compile(
    r"""(\w+_)?(
    \w+_at | (\w+ed|expires)_on | (\w+ed|creation|sent)_(date|time|timestamp)
    | (event|prequeue|activity)_(start|end)_time
    | (created|modified|updated|deleted|uploaded|last_seen|last_synced)
    | time_(created|modified|updated|deleted)
    )""",
    re.VERBOSE,
)
# These are moments where several other properties of the name are known as such, or where examples are written so.
LIKELY = re.compile(
    r"(\w+_)?(at|on|time|datetime|timestamp|ts|start|end|since|until|seen|expires|expiry|expiration)|\w+_date"
)
OFTEN = 2
WRITTEN = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|z|[+-]\d\d:?\d\d)?")


def mend(document: Json) -> None:
    """Give the format of moments to the texts that are moments."""
    holders = list(objects([document["components"]["schemas"], document["paths"]]))
    formats = Counter((snake(name), schema.get("format")) for name, schema in _members(holders))
    for holder in holders:
        for name, schema in list(holder["properties"].items()):
            holder["properties"][name] = _mended(name, schema, formats)


def _members(holders: list[Json]) -> list[tuple[str, Json]]:
    return [
        (name, option)
        for holder in holders
        for name, schema in holder["properties"].items()
        for option in _options(schema)
    ]


def _options(schema: Json) -> list[Json]:
    return [schema, *(schema.get("anyOf") or schema.get("oneOf") or [])]


def _mended(name: str, schema: Json, formats: Counter[tuple[str, Any]]) -> Json:
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return {**schema, union: [_mended(name, option, formats) for option in schema[union]]}
    return {**schema, "format": DATE_TIME} if _is_text(schema) and _is_moment(name, schema, formats) else schema


def _is_text(schema: Json) -> bool:
    """Whether it is any text, or null."""
    kinds = schema.get("type", ())
    plain = schema.keys().isdisjoint({"format", "enum", "const", "pattern"})
    return plain and (kinds == "string" or set(kinds) == {"string", "null"})


def _is_moment(name: str, schema: Json, formats: Counter[tuple[str, Any]]) -> bool:
    known = snake(name)
    if examples := [each for each in _examples(schema) if isinstance(each, str)]:
        return bool(LIKELY.fullmatch(known) or SURE.fullmatch(known)) and all(map(WRITTEN.fullmatch, examples))
    elsewhere = formats[known, DATE_TIME] >= OFTEN and not formats[known, "date"]
    return bool(SURE.fullmatch(known) or (elsewhere and LIKELY.fullmatch(known)))


def _examples(schema: Json) -> list[Any]:
    return [*schema.get("examples", []), *([schema["example"]] if "example" in schema else [])]
