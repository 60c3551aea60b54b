"""Request bodies: JSON, forms with files, or plain content, as the operation takes them."""

from typing import Any

import attrs

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.facts import Body
from cfapi.sandbox.forms import FORM, read_form
from cfapi.sandbox.generic.validation import check_body
from cfapi.sandbox.values import as_object


@attrs.frozen
class Received:
    """What came: a value of JSON or of a form's fields, and the content where it is kept as it is."""

    value: Any = None
    content: bytes | None = None

    @property
    def facts(self) -> Json:
        return as_object(self.value)


def receive(call: Call, body: Body | None) -> Received:
    """The body of a call, checked against its schema.

    Raises:
        Refusal: It is missing, of another content type, or not what the schema wants.
    """
    if body is None:
        return Received()
    if not call.raw and not body.required:
        return Received({} if "json" in body.type else None)
    if body.type == FORM:
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
    fields = read_form(call)
    for name in body.schema.get("required", ()):
        if name not in fields and f"{name}[]" not in fields:
            raise Refusal(400, 1004, f"Invalid request body: '{name}' is required", pointer="/")
    return Received(_spread(fields), call.raw)


def _spread(fields: Json) -> Json:
    """The fields, and beside them those of their metadata, where answers show them."""
    metadata = fields.get("metadata")
    return as_object(metadata) | fields
