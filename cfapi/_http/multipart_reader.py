"""multipart/form-data (RFC 7578) as it is received: the heads of its parts and their bytes, however it is chunked.

Nothing here waits. No more is held than one chunk of a body and the head of one part, whose size is limited.
"""

from collections.abc import Iterator
from email.message import Message
from typing import Any, TypeAlias, cast

from attrs import field, frozen
from multidict import CIMultiDict
from multipart import MultipartError, PushMultipartParser  # type: ignore[import-untyped]

# Of one part; those that there are have two or three headers.
LARGEST_HEADER, MOST_HEADERS = 8 * 1024, 32


class MalformedMultipart(ValueError):
    """A body is not the multipart that its content type says, or it is incomplete."""


@frozen
class PartHead:
    """What a part says of itself: the name of its field, that of its file, and all of its headers."""

    name: str
    filename: str | None
    headers: CIMultiDict[str] = field(repr=False)


PartEvent: TypeAlias = PartHead | bytes | None
"""The beginning of a part, some of its bytes, or its end."""


class MultipartReader:
    """Reads one body.

    Args:
        content_type: The Content-Type of the body, which names its boundary.

    Raises:
        MalformedMultipart: There is no boundary.
    """

    def __init__(self, content_type: str) -> None:
        try:
            self._parser: Any = PushMultipartParser(
                _boundary(content_type), max_header_size=LARGEST_HEADER, max_header_count=MOST_HEADERS
            )
        except MultipartError as error:
            raise MalformedMultipart(str(error)) from None

    def feed(self, chunk: bytes) -> Iterator[PartEvent]:
        """What a chunk of the body brings; to be exhausted before the next one is fed.

        Raises:
            MalformedMultipart: It is not what may come here.
        """
        if not chunk:
            return  # to the parser, this would be the end
        try:
            for event in self._parser.parse(chunk):
                yield _event(event)
        except MultipartError as error:
            raise MalformedMultipart(str(error)) from None

    def end(self) -> None:
        """Check that the body was complete.

        Raises:
            MalformedMultipart: Its last boundary is missing.
        """
        try:
            self._parser.close()
        except MultipartError:
            raise MalformedMultipart("it ends before its last boundary") from None


def _boundary(content_type: str) -> bytes:
    header = Message()
    try:
        header["Content-Type"] = content_type[:LARGEST_HEADER]
        # Header lines are decoded like this by the transport.
        return (header.get_boundary() or "").encode("utf-8", "surrogateescape")
    except (ValueError, LookupError, TypeError, AttributeError):  # what the standard library raises for odd headers
        raise MalformedMultipart("its boundary can't be read") from None


def _event(event: Any) -> PartEvent:
    if event is None or isinstance(event, bytes):
        return event
    if isinstance(event, bytearray):
        return bytes(event)
    if not event.name:
        raise MalformedMultipart("one of its parts has no name")
    headers = CIMultiDict(cast("list[tuple[str, str]]", event.headerlist))
    return PartHead(event.name, event.filename, headers)
