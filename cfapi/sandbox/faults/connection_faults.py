"""What faults do to a connection: before the work (nothing has happened yet), or after it (and nobody gets to know).

A new kind is a name in `kinds`, one small function, and one line in a table.
"""

import gzip
import random
import socket
import struct
import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import attrs
from aiohttp import web

from cfapi.clock import Clock
from cfapi.sandbox.faults.fault import Fault
from cfapi.sandbox.http.responses import Dropped, Headers, Response, cut, render

_HTML = {"Content-Type": "text/html; charset=UTF-8"}
_JSON = {"Content-Type": "application/json"}
# An error page comes from the edge, which knows no quota.
_EDGE = ("cf-ray", "Date", "Server")
_CHUNK = 1024 * 1024
_DRIPS = 10
# What the envelope of a refused or failed request says; other statuses say what HTTP calls them.
_ERRORS: dict[int, tuple[int, str]] = {
    400: (1004, "Invalid request"),
    401: (10000, "Authentication error"),
    403: (10000, "Authentication error"),
    404: (1001, "Not found"),
    409: (1005, "Conflict"),
    429: (971, "Please wait and consider throttling your request speed"),
    500: (10013, "An unknown error has occurred."),
    503: (10001, "Service temporarily unavailable"),
}


@attrs.frozen
class FaultContext:
    """Where a fault happens."""

    request: web.BaseRequest
    clock: Clock
    headers: Headers
    random: random.Random


OK = 200
Before = Callable[[Fault, FaultContext], Awaitable[web.StreamResponse | None]]
After = Callable[[Fault, FaultContext, web.Response], Awaitable[web.StreamResponse]]


async def _latency(fault: Fault, context: FaultContext) -> None:
    await context.clock.sleep(fault.seconds(context.random))


async def _status(fault: Fault, context: FaultContext) -> web.StreamResponse:
    status = fault.status or 500
    code, message = _ERRORS.get(status, (10000, "The request failed"))
    response = Response(status=status, errors=({"code": fault.code or code, "message": message},))
    return render(context.request, response, context.headers | _retry_after(fault))


async def _html(fault: Fault, context: FaultContext) -> web.StreamResponse:
    status = fault.status or 520
    edge = {name: context.headers[name] for name in _EDGE}
    filling = "<p>Nothing for a program to read here.</p>\n" * 60
    page = (
        f"<!DOCTYPE html>\n<html><head><title>{status}: the web server is not well</title></head>\n"
        f'<body class="error">\n{filling}'
        f"<footer>Ray: {edge['cf-ray']}</footer>\n</body></html>\n"
    )
    headers = _HTML | edge | _retry_after(fault)
    return web.Response(status=status, text=page, headers=headers)


async def _refused_in_silence(fault: Fault, context: FaultContext) -> web.StreamResponse | None:
    """An empty refusal, where one is wanted."""
    return None if _is_good(fault.status or OK) else web.Response(status=fault.status or OK, headers=context.headers)


async def _empty(fault: Fault, context: FaultContext, response: web.Response) -> web.StreamResponse:
    """The work is done, and nothing is said of it."""
    return web.Response(status=fault.status or OK, headers=context.headers) if _is_good(response.status) else response


def _is_good(status: int) -> bool:
    return status < 300  # noqa: PLR2004


async def _garbage(fault: Fault, context: FaultContext) -> web.StreamResponse:
    headers = context.headers | _JSON
    return web.Response(status=fault.status or 200, body=b'{"result": [{"id": \xff\xfe, tru', headers=headers)


async def _redirect(fault: Fault, context: FaultContext) -> web.StreamResponse:
    return web.Response(status=fault.status or 302, headers=context.headers | {"Location": fault.location})


async def _drop(_fault: Fault, _scene: FaultContext) -> web.StreamResponse:
    return Dropped()


async def _wrong_shape(fault: Fault, context: FaultContext) -> web.StreamResponse:
    """JSON, but not what anybody expects."""
    return web.Response(
        status=fault.status or 200, body=b'["this", {"is": "no envelope"}]', headers=context.headers | _JSON
    )


async def _huge(fault: Fault, context: FaultContext) -> web.StreamResponse:
    """A text that does not end for a long time, in an envelope that never closes."""
    response = web.StreamResponse(status=200, headers=context.headers | _JSON)
    response.content_length = fault.size
    await response.prepare(context.request)
    start = b'{"success": true, "result": "'
    await response.write(start)
    left = fault.size - len(start)
    while left > 0:
        await response.write(b"x" * min(left, _CHUNK))
        left -= _CHUNK
    return response


async def _gzip_bomb(fault: Fault, context: FaultContext) -> web.StreamResponse:
    """A thousandth of what it unpacks to."""
    response = web.StreamResponse(status=200, headers=context.headers | _JSON | {"Content-Encoding": "gzip"})
    await response.prepare(context.request)
    packer = zlib.compressobj(level=9, wbits=31)
    for _ in range(fault.size // _CHUNK):
        if part := packer.compress(b"\0" * _CHUNK):
            await response.write(part)
    await response.write(packer.flush())
    return response


async def _drop_after(_fault: Fault, _scene: FaultContext, _response: web.Response) -> web.StreamResponse:
    return Dropped()


async def _status_after(fault: Fault, context: FaultContext, _response: web.Response) -> web.StreamResponse:
    """A failure is told, although all is done."""
    return await _status(fault, context)


async def _truncate(_fault: Fault, context: FaultContext, response: web.Response) -> web.StreamResponse:
    """Half of the body, then the connection is closed."""
    half = await _half(context, response)
    cut(context.request)
    return half


async def _half(context: FaultContext, response: web.Response) -> web.StreamResponse:
    """Half of the body, under a Content-Length that promises all of it."""
    body: Any = response.body
    short = web.StreamResponse(status=response.status, headers=response.headers)
    short.content_length = len(body)
    await short.prepare(context.request)
    await short.write(body[: len(body) // 2])
    return short


async def _truncated_gzip(_fault: Fault, _scene: FaultContext, response: web.Response) -> web.StreamResponse:
    """Half of a packed body, under the Content-Length of that half: only unpacking shows it."""
    body: Any = response.body
    packed = body if "Content-Encoding" in response.headers else gzip.compress(body, mtime=0)
    headers = {name: value for name, value in response.headers.items() if name != "Content-Length"}
    headers.setdefault("Content-Encoding", "gzip")
    return web.Response(status=response.status, body=packed[: len(packed) // 2], headers=headers)


async def _reset(_fault: Fault, context: FaultContext, response: web.Response) -> web.StreamResponse:
    """Half of the body, then a TCP reset."""
    half = await _half(context, response)
    if context.request.transport is not None:
        connection: socket.socket = context.request.transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        context.request.transport.abort()
    return half


async def _slow_drip(fault: Fault, context: FaultContext, response: web.Response) -> web.StreamResponse:
    """The whole body, in pieces with a delay before each."""
    body: Any = response.body
    dripping = web.StreamResponse(status=response.status, headers=response.headers)
    dripping.content_length = len(body)
    await dripping.prepare(context.request)
    size = max(1, -(-len(body) // _DRIPS))
    for start in range(0, len(body), size):
        await context.clock.sleep(fault.seconds(context.random))
        await dripping.write(body[start : start + size])
    return dripping


BEFORE: dict[str, Before] = {
    "latency": _latency,
    "status": _status,
    "html": _html,
    "empty": _refused_in_silence,
    "garbage": _garbage,
    "wrong_shape": _wrong_shape,
    "redirect": _redirect,
    "huge": _huge,
    "gzip_bomb": _gzip_bomb,
    "drop_before": _drop,
}
AFTER: dict[str, After] = {
    "drop_after": _drop_after,
    "status_after": _status_after,
    "empty": _empty,
    "truncate": _truncate,
    "truncated_gzip": _truncated_gzip,
    "reset": _reset,
    "slow_drip": _slow_drip,
}


def _retry_after(fault: Fault) -> Headers:
    if fault.retry_after is None:
        return {}
    value = fault.retry_after
    return {"Retry-After": value if isinstance(value, str) else f"{value:g}"}


async def before(faults: list[Fault], context: FaultContext) -> web.StreamResponse | None:
    """Let happen what comes before the work; a response, if there will be no work."""
    for fault in faults:
        strike = BEFORE.get(fault.kind)
        response = await strike(fault, context) if strike else None
        if response is not None:
            return response
    return None


async def after(faults: list[Fault], context: FaultContext, response: web.Response) -> web.StreamResponse:
    """Let happen to a finished response what comes after the work."""
    for fault in faults:
        if fault.kind in AFTER:
            return await AFTER[fault.kind](fault, context, response)
    return response
