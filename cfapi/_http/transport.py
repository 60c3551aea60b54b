"""What sends requests: the protocol that any HTTP library can stand behind, and how it reports failure."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol

from attrs import define, field, frozen

from cfapi._http.messages import AnyResponse, Request


class Transport(Protocol):
    """Sends requests, for any number of tasks of one event loop: `Cloudflare(transport=...)`.

    Retries, rate limits, signing, redirects, compression and forms are handled above it.
    """

    async def send(self, request: Request) -> AnyResponse:
        """Send a request, as it is, and return its response as soon as its headers have come.

        Redirects are not followed, and the body is returned as it is on the wire. Iterating a body raises
        `TransportError` where the rest of it does not come.

        Raises:
            TransportError: No response came. An `OSError` counts as `TransportFailure.NO_RESPONSE`; anything else
                reaches the caller as it is.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections, those of responses that are still arriving too. It may be called more than once."""
        ...


class TransportFailure(Enum):
    """How far a request got for which no complete response came."""

    NOT_SENT = "the connection was never made"
    NO_RESPONSE = "the connection broke, or time ran out, after the request may have been received"
    UNTRUSTED = "the server's certificate is not trusted, which no retry changes"


@frozen
class TransportError(Exception):
    """No complete response came.

    Attributes:
        failure: How far the request got.
        detail: What happened, in words; never a secret.
        timed_out: Whether a time limit ran out.
    """

    failure: TransportFailure
    detail: str
    timed_out: bool = False


class ResponseTooLarge(Exception):
    """The response is larger than the client is willing to hold."""


@define
class LazyTransport:
    """Opens a transport with the first request: importing aiohttp takes longer than all else that a client needs."""

    _open: Callable[[], Transport] = field(repr=False)
    _opened: Transport | None = field(default=None, init=False)

    async def send(self, request: Request) -> AnyResponse:
        """Send a request through the transport, which is opened if this is the first one."""
        self._opened = self._opened or self._open()
        return await self._opened.send(request)

    async def aclose(self) -> None:
        """Close the transport if it was ever opened."""
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.aclose()
