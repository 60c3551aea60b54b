"""multipart/form-data (RFC 7578) as a stream: parts are read while they are sent, never held in memory."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from uuid import uuid4

from attrs import field, frozen

from cfapi._http.bodies import RequestBody

# How browsers escape names (WHATWG HTML, "multipart/form-data encoding algorithm"), which is what servers expect.
_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@frozen
class Part:
    """One part of a form: a field's text, or a file."""

    name: str
    content: str | RequestBody = field(repr=False)
    filename: str | None = None
    content_type: str | None = None

    @property
    def head(self) -> bytes:
        """Its headers, up to and with the empty line."""
        filename = "" if self.filename is None else f'; filename="{self.filename.translate(_ESCAPED)}"'
        lines = [f'Content-Disposition: form-data; name="{self.name.translate(_ESCAPED)}"{filename}']
        content_type = self.content_type or self._suggested_type
        lines += [f"Content-Type: {content_type}"] if content_type else []
        return "\r\n".join([*lines, "", ""]).encode()

    @property
    def _suggested_type(self) -> str | None:
        """What the name of a file suggests; a plain field has no type."""
        if self.filename is None:
            return None
        from mimetypes import guess_type  # it reads files that no other call needs

        return guess_type(self.filename)[0] or "application/octet-stream"

    @property
    def size(self) -> int | None:
        """The size of its content, in bytes; None where it is not known."""
        return len(self.content.encode()) if isinstance(self.content, str) else self.content.size


def new_boundary() -> str:
    """A boundary that no content holds but by a chance of one in 2^122."""
    return uuid4().hex


def multipart(parts: Sequence[Part], boundary: str) -> RequestBody:
    """The body that some parts make."""

    async def chunks() -> AsyncGenerator[bytes]:
        for part in parts:
            yield b"--%b\r\n%b" % (boundary.encode(), part.head)
            async with aclosing(_content(part)) as content:
                async for chunk in content:
                    yield chunk
            yield b"\r\n"
        yield _end(boundary)

    return RequestBody(chunks, _size(parts, boundary), all(map(_is_replayable, parts)))


async def _content(part: Part) -> AsyncGenerator[bytes]:
    if isinstance(part.content, str):
        yield part.content.encode()
        return
    async with aclosing(part.content.chunks()) as chunks:
        async for chunk in chunks:
            yield chunk


def _end(boundary: str) -> bytes:
    return f"--{boundary}--\r\n".encode()


def _size(parts: Sequence[Part], boundary: str) -> int | None:
    sizes = [part.size for part in parts]
    if None in sizes:
        return None
    around = sum(len(f"--{boundary}\r\n\r\n") + len(part.head) for part in parts)
    return around + sum(size or 0 for size in sizes) + len(_end(boundary))


def _is_replayable(part: Part) -> bool:
    return isinstance(part.content, str) or part.content.replayable
