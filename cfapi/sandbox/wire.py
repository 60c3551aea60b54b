"""From an answer to bytes on the wire: JSON, headers, compression, and connections cut on purpose."""

import msgspec
from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from cfapi.sandbox.answers import Answer
from cfapi.sandbox.facts import JSON
from cfapi.sandbox.packing import best_coding, pack

Headers = dict[str, str]

# Below this size compression costs more than it saves on any network.
_WORTH_PACKING = 16 * 1024


def respond(request: web.BaseRequest, answer: Answer, headers: Headers) -> web.Response:
    """The HTTP response for an answer."""
    headers = {"Content-Type": answer.content_type} | headers | answer.headers
    body = msgspec.json.encode(answer.envelope()) if answer.content is None else answer.content
    if not body and answer.content_type == JSON:
        del headers["Content-Type"]  # nothing is no JSON
    if "Content-Encoding" not in answer.headers and len(body) >= _WORTH_PACKING and (coding := _wanted(request)):
        # Done here and not by aiohttp, which hands large bodies to a thread: no simulated clock sees that.
        body = pack(body, coding)
        headers["Content-Encoding"] = coding
    return web.Response(status=answer.status, body=body, headers=headers)


def _wanted(request: web.BaseRequest) -> str | None:
    return best_coding(request.headers.get("Accept-Encoding", ""))


class Dropped(web.StreamResponse):
    """No answer at all: the connection is closed instead."""

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        cut(request)
        # What aiohttp expects of a connection that is gone.
        raise ConnectionResetError("dropped on purpose")


def cut(request: web.BaseRequest) -> None:
    """Close the connection once what was written is out."""
    if request.transport is not None:
        request.transport.close()
