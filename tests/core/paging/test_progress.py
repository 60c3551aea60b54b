"""`collect(progress=True)`: a bar on the terminal, where rich is installed."""

import sys
from typing import Any

import pytest
import rich.console
import rich.progress

from cfapi import ConfigurationError
from tests.support.loopback import ok, serving


def paged(seen) -> Any:
    page = 2 if "page=2" in seen.target else 1
    return ok([{"id": page}], result_info={"page": page, "per_page": 1, "total_pages": 2, "total_count": 2})


async def test_it_shows_how_many_items_there_are_so_far_and_in_all(monkeypatch: pytest.MonkeyPatch):
    shown: list[Any] = []
    monkeypatch.setattr(rich.progress.Progress, "update", lambda _, __, **given: shown.append(given))
    monkeypatch.setattr(rich.console.Console, "is_terminal", True)

    async with serving(paged) as server, server.client() as cf:
        assert len(await cf.iterate("/things").collect(progress=True)) == 2

    assert shown == [{"completed": 1, "total": 2}, {"completed": 2, "total": 2}]


async def test_what_is_no_terminal_stays_empty(capfd: pytest.CaptureFixture[str]):
    async with serving(paged) as server, server.client() as cf:
        await cf.iterate("/things").collect(progress=True)

    assert capfd.readouterr() == ("", "")


async def test_a_terminal_shows_the_listing_on_standard_error(monkeypatch: pytest.MonkeyPatch, capsys):
    monkeypatch.setattr(rich.console.Console, "is_terminal", True)
    async with serving(paged) as server, server.client() as cf:
        await cf.iterate("/things").collect(progress=True)

    printed = capsys.readouterr()
    assert "GET /things" in printed.err
    assert "2/2" in printed.err
    assert printed.out == ""


async def test_without_rich_the_error_says_what_to_install_and_nothing_is_sent(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "rich.console", None)
    async with serving(paged) as server, server.client() as cf:
        with pytest.raises(ConfigurationError, match="pip install rich"):
            await cf.iterate("/things").collect(progress=True)
        assert len(await cf.iterate("/things").collect()) == 2

        assert len(server.seen) == 2
