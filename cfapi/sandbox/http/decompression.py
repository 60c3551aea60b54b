"""Bodies of requests without their Content-Encoding: gzip, deflate, Brotli and Zstandard, never more than allowed."""

import zlib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

_GZIP_OR_ZLIB, _RAW_DEFLATE = 47, -15
_GZIP_MAGIC = 0x1F
_ZLIB_METHOD = 8  # in the first byte of a zlib stream (RFC 1950); some clients leave its header out


class Damaged(Exception):
    """A body is not in the coding that it is said to be in, or is cut short."""


class TooLarge(Exception):
    """A body unpacks to more than it may."""


def unpack(body: bytes, codings: str, largest: int) -> bytes:
    """A body without the codings of its `Content-Encoding` (RFC 9110, section 8.4); one that is not known stays.

    Raises:
        Damaged: It can't be unpacked.
        TooLarge: There is more in it than `largest` bytes.
    """
    for coding in reversed(codings.lower().split(",")):
        unpacked = _unpackers().get(coding.strip().removeprefix("x-"))
        body = unpacked(body, largest) if unpacked else body
    return body


Unpack = Callable[[bytes, int], bytes]


@cache
def _unpackers() -> dict[str, Unpack]:
    found: dict[str, Unpack] = {"gzip": _inflated, "deflate": _inflated}
    brotli = _module("brotli")
    if brotli is not None and hasattr(brotli.Decompressor, "can_accept_more_data"):  # older ones know no bounds
        found["br"] = lambda body, largest: _from_brotli(brotli, body, largest)
    zstd = _module("compression.zstd") or _module("backports.zstd")
    if zstd is not None:
        found["zstd"] = lambda body, largest: _joined(lambda _: zstd.ZstdDecompressor(), zstd.ZstdError, body, largest)
    return found


def _module(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        return None


def _inflated(body: bytes, largest: int) -> bytes:
    """What is in gzip, or in deflate with or without the header of zlib."""
    return _joined(lambda left: zlib.decompressobj(_window(left)), zlib.error, body, largest)


def _window(body: bytes) -> int:
    is_headed = body[0] == _GZIP_MAGIC or body[0] & 0x0F == _ZLIB_METHOD
    return _GZIP_OR_ZLIB if is_headed else _RAW_DEFLATE


def _joined(begin: Callable[[bytes], Any], error: type[Exception], body: bytes, largest: int) -> bytes:
    """What is in all members of a body, one after the other."""
    unpacked = bytearray()
    while body:
        stream = begin(body)
        try:
            unpacked += stream.decompress(body, largest + 1 - len(unpacked))
        except error:
            raise Damaged from None
        if len(unpacked) > largest:
            raise TooLarge
        if not stream.eof:
            raise Damaged
        body = stream.unused_data
    return bytes(unpacked)


def _from_brotli(brotli: Any, body: bytes, largest: int) -> bytes:
    stream, unpacked = brotli.Decompressor(), bytearray()
    try:
        for piece in _pieces(stream, body, largest + 1):
            unpacked += piece
            if len(unpacked) > largest:
                raise TooLarge
    except brotli.error:
        raise Damaged from None
    if body and not stream.is_finished():
        raise Damaged
    return bytes(unpacked)


def _pieces(stream: Any, body: bytes, size: int) -> Iterator[bytes]:
    yield (piece := stream.process(body, output_buffer_limit=size))
    # There may be more although all input is used up: a few bytes can say very much.
    while not stream.is_finished() and (piece or not stream.can_accept_more_data()):
        yield (piece := stream.process(b"", output_buffer_limit=size))
