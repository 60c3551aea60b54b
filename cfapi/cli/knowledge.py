"""`cfapi operations` and `cfapi permissions`: what is known of the API, without calling it."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import attrs
import click

from cfapi._printable import printable
from cfapi.errors import ArgumentError
from cfapi.operations.catalog import Operation, operation, search
from cfapi.operations.permissions import Needs, needs
from cfapi.operations.scripts import Calls, calls_in

NOTHING_FOUND = 1


def show_operations(words: Sequence[str], *, as_json: bool) -> int:
    """Print the operations that contain all the words; return the exit code."""
    found = list(search(*words))
    if as_json:
        click.echo(_json([attrs.asdict(each) for each in found]))
    else:
        click.echo(
            "\n".join(_table(_row(each) for each in found))
            if found
            else printable(f"No operation matches {' '.join(words)!r}.")
        )
    return 0 if found else NOTHING_FOUND


def show_permissions(named: Sequence[str], script: Path | None, *, as_json: bool) -> int:
    """Print the smallest set of permissions for some operations; return the exit code."""
    try:
        asked = [operation(name) for name in named]
    except ArgumentError as unknown:
        raise click.UsageError(str(unknown)) from None
    calls = _calls(script) if script is not None else Calls(())
    if not asked and not calls.operations:
        raise click.UsageError(
            "Name operations, or a script with --from-script." if script is None else f"{script} calls no operation."
        )
    needed = needs([*asked, *calls.operations])
    click.echo(_json(_facts(needed, calls)) if as_json else "\n".join(_table(_rows(needed))))
    for line, text in calls.unclear:
        unclear = f"{script}:{line}: {text} can't be identified as an operation; name it as an argument."
        click.echo(printable(unclear), err=True)
    return 0


def _calls(script: Path) -> Calls:
    try:
        return calls_in(script.read_text("utf-8"))
    except (SyntaxError, ValueError) as fault:  # a UnicodeDecodeError is a ValueError
        raise click.UsageError(f"{script} can't be read as a Python file: {fault}") from None


def _row(each: Operation) -> tuple[str, ...]:
    hint = f"deprecated; use {each.replacement}" if each.replacement else "deprecated"
    return each.name, each.verb, " or ".join(each.paths), hint if each.deprecated else ""


def _rows(needed: Needs) -> Iterable[tuple[str, ...]]:
    for name, operations in needed.operations.items():
        yield from ((name if n == 0 else "", each.name) for n, each in enumerate(operations))
    yield from (("(not documented)" if n == 0 else "", each.name) for n, each in enumerate(needed.unknown))


def _facts(needed: Needs, calls: Calls) -> dict[str, object]:
    return {
        "permissions": {name: [each.name for each in uses] for name, uses in needed.operations.items()},
        "not_documented": [each.name for each in needed.unknown],
        "unclear": [{"line": line, "text": text} for line, text in calls.unclear],
    }


def _table(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Rows in columns, for terminals of any width and for grep."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in table]


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
