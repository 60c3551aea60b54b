"""How fast synchronous code makes calls: cfapi.sync and the official SDK.

    python benchmarks/sync.py

1,000 calls that get one DNS record, and a listing of 50,000 records in pages of 100. Both talk to one server process,
in turn; only ratios count, and of these the median: machines differ and are noisy.
"""

import argparse
import statistics
from collections.abc import Callable
from importlib import import_module
from time import perf_counter
from typing import Any, TypeAlias

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


def speed(make: Callable[[str], Any], run: Runner, url: str, total: int) -> float:
    """Calls or records a second."""
    with make(url) as client:
        began = perf_counter()
        count = run(client, total)
        seconds = perf_counter() - began
    assert count == total, f"{count} of {total} came"
    return total / seconds


def compare(
    title: str, runs: dict[str, tuple[Callable[[str], Any], Runner]], url: str, total: int, rounds: int
) -> None:
    """Run everything in turn, and print speeds and ratios to the first one."""
    speeds: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + 1):  # the first round warms up imports and caches
        for name, (make, run) in runs.items():
            measured = speed(make, run, url, total)
            if turn:
                speeds[name].append(measured)
    print(f"--- {title}")
    (peer, slowest), *others = speeds.items()
    print(f"{peer:<32}{statistics.median(slowest):>12,.0f} a second (median of {rounds})")
    for name, of_rounds in others:
        ratios = [own / theirs for own, theirs in zip(of_rounds, slowest, strict=True)]
        print(
            f"{name:<32}{statistics.median(of_rounds):>12,.0f} a second, {statistics.median(ratios):.1f} times as fast"
        )
    print()


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
