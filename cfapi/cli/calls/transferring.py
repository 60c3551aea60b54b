"""How far an upload or a download is, on a terminal: bytes, their rate and, where it is known, of how many."""

# The bytes of a stream are counted as they arrive, whichever way it is read.
# pyright: reportPrivateUsage=false

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Self

from attrs import define, evolve, field

from cfapi._core.call import Call
from cfapi._http.bodies import PIECE, RequestBody, in_memory, pieces
from cfapi.cli.bars import Bar

if TYPE_CHECKING:
    from cfapi._core.streams import Stream

SHORT = 1.0  # seconds of which nobody needs to see a bar


@define
class Transfer(Bar):
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
    _later: asyncio.TimerHandle | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        if self.shown:
            self._later = asyncio.get_running_loop().call_later(SHORT, self._show)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._later is not None:
            self._later.cancel()
        super().__exit__(kind, error, trace)

    def advance(self, size: int) -> None:
        """So many more bytes are there."""
        self._done += size
        self.update(completed=self._done)

    def _show(self) -> None:
        from rich.progress import BarColumn, DownloadColumn, TextColumn, TransferSpeedColumn

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        now = asyncio.get_running_loop().time
        self.draw(*columns, title=self.title, now=now, transient=True, completed=self._done, total=self.total)


@define
class _Counted:
    """The bytes of a response, which are counted as they arrive."""

    _body: AsyncIterator[bytes]
    _transfer: Transfer

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        chunk = await anext(self._body)
        self._transfer.advance(len(chunk))
        return chunk


def receiving(stream: "Stream", title: str, *, shown: bool) -> Transfer:
    """The transfer of a response, which is then read in any way."""
    transfer = Transfer(title, stream.size, shown)
    stream._response = evolve(stream._response, body=_Counted(stream._response.body, transfer))  # noqa: SLF001
    return transfer


def with_bar(call: Call, *, shown: bool) -> Call:
    """A call whose upload is shown; each attempt to send it has a bar of its own."""
    body = call.body
    if isinstance(body, bytes) and len(body) > PIECE:
        body = in_memory(body)
    if not shown or not isinstance(body, RequestBody):
        return call
    source = body

    async def chunks() -> AsyncGenerator[bytes]:
        with Transfer("sending", source.size, shown=shown) as transfer:
            async with aclosing(source.chunks()) as given:
                async for chunk in given:
                    for piece in pieces(chunk):
                        yield piece
                        transfer.advance(len(piece))

    return evolve(call, body=evolve(source, chunks=chunks))
