"""Calls on a terminal: colours there, none in a pipe, and questions before deletes."""

from collections.abc import AsyncIterator

import pytest

from cfapi.sandbox import Sandbox
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
