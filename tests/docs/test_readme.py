"""What the README shows works as it stands there."""

import os
import re
import sys
import textwrap
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

from cfapi import Cloudflare
from cfapi.sandbox import Sandbox
from tests.support.paths import ROOT

README = (ROOT / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
PROGRAMS = [snippet for snippet in SNIPPETS if "Cloudflare() as cf" in snippet]
EXCERPTS = [snippet for snippet in SNIPPETS if snippet not in PROGRAMS]


@pytest.mark.parametrize("program", PROGRAMS)
async def test_a_program_of_the_readme_runs(program):
    async with Sandbox(zones=5, quota=None) as box:
        environment = {**os.environ, "CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url}
        done = await anyio.run_process([sys.executable, "-c", program], env=environment, check=False)

    assert done.returncode == 0, done.stderr.decode()
    assert b".example" in done.stdout or b".test" in done.stdout


@pytest.mark.parametrize("excerpt", EXCERPTS)
async def test_an_excerpt_of_the_readme_runs(excerpt):
    names: dict[str, Any] = {"Cloudflare": Cloudflare}
    source = "async def snippet(cf, zone_id, invite_id):\n" + textwrap.indent(excerpt, "    ")
    exec(source, names)  # noqa: S102  # our own README
    snippet: Callable[..., Awaitable[None]] = names["snippet"]

    async with Sandbox(zones=5, quota=None) as box, Cloudflare(box.token, base_url=box.url) as cf:
        zone = next(zone for zone in box.zones.values() if zone.status == "active")
        invites = (await cf.get("/user/invites")).result
        await snippet(cf, zone.id, invites[0]["id"])


def test_the_readme_has_both_kinds():
    assert (len(PROGRAMS), len(EXCERPTS)) == (2, 2)
