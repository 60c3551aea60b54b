"""What changes while a client is used: whether it is closed, and the attempts of a call."""

import asyncio
from threading import Lock
from typing import Protocol

from attrs import define, field

from cfapi._core.call import Call
from cfapi._http.bodies import PIECE, BodyReader, RequestBody, in_memory
from cfapi.errors import ClientClosed, ConfigurationError


class Ending(Protocol):
    """A wait that closing the client ends."""

    def end(self) -> None:
        """The client was closed."""
        ...


@define
class ClientState:
    """Whether a client may be used here and now: it is bound to the event loop of its first call."""

    closed: bool = False
    waits: set[Ending] = field(factory=set[Ending])
    _loop: asyncio.AbstractEventLoop | None = None

    def check(self) -> None:
        """Raise if the client can't be used.

        Raises:
            ClientClosed: It was closed, or belongs to another event loop.
            ConfigurationError: No asyncio event loop is running.
        """
        if self.closed:
            raise closed()
        loop = running_loop()
        if self._loop is None:
            self._bind(loop)
        if self._loop is not loop:
            raise ClientClosed(
                "This client belongs to another event loop, perhaps of another thread; create one for each "
                "`asyncio.run`, inside of it. Clients of several loops and threads may share a RateLimiter."
            )

    def _bind(self, loop: asyncio.AbstractEventLoop) -> None:
        with _binding:  # the first calls may come from two threads at once
            self._loop = self._loop or loop

    def close(self) -> None:
        """Close the client, and end all that its calls wait for."""
        self.closed = True
        for wait in list(self.waits):
            wait.end()


_binding = Lock()


def closed() -> ClientClosed:
    """The error of calls that a closed client gets, or has not sent yet."""
    return ClientClosed("This client was closed; create a new one, usually with `async with Cloudflare() as cf:`.")


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop that runs here.

    Raises:
        ConfigurationError: None is running, or one of another library.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "cfapi needs a running asyncio event loop, such as that of `asyncio.run(main())`; it does not run on trio."
        ) from None


@define
class AttemptCounter:
    """When a call was made, how often it was sent so far, and whether its body can be sent again."""

    began: float
    count: int = 0
    cost: int = 0
    _reader: BodyReader | None = None

    def body_of(self, call: Call) -> bytes | BodyReader | None:
        """The body as the next attempt sends it: in pieces where it is large, so that its progress shows."""
        body = call.body
        if isinstance(body, bytes) and len(body) > PIECE:
            body = in_memory(body)
        if not isinstance(body, RequestBody):
            return body
        self._reader = BodyReader(body)
        return self._reader

    @property
    def body_consumed(self) -> bool:
        """Whether a further attempt would have nothing to send."""
        return self._reader is not None and self._reader.consumed

    @property
    def body_error(self) -> Exception | None:
        """What went wrong while the body of the latest attempt was produced."""
        return None if self._reader is None else self._reader.error
