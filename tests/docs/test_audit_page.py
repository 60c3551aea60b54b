"""The page on audits: its commands run, its table is current, and what it lists is all there is."""

import ast
import os
import re
import shlex
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from cfapi.audit import Report, Severity, State
from cfapi.audit.config import load_terms
from cfapi.audit.reports.rows import summary
from cfapi.audit.tokens import load_tokens
from cfapi.cli.commands import ENDS
from cfapi.cli.formats import FORMATS
from cfapi.cli.rendering import COLUMNS
from cfapi.clock import SYSTEM_CLOCK
from cfapi.sandbox import Sandbox
from tests.support.checks_table import TABLE, checks_table
from tests.support.documents import snippets
from tests.support.paths import DOCS, ROOT

PAGE = (DOCS / "audit.md").read_text("utf-8")
FILES = {
    name: text
    for kind in ("toml", "python")
    for name, text in re.findall(rf"^```{kind}\n# (\S+)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
}
CONSOLE = "".join(re.findall(r"^```console\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
COMMANDS = [line.partition("  #")[0].rstrip() for line in re.findall(r"^\$ cfapi (.*)$", CONSOLE, re.MULTILINE)]
NAMED = ("shop.example", "test.example")


@pytest.fixture
async def box(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AsyncIterator[Sandbox]:
    """A sandbox that the page's tokens are for, in a folder with the page's files."""
    monkeypatch.chdir(tmp_path)
    async with Sandbox(zones=25, quota=None) as box:
        for name in NAMED:
            box.add_zone(name)
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", box.token)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)
        monkeypatch.setenv("ACME_TOKEN", box.token)
        files = {**FILES, "zones.txt": "shop.example\n", "globex.token": box.limited_token, "initech.token": "none"}
        for name, text in files.items():
            (tmp_path / name).write_text(text, "utf-8")
        yield box


def adapted(command: str, box: Sandbox) -> list[str]:
    """A command with ids and names that the sandbox has."""
    zone = next(iter(box.zones.values()))
    facts = {"023e105f4ecef8ad9ca31a8372d0c353": zone.id, "Acme Ltd": zone.facts["account"]["name"]}
    return [facts.get(word, word) for word in shlex.split(command)]


@pytest.mark.timeout(480)
async def test_the_commands_run_one_after_the_other(box: Sandbox):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    codes: dict[str, int] = {}
    for command in COMMANDS:
        words = [sys.executable, "-m", "cfapi.cli", *adapted(command, box)]
        ended = await anyio.run_process(words, env=environment, check=False)
        codes[command] = ended.returncode
        assert ended.returncode in (0, 3) or "accounts-from" in command, (command, ended.stderr)

    assert len(codes) > 15
    # The third of its tokens is not valid, and its second may not read all.
    assert codes["audit --accounts-from accounts.toml"] == 4
    assert await anyio.Path("findings.json").exists()


async def test_the_python_of_the_page_runs(box: Sandbox, capsys):
    program = snippets("audit.md")[-1]
    code = compile(program, "audit.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    await eval(code, {"__name__": "audit.md"})  # noqa: S307  # our own documents

    assert capsys.readouterr().out.splitlines()[-1].startswith("26 critical ")
    assert box.requests


def test_the_table_of_checks_is_current():
    (table,) = TABLE.findall(PAGE)

    assert table == checks_table(), "python -m tests.support.checks_table"


def test_the_files_of_the_page_are_what_the_command_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setenv("ACME_TOKEN", "one")

    assert load_terms(tmp_path / "audit.toml", SYSTEM_CLOCK.now()).web_hosts == ("@", "www", "shop")
    assert [each.name for each in load_tokens(tmp_path / "accounts.toml", ("Acme",))] == ["Acme"]


def test_the_page_names_every_state_format_field_and_exit_code():
    named = set(re.findall(r"`(\w+)`", PAGE))

    assert all(f"| {state} |" in PAGE for state in State)
    assert all(str(severity) in PAGE for severity in Severity)
    assert named >= {*COLUMNS, *FORMATS.keys() - {"table"}}
    assert set(re.findall(r"^  (\d+)", ENDS, re.MULTILINE)) <= set(re.findall(r"^\| (\d+)", PAGE, re.MULTILINE))


def test_the_page_names_every_figure_of_the_summary():
    assert summary(Report()).keys() <= set(re.findall(r"`(\w+)`", PAGE))
