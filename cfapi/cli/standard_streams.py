"""Standard streams and arguments as machines have them: closed, full, or in another encoding than UTF-8."""

import io
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress

MODES = {"stdin": "r", "stdout": "w", "stderr": "w"}


def prepare() -> None:
    """Make them what all of the command relies on.

    Those that are closed are empty. What is no terminal gets UTF-8, as files do, whatever the code page of the console
    is, unless PYTHONIOENCODING says otherwise; and no letter that can't be written makes a command fail.
    """
    for name, mode in MODES.items():
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  # until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            is_chosen = stream.isatty() or "PYTHONIOENCODING" in os.environ
            stream.reconfigure(errors="replace", encoding=None if is_chosen else "utf-8")
    sys.argv = [as_utf8(word) for word in sys.argv]


def as_utf8(word: str) -> str:
    """An argument that Python could not decode as the locale has it, as UTF-8; what is not that, either, stays."""
    if word.isascii() or not any("\ud800" <= char <= "\udfff" for char in word):
        return word
    try:
        return os.fsencode(word).decode()
    except UnicodeError:
        return word


@contextmanager
def writing() -> Generator[None]:
    """What reads the output may have enough of it, such as `head`, and a disk may be full: neither is a traceback."""
    try:
        yield
    except BrokenPipeError:
        drop_stdout()
        sys.exit(0)
    except OSError as problem:
        drop_stdout()
        sys.stderr.write(f"cfapi: {problem.filename or 'output'}: {problem.strerror or problem}\n")
        sys.exit(1)


def drop_stdout() -> None:
    """Do not try again, as the interpreter does at its end, to write what can't be written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
