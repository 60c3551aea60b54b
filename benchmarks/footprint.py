"""What cfapi costs before its first call: time to import, memory, and room on disk, beside the official SDK.

python benchmarks/footprint.py            time and memory, each in a fresh process, in turns
python benchmarks/footprint.py --touch    the time to touch each resource first
python benchmarks/footprint.py --disk     the wheel, the installed package, lines and names
"""

import argparse
import ast
import importlib
import inspect
import os
import re
import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
ROUNDS = 11
MEGABYTE = 1024 * 1024

MEASURE = """
import resource, sys, time
began = time.perf_counter()
{work}
seconds = time.perf_counter() - began
print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / {unit}, "aiohttp" in sys.modules)
"""
PROGRAMS = {
    "nothing": "pass",
    "import cfapi": "import cfapi",
    "cfapi: client and three resources": (
        "import cfapi; cf = cfapi.Cloudflare('token'); cf.zones; cf.dns.records; cf.ssl.certificate_packs"
    ),
    "cfapi: and aiohttp, as with the first call": (
        "import cfapi, cfapi._http.aiohttp_transport; "
        "cf = cfapi.Cloudflare('token'); cf.zones; cf.dns.records; cf.ssl.certificate_packs"
    ),
    "cloudflare: client and three resources": (
        "import cloudflare; cf = cloudflare.AsyncCloudflare(api_token='token');"
        " cf.zones; cf.dns.records; cf.ssl.certificate_packs"
    ),
}
_, _, OURS, _, PEER = PROGRAMS


def measured(program: str) -> tuple[float, float, bool]:
    """Seconds, megabytes of memory, and whether aiohttp was loaded, of a fresh process."""
    unit = MEGABYTE if sys.platform == "darwin" else 1024
    source = MEASURE.format(work=program, unit=unit)
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True, cwd=ROOT)
    seconds, megabytes, aiohttp = done.stdout.split()
    return float(seconds), float(megabytes), aiohttp == "True"


def compare() -> None:
    """Time and memory of each program, and the ratios that we claim."""
    found = {name: [measured(program) for _ in range(ROUNDS)] for name, program in PROGRAMS.items()}
    floor = statistics.median(memory for _, memory, _ in found["nothing"])
    medians: dict[str, tuple[float, float]] = {}
    for name, rounds in found.items():
        seconds = statistics.median(each[0] for each in rounds)
        memory = statistics.median(each[1] for each in rounds) - floor
        medians[name] = (seconds, memory)
        note = ", with aiohttp" if rounds[0][2] else ""
        print(f"{name:<40}{seconds * 1000:>8.1f} ms {memory:>8.1f} MB over Python's own{note}")
    times, memories = (medians[OURS][n] / medians[PEER][n] for n in (0, 1))
    print(f"\nours / official: {times:.2f} of the time, {memories:.2f} of the memory (claimed: 0.50 at most)")


def touch() -> None:
    """The time to touch each resource of a client that has touched none, each in a process of its own."""
    client = importlib.import_module("cfapi").Cloudflare("token")
    operations: Iterable[str] = importlib.import_module("cfapi.operations").names()
    names = sorted({each.rpartition(".")[0] for each in operations})
    costs = sorted(((_in_a_fork(partial(_reach, client, name)), name) for name in names), reverse=True)
    seconds = [cost for cost, _ in costs]
    print(f"{len(names)} resources, touched first: median {statistics.median(seconds) * 1000:.1f} ms; the slowest:")
    for cost, name in costs[:5]:
        print(f"  {name:<50}{cost * 1000:>8.1f} ms (claimed: 120 at most)")


def _reach(of: object, name: str) -> None:
    for part in name.split("."):
        of = getattr(of, part)


def _in_a_fork(work: Callable[[], None]) -> float:
    reader, writer = os.pipe()
    if os.fork() == 0:
        began = perf_counter()
        work()
        os.write(writer, str(perf_counter() - began).encode())
        os._exit(0)
    os.wait()
    os.close(writer)
    with os.fdopen(reader) as answer:
        return float(answer.read())


def disk() -> None:
    """The wheel, what it takes installed, and how much there is to read."""
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, str(ROOT)]
        subprocess.run(build, check=True)
        wheel = next(Path(folder).glob("*.whl"))
        installed = Path(folder, "installed")
        zipfile.ZipFile(wheel).extractall(installed)
        subprocess.run([sys.executable, "-m", "compileall", "-q", str(installed)], check=True)
        files = [file for file in installed.rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files)
        print(f"wheel {wheel.stat().st_size / MEGABYTE:.2f} MB (claimed: 2), installed with bytecode", end=" ")
        print(f"{size / MEGABYTE:.1f} MB (claimed: 15), {len(files)} files")
    _print_lines(sorted((ROOT / "cfapi" / "api").rglob("*.py")))


def _print_lines(files: list[Path]) -> None:
    texts = {file: file.read_text("utf-8") for file in files}
    methods = classes = operations = 0
    longest_name = ""
    for text in texts.values():
        for node in ast.parse(text).body:
            if not isinstance(node, ast.ClassDef):
                continue
            of_calls = [each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
            calls = [each for each in of_calls if re.search(r"self\._(call|pages|reply)\(", ast.unparse(each))]
            if not of_calls:
                classes += 1
                longest_name = max(longest_name, node.name, key=len)
            operations += len(calls)
            # A decorator and the empty line after it belong to a method.
            methods += sum((each.end_lineno or 0) - each.lineno + 2 + len(each.decorator_list) for each in calls)
    longest = max(texts, key=lambda file: texts[file].count("\n"))
    total = sum(text.count("\n") for text in texts.values())
    deepest = max(len(file.relative_to(ROOT / "cfapi" / "api").parts) for file in files)
    print(f"{operations} calls of {methods / operations:.1f} lines on average (claimed: 12), {classes} classes")
    most = texts[longest].count("\n")
    print(f"{total} lines in {len(files)} files, of which {longest.name} has the most: {most} (claimed: 1500)")
    print(f"paths of up to {deepest} parts (claimed: 4), names of up to {len(longest_name)} letters (claimed: 40)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=inspect.cleandoc(__doc__ or "").split("\n")[0])
    parser.add_argument("--touch", action="store_true")
    parser.add_argument("--disk", action="store_true")
    given = parser.parse_args()
    (touch if given.touch else disk if given.disk else compare)()
