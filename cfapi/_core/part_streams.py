"""The parts of a response: while they arrive, or all of them.

A response that is no multipart is its own only part, so that callers need not know which one comes.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Self

from attrs import define, field
from multidict import CIMultiDict

from cfapi._core.parts import Part, Parts
from cfapi._http.charsets import charset_of
from cfapi._http.messages import AnyResponse, WholeResponse
from cfapi._http.multipart_reader import MalformedMultipart, MultipartReader, PartEvent, PartHead
from cfapi.errors import ArgumentError

# What Cloudflare's own tools call a Worker without modules, which comes without a name.
SCRIPT, CONTENT = "index.js", "content"
# Of a response that is read whole: many parts of a few bytes take long to read, while other tasks wait.
MOST_PARTS = 10_000


@define(eq=False)
class PartStream:
    """One part of a response while it arrives: read it, once, before the next one is asked for."""

    _head: PartHead
    _events: "PartEvents" = field(repr=False)
    _started: bool = field(default=False, init=False, repr=False)
    _ended: bool = field(default=False, init=False, repr=False)

    @property
    def name(self) -> str:
        return self._head.name

    @property
    def filename(self) -> str | None:
        """The name of its file, where it has one."""
        return self._head.filename

    @property
    def headers(self) -> CIMultiDict[str]:
        return self._head.headers

    @property
    def content_type(self) -> str | None:
        """Its media type, such as "application/wasm"; None if it has none."""
        return self.headers.get("content-type")

    def __aiter__(self) -> Self:
        if self._started:
            raise ArgumentError("This part was read already; make the call again to read it another way.")
        self._started = True
        return self

    async def __anext__(self) -> bytes:
        if self._ended:
            raise StopAsyncIteration
        if self._events.current is not self._head:
            raise ArgumentError("This part is over, as a later one was asked for.")
        event = await anext(self._events, None)
        if isinstance(event, bytes):
            return event
        self._ended = True
        raise StopAsyncIteration

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([chunk async for chunk in self])

    async def text(self) -> str:
        """All of it as text; what can't be read becomes U+FFFD."""
        return (await self.read()).decode(charset_of(self.headers), "replace")


@define(eq=False)
class ArrivingParts:
    """The parts of a response, in their order; what is not read of one is skipped.

    No generator: one that was cancelled would look as if it had come to its end.
    """

    _events: "PartEvents"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PartStream:
        self._events.current = None
        async for event in self._events:
            if isinstance(event, PartHead):
                self._events.current = event
                return PartStream(event, self._events)
        raise StopAsyncIteration


@define(eq=False)
class PartEvents:
    """What happens in a response of parts while it arrives.

    Args:
        response: The response.
        chunks: Its bytes.
        failed: Makes the error to raise where it can't be read, of the reason.

    Attributes:
        current: The part that is read.
    """

    _response: AnyResponse
    _chunks: AsyncIterator[bytes]
    _failed: Callable[[str], Exception]
    current: PartHead | None = field(default=None, init=False)
    _reader: MultipartReader | None = field(default=None, init=False)
    _fed: Iterator[PartEvent] | None = field(default=None, init=False)
    _ended: bool = field(default=False, init=False)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PartEvent:
        try:
            self._fed = self._fed or self._start()
            while not self._ended:
                for event in self._fed:
                    return event
                self._fed = self._next(await anext(self._chunks, None))
        except MalformedMultipart as error:
            raise self._failed(str(error)) from None
        raise StopAsyncIteration

    def _start(self) -> Iterator[PartEvent]:
        if not is_multipart(self._response):
            return iter((_only(self._response),))
        self._reader = MultipartReader(self._response.headers["content-type"])
        return iter(())

    def _next(self, chunk: bytes | None) -> Iterator[PartEvent]:
        """What a chunk brings; None is the end of them."""
        if chunk is None and self._reader is not None:
            self._reader.end()
        self._ended = chunk is None
        if chunk is None:
            return iter(())
        return iter((chunk,)) if self._reader is None else self._reader.feed(chunk)


def parts_of(response: WholeResponse) -> Parts:
    """The parts of a whole response, by name.

    Raises:
        MalformedMultipart: It is not the multipart that it claims to be, it is incomplete, or two parts have one name.
    """
    found: Parts = {}
    for head, content in _whole_parts(response):
        if head.name in found:
            raise MalformedMultipart("two of its parts have the same name")
        content_type = head.headers.get("content-type")
        found[head.name] = Part(content, head.name, content_type, filename=head.filename, headers=head.headers)
    return found


def _whole_parts(response: WholeResponse) -> Iterator[tuple[PartHead, bytes]]:
    if not is_multipart(response):
        yield _only(response), response.body
        return
    reader, pieces = MultipartReader(response.headers["content-type"]), list[bytes]()
    head = None
    count = 0
    for event in reader.feed(response.body):
        if isinstance(event, PartHead):
            head, pieces, count = event, [], count + 1
            if count > MOST_PARTS:
                raise MalformedMultipart(f"it has more than {MOST_PARTS:,} parts")
        elif event is not None:
            pieces.append(event)
        elif head is not None:
            yield head, b"".join(pieces)
    reader.end()


def is_multipart(response: AnyResponse) -> bool:
    """Whether a response consists of parts."""
    return response.content_type.startswith("multipart/")


def _only(response: AnyResponse) -> PartHead:
    """The head of a response that is its own only part."""
    content_type = response.headers.get("content-type")
    headers = CIMultiDict({} if content_type is None else {"Content-Type": content_type})
    return PartHead(SCRIPT if "javascript" in response.content_type else CONTENT, None, headers)
