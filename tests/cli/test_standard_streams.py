"""The command on machines whose streams are closed, full or of another encoding, and whose readers read little."""

import io
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from subprocess import PIPE
from typing import Any

import anyio
import pytest

from cfapi.cli.standard_streams import prepare
from cfapi.sandbox import Sandbox
from tests.support.paths import ROOT

ZONE = "shop.example"
LETTERS = "grüße ☃ 😀"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there, the shell has no such redirections")
LATIN = {"PYTHONIOENCODING": "latin-1"}
# A locale that Python does not make UTF-8 of: arguments are bytes that it can't decode.
C = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=3, quota=None) as running:
        running.add_zone(ZONE)
        yield running


async def run(box: Sandbox, *words: str | bytes, after: str = "", **given: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the command, in a shell with what comes after it."""
    environment = {"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": box.token, "PYTHONPATH": str(ROOT)}
    command: Any = [sys.executable, "-m", "cfapi.cli", *words]
    if after:
        command = ["sh", "-c", f'"$@" {after}', "sh", *command]
    done: Any = partial(
        subprocess.run, command, check=False, timeout=60,
        env={**os.environ, **environment, **given.pop("env", {})}, **{"stdout": PIPE, "stderr": PIPE, **given},
    )  # fmt: skip
    return await anyio.to_thread.run_sync(done)


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
@pytest.mark.parametrize("words", ["", "--help", "zones list", "whoami"])
async def test_a_full_disk_is_one_sentence(box: Sandbox, words: str):
    done = await run(box, *words.split(), after=">/dev/full")

    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].endswith(": output: No space left on device")
    assert len(done.stderr.splitlines()) == 1


@POSIX
@pytest.mark.parametrize("words", ["", "operations", "zones list --ndjson", "whoami", "export terraform --zone {}"])
async def test_a_reader_that_has_enough_is_no_error(box: Sandbox, words: str):
    reading, writing = os.pipe()
    os.close(reading)  # as `head` does
    done = await run(box, *words.format(ZONE).split(), stdout=writing)
    os.close(writing)

    assert done.returncode == 0
    assert not {b"Traceback", b"pipe"} & set(done.stderr.split())


@POSIX
@pytest.mark.parametrize(("streams", "code"), [(">&-", 0), ("2>&-", 0), ("<&-", 0), ("<&- >&- 2>&-", 0)])
async def test_closed_streams_are_empty(box: Sandbox, streams: str, code: int):
    done = await run(box, "get", f"zones/{ZONE}", "--query", "name", after=streams)

    assert (done.returncode, done.stderr) == (code, b"")
    assert done.stdout in (b"", b'"shop.example"\n')


@pytest.mark.parametrize(
    ("on_terminal", "asked", "encoding"), [(False, "", "utf-8"), (True, "", "cp1252"), (False, "cp1252", "cp1252")]
)
def test_what_is_no_terminal_is_utf_8_unless_another_encoding_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, on_terminal: bool, asked: str, encoding: str
):
    stream = io.TextIOWrapper(io.BytesIO(), "cp1252")
    monkeypatch.setattr(stream.buffer, "isatty", lambda: on_terminal, raising=False)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("PYTHONIOENCODING", asked)
    if not asked:
        monkeypatch.delenv("PYTHONIOENCODING")
    prepare()
    stream.write("☃")

    assert (stream.encoding, stream.errors) == (encoding, "replace")


@POSIX
async def test_what_is_piped_is_utf_8_whatever_the_code_page_of_the_console_is(box: Sandbox):
    words = ("dns", "records", "create", "--zone", ZONE, "type=TXT", "name=a", f"comment={LETTERS}", 'content="x"')
    made = await run(box, *words, "ttl=300", env=C)
    listed = await run(box, "dns", "records", "list", "--zone", ZONE, "--query", "[].comment", env=C)
    table = await run(box, "dns", "records", "list", "--zone", ZONE, "--csv", "comment", env=C)

    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["comment"] == LETTERS
    assert json.loads(listed.stdout) == [LETTERS]
    assert table.stdout.decode() == f"comment\n{LETTERS}\n"


async def test_an_encoding_that_is_asked_for_is_used_and_no_letter_fails(box: Sandbox):
    done = await run(box, "patch", f"zones/{ZONE}", "--dry-run", "--body", json.dumps({"x": LETTERS}), env=LATIN)

    assert done.returncode == 0, done.stderr
    assert "grüße ? ?" in done.stdout.decode("latin-1")


@POSIX
async def test_an_argument_that_is_not_utf_8_is_refused_before_anything_is_sent(box: Sandbox):
    words = ("dns", "records", "create", "--zone", ZONE, "type=TXT", "name=a", b"content=\xff", "ttl=300")
    done = await run(box, *words)

    assert done.returncode == 2
    assert done.stderr.decode() == (
        "cfapi: The value of content is not text in UTF-8: give it as a file, content=@FILE.\n"
    )
    assert not [seen for seen in box.requests if seen.method == "POST"]


@pytest.mark.parametrize("words", [("patch", f"zones/{ZONE}", "--body", "-"), ("curl",)])
async def test_standard_input_that_is_not_utf_8_is_refused(box: Sandbox, words: tuple[str, ...]):
    done = await run(box, *words, input=b"\xff\xfe{")

    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == ["cfapi: Standard input is not text in UTF-8."]


@pytest.mark.parametrize("environment", [{}, C, LATIN])
async def test_standard_input_is_utf_8_with_or_without_a_mark_of_the_byte_order(
    box: Sandbox, environment: dict[str, str]
):
    body = json.dumps(
        {"type": "TXT", "name": "b", "content": '"x"', "ttl": 300, "comment": LETTERS}, ensure_ascii=False
    )
    words = ("post", f"zones/{ZONE}/dns_records", "--body", "-", "--query", "length(comment)")
    done = await run(box, *words, input=b"\xef\xbb\xbf" + body.encode(), env=environment)

    assert done.stdout == b"%d\n" % len(LETTERS), done.stderr
