"""Parts of forms are read as curl itself reads them."""

import email
import shlex
import shutil
import subprocess
from email.message import Message
from pathlib import Path
from typing import Any

import anyio
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cfapi.cli.root import cfapi
from cfapi.cli.shells.reading.lines import read_line, read_words
from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.rendering import render
from cfapi.cli.shells.request import FormPart, ShellRequest
from cfapi.cli.shells.text import Text, Variable
from tests.support.loopback import Seen, ok, serving

CURL, BASH = shutil.which("curl"), shutil.which("bash")
needs_curl = pytest.mark.skipif(None in (CURL, BASH), reason="there is no curl, or no bash")
URL = "https://api.cloudflare.com/client/v4/x"
PARTS = [
    "a=x",
    "a= x ",
    "a=x;y",
    'a="x;y"',
    'a="x"y;z',
    'a="x',
    "a=x,y",
    'a={"b": 1};type=application/json',
    'a="{\\"b\\": \\"c;d\\\\\\\\\\"}";type=application/json',
    "a=x ; type=text/plain",
    "a=x;filename=f.txt;type=text/html",
    'a=x;filename="f;1.txt";type=text/plain',
    "a=",
    "a=;type=text/plain",
]


def parts_of(seen: Seen) -> list[Message]:
    head = f"Content-Type: {seen.headers['Content-Type']}\r\n\r\n".encode()
    made: Any = email.message_from_bytes(head + seen.body)
    return made.get_payload()


def read(word: str) -> FormPart:
    [part] = read_words(("curl", URL, "-F", word)).request.form
    return part


def facts(part: FormPart) -> tuple[str, str, str | None, str | None]:
    return part.name, str(part.content), part.filename, part.content_type


def received(part: Message) -> tuple[Any, ...]:
    name = part.get_param("name", header="Content-Disposition")
    content: Any = part.get_payload(decode=True)
    return name, content.decode(), part.get_filename(), part.get("Content-Type")


async def by_curl(*words: str) -> list[Message]:
    async with serving(ok()) as server:
        line = [word.replace(URL, f"{server.url}/x") for word in words]
        await anyio.to_thread.run_sync(
            lambda: subprocess.run([str(CURL), "-s", *line], check=True, capture_output=True)
        )
    return parts_of(server.seen[0])


@needs_curl
async def test_parts_are_read_as_curl_sends_them():
    words = [word for part in PARTS for word in ("-F", part)]
    sent = await by_curl(URL, *words)

    assert [facts(read(part)) for part in PARTS] == [received(part) for part in sent]


@needs_curl
async def test_a_text_with_a_type_is_printed_so_that_curl_sends_it():
    texts = ["x", "", " x ", 'a";type=b', "a\\b\\\\", "a;b,c", "@x", "<x", '{"a": "b;c"}']
    parts = tuple(FormPart(f"n{number}", text, content_type="text/x") for number, text in enumerate(texts))
    async with serving(ok()) as server:
        line = render(ShellRequest("POST", f"{server.url}/x", form=parts), "bash")
        await anyio.to_thread.run_sync(lambda: subprocess.run([str(BASH), "-c", line], check=True, capture_output=True))

    assert [received(part) for part in parts_of(server.seen[0])] == [facts(part) for part in parts]
    assert [facts(part) for part in read_words(("curl", *line_words(line))).request.form] == [
        facts(part) for part in parts
    ]


def line_words(line: str) -> list[str]:
    return [word.replace("http://127.0.0.1", "https://api.cloudflare.com") for word in shlex.split(line)[1:]]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), max_size=20))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_text_in_quotes_is_itself(text: str):
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')

    assert facts(read(f'a="{quoted}";type=text/x')) == ("a", text, None, "text/x")


def test_what_curl_leaves_out_is_told():
    notes = read_words(("curl", URL, "-F", "a=x;y=z;type=t/t")).notes

    assert any("y=z" in note for note in notes)


def test_options_are_no_variable():
    with pytest.raises(BadLine, match="variable"):
        read_line(f'curl {URL} -F "a=x;type=$TYPE"', "bash")


def test_a_variable_before_options_is_the_text():
    [part] = read_line(f'curl {URL} -F "metadata=$META;type=application/json"', "bash").request.form

    assert (part.content, part.content_type) == (Text([Variable("META")]), "application/json")


async def test_a_text_with_a_type_is_sent_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "worker.mjs").write_text("export default {}")
    script = f"worker.mjs=@{tmp_path}/worker.mjs;type=application/javascript+module"
    async with serving(ok({})) as server:
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.url)
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token")
        words = [
            "curl",
            "curl",
            "-X",
            "PUT",
            URL,
            "-F",
            'metadata={"a": 1};type=application/json',
            "-F",
            script,
        ]
        done = await anyio.to_thread.run_sync(lambda: CliRunner().invoke(cfapi, words))

    assert done.exit_code == 0, done.stderr
    metadata, module = parts_of(server.seen[0])
    assert (metadata.get_payload(), metadata["Content-Type"]) == ('{"a": 1}', "application/json")
    assert (module.get_filename(), module["Content-Type"]) == ("worker.mjs", "application/javascript+module")


async def test_fields_of_one_name_are_refused_and_none_is_lost(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token")
    done = CliRunner().invoke(cfapi, ["curl", "--dry-run", "curl", URL, "-F", "a=1", "-F", "a=2"])

    assert done.exit_code == 2
    assert "several fields of one name" in done.stderr
