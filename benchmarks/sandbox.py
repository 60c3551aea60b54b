"""What the sandbox costs: time to start, memory once all was touched, and small requests a second on one core.

    python benchmarks/sandbox.py             # both of the following
    python benchmarks/sandbox.py --start     # 100,000 zones of ten records: time to start, and memory
    python benchmarks/sandbox.py --load      # small requests a second

The server has a process and a core to itself. On a machine that does other things too, what counts is how many
requests it answers per second of its CPU time.
"""

import argparse
import asyncio
import itertools
import json
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

ZONES, RECORDS = 100_000, 10
CONNECTIONS, SECONDS, ROUNDS = 16, 3.0, 5
ZONES_UNDER_LOAD = 25
# What is done with all zones, one server after the other.
TOUCHES = (
    {"list": "each zone and each record listed", "audit": "then settings, packs and DNSSEC"},
    {"list": "each zone and each record listed", "take": "then all records taken to change them"},
)
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)

_NUMBERS = itertools.count()

Requests = Iterator[bytes]


class Server:
    """A sandbox in another process; `answer` is what it said last."""

    def __init__(self, zones: int, records: int) -> None:
        script = Path(__file__).with_name("sandbox_server.py")
        command = [sys.executable, str(script), str(zones), str(records)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.answer = self._read()
        self.url, self.token = str(self.answer["url"]), str(self.answer["token"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.communicate()

    def order(self, what: str) -> dict[str, Any]:
        """Have it do something; what it cost."""
        assert self._process.stdin is not None
        print(what, file=self._process.stdin, flush=True)
        return self._read()

    def pin(self, core: int) -> None:
        """Keep it to one core, where the system can."""
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(self._process.pid, {core})

    def get(self, path: str) -> Any:
        request = Request(f"{self.url}{path}", headers={"Authorization": f"Bearer {self.token}"})  # noqa: S310
        with urlopen(request) as response:  # noqa: S310  it is our own
            return json.load(response)["result"]

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        return dict(json.loads(self._process.stdout.readline()))


class Connection(asyncio.Protocol):
    """Sends the next request as soon as the response to the last one is whole."""

    def __init__(self, requests: Requests, until: float) -> None:
        self.answered = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._requests, self._until, self._received = requests, until, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(next(self._requests))

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not end or length is None or len(body) < int(length.group(1)):
            return
        if not head.startswith(b"HTTP/1.1 200"):
            self._end(RuntimeError(f"refused: {self._received!r}"))
        self.answered, self._received = self.answered + 1, b""
        if perf_counter() < self._until:
            self._transport.write(next(self._requests))
        else:
            self._end(None)

    def connection_lost(self, exc: Exception | None) -> None:
        self._end(exc or ConnectionError("the server closed the connection"))

    def _end(self, error: Exception | None) -> None:
        self._transport.close()
        if not self.done.done():
            self.done.set_exception(error) if error else self.done.set_result(None)


async def load(url: str, requests: Requests) -> int:
    """Keep the server busy over so many connections; how many responses came."""
    loop, until = asyncio.get_running_loop(), perf_counter() + SECONDS
    port = urlsplit(url).port or 0
    opened = [
        await loop.create_connection(lambda: Connection(requests, until), "127.0.0.1", port) for _ in range(CONNECTIONS)
    ]
    await asyncio.gather(*(one.done for _, one in opened))
    return sum(one.answered for _, one in opened)


def written(server: Server, method: str, path: str, body: bytes = b"") -> bytes:
    """A request as it goes over the wire."""
    url = urlsplit(server.url)
    head = (
        f"{method} {url.path}{path} HTTP/1.1\r\nHost: {url.netloc}\r\nAuthorization: Bearer {server.token}\r\n"
        f"Accept: application/json\r\n"
    )
    if body:
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"\r\n" + body


def of_each_zone(server: Server, path: Callable[[str], str]) -> Requests:
    """The same request to one zone after the other, over and over."""
    return itertools.cycle([written(server, "GET", path(zone["id"])) for zone in server.get("zones?per_page=50")])


def zones(server: Server) -> Requests:
    return of_each_zone(server, "zones/{}".format)


def records(server: Server) -> Requests:
    def path(zone: str) -> str:
        [record, *_] = server.get(f"zones/{zone}/dns_records")
        return f"zones/{zone}/dns_records/{record['id']}"

    return of_each_zone(server, path)


def settings(server: Server) -> Requests:
    return of_each_zone(server, "zones/{}/settings/min_tls_version".format)


def creates(server: Server) -> Requests:
    ids = [zone["id"] for zone in server.get("zones?per_page=50")]
    for id in itertools.cycle(ids):
        record = {"type": "A", "name": f"host-{next(_NUMBERS)}", "content": "192.0.2.1", "ttl": 3600, "proxied": False}
        yield written(server, "POST", f"zones/{id}/dns_records", json.dumps(record).encode())


def each_in_turn(server: Server) -> Requests:
    kinds = [kind(server) for kind in (zones, records, settings, creates)]
    return itertools.chain.from_iterable(zip(*kinds, strict=True))


MIXES: dict[str, Callable[[Server], Requests]] = {
    "GET a zone": zones,
    "GET a record": records,
    "GET a setting": settings,
    "POST a record": creates,
    "each in turn": each_in_turn,
}


def measure_load() -> None:
    """Requests a second and per second of CPU time, of each kind and of all in turn."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
    with Server(ZONES_UNDER_LOAD, RECORDS) as server:
        server.pin(cores[0])
        if len(cores) > 1:
            os.sched_setaffinity(0, cores[1:])
        for name, mix in MIXES.items():
            rounds = [rates(server, mix(server)) for _ in range(ROUNDS)]
            a_second, per_cpu = (statistics.median(each[n] for each in rounds) for n in (0, 1))
            print(f"{name:<16}{a_second:>9,.0f} requests/s {per_cpu:>9,.0f} per CPU second (asked: 2,500)")


def rates(server: Server, requests: Requests) -> tuple[float, float]:
    """Requests a second of time, and of the server's CPU time."""
    before, began = server.order("cost"), perf_counter()
    count = asyncio.run(load(server.url, requests))
    seconds, after = perf_counter() - began, server.order("cost")
    return count / seconds, count / (after["cpu"] - before["cpu"])


def measure_start() -> None:
    """The time until it listens, and the memory before and after everything was touched."""
    for orders in TOUCHES:
        with Server(ZONES, RECORDS) as server:
            began = server.answer
            print(f"{ZONES:,} zones: {began['started']:.3f} s until they are served (asked: under 1),", end=" ")
            print(f"after {began['loaded']:.2f} s of loading code; {began['memory']:.0f} MB")
            for order, what in orders.items():
                done = server.order(order)
                print(f"  {what:<38}{done['memory']:>6,.0f} MB after {done['took']:.0f} s (asked: under 1,500)")


def main() -> None:
    """Parse the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--start", action="store_true")
    parser.add_argument("--load", action="store_true")
    chosen = parser.parse_args()
    if chosen.start or not chosen.load:
        measure_start()
    if chosen.load or not chosen.start:
        measure_load()


if __name__ == "__main__":
    main()
