"""Request bodies: JSON, forms with files, or plain content, as the operation takes them."""

from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.forms import FORM, read_form
from cfapi.sandbox.http.request import Request
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.catalog import Body
from cfapi.sandbox.schema.validation import check_body


@attrs.frozen
class Payload:
    """What came: a value of JSON or of a form's fields, and the content where it is kept as it is."""

    value: Any = None
    content: bytes | None = None

    @property
    def facts(self) -> Json:
        return as_object(self.value)


def receive(request: Request, body: Body | None) -> Payload:
    """The body of a call, checked against its schema.

    Raises:
        ApiError: It is missing, of another content type, or not what the schema wants.
    """
    if body is None:
        return Payload()
    if not request.raw and not body.required:
        return Payload({} if "json" in body.type else None)
    if body.type == FORM:
        return _form(request, body)
    if "json" not in body.type or body.type.endswith("ndjson"):
        return Payload(content=request.raw)
    value = request.body()
    if body.schema:
        check_body(body.schema, value)
    return Payload(value)


def _form(request: Request, body: Body) -> Payload:
    """A form. Parts that are JSON are read; of files, the size is kept."""
    if request.content_type == "application/json":
        # Clients send the fields of a form as JSON where it holds no file.
        return Payload(request.body())
    fields = read_form(request)
    for name in body.schema.get("required", ()):
        if name not in fields and f"{name}[]" not in fields:
            raise codes.FIELD_REQUIRED.error(name=name, pointer="/")
    return Payload(_spread(fields), request.raw)


def _spread(fields: Json) -> Json:
    """The fields, and beside them those of their metadata, where answers show them."""
    metadata = fields.get("metadata")
    return as_object(metadata) | fields
