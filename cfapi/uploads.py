"""What users upload: bytes, files and streams, as parts of a form or as a whole body; never held in memory."""

import os
import re
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

import attrs
from anyio import to_thread

from cfapi.encoding import UNSET, encode_json, plain, scalar
from cfapi.errors import ArgumentError

__all__ = [
    "File",
    "Part",
    "Rows",
    "Source",
    "Upload",
    "as_json",
    "encode_content",
    "encode_form",
    "ndjson",
    "source_of",
]

CHUNK = 256 * 1024
JSON = "application/json"
# RFC 9110, section 8.3.1, not more strictly than servers read it.
MEDIA_TYPE = re.compile(r"[!-.0-:<-~]+/[!-.0-:<-~]+( *;[ -~]*)?", re.ASCII)

Content: TypeAlias = bytes | bytearray | str | Path | IO[bytes] | AsyncIterable[bytes]


def _media_type(_: object, __: object, content_type: str | None) -> None:
    if content_type is not None and not MEDIA_TYPE.fullmatch(content_type):
        raise ArgumentError(f"{content_type!r} is not a content type; one looks like 'text/plain; charset=utf-8'.")


@attrs.frozen
class File:
    """A file to upload: its content, and the name and type under which it goes out.

    The content is bytes, text, a path, a file opened for reading bytes, or an async iterator of bytes. Without a name
    it has the path's or the open file's, else the name of its field; without a type the one that its name suggests.
    """

    content: Content = attrs.field(repr=False)
    name: str | None = None
    content_type: str | None = attrs.field(default=None, validator=_media_type)


Upload: TypeAlias = Content | File | tuple[str, Content] | tuple[str, Content, str]
"""A file, or just its content; as in other SDKs also `(name, content)` or `(name, content, content type)`."""

Rows: TypeAlias = Upload | Iterable[object] | AsyncIterable[object]
"""Objects that go out as one line of JSON each; or the lines themselves, as a file."""


# --- where bytes come from


@attrs.define
class Source:
    """Bytes to send, produced anew for each attempt, or only once.

    Attributes:
        chunks: Begins to produce them.
        size: How many there are, where that is known.
        repeatable: Whether they can be produced again.
        begun: Whether they were produced, at least in part.
        fault: What went wrong while they were produced.
    """

    chunks: Callable[[], AsyncGenerator[bytes]] = attrs.field(repr=False)
    size: int | None = None
    repeatable: bool = True
    begun: bool = False
    fault: Exception | None = attrs.field(default=None, repr=False)

    async def read(self) -> AsyncGenerator[bytes]:
        """The bytes, in chunks."""
        self.begun = True
        try:
            async with aclosing(self.chunks()) as chunks:
                async for chunk in chunks:
                    yield _checked(chunk)
        except Exception as fault:
            self.fault = fault
            raise

    @property
    def spent(self) -> bool:
        """Whether a second attempt would have nothing to send."""
        return self.begun and not self.repeatable


def _checked(chunk: object) -> bytes:
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise ArgumentError("An upload is made of bytes: open a file as open(path, 'rb'), encode the text of a stream.")
    return cast("bytes", chunk)


def source_of(content: Content) -> Source:
    """Where the bytes of an upload come from.

    Raises:
        ArgumentError: A path leads to no file that can be read, or the content is nothing that can be sent.
    """
    if isinstance(content, str):
        content = content.encode()
    if isinstance(content, bytes | bytearray):
        return Source(lambda: _from_memory(bytes(content)), len(content))
    if isinstance(content, Path):
        return _from_path(content)
    if isinstance(content, AsyncIterable):
        return Source(lambda: _from_iterator(content), repeatable=False)
    if hasattr(content, "read"):
        return _from_file(content)
    raise ArgumentError(f"A {type(content).__name__} can't be uploaded; give bytes, a path, an open file or a stream.")


def _from_path(path: Path) -> Source:
    if not path.is_file() or not os.access(path, os.R_OK):
        raise ArgumentError(f"{path} is not a file that can be read.")

    async def chunks() -> AsyncGenerator[bytes]:
        # Opened and closed without a thread: where an answer comes early, aiohttp cancels this between any two awaits.
        with path.open("rb") as file:
            while chunk := await to_thread.run_sync(file.read, CHUNK):
                yield chunk

    return Source(chunks, path.stat().st_size)


def _from_file(file: IO[bytes]) -> Source:
    """An open file is read from where it stands, and stays open: whoever opened it closes it."""
    seekable = bool(getattr(file, "seekable", lambda: False)())
    start = file.tell() if seekable else 0

    async def chunks() -> AsyncGenerator[bytes]:
        if seekable:
            await to_thread.run_sync(file.seek, start)
        while chunk := await to_thread.run_sync(file.read, CHUNK):
            yield chunk

    return Source(chunks, _size(file, start) if seekable else None, repeatable=seekable)


def _size(file: IO[bytes], start: int) -> int:
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    return end - start


async def _from_memory(content: bytes) -> AsyncGenerator[bytes]:
    yield content


async def _from_iterator(chunks: AsyncIterable[bytes]) -> AsyncGenerator[bytes]:
    async for chunk in chunks:
        yield chunk


# --- rows


@attrs.frozen
class _Lines:
    """Objects as lines of JSON."""

    rows: Iterable[object] | AsyncIterable[object] = attrs.field(repr=False)

    def source(self) -> Source:
        return Source(self._chunks, repeatable=isinstance(self.rows, Sequence | set | frozenset))

    async def _chunks(self) -> AsyncGenerator[bytes]:
        if isinstance(self.rows, AsyncIterable):
            async for row in self.rows:
                yield _line(row)
            return
        for row in self.rows:
            yield _line(row)


def _line(row: object) -> bytes:
    """One object as a line of JSON; bytes are lines already."""
    return row if isinstance(row, bytes) else encode_json(row) + b"\n"


def ndjson(rows: object) -> object:
    """Mark objects that go out as one line of JSON each; a file goes out as it is."""
    return _Lines(cast("Any", rows)) if _are_rows(rows) else rows


def _are_rows(value: object) -> bool:
    if isinstance(value, AsyncIterable):
        return True
    return not _is_file(value) and isinstance(value, Iterable) and not isinstance(value, str | Mapping)


# --- whole bodies


def encode_content(content: object) -> tuple[Source, str | None]:
    """The body that a file, or a stream of rows, is; and its type, where the file says one.

    Raises:
        ArgumentError: It can't be sent.
    """
    if isinstance(content, _Lines):
        return content.source(), None
    file = _file(content)
    return source_of(file.content), file.content_type


def _file(content: object) -> File:
    if isinstance(content, File):
        return content
    if isinstance(content, tuple):
        name, inner, *more = cast("Sequence[Any]", content)
        return File(inner, name, *more)
    return File(cast("Content", content))


def _is_file(value: object) -> bool:
    """Whether a value is something with bytes; a text is not, it may be a plain field."""
    if isinstance(value, tuple):
        given = cast("tuple[object, ...]", value)
        return len(given) in (2, 3) and isinstance(given[0], str) and _is_file(given[1])
    return isinstance(value, bytes | bytearray | Path | File | AsyncIterable) or hasattr(value, "read")


# --- forms


@attrs.frozen
class _AsJson:
    """A form value that goes out as one part of JSON."""

    value: object = attrs.field(repr=False)


def as_json(value: object) -> object:
    """Mark a form value that goes out as one part of JSON, however it nests."""
    return value if value is UNSET or value is None else _AsJson(value)


@attrs.frozen
class Part:
    """One part of a multipart form: a field's text, or a file."""

    name: str
    content: str | Source = attrs.field(repr=False)
    filename: str | None = None
    content_type: str | None = None


def encode_form(form: Mapping[str, object]) -> tuple[Part, ...]:
    """The parts of a multipart form.

    Bytes, paths, open files and streams become file parts; a mapping of files becomes parts named by its keys. Arrays
    repeat their name with "[]", or as it is where they are marked by `as_json`; objects nest with dots.

    Raises:
        ArgumentError: Something can't be sent.
    """
    return tuple(part for name, value in form.items() for part in _parts(name, value))


def _parts(name: str, value: object) -> Iterator[Part]:
    if value is UNSET or value is None:
        return
    if isinstance(value, _AsJson):
        yield from _json_parts(name, value.value)
    elif _is_file(value):
        yield _file_part(name, value)
    elif isinstance(value, Mapping) or attrs.has(type(value)):
        yield from _nested(name, value)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in cast("Iterable[object]", value):
            yield from _parts(f"{name}[]", item)
    else:
        yield Part(name, scalar(value))


def _json_parts(name: str, value: object) -> Iterator[Part]:
    """One part of JSON; files, which JSON can't hold, are parts of their own under the plain name."""
    items = _items(value)
    if any(map(_is_file, items)):
        yield from (_file_part(name, file) for file in items)
    elif _is_file(value) or _holds_files(value):
        yield from _parts(name, value)
    else:
        yield Part(name, encode_json(value).decode(), content_type=JSON)


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if isinstance(value, list | tuple) else ()


def _nested(name: str, value: Any) -> Iterator[Part]:
    if _holds_files(value):
        for key, file in cast("Mapping[str, object]", value).items():
            yield _file_part(key, file)
        return
    for key, inner in cast("Mapping[str, object]", plain(value)).items():
        yield from _parts(f"{name}.{key}", inner)


def _holds_files(value: object) -> bool:
    return isinstance(value, Mapping) and any(map(_is_file, cast("Mapping[str, object]", value).values()))


def _file_part(name: str, given: object) -> Part:
    file = _file(given)
    own = getattr(file.content, "name", None)
    filename = file.name or (Path(own).name if isinstance(own, str) else name)
    return Part(name, source_of(file.content), filename, file.content_type)
