"""The page of all commands that are no calls of their own: what each says with --help."""

from collections.abc import Iterator

import click

from cfapi.cli.root import cfapi
from cfapi.cli.tree.calls import VERBS

WIDTH = 98
HEAD = """# Commands

What each command says with `--help`: what it takes, its options, and its exit codes. Each of the 3,000 calls by
name has such a page, too; the last one here is an example. [The command line](cli.md) is the guide.
"""
EXAMPLE = ("dns", "records", "create")


def commands() -> str:
    """The page."""
    root = click.Context(cfapi, info_name="cfapi", terminal_width=WIDTH, **cfapi.context_settings)
    named = [(name,) for name in (*cfapi.own, *VERBS)]
    return "\n".join([HEAD, *(text for words in (*named, EXAMPLE) for text in _sections(root, words))])


def _sections(above: click.Context, words: tuple[str, ...]) -> Iterator[str]:
    """The section of the command that some words lead to, and of those below it."""
    first, *rest = words
    group = above.command
    assert isinstance(group, click.Group)
    command = group.get_command(above, first)
    assert command is not None
    page = command.context_class(command, info_name=first, parent=above)
    if rest:
        yield from _sections(page, tuple(rest))
        return
    yield f"## {page.command_path}\n\n```text\n{command.get_help(page)}\n```\n"
    for name in command.list_commands(page) if isinstance(command, click.Group) else ():
        yield from _sections(page, (name,))
