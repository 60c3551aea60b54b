"""Completion of `NAME=VALUE`: the names of arguments, their choices, and ids' place in front."""

from typing import TYPE_CHECKING

import click

from cfapi.operations.lines import Line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from cfapi.cli.calls.operation import KnownOperation


class Words(click.Argument):
    """Everything after a command that is no option."""

    def __init__(self, names: list[str], line: Line | None = None) -> None:
        self.line = line
        super().__init__(names, nargs=-1, type=click.UNPROCESSED, metavar="[ID]... [NAME=VALUE]...")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """What an incomplete word may become."""
        from click.shell_completion import CompletionItem

        return (
            [] if self.line is None else [CompletionItem(each, type="plain") for each in words(self.line, incomplete)]
        )


def words(line: Line, incomplete: str) -> list[str]:
    """The words that begin with an incomplete one: `st` is `status=`, `status=a` is `status=active`."""
    from cfapi.cli.calls.operation import KnownOperation

    operation = KnownOperation.of(line)
    name, is_value, value = incomplete.partition("=")
    if not is_value:
        return sorted(f"{each}=" for each in names(operation) if each.startswith(incomplete))
    return [f"{name}={each}" for each in _values(operation, name) if each.startswith(value)]


def names(operation: "KnownOperation") -> list[str]:
    """The names that can be written before "=", with those of members."""
    from cfapi.cli.calls.operation import SCOPE_IDS
    from cfapi.operations.schemas import members

    found = [name for name in operation.names() if name not in SCOPE_IDS]
    for each in operation.fields:
        found += [f"{each.name}.{inner}" for inner in members(each.schema) if each.argument.wire]
    return found


def _values(operation: "KnownOperation", name: str) -> list[str]:
    from cfapi.operations.schemas import ANYTHING, choices, items, members, types

    first, *steps = name.split(".")
    schema = next((each.schema for each in operation.fields if each.name == first), ANYTHING)
    if operation.whole is not None and not schema:
        schema = members(operation.whole.schema).get(first, {})
    for step in steps:
        schema = members(schema).get(step, {})
    if "boolean" in types(schema):
        return ["true", "false"]
    return list(map(str, choices(schema) or choices(items(schema))))
