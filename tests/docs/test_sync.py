"""What the document on calls without await shows works as it stands there."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from cfapi.sandbox import Sandbox
from tests.support.documents import snippets

TASKS = snippets("sync.md")


@pytest.fixture
def box(portal: BlockingPortal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox that clients without arguments find, and an empty folder."""
    monkeypatch.chdir(tmp_path)
    with portal.wrap_async_context_manager(Sandbox(zones=30, quota=None)) as box:
        monkeypatch.setenv("CLOUDFLARE_API_TOKEN", box.token)
        monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)
        Path("token.txt").write_text(box.token)
        box.add_zone("shop.example", records=[{"type": "MX", "name": "@", "content": "mail.example", "priority": 1}])
        yield box


def names_of(*texts: str) -> dict[str, Any]:
    """The names of a module that consists of some snippets."""
    sys.modules["documented"] = module = ModuleType("documented")  # where other processes look for functions
    for text in texts:
        exec(compile(text, "sync.md", "exec", dont_inherit=True), vars(module))  # noqa: S102  # our own documents
    return vars(module)


@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_the_tasks_of_the_document_are_done_one_after_the_other(box: Sandbox, capsys: pytest.CaptureFixture[str]):
    names = names_of(*TASKS)

    printed = capsys.readouterr().out.splitlines()
    assert len(names["totals"]) == 31
    assert Path("zone.txt").read_text().startswith("$ORIGIN shop.example.")
    assert printed[printed.index("404") - 1 : printed.index("404") + 1] == ["www.shop.example 200 True", "404"]
    assert printed[-3:] == ["active", "[5, 5]", "31"]
    assert box.requests
