"""Decompressing responses: all of what came, in bounded pieces, and an error for what was truncated."""

import gzip
import zlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from cfapi._http.compression import EMPTY_PIECES, PIECE, ContentDecodingError, DecompressedBody, codings, decompressor
from cfapi._http.messages import Response
from cfapi._http.reading import decompressed
from cfapi._http.transport import TransportError
from tests.support.packers import PACKERS, ZSTD, brotli, raw_deflate, zstandard

CODED: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("gzip", lambda data: gzip.compress(data[:100]) + gzip.compress(data[100:])),
    ("gzip", lambda data: gzip.compress(data) + b"\0" * 64),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
    ("br", brotli),
    ("zstd", zstandard),
    ("gzip, br", lambda data: brotli(gzip.compress(data))),
    ("deflate, gzip, identity", lambda data: gzip.compress(zlib.compress(data))),
    ("X-Gzip", gzip.compress),
    ("identity", bytes),
    ("", bytes),
]
CASES = pytest.mark.parametrize(("coding", "packed"), CODED)
PACKED = pytest.mark.parametrize(("coding", "packed"), [*CODED[:2], *CODED[3:9]])


def unpacked(coding: str, chunks: list[bytes]) -> bytes:
    stream = decompressor(coding)
    pieces = [piece for chunk in chunks for piece in stream.pieces(chunk)]
    # Brotli takes its limit for the size at which it does not begin another block.
    assert max(map(len, pieces), default=0) <= max(2 * PIECE, *map(len, chunks))
    stream.end()
    return b"".join(pieces)


@CASES
@given(data=st.binary(max_size=5000), size=st.integers(1, 700))
def test_what_was_packed_comes_out_however_it_is_cut_into_chunks(
    coding: str, packed: Callable[[bytes], bytes], data: bytes, size: int
):
    whole = packed(data)
    chunks = [whole[start : start + size] for start in range(0, len(whole), size)]
    assert unpacked(coding, [*chunks, b""]) == data


async def test_codings_in_several_lines_of_the_header_are_undone_one_after_the_other():
    headers = CIMultiDict([("Content-Encoding", "deflate"), ("Content-Encoding", "gzip")])
    response = Response(200, headers, gzip.compress(zlib.compress(b"content")))

    assert b"".join([chunk async for chunk in decompressed(response).body]) == b"content"


async def test_a_body_that_has_ended_stays_ended():
    async def arriving() -> AsyncIterator[bytes]:
        yield b"all"

    body = decompressed(Response(200, CIMultiDict(), arriving())).body

    assert [[chunk async for chunk in body] for _ in range(3)] == [[b"all"], [], []]


def test_a_response_that_can_not_be_decompressed_is_closed():
    closed, coding = list[str](), ", ".join(["gzip"] * 1500)
    response = Response(200, CIMultiDict({"Content-Encoding": coding}), b"x", lambda: closed.append("closed"))

    with pytest.raises(TransportError):
        decompressed(response)

    assert closed == ["closed"]


@PACKED
def test_a_bomb_comes_out_in_small_pieces(coding: str, packed: Callable[[bytes], bytes]):
    data = b"\0" * (8 * PIECE + 1)
    assert unpacked(coding, [packed(data)]) == data


@PACKED
@given(share=st.floats(0.01, 0.99), data=st.binary(min_size=200, max_size=2000))
def test_a_part_is_not_taken_for_the_whole(coding: str, packed: Callable[[bytes], bytes], share: float, data: bytes):
    whole = packed(data)
    part = whole[: max(1, int(len(whole) * share))]
    if coding == "gzip" and packed is not gzip.compress and zlib.decompressobj(47).decompress(part) == data[:100]:
        return  # the first of two members is a whole of its own
    with pytest.raises(ContentDecodingError):
        unpacked(coding, [part])


@pytest.mark.parametrize("coding", sorted(codings()))
def test_what_is_not_packed_is_damaged(coding: str):
    with pytest.raises(ContentDecodingError):
        unpacked(coding, [b"\x1f plainly no such thing"])


@pytest.mark.parametrize("coding", sorted(codings()))
def test_nothing_at_all_is_whole(coding: str):
    assert unpacked(coding, [b""]) == b""


def test_an_unknown_coding_stays_as_it_came():
    assert unpacked("rot13", [b"uryyb"]) == b"uryyb"


# --- many members, many codings, large windows


class Counted:
    """Counts how many bytes are handed to decompressors: each member that ends copies what is left of them."""

    def __init__(self) -> None:
        self.handed = 0

    def take(self, make: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*args: Any, **options: Any) -> Any:
            return Member(make(*args, **options), self)

        return counting


class Member:
    """One member, whose input is counted."""

    def __init__(self, stream: Any, counted: Counted) -> None:
        self._stream = stream
        self._counted = counted

    def decompress(self, data: Any, *limits: int) -> bytes:
        self._counted.handed += len(data)
        content: bytes = self._stream.decompress(data, *limits)
        return content

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def handed(members: int, content: bytes, monkeypatch: pytest.MonkeyPatch) -> int:
    counted = Counted()
    with monkeypatch.context() as patch:
        patch.setattr(zlib, "decompressobj", counted.take(zlib.decompressobj))
        assert unpacked("gzip", [gzip.compress(content) * members]) == content * members
    return counted.handed


@pytest.mark.parametrize("content", [b"", b"x"])
def test_many_members_take_time_in_proportion_to_their_number(content: bytes, monkeypatch: pytest.MonkeyPatch):
    few, many = handed(1_000, content, monkeypatch), handed(10_000, content, monkeypatch)

    assert many < 12 * few


async def test_others_have_their_turn_while_nothing_at_all_is_decompressed():
    turns = 0

    async def other_task() -> None:
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(other_task)
        body = DecompressedBody(once(gzip.compress(b"") * 10_000), decompressor("gzip"))
        assert [piece async for piece in body] == []
        tasks.cancel_scope.cancel()

    assert turns > 0.9 * 10_000 / EMPTY_PIECES


async def once(data: bytes) -> AsyncIterator[bytes]:
    yield data


@pytest.mark.parametrize("names", [["gzip"] * 5, ["identity"] * 5, ["gzip", "br", "zstd", "deflate", "rot13"]])
def test_five_codings_are_removed(names: list[str]):
    data = b"data" * 100
    for name in names:
        data = PACKERS.get(name, bytes)(data)

    assert unpacked(", ".join(names), [data]) == b"data" * 100


@pytest.mark.parametrize("coding", [",".join(["gzip"] * 6), ",".join(["rot13"] * 1500), "," * 8000])
def test_more_codings_are_refused(coding: str):
    with pytest.raises(TransportError, match="more than 5 content codings"):
        decompressor(coding)


@pytest.mark.parametrize(("log", "is_read"), [(23, True), (24, False), (27, False)])
def test_a_window_larger_than_http_allows_is_refused(log: int, is_read: bool):
    zstd = pytest.importorskip(ZSTD)
    packer = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: log})
    packed = packer.compress(b"data") + packer.flush()

    if is_read:
        assert unpacked("zstd", [packed]) == b"data"
    else:
        with pytest.raises(ContentDecodingError):
            unpacked("zstd", [packed])


@pytest.mark.parametrize("coding", ["br", "zstd"])
@pytest.mark.parametrize("cut", [False, True])
def test_garbage_after_the_end_is_an_error(coding: str, cut: bool):
    packed = PACKERS[coding](b"data")

    with pytest.raises(ContentDecodingError):
        unpacked(coding, [packed, b"garbage"] if cut else [packed + b"garbage"])


@given(st.lists(st.sampled_from(["gzip", "deflate", "br", "zstd", "identity", "x"]), max_size=5), st.binary())
def test_nothing_but_content_or_a_decoding_error_comes_of_any_bytes(names: list[str], data: bytes):
    stream = decompressor(",".join(names))
    try:
        for piece in stream.pieces(data):
            assert len(piece) <= 2 * PIECE
        stream.end()
    except ContentDecodingError:
        pass
