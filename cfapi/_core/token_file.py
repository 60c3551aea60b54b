"""`TokenFile`: a token in a file that may be replaced at any time, as orchestrators rotate secrets."""

import asyncio
import logging
import os
import stat
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from attrs import define, field, frozen

from cfapi._core.auth import bearer
from cfapi._core.secret import Secret
from cfapi.errors import ConfigurationError

log = logging.getLogger("cfapi.credentials")

# No token comes near this; what does is another file.
LARGEST = 16 * 1024
# Seconds after which a file that ends without a line break, and holds less than before, is taken as complete.
SETTLED = 1.0

Stamp: TypeAlias = tuple[int, ...]


@frozen
class _Content:
    """What a file held, its stamp at that time, and when it had been changed."""

    stamp: Stamp
    changed: float
    text: bytes = field(repr=False)


@define(eq=False)
class TokenFile:
    """A token in a file, read again whenever the file changes.

    A file that can't be read for a moment, because it is being replaced, leaves the token in use that was read last,
    and is logged. One that holds something else than a token is an error.

    Args:
        path: The file; any link on the way to it may change as well.
        source: Where its path came from.
        limit: Seconds that reading it may take.
        now: The time, as files have it.
    """

    path: Path
    source: str = "api_token_file"
    limit: float = 5.0
    now: Callable[[], float] = field(default=time.time, repr=False)
    _headers: Mapping[str, str] = field(factory=dict[str, str], init=False, repr=False)
    _stamp: Stamp | None = field(default=None, init=False, repr=False)
    _problem: str = field(default="", init=False)
    _refused: str = field(default="", init=False)
    _reading: asyncio.Future[_Content] | None = field(default=None, init=False, repr=False)
    _began: float = field(default=0.0, init=False, repr=False)

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """The header of the token that the file holds now, or held last.

        Raises:
            ConfigurationError: It was never read, or holds something else than a token.
        """
        try:
            stamp = stamp_of(os.stat(self.path))  # noqa: PTH116  # microseconds, for each request
        except (OSError, ValueError) as error:  # no path holds a NUL
            self._fail(f"can't be read: {type(error).__name__}")
        else:
            if stamp != self._stamp:
                await self._read()
        return self._headers

    async def _read(self) -> None:
        """Read it in a thread, once for all calls that wait for it."""
        reading = self._reading
        if reading is None or reading.done():
            self._began = time.monotonic()
            self._reading = reading = in_daemon_thread(self._content)
            reading.add_done_callback(self._take)
        await asyncio.wait((reading,), timeout=self._began + self.limit - time.monotonic())
        if not reading.done():
            self._fail(f"could not be read within {self.limit:g} s")
        elif self._refused:
            raise ConfigurationError(self._refused)
        elif not self._headers:
            self._fail(self._problem)

    def _content(self) -> _Content:
        with self.path.open("rb") as file:
            status = os.fstat(file.fileno())
            return _Content(stamp_of(status), status.st_mtime, file.read(LARGEST + 1))

    def _take(self, reading: "asyncio.Future[_Content]") -> None:
        self._refused = ""
        if error := reading.exception():
            self._tell(f"can't be read: {type(error).__name__}")
            return
        content = reading.result()
        if problem := self._unfinished(content):
            self._tell(problem)
            return
        try:
            self._headers = bearer(Secret(_text(content.text)), f"{self.source} ({self.path})")
        except ConfigurationError as error:
            self._refused = str(error)
        else:
            self._stamp, self._problem, self._refused = content.stamp, "", ""

    def _unfinished(self, content: _Content) -> str:
        """Why a file seems to be in the middle of a change, if it does."""
        if not self._headers:
            return ""
        if not content.text.strip():
            return "is empty"
        before = len(self._headers["Authorization"].removeprefix("Bearer "))
        is_cut = len(content.text) < before and not content.text.endswith(b"\n")
        return "may be half written" if is_cut and 0 <= self.now() - content.changed < SETTLED else ""

    def _fail(self, problem: str) -> None:
        """Go on with the last token; raise if there is none."""
        if not self._headers:
            raise ConfigurationError(f"The token file {self.path} {problem}.")
        self._tell(problem)

    def _tell(self, problem: str) -> None:
        """Log a problem, once as long as it lasts."""
        if problem != self._problem and self._headers:
            log.warning("The token file %s %s; the token that was read last stays in use.", self.path, problem)
        self._problem = problem


def stamp_of(status: os.stat_result) -> Stamp:
    """What changes when a file does, however it is replaced; a pipe stays the same, since it can be read but once."""
    identity = status.st_dev, status.st_ino
    return (*identity, status.st_mtime_ns, status.st_size) if stat.S_ISREG(status.st_mode) else identity


def in_daemon_thread(work: Callable[[], _Content]) -> "asyncio.Future[_Content]":
    """Start work in a thread of its own: at its end, a program waits for those of a pool, which may hang."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[_Content] = loop.create_future()

    def run() -> None:
        try:
            content, error = work(), None
        except Exception as raised:  # noqa: BLE001  # it is raised where the future is awaited
            content, error = None, raised
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(_settle, future, content, error)

    threading.Thread(target=run, name="cfapi token file", daemon=True).start()
    return future


def _settle(future: "asyncio.Future[_Content]", content: _Content | None, error: Exception | None) -> None:
    if error is not None:
        future.set_exception(error)
    elif content is not None:
        future.set_result(content)


def _text(content: bytes) -> str:
    if len(content) > LARGEST:
        return "\0"  # refused, as what no token holds
    return content.decode("utf-8-sig", "replace")
