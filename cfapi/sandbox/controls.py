"""/__sandbox: what a test in any language may ask of the sandbox itself, without credentials and uncounted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs
import msgspec
from aiohttp import web

from cfapi.sandbox.faults import faults_of
from cfapi.sandbox.values import as_list, as_object

if TYPE_CHECKING:
    from cfapi.sandbox.server import Sandbox

BASE = "/__sandbox/"
Control = Callable[["Sandbox", Any], Any]


async def respond(box: Sandbox, request: web.BaseRequest) -> web.Response:
    """Do what is asked, and answer in JSON; 400 says what is wrong with it."""
    control = _CONTROLS.get((request.method, request.path.removeprefix(BASE)))
    if control is None:
        known = ", ".join(f"{verb} {BASE}{name}" for verb, name in _CONTROLS)
        return _json({"error": f"There is no such control; there are {known}."}, 404)
    try:
        body = msgspec.json.decode(await request.read() or b"null")
        return _json(control(box, body))
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
        return _json({"error": f"{type(error).__name__}: {error}"}, 400)


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(body=msgspec.json.encode(value), status=status, content_type="application/json")


def _requests(box: Sandbox, _body: Any) -> Any:
    return [attrs.asdict(request) for request in box.requests]


def _forget_requests(box: Sandbox, _body: Any) -> Any:
    box.requests.clear()
    return []


def _faults(box: Sandbox, _body: Any) -> Any:
    return [attrs.asdict(fault) for fault in box.faults]


def _add_faults(box: Sandbox, body: Any) -> Any:
    for fault in faults_of(body):
        box.fault(fault)
    return _faults(box, None)


def _clear_faults(box: Sandbox, _body: Any) -> Any:
    box.clear_faults()
    return []


def _clock(box: Sandbox, body: Any) -> Any:
    box.travel(timedelta(seconds=float(as_object(body).get("seconds", 0))))
    return {"now": box.now}


def _zone(box: Sandbox, body: Any) -> Any:
    return box.add_zone(**as_object(body)).facts


def _things(box: Sandbox, body: Any) -> Any:
    fields = as_object(body)
    return box.add(fields["path"], *as_list(fields.get("items")), count=int(fields.get("count", 0)))


_CONTROLS: dict[tuple[str, str], Control] = {
    ("GET", "requests"): _requests,
    ("DELETE", "requests"): _forget_requests,
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_faults,
    ("DELETE", "faults"): _clear_faults,
    ("POST", "clock"): _clock,
    ("POST", "zones"): _zone,
    ("POST", "things"): _things,
}
