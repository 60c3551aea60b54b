"""Chunks of bytes as lines of text."""

import codecs
from collections.abc import AsyncGenerator, AsyncIterable
from io import IncrementalNewlineDecoder
from typing import Any, cast


async def decode_lines(chunks: AsyncIterable[bytes], charset: str) -> AsyncGenerator[str]:
    """Text, line by line, however it is chunked; lines end with LF, CR LF or CR."""
    decoder = IncrementalNewlineDecoder(codecs.getincrementaldecoder(charset)("replace"), translate=True)
    rest: list[str] = []
    async for chunk in chunks:
        *whole, started = decoder.decode(cast("Any", chunk)).split("\n")
        for line in whole:
            yield "".join([*rest, line])
            rest = []
        rest.append(started)
    last = "".join([*rest, decoder.decode(cast("Any", b""), final=True)])
    if last:
        yield last.removesuffix("\n")
