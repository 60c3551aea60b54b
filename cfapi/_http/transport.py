"""What sends requests: a protocol that any HTTP library can implement, and how it reports failures."""

from collections.abc import Callable
from typing import Protocol

from attrs import define, field, frozen

from cfapi._http.messages import AnyResponse, Request
from cfapi._http.progress import TransportFailure


class Transport(Protocol):
    """Sends requests, for any number of tasks of one event loop: `Cloudflare(transport=...)`.

    Retries, rate limits, signing, redirects, compression and forms are handled above it. A transport that sends nothing
    over the network may have an attribute `in_memory = True`: then the limit of this machine's address does not apply.
    """

    async def send(self, request: Request) -> AnyResponse:
        """Send a request unchanged, and return its response as soon as its headers have arrived.

        Redirects are not followed, and the body is returned as it was received, still compressed. Iterating over a body
        raises `TransportError` if the rest of it is not received.

        Raises:
            TransportError: No response was received. An `OSError` counts as `TransportFailure.NO_RESPONSE`; anything
                else reaches the caller unchanged.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections, including those of responses that are still arriving. May be called more than once."""
        ...


@frozen
class TransportError(Exception):
    """No complete response was received.

    Attributes:
        failure: How far the request got.
        detail: What happened, as text; never a secret.
        timed_out: Whether a time limit ran out.
    """

    failure: TransportFailure
    detail: str
    timed_out: bool = False


class ResponseTooLarge(Exception):
    """The response is larger than `max_response_bytes`."""


@define
class LazyTransport:
    """Opens a transport with the first request: importing aiohttp takes longer than everything else a client needs."""

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
