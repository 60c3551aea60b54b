"""The sandbox itself: it starts, serves one request after the other, keeps its ledgers, and stops."""

import logging
import random
from collections.abc import Iterable, Mapping
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import anyio
import anyio.lowlevel
import attrs
from aiohttp import web

from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.sandbox import gate
from cfapi.sandbox.adding import added_zone
from cfapi.sandbox.answers import Answer, Json, Refusal, no_route
from cfapi.sandbox.call import Call
from cfapi.sandbox.faults import Fault, Faults, Scene, after, before
from cfapi.sandbox.ledger import Planted, Received, path_pattern
from cfapi.sandbox.moments import http_date
from cfapi.sandbox.quota import DEFAULT_QUOTA, Limiter, Quota
from cfapi.sandbox.router import BASE, Access, Found
from cfapi.sandbox.routes import router
from cfapi.sandbox.seed import World, world
from cfapi.sandbox.store import Account, Zone
from cfapi.sandbox.wire import Dropped, Headers, respond

_log = logging.getLogger("cfapi.sandbox")
_HOST = "127.0.0.1"
_MAX_BODY = 16 * 1024 * 1024
# Idle connections outlive every simulated wait; a closed one would look like a fault nobody asked for.
_KEEP_ALIVE = 24 * 3600.0
# How long stopping waits for requests that are still running. They may hang on a clock that stands still.
_PATIENCE = 0.05
# asyncio makes an accepted socket a connection some turns of its loop later; one that comes after the server has
# closed its connections would stay open.
_TURNS_OF_ACCEPTING = 5


@attrs.define
class _Visit:
    """What the gate found out about a request; a refusal waits here until its turn."""

    found: Found | None = None
    caller: gate.Caller | None = None
    refusal: Refusal | None = None


class Sandbox:
    """A local Cloudflare on a loopback port: `async with Sandbox(zones=250, seed=1) as box`.

    Args:
        zones: How many zones there are.
        seed: Everything follows from it and from the clock's moment.
        port: The port on 127.0.0.1; 0 takes a free one.
        clock: Time for quotas, latencies and dates.
        quota: The rate limit, or None for none.
        faults: Faults in force from the start.
        accounts_ignore_page: GET /accounts answers its first page whatever page is asked for.
        max_body: The size in bytes above which a body is refused.
    """

    def __init__(
        self,
        *,
        zones: int = 250,
        seed: int = 1,
        port: int = 0,
        clock: Clock = SYSTEM_CLOCK,
        quota: Quota | None = DEFAULT_QUOTA,
        faults: Iterable[Fault] = (),
        accounts_ignore_page: bool = False,
        max_body: int = _MAX_BODY,
    ) -> None:
        self._port = port
        self._clock = clock
        self._max_body = max_body
        self._world: World = world(zones, seed, clock.now())
        self._world.store.accounts_ignore_page = accounts_ignore_page
        self._limiter = Limiter(quota, clock) if quota else None
        self._faults = Faults(random.Random(f"{seed}/strikes"), faults)
        self._rays = random.Random(f"{seed}/rays")
        self._runner: web.ServerRunner | None = None
        self.requests: list[Received] = []

    def __repr__(self) -> str:
        where = f"at {self.url}" if self._runner else "stopped"
        return f"<Sandbox {where}, {len(self.zones)} zones>"

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen. OSError where the port is taken."""
        server = web.Server(
            self._handle,
            request_factory=self._make_request,
            access_log=None,
            keepalive_timeout=_KEEP_ALIVE,
        )
        runner = web.ServerRunner(server, shutdown_timeout=_PATIENCE)
        await runner.setup()
        try:
            await web.TCPSite(runner, _HOST, self._port, backlog=1024).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner

    async def stop(self) -> None:
        """Stop listening and close every connection; what the sandbox remembers stays readable."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        for site in list(runner.sites):
            await site.stop()
        for _ in range(_TURNS_OF_ACCEPTING):
            await anyio.lowlevel.checkpoint()
        await runner.cleanup()

    async def serve_forever(self) -> None:
        """Serve until cancelled."""
        if self._runner is None:
            await self.start()
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await self.stop()

    @property
    def url(self) -> str:
        """The base URL, with a slash at its end."""
        if self._runner is None:
            raise RuntimeError("The sandbox is not running: enter `async with Sandbox(...)` first.")
        return f"http://{_HOST}:{self._runner.addresses[0][1]}{BASE}/"

    @property
    def now(self) -> datetime:
        return self._clock.now()

    @property
    def token(self) -> str:
        """A user token that may do everything."""
        return self._world.token

    @property
    def account_token(self) -> str:
        """A token owned by the first account."""
        return self._world.account_token

    @property
    def limited_token(self) -> str:
        """A user token that may read zones, DNS and accounts, and nothing else."""
        return self._world.limited_token

    @property
    def email(self) -> str:
        return self._world.store.credentials.email

    @property
    def key(self) -> str:
        """The global API key that belongs to `email`."""
        return self._world.store.credentials.key

    @property
    def planted(self) -> list[Planted]:
        """Every fault that the seed put into the zones, and no other."""
        return self._world.planted

    @property
    def zones(self) -> dict[str, Zone]:
        """The zones by id; `records`, `packs`, `settings` and `dnssec` hang on each."""
        return self._world.store.zones

    def add_zone(
        self,
        name: str,
        *,
        status: str = "active",
        plan: str = "free",
        records: Iterable[Json] = (),
        settings: Mapping[str, Any] | None = None,
    ) -> Zone:
        """Add a zone to the first account.

        Args:
            name: Its domain.
            status: Such as "active" or "pending".
            plan: free, pro, business or enterprise.
            records: Its DNS records, as the API takes them; `ttl` may be left out.
            settings: The values of settings that differ from the defaults.

        Raises:
            ValueError: Something of it can't be; the message says what, as the API would.
        """
        return added_zone(
            self._world.store, self.now, name, status=status, plan=plan, records=records, settings=settings or {}
        )

    @property
    def accounts(self) -> dict[str, Account]:
        return self._world.store.accounts

    @property
    def invites(self) -> dict[str, Json]:
        return self._world.store.invites

    @property
    def records(self) -> dict[str, Json]:
        """The DNS records of all zones by id."""
        return {id: record for zone in self.zones.values() for id, record in zone.records.items()}

    def count(self, method: str | None = None, path: str = "*") -> int:
        """How many requests came in; `path` is a glob below /client/v4."""
        pattern = path_pattern(path)
        return sum(
            method in {None, request.method} and pattern.match(request.path) is not None for request in self.requests
        )

    def fault(self, fault: Fault) -> None:
        """Put one more fault in force."""
        self._faults.add(fault)

    def clear_faults(self) -> None:
        self._faults.clear()

    def _make_request(self, message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
        return web.BaseRequest(
            message, payload, protocol, writer, task, task.get_loop(), client_max_size=self._max_body
        )

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        found = gate.schemes(request.headers)
        path = request.path.removeprefix(BASE)
        received = Received(request.method, path, dict(request.query), gate.credential(found), schemes=found)
        self.requests.append(received)
        response = await self._serve(request, received)
        received.status = None if isinstance(response, Dropped) else response.status
        return response

    async def _serve(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        scene = Scene(request, self._clock, self._edge_headers())
        met: list[Fault] = []
        visit = self._admit(request, received.path)
        try:
            scene.headers.update(self._count(request, visit))
            met = self._faults.meet(received.method, received.path)
            if (instead := await before(met, scene)) is not None:
                return instead
            answer = _work(await self._call(request, received, visit), visit)
        except Refusal as refusal:
            answer = refusal.answer()
        except ConnectionError:
            return Dropped()  # the client left in the middle of its body
        return await after(met, scene, respond(request, answer, scene.headers))

    def _edge_headers(self) -> Headers:
        """What the edge puts on everything. The date is the clock's: clients reckon with it."""
        return {
            "cf-ray": f"{self._rays.getrandbits(64):016x}-AMS",
            "Date": http_date(self._clock.now()),
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
        credentials = self._world.store.credentials
        return credentials.identify(request.headers, verifying=path.endswith("/tokens/verify"))

    def _count(self, request: web.BaseRequest, visit: _Visit) -> Headers:
        if self._limiter is None:
            return {}
        return self._limiter.take(visit.caller.id if visit.caller else "unknown", request.remote or "")

    async def _call(self, request: web.BaseRequest, received: Received, visit: _Visit) -> Call:
        if visit.refusal is not None or visit.found is None or visit.caller is None:
            raise visit.refusal or _broken()
        route, now = visit.found.route, self._clock.now()
        if route.access is Access.NEEDS:
            self._permit(visit.caller, visit.found, now)
        return Call(
            store=self._world.store,
            caller=visit.caller,
            need=route.need,
            now=now,
            method=received.method,
            parts=visit.found.parts,
            args=visit.found.args,
            query=received.query,
            raw=await self._read(request),
            content_type=request.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
            headers=request.headers,
        )

    def _permit(self, caller: gate.Caller, found: Found, now: datetime) -> None:
        """Refuse what the caller may not do, and every caller whose token is not in use."""
        store = self._world.store
        token = store.token(caller.id)
        if token is not None and gate.status(token, now) != "active":
            raise Refusal(403, 9109, "Invalid access token")
        caller.require(found.route.need, store.place(found.parts), found.route.refused_with)

    async def _read(self, request: web.BaseRequest) -> bytes:
        if not request.body_exists:
            return b""
        if (request.content_length or 0) > self._max_body:
            raise _too_large()
        if request.headers.get("Expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        try:
            return await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise _too_large() from None


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
        raise _broken() from None


def _broken() -> Refusal:
    return Refusal(500, 10013, "An unknown error has occurred.")


def _too_large() -> Refusal:
    return Refusal(413, 10004, "Request body is too large")
