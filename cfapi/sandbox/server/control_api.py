"""/__sandbox: what a test in any language may ask of the sandbox itself, without credentials and uncounted."""

import re
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from typing import Annotated, Any, Protocol, cast

import attrs
import msgspec
from aiohttp import web

from cfapi.sandbox.faults.fault import Fault
from cfapi.sandbox.faults.plan import faults_of
from cfapi.sandbox.http.request_log import RecordedRequest
from cfapi.sandbox.http.routing import CONTROL_BASE
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.server.origins import why_refused
from cfapi.sandbox.state.zone import Zone

_MOST = 100_000  # things made up at once


class Controlled(Protocol):
    """What the controls need of a sandbox."""

    @property
    def known_hosts(self) -> Collection[str]: ...
    @property
    def now(self) -> datetime: ...
    @property
    def requests(self) -> list[RecordedRequest]: ...
    @property
    def faults(self) -> list[Fault]: ...
    @property
    def logpush_challenges(self) -> list[Json]: ...
    def fault(self, fault: Fault) -> None: ...
    def clear_faults(self) -> None: ...
    def travel(self, time: timedelta) -> None: ...
    def add_zone(
        self, name: str, *, status: str, plan: str, records: Iterable[Json], settings: Json | None
    ) -> Zone: ...
    def add(self, path: str, *items: Json, count: int) -> list[Json]: ...


Control = Callable[[Controlled, Any], Any]


class _Body(msgspec.Struct, forbid_unknown_fields=True):
    """What a control is told."""


async def serve(box: Controlled, request: web.BaseRequest) -> web.Response:
    """Do what is asked, and respond in JSON; 400 says what is wrong with it, 403 that the request is from elsewhere."""
    if reason := why_refused(request, box.known_hosts):
        return _json({"error": f"The controls are for programs on this machine: {reason}."}, 403)
    control = _CONTROLS.get((request.method, request.path.removeprefix(CONTROL_BASE)))
    if control is None:
        known = ", ".join(f"{verb} {CONTROL_BASE}{name}" for verb, name in _CONTROLS)
        return _json({"error": f"There is no such control; there are {known}."}, 404)
    kind, do = control
    try:
        body = msgspec.json.decode(await request.read() or b"{}", type=kind)
        return _json(do(box, body))
    except (msgspec.DecodeError, OverflowError, ValueError) as error:
        return _json({"error": f"{type(error).__name__}: {error}"}, 400)


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(body=msgspec.json.encode(value), status=status, content_type="application/json")


def _requests(box: Controlled, _body: Any) -> Any:
    return [attrs.asdict(request) for request in box.requests]


def _forget_requests(box: Controlled, _body: Any) -> Any:
    box.requests.clear()
    return []


def _faults(box: Controlled, _body: Any) -> Any:
    return [attrs.asdict(fault, value_serializer=_written) for fault in box.faults]


def _written(_fault: Any, _field: Any, value: Any) -> Any:
    """JSON knows no compiled patterns."""
    return cast("re.Pattern[str]", value).pattern if isinstance(value, re.Pattern) else value


def _add_faults(box: Controlled, body: Any) -> Any:
    for fault in faults_of(body):
        box.fault(fault)
    return _faults(box, None)


def _clear_faults(box: Controlled, _body: Any) -> Any:
    box.clear_faults()
    return []


def _logpush_challenges(box: Controlled, _body: Any) -> Any:
    return box.logpush_challenges


class _Journey(_Body):
    seconds: float = 0.0


def _clock(box: Controlled, body: _Journey) -> Any:
    box.travel(timedelta(seconds=body.seconds))
    return {"now": box.now}


class _NewZone(_Body):
    name: str
    status: str = "active"
    plan: str = "free"
    records: list[Json] = []
    settings: Json = {}


def _zone(box: Controlled, body: _NewZone) -> Any:
    return box.add_zone(**msgspec.structs.asdict(body)).facts


class _NewThings(_Body):
    path: str
    items: list[Json] = []
    count: Annotated[int, msgspec.Meta(ge=0, le=_MOST)] = 0


def _things(box: Controlled, body: _NewThings) -> Any:
    return box.add(body.path, *body.items, count=body.count)


_CONTROLS: dict[tuple[str, str], tuple[Any, Control]] = {
    ("GET", "requests"): (Any, _requests),
    ("DELETE", "requests"): (Any, _forget_requests),
    ("GET", "faults"): (Any, _faults),
    ("POST", "faults"): (Any, _add_faults),
    ("DELETE", "faults"): (Any, _clear_faults),
    ("GET", "logpush_challenges"): (Any, _logpush_challenges),
    ("POST", "clock"): (_Journey, _clock),
    ("POST", "zones"): (_NewZone, _zone),
    ("POST", "things"): (_NewThings, _things),
}
