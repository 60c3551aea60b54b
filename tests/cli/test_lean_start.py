"""Help needs little more than click: nothing is imported for the sake of a text."""

import json
import os
import subprocess
import sys
from pathlib import Path

import anyio
import click
import pytest
import trustme

from cfapi.cli.root import cfapi
from cfapi.cli.tree.writing import Context
from tests.support.loopback import ok, serving
from tests.support.paths import ROOT

ID = "023e105f4ecef8ad9ca31a8372d0c353"

PAGES = [
    "--help",
    "dns --help",
    "dns records --help",
    "dns records create --help",
    "get --help",
    "audit --help",
    "snapshot --help",
    "sandbox --help",
    "login --help",
    "operations --help",
    "completion bash --help",
]
HEAVY = {
    "aiohttp",
    "anyio",
    "asyncio",
    "attr",
    "attrs",
    "cfapi.api",
    "cfapi.audit",
    "cfapi.client",
    "keyring",
    "msgspec",
    "pathlib",
    "platformdirs",
    "rich",
    "shutil",
}
PROGRAM = """
import sys
sys.argv = ["cfapi", *{words!r}.split()]
from cfapi.cli import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print(*sys.modules, file=sys.stderr)
"""


def imported(words: str, **environment: str) -> tuple[str, set[str]]:
    """What a command prints, and the modules that it imports."""
    program = [sys.executable, "-c", PROGRAM.format(words=words)]
    variables = {**os.environ, **environment}
    done = subprocess.run(program, capture_output=True, text=True, check=True, cwd=ROOT, env=variables)
    return done.stdout, set(done.stderr.split())


@pytest.mark.parametrize("words", PAGES)
def test_a_help_page_imports_nothing_heavy(words: str):
    text, modules = imported(words)

    assert text
    assert HEAVY.isdisjoint(modules)


def test_the_first_screen_needs_not_even_click(tmp_path: Path):
    text, modules = imported("", CLOUDFLARE_API_TOKEN="", CFAPI_CONFIG_DIR=str(tmp_path))

    assert text.startswith("cfapi: Cloudflare's API on the command line")
    assert {"click", "json", *HEAVY}.isdisjoint(modules - {"pathlib", "platformdirs", "shutil"})


def test_a_command_imports_no_other_one():
    _, modules = imported("login --help")

    assert {"cfapi.cli.commands", "cfapi.cli.curl_command", "cfapi.cli.terraform.command"}.isdisjoint(modules)


@pytest.mark.parametrize("columns", [40, 80, 99, 120])
@pytest.mark.parametrize("words", ["--help", "dns records create --help", "zones --help", "get --help"])
def test_a_help_page_is_laid_out_as_click_does_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: str, columns: int
):
    monkeypatch.setenv("COLUMNS", str(columns))
    cfapi(words.split(), prog_name="cfapi", standalone_mode=False)
    ours = capsys.readouterr().out
    monkeypatch.setattr(Context, "formatter_class", click.HelpFormatter)
    cfapi(words.split(), prog_name="cfapi", standalone_mode=False)

    assert ours == capsys.readouterr().out
    assert ours


def test_the_choices_in_help_texts_are_those_of_the_audit():
    from cfapi.audit import Severity
    from cfapi.cli.commands import FORMATS, SEVERITY
    from cfapi.cli.formats import FORMATS as ALL

    assert list(SEVERITY.choices) == [str(severity) for severity in Severity]
    assert list(FORMATS.choices) == sorted(ALL)


def test_the_shells_in_help_texts_are_those_that_are_written_and_read():
    from cfapi.cli.curl_command import SHELLS as READ
    from cfapi.cli.shells.reading.lines import READERS
    from cfapi.cli.shells.rendering import STYLES
    from cfapi.cli.tree.options import SHELLS as WRITTEN

    assert list(WRITTEN.choices) == list(STYLES)
    assert set(READ.choices) == set(READERS)


def test_the_kinds_in_the_help_of_an_export_are_those_that_are_exported():
    from cfapi.cli.terraform.command import KINDS
    from cfapi.cli.terraform.reading import OF_ACCOUNTS, OF_ZONES

    assert list(KINDS) == [*OF_ZONES, *OF_ACCOUNTS]


# What a call of one path has no use for.
UNUSED = {
    "cfapi._core.files",
    "cfapi._core.secret_reference",
    "cfapi._core.streams",
    "cfapi._core.token_file",
    "cfapi.audit",
    "cfapi.cli.credentials.profiles",
    "cfapi.cli.shells",
    "jmespath",
    "keyring",
    "platformdirs",
    "rich",
    "secrets",
    "tomlkit",
    "tomllib",
}


async def test_one_call_imports_what_it_needs_alone():
    async with serving(ok({"id": ID, "name": "shop.example"})) as server:
        given = {"CLOUDFLARE_BASE_URL": server.url, "CLOUDFLARE_API_TOKEN": "token"}
        text, modules = await anyio.to_thread.run_sync(lambda: imported(f"get zones/{ID}", **given))

    assert '"shop.example"' in text
    assert not UNUSED & modules


def test_a_request_that_is_only_shown_needs_nothing_that_sends():
    text, modules = imported(f"get zones/{ID} --dry-run", CLOUDFLARE_API_TOKEN="token")

    assert ID in text
    assert "aiohttp" not in modules


TRUSTED = """
import json, os, ssl
from cfapi._http.tls import tls_context
from cfapi.cli.calls.importing import import_transport
import_transport()
from aiohttp import connector
of_aiohttp = (connector._SSL_CONTEXT_VERIFIED, connector._SSL_CONTEXT_UNVERIFIED)
trusted = [len(each.get_ca_certs()) for each in (*of_aiohttp, tls_context())]
print(json.dumps([trusted, os.environ.get("SSL_CERT_FILE")]))
"""


@pytest.mark.parametrize("is_set", [True, False])
def test_authorities_are_read_by_what_uses_them_alone(tmp_path: Path, is_set: bool):
    file = tmp_path / "authority.pem"
    trustme.CA().cert_pem.write_to_path(str(file))
    variable = {"SSL_CERT_FILE" if is_set else "REQUESTS_CA_BUNDLE": str(file)}
    inherited = {name: value for name, value in os.environ.items() if name != "SSL_CERT_FILE"}
    line = [sys.executable, "-c", TRUSTED]
    done = subprocess.run(line, capture_output=True, text=True, check=True, cwd=ROOT, env=inherited | variable)

    (*of_aiohttp, ours), left = json.loads(done.stdout)
    assert of_aiohttp == [0, 0]
    assert ours > 0
    assert left == variable.get("SSL_CERT_FILE")
