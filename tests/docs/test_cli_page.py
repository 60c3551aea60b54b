"""The page on the command line says what the command does."""

import re

import click
import pytest

from cfapi.cli.exit_codes import HELP
from cfapi.cli.tree.options import options
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "cli.md").read_text("utf-8")


def test_the_page_has_the_exit_codes_of_the_help():
    rows = re.findall(r"^\| (\d+) \| (.+) \|$", PAGE, re.MULTILINE)

    assert rows == re.findall(r"^  (\d+) +(.+)$", HELP, re.MULTILINE)


@pytest.mark.parametrize("option", options(), ids=lambda each: each.name)
def test_the_page_tells_of_every_option(option: click.Parameter):
    elsewhere = {"account", "profile"}  # of which the page on credentials tells

    assert option.name in elsewhere or any(name in PAGE for name in option.opts)
