"""One request's way through the sandbox: who calls, what for, within which quota, and the response."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol, cast
from weakref import WeakSet

import attrs
from aiohttp import web

from cfapi.clock import Clock
from cfapi.sandbox.auth.credentials import Caller, credential, schemes
from cfapi.sandbox.auth.rate_limit import Limiter
from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.pagination import Query
from cfapi.sandbox.http.request import Request, place_of, single_values
from cfapi.sandbox.http.request_log import RecordedRequest
from cfapi.sandbox.http.responses import Dropped, Headers, Response, render
from cfapi.sandbox.http.routing import BASE, CONTROL_BASE, Access, Match, Router
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.clock import http_date
from cfapi.sandbox.state.store import Account, Change, Store
from cfapi.sandbox.state.zone import Zone

_log = logging.getLogger("cfapi.sandbox")


@attrs.define
class Exchange:
    """A request on its way to its response.

    Attributes:
        request: The request as aiohttp has it.
        recorded: What the request log says of it.
        query: Its query as handlers see it.
        headers: What the response will have, whatever it says.
        match: The route that it takes, if there is one.
        caller: Who sent it, if that is known.
        error: Why it is refused, found out before its turn.
    """

    request: web.BaseRequest
    recorded: RecordedRequest
    query: Query
    headers: Headers
    match: Match | None = None
    caller: Caller | None = None
    error: ApiError | None = None


Serve = Callable[[Exchange], Awaitable[Response]]


class Middleware(Protocol):
    """What stands between the rate limit and the work, and may do anything to a request and its response."""

    @property
    def idle(self) -> bool:
        """Whether it changes nothing now, so that nobody need ask it."""
        ...

    async def __call__(self, exchange: Exchange, serve: Serve) -> web.StreamResponse: ...


@attrs.frozen
class App:
    """Serves requests, one after the other, and writes each into the request log.

    Args:
        router: Gives the routes to the operations, which are many: they are read with the first request.
        request_class: What handlers take.
        store: What they work on.
        clock: The time of it all.
        limiter: Counts requests, if there is a rate limit.
        middleware: Stands between the rate limit and the work.
        control: Serves what is below CONTROL_BASE.
        rays: Where the ids of requests come from.
        max_body: The size in bytes above which a body is refused.
    """

    router: Callable[[], Router]
    request_class: type[Request]
    store: Store
    clock: Clock
    limiter: Limiter | None
    middleware: Middleware
    control: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
    rays: random.Random
    max_body: int
    requests: list[RecordedRequest] = attrs.field(factory=list[RecordedRequest])
    _tasks: WeakSet[asyncio.Task[None]] = attrs.field(factory=WeakSet[asyncio.Task[None]], init=False)

    def make_request(self, message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
        """The request that a connection has read, as aiohttp has it."""
        self._tasks.add(task)
        loop = task.get_loop()
        return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=self.max_body)

    async def end_abandoned(self) -> None:
        """End what goes on for clients that have left: aiohttp ends only what somebody is connected to."""
        running = [task for task in self._tasks if not task.done()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve a request to the API, or to the sandbox itself."""
        if request.path.startswith(CONTROL_BASE):
            return await self.control(request)
        sent = schemes(request.headers)
        path = request.path.removeprefix(BASE)
        recorded = RecordedRequest(request.method, path, single_values(request.query), credential(sent), schemes=sent)
        self.requests.append(recorded)
        response = await self._respond(Exchange(request, recorded, recorded.query, self._edge_headers()))
        recorded.status = None if isinstance(response, Dropped) else response.status
        return response

    def refuse(self, request: web.BaseRequest, error: ApiError) -> web.Response:
        """The response to what is no request to the API."""
        return render(request, Response.of_error(error), self._edge_headers())

    async def _respond(self, exchange: Exchange) -> web.StreamResponse:
        """Who may not enter is still counted, and passes the middleware."""
        self._admit(exchange)
        try:
            exchange.headers.update(self._count(exchange))
        except ApiError as error:
            return render(exchange.request, Response.of_error(error), exchange.headers)
        try:
            if self.middleware.idle:
                return render(exchange.request, await self._serve(exchange), exchange.headers)
            return await self.middleware(exchange, self._serve)
        except ConnectionError:
            return Dropped()  # the client left in the middle

    def _edge_headers(self) -> Headers:
        """What the edge puts on everything. The date is the clock's: clients reckon with it."""
        return {
            "cf-ray": f"{self.rays.getrandbits(64):016x}-AMS",
            "Date": http_date(self.clock.now().replace(microsecond=0)),
            "Server": "cloudflare",
        }

    def _admit(self, exchange: Exchange) -> None:
        """Find the route and the caller. An error waits until its turn."""
        request = exchange.request
        if not request.path.startswith(f"{BASE}/"):
            exchange.error = codes.NO_ROUTE.error()
            return
        try:
            exchange.match = self.router().find(request.method, request.rel_url.raw_path.removeprefix(BASE))
        except ApiError as error:
            exchange.error = error
        if exchange.match is not None and exchange.match.route.access is Access.PUBLIC:
            exchange.caller = Caller("public", "none")
            return
        try:
            verifying = exchange.recorded.path.endswith("/tokens/verify")
            exchange.caller = self.store.credentials.identify(request.headers, verifying=verifying)
        except ApiError as error:
            if exchange.match is not None and exchange.match.route.access is Access.DECIDES:
                exchange.caller = Caller("unknown", "none")
            else:
                exchange.error = error

    def _count(self, exchange: Exchange) -> Headers:
        if self.limiter is None:
            return {}
        caller = exchange.caller.id if exchange.caller else "unknown"
        return self.limiter.take(caller, exchange.request.remote or "")

    async def _serve(self, exchange: Exchange) -> Response:
        try:
            return await _work(await self._request(exchange))
        except ApiError as error:
            self._log_refusal(exchange, error)
            return Response.of_error(error)

    def _log_refusal(self, exchange: Exchange, error: ApiError) -> None:
        """Somebody known was refused a change in an account."""
        match, caller = exchange.match, exchange.caller
        if match is None or not match.route.audited or caller is None or not caller.is_known:
            return
        request = self._seen(exchange, match, caller, b"")
        with suppress(ApiError):
            if (owner := request.owner()) is not None:
                self.store.changes.append(_change(request, owner, error.status))

    async def _request(self, exchange: Exchange) -> Request:
        """The request as its handler sees it; an ApiError where it does not get that far."""
        match, caller = exchange.match, exchange.caller
        if exchange.error is not None or match is None or caller is None:
            raise exchange.error or codes.BROKEN.error()
        if match.route.access is Access.NEEDS:
            self._permit(caller, match)
        return self._seen(exchange, match, caller, await self._read(exchange.request, match.route.largest))

    def _seen(self, exchange: Exchange, match: Match, caller: Caller, sent: bytes) -> Request:
        request = exchange.request
        return self.request_class(
            store=self.store,
            caller=caller,
            route=match.route,
            now=self.clock.now(),
            method=request.method,
            parts=match.parts,
            args=match.args,
            query=exchange.query,
            sent=sent,
            content_type=request.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
            headers=request.headers,
            largest=self.max_body,
            ray=exchange.headers["cf-ray"],
        )

    def _permit(self, caller: Caller, match: Match) -> None:
        """Refuse what the caller may not do, and every caller whose token is not in use."""
        if not caller.is_in_use(self.clock.now()):
            raise codes.TOKEN_UNKNOWN.error()
        caller.require(match.route.need, place_of(self.store, match.parts), match.route.refused_with)

    async def _read(self, request: web.BaseRequest, largest: int) -> bytes:
        if not request.body_exists:
            return b""
        if (request.content_length or 0) > max(largest, self.max_body):
            raise codes.BODY_TOO_LARGE.error()
        if largest:
            request = request.clone(client_max_size=max(largest, self.max_body))
        if request.headers.get("Expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        try:
            return await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise codes.BODY_TOO_LARGE.error() from None
        except web.RequestPayloadError:
            raise codes.BODY_MALFORMED.error(why="it does not come as its headers say") from None


async def _work(request: Request) -> Response:
    try:
        if request.store.scheduler.next <= request.now:
            request.store.scheduler.run(request.now)
        owner = request.owner()
        response = request.route.handler(request)
        response = response if isinstance(response, Response) else await response
    except ApiError:
        raise
    except Exception:  # noqa: BLE001  a bug of ours must not look like a dead server
        _log.exception("The sandbox failed at %s %s", request.method, request.route.path)
        raise codes.BROKEN.error() from None
    if request.route.audited:
        request.store.changes.append(_change(request, owner, response.status, response.result))
    return response


def _change(request: Request, owner: Zone | Account | None, status: int, result: object = None) -> Change:
    """What the audit logs will tell of."""
    made = cast("Json", result) if isinstance(result, dict) else {}
    around: object = made.get("account")
    return Change(
        when=request.now,
        ray=request.ray,
        caller=request.caller,
        agent=request.headers.get("User-Agent", ""),
        method=request.method,
        parts=request.parts,
        path=request.route.path,
        args=request.args,
        owner=owner,
        status=status,
        made=str(made.get("id", "")),
        made_in=str(cast("Json", around).get("id")) if isinstance(around, dict) else "",
    )
