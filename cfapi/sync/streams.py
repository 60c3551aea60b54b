"""`Reply` and `Stream` without await: a response that is read as it arrives."""

import warnings
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from attrs import define, field
from multidict import CIMultiDict

from cfapi._codec.envelope import Envelope
from cfapi._core import replies, streams
from cfapi._core.streams import LONGEST
from cfapi.sync.bridge import Bridge
from cfapi.sync.iterators import AwaitedIterator, ItemIterator, items_of

if TYPE_CHECKING:
    from cfapi._core import part_streams
    from cfapi._core.server_sent_events import Event

T = TypeVar("T")


@define(eq=False)
class PartStream:
    """One part of a response while it arrives: read it, once, before the next one is asked for."""

    _bridge: Bridge = field(repr=False)
    _part: "part_streams.PartStream"

    @property
    def name(self) -> str:
        """Its name in the response."""
        return self._part.name

    @property
    def filename(self) -> str | None:
        """The name of its file, where it has one."""
        return self._part.filename

    @property
    def headers(self) -> CIMultiDict[str]:
        """Its headers."""
        return self._part.headers

    @property
    def content_type(self) -> str | None:
        """Its media type, such as "application/wasm"; None if it has none."""
        return self._part.content_type

    def __iter__(self) -> AwaitedIterator[bytes]:
        return AwaitedIterator(self._bridge, aiter(self._part))

    def read(self) -> bytes:
        """All of it."""
        return self._bridge.run(self._part.read())

    def text(self) -> str:
        """All of it as text; what can't be read becomes U+FFFD."""
        return self._bridge.run(self._part.text())


@define(eq=False)
class Stream:
    """A response while it arrives: read it once, in one of these ways.

    All of them raise `ConnectionFailed` or `TimedOut` if the rest of it is not received, after yielding what was read
    until then. `Timeouts.read` limits each wait for more; the total time is not limited.
    """

    _bridge: Bridge = field(repr=False)
    _stream: streams.Stream

    @property
    def status(self) -> int:
        """The HTTP status; a failure has raised an error before."""
        return self._stream.status

    @property
    def headers(self) -> CIMultiDict[str]:
        """The HTTP headers."""
        return self._stream.headers

    @property
    def content_type(self) -> str:
        """Such as "text/csv"; empty if the response does not say."""
        return self._stream.content_type

    @property
    def size(self) -> int | None:
        """The size of the content, in bytes; None if it is not stated, or the content was compressed in transit."""
        return self._stream.size

    def __iter__(self) -> ItemIterator[bytes]:
        return items_of(self._bridge, aiter(self._stream))

    def read(self) -> bytes:
        """All of it."""
        return self._bridge.run(self._stream.read())

    def text(self) -> str:
        """All of it as text; what can't be read becomes U+FFFD."""
        return self._bridge.run(self._stream.text())

    def lines(self, *, max_line_bytes: int = LONGEST) -> ItemIterator[str]:
        """Its text, line by line, without the ends of lines.

        Args:
            max_line_bytes: The longest line to hold, in bytes.

        Raises:
            DecodeError: A line is longer.
        """
        return items_of(self._bridge, self._stream.lines(max_line_bytes=max_line_bytes))

    @overload
    def rows(self, kind: None = None, *, max_line_bytes: int = LONGEST) -> ItemIterator[Any]: ...
    @overload
    def rows(self, kind: type[T], *, max_line_bytes: int = LONGEST) -> ItemIterator[T]: ...
    def rows(self, kind: Any = None, *, max_line_bytes: int = LONGEST) -> ItemIterator[Any]:
        """The values of JSON lines (NDJSON), as a type or as plain values.

        Args:
            kind: The class of the rows; plain values if left out.
            max_line_bytes: The longest line to hold, in bytes.

        Raises:
            DecodeError: A line is not JSON; or `strict`, and it does not fit: the next `next` goes on after it. Or a
                line is too long.
        """
        return items_of(self._bridge, self._stream.rows(kind, max_line_bytes=max_line_bytes))

    def events(self, *, max_event_bytes: int = LONGEST) -> "ItemIterator[Event]":
        """The events of a text/event-stream.

        Args:
            max_event_bytes: The largest event to hold, in bytes of its lines of data; no other line may be longer.

        Raises:
            DecodeError: An event is larger, or a line longer.
        """
        return items_of(self._bridge, self._stream.events(max_event_bytes=max_event_bytes))

    def save(self, path: str | PathLike[str]) -> int:
        """Write it to a file, which is replaced if it exists.

        Returns:
            How many bytes were written.
        """
        return self._bridge.run(self._stream.save(path))

    def parts(self) -> Iterator[PartStream]:
        """Its parts as they arrive, such as the modules of a Worker; what is no multipart is its own only part.

        Raises:
            DecodeError: It is not the multipart that it claims to be, or it is incomplete.
        """
        parts = AwaitedIterator(self._bridge, self._stream.parts())
        return (PartStream(self._bridge, part) for part in parts)

    def save_parts(self, folder: str | PathLike[str]) -> list[Path]:
        """Write its parts into a folder, under their names: all of them, or none.

        Returns:
            The files.
        """
        return self._bridge.run(self._stream.save_parts(folder))

    def close(self) -> None:
        """Release the connection, even if the response was not read to its end."""
        self._bridge.run(_closed(self._stream))


@define(eq=False)
class Reply(Generic[T]):
    """A call that is not made yet, and the ways to make it.

        with cf.open("GET", "/zones/.../dns_records/export") as stream:      # as it arrives
            stream.save("zone.txt")
        content = cf.open("GET", "/zones/.../dns_records/export").result()   # its result
        envelope = cf.zones.get.open(zone_id=...).envelope()                 # with messages, headers and status

    Nothing is sent before, and each reply is used once. All of these raise `CallError` if the call fails.
    """

    _bridge: Bridge = field(repr=False)
    _reply: replies.Reply[T]
    _used: bool = field(default=False, init=False, repr=False)

    def result(self) -> T:
        """Make the call; its result."""
        self._used = True
        return self._bridge.run(self._reply)

    def envelope(self) -> Envelope[T]:
        """Make the call; the result with all that came with it: messages, headers, status and `result_info`."""
        self._used = True
        return self._bridge.run(self._reply.envelope())

    def __enter__(self) -> Stream:
        self._used = True
        return Stream(self._bridge, self._bridge.run(self._reply.__aenter__()))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bridge.run(self._reply.__aexit__(kind, error, trace))

    def __del__(self) -> None:
        self._reply.close()
        if not self._used:
            warnings.warn(f"{self._reply.__name__} was never made", RuntimeWarning, stacklevel=2, source=self)


async def _closed(stream: streams.Stream) -> None:
    stream.close()
