"""The guides run from their first snippet to their last, as one session against a sandbox."""

import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest

import cfapi
from cfapi import Cloudflare
from cfapi.sandbox import Sandbox
from tests.support.documents import run_session, snippets
from tests.support.paths import DOCS, ROOT

SESSIONS = ["bulk.md", "listings.md", "errors-and-retries.md", "timeouts-and-concurrency.md", "json-and-models.md"]
RECORDS = [{"type": "A", "name": name, "content": "192.0.2.1"} for name in ("www", "api")]


@pytest.fixture
async def box(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    """A sandbox with shop.example, which clients without arguments find."""
    async with Sandbox(zones=5, quota=None) as box:
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", box.token)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)
        box.add_zone("shop.example", records=RECORDS)
        yield box


@pytest.mark.parametrize("page", SESSIONS)
async def test_the_session_of_a_guide_runs(page: str, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    async with Cloudflare() as cf:
        zone = await cf.zone_of("shop.example")
        await run_session(page, cf=cf, zone_id=zone.id)

    assert [request for request in box.requests if (request.status or 500) >= 500] == []


@pytest.mark.usefixtures("box")
async def test_the_quick_start_runs_as_a_program_and_in_a_shell():
    program, *typed = snippets("quick-start.md")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = await anyio.run_process([sys.executable, "-c", program], env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"shop.example active" in done.stdout

    command = [sys.executable, "-m", "asyncio"]
    shell = await anyio.run_process(command, input="\n".join(typed).encode(), env=environment, check=False)
    assert b"Error" not in shell.stderr, shell.stderr.decode()
    assert b"Zone(id=" in shell.stdout
    assert b"'new.shop.example'" in shell.stdout


async def test_the_recipe_for_a_record_creates_leaves_and_updates_it(box: Sandbox, capsys):
    await run_session("recipes.md", only="ensure_record")

    assert capsys.readouterr().out.split() == ["created", "unchanged", "updated"]
    (zone,) = (zone for zone in box.zones.values() if zone.name == "shop.example")
    (record,) = (record for record in zone.records.values() if record["name"] == "new.shop.example")
    assert (record["content"], record["proxied"]) == ("192.0.2.2", True)


@pytest.mark.usefixtures("box")
@pytest.mark.parametrize(
    ("kind", "host", "content", "more"),
    [
        ("CNAME", "cn.shop.example", "Other.Example.", {}),
        ("CNAME", "idn.shop.example", "bücher.example", {}),
        ("A", "Upper.Shop.Example.", "192.0.2.1", {}),
        ("A", "bücher.shop.example", "192.0.2.1", {}),
        ("AAAA", "six.shop.example", "2001:DB8:0:0::0001", {}),
        ("MX", "shop.example", "Mail.Shop.Example.", {"priority": 10}),
        ("TXT", "_dmarc.shop.example", "v=DMARC1; p=none", {}),
        ("TXT", "long.shop.example", "x" * 300, {}),
        ("A", "*.shop.example", "192.0.2.1", {"proxied": True}),
    ],
)
async def test_the_recipe_for_a_record_leaves_what_the_api_writes_in_another_way(
    kind: str, host: str, content: str, more: dict[str, Any]
):
    names = await run_session("recipes.md", only="ensure_record")
    async with Cloudflare() as cf:
        done = [await names["ensure_record"](cf, kind, host, content, **more) for _ in range(3)]

    assert done == ["created", "unchanged", "unchanged"]


def test_the_task_and_the_recipe_for_a_record_are_the_same():
    function = re.compile(r"^def as_kept.*?\n\n\n(?=async with|async def main)", re.DOTALL | re.MULTILINE)
    task, recipe = (function.search((DOCS / page).read_text("utf-8")) for page in ("tasks.md", "recipes.md"))

    assert task is not None
    assert recipe is not None
    assert task[0] == recipe[0]


def test_every_error_is_explained():
    text = (DOCS / "errors-and-retries.md").read_text("utf-8")
    told = {name for row in re.findall(r"^\| (`.*?) \|", text, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    errors = {name for name in cfapi.__all__ if _is_error(getattr(cfapi, name))}

    assert told == errors - {"CloudflareError", "CallError"}


def _is_error(thing: object) -> bool:
    return isinstance(thing, type) and issubclass(thing, cfapi.CloudflareError)
