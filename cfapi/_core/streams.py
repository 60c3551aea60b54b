"""`Stream`: a response that is read as it arrives."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

import anyio
from attrs import define, field
from multidict import CIMultiDict

from cfapi._codec.decoding import Undecodable, decode_plain
from cfapi._core.call import Call
from cfapi._core.failures import as_transport_error, no_response
from cfapi._core.responses import unreadable
from cfapi._core.session import Session
from cfapi._core.text_lines import decode_lines
from cfapi._http.charsets import charset_of
from cfapi._http.messages import StreamedResponse
from cfapi._http.transport import TransportError
from cfapi.errors import ArgumentError, DecodeError

if TYPE_CHECKING:
    from cfapi._core.part_streams import PartStream
    from cfapi._core.server_sent_events import Event

T = TypeVar("T")

# Digits of a Content-Length that is one.
LONGEST_SIZE = 18


@define(eq=False)
class Stream:
    """A response while it arrives: read it once, in one of these ways.

    All of them raise `ConnectionFailed` or `TimedOut` if the rest of it is not received, after yielding what was read
    until then. `Timeouts.read` limits each wait for more; the total time is not limited.

    Attributes:
        status: The HTTP status; a failure has raised an error before.
        headers: The HTTP headers.
    """

    _session: Session = field(repr=False)
    _call: Call
    _response: StreamedResponse = field(repr=False)
    _read: bool = field(default=False, init=False, repr=False)

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

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks()

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([chunk async for chunk in self])

    async def text(self) -> str:
        """All of it as text; what can't be read becomes U+FFFD."""
        self._check_whole()
        return (await self.read()).decode(charset_of(self.headers), "replace")

    def lines(self) -> AsyncGenerator[str]:
        """Its text, line by line, without the ends of lines."""
        self._check_whole()
        return decode_lines(self, charset_of(self.headers))

    @overload
    def rows(self, kind: None = None) -> AsyncGenerator[Any]: ...
    @overload
    def rows(self, kind: type[T]) -> AsyncGenerator[T]: ...
    async def rows(self, kind: Any = None) -> AsyncGenerator[Any]:
        """The values of JSON lines (NDJSON), as a type or as plain values.

        Raises:
            DecodeError: A line is not JSON; or `strict`, and it does not fit.
        """
        async with aclosing(decode_lines(self, "utf-8-sig")) as lines:
            async for line in lines:
                if line.strip():
                    yield self._row(line.encode(), kind)

    async def events(self) -> "AsyncGenerator[Event]":
        """The events of a text/event-stream."""
        from cfapi._core.server_sent_events import parse_events

        async with aclosing(decode_lines(self, "utf-8-sig")) as lines, aclosing(parse_events(lines)) as events:
            async for event in events:
                yield event

    async def save(self, path: str | PathLike[str]) -> int:
        """Write it to a file, which is replaced if it exists.

        Returns:
            How many bytes were written.

        Raises:
            ArgumentError: It has several parts, for which there is `save_parts`.
        """
        self._check_whole()
        written = 0
        async with await anyio.open_file(path, "wb") as file:
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

    async def _chunks(self) -> AsyncGenerator[bytes]:
        if self._read:
            raise ArgumentError("This stream was read already; make the call again to read it another way.")
        self._read = True
        try:
            async for chunk in self._response.body:
                if chunk:
                    yield chunk
        except (TransportError, OSError) as caught:
            error = no_response(self._call, as_transport_error(caught)).error
        else:
            return
        raise error

    def _check_whole(self) -> None:
        if self.content_type.startswith("multipart/"):
            raise ArgumentError("This response has several parts: read it with parts(), or write it with save_parts().")

    def _unreadable(self, reason: str) -> DecodeError:
        return unreadable(self._call, self._response, reason)

    def _row(self, line: bytes, kind: Any) -> Any:
        try:
            if kind is None:
                return decode_plain(line)
            return self._session.parser.codec.decode(line, kind, strict=self._session.options.strict)
        except Undecodable as error:
            raise self._unreadable(f"a line can't be read: {error}") from None
