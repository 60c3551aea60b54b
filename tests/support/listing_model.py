"""What a listing should have, told from what its items show: a reading of filters apart from the sandbox's own."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from cfapi.sandbox.schema.catalog import Schema, resolve

Pick = Callable[[Schema], Any]
_TEXTS = ("alpha{n}-Beta", "192.0.2.{m}", "{m}{m}{m}{m}{m}{m}{m}{m}" * 4)
_FORMATS = {
    "date-time": "2026-0{m}-01T00:00:00Z",
    "date": "2026-0{m}-01",
    "email": "user{n}@shop.example",
    "uri": "https://shop{n}.example/",
    "ipv4": "192.0.2.{m}",
    "uuid": "0000000{n}-0000-4000-8000-000000000000",
}


def alternatives(schema: Schema) -> Iterator[Schema]:
    """A schema with all that it is a union or an intersection of."""
    whole = resolve(schema)
    yield whole
    for each in (*whole.get("anyOf", ()), *whole.get("oneOf", ()), *whole.get("allOf", ())):
        yield from alternatives(each)


def built(schema: Schema, steps: Sequence[str], pick: Pick) -> Any:
    """Something of a schema that has what `pick` says at a path; None where there is no such place."""
    for each in alternatives(schema):
        if "items" in each and (inner := built(each["items"], steps, pick)) is not None:
            return [inner]
        below = each.get("properties", {}).get(steps[0])
        if below is not None:
            inner = pick(below) if len(steps) == 1 else built(below, steps[1:], pick)
            return None if inner is None else {steps[0]: inner}
    return None


def value(schema: Schema, n: int) -> Any:
    """The value number n of a schema, which differs from the others where it can; None where it is not known how."""
    for each in alternatives(schema):
        choices = [choice for choice in each.get("enum", ()) if choice is not None]
        if choices:
            return choices[n % len(choices)]
        if (found := _of_kind(kind(each), each, n)) is not None:
            return found
    return None


def kind(schema: Schema) -> str:
    """The type of a schema besides null."""
    kinds = schema.get("type", "")
    return kinds if isinstance(kinds, str) else next((each for each in kinds if each != "null"), "")


def _of_kind(kind: str, schema: Schema, n: int) -> Any:
    if kind == "boolean":
        return n % 2 == 0
    if kind in {"integer", "number"}:
        return schema.get("minimum", 1) + n
    if kind == "array":
        inner = value(schema.get("items", {}), n)
        return None if inner is None else [inner]
    return _text(schema, n) if kind == "string" else None


def _text(schema: Schema, n: int) -> str | None:
    texts = (_FORMATS[schema["format"]],) if schema.get("format") in _FORMATS else _TEXTS
    written = [each.format(n=n, m=n + 1)[: schema.get("maxLength")] for each in texts]
    return next((each for each in written if re.search(schema.get("pattern", ""), each)), None)


def values_at(item: Any, path: str) -> list[str]:
    """The texts of what an item has at a path, of lists on the way each of their items."""
    found = [item]
    for step in path.split("."):
        found = [each[step] for whole in found for each in _flat(whole) if isinstance(each, dict) and step in each]
    return [text(each) for whole in found for each in _flat(whole) if each is not None]


def _flat(value: Any) -> Iterator[Any]:
    if not isinstance(value, list):
        yield value
        return
    for each in value:
        yield from _flat(each)


def text(value: Any) -> str:
    """How a query writes a value."""
    return str(value).lower() if isinstance(value, bool) else str(value)
