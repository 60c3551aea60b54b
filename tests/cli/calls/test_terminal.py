"""Calls on a terminal: colours there, none in a pipe, and questions before deletes."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator

import anyio
import pytest

from cfapi.sandbox import Sandbox
from tests.support.paths import ROOT

pty = pytest.importorskip("pty")


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=5, quota=None) as running:
        yield running


def on_terminal(box: Sandbox, *words: str, typed: str = "", **environment: str) -> tuple[int, str]:
    """Run the command on a terminal of its own; its exit code, and all that the terminal shows."""
    ours, theirs = pty.openpty()
    settings = {
        "CLOUDFLARE_BASE_URL": box.url,
        "CLOUDFLARE_API_TOKEN": box.token,
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "cfapi.cli", *words], stdin=theirs, stdout=theirs, stderr=theirs,
        env={**os.environ, **settings, **environment},
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, typed.encode())
    shown = b""
    try:
        while chunk := os.read(ours, 4096):
            shown += chunk
    except OSError:  # Linux: the other end is closed
        pass
    os.close(ours)
    return process.wait(60), shown.decode()


async def test_json_has_colours_on_a_terminal_unless_none_are_wanted(box: Sandbox):
    zone = next(iter(box.zones.values())).name
    code, shown = await anyio.to_thread.run_sync(lambda: on_terminal(box, "get", f"zones/{zone}"))
    _, plain = await anyio.to_thread.run_sync(lambda: on_terminal(box, "get", f"zones/{zone}", NO_COLOR="1"))

    assert code == 0
    assert '\x1b[34m"name"\x1b[0m' in shown
    assert "\x1b[" not in plain


async def test_a_zone_is_deleted_only_after_a_yes(box: Sandbox):
    zone = next(iter(box.zones.values())).name
    refused, asked = await anyio.to_thread.run_sync(
        lambda: on_terminal(box, "zones", "delete", "--zone", zone, typed="n\n")
    )
    there = {each.name for each in box.zones.values()}
    made, _ = await anyio.to_thread.run_sync(lambda: on_terminal(box, "zones", "delete", "--zone", zone, typed="y\n"))

    assert refused == 2
    assert "and all that is in it?" in asked
    assert zone in there
    assert made == 0
    assert zone not in {each.name for each in box.zones.values()}
