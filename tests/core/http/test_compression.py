"""Decompressing responses: all of what came, in bounded pieces, and an error for what was truncated."""

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi._http.compression import PIECE, ContentDecodingError, codings, decompressor
from tests.support.packers import brotli, raw_deflate, zstandard

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
