"""Forms with files (multipart/form-data, RFC 7578) as they come in and go out."""

from collections.abc import Iterable, Iterator
from email.message import Message
from typing import Any
from uuid import uuid4

import attrs
import msgspec
from multipart import MultipartError, PushMultipartParser  # type: ignore[import-untyped]

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.request import Request
from cfapi.sandbox.json_values import Json

FORM = "multipart/form-data"
TEXT = "text/plain"
# How browsers escape names (WHATWG HTML, "multipart/form-data encoding algorithm").
_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@attrs.frozen
class Part:
    """One part of a form."""

    name: str
    filename: str | None
    content_type: str
    content: bytes

    @property
    def value(self) -> Any:
        """What a field says: JSON where it is, else text."""
        text = self.content.decode("utf-8", "replace")
        if self.filename is not None and "json" not in self.content_type:
            return text
        try:
            return msgspec.json.decode(self.content)
        except msgspec.DecodeError:
            return text


def read_parts(request: Request) -> list[Part]:
    """The parts of a form, in order.

    Raises:
        ApiError: The body is no form.
    """
    if request.content_type != FORM:
        raise codes.BODY_TYPE.error(type=FORM)
    header = Message()
    header["Content-Type"] = request.headers["Content-Type"]
    try:
        return list(_parts(request.raw, header.get_boundary() or ""))
    except MultipartError as error:
        raise codes.BODY_SHAPE.error(why=f"it is no form ({error})") from None


def read_form(request: Request) -> Json:
    """The fields of a form by name; a file is its text."""
    return {part.name: part.value for part in read_parts(request)}


def write_parts(parts: Iterable[Part]) -> tuple[bytes, str]:
    """The form of some parts, and its content type."""
    boundary = uuid4().hex
    pieces = [b"--%b\r\n%b\r\n%b\r\n" % (boundary.encode(), _head(part), part.content) for part in parts]
    return b"".join([*pieces, f"--{boundary}--\r\n".encode()]), f"{FORM}; boundary={boundary}"


def _parts(body: bytes, boundary: str) -> Iterator[Part]:
    head: Any = None
    pieces: list[bytes] = []
    with PushMultipartParser(boundary) as parser:  # leaving it checks that the form is complete
        for event in parser.parse(body) if body else ():
            if isinstance(event, bytes | bytearray):
                pieces.append(bytes(event))
            elif event is not None:
                head, pieces = event, []
            elif head is not None:
                content_type: str = head.header("Content-Type", TEXT)
                yield Part(head.name or "", head.filename, content_type, b"".join(pieces))


def _head(part: Part) -> bytes:
    filename = "" if part.filename is None else f'; filename="{part.filename.translate(_ESCAPED)}"'
    disposition = f'Content-Disposition: form-data; name="{part.name.translate(_ESCAPED)}"{filename}\r\n'
    return f"{disposition}Content-Type: {part.content_type}\r\n".encode()
