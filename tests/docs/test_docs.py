"""What the documents show works as it stands there."""

import os
import re
import sys
import textwrap
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from cfapi import File
from cfapi.sandbox.faults import KINDS, read_plan
from tests.support.loopback import Reply, Seen, ok, serving
from tests.support.paths import DOCS, ROOT


def snippets(name: str) -> list[str]:
    """The Python of a document."""
    return re.findall(r"^```python\n(.*?)^```", (DOCS / name).read_text("utf-8"), re.DOTALL | re.MULTILINE)


# Plugins that a snippet has no use for, and that take seconds to load.
UNUSED = [f"-pno:{name}" for name in ("cacheprovider", "hypothesispytest", "looptime", "schemathesis", "xdist")]
EVENTS = Reply(b'data: {"response":"42"}\n\ndata: [DONE]\n\n', headers={"Content-Type": "text/event-stream"})
FACTS = dict.fromkeys(("account_id", "zone_id", "namespace_id", "start", "end"), "x")


def answer(seen: Seen) -> Reply:
    if "/ai/run/" in seen.target:
        return EVENTS
    if "/logs/received" in seen.target:
        return Reply(b'{"RayID":"8f2a"}\n')
    return ok({}) if seen.method != "GET" else Reply(b"content")


async def chunks() -> AsyncIterator[bytes]:
    yield b"chunk"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files that the documents speak of."""
    monkeypatch.chdir(tmp_path)
    for name in ("main.js", "lib.wasm", "cat.png"):
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


@pytest.mark.parametrize("snippet", snippets("testing-your-code.md"))
async def test_a_test_of_testing_your_code_passes(snippet: str, tmp_path: Path):
    path = tmp_path / "test_snippet.py"
    path.write_text(snippet, "utf-8")

    command = [sys.executable, "-m", "pytest", "-q", "--strict-markers", "--asyncio-mode=auto", *UNUSED, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = await anyio.run_process(command, cwd=tmp_path, env=environment, check=False)

    assert done.returncode == 0, done.stdout.decode()


def test_each_document_has_its_test():
    named = {"reliability.md", "testing-your-code.md", "uploads-and-streams.md"}

    assert {path.name for path in DOCS.iterdir()} == named


def test_the_plan_of_faults_is_one_and_every_kind_is_told_of():
    text = (DOCS / "testing-your-code.md").read_text("utf-8")
    (plan,) = re.findall(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)

    assert len(read_plan(plan)) == 3
    assert set(re.findall(r"`(\w+)`", text)) >= KINDS


def test_each_promise_names_tests_that_there_are():
    named = re.findall(r"`(tests/\S+?\.py)(?:::(\w+))?`", (DOCS / "reliability.md").read_text("utf-8"))

    assert len(named) > 10
    for path, test in named:
        assert not test or f"def {test}(" in (ROOT / path).read_text("utf-8"), (path, test)
