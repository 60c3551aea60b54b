"""Prowler and `cfapi audit` on the same zones of a sandbox: calls, time, memory, and each judgement that differs.

    make interop                              # installs Prowler
    python benchmarks/prowler.py              # 250 zones; prints the tables of docs/prowler.md
    python benchmarks/prowler.py --write      # writes them there

Both make the checks that both have, but for the one for which Prowler asks a resolver. What is right is known: the
sandbox has a ledger of the faults that were put into its zones.
"""

import argparse
import asyncio
import json
import os
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import psutil
from attrs import frozen

from cfapi.audit import CHECKS, Audit, Report, SnapshotFile, State, Terms
from cfapi.audit.judge import judge_zone, terms_for
from cfapi.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
PROWLER = ROOT / ".interop/prowler/bin/prowler"
PAGE = ROOT / "docs/prowler.md"
TABLES = re.compile(r"(?<=<!-- tables -->\n).*?(?=<!-- end of tables -->)", re.DOTALL)
RESOLVES = "dns_record_cname_target_valid"
SHARED = {alias: check.id for check in CHECKS.values() for alias in check.aliases if alias != RESOLVES}
NOWHERE = "http://127.0.0.1:9"  # nobody listens there: Prowler gets no further than the sandbox


@frozen
class Cost:
    """What a program took: calls, seconds of wall time, and megabytes at most."""

    calls: int
    seconds: float
    memory: float


@frozen
class Difference:
    """A zone that the two judge differently by one check, and who agrees with the ledger."""

    check: str
    theirs: str
    ours: str
    why: str
    right: str


async def took(box: Sandbox, home: Path, *words: str | Path) -> tuple[Cost, int]:
    """Run a program that knows nothing but the sandbox; its cost, and its exit code."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT) if words[0] == sys.executable else "",
        "HOME": str(home),
        "CLOUDFLARE_API_TOKEN": box.token,
        "CLOUDFLARE_BASE_URL": box.url,
        "HTTPS_PROXY": NOWHERE,
        "NO_COLOR": "1",
    }
    before, began = len(box.requests), time.monotonic()
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*map(str, words), env=environment, stdout=quiet, stderr=quiet)
    watching = asyncio.create_task(_peak(process.pid))
    code = await process.wait()
    return Cost(len(box.requests) - before, time.monotonic() - began, await watching), code


async def _peak(pid: int) -> float:
    """The most memory that a process was seen to have."""
    peak = 0
    try:
        watched = psutil.Process(pid)
        while watched.status() != psutil.STATUS_ZOMBIE:
            peak = max(peak, watched.memory_info().rss)
            await asyncio.sleep(0.05)
    except psutil.NoSuchProcess:
        pass
    return peak / 1e6


def their_states(path: Path) -> dict[tuple[str, str], str]:
    """What Prowler says of each check and zone: "fail" if it does of one record."""
    states: dict[tuple[str, str], str] = {}
    for each in json.loads(path.read_text("utf-8")):
        key = each["metadata"]["event_code"], _zone_of(each)
        if states.get(key) != "fail":
            states[key] = each["status_code"].lower()
    return states


def _zone_of(finding: Mapping[str, Any]) -> str:
    resource = finding["resources"][0]
    metadata = resource.get("data", {}).get("metadata", {})
    return str(metadata.get("zone_name") or resource["name"])


def differences(box: Sandbox, snapshot: Path, theirs: Mapping[tuple[str, str], str]) -> list[Difference]:
    """The zones that the two judge differently."""
    planted = {(each.check, each.zone) for each in box.planted}
    found: list[Difference] = []
    with SnapshotFile.open(snapshot) as file:
        checks = [CHECKS[id] for id in SHARED.values()]
        terms = terms_for(file, checks, Terms(now=box.now))
        for zone in file.zones():
            verdicts = {verdict.check: verdict for verdict in judge_zone(zone, checks, terms)}
            for alias, id in SHARED.items():
                ours, their = verdicts[id], theirs.get((alias, zone.name), "nothing")
                if {their, str(ours.state)} & {"fail"} and their != ours.state:
                    is_fault = (id, zone.name) in planted
                    right = "cfapi" if is_fault == (ours.state is State.FAIL) else "Prowler"
                    why = ours.reason or next((each.fault.problem for each in ours.findings), "")
                    found.append(Difference(alias, their, str(ours.state), _general(why, zone.name), right))
    return found


def _general(why: str, zone: str) -> str:
    return re.sub(r"\s*\(.*?\)", "", why.replace(zone, "…"))


def main() -> None:
    """Run both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=250)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    asyncio.run(measure(chosen.zones))


async def measure(zones: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with Sandbox(zones=zones, quota=None) as box:
            said = ("--output-formats", "json-ocsf", "--output-directory", home, "--output-filename", "found")
            theirs, code = await took(box, home, PROWLER, "cloudflare", "--no-banner", *said, "--checks", *SHARED)
            print(theirs, code)
            words = ("-m", "cfapi.cli", "audit", "--snapshot", home / "snapshot")
            chosen = [word for id in SHARED.values() for word in ("--check", id)]
            ours, code = await took(box, home, sys.executable, *words, *chosen)
            print(ours, code)
            import shutil
            shutil.copy(home/"found.ocsf.json","/tmp/ar/found.json"); shutil.copy(home/"snapshot","/tmp/ar/p.snapshot")
            states = their_states(home / "found.ocsf.json")
            c = Counter((d.check,d.theirs,d.ours,d.why,d.right) for d in differences(box, home / "snapshot", states))
            for k,v in sorted(c.items()): print(v,k)


if __name__ == "__main__":
    main()
