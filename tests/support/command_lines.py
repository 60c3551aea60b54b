"""What programs receive from shells: real ones, where this machine has them."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import attrs

from tests.support.paths import ROOT

WINE = shutil.which("wine")
COMPILER = shutil.which("x86_64-w64-mingw32-gcc")
BASH = shutil.which("bash")
TRIES = 3
NO_WINE = "Wine or mingw-w64 is not installed: no cmd.exe runs these lines"
_PRINTER = ROOT / "tests" / "support" / "argv.c"
# Prints what a function called `curl` receives, each argument with a null byte at its end.
_BASH_PRINTER = 'curl() { printf \'%s\\0\' "$@" end; case " $* " in *" @- "*) cat; esac; printf \'\\0\'; }\n'


@attrs.frozen
class Received:
    """What one call of curl received."""

    arguments: list[str]
    input: bytes = b""


def received_from_bash(line: str, **variables: str) -> Received:
    """What curl receives from a line of bash."""
    assert BASH is not None
    done = subprocess.run(
        [BASH, "--norc", "--noprofile", "-c", _BASH_PRINTER + line],
        stdout=subprocess.PIPE,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **variables},
        check=True,
        timeout=60,
    )
    arguments, _, rest = done.stdout.partition(b"end\0")
    return Received([each.decode() for each in arguments.split(b"\0")[:-1]], rest[:-1])


@cache
def _prefix(folder: Path) -> dict[str, str]:
    """The environment of Wine, whose first start takes some twenty seconds."""
    assert COMPILER is not None
    subprocess.run([COMPILER, "-municode", "-O1", "-o", str(folder / "curl.exe"), str(_PRINTER)], check=True)
    prefix = Path(os.environ.get("CFAPI_TEST_WINEPREFIX") or folder / "prefix")
    return {**os.environ, "DISPLAY": "", "WINEDEBUG": "-all", "WINEPREFIX": str(prefix)}


@attrs.frozen
class Wine:
    """A cmd.exe whose curl prints what it receives."""

    folder: Path

    def received(self, lines: list[str], *, in_batch_file: bool, **variables: str) -> list[Received]:
        """What curl receives from each of some lines.

        Wine reads its standard input in an old code page, so that lines for the prompt have to be in ASCII; and it
        reads on at the prompt only if its standard input is a file.
        """
        wanted = sum("curl" in line for line in lines)
        # Under load, Wine now and then starts a program not at all.
        for _ in range(TRIES):
            received = self._received(lines, in_batch_file=in_batch_file, **variables)
            if len(received) >= wanted:
                return received
        raise AssertionError(f"Wine started fewer than {wanted} programs, {TRIES} times.")

    def _received(self, lines: list[str], *, in_batch_file: bool, **variables: str) -> list[Received]:
        script = self.folder / ("lines.bat" if in_batch_file else "lines.txt")
        text = "".join(f"{line}\n" for line in (["@echo off"] * in_batch_file + lines))
        script.write_text(text, "utf-8", newline="\r\n")
        with script.open("rb") as typed:
            done = subprocess.run(
                [str(WINE), "cmd", *(["/c", script.name] if in_batch_file else ["/q"])],
                stdin=subprocess.DEVNULL if in_batch_file else typed,
                capture_output=True,
                cwd=self.folder,
                env={**_prefix(self.folder), **variables},
                check=False,
                timeout=300,
            )
        return _parsed(done.stdout.decode())


def _parsed(output: str) -> list[Received]:
    """What the printer wrote: a line for the start of each call, its arguments and its standard input."""
    found: list[Received] = []
    for line in output.replace("More? ", "").split("\n"):
        kind, _, digits = line.strip().partition(":")
        if kind.endswith("curl"):
            found.append(Received([]))
        elif kind == "arg":
            found[-1].arguments.append(bytes.fromhex(digits).decode())
        elif kind == "in":
            found[-1] = attrs.evolve(found[-1], input=bytes.fromhex(digits).replace(b"\r\n", b"\n"))
    return found
