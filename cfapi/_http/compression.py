"""Decompression of responses (gzip, deflate, Brotli, Zstandard) in chunks of bounded size, against decompression bombs.

aiohttp would do it, but accepts a truncated gzip stream as complete; here, truncation is an error.
"""

import sys
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
# Of what follows the first member of a stream, so much at once: a member that ends copies what is left of its input.
SLICE = 4096
# RFC 9110, section 8.4, sets no limit; hardly anyone sends more than one.
MOST_CODINGS = 5
# So many members of nothing take about as long to decompress as one piece.
EMPTY_PIECES = 64
# The window that HTTP allows (RFC 9659), as a power of two: a decompressor has to hold it in memory.
ZSTD_WINDOW_LOG = 23
GZIP_OR_ZLIB, RAW_DEFLATE = 47, -15
ZLIB_METHOD = 8  # in the first byte of a zlib stream (RFC 1950); some servers leave its header out
GZIP_MAGIC = 0x1F  # the first byte of a gzip member


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
class _Members:
    """A format whose streams consist of any number of members, one after the other."""

    _stream: Any = None
    _step: int = sys.maxsize

    def pieces(self, data: bytes) -> Iterator[bytes]:
        rest = memoryview(data)
        while rest and self._begin(rest):
            part = rest[: self._step]
            yield from self._inflated(part)
            unused = 0
            if self._stream.eof:
                unused, self._step = len(self._stream.unused_data), SLICE
            rest = rest[len(part) - unused :]

    def end(self) -> None:
        if self._stream is not None and not self._stream.eof:
            raise ContentDecodingError

    def _begin(self, rest: memoryview) -> bool:
        """Go on with the member, or begin one; False where what follows is none."""
        if self._stream is None or self._stream.eof:
            self._stream = self._member(rest)
        return True

    def _member(self, rest: memoryview) -> Any:
        raise NotImplementedError

    def _inflated(self, part: memoryview) -> Iterator[bytes]:
        raise NotImplementedError


@define
class _Zlib(_Members):
    """gzip (RFC 1952) and deflate, with and without the header of zlib."""

    def _begin(self, rest: memoryview) -> bool:
        """Go on. What follows a member and is not one itself is padding."""
        if self._stream is not None and self._stream.eof and rest[0] != GZIP_MAGIC:
            return False
        return super()._begin(rest)

    def _member(self, rest: memoryview) -> Any:
        return zlib.decompressobj(_window(rest))

    def _inflated(self, part: memoryview) -> Iterator[bytes]:
        try:
            yield (piece := self._stream.decompress(part, PIECE))
            # After a full piece there may be more, even if all input is consumed.
            while len(piece) == PIECE and not self._stream.eof:
                yield (piece := self._stream.decompress(self._stream.unconsumed_tail, PIECE))
        except zlib.error:
            raise ContentDecodingError from None


def _window(data: memoryview) -> int:
    is_headed = data[0] == GZIP_MAGIC or data[0] & 0x0F == ZLIB_METHOD
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
class _Zstandard(_Members):
    """Zstandard (RFC 8878)."""

    _module: Any = field(kw_only=True, alias="module")

    def _member(self, rest: memoryview) -> Any:
        return self._module.ZstdDecompressor(
            options={self._module.DecompressionParameter.window_log_max: ZSTD_WINDOW_LOG}
        )

    def _inflated(self, part: memoryview) -> Iterator[bytes]:
        try:
            yield self._stream.decompress(part, PIECE)
            while not self._stream.needs_input and not self._stream.eof:
                yield self._stream.decompress(b"", PIECE)
        except self._module.ZstdError:
            raise ContentDecodingError from None


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
        for piece in self._stages[stage].pieces(data):
            yield from self._through(piece, stage + 1) if piece else [b""]


@cache
def codings() -> dict[str, Callable[[], Decompressor]]:
    """What can be decompressed here, by its name in `Content-Encoding` (RFC 9110, section 8.4.1)."""
    found: dict[str, Callable[[], Decompressor]] = {"gzip": _Zlib, "deflate": _Zlib}
    brotli = _module("brotli")
    if brotli is not None and hasattr(brotli.Decompressor, "can_accept_more_data"):
        found["br"] = lambda: _Brotli(brotli)
    zstd = _module("compression.zstd") or _module("backports.zstd")
    if zstd is not None:
        found["zstd"] = lambda: _Zstandard(module=zstd)
    return found


def decompressor(coding: str) -> Decompressor:
    """The decompressor for a `Content-Encoding`; codings that were not requested are left as they are.

    Raises:
        TransportError: There are more codings than anyone uses.
    """
    names = [name.strip().lower().removeprefix("x-") for name in coding.split(",", MOST_CODINGS)]
    if len(names) > MOST_CODINGS:
        raise TransportError(TransportFailure.NO_RESPONSE, f"the response has more than {MOST_CODINGS} content codings")
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
    _pieces: Iterator[bytes] | None = field(default=None, init=False)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._pieces is not None:
            # A little may expand to very much: other tasks get their turn between two pieces of it.
            await anyio.lowlevel.checkpoint()
        try:
            return await self._next_piece()
        except StopAsyncIteration:
            self._finish()
            raise
        except ContentDecodingError:
            raise TransportError(TransportFailure.NO_RESPONSE, INCOMPLETE) from None

    async def _next_piece(self) -> bytes:
        """The next piece that is not empty. Many may be: a member of nothing takes as long as one of something."""
        self._pieces, empty = self._pieces or iter(()), 0
        while not (piece := next(self._pieces, None)):
            if piece is None:
                self._pieces = self._decompressor.pieces(await anext(self._compressed))
            elif (empty := empty + 1) % EMPTY_PIECES == 0:
                await anyio.lowlevel.checkpoint()
        return piece

    def _finish(self) -> None:
        try:
            self._decompressor.end()
        except ContentDecodingError:
            raise TransportError(TransportFailure.NO_RESPONSE, INCOMPLETE) from None
