"""The help of a call: what it does, and what it takes, from data alone."""

from collections.abc import Iterator
from typing import Any

from cfapi.cli.calls.operation import SCOPE_IDS, Field, KnownOperation
from cfapi.operations.schemas import ANYTHING, Schema, choices, items, members, options, types

MOST_CHOICES = 24
WORDS = {"string": "text", "boolean": "true|false", "integer": "whole number", "number": "number", "object": "object"}


def usage(operation: KnownOperation) -> str:
    """The words after the command."""
    ids = " ".join(name.upper() for name in operation.ids if name not in SCOPE_IDS)
    scopes = [f"--{name.removesuffix('_id')} NAME|ID" for name in SCOPE_IDS if name in operation.ids]
    scope = f"({' | '.join(scopes)})" if len(scopes) > 1 else "".join(scopes)
    words = "[NAME=VALUE]..." if operation.fields else ""
    return " ".join(filter(None, (ids, scope, words, "[OPTIONS]")))


def about(operation: KnownOperation) -> str:
    """What it does, and what it needs."""
    line = operation.line
    notes = [f"{line['summary']}: {line['verb']} {line['path'].replace('{scope}', '/{accounts or zones}/{id}')}"]
    if line.get("permissions"):
        few = line["permissions"][:3]
        more = " or others" if len(line["permissions"]) > len(few) else ""
        notes.append(f"Permission: {' or '.join(few)}{more}.")
    if line.get("deprecated"):
        use = f" Use {line['replacement'].replace('.', ' ')}." if line.get("replacement") else ""
        notes.append(f"Deprecated.{use}")
    if line.get("alias_of"):
        notes.append(f"Another name of {line['alias_of'].replace('.', ' ')}.")
    return "\n".join(notes)


def argument_rows(operation: KnownOperation) -> Iterator[tuple[str, str]]:
    """Each argument that can be written before "=", and what it takes; those that are needed first."""
    for each in sorted(operation.fields, key=lambda field: not field.argument.required):
        yield each.name, ", ".join(filter(None, (_need(each), kind(each.schema), _default(each.schema))))
        if each.argument.place in ("body", "query"):
            yield from _inner_rows(each.name if each.argument.wire else "", each.schema)


def kind(schema: Schema) -> str:
    """The type of a value in words: "text", "1 to 50", "A|AAAA|CNAME", "list of text"."""
    known = choices(schema)
    if known:
        shown = " | ".join(map(str, known[:MOST_CHOICES]))
        return shown + (f" | … ({len(known)} in all)" if len(known) > MOST_CHOICES else "")
    found: list[str] = []
    for name in sorted(types(schema)):
        if name == "array":
            found.append(f"list of {kind(items(schema)) or 'anything'}")
        elif name != "null":
            found.append(_bounded(name, schema))
    return " or ".join(dict.fromkeys(found))


def _inner_rows(name: str, schema: Schema) -> Iterator[tuple[str, str]]:
    for inner, of in members(schema).items():
        yield f"  {name}.{inner}" if name else f"  {inner}", ", ".join(filter(None, (kind(of), _default(of))))


def _need(field: Field) -> str:
    return "needed" if field.argument.required else ""


def _default(schema: Schema) -> str:
    found: list[Any] = [option["default"] for option in options(schema) if option.get("default") not in (None, "", [])]
    return f"default {found[0]}" if found and not isinstance(found[0], dict) else ""


def _bounded(name: str, schema: Schema) -> str:
    option = next((each for each in options(schema) if each.get("type") == name), ANYTHING)
    low, high = option.get("minimum"), option.get("maximum")
    limits = (
        f" {low} to {high}" if None not in (low, high) else f" from {low}" if low else f" to {high}" if high else ""
    )
    return WORDS.get(name, name) + (limits if name in ("integer", "number") else "")
