"""The command on a terminal of its own, which Windows has none of."""

import asyncio
import codecs
import os
import re
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import pytest
from attrs import define, field

from tests.support.loopback import TOKEN
from tests.support.paths import ROOT

pty = pytest.importorskip("pty")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")

OURS = {"PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100"}
PATIENCE = 60.0  # seconds that the program may take until it shows what it is to show
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@define
class Terminal:
    """A program on a terminal.

    Attributes:
        process: The program.
        raw: All that the terminal was sent so far.
    """

    process: Process
    _ours: int
    _reader: asyncio.StreamReader
    raw: str = field(default="", init=False)
    _decoder: codecs.IncrementalDecoder = field(factory=codecs.getincrementaldecoder("utf-8"), init=False)

    @property
    def shown(self) -> str:
        """What it shows, without colours and moves of the cursor."""
        return _ESCAPES.sub("", self.raw).replace("\r\n", "\n")

    def type(self, text: str) -> None:
        """Type something."""
        os.write(self._ours, text.encode())

    async def until(self, pattern: str) -> None:
        """Wait until it shows something; AssertionError where the program ends before."""
        async with asyncio.timeout(PATIENCE):
            while not re.search(pattern, self.shown):
                assert await self._more(), f"{pattern!r} was not shown: {self.shown}"

    async def ended(self) -> int:
        """Wait for the program's end; its exit code."""
        async with asyncio.timeout(PATIENCE):
            while await self._more():
                pass
            return await self.process.wait()

    async def _more(self) -> bool:
        try:
            chunk = await self._reader.read(4096)
        except OSError:  # Linux: the other end is closed
            return False
        self.raw += self._decoder.decode(chunk)
        return bool(chunk)


@asynccontextmanager
async def on_terminal(
    base_url: str, *words: str, stdout: int | None = None, stderr: int | None = None, **environment: str
) -> AsyncIterator[Terminal]:
    """Run the command on a terminal.

    Args:
        base_url: The API that it calls.
        words: Its arguments.
        stdout: Where its standard output goes, such as `asyncio.subprocess.PIPE`; to the terminal if left out.
        stderr: The same for standard error.
        environment: Further variables.
    """
    command = (sys.executable, "-m", "cfapi.cli", *words)
    own = {"CLOUDFLARE_BASE_URL": base_url, "CLOUDFLARE_API_TOKEN": TOKEN}
    async with running(*command, stdout=stdout, stderr=stderr, environment={**own, **environment}) as terminal:
        yield terminal


@asynccontextmanager
async def running(
    *command: str, environment: Mapping[str, str], stdout: int | None = None, stderr: int | None = None
) -> AsyncIterator[Terminal]:
    """Run a program on a terminal."""
    ours, theirs = pty.openpty()
    process = await asyncio.create_subprocess_exec(
        *command, stdin=theirs, stdout=_or(stdout, theirs), stderr=_or(stderr, theirs),
        env={**os.environ, **OURS, **environment}, start_new_session=True, preexec_fn=_take_terminal,
    )  # fmt: skip
    os.close(theirs)
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(ours, "rb", 0))
    try:
        yield Terminal(process, ours, reader)
    finally:
        transport.close()  # which hangs up: a program that is still there ends
        await process.wait()


def _take_terminal() -> None:
    """Standard input is the terminal whose Ctrl-C this process gets."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _or(given: int | None, terminal: int) -> int:
    return terminal if given is None else given
