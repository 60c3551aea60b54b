"""What the documents show works as it stands there."""

import re
import textwrap
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from cfapi import File
from tests.loopback import Reply, Seen, ok, serving

DOCUMENTS = sorted((Path(__file__).parents[1] / "docs").glob("*.md"))
SNIPPETS = [
    pytest.param(snippet, id=f"{document.stem}-{n}")
    for document in DOCUMENTS
    for n, snippet in enumerate(
        re.findall(r"^```python\n(.*?)^```", document.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )
]
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


@pytest.mark.parametrize("snippet", SNIPPETS)
@pytest.mark.usefixtures("files")
async def test_a_snippet_of_the_documents_runs(snippet: str):
    names: dict[str, Any] = {"File": File, "Path": Path, "chunks": chunks, **FACTS}
    exec("async def run(cf):\n" + textwrap.indent(snippet, "    "), names)  # noqa: S102  # our own documents
    run: Callable[..., Awaitable[None]] = names["run"]

    async with serving(answer) as server, server.client() as cf:
        await run(cf)

        assert server.seen
