"""cfapi's command beside others, on the same tasks: how long each takes, and how much of the answer it gives.

python benchmarks/command_line.py [--runs 5] [--program gh=/usr/bin/gh]...

The tasks are a help page, one call, and a listing of 250 zones, against a sandbox on this machine. Of gh, HTTPie
(`http`), aws and cf (npm), what is not installed is left out. aws can't call Cloudflare's API: it calls a server that
answers as S3 does, for which 250 buckets take the place of zones.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
ZONES = 250
TASKS = ("--help", "one call", "a listing")
TOKEN, ADDRESS, ZONE = "{token}", "{address}", "{zone}"
BEARER = "Authorization:Bearer " + TOKEN
S3 = ("--endpoint-url", "{s3}", "--output", "json")
# What is typed for each task; None where it can't be done.
PROGRAMS: Mapping[str, tuple[Sequence[str], Sequence[str], Sequence[str]]] = {
    "cfapi": (("--help",), ("get", f"zones/{ZONE}"), ("zones", "list")),
    "cf": (("--help",), ("zones", "get-zones", "--zone", ZONE), ("zones", "list")),
    "gh": (
        ("--help",),
        ("api", f"{ADDRESS}/zones/{ZONE}", "-H", BEARER),
        ("api", "--paginate", f"{ADDRESS}/zones", "-H", BEARER),
    ),
    "http": (
        ("--help",),
        ("--ignore-stdin", f"{ADDRESS}/zones/{ZONE}", BEARER),
        ("--ignore-stdin", f"{ADDRESS}/zones", BEARER),
    ),
    "aws": (("help",), ("s3api", "get-bucket-location", "--bucket", "x", *S3), ("s3api", "list-buckets", *S3)),
}


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description="The command beside others")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--program", action="append", default=[], metavar="NAME=PATH")
    given = options.parse_args()
    paths: dict[str, str] = dict(each.split("=", 1) for each in given.program)
    found = {name: paths.get(name) or shutil.which(name) for name in PROGRAMS}
    print(f"| program | {' | '.join(TASKS)} | zones in the listing |\n|---|{'---|' * (len(TASKS) + 1)}")
    with tempfile.TemporaryDirectory() as home, sandbox() as facts, s3_server() as s3:
        filled = {**facts, "{s3}": s3}
        for name, path in found.items():
            if path is None:
                print(f"| {name} | not installed |||||")
                continue
            print(
                row(name, [sys.executable, "-m", "cfapi.cli"] if name == "cfapi" else [path], filled, home, given.runs)
            )


def row(name: str, program: Sequence[str], facts: Mapping[str, str], home: str, runs: int) -> str:
    """A row of the table: wall and CPU time of each task, and how many zones the listing has."""
    cells: list[str] = []
    shown = ""
    for words in PROGRAMS[name]:
        line = [*program, *(filled(word, facts) for word in words)]
        _, *done = [measured(line, environment(facts, home)) for _ in range(runs + 1)]  # the first one warms up
        walls, cpus, texts, codes = zip(*done, strict=True)
        wall, cpu = statistics.median(walls) * 1000, statistics.median(cpus) * 1000
        shown = texts[-1]
        cells.append(f"failed ({codes[-1]})" if codes[-1] else f"{wall:,.0f} ms ({cpu:,.0f} CPU)")
    return f"| {name} | {' | '.join(cells)} | {zones_in(shown)} |"


def filled(word: str, facts: Mapping[str, str]) -> str:
    for name, value in facts.items():
        word = word.replace(name, value)
    return word


def environment(facts: Mapping[str, str], home: str) -> dict[str, str]:
    """What each program reads to be pointed at the sandbox; a home of its own, and no pager."""
    found = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return found | {
        "HOME": home,
        "PYTHONPATH": str(ROOT),
        "CLOUDFLARE_API_TOKEN": facts[TOKEN],
        "CLOUDFLARE_BASE_URL": facts[ADDRESS],
        "CLOUDFLARE_ACCOUNT_ID": facts["{account}"],
        "GH_TOKEN": "none",
        "AWS_ACCESS_KEY_ID": "none",
        "AWS_SECRET_ACCESS_KEY": "none",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_PAGER": "",
        "PAGER": "cat",
        "NO_COLOR": "1",
    }


def measured(line: Sequence[str], variables: Mapping[str, str]) -> tuple[float, float, str, int]:
    """Wall and CPU seconds of a program, what it prints, and its exit code."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(line, env=variables, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - started
        out.seek(0)
        return wall, used.ru_utime + used.ru_stime, out.read().decode(), process.returncode


def zones_in(text: str) -> str:
    """How many things a listing has."""
    try:
        found: Any = json.loads(text)
    except ValueError:
        return f"{text.count('.example')} names"
    found = found.get("result") or found.get("Buckets") if hasattr(found, "get") else found
    return f"{len(found)} of {ZONES}"


@contextmanager
def sandbox() -> Generator[dict[str, str]]:
    """A sandbox in a process of its own, and what points programs at it."""
    line = [sys.executable, "-m", "cfapi.cli", "sandbox", "--port", "0", "--zones", str(ZONES), "--no-quota"]
    process = subprocess.Popen(line, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert process.stdout is not None
    told: dict[str, str] = {}
    for text in process.stdout:
        name, equals, value = text.strip().removeprefix("export ").partition("=")
        if equals:
            told.setdefault(name, value)
        if {"CLOUDFLARE_BASE_URL", "CLOUDFLARE_API_TOKEN"} <= told.keys():
            break
    address, token = told["CLOUDFLARE_BASE_URL"].rstrip("/"), told["CLOUDFLARE_API_TOKEN"]
    try:
        zone = first_zone(address, token)
        yield {TOKEN: token, ADDRESS: address, ZONE: zone["id"], "{account}": zone["account"]["id"]}
    finally:
        process.terminate()
        process.wait()


def first_zone(address: str, token: str) -> dict[str, Any]:
    from urllib.request import Request, urlopen

    with urlopen(Request(f"{address}/zones", headers={"Authorization": f"Bearer {token}"})) as response:  # noqa: S310
        found: list[dict[str, Any]] = json.load(response)["result"]
    return found[0]


@contextmanager
def s3_server() -> Generator[str]:
    """A server that answers as S3 does: with a location, or with as many buckets as there are zones."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Buckets)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


class Buckets(BaseHTTPRequestHandler):
    """Two answers of S3."""

    def do_GET(self) -> None:
        bucket = "<Bucket><Name>bucket-{}</Name><CreationDate>2026-01-01T00:00:00Z</CreationDate></Bucket>"
        buckets = "".join(bucket.format(number) for number in range(ZONES))
        listing = f"<ListAllMyBucketsResult><Buckets>{buckets}</Buckets></ListAllMyBucketsResult>"
        text = "<LocationConstraint>weur</LocationConstraint>" if "location" in self.path else listing
        self.send_response(200)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None: ...  # quiet


if __name__ == "__main__":
    main()
