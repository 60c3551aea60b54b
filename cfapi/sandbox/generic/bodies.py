"""Request bodies: JSON, forms with files, or plain content, as the operation takes them."""

from email import message_from_bytes
from email.message import Message
from typing import Any, cast

import attrs
import msgspec

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.facts import Body
from cfapi.sandbox.generic.validation import check_body

_FORM = "multipart/form-data"


@attrs.frozen
class Received:
    """What came: a value of JSON or of a form's fields, and the content where it is kept as it is."""

    value: Any = None
    content: bytes | None = None

    @property
    def facts(self) -> Json:
        return cast("Json", self.value) if isinstance(self.value, dict) else {}


def receive(call: Call, body: Body | None) -> Received:
    """The body of a call, checked against its schema.

    Raises:
        Refusal: It is missing, of another content type, or not what the schema wants.
    """
    if body is None:
        return Received()
    if not call.raw and not body.required:
        return Received({} if "json" in body.type else None)
    if body.type == _FORM:
        return _form(call, body)
    if "json" not in body.type or body.type.endswith("ndjson"):
        return Received(content=call.raw)
    value = call.body()
    if body.schema:
        check_body(body.schema, value)
    return Received(value)


def _form(call: Call, body: Body) -> Received:
    """A form. Parts that are JSON are read; of files, the size is kept."""
    if call.content_type == "application/json":
        # Clients send the fields of a form as JSON where it holds no file.
        return Received(call.body())
    if call.content_type != _FORM:
        raise Refusal(415, 9207, f"Request body is invalid: its content type must be {_FORM}")
    head = f"Content-Type: {call.headers['Content-Type']}\r\n\r\n".encode()
    whole = message_from_bytes(head + call.raw)
    if not whole.is_multipart():
        raise Refusal(400, 9207, "Request body is invalid: it is no form")
    fields: Json = {}
    for part in cast("list[Message]", whole.get_payload()):
        name = str(part.get_param("name", "", "content-disposition"))
        fields[name] = _part(part)
    for name in body.schema.get("required", ()):
        if name not in fields and f"{name}[]" not in fields:
            raise Refusal(400, 1004, f"Invalid request body: '{name}' is required", pointer="/")
    return Received(_spread(fields), call.raw)


def _part(part: Message) -> Any:
    content = cast("bytes", part.get_payload(decode=True))
    if part.get_filename() is not None and "json" not in part.get_content_type():
        return content.decode("utf-8", "replace")
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError:
        return content.decode("utf-8", "replace")


def _spread(fields: Json) -> Json:
    """The fields, and beside them those of their metadata, where answers show them."""
    metadata = fields.get("metadata")
    return {**cast("Json", metadata), **fields} if isinstance(metadata, dict) else fields
