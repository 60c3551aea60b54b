"""Decompression of responses (gzip, deflate, Brotli, Zstandard) in chunks of bounded size, against decompression bombs.

aiohttp would do it, but accepts a truncated gzip stream as complete; here, truncation is an error.
"""

import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any, Protocol

import anyio.lowlevel
from attrs import define, field

from cfapi._http.progress import TransportFailure
from cfapi._http.transport import TransportError

INCOMPLETE = "the response is truncated or corrupted"
PIECE = 256 * 1024
GZIP_OR_ZLIB, RAW_DEFLATE = 47, -15
ZLIB_METHOD = 8  # in the first byte of a zlib stream (RFC 1950); some servers leave its header out
GZIP_MAGIC = b"\x1f\x8b"


class ContentDecodingError(Exception):
    """A compressed response is truncated, or not encoded as its `Content-Encoding` says."""


class Decompressor(Protocol):
    """Takes compressed bytes, returns decompressed ones."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What some more bytes decompress to, in pieces of bounded size.

        Raises:
            ContentDecodingError: They can't be decompressed.
        """
        ...

    def end(self) -> None:
        """There are no more bytes.

        Raises:
            ContentDecodingError: There should be.
        """
        ...


@define
class _Plain:
    """Nothing is compressed."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield data

    def end(self) -> None:
        """Only its length shows whether it is complete."""


@define
class _Zlib:
    """gzip (RFC 1952, of any number of members) and deflate, with and without the header of zlib."""

    _stream: Any = None

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data and self._start(data):
            try:
                yield from self._inflated(data)
            except zlib.error:
                raise ContentDecodingError from None
            data = self._stream.unused_data if self._stream.eof else b""

    def end(self) -> None:
        if self._stream is not None and not self._stream.eof:
            raise ContentDecodingError

    def _start(self, data: bytes) -> bool:
        """Go on with the stream, or start one. What follows a member and is not one itself is padding."""
        if self._stream is not None and self._stream.eof and not data.startswith(GZIP_MAGIC[:1]):
            return False
        if self._stream is None or self._stream.eof:
            self._stream = zlib.decompressobj(_window(data))
        return True

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        piece = self._stream.decompress(data, PIECE)
        yield piece
        # After a full piece there may be more, even if all input is consumed.
        while len(piece) == PIECE and not self._stream.eof:
            piece = self._stream.decompress(self._stream.unconsumed_tail, PIECE)
            yield piece


def _window(data: bytes) -> int:
    is_headed = data.startswith(GZIP_MAGIC[:1]) or data[0] & 0x0F == ZLIB_METHOD
    return GZIP_OR_ZLIB if is_headed else RAW_DEFLATE


@define
class _Brotli:
    """Brotli (RFC 7932)."""

    _module: Any
    _stream: Any = field(init=False)
    _started: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._stream = self._module.Decompressor()

    def pieces(self, data: bytes) -> Iterator[bytes]:
        self._started = self._started or bool(data)
        try:
            yield (piece := self._stream.process(data, output_buffer_limit=PIECE))
            # There may be more although all input is consumed: a few bytes can decompress to very many.
            while not self._stream.is_finished() and (piece or not self._stream.can_accept_more_data()):
                yield (piece := self._stream.process(b"", output_buffer_limit=PIECE))
        except self._module.error:
            raise ContentDecodingError from None

    def end(self) -> None:
        if self._started and not self._stream.is_finished():
            raise ContentDecodingError


@define
class _Zstandard:
    """Zstandard (RFC 8878), of any number of frames."""

    _module: Any
    _stream: Any = None

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream is None or self._stream.eof:
                self._stream = self._module.ZstdDecompressor()
            try:
                yield from self._inflated(data)
            except self._module.ZstdError:
                raise ContentDecodingError from None
            data = self._stream.unused_data if self._stream.eof else b""

    def end(self) -> None:
        if self._stream is not None and not self._stream.eof:
            raise ContentDecodingError

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        yield self._stream.decompress(data, PIECE)
        while not self._stream.needs_input and not self._stream.eof:
            yield self._stream.decompress(b"", PIECE)


@define
class _Stacked:
    """Several codings, the last one first."""

    _stages: tuple[Decompressor, ...]

    def pieces(self, data: bytes) -> Iterator[bytes]:
        return self._through(data, 0)

    def end(self) -> None:
        for stage in self._stages:
            stage.end()

    def _through(self, data: bytes, stage: int) -> Iterator[bytes]:
        if stage == len(self._stages):
            yield data
            return
        for piece in filter(None, self._stages[stage].pieces(data)):
            yield from self._through(piece, stage + 1)


@cache
def codings() -> dict[str, Callable[[], Decompressor]]:
    """What can be decompressed here, by its name in `Content-Encoding` (RFC 9110, section 8.4.1)."""
    found: dict[str, Callable[[], Decompressor]] = {"gzip": _Zlib, "deflate": _Zlib}
    brotli = _module("brotli")
    if brotli is not None and hasattr(brotli.Decompressor, "can_accept_more_data"):
        found["br"] = lambda: _Brotli(brotli)
    zstd = _module("compression.zstd") or _module("backports.zstd")
    if zstd is not None:
        found["zstd"] = lambda: _Zstandard(zstd)
    return found


def decompressor(coding: str) -> Decompressor:
    """The decompressor for a `Content-Encoding`; codings that were not requested are left as they are."""
    names = [name.strip().lower().removeprefix("x-") for name in coding.split(",")]
    stages = [codings().get(name, _Plain)() for name in reversed(names)]
    return stages[0] if len(stages) == 1 else _Stacked(tuple(stages))


def _module(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        return None


@define
class DecompressedBody:
    """A body as it arrives, decompressed a bounded piece at a time.

    It is no generator: one would end for good where waiting for its next chunk is cancelled.
    """

    _compressed: AsyncIterator[bytes]
    _decompressor: Decompressor
    _pieces: Iterator[bytes] = field(factory=lambda: iter(()), init=False)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            while not (piece := next(self._pieces, b"")):
                self._pieces = filter(None, self._decompressor.pieces(await anext(self._compressed)))
        except StopAsyncIteration:
            self._finish()
            raise
        except ContentDecodingError:
            raise TransportError(TransportFailure.NO_RESPONSE, INCOMPLETE) from None
        # A little may expand to very much: other tasks get their turn between two pieces of it.
        await anyio.lowlevel.checkpoint()
        return piece

    def _finish(self) -> None:
        try:
            self._decompressor.end()
        except ContentDecodingError:
            raise TransportError(TransportFailure.NO_RESPONSE, INCOMPLETE) from None
