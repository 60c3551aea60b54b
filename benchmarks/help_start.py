"""How long a help page of the command takes, beside `import click` alone: wall and CPU time, in turns.

python benchmarks/help_start.py [--runs 15]
"""

import argparse
import os
import statistics
import sys
import time
from pathlib import Path

BASE = "import click"
PAGES = {
    "cfapi": "",
    "cfapi --help": "--help",
    "cfapi dns --help": "dns --help",
    "cfapi dns records --help": "dns records --help",
    "cfapi dns records create --help": "dns records create --help",
    "cfapi zero_trust access applications create --help": "zero_trust access applications create --help",
    "cfapi get --help": "get --help",
    "cfapi audit --help": "audit --help",
    "cfapi login --help": "login --help",
}
ROOT = Path(__file__).parents[1]
# As installed: with bytecode beside the modules.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT["PYTHONPATH"] = str(ROOT)


def main() -> None:
    options = argparse.ArgumentParser(description="The time of help pages")
    options.add_argument("--runs", type=int, default=15)
    runs: int = options.parse_args().runs
    programs = {BASE: BASE} | {name: program(words) for name, words in PAGES.items()}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for _ in range(runs):
        for name, code in programs.items():
            times[name].append(measured(code))
    base = medians(times[BASE])
    for name, each in times.items():
        wall, cpu = medians(each)
        print(
            f"{name:<52} {wall * 1000:5.0f} ms ({cpu * 1000:4.0f} CPU)  {wall / base[0]:4.2f} x ({cpu / base[1]:4.2f})"
        )


def program(words: str) -> str:
    """What the installed command runs."""
    return f"import sys; sys.argv = ['cfapi', *{words.split()!r}]; from cfapi.cli import main; main()"


def measured(code: str) -> tuple[float, float]:
    """Wall and CPU seconds of a Python program."""
    arguments = [sys.executable, "-c", code]
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    started = time.perf_counter()
    process = os.posix_spawn(sys.executable, arguments, ENVIRONMENT, file_actions=quiet)
    _, status, used = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0, code
    return time.perf_counter() - started, used.ru_utime + used.ru_stime


def medians(times: list[tuple[float, float]]) -> tuple[float, float]:
    walls, cpus = zip(*times, strict=True)
    return statistics.median(walls), statistics.median(cpus)


if __name__ == "__main__":
    main()
