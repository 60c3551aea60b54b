"""`--dry-run`: the request that would be sent, and nothing is sent."""

from base64 import b64encode
from typing import Any

from cfapi._core.call import Call
from cfapi._core.secret import REDACTED
from cfapi._http.bodies import RequestBody
from cfapi.cli.errors import BadWords


async def request_of(call: Call, base_url: str, signed: dict[str, str]) -> dict[str, Any]:
    """The request as plain values, whose secrets are masked.

    Args:
        call: What would be sent.
        base_url: Where.
        signed: The headers of the credentials.
    """
    body = await body_of(call)
    headers = {name: "Bearer " + REDACTED if name == "Authorization" else REDACTED for name in signed}
    if body is not None and call.content_type:
        headers["Content-Type"] = call.content_type
    found: dict[str, Any] = {
        "method": call.method,
        "url": base_url + call.path + (f"?{call.query}" if call.query else ""),
        "headers": {**headers, **call.headers},
    }
    return found if body is None else {**found, **_shown(body, call.content_type or "")}


async def body_of(call: Call) -> bytes | None:
    """The bytes of a body.

    Raises:
        BadWords: It can be read only once, and so is not read for this.
    """
    if not isinstance(call.body, RequestBody):
        return call.body
    if not call.body.replayable:
        raise BadWords("--dry-run can't show a body that is read from a stream: give it as a file.")
    return b"".join([chunk async for chunk in call.body.chunks()])


def _shown(body: bytes, content_type: str) -> dict[str, Any]:
    """A body as JSON, as text, or in base64."""
    import json

    try:
        text = body.decode()
        return {"json": json.loads(text)} if content_type.endswith("json") else {"body": text}
    except ValueError:
        return {"body_base64": b64encode(body).decode()}
