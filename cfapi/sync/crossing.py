"""`Crossing`: a coroutine of one thread that runs in the event loop of another."""

import asyncio
import sys
import threading
from asyncio import AbstractEventLoop
from collections.abc import Coroutine
from typing import Any, Generic, TypeVar, cast

from attrs import define, field

from cfapi.errors import ClientClosed

T = TypeVar("T")

# Seconds. Windows can't interrupt a thread that waits for a lock, so that Ctrl-C is noticed between two waits.
LONGEST_WAIT = 0.1 if sys.platform == "win32" else -1
# Where Python can, a task begins when it is made, not in the next turn of the loop.
AT_ONCE: dict[str, Any] = {"eager_start": True} if sys.version_info >= (3, 12) else {}


@define(eq=False)
class Crossing(Generic[T]):
    """A coroutine that runs in another thread than the one that waits for it.

    Leaner than `asyncio.run_coroutine_threadsafe`: no futures, no callbacks, and one turn of the loop less.
    """

    _work: Coroutine[Any, Any, T]
    _loop: AbstractEventLoop
    _done: threading.Lock = field(init=False)
    _task: asyncio.Task[None] | None = field(default=None, init=False)
    _result: T = field(init=False)
    _error: BaseException | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self._done = threading.Lock()
        self._done.acquire()

    def send(self) -> None:
        """Have it start."""
        try:
            self._loop.call_soon_threadsafe(self.start)
        except RuntimeError:
            raise ClientClosed("The interpreter exits, and all clients were closed.") from None

    def wait(self) -> T:
        """Wait until it has ended; what it returned or raised."""
        while not self._done.acquire(timeout=LONGEST_WAIT):
            pass
        if self._error is not None:
            raise self._take_error()
        return self._result

    def abandon(self) -> None:
        """Cancel it, wherever it is."""
        try:
            self._loop.call_soon_threadsafe(self._cancel)
        except RuntimeError:
            self._work.close()

    def start(self) -> None:
        """Start it, in the loop."""
        self._task = asyncio.Task(self._run(), loop=self._loop, **AT_ONCE)

    def _take_error(self) -> BaseException:
        """The error as the other thread raises it. It is not held here any more, but by its traceback alone."""
        error, self._error = self._error, None
        if isinstance(error, asyncio.CancelledError):
            return ClientClosed("The event loop was stopped while this call waited for a response.")
        return cast("BaseException", error)

    async def _run(self) -> None:
        try:
            self._result = await self._work
        except BaseException as error:  # noqa: BLE001  # raised in the other thread
            self._error = error
        self._done.release()

    def _cancel(self) -> None:
        if self._task is None:
            self._work.close()
        else:
            self._task.add_done_callback(lambda _: self._work.close())  # it may not have begun
            self._task.cancel()
