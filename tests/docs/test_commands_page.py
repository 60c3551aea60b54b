"""The page of all commands says what they say."""

import re
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from cfapi.cli.root import cfapi
from cfapi.cli.tree.calls import VERBS
from docsite.commands import commands

PAGE = commands()
SECTIONS = dict(re.findall(r"^## ([^\n]+)\n\n```text\n(.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL))


def own(group: click.Group, above: str) -> Iterator[str]:
    """The names of commands, and of those below them."""
    context = click.Context(group)
    for name in cfapi.own if group is cfapi else group.list_commands(context):
        command = group.get_command(context, name)
        yield f"{above} {name}"
        if isinstance(command, click.Group):
            yield from own(command, f"{above} {name}")


def test_every_command_has_a_section():
    assert SECTIONS.keys() == {*own(cfapi, "cfapi"), *(f"cfapi {verb}" for verb in VERBS), "cfapi dns records create"}


@pytest.mark.parametrize("command", SECTIONS)
def test_a_section_is_what_the_command_says_of_itself(command: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "100")
    done = CliRunner().invoke(cfapi, [*command.split()[1:], "--help"], prog_name="cfapi")

    assert SECTIONS[command] == done.stdout.rstrip("\n")


def test_no_section_shows_a_token():
    assert "Bearer" not in PAGE
