"""`Stream`: a response that is read as it arrives."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

from attrs import define, field
from multidict import CIMultiDict

from cfapi._codec.decoding import Undecodable, decode_plain
from cfapi._core.batches import BatchedIterator
from cfapi._core.call import Call
from cfapi._core.failures import as_transport_error, no_response
from cfapi._core.files import replacing
from cfapi._core.responses import unreadable
from cfapi._core.session import Session
from cfapi._core.text_lines import LineDecoder, LineReader
from cfapi._http.charsets import charset_of
from cfapi._http.messages import StreamedResponse
from cfapi._http.transport import TransportError
from cfapi._numbers import COUNT
from cfapi.errors import ArgumentError, DecodeError

if TYPE_CHECKING:
    from cfapi._core.part_streams import PartStream
    from cfapi._core.server_sent_events import Event

T = TypeVar("T")

LONGEST = 16 * 1024 * 1024
# Digits of a Content-Length that is one.
LONGEST_SIZE = 18


@define(eq=False)
class Stream:
    """A response while it arrives: read it once, in one of these ways.

    All of them raise `ConnectionFailed` or `TimedOut` if the rest of it is not received, after yielding what was read
    until then. `Timeouts.read` limits each wait for more; the total time is not limited. Where a wait for the next
    chunk, line, row or event is cancelled, the next `anext` goes on; tasks may share an iterator.

    Attributes:
        status: The HTTP status; a failure has raised an error before.
        headers: The HTTP headers.
    """

    _session: Session = field(repr=False)
    _call: Call
    _response: StreamedResponse = field(repr=False)
    _read_by: object = field(default=None, init=False, repr=False)
    _failed: TransportError | None = field(default=None, init=False, repr=False)

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> CIMultiDict[str]:
        return self._response.headers

    @property
    def content_type(self) -> str:
        """Such as "text/csv"; empty if the response does not say."""
        return self._response.content_type

    @property
    def size(self) -> int | None:
        """The size of the content, in bytes; None if it is not stated, or the content was compressed in transit."""
        length = self.headers.get("content-length", "")
        is_size = length.isascii() and length.isdecimal() and len(length) <= LONGEST_SIZE
        return int(length) if is_size and "content-encoding" not in self.headers else None

    def __aiter__(self) -> BatchedIterator[bytes]:
        chunk = self._reader()

        async def more() -> tuple[bytes]:
            return (await chunk(),)

        return BatchedIterator(more)

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([chunk async for chunk in self])

    async def text(self) -> str:
        """All of it as text; what can't be read becomes U+FFFD."""
        self._check_whole()
        return (await self.read()).decode(charset_of(self.headers), "replace")

    def lines(self, *, max_line_bytes: int = LONGEST) -> BatchedIterator[str]:
        """Its text, line by line, without the ends of lines.

        Args:
            max_line_bytes: The longest line to hold, in bytes.

        Raises:
            DecodeError: A line is longer.
        """
        return BatchedIterator(self._lines(charset_of(self.headers), max_line_bytes))

    @overload
    def rows(self, kind: None = None, *, max_line_bytes: int = LONGEST) -> BatchedIterator[Any]: ...
    @overload
    def rows(self, kind: type[T], *, max_line_bytes: int = LONGEST) -> BatchedIterator[T]: ...
    def rows(self, kind: Any = None, *, max_line_bytes: int = LONGEST) -> BatchedIterator[Any]:
        """The values of JSON lines (NDJSON), as a type or as plain values.

        Args:
            kind: The class of the rows; plain values if left out.
            max_line_bytes: The longest line to hold, in bytes.

        Raises:
            DecodeError: A line is not JSON; or `strict`, and it does not fit: the next `anext` goes on after it. Or a
                line is too long.
        """
        lines, row = self._lines("utf-8-sig", max_line_bytes), partial(self._row, kind=kind)

        async def more() -> Iterable[Any]:
            return map(row, filter(str.strip, await lines()))

        return BatchedIterator(more)

    def events(self, *, max_event_bytes: int = LONGEST) -> "BatchedIterator[Event]":
        """The events of a text/event-stream.

        Args:
            max_event_bytes: The largest event to hold, in bytes of its lines of data; no other line may be longer.

        Raises:
            DecodeError: An event is larger, or a line longer.
        """
        from cfapi._core.server_sent_events import EventParser

        lines = self._lines("utf-8-sig", max_event_bytes, "max_event_bytes")
        parser = EventParser(max_event_bytes, self._too_long("an event", max_event_bytes, "max_event_bytes"))

        async def more() -> "Iterable[Event]":
            return filter(None, map(parser.feed, await lines()))

        return BatchedIterator(more)

    async def save(self, path: str | PathLike[str]) -> int:
        """Write it to a file, which replaces one that is there once it is complete: else that one stays as it is.

        The mode is kept, and a link stays a link. Devices and pipes are written to as it arrives.

        Returns:
            How many bytes were written.

        Raises:
            OSError: The file can't be written.
            ArgumentError: It has several parts, for which there is `save_parts`.
        """
        self._check_whole()
        written = 0
        async with replacing(path) as file:
            async for chunk in self:
                written += await file.write(chunk)
        return written

    def parts(self) -> AsyncIterator["PartStream"]:
        """Its parts as they arrive, such as the modules of a Worker; what is no multipart is its own only part.

            async for part in stream.parts():
                print(part.name, part.content_type, len(await part.read()))

        Raises:
            DecodeError: It is not the multipart that it claims to be, or it is incomplete.
        """
        from cfapi._core.part_streams import ArrivingParts, PartEvents

        return ArrivingParts(PartEvents(self._response, aiter(self), self._unreadable))

    async def save_parts(self, folder: str | PathLike[str]) -> list[Path]:
        """Write its parts into a folder, each to the file of its name, once all of them are complete.

        Args:
            folder: The folder, which is made if it is not there. Files in it that have the names of parts are replaced.

        Returns:
            The paths of the files that were written, in the order of the parts.

        Raises:
            DecodeError: As in `parts`; or the name of a part is no path below the folder. No file was changed.
        """
        from cfapi._core.part_files import save_parts

        return await save_parts(self.parts(), Path(folder), self._unreadable)

    def close(self) -> None:
        """Release the connection, even if the response was not read to its end."""
        self._response.close()

    def _reader(self) -> Callable[[], Awaitable[bytes]]:
        """One way to read the response: waits for the next chunk of it."""
        return partial(self._chunk, object())

    async def _chunk(self, reader: object) -> bytes:
        self._read_by = self._read_by or reader
        if self._read_by is not reader:
            raise ArgumentError("This stream was read already; make the call again to read it another way.")
        if self._failed is None:
            try:
                while not (chunk := await anext(self._response.body)):
                    pass
            except (TransportError, OSError) as error:
                self._failed = as_transport_error(error)
            else:
                return chunk
        raise no_response(self._call, self._failed).error

    def _check_whole(self) -> None:
        if self.content_type.startswith("multipart/"):
            raise ArgumentError("This response has several parts: read it with parts(), or write it with save_parts().")

    def _unreadable(self, reason: str) -> DecodeError:
        return unreadable(self._call, self._response, reason)

    def _lines(self, charset: str, limit: int, name: str = "max_line_bytes") -> LineReader:
        self._check_whole()
        COUNT.check(name, limit)
        return LineReader(self._reader(), LineDecoder(charset, limit, self._too_long("a line", limit, name)))

    def _too_long(self, what: str, limit: int, name: str) -> Callable[[], DecodeError]:
        return lambda: self._unreadable(f"{what} is longer than {limit} bytes; raise {name} to read it")

    def _row(self, line: str, kind: Any) -> Any:
        try:
            if kind is None:
                return decode_plain(line.encode())
            return self._session.parser.codec.decode(line.encode(), kind, strict=self._session.options.strict)
        except Undecodable as error:
            raise self._unreadable(f"a line can't be read: {error}") from None
