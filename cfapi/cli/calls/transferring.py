"""How far an upload or a download is, on a terminal: bytes, their rate and, where it is known, of how many."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from attrs import define, evolve, field

from cfapi._core.call import Call
from cfapi._http.bodies import RequestBody

if TYPE_CHECKING:
    from rich.progress import Progress

SHORT = 1.0  # seconds of which nobody needs to see a bar


@define
class Transfer:
    """Bytes that are on their way, with a bar on standard error once that takes longer than a moment.

    Attributes:
        title: What is transferred.
        total: How many bytes there are; None if that is not known.
        shown: Whether there may be a bar at all.
    """

    title: str
    total: int | None
    shown: bool
    _done: int = field(default=0, init=False)
    _started: float = field(factory=lambda: monotonic(), init=False)  # noqa: PLW0108  # as it is when it is called
    _bar: "Progress | None" = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def advance(self, size: int) -> None:
        """So many more bytes are there."""
        self._done += size
        if not self.shown:
            return
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self._done)
        elif monotonic() - self._started >= SHORT:
            self._bar = _bar(self.title, self._done, self.total)


def with_bar(call: Call, *, shown: bool) -> Call:
    """A call whose upload is shown; each attempt to send it has a bar of its own."""
    body = call.body
    if not shown or not isinstance(body, RequestBody):
        return call

    async def chunks() -> AsyncGenerator[bytes]:
        with Transfer("sending", body.size, shown=shown) as transfer:
            async with aclosing(body.chunks()) as source:
                async for chunk in source:
                    yield chunk
                    transfer.advance(len(chunk))

    return evolve(call, body=evolve(body, chunks=chunks))


def _bar(title: str, done: int, total: int | None) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True, get_time=monotonic)
    bar.add_task(title, completed=done, total=total)
    bar.start()
    return bar
