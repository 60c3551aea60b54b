"""From a synchronous client to the asynchronous one that does its work."""

import weakref
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from attrs import define, evolve, field

from cfapi._core.options import RequestOptions
from cfapi.client import Cloudflare
from cfapi.sync.event_loop import EventLoop

T = TypeVar("T")


@define(eq=False)
class ProcessClient:
    """The asynchronous client of this process.

    Two processes can't share one, since its connections would be the same: a forked process makes its own.

    Attributes:
        latest: The client, which may be that of the process that this one was forked from.
    """

    _make: Callable[[], Cloudflare] = field(repr=False)
    latest: Cloudflare = field(init=False)
    _loop: EventLoop | None = field(default=None, init=False, repr=False)
    _closed: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self.latest = self._make()

    def get(self) -> Cloudflare:
        """The client, for calls."""
        loop = EventLoop.of_process()
        if self._loop is not loop:
            with loop.lock:
                self._enter(loop)
        return self.latest

    def close(self) -> None:
        """Close all connections."""
        client = self.get()
        self._closed = True
        EventLoop.of_process().close(client)

    def _enter(self, loop: EventLoop) -> None:
        if self._loop is loop:  # another thread was first
            return
        if self._loop is not None and not self._closed:
            self.latest = self._make()
        self._loop = loop
        loop.clients.add(self.latest)
        weakref.finalize(self, loop.close_soon, self.latest).atexit = False


@define(eq=False)
class Bridge:
    """How the resources and listings of a synchronous client reach the asynchronous one, with some options."""

    _of_process: ProcessClient
    _changes: tuple[RequestOptions, ...] = ()
    _base: Cloudflare | None = field(default=None, init=False, repr=False)
    _client: Cloudflare = field(init=False, repr=False)

    @property
    def latest(self) -> Cloudflare:
        """The asynchronous client, for what needs no event loop."""
        return _changed(self._of_process.latest, self._changes)

    @property
    def client(self) -> Cloudflare:
        """The asynchronous client, for calls."""
        base = self._of_process.get()
        if base is not self._base:
            self._client = _changed(base, self._changes)
            self._base = base
        return self._client

    @property
    def run(self) -> Callable[[Coroutine[Any, Any, T]], T]:
        """Runs a coroutine in the event loop, and waits for it. It is the loop's own: one frame less in tracebacks."""
        return EventLoop.of_process().run

    def with_options(self, changes: RequestOptions) -> "Bridge":
        """A bridge to the same client, with further options.

        Raises:
            TypeError: There is no such option.
            ArgumentError: A header can't be sent.
        """
        self.latest.with_options(**changes)
        return evolve(self, changes=(*self._changes, changes))

    def close(self) -> None:
        """Close all connections."""
        self._of_process.close()


def _changed(client: Cloudflare, changes: tuple[RequestOptions, ...]) -> Cloudflare:
    for each in changes:
        client = client.with_options(**each)
    return client
