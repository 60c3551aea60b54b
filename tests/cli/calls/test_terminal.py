"""Calls on a terminal: colours there, none in a pipe, and questions before deletes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from tests.support.paths import is_empty
from tests.support.terminal import on_terminal


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=5, quota=None) as running:
        yield running


async def test_json_has_colours_on_a_terminal_unless_none_are_wanted(box: Sandbox):
    words = ("get", f"zones/{next(iter(box.zones))}")
    async with (
        on_terminal(box.url, *words, CLOUDFLARE_API_TOKEN=box.token) as coloured,
        on_terminal(box.url, *words, CLOUDFLARE_API_TOKEN=box.token, NO_COLOR="1") as plain,
    ):
        assert await coloured.ended() == 0
        assert await plain.ended() == 0

    assert '\x1b[34m"name"\x1b[0m' in coloured.raw
    assert "\x1b[" not in plain.raw


@pytest.mark.parametrize(("typed", "code"), [("n\n", 2), ("y\n", 0)])
async def test_a_zone_is_deleted_only_after_a_yes(box: Sandbox, typed: str, code: int):
    zone = next(iter(box.zones.values())).name
    async with on_terminal(box.url, "zones", "delete", "--zone", zone, CLOUDFLARE_API_TOKEN=box.token) as terminal:
        await terminal.until(r"and all that is in it\?")
        terminal.type(typed)
        assert await terminal.ended() == code

    assert (zone in {each.name for each in box.zones.values()}) is (code != 0)


async def test_a_question_for_a_token_that_is_not_answered_is_an_interruption(box: Sandbox, tmp_path: Path):
    async with on_terminal(box.url, "login", "--file", CFAPI_CONFIG_DIR=str(tmp_path)) as terminal:
        await terminal.until(r"\(not shown\): ")  # with the blank: what was typed before is thrown away
        terminal.type("\x04")
        assert await terminal.ended() == 130

    assert terminal.shown.endswith("cfapi login: Interrupted.\n")
    assert is_empty(tmp_path)


async def test_a_terminal_of_twenty_columns_is_enough(box: Sandbox):
    words = ("zones", "list", "--table", "id,name,status")
    async with on_terminal(box.url, *words, CLOUDFLARE_API_TOKEN=box.token, COLUMNS="20") as terminal:
        assert await terminal.ended() == 0

    lines = terminal.shown.splitlines()[-6:]
    assert lines[0].split() == ["ID", "NAME", "STATUS"]
    assert max(map(len, lines)) <= len("12345678  12345678  12345678")
