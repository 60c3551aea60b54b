"""Where calls are made: a sandbox, a client, simulated time, and a look at what is left behind."""

import asyncio
import gc
import logging
import re
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any

import attrs

from cfapi import Cloudflare, Retries
from cfapi.clock import Clock
from cfapi.sandbox import Fault, Sandbox
from cfapi.sandbox.state.resource_store import ResourceStore
from cfapi.sandbox.state.zone import Zone
from tests.support.fake_time import FakeTime

NAME = "aa.example"
MANY = 30  # items of a listing, which takes two pages of 20
RECORDS = [{"type": "A", "name": f"x{n}", "content": "192.0.2.7"} for n in range(MANY)]
MEGABYTE = 1024 * 1024
SECRET = re.compile(r"cfut_\w{40,}")


class _Told(logging.Handler):
    """All that was logged, and all that errors say, local variables included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(logging.Formatter().format(record))

    def __contains__(self, text: str) -> bool:
        return any(text in each for each in self.texts)

    def hear(self, error: BaseException) -> None:
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        self.texts += [*report.format(), repr(error)]


@attrs.frozen
class Scene:
    """A sandbox and a client of it, and what calls are about: a zone with records, a list, a namespace for values.

    Few calls are about the last two, which are made when they are asked for.
    """

    box: Sandbox
    cf: Cloudflare
    zone: Zone
    record: str
    told: _Told = attrs.field(repr=False)

    @property
    def account(self) -> str:
        return self.zone.account_id

    @cached_property
    def namespace(self) -> str:
        (made,) = self.box.add(f"/accounts/{self.account}/storage/kv/namespaces", {"title": "reliability"})
        return made["id"]

    @cached_property
    def list_id(self) -> str:
        lists = f"/accounts/{self.account}/rules/lists"
        (made,) = self.box.add(lists, {"name": "reliability", "kind": "ip"})
        self.box.add(f"{lists}/{made['id']}/items", *({"ip": f"192.0.2.{n}"} for n in range(MANY)))
        return made["id"]

    @property
    def items(self) -> str:
        """Where the list's items are."""
        return f"/accounts/{self.account}/rules/lists/{self.list_id}/items"

    @property
    def resources(self) -> ResourceStore:
        """Where the sandbox has them."""
        return self.box._world.store.resources


@asynccontextmanager
async def playing(
    *, clock: Clock | None = None, faults: tuple[Fault, ...] = (), **options: Any
) -> AsyncIterator[Scene]:
    """A scene that leaves no task, no connection and no unretrieved exception behind, and in which no secret leaks."""
    clock = clock or FakeTime().clock
    told = _Told()
    async with nothing_left():
        async with _heard(told), Sandbox(zones=0, quota=None, clock=clock) as box:
            settings = {"retries": Retries(jitter=lambda: 0.0), "max_response_bytes": MEGABYTE} | options
            async with Cloudflare(box.token, base_url=box.url, clock=clock, **settings) as cf:
                zone = box.add_zone(NAME, records=RECORDS)
                scene = Scene(box, cf, zone, next(iter(zone.records)), told)
                for fault in faults:
                    box.fault(fault)
                yield scene
            await _until_disconnected(box)
    assert SECRET.search("".join(told.texts)) is None
    assert SECRET.search(box.token)


@asynccontextmanager
async def _heard(told: _Told) -> AsyncIterator[None]:
    root = logging.getLogger()
    level = root.level
    root.addHandler(told)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.setLevel(level)
        root.removeHandler(told)


@asynccontextmanager
async def nothing_left() -> AsyncIterator[None]:
    """No task and no exception that nobody heard of is left."""
    unheard: list[dict[str, Any]] = []
    loop, before = asyncio.get_running_loop(), asyncio.all_tasks()
    loop.set_exception_handler(lambda _, context: unheard.append(context))
    yield
    gc.collect()
    loop.set_exception_handler(None)
    assert asyncio.all_tasks() == before
    assert not unheard, unheard


def named(scene: Scene, name: str) -> list[str]:
    """The ids of the zone's records of a name."""
    return [id for id, record in scene.zone.records.items() if record["name"] == f"{name}.{NAME}"]


def connections(box: Sandbox) -> int:
    """How many connections the sandbox has open; a request may go on without one."""
    assert box._runner is not None
    assert box._runner.server is not None
    return sum(each.transport is not None for each in box._runner.server.connections)


async def _until_disconnected(box: Sandbox) -> None:
    """Until the server has heard that its client is gone."""
    async with asyncio.timeout(5):
        while connections(box):  # noqa: ASYNC110  it is the server that is waited for
            await asyncio.sleep(0.001)
