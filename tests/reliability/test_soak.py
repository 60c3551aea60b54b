"""20,000 mixed calls of 200 tasks, with faults of every kind and cancellations at random: all is accounted for."""

import asyncio
import gc
import logging
import random
import warnings
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import psutil
import pytest

from cfapi import Cloudflare, Retries, Timeouts
from tests.support.reliability.scenes import MEGABYTE, nothing_left
from tests.support.reliability.serving import separate_sandbox
from tests.support.reliability.soaking import Book, Worker, plan

TASKS = 200
STILL = 50
FLAT = 10 * MEGABYTE
BOOKED = 150  # bytes that the test itself writes down for a call
QUICK = Retries(base=0.01, cap=0.05)
# What no machine takes, however busy it is: whatever hangs ends, and nothing else does.
NOT_HUNG = 1200
LIMITS = Timeouts(connect=60, read=60, total=300)


class Counting(logging.Handler):
    """How many warnings each logger gave. pytest would keep every one of them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.counts: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        self.counts[record.name] += 1


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    handler, root = Counting(), logging.getLogger()
    monkeypatch.setattr(root, "handlers", [handler])
    return handler.counts


@pytest.fixture
def calls(request: pytest.FixtureRequest) -> int:
    wanted: Any = request.config.getoption("--soak")
    return wanted


@asynccontextmanager
async def client(box: dict[str, Any]) -> AsyncIterator[Cloudflare]:
    async with Cloudflare(
        box["token"],
        base_url=box["url"],
        rate_limit=None,
        retries=QUICK,
        timeouts=LIMITS,
        max_response_bytes=MEGABYTE,
    ) as cf:
        yield cf


async def control(box: dict[str, Any], method: str, name: str, body: Any = None) -> Any:
    """Ask the sandbox about itself."""
    origin = box["url"].removesuffix("/client/v4/")
    async with aiohttp.request(method, f"{origin}/__sandbox/{name}", json=body) as response:
        assert response.status == 200, await response.text()
        return await response.json()


async def furnished(box: dict[str, Any], cf: Cloudflare, book: Book) -> list[Worker]:
    """The workers, in a world of one zone that stays as it is and one that they change."""
    records = [{"type": "A", "name": f"x{number:02}", "content": "192.0.2.7"} for number in range(STILL)]
    still = await control(box, "POST", "zones", {"name": "still.example", "records": records})
    zone = await control(box, "POST", "zones", {"name": "soak.example"})
    account = zone["account"]["id"]
    path = f"/accounts/{account}/storage/kv/namespaces"
    [namespace] = await control(box, "POST", "things", {"path": path, "items": [{"title": "soak"}]})
    ids = [record.id async for record in cf.dns.records.list(zone_id=still["id"])]
    world = {"zone": zone["id"], "still_zone": still["id"], "still": ids}
    return [
        Worker(cf, book, number, account=account, namespace=namespace["id"], random=random.Random(number), **world)
        for number in range(TASKS)
    ]


def held() -> int:
    """How much memory this process has, in bytes."""
    gc.collect()
    return psutil.Process().memory_info().rss


def connections(box: dict[str, Any]) -> int:
    """How many connections to the sandbox this process has."""
    port = urlsplit(box["url"]).port
    return sum(bool(each.raddr) and each.raddr.port == port for each in psutil.Process().net_connections("tcp"))


async def work(workers: list[Worker], calls: int) -> None:
    async with asyncio.TaskGroup() as group:
        for worker in workers:
            group.create_task(worker.work(calls // TASKS))


@pytest.mark.timeout(0)  # of its own, by the number of calls
async def test_all_is_accounted_for(calls: int, logged: Counter[str]):
    book = Book()
    with separate_sandbox() as box, warnings.catch_warnings(record=True) as warned:
        async with asyncio.timeout(NOT_HUNG * max(1, calls / 20_000)), nothing_left():
            async with client(box) as cf:
                workers = await furnished(box, cf, book)
                await control(box, "POST", "faults", plan())
                await work(workers, calls // 4)
                before = held()
                await work(workers, calls - calls // 4)
                grown = held() - before
                await control(box, "DELETE", "faults")
                found = Counter([(each.name, each.id) async for each in cf.dns.records.list(zone_id=workers[0].zone)])
                keys = {
                    key.name
                    async for key in cf.kv.namespaces.keys.list(
                        account_id=workers[0].account, namespace_id=workers[0].namespace
                    )
                }

            assert connections(box) == 0

    print(dict(book.outcomes), f"{len(found)} records, grown by {grown / MEGABYTE:.1f} MB")  # noqa: T201
    assert sum(book.outcomes.values()) == calls // 4 // TASKS * TASKS + (calls - calls // 4) // TASKS * TASKS
    accounted(book, found)
    assert book.stored <= keys
    assert book.short <= logged["cfapi.pagination"]
    assert logged.keys() <= {"cfapi.pagination", "cfapi.drift"}
    assert warned == []
    assert grown < FLAT + BOOKED * calls


def accounted(book: Book, found: Counter[tuple[str, str]]) -> None:
    """Nothing is there twice, all that was created is there, and what is not certain is all that may be."""
    names = Counter(name for name, _ in found.elements())
    assert max(names.values()) == 1
    assert set(book.created.items()) <= set(found)
    assert book.deleted.isdisjoint(names)
    assert names.keys() - book.created.keys() <= book.unknown
