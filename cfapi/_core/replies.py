"""`Reply`: a call that is not made yet, and the ways to make it."""

import warnings
from collections.abc import Coroutine, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from attrs import define, field

from cfapi._codec.envelope import Envelope
from cfapi._core.call import Call
from cfapi._core.result_place import RESULT
from cfapi._core.session import Session
from cfapi.errors import ArgumentError

if TYPE_CHECKING:
    from cfapi._core.streams import Stream

T = TypeVar("T")


@define(eq=False, repr=False)  # compared by identity: gather() uses awaitables as keys
class Reply(Coroutine[Any, Any, T], Generic[T]):
    """A call that is not made yet: `await` it for its result, or choose another way to make it.

        zone = await cf.zones.get(zone_id=...)                      # the result
        envelope = await cf.zones.get(zone_id=...).envelope()       # with messages, headers and status
        async with cf.dns.records.export(...) as stream:            # as it arrives, never in memory as a whole
            await stream.save("zone.txt")

    It is a coroutine, so it can be run as a task. Nothing is sent before, and each reply is used once. All of these
    raise `CallError` if the call fails.
    """

    _session: Session = field(repr=False)
    _call: Call
    _kind: type[T]
    _at: str = RESULT
    _making: Coroutine[Any, Any, T] | None = field(default=None, init=False, repr=False)
    _stream: "Stream | None" = field(default=None, init=False, repr=False)
    _used: bool = field(default=False, init=False, repr=False)

    def __repr__(self) -> str:
        return f"<Reply: {self._call.name}>"

    @property
    def __name__(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]  # that one is of the class
        """What tasks show, and asyncio's debug mode."""
        return self._call.name

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            # Event loops and `inspect` look for the attributes of native coroutines, such as cr_frame.
            await_it = "" if name.startswith(("_", "cr_")) else "; the call is not made yet: await it first"
            raise AttributeError(f"'Reply' object has no attribute {name!r}{await_it}", name=name, obj=self)

        def __getitem__(self, key: object) -> NoReturn:
            raise TypeError("The call is not made yet: await it first.")

        def __iter__(self) -> NoReturn:
            raise TypeError("The call is not made yet: await it first.")

    def __await__(self) -> Generator[Any, None, T]:
        return self._make().__await__()

    def envelope(self) -> Coroutine[Any, Any, Envelope[T]]:
        """Make the call; the result with all that came with it: messages, headers, status and `result_info`."""
        self._use()
        return self._session.envelope(self._call, self._kind, self._at)

    async def __aenter__(self) -> "Stream":
        from cfapi._core.streams import Stream

        self._use()
        self._stream = Stream(self._session, self._call, await self._session.stream(self._call))
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()

    def send(self, value: Any, /) -> Any:
        """Resume the call, as event loops do with the coroutine of a task."""
        return self._running().send(value)

    def throw(self, *error: Any) -> Any:
        """Raise an error where the call is suspended, as event loops do to cancel a task."""
        return self._running().throw(*error)

    def close(self) -> None:
        """Abandon the call."""
        if self._making is not None:
            self._making.close()
        self._used = True

    def __del__(self) -> None:
        if not self._used:
            warnings.warn(f"{self._call.name} was never awaited", RuntimeWarning, stacklevel=2, source=self)

    def _running(self) -> Coroutine[Any, Any, T]:
        self._making = self._making or self._make()
        return self._making

    def _make(self) -> Coroutine[Any, Any, T]:
        self._use()
        return self._session.content(self._call, self._kind, self._at)

    def _use(self) -> None:
        if self._used:
            raise ArgumentError("This reply was used already; make the call again.")
        self._used = True
