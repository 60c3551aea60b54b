"""The waits of a call: for the rate limit, for other requests to end, before a retry. Closing the client ends them."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import anyio
from attrs import define, field

from cfapi._core.logs import REMINDER
from cfapi._core.state import ClientState, closed

T = TypeVar("T")


def _this_task() -> "asyncio.Task[Any]":
    task = asyncio.current_task()
    assert task is not None
    return task


@define(eq=False)
class Wait:
    """One wait, which closing the client ends: `with Wait(state): await ...`.

    Raises:
        ClientClosed: On exit: the client was closed meanwhile.
    """

    _state: ClientState
    _task: "asyncio.Task[Any]" = field(factory=_this_task, init=False)
    _cancelling: int = field(default=0, init=False)
    _ended: bool = field(default=False, init=False)
    _reminder: asyncio.TimerHandle | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        self._cancelling = self._task.cancelling()
        self._state.waits.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._state.waits.discard(self)
        self._stop_reminding()
        if not self._ended:
            return
        others = self._task.uncancel() > self._cancelling
        if isinstance(error, asyncio.CancelledError) and not others:
            raise closed() from None

    def end(self) -> None:
        """The client was closed."""
        self._ended = True
        self._task.cancel()

    def remind(self, tell: Callable[[], None], first: float = REMINDER) -> None:
        """Call a function if the wait takes long: after `first` seconds, then each minute."""
        self._stop_reminding()
        self._reminder = asyncio.get_running_loop().call_later(first, self._remind, tell)

    def _remind(self, tell: Callable[[], None]) -> None:
        self.remind(tell)
        tell()

    def _stop_reminding(self) -> None:
        if self._reminder is not None:
            self._reminder.cancel()


@define(eq=False)
class Waiting(Generic[T]):
    """A context manager that it takes a wait to enter, and that swallows no error."""

    _wait: Wait
    _manager: AbstractAsyncContextManager[T]

    async def __aenter__(self) -> T:
        with self._wait:
            return await self._manager.__aenter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._manager.__aexit__(kind, error, trace)


@define(eq=False)
class Slot:
    """One of `max_in_flight` slots; `wait` acquires it where that takes a wait."""

    _slots: anyio.Semaphore
    _wait: Callable[[], Awaitable[None]]

    async def __aenter__(self) -> None:
        try:
            self._slots.acquire_nowait()
        except anyio.WouldBlock:
            await self._wait()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._slots.release()
