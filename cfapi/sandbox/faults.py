"""Faults on request: answers that are late, wrong, cut short or never come.

A new kind is one small function and one line in a table: BEFORE the work (nothing has happened yet), or AFTER
it (the work is done, and the client does not get to know).
"""

import random
import re
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import attrs
from aiohttp import web

from cfapi.clock import Clock
from cfapi.sandbox.answers import Answer
from cfapi.sandbox.ledger import path_pattern
from cfapi.sandbox.wire import Dropped, Headers, cut, respond

_HTML = {"Content-Type": "text/html; charset=UTF-8"}
# An error page comes from the edge, which knows no quota.
_EDGE = ("cf-ray", "Date", "Server")
_ELSEWHERE = "https://elsewhere.invalid/"
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


def _known_kind(_fault: "Fault", _attribute: object, kind: str) -> None:
    if kind not in BEFORE and kind not in AFTER:
        raise ValueError(f"There is no fault {kind!r}; there are {', '.join(sorted({*BEFORE, *AFTER}))}.")


@attrs.frozen
class Fault:
    """What goes wrong with which requests.

    Args:
        kind: A name from the tables BEFORE and AFTER in this module.
        method: Only requests with this method.
        path: Only requests to such a path below /client/v4: a glob whose `*` crosses slashes, a text that
            starts with `^` as a regular expression, or a compiled one.
        times: Only so many requests.
        probability: Only this share of the requests, by the sandbox's seeded random.
        status: The HTTP status, where the kind has a choice.
        retry_after: The Retry-After header: seconds, or an HTTP date as text.
        delay: Seconds of latency, on the sandbox's clock.
        location: Where a redirect leads.
        code: The code of the error in the envelope of a status, where the usual one will not do.
    """

    kind: str = attrs.field(validator=_known_kind)
    method: str | None = None
    path: str | re.Pattern[str] | None = None
    times: int | None = None
    probability: float = 1.0
    status: int | None = None
    retry_after: float | str | None = None
    delay: float = 1.0
    location: str = _ELSEWHERE
    code: int | None = None

    def matches(self, method: str, path: str) -> bool:
        if self.method is not None and self.method != method:
            return False
        if self.path is None:
            return True
        pattern = path_pattern(self.path) if isinstance(self.path, str) else self.path
        return pattern.match(path) is not None


@attrs.frozen
class Scene:
    """Where a fault happens."""

    request: web.BaseRequest
    clock: Clock
    headers: Headers


Before = Callable[[Fault, Scene], Awaitable[web.StreamResponse | None]]
After = Callable[[Fault, Scene, web.Response], Awaitable[web.StreamResponse]]


async def _latency(fault: Fault, scene: Scene) -> None:
    await scene.clock.sleep(fault.delay)


async def _status(fault: Fault, scene: Scene) -> web.StreamResponse:
    status = fault.status or 500
    code, message = _ERRORS.get(status, (10000, "The request failed"))
    answer = Answer(status=status, errors=({"code": fault.code or code, "message": message},))
    return respond(scene.request, answer, scene.headers | _retry_after(fault))


async def _html(fault: Fault, scene: Scene) -> web.StreamResponse:
    status = fault.status or 520
    edge = {name: scene.headers[name] for name in _EDGE}
    filling = "<p>Nothing for a program to read here.</p>\n" * 60
    page = (
        f"<!DOCTYPE html>\n<html><head><title>{status}: the web server is not well</title></head>\n"
        f'<body class="error">\n{filling}'
        f"<footer>Ray: {edge['cf-ray']}</footer>\n</body></html>\n"
    )
    headers = _HTML | edge | _retry_after(fault)
    return web.Response(status=status, text=page, headers=headers)


async def _empty(fault: Fault, scene: Scene) -> web.StreamResponse:
    return web.Response(status=fault.status or 200, headers=scene.headers)


async def _garbage(fault: Fault, scene: Scene) -> web.StreamResponse:
    headers = scene.headers | {"Content-Type": "application/json"}
    return web.Response(status=fault.status or 200, body=b'{"result": [{"id": \xff\xfe, tru', headers=headers)


async def _redirect(fault: Fault, scene: Scene) -> web.StreamResponse:
    return web.Response(status=fault.status or 302, headers=scene.headers | {"Location": fault.location})


async def _drop(_fault: Fault, _scene: Scene) -> web.StreamResponse:
    return Dropped()


async def _drop_after(_fault: Fault, _scene: Scene, _response: web.Response) -> web.StreamResponse:
    return Dropped()


async def _truncate(_fault: Fault, scene: Scene, response: web.Response) -> web.StreamResponse:
    """Half of the body, under a Content-Length that promises all of it."""
    body: Any = response.body
    short = web.StreamResponse(status=response.status, headers=response.headers)
    short.content_length = len(body)
    await short.prepare(scene.request)
    await short.write(body[: len(body) // 2])
    cut(scene.request)
    return short


BEFORE: dict[str, Before] = {
    "latency": _latency,
    "status": _status,
    "html": _html,
    "empty": _empty,
    "garbage": _garbage,
    "redirect": _redirect,
    "drop_before": _drop,
}
AFTER: dict[str, After] = {
    "drop_after": _drop_after,
    "truncate": _truncate,
}


def _retry_after(fault: Fault) -> Headers:
    if fault.retry_after is None:
        return {}
    value = fault.retry_after
    return {"Retry-After": value if isinstance(value, str) else f"{value:g}"}


@attrs.define
class _Armed:
    fault: Fault
    left: int | None


class Faults:
    """The faults in force. Each request asks once which of them it meets."""

    def __init__(self, source: random.Random, faults: Iterable[Fault]) -> None:
        self._random = source
        self._armed: list[_Armed] = []
        for fault in faults:
            self.add(fault)

    def add(self, fault: Fault) -> None:
        self._armed.append(_Armed(fault, fault.times))

    def clear(self) -> None:
        self._armed.clear()

    def meet(self, method: str, path: str) -> list[Fault]:
        """The faults of this request, up to the first that answers it; each counts as used."""
        met: list[Fault] = []
        for armed in self._armed:
            if not self._strikes(armed, method, path):
                continue
            met.append(armed.fault)
            if armed.fault.kind != "latency":
                break
        return met

    def _strikes(self, armed: _Armed, method: str, path: str) -> bool:
        fault = armed.fault
        if armed.left == 0 or not fault.matches(method, path):
            return False
        if fault.probability < 1 and self._random.random() >= fault.probability:
            return False
        if armed.left is not None:
            armed.left -= 1
        return True


async def before(faults: list[Fault], scene: Scene) -> web.StreamResponse | None:
    """Let happen what comes before the work; an answer, if there will be no work."""
    for fault in faults:
        strike = BEFORE.get(fault.kind)
        answer = await strike(fault, scene) if strike else None
        if answer is not None:
            return answer
    return None


async def after(faults: list[Fault], scene: Scene, response: web.Response) -> web.StreamResponse:
    """Let happen to a finished response what comes after the work."""
    for fault in faults:
        if fault.kind in AFTER:
            return await AFTER[fault.kind](fault, scene, response)
    return response
