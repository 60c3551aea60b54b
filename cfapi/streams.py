"""Answers that can be awaited whole, or read as they arrive."""

import codecs
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Generator
from contextlib import aclosing
from io import IncrementalNewlineDecoder
from os import PathLike
from types import TracebackType
from typing import Any, Generic, TypeVar, cast, overload

import anyio
import msgspec
from attrs import define, field, frozen
from multidict import CIMultiDict

from cfapi.answers import RESULT, not_answered, unreadable_content
from cfapi.call import Call
from cfapi.charsets import charset_of
from cfapi.decoding import Undecodable, decode, decode_plain
from cfapi.errors import ArgumentError
from cfapi.exchange import Answer, Body, Broken
from cfapi.session import Session

__all__ = ["Event", "Reply", "Stream"]

T = TypeVar("T")


@define(eq=False)  # each is itself: gather() keys what it awaits
class Reply(Generic[T]):
    """An answer that was not asked for yet: `await` it for all of it, or read it as it arrives.

        worker = await cf.workers.scripts.get(...)                  # held in memory
        async with cf.workers.scripts.get(...) as stream:           # never held in memory
            await stream.save("worker.js")

    Nothing is sent before, and each reply is used once. Both ways raise `CallError` where the call fails.
    """

    _session: Session = field(repr=False)
    _call: Call
    _answer: type[T]
    _at: str = RESULT
    _stream: "Stream | None" = field(default=None, init=False, repr=False)
    _used: bool = field(default=False, init=False, repr=False)

    def __await__(self) -> Generator[Any, None, T]:
        self._use()
        return self._session.content(self._call, self._answer, self._at).__await__()

    async def __aenter__(self) -> "Stream":
        self._use()
        self._stream = Stream(self._call, await self._session.begin(self._call), self._session.options.strict)
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()

    def _use(self) -> None:
        if self._used:
            raise ArgumentError("This reply was used already; make the call again.")
        self._used = True


@frozen
class Event:
    """A server-sent event (WHATWG HTML, section 9.2).

    Attributes:
        data: Its lines of data.
        event: Its type.
        id: The last id that the stream gave; empty where it gave none.
        retry: How long to wait before connecting again, in milliseconds, where this event says so.
    """

    data: str = field(repr=False)
    event: str = "message"
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Its data as plain dicts, lists, strings and numbers.

        Raises:
            ValueError: It is not JSON. Some streams end with a data of "[DONE]".
        """
        return msgspec.json.decode(self.data)


@define(eq=False)
class Stream:
    """An answer while it arrives: to be read once, in one of these ways.

    All of them raise `ConnectionFailed` or `TimedOut` where the rest of the answer does not come, and what was read
    until then was yielded. `Timeouts.read` bounds each wait for more; the whole may take as long as it takes.

    Attributes:
        status: The HTTP status; a failure never gets as far as here.
        headers: The HTTP headers.
    """

    _call: Call
    _answer: Answer = field(repr=False)
    _strict: bool = field(repr=False)
    _read: bool = field(default=False, init=False, repr=False)

    @property
    def status(self) -> int:
        return self._answer.status

    @property
    def headers(self) -> CIMultiDict[str]:
        return self._answer.headers

    @property
    def content_type(self) -> str:
        """Such as "text/csv"; empty where the answer does not say."""
        return self._answer.content_type

    @property
    def size(self) -> int | None:
        """The size of the content, in bytes; None where it is not said, as for what is compressed on its way."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdecimal() and "content-encoding" not in self.headers else None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks()

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([chunk async for chunk in self])

    async def text(self) -> str:
        """All of it as text; what can't be read becomes U+FFFD."""
        return (await self.read()).decode(charset_of(self.headers), "replace")

    def lines(self) -> AsyncGenerator[str]:
        """Its text, line by line, without the ends of lines."""
        return _lines(self, charset_of(self.headers))

    @overload
    def rows(self, kind: None = None) -> AsyncGenerator[Any]: ...
    @overload
    def rows(self, kind: type[T]) -> AsyncGenerator[T]: ...
    async def rows(self, kind: Any = None) -> AsyncGenerator[Any]:
        """The values of JSON lines (NDJSON), as a type or as plain values.

        Raises:
            DecodeError: A line is not JSON; or `strict`, and it does not fit.
        """
        async with aclosing(_lines(self, "utf-8-sig")) as lines:
            async for line in lines:
                if line.strip():
                    yield self._row(line.encode(), kind)

    async def events(self) -> AsyncGenerator[Event]:
        """The events of a text/event-stream."""
        reading = _Event()
        async with aclosing(_lines(self, "utf-8-sig")) as lines:
            async for line in lines:
                if line:
                    reading.take(line)
                elif event := reading.end():
                    yield event

    async def save(self, path: str | PathLike[str]) -> int:
        """Write it to a file, which is replaced where it exists.

        Returns:
            How many bytes were written.
        """
        written = 0
        async with await anyio.open_file(path, "wb") as file:
            async for chunk in self:
                written += await file.write(chunk)
        return written

    def close(self) -> None:
        """Let go of the connection, whatever is still to come."""
        self._body.close()

    async def _chunks(self) -> AsyncGenerator[bytes]:
        if self._read:
            raise ArgumentError("This stream was read already; make the call again to read it another way.")
        self._read = True
        while chunk := await self._more():
            yield chunk

    async def _more(self) -> bytes:
        try:
            return await self._body.more()
        except Broken as broken:
            error = not_answered(self._call, broken).error
        raise error

    @property
    def _body(self) -> Body:
        body = self._answer.arriving
        assert body is not None
        return body

    def _row(self, line: bytes, kind: Any) -> Any:
        try:
            return decode_plain(line) if kind is None else decode(line, kind, strict=self._strict)
        except Undecodable as fault:
            raise unreadable_content(self._call, self._answer, f"a line can't be read: {fault}") from None


async def _lines(chunks: AsyncIterable[bytes], charset: str) -> AsyncGenerator[str]:
    """Text, line by line, whatever pieces it comes in; lines end with LF, CR LF or CR."""
    decoder = IncrementalNewlineDecoder(codecs.getincrementaldecoder(charset)("replace"), translate=True)
    rest: list[str] = []
    async for chunk in chunks:
        *whole, begun = decoder.decode(cast("Any", chunk)).split("\n")
        for line in whole:
            yield "".join([*rest, line])
            rest = []
        rest.append(begun)
    last = "".join([*rest, decoder.decode(cast("Any", b""), final=True)])
    if last:
        yield last.removesuffix("\n")


@define
class _Event:
    """An event while its lines come in."""

    data: list[str] = field(factory=list[str])
    event: str = ""
    id: str = ""
    retry: int | None = None

    def take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self.data.append(value)
            case "event":
                self.event = value
            case "id" if "\0" not in value:
                self.id = value
            case "retry" if value.isascii() and value.isdecimal():
                self.retry = int(value)
            case _:
                pass  # a comment, or a field of the future

    def end(self) -> Event | None:
        """The event that ends here; None where it carries no data. An unfinished last one never ends."""
        ended = Event("\n".join(self.data), self.event or "message", self.id, self.retry) if self.data else None
        self.data, self.event, self.retry = [], "", None
        return ended
