"""The work of a soak: mixed calls, of which some are cancelled, and a book of what their callers saw."""

import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import anyio
from attrs import define, field

from cfapi import Cloudflare, CloudflareError, DecodeError, OutcomeUnknown
from cfapi.api.dns.records import Record
from cfapi.sandbox.faults.kinds import KINDS as FAULTS

CANCELLED = 0.03
LONGEST = 0.02  # seconds until a call is cancelled
FAULTY = 0.05
VARIANTS: dict[str, list[dict[str, Any]]] = {
    "status": [{"status": status} for status in (400, 404, 500, 503)]
    + [{"status": status, "retry_after": 0} for status in (429, 503)],
    "html": [{"status": status} for status in range(520, 527)],
}


def plan() -> list[dict[str, Any]]:
    """One request in twenty meets a fault: each kind as often as any other."""
    return [
        {"kind": kind, "delay": 0.01, "size": 2 * 1024 * 1024, "probability": FAULTY / len(FAULTS) / len(variants)}
        | variant
        for kind in sorted(FAULTS)
        for variants in [VARIANTS.get(kind, [{}])]
        for variant in variants
    ]


@define
class Book:
    """What callers saw: of which records nothing is certain, and what came of listings."""

    created: dict[str, str] = field(factory=dict[str, str])
    unknown: set[str] = field(factory=set[str])
    deleted: set[str] = field(factory=set[str])
    stored: set[str] = field(factory=set[str])
    short: int = 0
    outcomes: Counter[str] = field(factory=Counter[str])


@define
class Worker:
    """One of many tasks, which makes one call after the other."""

    cf: Cloudflare
    book: Book
    number: int
    zone: str
    still_zone: str
    still: list[str]
    account: str
    namespace: str
    random: random.Random
    own: dict[str, str] = field(factory=dict[str, str])
    made: int = 0

    async def work(self, calls: int) -> None:
        for _ in range(calls):
            call = self.random.choices(list(WEIGHTS), weights=list(WEIGHTS.values()))[0]
            limit = self.random.uniform(0, LONGEST) if self.random.random() < CANCELLED else None
            await self._told(call, limit)

    async def _told(self, call: "Making", limit: float | None) -> None:
        word = "ok"
        with anyio.move_on_after(limit) as scope:
            try:
                await call(self)
            except CloudflareError as error:
                word = type(error).__name__
        self.book.outcomes["cancelled" if scope.cancelled_caught else word] += 1

    async def get(self) -> None:
        assert (await self.cf.zones.get(zone_id=self.still_zone)).id == self.still_zone

    async def list_all(self) -> None:
        await self._list(0)

    async def list_ahead(self) -> None:
        await self._list(3)

    async def _list(self, ahead: int) -> None:
        """All records in order; or fewer, of which the log has to tell. None comes twice."""
        pages = self.cf.dns.records.list(zone_id=self.still_zone, per_page=20)
        found = [record.id async for record in pages.prefetch(ahead)]
        assert found == [id for id in self.still if id in set(found)]
        self.book.short += len(found) < len(self.still)

    async def create(self) -> None:
        self.made += 1
        name = f"r{self.number}-{self.made}.soak.example"
        self.book.unknown.add(name)  # until somebody tells
        try:
            record: Record | None = await self.cf.dns.records.create(
                zone_id=self.zone, type="A", name=name, content="192.0.2.1", ttl=300
            )
        except (OutcomeUnknown, DecodeError):
            raise
        except CloudflareError:
            self.book.unknown.discard(name)
            raise
        if record is None:
            return  # it was made, and not said under which id
        self.book.unknown.discard(name)
        self.book.created[name] = self.own[name] = record.id

    async def delete(self) -> None:
        if not self.own:
            return await self.create()
        name, id = self.own.popitem()
        del self.book.created[name]
        self.book.unknown.add(name)
        await self.cf.dns.records.delete(id, zone_id=self.zone)
        self.book.unknown.discard(name)
        self.book.deleted.add(name)
        return None

    async def put(self) -> None:
        key = f"k{self.number}-{self.made}"
        await self.cf.kv.namespaces.values.update(
            key, account_id=self.account, namespace_id=self.namespace, value=_chunks()
        )
        self.book.stored.add(key)

    async def stream(self) -> None:
        async with self.cf.open("GET", f"/zones/{self.still_zone}/dns_records/export") as reply:
            async for _ in reply:
                pass


async def _chunks() -> AsyncIterator[bytes]:
    for _ in range(3):
        yield b"x" * 1000


Making = Callable[[Worker], Awaitable[None]]
WEIGHTS: dict[Making, int] = {
    Worker.get: 30,
    Worker.list_all: 10,
    Worker.list_ahead: 5,
    Worker.create: 25,
    Worker.delete: 10,
    Worker.put: 10,
    Worker.stream: 10,
}
