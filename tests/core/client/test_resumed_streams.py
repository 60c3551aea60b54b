"""Streams whose reading is interrupted, shared or left: they go on, or say why not; and lines are bounded."""

import asyncio
import gzip
import tracemalloc
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import ArgumentError, Cloudflare, ConnectionFailed, DecodeError, Event, Request, Response, Stream
from cfapi._core.text_lines import LineDecoder
from cfapi.testing import MemoryTransport
from tests.support.loopback import Reply, serving
from tests.support.pieces import piecemeal
from tests.support.properties import CALM

SHORT = 0.01
KILOBYTE = 1024

Reading = Callable[[Stream], AsyncIterator[Any]]

# How a stream is read, and the body of which that makes 1 and 2.
READINGS: dict[str, tuple[Reading, list[bytes], list[Any]]] = {
    "bytes": (aiter, [b"1", b"2"], [b"1", b"2"]),
    "lines": (Stream.lines, [b"on", b"e\ntw", b"o\n"], ["one", "two"]),
    "rows": (Stream.rows, [b'{"id"', b': 1}\n{"id":', b" 2}"], [{"id": 1}, {"id": 2}]),
    "events": (Stream.events, [b"data: o", b"ne\n\nda", b"ta: two\n\n"], [Event("one"), Event("two")]),
}
of_each_kind = pytest.mark.parametrize(("read", "pieces", "values"), READINGS.values(), ids=READINGS)


async def rest_of(values: AsyncIterator[Any]) -> list[Any]:
    return [value async for value in values]


async def keep(values: AsyncIterator[Any], among: list[Any]) -> None:
    while True:
        among.append(await anext(values))


# --- time limits and cancellation


@of_each_kind
async def test_a_time_limit_around_anext_loses_nothing(read: Reading, pieces: list[bytes], values: list[Any]):
    async with piecemeal() as server, server.cf.open("GET", "/x") as stream:
        reading, found = read(stream), list[Any]()

        for piece in pieces:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(keep(reading, found), SHORT)
            await server.send(piece)
        await server.end()

        assert found + await rest_of(reading) == values


@given(st.lists(st.integers(0, 12), max_size=12))
@CALM
async def test_wherever_compressed_content_is_cancelled_nothing_of_it_is_lost(cuts: list[int]):
    lines = [f"{number:0100000}" for number in range(12)]
    packed = gzip.compress("\n".join(lines).encode())
    async with serving(Reply(packed, headers={"Content-Encoding": "gzip"})) as server, server.client() as cf:
        async with cf.open("GET", "/x") as stream:
            reading, found = stream.lines(), list[str]()
            for steps in cuts:
                waiting = asyncio.ensure_future(anext(reading, ""))
                for _ in range(steps):
                    await asyncio.sleep(0)
                waiting.cancel()
                await asyncio.wait([waiting])
                found += [] if waiting.cancelled() else filter(None, [waiting.result()])

            assert found + await rest_of(reading) == lines


async def test_the_body_of_an_own_transport_that_cannot_go_on_is_no_whole_one():
    async def body() -> AsyncIterator[bytes]:
        yield b"one\n"
        await asyncio.Event().wait()

    def respond(_: Request) -> Response[AsyncIterator[bytes]]:
        return Response(200, {}, body())

    async with Cloudflare("t", transport=MemoryTransport(respond)) as cf, cf.open("GET", "/x") as stream:
        lines = stream.lines()
        assert await anext(lines) == "one"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(lines), SHORT)
        for _ in range(2):
            with pytest.raises(ConnectionFailed, match="was interrupted"):
                await anext(lines)


# --- errors


@of_each_kind
async def test_a_failure_is_raised_again_and_never_taken_for_the_end(
    read: Reading, pieces: list[bytes], values: list[Any]
):
    async with piecemeal() as server, server.cf.open("GET", "/x") as stream:
        reading = read(stream)
        await server.send(*pieces[:-1])
        found = [await anext(reading)]
        server.cut()

        for _ in range(3):
            with pytest.raises(ConnectionFailed):
                found.append(await anext(reading))
        assert found == values[:1]


async def test_a_stream_that_was_left_is_an_error():
    async with piecemeal() as server:
        async with server.cf.open("GET", "/x") as stream:
            await server.send(b"one\n")
            lines = stream.lines()
            assert await anext(lines) == "one"
        with pytest.raises(ConnectionFailed):
            await anext(lines)


async def test_a_row_that_is_no_json_is_one_error_and_the_next_one_is_read():
    async with serving(Reply(b'{"id":1}\n<html>\n{"id":2}')) as server, server.client() as cf:
        async with cf.open("GET", "/rows") as stream:
            rows = stream.rows()
            assert await anext(rows) == {"id": 1}
            with pytest.raises(DecodeError, match="a line can't be read"):
                await anext(rows)
            assert await rest_of(rows) == [{"id": 2}]


@of_each_kind
async def test_a_second_reading_is_refused_at_any_time(read: Reading, pieces: list[bytes], values: list[Any]):
    async with piecemeal() as server, server.cf.open("GET", "/x") as stream:
        reading = read(stream)
        await server.send(*pieces[:-1])
        await anext(reading)
        for second in (aiter(stream), stream.lines(), stream.rows(), stream.events()):
            with pytest.raises(ArgumentError, match="read already"):
                await anext(second)
        await server.send(pieces[-1])
        await server.end()

        assert await rest_of(reading) == values[1:]


# --- shared, and closed


@pytest.mark.parametrize("kind", ["lines", "rows", "events"])
async def test_tasks_may_share_a_reading(kind: str):
    read, pieces, values = READINGS[kind]
    async with piecemeal() as server, server.cf.open("GET", "/x") as stream:
        reading = read(stream)
        sharing = [asyncio.ensure_future(rest_of(reading)) for _ in range(3)]
        await server.send(*pieces)
        await server.end()

        shares = await asyncio.gather(*sharing)
        assert sorted((value for share in shares for value in share), key=str) == sorted(values, key=str)


@of_each_kind
async def test_a_reading_that_is_closed_has_ended(read: Reading, pieces: list[bytes], values: list[Any]):
    async with piecemeal() as server, server.cf.open("GET", "/x") as stream:
        reading: Any = read(stream)
        await server.send(*pieces)
        await anext(reading)
        await reading.aclose()

        assert len(values) > 1
        assert await rest_of(reading) == []


# --- limits


@pytest.mark.parametrize("read", [Stream.lines, Stream.rows, Stream.events], ids=["lines", "rows", "events"])
async def test_a_line_of_300_megabytes_is_an_error_and_never_held(read: Reading):
    piece, sent = b"data: " + b"x" * 256 * KILOBYTE, 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 300 * KILOBYTE * KILOBYTE:
            sent += len(piece)
            yield piece

    transport = MemoryTransport(lambda _: Response(200, {}, body()))
    async with Cloudflare("t", transport=transport) as cf, cf.open("GET", "/x") as stream:
        tracemalloc.start()
        with pytest.raises(DecodeError, match=r"GET /x .*a line is longer than 16777216 bytes; raise max_\w+_bytes"):
            await anext(read(stream))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert sent < 17 * KILOBYTE * KILOBYTE
    assert peak < 100 * KILOBYTE * KILOBYTE


async def test_lines_before_one_that_is_too_long_are_read_and_the_error_stays():
    async with serving(Reply(b"one\n12345\nsix\n")) as server, server.client() as cf:
        async with cf.open("GET", "/x") as stream:
            lines = stream.lines(max_line_bytes=4)
            assert await anext(lines) == "one"
            for _ in range(2):
                with pytest.raises(DecodeError, match="longer than 4 bytes; raise max_line_bytes"):
                    await anext(lines)


async def test_an_event_of_many_lines_is_bounded_as_well():
    async with serving(Reply(b"data: 1\n\n" + b"data: 2\n" * 100)) as server, server.client() as cf:
        async with cf.open("GET", "/x") as stream:
            events = stream.events(max_event_bytes=100)
            assert await anext(events) == Event("1")
            for _ in range(2):
                with pytest.raises(DecodeError, match="an event is longer than 100 bytes; raise max_event_bytes"):
                    await anext(events)


@pytest.mark.parametrize("read", [Stream.lines, Stream.rows])
async def test_a_limit_is_at_least_one_byte(read: Any):
    async with serving(Reply(b"x")) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        with pytest.raises(ArgumentError, match="1 or more"):
            read(stream, max_line_bytes=0)
        with pytest.raises(ArgumentError, match="1 or more"):
            stream.events(max_event_bytes=0)
        await stream.read()


async def test_a_time_to_wait_of_thousands_of_digits_is_ignored():
    async with serving(Reply(b"retry: " + b"1" * 5000 + b"\ndata: a\n\n")) as server, server.client() as cf:
        async with cf.open("GET", "/x") as stream:
            assert await rest_of(stream.events()) == [Event("a")]


def fed(text: str, limit: int, size: int) -> list[str]:
    """The lines up to the first one that is too long, which is shown as "!"."""
    raw, decoder, lines = text.encode(), LineDecoder("utf-8", limit, OverflowError), list[str]()
    try:
        for start in range(0, len(raw), size):
            lines += decoder.feed(raw[start : start + size])
        lines += decoder.end()
    except OverflowError:
        lines.append("!")
    return lines


@given(st.text(alphabet="ab\u20ac\r\n", max_size=30), st.integers(1, 8), st.integers(1, 40))
@CALM
def test_exactly_the_lines_of_more_bytes_than_the_limit_are_too_long(text: str, limit: int, size: int):
    whole = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    whole = whole if whole[-1] else whole[:-1]
    short = [*whole, None].index(next((line for line in whole if len(line.encode()) > limit), None))

    assert fed(text, limit, size) == whole[:short] + ["!"] * (short < len(whole))


def decoder(charset: str, limit: int) -> LineDecoder:
    return LineDecoder(charset, limit, lambda: ValueError("too long"))


def test_a_line_is_measured_in_the_bytes_of_its_charset():
    assert decoder("utf-16-le", 10).feed("abcde\n".encode("utf-16-le")) == ["abcde"]
    with pytest.raises(ValueError, match="too long"):
        decoder("utf-16-le", 10).feed("abcdef\n".encode("utf-16-le"))


def test_what_its_charset_has_not_is_measured_as_well():
    with pytest.raises(ValueError, match="too long"):
        decoder("ascii", 5).feed(b"\xff" * 6)


def test_a_character_that_is_cut_at_the_beginning_of_a_line_is_measured_as_well():
    lines = decoder("utf-8", 5)
    assert lines.feed("a\ra€".encode()[:5]) == ["a"]
    with pytest.raises(ValueError, match="too long"):
        lines.feed("a\ra€€".encode()[5:])


def test_after_a_line_that_is_too_long_there_are_no_others():
    lines = decoder("utf-8", 5)
    assert lines.feed(b"a\nbcdefgh\ni") == ["a"]

    for _ in range(2):
        with pytest.raises(ValueError, match="too long"):
            lines.feed(b"j\nk\n")
