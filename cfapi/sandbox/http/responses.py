"""What a handler returns, and what goes out for it: JSON, headers, compression, and connections cut on purpose."""

from typing import Any

import attrs
import msgspec
from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.compression import best_coding, pack
from cfapi.sandbox.json_values import Json

JSON = "application/json"
TEXT = "text/plain; charset=utf-8"

Headers = dict[str, str]

# Below this size compression costs more than it saves on any network.
_WORTH_PACKING = 16 * 1024


@attrs.frozen
class Response:
    """A result on its way into an envelope; `content` replaces the envelope where the API sends none."""

    result: Any = None
    status: int = 200
    result_info: Json | None = None
    errors: tuple[Json, ...] = ()
    headers: Headers = attrs.field(factory=dict[str, str])
    content: bytes | None = None
    content_type: str = JSON
    beside: Json = attrs.field(factory=dict[str, Any])

    @classmethod
    def of_error(cls, error: ApiError) -> "Response":
        """The response to a request that is refused."""
        return cls(status=error.status, errors=(error.error,), headers=error.headers)

    def envelope(self) -> Json:
        body: Json = {
            "result": self.result,
            "success": not self.errors,
            "errors": self.errors,
            "messages": (),
            **self.beside,
        }
        if self.result_info is not None:
            body["result_info"] = self.result_info
        return body


def render(request: web.BaseRequest, response: Response, headers: Headers) -> web.Response:
    """The HTTP response for what a handler returned."""
    headers = {"Content-Type": response.content_type} | headers | response.headers
    body = msgspec.json.encode(response.envelope()) if response.content is None else response.content
    if not body and response.content_type == JSON:
        del headers["Content-Type"]  # nothing is no JSON
    if "Content-Encoding" not in response.headers and len(body) >= _WORTH_PACKING and (coding := _wanted(request)):
        # Done here and not by aiohttp, which hands large bodies to a thread: no simulated clock sees that.
        body = pack(body, coding)
        headers["Content-Encoding"] = coding
    return web.Response(status=response.status, body=body, headers=headers)


def _wanted(request: web.BaseRequest) -> str | None:
    return best_coding(request.headers.get("Accept-Encoding", ""))


class Dropped(web.StreamResponse):
    """No response at all: the connection is closed instead."""

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        cut(request)
        # What aiohttp expects of a connection that is gone.
        raise ConnectionResetError("dropped on purpose")


def cut(request: web.BaseRequest) -> None:
    """Close the connection once what was written is out."""
    if request.transport is not None:
        request.transport.close()
