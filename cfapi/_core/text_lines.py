"""Chunks of bytes as lines of text."""

import codecs
from collections.abc import Awaitable, Callable
from io import IncrementalNewlineDecoder
from itertools import takewhile
from typing import Any, cast

from attrs import define, field

# The most bytes of a character that has begun, but is not complete.
_BEGUN = 3


@define
class LineDecoder:
    """Chunks of bytes as lines of text, however it is chunked; lines end with LF, CR LF or CR.

    Args:
        charset: The charset of the bytes.
        limit: The longest line, in bytes: no more than that is held.
        too_long: The error where a line is longer.
    """

    charset: str
    limit: int
    too_long: Callable[[], Exception] = field(repr=False)
    _decoder: IncrementalNewlineDecoder = field(init=False, repr=False)
    _started: list[str] = field(factory=list[str], init=False, repr=False)
    _size: int = field(default=0, init=False)
    _is_over: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._decoder = IncrementalNewlineDecoder(codecs.getincrementaldecoder(self.charset)("replace"), translate=True)

    def feed(self, chunk: bytes) -> list[str]:
        """The lines that end in a chunk. Where one is too long, those before it; from then on, its error."""
        self._check()
        self._size += len(chunk)
        *lines, rest = self._decoded(chunk).split("\n")
        if lines:
            lines[0] = "".join([*self._started, lines[0]])
            self._started = []
        self._started.append(rest)
        if self._size > self.limit:  # only then can one of them be too long
            lines = self._short(lines)
        if lines:
            self._size = self._bytes(rest) + _BEGUN
        return lines

    def end(self) -> list[str]:
        """The last line, where it does not end as lines do."""
        self._check()
        last = "".join([*self._started, self._decoded(b"", final=True)])
        return [last.removesuffix("\n")] if last else []

    def _decoded(self, chunk: bytes, *, final: bool = False) -> str:
        return self._decoder.decode(cast("Any", chunk), final=final)

    def _check(self) -> None:
        if self._is_over:
            raise self.too_long()

    def _short(self, lines: list[str]) -> list[str]:
        """The lines before the first one that is too long, which may be the one that is started."""
        short = list(takewhile(self._fits, lines))
        self._is_over = len(short) < len(lines) or not self._fits("".join(self._started))
        if not short:
            self._check()
        return short

    def _fits(self, line: str) -> bool:
        return self._bytes(line) <= self.limit

    def _bytes(self, line: str) -> int:
        return len(line.encode(self.charset, "replace"))


@define
class LineReader:
    """Reads lines from chunks: `await reader()` for the next few of them.

    Args:
        chunk: Waits for the next chunk; raises StopAsyncIteration at the end.
        decoder: Decodes them.
    """

    _chunk: Callable[[], Awaitable[bytes]]
    _decoder: LineDecoder
    _ended: bool = field(default=False, init=False)

    async def __call__(self) -> list[str]:
        if self._ended:
            raise StopAsyncIteration
        try:
            chunk = await self._chunk()
        except StopAsyncIteration:
            lines = self._decoder.end()
            self._ended = True
            return lines
        return self._decoder.feed(chunk)
