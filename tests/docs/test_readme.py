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
from cfapi.operations.catalog import operations
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
    exec("async def snippet():\n" + textwrap.indent(excerpt, "    "), names)  # noqa: S102  # our own README
    snippet: Callable[[], Awaitable[None]] = names["snippet"]

    await snippet()


def test_the_readme_has_both_kinds():
    assert (len(PROGRAMS), len(EXCERPTS)) == (2, 1)


def test_the_first_success_is_on_the_first_screen():
    first, _, _ = README.partition("asyncio.run(main())")

    assert len(first.splitlines()) < 25


def test_what_the_readme_claims_of_speed_is_what_the_benchmark_holds_itself_to():
    (times,) = re.findall(r"over (\d+) times as fast", README)
    claims = re.findall(r'"official[^"]*", ([\d.]+)\)', (ROOT / "benchmarks/list_records.py").read_text("utf-8"))

    assert float(times) <= min(map(float, claims))
    assert "make bench" in README


def test_the_number_of_operations_is_what_there_is():
    found = {(each.verb, path) for each in operations() for path in each.paths}

    assert f"all {len(found):,} operations" in README
