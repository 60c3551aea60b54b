"""Which calls ask before they are made."""

import asyncio
import io
import signal
import sys

import click
import pytest

from cfapi.cli.calls.binding import ABSENT
from cfapi.cli.calls.careful import confirm, question
from cfapi.cli.errors import BadWords


@pytest.mark.parametrize(
    ("verb", "path", "name", "body"),
    [
        ("DELETE", "/zones/z", "zones.delete", ABSENT),
        ("DELETE", "/zones/z", None, ABSENT),
        ("DELETE", "/accounts/a", "accounts.delete", ABSENT),
        ("POST", "/zones/z/dns_records/batch", "dns.records.batch", {"deletes": [{"id": "a"}, {"id": "b"}]}),
        (
            "DELETE",
            "/accounts/a/rules/lists/l/items",
            "rules.lists.items.delete",
            {"items": [{"id": "a"}, {"id": "b"}]},
        ),
        ("POST", "/zones/z/purge_cache", "cache.purge", {"purge_everything": True}),
        ("POST", "/accounts/a/storage/kv/namespaces/n/bulk/delete", "kv.namespaces.bulk_delete", ["a", "b"]),
    ],
)
def test_deletes_of_zones_and_of_more_than_one_thing_ask(verb: str, path: str, name: str | None, body: object):
    assert question(verb, path, name, body) is not None


@pytest.mark.parametrize(
    ("verb", "path", "name", "body"),
    [
        ("DELETE", "/zones/z/dns_records/r", "dns.records.delete", ABSENT),
        ("DELETE", "/zones/z/dnssec", "dns.dnssec.delete", ABSENT),
        ("POST", "/zones/z/dns_records/batch", "dns.records.batch", {"deletes": [{"id": "a"}], "posts": [{}, {}]}),
        ("POST", "/zones", "zones.create", {"name": "a.example"}),
        ("PUT", "/accounts/a/rules/lists/l/items", "rules.lists.items.update", [{}, {}]),
        ("GET", "/zones/z", "zones.get", ABSENT),
    ],
)
def test_other_calls_ask_nothing(verb: str, path: str, name: str | None, body: object):
    assert question(verb, path, name, body) is None


@pytest.mark.parametrize(("answer", "is_made"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_on_a_terminal_the_answer_decides(monkeypatch: pytest.MonkeyPatch, answer: str, is_made: bool):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: answer.strip())

    if is_made:
        confirm("Delete it?", yes=False)
    else:
        with pytest.raises(BadWords, match="Nothing was sent"):
            confirm("Delete it?", yes=False)


def test_nothing_is_asked_with_yes(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: pytest.fail("asked"))

    confirm("Delete it?", yes=True)


def test_ctrl_c_ends_a_question_at_once_and_asyncio_has_its_handler_back(monkeypatch: pytest.MonkeyPatch):
    def pressed(*_: object, **__: object) -> bool:
        signal.raise_signal(signal.SIGINT)
        return True

    async def asked() -> object:
        before = signal.getsignal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            confirm("Delete it?", yes=False)
        return before is signal.getsignal(signal.SIGINT)

    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(click, "confirm", pressed)

    assert asyncio.run(asked())


def test_a_question_without_an_answer_is_an_interruption(monkeypatch: pytest.MonkeyPatch):
    def ended(*_: object, **__: object) -> bool:
        raise click.Abort

    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(click, "confirm", ended)

    with pytest.raises(KeyboardInterrupt):
        confirm("Delete it?", yes=False)
