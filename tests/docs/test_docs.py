"""What the documents show works as it stands there."""

import os
import re
import sys
import textwrap
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias

import anyio
import attrs
import pytest
import trustme

from cfapi import File
from cfapi._core.notifier import METHODS
from cfapi.sandbox import Sandbox
from cfapi.sandbox.faults.kinds import KINDS
from cfapi.sandbox.faults.plan import read_plan
from tests.support.documents import run_session, snippets
from tests.support.loopback import TOKEN, Reply, Seen, ok, refusal, serving
from tests.support.paths import DOCS, ROOT

# Plugins that a snippet has no use for, and that take seconds to load.
UNUSED = [f"-pno:{name}" for name in ("cacheprovider", "hypothesispytest", "looptime", "schemathesis", "xdist")]
EVENTS = Reply(b'data: {"response":"42"}\n\ndata: [DONE]\n\n', headers={"Content-Type": "text/event-stream"})
MODULES = Reply(
    b'--b\r\nContent-Disposition: form-data; name="main.js"; filename="main.js"\r\n'
    b"Content-Type: application/javascript+module\r\n\r\nexport default {}\r\n--b--\r\n",
    headers={"Content-Type": "multipart/form-data; boundary=b", "cf-entrypoint": "main.js"},
)
FACTS = dict.fromkeys(("account_id", "zone_id", "namespace_id", "start", "end"), "x")


# What begins an upload of several requests.
BEGUN = {
    "/stream": Reply(status=201, headers={"Location": "/v4/uploads/u", "stream-media-id": "v"}),
    "/assets-upload-session": ok({"jwt": "a-token", "buckets": []}),
}


def answer(seen: Seen) -> Reply:
    if "/ai/run/" in seen.target:
        return EVENTS
    if "/logs/received" in seen.target:
        return Reply(b'{"RayID":"8f2a"}\n')
    if seen.method == "GET" and "/workers/scripts/" in seen.target:
        return MODULES
    if "/uploads/u" in seen.target:
        return Reply(headers={"Upload-Offset": "7" if seen.method == "PATCH" else "0"})
    if (begun := next((reply for end, reply in BEGUN.items() if seen.target.endswith(end)), None)) is not None:
        return begun
    return ok({}) if seen.method != "GET" else Reply(b"content")


async def chunks() -> AsyncIterator[bytes]:
    yield b"chunk"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files that the documents speak of."""
    monkeypatch.chdir(tmp_path)
    Path("public").mkdir()
    for name in ("main.js", "lib.wasm", "cat.png", "talk.mp4", "public/index.html"):
        Path(name).write_bytes(b"content")


@pytest.mark.parametrize("snippet", snippets("uploads-and-streams.md"))
@pytest.mark.usefixtures("files")
async def test_a_snippet_of_uploads_and_streams_runs(snippet: str):
    names: dict[str, Any] = {"File": File, "Path": Path, "chunks": chunks, **FACTS}
    exec("async def run(cf):\n" + textwrap.indent(snippet, "    "), names)  # noqa: S102  # our own documents
    run: Callable[..., Awaitable[None]] = names["run"]

    async with serving(answer) as server, server.client() as cf:
        await run(cf)

        assert server.seen


OBSERVING = """
import asyncio, logging
from cfapi import *
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.trace import TracerProvider

async def main():
{snippet}
asyncio.run(main())
"""


@pytest.mark.parametrize("snippet", snippets("observability.md"))
async def test_a_snippet_of_observability_runs(snippet: str):
    async with Sandbox(zones=3, quota=None) as box:
        environment = {**os.environ, "CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url}
        program = OBSERVING.format(snippet=textwrap.indent(snippet, "    "))
        command = [sys.executable, "-c", program]
        done = await anyio.run_process(command, env=environment, cwd=ROOT, check=False)

        assert (done.returncode, done.stderr) == (0, b"")
        assert box.requests


def test_observability_tells_of_each_event_and_of_all_that_it_holds():
    text = (DOCS / "observability.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \|(.*)\|$", text, re.MULTILINE))

    for event, method in METHODS.items():
        told = {field.name for field in attrs.fields(event)} - {"call"}
        assert set(re.findall(r"`(\w+)`", rows[method].rpartition("|")[2])) == told, method


@pytest.mark.parametrize("snippet", snippets("testing-your-code.md"))
async def test_a_test_of_testing_your_code_passes(snippet: str, tmp_path: Path):
    (configuration,) = re.findall(
        r"^```ini\n(.*?)^```", (DOCS / "testing-your-code.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    (tmp_path / "pytest.ini").write_text(configuration, "utf-8")
    path = tmp_path / "test_snippet.py"
    path.write_text(snippet, "utf-8")

    command = [sys.executable, "-m", "pytest", "-q", "--strict-markers", *UNUSED, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = await anyio.run_process(command, cwd=tmp_path, env=environment, check=False)

    assert done.returncode == 0, done.stdout.decode()


Session: TypeAlias = Callable[..., Awaitable[list[Seen]]]

ZONE = {"id": "z", "name": "shop.example"}


def answer_session(seen: Seen) -> Reply:
    """What the sessions of the documents ask for."""
    if seen.path == "/user/tokens/verify":
        return ok({"id": "t", "status": "active"})
    if seen.path == "/busy":
        return refusal(429, headers={"Retry-After": "60"})
    return ok([ZONE], result_info={"page": 1, "total_pages": 1}) if seen.method == "GET" else ok(ZONE)


@pytest.fixture(name="session")
def session_of_documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Session:
    """Runs a document in an empty folder, where clients without arguments find a server; what that saw."""
    monkeypatch.chdir(tmp_path)

    async def run(document: str, **given: Any) -> list[Seen]:
        async with serving(answer_session) as server:
            monkeypatch.setenv("CLOUDFLARE_API_TOKEN", TOKEN)
            monkeypatch.setenv("CLOUDFLARE_BASE_URL", server.url)
            monkeypatch.setenv("GATEWAY_URL", server.url)
            await run_session(document, **given)
        return server.seen

    return run


async def test_the_session_of_transports_runs(session: Session, monkeypatch: pytest.MonkeyPatch, capsys):
    trustme.CA().cert_pem.write_to_path("company-ca.pem")

    async with serving(answer_session) as proxy:
        monkeypatch.setenv("COMPANY_PROXY", f"http://{proxy.address}")
        seen = await session("transports.md")

        assert len(proxy.seen) == 1
        assert proxy.seen[0].target.startswith("http://127.0.0.1:")
    assert len(seen) == 3
    assert capsys.readouterr().out.splitlines()[-1] == "shop.example"


async def test_the_session_of_credentials_runs(session: Session, tmp_path: Path, capsys):
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets/cloudflare").write_text("of-the-file")

    async def ask_vault(name: str) -> str:
        return f"of-the-vault-for-{name}"

    seen = await session("credentials.md", ask_vault=ask_vault)

    tokens = [each.headers.get("Authorization", "").removeprefix("Bearer ") for each in seen]
    assert tokens == [TOKEN, "of-the-file", "of-the-vault-for-cloudflare", "", "changing"]
    assert re.fullmatch("[0-9a-f]{64}", seen[3].headers["X-Gateway-Signature"])
    assert capsys.readouterr().out.splitlines()[:2] == ["CLOUDFLARE_API_TOKEN", "active"]


async def test_the_session_of_rate_limits_runs(session: Session, capsys):
    async def ask_company(_: str) -> float:
        return 0

    await session("rate-limits.md", without="redis_url", ask_company=ask_company)  # with one: tests/redis

    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("RateLimitStatus(quota=1200, window=300.0, remaining=1199, ")
    assert printed[1:] == ["600", "320", "598", "60.0"]


def test_the_plan_of_faults_is_one_and_every_kind_is_told_of():
    text = (DOCS / "testing-your-code.md").read_text("utf-8")
    (plan,) = re.findall(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)

    assert len(read_plan(plan)) == 3
    assert set(re.findall(r"`(\w+)`", text)) >= KINDS


def test_each_promise_names_tests_that_there_are():
    pages = [(DOCS / name).read_text("utf-8") for name in ("reliability.md", "faults.md")]
    named = re.findall(r"`(tests/\S+?\.py)(?:::(\w+))?`", "\n".join(pages))

    assert len(named) > 10
    for path, test in named:
        assert (f"def {test}(" if test else "def test_") in (ROOT / path).read_text("utf-8"), (path, test)


def test_each_promise_has_a_test():
    rows = re.findall(r"^\| (.+) \| (.+) \|$", (DOCS / "reliability.md").read_text("utf-8"), re.MULTILINE)
    promises = [row for row in rows if row[0] != "promise"]

    assert len(promises) > 20
    assert [promise for promise, tests in promises if not re.fullmatch(r"`tests/\S+`(, `tests/\S+`)*", tests)] == []
