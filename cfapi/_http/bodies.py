"""Request bodies that are produced while they are sent, and what is known of each attempt to send one."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing
from typing import Protocol

from attrs import define, field, frozen

PIECE = 64 * 1024


@frozen
class RequestBody:
    """Bytes to send, produced again for each attempt, or only once.

    Attributes:
        chunks: Starts to produce them.
        size: How many there are; None if that is not known.
        replayable: Whether they can be produced again.
    """

    chunks: Callable[[], AsyncGenerator[bytes]] = field(repr=False)
    size: int | None = None
    replayable: bool = True


class Steps(Protocol):
    """What is told how the sending of a body proceeds."""

    def body_started(self) -> None: ...
    def sending(self) -> None: ...
    def sent(self, size: int, /) -> None: ...


@define
class BodyReader:
    """One attempt's reading of a request body, in pieces, so that its progress shows.

    Attributes:
        body: What is read.
        started: Whether any of it was requested.
        error: What went wrong while it was produced.
        steps: What is told of each piece.
    """

    body: RequestBody
    started: bool = False
    error: Exception | None = field(default=None, repr=False)
    steps: Steps | None = field(default=None, repr=False)

    @property
    def consumed(self) -> bool:
        """Whether a further attempt would have nothing to send."""
        return self.started and not self.body.replayable

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.started = True
        if self.steps is not None:
            self.steps.body_started()
        try:
            async with aclosing(self.body.chunks()) as chunks:
                async for chunk in chunks:
                    for piece in pieces(chunk):
                        yield self._next(piece)
                        self._sent(piece)
        except Exception as error:
            self.error = error
            raise

    def _next(self, piece: bytes) -> bytes:
        if self.steps is not None:
            self.steps.sending()
        return piece

    def _sent(self, piece: bytes) -> None:
        if self.steps is not None:
            self.steps.sent(len(piece))


def pieces(content: bytes) -> Iterator[bytes]:
    """Some bytes in pieces of limited size."""
    if len(content) <= PIECE:
        yield content
        return
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


def in_memory(content: bytes) -> RequestBody:
    """Bytes that are sent in pieces."""

    async def chunks() -> AsyncGenerator[bytes]:
        yield content

    return RequestBody(chunks, len(content))
