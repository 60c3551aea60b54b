"""How fast synchronous code makes calls: cfapi.sync and the official SDK.

    python benchmarks/sync.py

1,000 calls that get one DNS record, and a listing of 50,000 records in pages of 100. Both talk to one server process,
in turn; only ratios count, and of these the median: machines differ and are noisy. CPU time is that of the client's
process, all of its threads; what is beside it is the server, the network, and other programs.
"""

import argparse
import statistics
from collections.abc import Callable
from importlib import import_module
from time import perf_counter, process_time
from typing import Any, TypeAlias

from attrs import frozen
from list_records import PER_PAGE, ZONE, server  # type: ignore[import-not-found]  # it lies beside this script

from cfapi.sync import Cloudflare

Runner: TypeAlias = Callable[[Any, int], int]
Runs: TypeAlias = dict[str, tuple[Callable[[str], Any], Runner]]


def calls(client: Any, total: int) -> int:
    """Get a record so many times."""
    for _ in range(total):
        client.dns.records.get("1" * 32, zone_id=ZONE)
    return total


def listing(client: Any, _: int) -> int:
    """Count the records of the listing."""
    return sum(1 for _ in client.dns.records.list(zone_id=ZONE, per_page=PER_PAGE))


def listing_ahead(client: Any, _: int) -> int:
    """The same, with four pages in flight."""
    return sum(1 for _ in client.dns.records.list(zone_id=ZONE, per_page=PER_PAGE).prefetch(4))


def ours(url: str) -> Any:
    """The client of cfapi."""
    return Cloudflare("benchmark", base_url=url, rate_limit=None)


def official(url: str) -> Any:
    """The client of the official SDK."""
    sdk: Any = import_module("cloudflare")  # an extra of its own: `pip install "cfapi[bench]"`
    return sdk.Cloudflare(api_token="benchmark", base_url=url)


@frozen
class Cost:
    """Microseconds for each call or record."""

    wall: float
    cpu: float


def cost(make: Callable[[str], Any], run: Runner, url: str, total: int) -> Cost:
    """What each of so many calls or records costs."""
    with make(url) as client:
        wall, cpu = perf_counter(), process_time()
        count = run(client, total)
        wall, cpu = perf_counter() - wall, process_time() - cpu
    assert count == total, f"{count} of {total} came"
    return Cost(wall / total * 1e6, cpu / total * 1e6)


def compare(title: str, runs: Runs, url: str, total: int, rounds: int) -> None:
    """Run everything in turn, and print costs and ratios to the first one."""
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for turn in range(rounds + 1):  # the first round warms up imports and caches
        for name, (make, run) in runs.items():
            measured = cost(make, run, url, total)
            if turn:
                costs[name].append(measured)
    print(f"--- {title}: microseconds for each, and how many times as fast (medians of {rounds})")
    print(f"{'':<32}{'wall':>10}{'':>8}{'CPU':>10}")
    peer = next(iter(costs.values()))
    for name, of_rounds in costs.items():
        print(
            f"{name:<32}{_column([(own.wall, base.wall) for own, base in zip(of_rounds, peer, strict=True)])}", end=""
        )
        print(_column([(own.cpu, base.cpu) for own, base in zip(of_rounds, peer, strict=True)]))
    print()


def _column(pairs: list[tuple[float, float]]) -> str:
    own = statistics.median(own for own, _ in pairs)
    ratio = statistics.median(base / own for own, base in pairs)
    return f"{own:>10,.1f}{ratio:>7.1f}x"


def main() -> None:
    """Parse the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=1_000)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    both = {"official SDK": official, "cfapi.sync": ours}
    with server(chosen.records, "plain") as url:
        listings: Runs = {name: (make, listing) for name, make in both.items()}
        listings["cfapi.sync, 4 pages in flight"] = (ours, listing_ahead)
        compare("listing of A records", listings, url, chosen.records, chosen.rounds)
    with server(1, "plain") as url:
        small: Runs = {name: (make, calls) for name, make in both.items()}
        compare("small calls", small, url, chosen.calls, chosen.rounds)


if __name__ == "__main__":
    main()
