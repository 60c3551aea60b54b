"""What users upload: bytes, files and streams, which are never read into memory as a whole."""

import os
import re
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import IO, Any, TypeAlias, TypeVar, cast

import attrs
from anyio import to_thread

from cfapi._http.bodies import RequestBody, in_memory
from cfapi.errors import ArgumentError

T = TypeVar("T")

CHUNK = 256 * 1024
# RFC 9110, section 8.3.1, not more strictly than servers read it.
MEDIA_TYPE = re.compile(r"[!-.0-:<-~]+/[!-.0-:<-~]+( *;[ -~]*)?", re.ASCII)

NO_FILE = "A str is no file: give Path(...) for a file, or bytes, such as text.encode(), for its text."

Content: TypeAlias = bytes | bytearray | Path | IO[bytes] | AsyncIterable[bytes] | Iterator[bytes]


def _media_type(_: object, __: object, content_type: str | None) -> None:
    if content_type is not None and not MEDIA_TYPE.fullmatch(content_type):
        raise ArgumentError(f"{content_type!r} is not a content type; one looks like 'text/plain; charset=utf-8'.")


def _no_text(_: object, __: object, content: Any) -> None:
    if isinstance(content, str):
        raise ArgumentError(NO_FILE)


@attrs.frozen
class File:
    """A file to upload: its content, and the name and type that are sent with it.

    The content is bytes, a path, a file opened for reading bytes, or an iterator of bytes, asynchronous or not; a str
    is refused, since it may mean a path or a text. Without a name, that of the path or open file is used, or else that
    of its field; without a type, the one that the name suggests.
    """

    content: Content = attrs.field(repr=False, validator=_no_text)
    name: str | None = None
    content_type: str | None = attrs.field(default=None, validator=_media_type)


Upload: TypeAlias = Content | File | tuple[str, Content] | tuple[str, Content, str]
"""A file, or just its content; as in other SDKs also `(name, content)` or `(name, content, content type)`."""

Rows: TypeAlias = Upload | Iterable[object] | AsyncIterable[object]
"""Objects that are sent as one line of JSON each; or the lines themselves, as a file."""


def _checked(chunk: object) -> bytes:
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise ArgumentError(
            "Uploads consist of bytes: open files with open(path, 'rb'), and encode the text of streams."
        )
    return cast("bytes", chunk)


def body_of(content: Content) -> RequestBody:
    """The request body of an upload.

    Raises:
        ArgumentError: A path is not a readable file, or the content can't be sent.
    """
    if isinstance(content, bytes | bytearray):
        return in_memory(bytes(content))
    if isinstance(content, Path):
        return _from_path(content)
    if isinstance(content, AsyncIterable):
        return RequestBody(lambda: _from_iterator(content), replayable=False)
    if hasattr(content, "read"):
        return _from_file(cast("IO[bytes]", content))
    if isinstance(content, Iterator):  # pyright: ignore[reportUnnecessaryIsInstance]  # users
        return RequestBody(lambda: _from_iterator(in_threads(content, 1)), replayable=False)
    raise ArgumentError(f"A {type(content).__name__} can't be uploaded; give bytes, a path, an open file or a stream.")


def _from_path(path: Path) -> RequestBody:
    if not path.is_file() or not os.access(path, os.R_OK):
        raise ArgumentError(f"{path} is not a file that can be read.")

    async def chunks() -> AsyncGenerator[bytes]:
        # Opened and closed without a thread: where a response comes early, aiohttp cancels this between any two awaits.
        with path.open("rb") as file:
            while chunk := await to_thread.run_sync(file.read, CHUNK):
                yield chunk

    return RequestBody(chunks, path.stat().st_size)


def _from_file(file: IO[bytes]) -> RequestBody:
    """An open file is read from its current position, and stays open: whoever opened it closes it."""
    seekable = bool(getattr(file, "seekable", lambda: False)())
    start = file.tell() if seekable else 0

    async def chunks() -> AsyncGenerator[bytes]:
        if seekable:
            await to_thread.run_sync(file.seek, start)
        while chunk := await to_thread.run_sync(file.read, CHUNK):
            yield _checked(chunk)

    return RequestBody(chunks, _size(file, start) if seekable else None, replayable=seekable)


def _size(file: IO[bytes], start: int) -> int:
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    return end - start


async def _from_iterator(chunks: AsyncIterable[bytes]) -> AsyncGenerator[bytes]:
    async for chunk in chunks:
        yield _checked(chunk)


async def in_threads(items: Iterator[T], at_once: int) -> AsyncGenerator[T]:
    """The items of an iterator that may take its time, so many from each visit to a thread."""
    while batch := await to_thread.run_sync(lambda: list(islice(items, at_once))):
        for item in batch:
            yield item


def as_file(content: object) -> File:
    """An upload in any of its forms as a `File`."""
    if isinstance(content, File):
        return content
    if isinstance(content, tuple):
        name, inner, *more = cast("Sequence[Any]", content)
        return File(inner, name, *more)
    return File(cast("Content", content))


def check_files(name: str, value: object) -> None:
    """Check an argument that takes a file, or several of them.

    Raises:
        ArgumentError: One is a str, of which nobody can say whether it is a path or a text.
    """
    given = list(cast("Mapping[str, object]", value).values()) if isinstance(value, Mapping) else value
    for file in cast("list[object]", given if isinstance(given, list) else [given]):
        content = cast("tuple[object, ...]", file)[1:2] if isinstance(file, tuple) else (file,)
        if content and isinstance(content[0], str):
            raise ArgumentError(f"{name}: {NO_FILE}")


def is_file(value: object) -> bool:
    """Whether a value has bytes; a text does not count, since it may be a plain field."""
    if isinstance(value, tuple):
        given = cast("tuple[object, ...]", value)
        return len(given) in (2, 3) and isinstance(given[0], str) and is_file(given[1])
    return isinstance(value, bytes | bytearray | Path | File | AsyncIterable | Iterator) or hasattr(value, "read")
