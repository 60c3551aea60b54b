"""For every operation of the API: its help renders, its arguments parse, and it sends what its method sends."""

import json
import re
import warnings
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cfapi import Cloudflare
from cfapi._core.paging.pages import Pages
from cfapi._http.bodies import RequestBody
from cfapi.cli.calls.binding import bind
from cfapi.cli.calls.operation import SCOPE_IDS, Field, KnownOperation
from cfapi.cli.calls.preparing import prepare
from cfapi.cli.calls.words import parse
from cfapi.cli.root import cfapi
from cfapi.operations.lines import Line, groups, lines
from cfapi.operations.schemas import Schema, choices, items, members, options, required, types
from cfapi.testing import MemoryTransport, respond

ID = "0123456789abcdef0123456789abcdef"
DEEPEST = 3


def lines_of(group: str) -> Iterator[Line]:
    return (line for line in lines() if line["name"].startswith(f"{group}."))


def sample(schema: Schema, depth: int = 0) -> Any:
    """A value that follows a schema."""
    kinds = types(schema)
    if known := choices(schema):
        return known[0]
    if "object" in kinds:
        inner = members(schema) if depth < DEEPEST else {}
        chosen = required(schema) or set(list(inner)[:1])
        return {name: sample(inner[name], depth + 1) for name in inner if name in chosen}
    for kind, value in (("string", "text"), ("boolean", True), ("integer", number(schema)), ("number", number(schema))):
        if kind in kinds:
            return value
    return [sample(items(schema), depth + 1)] if "array" in kinds and depth < DEEPEST else "text"


def number(schema: Schema) -> int:
    found = next((each for each in options(schema) if each.get("type") in ("integer", "number")), {})
    return int(found.get("minimum", min(7, found.get("maximum", 7))))


def words_of(name: str, value: Any) -> Iterator[str]:
    """What a user types for a value."""
    if isinstance(value, dict) and value and all(re.fullmatch(r"[A-Za-z_][\w-]*", key) for key in value):
        for key, inner in value.items():
            yield from words_of(f"{name}.{key}", inner)
    elif isinstance(value, Path):
        yield f"{name}=@{value}"
    elif isinstance(value, list) and value and isinstance(value[0], Path):
        yield f"{name}=@{value[0]}"
    elif isinstance(value, str):
        yield f"{name}={value}"
    elif isinstance(value, bool | int):
        yield f"{name}={json.dumps(value)}"
    else:
        yield f"{name}:={json.dumps(value)}"


FILE = Path(__file__)  # any that is there


def value_of(field: Field) -> Any:
    if field.argument.place == "form" and field.argument.wire:
        if field.schema.get("format") == "binary":
            return FILE
        if items(field.schema).get("format") == "binary":
            return [FILE]
    value = sample(field.schema)
    nested = field.argument.place == "query" and isinstance(value, list) and isinstance(value[0], list)
    return value[0] if nested else value  # a query has no lists of lists


def typed_words(operation: KnownOperation, field: Field, values: dict[str, Any]) -> Iterator[str]:
    """What a user types for an argument: of two with one name in the API, the Python names."""
    value, twins = values[field.argument.name], [each for each in operation.fields if each.name == field.name]
    if field.argument.wire or not isinstance(value, dict) or not value:
        return words_of(field.name if len(twins) == 1 else field.argument.name, value)
    return (word for name, inner in value.items() for word in words_of(name, inner))


async def sent(call: Any) -> tuple[Any, ...]:
    body = call.body
    if isinstance(body, RequestBody):
        body = b"".join([chunk async for chunk in body.chunks()])
    boundary = re.search(r"boundary=(\w+)", call.content_type or "")
    if boundary is not None and body is not None:
        return call.method, call.path, call.query, body.replace(boundary[1].encode(), b"-")
    return call.method, call.path, call.query, body, call.content_type, dict(call.headers)


def as_sent_by_method(cf: Cloudflare, operation: KnownOperation, given: dict[str, Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made = attrgetter(operation.name)(cf)(**given)
    if isinstance(made, Pages):
        return made._call.with_query(made._page_query.without())
    made.close()
    return made._call


@pytest.mark.parametrize("group", groups())
async def test_a_command_sends_exactly_what_the_method_sends(group: str):
    async with Cloudflare("token", transport=MemoryTransport(lambda _: respond(None))) as cf:
        for line in lines_of(group):
            operation = KnownOperation.of(line)
            ids = [name for name in operation.ids if not (operation.is_scoped and name == "account_id")]
            values = {each.argument.name: value_of(each) for each in operation.fields}
            if operation.whole is not None and operation.whole.argument.place == "form":  # parts of any name
                values[operation.whole.argument.name] = {"part": "text"}
            words = [word for each in operation.fields for word in typed_words(operation, each, values)]
            scopes = {name: ID for name in ids if name in SCOPE_IDS}

            positional, assignments = parse([*(ID for name in ids if name not in SCOPE_IDS), *words])
            bound = bind(operation, positional, assignments, scopes=scopes)
            typed = prepare(cf, operation, bound).call

            if (content := operation.content) is not None:  # a command takes a text where a method wants bytes
                values[content.argument.name] = values[content.argument.name].encode()
            method = as_sent_by_method(cf, operation, {**dict.fromkeys(ids, ID), **values})
            assert await sent(typed) == await sent(method), operation.name


@pytest.mark.parametrize("group", groups())
def test_the_help_of_every_command_renders(group: str):
    for line in islice(lines_of(group), None if group in ("dns", "zones") else 3):
        done = CliRunner().invoke(cfapi, [*line["name"].split("."), "--help"])

        assert done.exit_code == 0, done.output
        assert line["verb"] in done.stdout
        assert "Exit codes:" in done.stdout
