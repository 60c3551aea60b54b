"""Responses that are read as they arrive: bytes, text, lines, rows and events, and what goes wrong on the way."""

import asyncio
import gzip
import tracemalloc
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st

from cfapi import (
    ArgumentError,
    ClientClosed,
    Cloudflare,
    ConnectionFailed,
    DecodeError,
    Event,
    NotFound,
    RateLimit,
    Retries,
    ServerError,
    TimedOut,
    Timeouts,
)
from cfapi._codec.model import model
from cfapi._core.text_lines import LineDecoder
from tests.support.loopback import End, Reply, in_turn, ok, refusal, serving
from tests.support.properties import CALM
from tests.support.virtual_time import in_virtual_time

MEGABYTE = 1024 * 1024
CSV = {"Content-Type": "text/csv; charset=iso-8859-1"}
EVENTS = {"Content-Type": "text/event-stream"}
ROWS = {"Content-Type": "application/x-ndjson"}


@model
class Row:
    id: int
    ray: str | None = None


@asynccontextmanager
async def sending(megabytes: int) -> AsyncIterator[str]:
    """The address of a server that sends much without holding it."""

    async def send(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(megabytes):
            await response.write(bytes(MEGABYTE))
        return response

    app = web.Application()
    app.router.add_get("/large", send)
    async with TestServer(app) as server:
        yield str(server.make_url(""))


async def kept(values: AsyncIterable[Any], among: list[Any]) -> None:
    async for value in values:
        among.append(value)  # noqa: PERF401  # what comes before an error counts


# --- two ways to read a reply


async def test_a_reply_is_awaited_whole():
    async with serving(Reply(b"\0png")) as server, server.client() as cf:
        assert await cf.images.v1.blobs.get("id", account_id="a") == b"\0png"
        assert await cf.open("GET", "/anything") == b"\0png"


async def test_text_is_read_in_its_charset():
    async with serving(Reply("señor".encode("latin-1"), headers=CSV)) as server, server.client() as cf:
        assert await cf.dns.records.export(zone_id="z") == "señor"
        async with cf.dns.records.export(zone_id="z") as stream:
            assert await stream.text() == "señor"


async def test_a_stream_tells_of_its_head_before_its_content():
    async with serving(Reply(b"a,b\n", headers={**CSV, "ETag": "e"})) as server, server.client() as cf:
        async with cf.open("GET", "/csv") as stream:
            assert (stream.status, stream.content_type, stream.size, stream.headers["etag"]) == (
                200,
                "text/csv",
                4,
                "e",
            )
            assert [chunk async for chunk in stream] == [b"a,b\n"]


async def test_compressed_content_is_decompressed_and_of_unknown_size():
    packed = Reply(gzip.compress(b"x" * 100_000), headers={"Content-Encoding": "gzip"})
    async with serving(packed) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        assert stream.size is None
        assert await stream.read() == b"x" * 100_000


async def test_nothing_is_sent_for_a_reply_that_is_never_asked_for():
    async with serving() as server, server.client() as cf:
        reply = [cf.open("GET", "/x")]
        with pytest.warns(RuntimeWarning, match="GET /x was never awaited"):
            reply.clear()

        assert server.seen == []


async def test_a_reply_and_a_stream_are_used_once():
    async with serving(Reply(b"x")) as server, server.client() as cf:
        reply = cf.open("GET", "/x")
        await reply
        with pytest.raises(ArgumentError, match="used already"):
            await reply
        async with cf.open("GET", "/x") as stream:
            await stream.read()
            with pytest.raises(ArgumentError, match="read already"):
                await stream.text()


async def test_an_answer_that_streams_only_if_asked_is_typed_otherwise():
    answer = in_turn(ok({"response": "hi"}), Reply(b'data: {"response":"hi"}\n\ndata: [DONE]\n\n', headers=EVENTS))
    async with serving(answer) as server, server.client() as cf:
        whole: Any = await cf.ai.run("@cf/m", account_id="a", prompt="p")
        async with cf.ai.run("@cf/m", account_id="a", prompt="p", stream=True) as stream:
            events = [event.data async for event in stream.events()]

        assert whole == {"response": "hi"}
        assert events == ['{"response":"hi"}', "[DONE]"]


async def test_a_large_answer_is_saved_without_being_held(tmp_path: Path):
    async with sending(megabytes=48) as url, Cloudflare("token", base_url=url) as cf:
        tracemalloc.start()
        async with cf.open("GET", "/large") as stream:
            written = await stream.save(tmp_path / "large")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert written == (tmp_path / "large").stat().st_size == 48 * MEGABYTE
    assert peak < 8 * MEGABYTE


async def test_more_than_a_client_would_hold_may_be_streamed():
    async with serving(Reply(b"12345")) as server, server.client(max_response_bytes=4) as cf:
        async with cf.open("GET", "/x") as stream:
            assert await stream.read() == b"12345"


# --- lines, rows, events


@given(st.text(alphabet="aé\r\n\u2028", max_size=20), st.lists(st.integers(0, 40), max_size=5))
@CALM
def test_lines_are_the_same_whatever_pieces_they_come_in(text: str, cuts: list[int]):
    raw = text.encode()
    places = sorted({0, len(raw), *(min(cut, len(raw)) for cut in cuts)})
    pieces = [raw[start:end] for start, end in pairwise(places)]

    decoder = LineDecoder("utf-8", 1000, AssertionError)
    found = [*(line for piece in pieces for line in decoder.feed(piece)), *decoder.end()]

    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert found == (expected if expected[-1] else expected[:-1])


async def test_rows_are_values_or_objects_of_a_class():
    body = Reply(b'{"id":1,"ray":"r"}\n\r\n{"id":2}', headers=ROWS)
    async with serving(body) as server, server.client() as cf:
        async with cf.open("GET", "/rows") as stream:
            assert [row async for row in stream.rows()] == [{"id": 1, "ray": "r"}, {"id": 2}]
        async with cf.open("GET", "/rows") as stream:
            assert [row async for row in stream.rows(Row)] == [Row(id=1, ray="r"), Row(id=2)]


async def test_a_line_that_is_no_json_is_named_after_the_rows_before_it():
    rows: list[Any] = []
    async with serving(Reply(b'{"id":1}\n<html>\n', headers={"cf-ray": "8f2a-AMS"})) as server, server.client() as cf:
        with pytest.raises(DecodeError, match=r"GET /rows .*8f2a-AMS.*: a line can't be read"):
            async with cf.open("GET", "/rows") as stream:
                await kept(stream.rows(), rows)

    assert rows == [{"id": 1}]


async def test_rows_that_do_not_fit_are_an_error_where_strictness_is_asked_for():
    async with serving(Reply(b'{"id":"one"}\n')) as server, server.client(strict=True) as cf:
        async with cf.open("GET", "/rows") as stream:
            with pytest.raises(DecodeError, match="id"):
                await anext(stream.rows(Row))


EXAMPLES: dict[str, tuple[bytes, list[Event]]] = {
    "data": (b"data: a\n\n", [Event("a")]),
    "several lines of data": (b"data: YHOO\ndata: +2\ndata\n\n", [Event("YHOO\n+2\n")]),
    "a type of its own": (b"event: add\ndata: 1\n\n", [Event("1", "add")]),
    "a type lasts for one event": (b"event: add\ndata: 1\n\ndata: 2\n\n", [Event("1", "add"), Event("2")]),
    "comments": (b": keep-alive\n\n:\ndata: a\n\n", [Event("a")]),
    "ids last": (b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [Event("a", id="1"), Event("b", id="1"), Event("c")]),
    "one space is no data": (b"data:a\n\ndata:  b\n\n", [Event("a"), Event(" b")]),
    "a time to wait": (b"retry: 10\ndata: a\n\nretry: x\ndata: b\n\n", [Event("a", retry=10), Event("b")]),
    "no data, no event": (b"event: ping\n\ndata: a\n\n", [Event("a")]),
    "unfinished": (b"data: a\n\ndata: b\n", [Event("a")]),
    "other ends of lines": (b"data: a\r\n\r\ndata: b\r\r", [Event("a"), Event("b")]),
    "a byte order mark": (b"\xef\xbb\xbfdata: a\n\n", [Event("a")]),
    "fields of the future": (b"color: red\ndata: a\n\n", [Event("a")]),
}


@pytest.mark.parametrize(("body", "events"), EXAMPLES.values(), ids=EXAMPLES)
async def test_events_are_read_as_the_standard_says(body: bytes, events: list[Event]):
    async with serving(Reply(body, headers=EVENTS)) as server, server.client() as cf, cf.open("GET", "/e") as stream:
        assert [event async for event in stream.events()] == events


def test_the_data_of_an_event_may_be_json():
    assert Event('{"a": 1}').json() == {"a": 1}
    with pytest.raises(ValueError, match="JSON"):
        Event("[DONE]").json()


# --- what goes wrong


async def test_a_refusal_is_an_error_with_all_that_the_server_said():
    answer = refusal(404, {"code": 10007, "message": "no such worker"}, headers={"cf-ray": "8f2a-AMS"})
    async with serving(answer) as server, server.client() as cf:
        with pytest.raises(NotFound, match="no such worker"):
            async with cf.workers.scripts.get("w", account_id="a"):
                pass


async def test_a_failure_before_the_content_is_retried():
    answers = in_turn(End.DROP, Reply(b"", 503), Reply(b"x"))
    async with serving(answers) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        assert await stream.read() == b"x"


async def test_a_failure_after_retries_is_the_last_one():
    async with serving(Reply(b"down", 503)) as server, server.client(retries=Retries(attempts=2, base=0)) as cf:
        with pytest.raises(ServerError) as caught:
            async with cf.open("GET", "/x"):
                pass

    assert caught.value.attempts == 2


async def test_content_that_is_cut_off_is_an_error_after_what_came():
    chunks: list[bytes] = []
    async with serving(Reply(b"abc", length=10)) as server, server.client() as cf:
        with pytest.raises(ConnectionFailed, match=r"GET /x.*truncated"):
            async with cf.open("GET", "/x") as stream:
                await kept(stream, chunks)

    assert chunks == [b"abc"]


@in_virtual_time
async def test_content_that_stops_coming_is_a_timeout():
    async with serving(Reply(b"abc", length=10, stalls=True)) as server:
        async with server.client(timeouts=Timeouts(read=0.05)) as cf:
            with pytest.raises(TimedOut, match="no bytes were received within the time limit"):
                async with cf.open("GET", "/x") as stream:
                    await stream.read()


@in_virtual_time
async def test_the_total_limit_ends_with_the_head():
    release = asyncio.Event()

    async def rest(_: object) -> Reply:
        return Reply(b"abc", length=6, stalls=True)

    async with serving(rest) as server, server.client(timeouts=Timeouts(total=0.1, read=None)) as cf:
        async with cf.open("GET", "/x") as stream:
            assert await anext(aiter(stream)) == b"abc"
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):  # twice the limit of the head
                    await release.wait()


@in_virtual_time
async def test_a_head_that_does_not_come_is_a_timeout():
    async with serving(End.HANG) as server:
        async with server.client(timeouts=Timeouts(total=0.05), retries=Retries(attempts=1)) as cf:
            with pytest.raises(TimedOut):
                async with cf.open("GET", "/x"):
                    pass


async def test_leaving_early_closes_the_connection():
    async with serving(Reply(b"abc", length=10, stalls=True)) as server, server.client() as cf:
        async with cf.open("GET", "/x") as stream:
            async for _ in stream:
                break
        await server.settled()


async def test_what_was_read_to_its_end_leaves_its_connection_for_the_next_call():
    async with serving(Reply(b"abc")) as server, server.client() as cf:
        for _ in range(3):
            async with cf.open("GET", "/x") as stream:
                await stream.read()

        assert server.connections == 1


async def test_a_client_that_is_closed_ends_its_streams():
    async with serving(Reply(b"abc", length=10, stalls=True)) as server:
        cf = server.client()
        async with cf.open("GET", "/x") as stream:
            chunks = aiter(stream)
            await anext(chunks)
            waiting = asyncio.ensure_future(anext(chunks))
            await asyncio.sleep(0)
            await cf.aclose()
            with pytest.raises(ConnectionFailed):
                await waiting
        with pytest.raises(ClientClosed):
            await cf.open("GET", "/x")


async def test_open_streams_take_no_place_of_other_calls():
    async with serving(Reply(b"abc", length=10, stalls=True)) as server:
        async with server.client(max_in_flight=1, rate_limit=RateLimit()) as cf:
            async with cf.open("GET", "/x") as first, cf.open("GET", "/y") as second:
                assert [await anext(aiter(first)), await anext(aiter(second))] == [b"abc", b"abc"]


async def test_a_cancelled_stream_lets_go():
    async with serving(Reply(b"abc", length=10, stalls=True)) as server, server.client() as cf:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05), cf.open("GET", "/x") as stream:
                await stream.read()
        await server.settled()
