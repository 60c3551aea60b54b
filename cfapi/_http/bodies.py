"""Request bodies that are produced while they are sent, and what is known of each attempt to send one."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing

from attrs import define, field, frozen


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


@define
class BodyReader:
    """One attempt's reading of a request body.

    Attributes:
        body: What is read.
        started: Whether any of it was requested.
        error: What went wrong while it was produced.
    """

    body: RequestBody
    started: bool = False
    error: Exception | None = field(default=None, repr=False)

    @property
    def consumed(self) -> bool:
        """Whether a further attempt would have nothing to send."""
        return self.started and not self.body.replayable

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.started = True
        try:
            async with aclosing(self.body.chunks()) as chunks:
                async for chunk in chunks:
                    yield chunk
        except Exception as error:
            self.error = error
            raise
