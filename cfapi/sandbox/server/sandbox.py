"""The sandbox itself: it starts, serves, shows what it knows, and stops."""

import functools
import random
import socket
import ssl
from collections.abc import AsyncGenerator, Collection, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import anyio
import anyio.lowlevel
from aiohttp import web

from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.sandbox.auth.rate_limit import DEFAULT_QUOTA, GRAPHQL_QUOTA, Limiter, Quota
from cfapi.sandbox.faults.fault import Fault
from cfapi.sandbox.faults.middleware import FaultMiddleware
from cfapi.sandbox.faults.plan import read_plan
from cfapi.sandbox.http.app import App
from cfapi.sandbox.http.listener import Server
from cfapi.sandbox.http.request import LARGEST_BODY
from cfapi.sandbox.http.request_log import RecordedRequest, path_pattern
from cfapi.sandbox.http.routing import BASE
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.seed.seeded_findings.context import SeededFinding
from cfapi.sandbox.seed.world import World, world
from cfapi.sandbox.server import control_api
from cfapi.sandbox.server.additions import added_things, added_zone
from cfapi.sandbox.server.interception import Interception, intercepting
from cfapi.sandbox.services.logs.ownership import challenges
from cfapi.sandbox.services.registry import router
from cfapi.sandbox.state.clock import Travel
from cfapi.sandbox.state.store import Account
from cfapi.sandbox.state.zone import Zone
from cfapi.sandbox.state.zones import Zones

LOOPBACK = "127.0.0.1"
# What stands for all addresses of this machine, and the one of loopback that is among them.
UNSPECIFIED = {"0.0.0.0": LOOPBACK, "::": "::1"}  # noqa: S104  # compared with, not bound to
# Idle connections outlive every simulated wait; a closed one would look like a fault nobody asked for.
_KEEP_ALIVE = 24 * 3600.0
_NOT_RUNNING = "The sandbox is not running: enter `async with Sandbox(...)` first."
# How long stopping waits for requests that are still running. They may hang on a clock that stands still.
_PATIENCE = 0.05
# asyncio makes an accepted socket a connection some turns of its loop later; one that comes after the server has
# closed its connections would stay open.
_TURNS_OF_ACCEPTING = 5


class Sandbox:
    """A local Cloudflare on a loopback port: `async with Sandbox(zones=250, seed=1) as box`.

    Args:
        zones: How many zones there are. They are made when needed: a hundred thousand start as fast as ten.
        records: How many DNS records each of them has; None for ten to forty.
        seed: Everything follows from it and from the clock's moment.
        port: The port; 0 takes a free one.
        clock: Time for quotas, latencies and dates.
        quota: The rate limit, or None for none. With one, GraphQL has its own of 300 queries in five minutes besides.
        faults: FaultPlan in force from the start: objects, or the path of a plan in TOML.
        accounts_ignore_page: GET /accounts answers its first page whatever page is asked for.
        max_body: The size in bytes above which a body is refused.
        expose_to_network_at: The address to listen at instead of 127.0.0.1, such as "0.0.0.0" in a container. Everyone
            who reaches it can use the sandbox: it has no secrets, but obeys.
        control_hosts: Names and addresses besides those of loopback by which programs may reach the controls.
    """

    def __init__(
        self,
        *,
        zones: int = 250,
        records: int | None = None,
        seed: int = 1,
        port: int = 0,
        clock: Clock = SYSTEM_CLOCK,
        quota: Quota | None = DEFAULT_QUOTA,
        faults: Iterable[Fault] | Path = (),
        accounts_ignore_page: bool = False,
        max_body: int = LARGEST_BODY,
        expose_to_network_at: str | None = None,
        control_hosts: Collection[str] = (),
    ) -> None:
        if zones < 0 or (records or 0) < 0:
            raise ValueError("A sandbox has no fewer than 0 zones, and a zone no fewer than 0 records.")
        self._host = LOOPBACK if expose_to_network_at is None else expose_to_network_at
        self._port = port
        self.known_hosts = frozenset({*control_hosts, self._host} - UNSPECIFIED.keys())
        self._travel = Travel()
        self._clock = self._travel.clock(clock)
        self._world: World = world(zones, seed, self._clock, records)
        self._world.store.accounts_ignore_page = accounts_ignore_page
        self._world.store.graphql_limiter = Limiter(GRAPHQL_QUOTA, self._clock) if quota else None
        planned = read_plan(faults.read_text("utf-8")) if isinstance(faults, Path) else faults
        self._faults = FaultMiddleware(random.Random(f"{seed}/strikes"), planned, self._clock)
        self._app = App(
            router=router,
            request_class=ResourceRequest,
            store=self._world.store,
            clock=self._clock,
            middleware=self._faults,
            control=functools.partial(control_api.serve, self),
            limiter=Limiter(quota, self._clock) if quota else None,
            rays=random.Random(f"{seed}/rays"),
            max_body=max_body,
        )
        self._runner: web.ServerRunner | None = None

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
        """Listen. OSError where the port is taken, RuntimeError where it listens already."""
        if self._runner is not None:
            raise RuntimeError(f"The sandbox is running already, at {self.url}.")
        server = Server(
            self._app.handle,
            self._app.refuse,
            request_factory=self._app.make_request,
            access_log=None,
            keepalive_timeout=_KEEP_ALIVE,
        )
        runner = web.ServerRunner(server, shutdown_timeout=_PATIENCE)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port, backlog=1024).start()
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
        await self._app.end_abandoned()

    async def serve_forever(self) -> None:
        """Serve until cancelled."""
        if self._runner is None:
            await self.start()
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await self.stop()

    def intercept(self, port: int = 0) -> AbstractAsyncContextManager[Interception]:
        """Serve as https://api.cloudflare.com for programs that can't be told another address.

            async with Sandbox() as box, box.intercept() as interception:
                subprocess.run(["flarectl", "zone", "list"], env=os.environ | interception.environment)

        Args:
            port: The port of the proxy; 0 takes a free one.

        Returns:
            An async context manager that gives the environment under which any program reaches the sandbox.

        Raises:
            RuntimeError: The sandbox is not running, or the package that makes certificates is missing.
            OSError: The port is taken.
        """
        return intercepting(self.token, self._listen_with, port)

    @asynccontextmanager
    async def _listen_with(self, context: ssl.SSLContext) -> AsyncGenerator[int]:
        """Listen with TLS, too, at a port of loopback."""
        if self._runner is None:
            raise RuntimeError(_NOT_RUNNING)
        listener = socket.create_server((LOOPBACK, 0))
        site = web.SockSite(self._runner, listener, ssl_context=context)
        await site.start()
        try:
            yield listener.getsockname()[1]
        finally:
            with suppress(RuntimeError):  # the sandbox has stopped before
                await site.stop()

    @property
    def url(self) -> str:
        """The base URL, with a slash at its end."""
        if self._runner is None:
            raise RuntimeError(_NOT_RUNNING)
        host = UNSPECIFIED.get(self._host, self._host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self._runner.addresses[0][1]}{BASE}/"

    @property
    def now(self) -> datetime:
        return self._clock.now()

    @property
    def requests(self) -> list[RecordedRequest]:
        """The request log: every request to the API, in the order in which they came."""
        return self._app.requests

    def travel(self, time: timedelta) -> None:
        """Let time pass for the sandbox: certificates are issued or expire, quotas are refilled, tokens end.

        Raises:
            ValueError: It leads to before 1970 or beyond 9900.
        """
        self._travel.go(time, self.now)
        self._world.store.scheduler.run(self.now)

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
    def planted(self) -> list[SeededFinding]:
        """Every fault that the seed put into the zones, and no other."""
        return self._world.planted

    @property
    def decoys(self) -> list[SeededFinding]:
        """What the seed put into the zones that looks like a fault to whoever judges by one value, and is none."""
        return self._world.decoys

    @property
    def zones(self) -> Zones:
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
        """Add a zone to the first account, with a universal certificate: in use if it is active, else on its way.

        Args:
            name: Its domain; capitals become small letters.
            status: active, pending, initializing or moved.
            plan: free, pro, business or enterprise.
            records: Its DNS records, as the API takes them; `ttl` may be left out.
            settings: The values of settings that differ from the defaults; some need a paid plan.

        Raises:
            ValueError: Something of it can't be; the message says what, as the API would.
        """
        return added_zone(
            self._world.store, self.now, name, status=status, plan=plan, records=records, settings=settings or {}
        )

    def add(self, path: str, *items: Json, count: int = 0) -> list[Json]:
        """Add things to any collection of the API, such as `/accounts/{id}/workers/scripts`.

        Args:
            path: Where they are listed, below /client/v4.
            items: What is known of each; all else that its schema asks for is made up.
            count: How many more to make up altogether.

        Returns:
            The things as they are kept.

        Raises:
            ValueError: The API has no such collection, the sandbox keeps it elsewhere, what it is below is not there,
                or a thing can't be as it is said to be.
        """
        return added_things(self._world.store, self.now, path, [*items, *({} for _ in range(count))])

    @property
    def accounts(self) -> dict[str, Account]:
        return self._world.store.accounts

    @property
    def invites(self) -> dict[str, Json]:
        return {each["id"]: each for each in self._world.store.resources.facts("/user/invites")}

    @property
    def records(self) -> dict[str, Json]:
        """The DNS records of all zones by id."""
        return {id: record for zone in self.zones.values() for id, record in zone.records.items()}

    @property
    def logpush_challenges(self) -> list[Json]:
        """The files that Logpush has written to prove whose destinations are: owner, destination, filename, token."""
        return challenges(self._world.store.resources)

    def count(self, method: str | None = None, path: str = "*") -> int:
        """How many requests came in; `path` is a glob below /client/v4."""
        pattern = path_pattern(path)
        return sum(
            method in {None, request.method} and pattern.match(request.path) is not None for request in self.requests
        )

    def fault(self, fault: Fault) -> None:
        """Put one more fault in force."""
        self._faults.add(fault)

    @property
    def faults(self) -> list[Fault]:
        """The faults in force."""
        return list(self._faults)

    def clear_faults(self) -> None:
        self._faults.clear()
