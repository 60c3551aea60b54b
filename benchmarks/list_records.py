"""How fast, and in how much memory, a long listing streams: cfapi, the official async SDK, and the limit.

    python benchmarks/list_records.py             # 50,000 DNS records in pages of 100; ratios
    python benchmarks/list_records.py --memory    # growth from streaming 100,000 to 1,000,000 records

The limit is aiohttp and msgspec alone: bytes straight into one hand-written attrs class of the same fields, with no
envelope checks, no retries, no rate limit, no union of record types. All runs
talk to one server process, in turn, and only ratios count: machines differ and are noisy.
"""

import argparse
import asyncio
import resource
import statistics
import subprocess
import sys
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any, TypeVar, cast, dataclass_transform

import aiohttp
import attrs
import msgspec

from cfapi import Cloudflare

Moment = Annotated[datetime, msgspec.Meta(tz=True)]

T = TypeVar("T")

ZONE = "0" * 32
PER_PAGE = 100


@dataclass_transform(kw_only_default=True)
def fast(kind: type[T]) -> type[T]:
    """An attrs class that msgspec decodes as fast as it can: its defaults stay class attributes."""
    made = attrs.define(kw_only=True, slots=False, repr=False, eq=False)(kind)
    for field in attrs.fields(cast("Any", made)):
        if field.default is None:
            setattr(made, field.name, None)
    return made


@fast
class FlatSettings:
    """The settings of any record."""

    ipv4_only: bool | None = None
    ipv6_only: bool | None = None
    flatten_cname: bool | None = None


@fast
class FlatMeta:
    """What Cloudflare notes on a record."""

    is_glue: bool | None = None
    dead_glue: bool | None = None
    shadowed_by: list[str] | None = None
    shadowed_records_count: int | None = None


@fast
class FlatRecord:
    """A DNS record of any type, with all that the API documents of the common ones."""

    id: str
    name: str
    type: str
    content: str
    proxiable: bool
    proxied: bool
    ttl: int | float
    created_on: Moment
    modified_on: Moment
    settings: FlatSettings
    meta: FlatMeta
    comment: str | None = None
    tags: list[str] | None = None
    comment_modified_on: Moment | None = None
    tags_modified_on: Moment | None = None


@fast
class FlatInfo:
    """The only part of `result_info` that the bare loop reads."""

    total_pages: int


@fast
class FlatPage:
    """A page as one would write it by hand."""

    result: list[FlatRecord]
    result_info: FlatInfo


async def cfapi(url: str, ahead: int = 0) -> int:
    """Count the records of the listing with cfapi."""
    count = 0
    async with Cloudflare("benchmark", base_url=url, rate_limit=None) as cf:
        listing = cf.dns.records.list(zone_id=ZONE, per_page=PER_PAGE).prefetch(ahead)
        async for _ in listing:
            count += 1
    return count


async def cfapi_ahead(url: str) -> int:
    """The same, with four pages in flight."""
    return await cfapi(url, ahead=4)


async def official(url: str) -> int:
    """Count the records with the official async SDK."""
    sdk: Any = import_module("cloudflare")  # an extra of its own: `pip install "cfapi[bench]"`
    count = 0
    async with sdk.AsyncCloudflare(api_token="benchmark", base_url=url) as client:
        async for _ in client.dns.records.list(zone_id=ZONE, per_page=PER_PAGE):
            count += 1
    return count


async def bare_pages(url: str, in_flight: int) -> AsyncIterator[FlatPage]:
    """The pages by aiohttp and msgspec alone."""
    decode = msgspec.json.Decoder(FlatPage).decode
    headers = {"Authorization": "Bearer benchmark"}

    async def fetch(http: aiohttp.ClientSession, number: int) -> FlatPage:
        params = {"per_page": str(PER_PAGE), "page": str(number)}
        async with http.get(f"{url}/zones/{ZONE}/dns_records", params=params, headers=headers) as response:
            return decode(await response.read())

    async with aiohttp.ClientSession() as http:
        first = await fetch(http, 1)
        yield first
        ahead: deque[asyncio.Task[FlatPage]] = deque()
        for number in range(2, first.result_info.total_pages + 1):
            if in_flight == 1:
                yield await fetch(http, number)
                continue
            ahead.append(asyncio.create_task(fetch(http, number)))
            if len(ahead) == in_flight:
                yield await ahead.popleft()
        while ahead:
            yield await ahead.popleft()


async def bare(url: str, in_flight: int = 1) -> int:
    """Count the records by the bare loop."""
    count = 0
    async for page in bare_pages(url, in_flight):
        for _ in page.result:
            count += 1
    return count


async def bare_ahead(url: str) -> int:
    """The same, with four pages in flight."""
    return await bare(url, in_flight=4)


RUNNERS: dict[str, Callable[[str], Awaitable[int]]] = {
    "cfapi": cfapi,
    "cfapi, 4 pages in flight": cfapi_ahead,
    "aiohttp + msgspec": bare,
    "aiohttp + msgspec, 4 in flight": bare_ahead,
    "official async SDK": official,
}
TITLES = {"plain": "A records", "mixed": "records of five types, mixed"}
CLAIMS = (
    ("cfapi", "official async SDK", 16.0),
    ("cfapi, 4 pages in flight", "official async SDK", 25.0),
    ("cfapi", "aiohttp + msgspec", 0.9),
    ("cfapi, 4 pages in flight", "aiohttp + msgspec, 4 in flight", 0.85),
)


@contextmanager
def server(total: int, records: str) -> Generator[str, None, None]:
    """A server process of a listing of so many records, `mixed` or `plain` A records; its base URL."""
    script = Path(__file__).with_name("listing_server.py")
    command = [sys.executable, str(script), str(total), records]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def speed(runner: Callable[[str], Awaitable[int]], url: str, total: int) -> float:
    """Records a second of one run."""
    began = perf_counter()
    count = asyncio.run(cast("Coroutine[Any, Any, int]", runner(url)))
    assert count == total, f"{count} of {total} records came"
    return total / (perf_counter() - began)


def compare(total: int, rounds: int, records: str) -> None:
    """Run everything in turn, and print speeds and the ratios that we claim."""
    speeds: dict[str, list[float]] = {name: [] for name in RUNNERS}
    with server(total, records) as url:
        for turn in range(rounds + 1):  # the first round warms up imports and caches
            for name, runner in RUNNERS.items():
                measured = speed(runner, url, total)
                if turn:
                    speeds[name].append(measured)
    for name, of_rounds in speeds.items():
        print(f"{name:<32}{statistics.median(of_rounds):>12,.0f} records/s (median of {rounds})")
    print()
    for name, peer, claim in CLAIMS:
        ratios = [ours / theirs for ours, theirs in zip(speeds[name], speeds[peer], strict=True)]
        print(f"{name} / {peer}: {statistics.median(ratios):.2f} (claimed: {claim:g})")


def peak_memory() -> float:
    """The largest resident size of this process so far, in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def measure_memory() -> None:
    """Stream 100,000 and then 1,000,000 records, and print how much the process grew."""
    peaks: list[float] = []
    for total in (100_000, 1_000_000):
        with server(total, "mixed") as url:
            speed(cfapi_ahead, url, total)
        peaks.append(peak_memory())
        print(f"{total:>9,} records: peak {peaks[-1]:.1f} MB")
    print(f"growth: {peaks[1] - peaks[0]:.1f} MB (claimed: under 10)")


def main() -> None:
    """Parse the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--memory", action="store_true")
    chosen = parser.parse_args()
    if chosen.memory:
        measure_memory()
    else:
        for records in ("plain", "mixed"):
            print(f"--- {TITLES[records]}, in pages of {PER_PAGE}")
            compare(chosen.records, chosen.rounds, records)
            print()


if __name__ == "__main__":
    main()
