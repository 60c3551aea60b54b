"""`EventLoop`: the one event loop of a process, in a thread of its own, in which all synchronous clients work.

It starts with the first call, and stops when the interpreter exits. A forked process starts its own.
"""

import asyncio
import atexit
import os
import threading
import weakref
from asyncio import AbstractEventLoop
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import anyio
from anyio.from_thread import BlockingPortal
from attrs import define, field

from cfapi.errors import ConfigurationError
from cfapi.sync.crossing import Crossing
from cfapi.sync.notebooks import in_notebook
from cfapi.sync.tracebacks import shorten

if TYPE_CHECKING:
    from cfapi.client import Cloudflare

T = TypeVar("T")

# Seconds in which clients must be closed when the interpreter exits.
CLOSING_TIME = 5.0
# Seconds for which a fork waits for the loop to pause, and the loop for the fork.
LONGEST_PAUSE = 1.0


@define(eq=False)
class EventLoop:
    """An event loop in a daemon thread, and the clients that are open in it."""

    current: ClassVar["EventLoop | None"] = None
    starting: ClassVar[threading.Lock] = threading.Lock()
    _starts_wait: ClassVar[bool] = False

    clients: "set[Cloudflare]" = field(factory=set["Cloudflare"], init=False)
    lock: threading.Lock = field(factory=threading.Lock, init=False)
    _loop: AbstractEventLoop = field(init=False)
    _portal: BlockingPortal = field(init=False)
    _thread: threading.Thread = field(init=False)
    _resumed: threading.Event = field(factory=threading.Event, init=False)
    _process: int = field(factory=os.getpid, init=False)

    @classmethod
    def of_process(cls) -> "EventLoop":
        """The event loop of this process, which is started if this is the first call for it."""
        if cls.current is None:
            with cls.starting:
                cls.current = cls.current or cls._started()
        return cls.current

    @classmethod
    def before_fork(cls) -> None:
        """Have the loop wait, so that no thread holds a lock that is forked; one that starts imports modules."""
        cls._starts_wait = cls.starting.acquire(timeout=LONGEST_PAUSE)
        if cls.current is not None and cls.current._thread is not threading.current_thread():
            cls.current._pause()

    @classmethod
    def after_fork(cls) -> None:
        """Go on, in the process that has forked."""
        if cls._starts_wait:
            cls.starting.release()
        if cls.current is not None:
            cls.current._resumed.set()

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
        weakref.finalize(made, int)  # what finalizers do at exit is registered before `stop`, and so done after it
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
            return crossing.wait()
        except BaseException as error:
            crossing.abandon()
            shorten(error)
            raise

    def call_soon(self, callback: Callable[..., object], *args: object) -> None:
        """Call something in the loop that does not wait, without waiting for it; from any thread, or signal handler.

        Raises:
            RuntimeError: The loop has stopped.
        """
        self._loop.call_soon_threadsafe(callback, *args)

    def close(self, client: "Cloudflare") -> None:
        """Close a client."""
        self.clients.discard(client)
        with suppress(RuntimeError):  # the loop has stopped, and with it all clients were closed
            self._portal.call(client.aclose)

    def close_soon(self, client: "Cloudflare") -> None:
        """Close a client that nobody can use any more: without waiting, for garbage is collected in any thread.

        Nothing is done where the loop is not: after its end, or in a forked process.
        """
        self.clients.discard(client)
        if self._process == os.getpid():
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(lambda: Crossing(client.aclose(), self._loop).start())

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

    def _pause(self) -> None:
        waits = threading.Event()
        self._resumed.clear()

        def wait() -> None:
            waits.set()
            self._resumed.wait(LONGEST_PAUSE)

        with suppress(RuntimeError):  # it has stopped
            self._loop.call_soon_threadsafe(wait)
            waits.wait(LONGEST_PAUSE)

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


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=EventLoop.before_fork, after_in_parent=EventLoop.after_fork, after_in_child=EventLoop.forget
    )
