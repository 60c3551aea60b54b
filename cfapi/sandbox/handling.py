"""One request's way through the sandbox: who asks, what for, within which quota, under which faults, and the answer."""

import logging
import random
from datetime import datetime

import attrs
from aiohttp import web

from cfapi.clock import Clock
from cfapi.sandbox import gate
from cfapi.sandbox.answers import Answer, Refusal, broken, no_route, too_large
from cfapi.sandbox.call import Call
from cfapi.sandbox.faults import Fault, Faults
from cfapi.sandbox.ledger import Received
from cfapi.sandbox.listing import Query
from cfapi.sandbox.moments import http_date
from cfapi.sandbox.quota import Limiter
from cfapi.sandbox.router import BASE, Access, Found
from cfapi.sandbox.routes import router
from cfapi.sandbox.spoiling import shifted, spoilt
from cfapi.sandbox.store import Store
from cfapi.sandbox.strikes import Scene, after, before
from cfapi.sandbox.wire import Dropped, Headers, respond

_log = logging.getLogger("cfapi.sandbox")


@attrs.define
class _Visit:
    """What the gate found out about a request; a refusal waits here until its turn."""

    found: Found | None = None
    caller: gate.Caller | None = None
    refusal: Refusal | None = None


@attrs.frozen
class Handler:
    """Answers requests, one after the other, and writes each into the ledger."""

    store: Store
    clock: Clock
    faults: Faults
    limiter: Limiter | None
    rays: random.Random
    max_body: int
    requests: list[Received] = attrs.field(factory=list[Received])

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request to the API."""
        found = gate.schemes(request.headers)
        path = request.path.removeprefix(BASE)
        received = Received(request.method, path, dict(request.query), gate.credential(found), schemes=found)
        self.requests.append(received)
        response = await self._serve(request, received)
        received.status = None if isinstance(response, Dropped) else response.status
        return response

    async def _serve(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        scene = Scene(request, self.clock, self._edge_headers(), self.faults.random)
        met: list[Fault] = []
        visit = self._admit(request, received.path)
        try:
            scene.headers.update(self._count(request, visit))
            met = self.faults.meet(received.method, received.path)
            if (instead := await before(met, scene)) is not None:
                return instead
            call = await self._call(request, received, visit, shifted(met, received.query))
            answer = spoilt(met, self.faults.random, _work(call, visit))
        except Refusal as refusal:
            answer = refusal.answer()
        except ConnectionError:
            return Dropped()  # the client left in the middle of its body
        return await after(met, scene, respond(request, answer, scene.headers))

    def refuse(self, request: web.BaseRequest, refusal: Refusal) -> web.Response:
        """The answer to what is no request to the API."""
        return respond(request, refusal.answer(), self._edge_headers())

    def _edge_headers(self) -> Headers:
        """What the edge puts on everything. The date is the clock's: clients reckon with it."""
        return {
            "cf-ray": f"{self.rays.getrandbits(64):016x}-AMS",
            "Date": http_date(self.clock.now()),
            "Server": "cloudflare",
        }

    def _admit(self, request: web.BaseRequest, path: str) -> _Visit:
        """Find the route and the caller. Who may not enter is still counted, and meets faults."""
        if not request.path.startswith(f"{BASE}/"):
            return _Visit(refusal=no_route())
        visit = _Visit()
        try:
            visit.found = router().find(request.method, request.rel_url.raw_path.removeprefix(BASE))
        except Refusal as refusal:
            visit.refusal = refusal
        if visit.found is not None and visit.found.route.access is Access.PUBLIC:
            visit.caller = gate.Caller("public", "none")
            return visit
        try:
            visit.caller = self._identify(request, path)
        except Refusal as refusal:
            visit.refusal = refusal
        return visit

    def _identify(self, request: web.BaseRequest, path: str) -> gate.Caller:
        credentials = self.store.credentials
        return credentials.identify(request.headers, verifying=path.endswith("/tokens/verify"))

    def _count(self, request: web.BaseRequest, visit: _Visit) -> Headers:
        if self.limiter is None:
            return {}
        return self.limiter.take(visit.caller.id if visit.caller else "unknown", request.remote or "")

    async def _call(self, request: web.BaseRequest, received: Received, visit: _Visit, query: Query) -> Call:
        if visit.refusal is not None or visit.found is None or visit.caller is None:
            raise visit.refusal or broken()
        route, now = visit.found.route, self.clock.now()
        if route.access is Access.NEEDS:
            self._permit(visit.caller, visit.found, now)
        return Call(
            store=self.store,
            caller=visit.caller,
            need=route.need,
            now=now,
            method=received.method,
            parts=visit.found.parts,
            args=visit.found.args,
            query=query,
            sent=await self._read(request),
            content_type=request.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
            headers=request.headers,
            largest=self.max_body,
        )

    def _permit(self, caller: gate.Caller, found: Found, now: datetime) -> None:
        """Refuse what the caller may not do, and every caller whose token is not in use."""
        store = self.store
        token = store.token(caller.id)
        if token is not None and gate.status(token, now) != "active":
            raise Refusal(403, 9109, "Invalid access token")
        caller.require(found.route.need, store.place(found.parts), found.route.refused_with)

    async def _read(self, request: web.BaseRequest) -> bytes:
        if not request.body_exists:
            return b""
        if (request.content_length or 0) > self.max_body:
            raise too_large()
        if request.headers.get("Expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        try:
            return await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise too_large() from None
        except web.RequestPayloadError:
            raise Refusal(400, 6007, "Malformed request body: it does not come as its headers say") from None


def _work(call: Call, visit: _Visit) -> Answer:
    assert visit.found is not None, "a call is only made for a route"
    route = visit.found.route
    try:
        call.store.agenda.run(call.now)
        return route.handler(call)
    except Refusal:
        raise
    except Exception:  # noqa: BLE001  a bug of ours must not look like a dead server
        _log.exception("The sandbox failed at %s %s", call.method, route.path)
        raise broken() from None
