"""Forms with files (multipart/form-data, RFC 7578) as they come in."""

from email import message_from_bytes
from email.message import Message
from typing import Any, cast

import attrs
import msgspec

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.call import Call

FORM = "multipart/form-data"


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


def read_parts(call: Call) -> list[Part]:
    """The parts of a form, in order.

    Raises:
        Refusal: The body is no form.
    """
    if call.content_type != FORM:
        raise Refusal(415, 9207, f"Request body is invalid: its content type must be {FORM}")
    head = f"Content-Type: {call.headers['Content-Type']}\r\n\r\n".encode()
    whole = message_from_bytes(head + call.raw)
    if not whole.is_multipart():
        raise Refusal(400, 9207, "Request body is invalid: it is no form")
    return [_part(part) for part in cast("list[Message]", whole.get_payload())]


def read_form(call: Call) -> Json:
    """The fields of a form by name; a file is its text."""
    return {part.name: part.value for part in read_parts(call)}


def _part(part: Message) -> Part:
    name = str(part.get_param("name", "", "content-disposition"))
    content = cast("bytes", part.get_payload(decode=True))
    return Part(name, part.get_filename(), part.get_content_type(), content)
