"""Responses that are read as they arrive, without await."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal

from cfapi import ArgumentError, ConnectionFailed, DecodeError, NotFound
from cfapi import PartStream as AsyncPartStream
from cfapi import Stream as AsyncStream
from cfapi._codec.model import model
from cfapi.sync import Cloudflare, PartStream, Stream
from tests.support.loopback import Loopback, Reply, refusal, serving
from tests.support.sync import tasks

Serve = Callable[..., AbstractContextManager[tuple[Loopback, Cloudflare]]]
LINES = [f"line {number} ünïcödé" for number in range(20_000)]
TEXT = "\n".join(LINES).encode()


@pytest.fixture
def serve(portal: BlockingPortal) -> Serve:
    @contextmanager
    def of(reply: Any) -> Iterator[tuple[Loopback, Cloudflare]]:
        with portal.wrap_async_context_manager(serving(reply)) as server:
            with Cloudflare("t", base_url=server.url, rate_limit=None, retries=None) as cf:
                yield server, cf

    return of


def test_a_stream_is_read_in_chunks(serve: Serve):
    large = TEXT * 10
    with serve(Reply(large, headers={"Content-Type": "text/plain; charset=utf-8"})) as (_, cf):
        with cf.open("GET", "/x") as stream:
            chunks = list(stream)

            assert b"".join(chunks) == large
            assert len(chunks) > 1
            assert (stream.status, stream.content_type, stream.size) == (200, "text/plain", len(large))
            assert stream.headers["Content-Type"].endswith("utf-8")


def test_a_stream_is_read_as_lines_as_text_and_as_a_whole(serve: Serve):
    with serve(Reply(TEXT, headers={"Content-Type": "text/plain; charset=utf-8"})) as (server, cf):
        with cf.open("GET", "/x") as stream:
            assert list(stream.lines()) == LINES
        with cf.open("GET", "/x") as stream:
            assert stream.text().splitlines() == LINES
        with cf.open("GET", "/x") as stream:
            assert stream.read() == TEXT
        assert len(server.seen) == 3


def test_a_stream_is_saved(serve: Serve, tmp_path: Path):
    with serve(Reply(TEXT)) as (_, cf), cf.open("GET", "/x") as stream:
        assert stream.save(tmp_path / "file") == len(TEXT)

    assert (tmp_path / "file").read_bytes() == TEXT


@model
class Row:
    """A line of JSON."""

    id: int


def test_a_stream_is_read_as_rows(serve: Serve):
    rows = [{"id": number} for number in range(1000)]
    content = b"\n".join(json.dumps(row).encode() for row in rows)
    with serve(Reply(content)) as (_, cf):
        with cf.open("GET", "/x") as stream:
            assert list(stream.rows()) == rows
        with cf.open("GET", "/x") as stream:
            assert [row.id for row in stream.rows(Row)] == list(range(1000))
    with serve(Reply(b'{"id": 1}\n{')) as (_, cf), cf.open("GET", "/x") as stream:
        iterator = stream.rows()
        assert next(iterator) == {"id": 1}
        with pytest.raises(DecodeError):
            next(iterator)


def test_a_stream_is_read_as_events(serve: Serve):
    with serve(Reply(b"data: 1\n\nevent: end\ndata: 2\n\n")) as (_, cf), cf.open("GET", "/x") as stream:
        found = list(stream.events())

    assert [(event.event, event.data) for event in found] == [("message", "1"), ("end", "2")]


def test_a_stream_that_breaks_is_an_error(serve: Serve):
    with serve(Reply(b"one\ntwo\n", length=100)) as (_, cf), cf.open("GET", "/x") as stream:
        with pytest.raises(ConnectionFailed):
            list(stream.lines())


FORM = {"Content-Type": "multipart/form-data; boundary=b"}
HEAD = b'--b\r\nContent-Disposition: form-data; name="%s"'
FIRST = HEAD % b"main.js" + b'; filename="main.js"\r\nContent-Type: text/javascript\r\n\r\nhello\r\n'
MODULES = FIRST + HEAD % b"lib/add.wasm" + b"\r\n\r\n\0asm\r\n--b--\r\n"


def test_a_stream_is_read_in_parts(serve: Serve, tmp_path: Path):
    with serve(Reply(MODULES, headers=FORM)) as (_, cf):
        with cf.open("GET", "/x") as stream:
            parts = stream.parts()
            first = next(parts)
            assert (first.name, first.filename, first.content_type) == ("main.js", "main.js", "text/javascript")
            assert first.headers["Content-Type"] == "text/javascript"
            assert first.text() == "hello"
            assert [b"".join(part) for part in parts] == [b"\0asm"]
        with cf.open("GET", "/x") as stream:
            assert [part.read() for part in stream.parts()] == [b"hello", b"\0asm"]
        with cf.open("GET", "/x") as stream:
            saved = stream.save_parts(tmp_path)

    assert [path.relative_to(tmp_path).as_posix() for path in saved] == ["main.js", "lib/add.wasm"]
    assert (tmp_path / "main.js").read_bytes() == b"hello"


def test_a_stream_is_read_once(serve: Serve):
    with serve(Reply(TEXT)) as (_, cf), cf.open("GET", "/x") as stream:
        stream.read()
        with pytest.raises(ArgumentError, match="read already"):
            list(stream.lines())


def test_a_failure_is_raised_when_a_stream_is_opened(serve: Serve):
    with serve(refusal(404)) as (_, cf):
        with pytest.raises(NotFound):
            with cf.open("GET", "/x"):
                pass


@pytest.mark.parametrize("read", [iter, Stream.lines, Stream.rows])
def test_leaving_a_stream_early_leaves_nothing(serve: Serve, read: Callable[[Stream], Iterator[Any]]):
    lines = b"1\n" * 500_000
    with serve(Reply(lines)) as (_, cf):
        with cf.open("GET", "/x") as stream:
            iterator = read(stream)
            assert next(iterator)
        assert tasks() == set()
        del iterator
        with cf.open("GET", "/x") as stream:
            stream.close()
        assert tasks() == set()


def test_an_operation_is_opened_as_a_stream(cf: Cloudflare, tmp_path: Path):
    zone = cf.zones.list().first()
    assert zone is not None

    with cf.dns.records.export.open(zone_id=zone.id) as stream:
        stream.save(tmp_path / "zone.txt")

    assert (tmp_path / "zone.txt").read_text().startswith("$ORIGIN ")


def test_a_stream_has_all_that_the_one_with_await_has():
    for own, expected in ((Stream, AsyncStream), (PartStream, AsyncPartStream)):
        assert {name for name in vars(expected) if not name.startswith("_")} <= vars(own).keys()
