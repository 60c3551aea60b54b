"""What an audit costs: judging a snapshot on one core, collecting one (calls a zone, memory, time), and its HTML page.

    python benchmarks/audit.py                  # 10,000 zones
    python benchmarks/audit.py --zones 1000

All run in processes of their own, the sandbox in another one. On a machine that does other things too, what counts
is CPU time. How soon the page can be searched is measured in Chromium, if it and `make interop` are there.
"""

import argparse
import asyncio
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import Any

from cfapi import Cloudflare, Events, RequestFinished
from cfapi.audit import CHECKS, Audit, SnapshotFile
from cfapi.audit.reports.html import as_html
from cfapi.sandbox import Sandbox

ROUNDS = 3
MODULES = Path(__file__).parents[1] / ".interop/node_modules"


def memory() -> float:
    """The peak of this process's resident memory in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def say(**figures: Any) -> None:
    print(json.dumps({"cpu": process_time(), "memory": memory(), **figures}), flush=True)


class Counter(Events):
    """Counts responses."""

    calls = 0

    def request_finished(self, event: RequestFinished, /) -> None:
        """Count one."""
        self.calls += 1


async def serve(zones: int) -> None:
    """A sandbox without a quota, until standard input has a line; then how often it was called."""
    async with Sandbox(zones=zones, quota=None) as box:
        say(url=box.url, token=box.token)
        await asyncio.to_thread(sys.stdin.readline)
        say()


async def collect(url: str, token: str, path: str) -> None:
    """Collect all zones of a sandbox."""
    counter = Counter()
    async with Cloudflare(token, base_url=url, rate_limit=None, events=counter) as cf:
        with SnapshotFile.create(Path(path)) as file:
            await Audit().collect(cf, file)
            say(calls=counter.calls, zones=file.counts()[0])


def judge(path: str) -> None:
    """Judge a snapshot several times."""
    with SnapshotFile.open(Path(path)) as file:
        rounds = [judged(file) for _ in range(ROUNDS)]
    say(seconds=[seconds for seconds, _ in rounds], findings=rounds[0][1])


def judged(file: SnapshotFile) -> tuple[float, int]:
    """Seconds of CPU time, and how many findings there are."""
    began = process_time()
    report = Audit().judge(file)
    return process_time() - began, len(report.findings)


def write_page(path: str, page: str) -> None:
    """Write the page of a snapshot."""
    with SnapshotFile.open(Path(path)) as file:
        report = Audit().judge(file)
    began = process_time()
    size = Path(page).write_bytes(as_html(report, datetime.now(UTC), CHECKS).encode())
    say(seconds=process_time() - began, size=size)


def searched(page: Path) -> list[int] | None:
    """How many milliseconds it takes to open a page and to search it; None without a browser."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None or not (MODULES / "puppeteer-core").exists():
        return None
    command = ["node", str(Path(__file__).with_name("page.mjs")), str(MODULES), browser, str(page)]
    return list(json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout))


def part(*arguments: str) -> list[str]:
    return [sys.executable, __file__, *arguments]


def figures(*arguments: str) -> dict[str, Any]:
    return dict(json.loads(subprocess.run(part(*arguments), stdout=subprocess.PIPE, check=True).stdout))


def measure(zones: int) -> None:
    """Collect and judge, and print what each costs."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "snapshot")
        with subprocess.Popen(
            part("serve", str(zones)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as server:
            assert server.stdout is not None
            box = json.loads(server.stdout.readline())
            got = figures("collect", box["url"], box["token"], path)
            server.communicate("\n")
        print(f"collecting {got['zones']:,} zones: {got['calls'] / got['zones']:.3f} calls a zone,", end=" ")
        print(f"{got['memory']:.0f} MB at most (asked: 300), {got['cpu']:.1f} s of CPU,", end=" ")
        print(f"{Path(path).stat().st_size / 1e6:.1f} MB of snapshot")
        judged = figures("judge", path)
        print(
            f"judging them: {min(judged['seconds']):.2f} s of CPU (asked: 5), {judged['memory']:.0f} MB at most,",
            end=" ",
        )
        print(f"{judged['findings']:,} findings")
        page = Path(folder) / "report.html"
        written = figures("page", path, str(page))
        print(
            f"the page of them: {written['size'] / 1e6:.2f} MB (asked: 15), {written['seconds']:.2f} s of CPU;", end=" "
        )
        times = searched(page)
        print(f"searched after {times} ms (asked: 2,000)" if times else "not searched: Chromium is not here")


def main() -> None:
    """Parse the arguments, and measure, or be a part of that."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=10_000)
    parser.add_argument("part", nargs="*", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    match chosen.part:
        case ["serve", zones]:
            asyncio.run(serve(int(zones)))
        case ["collect", url, token, path]:
            asyncio.run(collect(url, token, path))
        case ["judge", path]:
            judge(path)
        case ["page", path, page]:
            write_page(path, page)
        case _:
            measure(chosen.zones)


if __name__ == "__main__":
    main()
