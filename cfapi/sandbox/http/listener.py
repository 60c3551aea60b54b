"""The HTTP server, as aiohttp has it, but for two things.

What is no HTTP is refused in the API's words, and bodies are handed on as they came, in their Content-Encoding.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError, LineTooLong

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError

_log = logging.getLogger("cfapi.sandbox")

# Cloudflare takes 16 KB of URL, and 128 KB of headers in all.
_LONGEST_LINE = 32 * 1024

Handle = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
Refuse = Callable[[web.BaseRequest, ApiError], web.Response]


class Server(web.Server):
    """Hands requests to `handle`, and those that nobody can read to `refuse`."""

    def __init__(self, handle: Handle, refuse: Refuse, **options: Any) -> None:
        # Bodies stay packed as they come: some are kept so.
        options |= {"auto_decompress": False}
        super().__init__(handle, max_line_size=_LONGEST_LINE, max_field_size=_LONGEST_LINE, **options)
        self._refuse = refuse

    def __call__(self) -> web.RequestHandler:
        return _Connection(self, self._refuse, loop=self._loop, **self._kwargs)


class _Connection(web.RequestHandler):
    __slots__ = ("_refuse",)

    def __init__(self, server: Server, refuse: Refuse, **options: Any) -> None:
        super().__init__(server, **options)
        self._refuse = refuse

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """The answer to what could not be read. The connection ends with it: nobody knows where the next one begins.

        It is the answer to what broke in the sandbox, too; that must not look like a fault that somebody asked for.
        """
        if not isinstance(exc, HttpProcessingError | ConnectionError):  # neither a request nor a client that is there
            _log.error("The sandbox failed at %s %s", request.method, request.path, exc_info=exc)
        if request.writer.output_size > 0:
            raise ConnectionError("a part of an answer is out already")
        response = self._refuse(request, _refusal(exc))
        response.force_close()
        return response


def _refusal(error: BaseException | None) -> ApiError:
    if isinstance(error, LineTooLong):
        return codes.URL_TOO_LONG.error()
    if isinstance(error, HttpProcessingError):
        return codes.NO_HTTP.error()
    return codes.BROKEN.error()
