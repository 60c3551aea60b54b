"""`EventLoop`: the one event loop of a process, in a thread of its own, in which all synchronous clients work.

It starts with the first call, and stops when the interpreter exits. A forked process starts its own.
"""

import asyncio
import atexit
import os
import sys
import threading
from asyncio import AbstractEventLoop
from collections.abc import Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

import anyio
from anyio.from_thread import BlockingPortal
from attrs import define, field

from cfapi.errors import ClientClosed, CloudflareError, ConfigurationError
from cfapi.sync.notebooks import in_notebook

if TYPE_CHECKING:
    from cfapi.client import Cloudflare

T = TypeVar("T")

# Seconds. Windows can't interrupt a thread that waits for a lock, so that Ctrl-C is noticed between two waits.
LONGEST_WAIT = 0.1 if sys.platform == "win32" else -1
# Where Python can, a task begins when it is made, not in the next turn of the loop.
AT_ONCE: dict[str, Any] = {"eager_start": True} if sys.version_info >= (3, 12) else {}
# Seconds in which clients must be closed when the interpreter exits.
CLOSING_TIME = 5.0


@define(eq=False)
class EventLoop:
    """An event loop in a daemon thread, and the clients that are open in it."""

    current: ClassVar["EventLoop | None"] = None
    starting: ClassVar[threading.Lock] = threading.Lock()

    clients: "set[Cloudflare]" = field(factory=set["Cloudflare"], init=False)
    lock: threading.Lock = field(factory=threading.Lock, init=False)
    _loop: AbstractEventLoop = field(init=False)
    _portal: BlockingPortal = field(init=False)
    _thread: threading.Thread = field(init=False)
    _process: int = field(factory=os.getpid, init=False)

    @classmethod
    def of_process(cls) -> "EventLoop":
        """The event loop of this process, which is started if this is the first call for it."""
        if cls.current is None:
            with cls.starting:
                cls.current = cls.current or cls._started()
        return cls.current

    @classmethod
    def forget(cls) -> None:
        """Be a new process: threads are not forked, and a lock may have been forked while it was held."""
        cls.current, cls.starting = None, threading.Lock()

    @classmethod
    def _started(cls) -> "EventLoop":
        made, running = cls(), threading.Event()
        made._thread = threading.Thread(target=made._serve, args=(running,), name="cfapi", daemon=True)
        made._thread.start()
        running.wait()
        atexit.register(made.stop)
        return made

    def _serve(self, running: threading.Event) -> None:
        async def until_stopped() -> None:
            async with BlockingPortal() as portal:
                self._loop, self._portal = asyncio.get_running_loop(), portal
                running.set()
                await portal.sleep_until_stopped()

        anyio.run(until_stopped)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the loop, and wait for it in this thread.

        If the wait is interrupted, such as by Ctrl-C, the coroutine is cancelled, and nobody waits for its end.

        Raises:
            ConfigurationError: This thread runs an event loop, which would be blocked.
            ClientClosed: The interpreter exits.
        """
        crossing = Crossing(work, self._loop)
        try:
            self._refuse_inside_loops()
            crossing.send()
            crossing.wait()
        except BaseException:
            crossing.abandon()
            raise
        if crossing.error is not None:
            raise crossing.take_error()
        return crossing.result

    def close(self, client: "Cloudflare") -> None:
        """Close a client."""
        self.clients.discard(client)
        with suppress(RuntimeError):  # the loop has stopped, and with it all clients were closed
            self._portal.call(client.aclose)

    def close_soon(self, client: "Cloudflare") -> None:
        """Close a client that nobody can use any more."""
        self.clients.discard(client)
        self.run_soon(client.aclose())

    def run_soon(self, work: Coroutine[Any, Any, object]) -> None:
        """Run a coroutine in the loop, and don't wait for it: garbage is collected in any thread, also in the loop's.

        It is dropped where the loop is not: after its end, or in a forked process.
        """
        try:
            if self._process == os.getpid():
                self._loop.call_soon_threadsafe(Crossing(work, self._loop).start)
                return
        except RuntimeError:
            pass
        work.close()

    def stop(self) -> None:
        """Close all clients, and stop."""
        if self._process != os.getpid():
            return
        with suppress(RuntimeError):  # it has stopped already
            self._portal.call(self._close_clients)
            self._portal.call(self._portal.stop, True)
        self._thread.join(CLOSING_TIME)

    async def _close_clients(self) -> None:
        with anyio.move_on_after(CLOSING_TIME):
            for client in list(self.clients):
                await client.aclose()

    def _refuse_inside_loops(self) -> None:
        running = asyncio._get_running_loop()  # documented, and does not raise where there is none
        if running is None:
            return
        if running is self._loop:
            raise ConfigurationError(
                "A synchronous client can't be called by what runs in its own event loop, such as the methods of "
                "events=, credentials= or transport=: they would wait for themselves."
            )
        if asyncio.current_task(running) is not None and not in_notebook():
            raise ConfigurationError(
                "The synchronous client was called inside a running event loop, which it would block. In a coroutine, "
                "use `from cfapi import Cloudflare` with await; a function that is not one runs in a thread: "
                "`await asyncio.to_thread(function)`."
            )


@define(eq=False)
class Crossing(Generic[T]):
    """A coroutine that runs in another thread than the one that waits for it.

    Leaner than `asyncio.run_coroutine_threadsafe`: no futures, no callbacks, and one turn of the loop less.

    Attributes:
        result: What the coroutine returned.
        error: What it raised, if it did.
    """

    _work: Coroutine[Any, Any, T]
    _loop: AbstractEventLoop
    _done: threading.Lock = field(init=False)
    _task: asyncio.Task[None] | None = field(default=None, init=False)
    result: T = field(init=False)
    error: BaseException | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self._done = threading.Lock()
        self._done.acquire()

    def send(self) -> None:
        """Have it start."""
        try:
            self._loop.call_soon_threadsafe(self.start)
        except RuntimeError:
            raise ClientClosed("The interpreter exits, and all clients were closed.") from None

    def wait(self) -> None:
        """Wait until it has ended."""
        while not self._done.acquire(timeout=LONGEST_WAIT):
            pass

    def abandon(self) -> None:
        """Cancel it, wherever it is."""
        try:
            self._loop.call_soon_threadsafe(self._cancel)
        except RuntimeError:
            self._work.close()

    def take_error(self) -> BaseException:
        """The error as the other thread raises it. It is not held here any more, but by its traceback alone."""
        error, self.error = self.error, None
        if isinstance(error, asyncio.CancelledError):
            return ClientClosed("The event loop was stopped while this call waited for a response.")
        # What happened in the loop is in the error's own words; its traceback is the caller's.
        return error.with_traceback(None) if isinstance(error, CloudflareError) else cast("BaseException", error)

    def start(self) -> None:
        """Start it, in the loop."""
        self._task = asyncio.Task(self._run(), loop=self._loop, **AT_ONCE)

    async def _run(self) -> None:
        try:
            self.result = await self._work
        except BaseException as error:  # noqa: BLE001  # raised in the other thread
            self.error = error
        self._done.release()

    def _cancel(self) -> None:
        if self._task is None:
            self._work.close()
        else:
            self._task.add_done_callback(lambda _: self._work.close())  # it may not have begun
            self._task.cancel()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=EventLoop.forget)
