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
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil
from attrs import frozen

from cfapi.audit import CHECKS, SnapshotFile, State, Terms, Verdict
from cfapi.audit.judge import judge_zone, terms_for
from cfapi.sandbox import Quota, Sandbox

ROOT = Path(__file__).parent.parent
PROWLER = ROOT / ".interop/prowler/bin/prowler"
PAGE = ROOT / "docs/prowler.md"
TABLES = re.compile(r"(?<=<!-- tables -->\n).*?(?=<!-- end of tables -->)", re.DOTALL)
RESOLVES = "dns_record_cname_target_valid"
SHARED = {
    alias: check.id
    for check in CHECKS.values()
    if check.scope == "zone"
    for alias in check.aliases
    if alias != RESOLVES
}
# Prowler has one check for what are two here.
HALVES = {"zone_ssl_strict": "tls.origin_encrypted", "zone_hsts_enabled": "tls.hsts_full"}
FAULTS_FOUND = 3  # of `cfapi audit`; Prowler is asked to end with 0 then
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


@frozen
class Comparison:
    """What Prowler took, what the audit took for the same checks and for its usual ones, and where they differ."""

    theirs: Cost
    ours: Cost
    usual: Cost
    differences: list[Difference]


async def took(box: Sandbox, home: Path, *words: str | Path) -> Cost:
    """Run a program that knows nothing but the sandbox; what it took."""
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
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*map(str, words), env=environment, stdout=pipe, stderr=pipe)
    watching = asyncio.create_task(_peak(process.pid))
    said = b"".join(await process.communicate()).decode("utf-8", "replace")
    if process.returncode not in (0, FAULTS_FOUND):
        raise SystemExit(f"{words[0]} ended with {process.returncode}: {said[-2000:]}")
    return Cost(len(box.requests) - before, time.monotonic() - began, await watching)


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
    """The zones that the two judge differently, where one of them finds a fault."""
    planted = {(each.check, each.zone) for each in box.planted}
    found: list[Difference] = []
    with SnapshotFile.open(snapshot) as file:
        checks = [CHECKS[id] for id in (*SHARED.values(), *HALVES.values())]
        terms = terms_for(file, checks, Terms(now=box.now))
        for zone in file.zones():
            verdicts = {verdict.check: verdict for verdict in judge_zone(zone, checks, terms)}
            for alias, id in SHARED.items():
                ids = {id, HALVES.get(alias, id)}
                ours = max((verdicts[each] for each in ids), key=lambda each: each.state is State.FAIL)
                their = theirs.get((alias, zone.name), "nothing")
                if "fail" in (their, ours.state) and their != ours.state:
                    is_fault = any((each, zone.name) in planted for each in ids)
                    right = "cfapi" if is_fault == (ours.state is State.FAIL) else "Prowler"
                    found.append(Difference(alias, their, str(ours.state), _why(alias, ours, zone.name), right))
    return found


def _why(alias: str, verdict: Verdict, zone: str) -> str:
    """What the audit says of a zone, without its name and without numbers; or why it says nothing."""
    said = verdict.reason or next((each.fault.problem for each in verdict.findings), "")
    return re.sub(r"\s*\(.*?\)", "", said.replace(zone, "…")) or REASONS.get(alias, "")


async def measured(zones: int) -> Comparison:
    """What each took, and where they differ."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        # None is refused: without a word of a quota, the audit would keep to Cloudflare's usual one.
        async with Sandbox(zones=zones, quota=Quota(1_000_000, per_second=None)) as box:
            quiet = ("--no-banner", "--ignore-exit-code-3", "--output-formats", "json-ocsf")
            files = ("--output-directory", home, "--output-filename", "found")
            theirs = await took(box, home, PROWLER, "cloudflare", *quiet, *files, "--checks", *SHARED)
            audit = (sys.executable, "-m", "cfapi.cli", "audit", "--snapshot")
            chosen = [word for id in SHARED.values() for word in ("--check", id)]
            ours = await took(box, home, *audit, home / "same", *chosen)
            usual = await took(box, home, *audit, home / "usual")
            found = differences(box, home / "same", their_states(home / "found.ocsf.json"))
            return Comparison(theirs, ours, usual, found)


def tables(run: Comparison) -> str:
    """Both tables in Markdown."""
    costs = [
        f"| {name} | {cost.calls:,} | {cost.seconds:.0f} s | {cost.memory:,.0f} MB |"
        for name, cost in (
            ("Prowler", run.theirs),
            ("`cfapi audit`, the same checks", run.ours),
            ("`cfapi audit`, its usual checks", run.usual),
        )
    ]
    counts = Counter(run.differences)
    rows = [
        f"| `{each.check}` | {count} | {each.theirs} | {each.ours} | {each.right} | {each.why} |"
        for each, count in sorted(counts.items(), key=lambda pair: (pair[0].check, -pair[1], pair[0].why))
    ]
    head = "| | calls | time | memory at most |\n|---|---|---|---|"
    judged = "| check | zones | Prowler | cfapi | right | why |\n|---|---|---|---|---|---|"
    return "\n".join(["", head, *costs, "", judged, *rows, "", ""])


# Why a zone passes that Prowler reports; of what fails or is not applicable the audit itself says why.
REASONS = {
    "zone_ssl_strict": "`origin_pull` verifies the origin, too",
    "zone_hsts_enabled": "it lasts long enough",
    "zone_record_spf_exists": "`~all` is enough where DMARC is enforced",
    "zone_record_dmarc_exists": "`p` is enforced; `sp`, or the record of a name below, does not count",
    "zone_record_dkim_exists": (
        "keys of Ed25519 (RFC 8463), as the sandbox has them, are not DER; or the sender has the key"
    ),
    "dns_record_no_internal_ip": "addresses for documentation (RFC 5737), as the sandbox has them, are not internal",
    "dns_record_proxied": "only the main host names are asked to be proxied",
    "zone_record_caa_exists": "there is a record that names an authority",
    "zone_universal_ssl_enabled": "a certificate is in use",
}


def main() -> None:
    """Run both, and print the tables or write them into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=250)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    text = tables(asyncio.run(measured(chosen.zones)))
    if chosen.write:
        PAGE.write_text(TABLES.sub(lambda _: text, PAGE.read_text("utf-8")), "utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
