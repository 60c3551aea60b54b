"""A sandbox in a process of its own, which says what it costs: a line of JSON when it listens, and one on each order.

An order is a line on standard input: `cost` asks for the figures alone; `list` looks at every zone and every record
first, as listings do; `audit` at settings, certificates and DNSSEC; `take` takes the records to change them. Where
standard input ends, so does the server.
"""

import asyncio
import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

BEGAN = perf_counter()

from cfapi.sandbox import Quota, Sandbox  # noqa: E402  loading it is timed

IMPORTED = perf_counter()


def memory() -> float:
    """The resident size of this process in megabytes: now where the system tells it, else at its peak."""
    now = Path("/proc/self/statm")
    if now.exists():
        return int(now.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def say(**figures: Any) -> None:
    print(json.dumps({"cpu": process_time(), "memory": memory(), **figures}), flush=True)


def no_more(_box: Sandbox) -> None: ...


def list_(box: Sandbox) -> None:
    for zone in box.zones.values():
        _ = zone.facts, zone.shown_records


def audit(box: Sandbox) -> None:
    for zone in box.zones.values():
        _ = zone.settings, zone.packs, zone.dnssec


def take(box: Sandbox) -> None:
    for zone in box.zones.values():
        _ = zone.records


ORDERS: dict[str, Callable[[Sandbox], None]] = {"cost": no_more, "list": list_, "audit": audit, "take": take}


async def serve(zones: int, records: int) -> None:
    """Serve until standard input closes."""
    began = perf_counter()
    # A quota that nobody reaches is counted like any other.
    async with Sandbox(zones=zones, records=records, quota=Quota(requests=10**9, per_second=10**9)) as box:
        started = perf_counter() - began
        say(loaded=IMPORTED - BEGAN, started=started, url=box.url, token=box.token)
        while order := (await asyncio.to_thread(sys.stdin.readline)).strip():
            began = perf_counter()
            ORDERS[order](box)
            say(took=perf_counter() - began)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
