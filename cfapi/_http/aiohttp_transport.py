"""The only module that uses aiohttp: a request in, a response or a `TransportError` out.

Nothing of aiohttp is visible outside: its exceptions are translated, and its frames, whose local variables hold signed
headers, are removed from every traceback.
"""

import math
import ssl
import sys
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from functools import lru_cache
from typing import Any, TypeVar, cast
from weakref import WeakSet

import aiohttp
from aiohttp import hdrs
from attrs import define, field
from multidict import CIMultiDict
from yarl import URL

from cfapi._http.aiohttp_connections import ClosedUnused, Connector, UnsolicitedData, progress_here
from cfapi._http.compression import INCOMPLETE, codings
from cfapi._http.messages import Request, Response, StreamedResponse, Timeouts
from cfapi._http.progress import NO_COMPLETE_RESPONSE, NO_CONNECTION, Progress, TransportFailure
from cfapi._http.proxies import Proxies, shown
from cfapi._http.tls import tls_context
from cfapi._http.transport import TransportError
from cfapi._http.unclosed import close_when_collected

T = TypeVar("T")

PROXY_AUTHENTICATION_REQUIRED = 407

USER_AGENT = f"cfapi Python/{sys.version_info.major}.{sys.version_info.minor} aiohttp/{aiohttp.__version__}"


@define
class AiohttpTransport:
    """One aiohttp session: opened on first use, shared by all tasks of one event loop.

    Args:
        proxies: Which proxy a URL goes through.
        ssl: How servers are verified; the system's and the environment's authorities if left out.
    """

    _proxies: Proxies
    _ssl: ssl.SSLContext | None = None
    _session: aiohttp.ClientSession | None = field(default=None, init=False)
    _closed_as_usual: Callable[[], object] = field(default=lambda: None, init=False, repr=False)
    _responses: WeakSet[aiohttp.ClientResponse] = field(factory=WeakSet[aiohttp.ClientResponse], init=False, repr=False)

    async def send(self, request: Request) -> StreamedResponse:
        """Send a request. Its response is still arriving, and must be read to its end or closed.

        Raises:
            TransportError: No response came.
        """
        proxy = self._proxies.proxy_for(request.url)
        request.progress.failure = TransportFailure.NOT_SENT
        response = await _without_aiohttp(self._send(request, proxy), request.progress, proxy)
        self._responses.add(response)
        if proxy and response.status == PROXY_AUTHENTICATION_REQUIRED:  # it was not passed on, http:// has no tunnel
            response.close()
            detail = f"{_PROXY_REFUSALS[response.status]} (407); the proxy is {shown(proxy)}"
            raise TransportError(TransportFailure.PROXY_UNAUTHENTICATED, detail)
        return Response(response.status, CIMultiDict(response.headers), _ArrivingBody(response), response.close)

    async def aclose(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        self._closed_as_usual()
        # Closing the session does not wake up tasks that wait for the rest of a response.
        for response in list(self._responses):
            response.close()
        if session is not None:
            await session.close()

    async def _send(self, request: Request, proxy: str | None) -> aiohttp.ClientResponse:
        progress_here.set(request.progress)
        session = self._session = self._session or self._open(secure=request.url.startswith("https:"))
        return await session.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers,
            data=request.body if isinstance(request.body, bytes) or request.body is None else _Payload(request.body),
            # Without a content type, aiohttp would send application/octet-stream.
            skip_auto_headers=(hdrs.CONTENT_TYPE,),
            allow_redirects=False,
            timeout=_client_timeout(request.timeouts),
            proxy=proxy,
        )

    def _open(self, *, secure: bool) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            # The client limits the requests in flight; a second limit here could only deadlock with it.
            connector=Connector(limit=0, ssl=(self._ssl or tls_context()) if secure else True),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={hdrs.USER_AGENT: USER_AGENT, hdrs.ACCEPT_ENCODING: ", ".join(codings())},
            auto_decompress=False,
        )
        # aiohttp would silently send an idempotent request twice if a keep-alive connection proves to be closed;
        # retries are up to the session.
        session._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._closed_as_usual = close_when_collected(self, session)
        return session


@define
class _ArrivingBody:
    """The body of a response as it was received, still compressed."""

    _response: aiohttp.ClientResponse

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        chunk = await _without_aiohttp(self._response.content.readany(), Progress())
        if not chunk:
            raise StopAsyncIteration
        return chunk


class _Payload(aiohttp.Payload):
    """The bytes of a request body, for aiohttp."""

    def __init__(self, body: AsyncIterable[bytes]) -> None:
        super().__init__(body)

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("a stream has no text")

    async def write(self, writer: Any) -> None:
        writer.send_headers()  # aiohttp would send them with the first chunk, which may take long to come
        async with aclosing(cast("AsyncGenerator[bytes]", aiter(self._value))) as chunks:
            async for chunk in chunks:
                await writer.write(chunk)


async def _without_aiohttp(work: Awaitable[T], progress: Progress, proxy: str | None = None) -> T:
    """The result of an operation of aiohttp.

    Args:
        work: The operation.
        progress: How far the request has come.
        proxy: The proxy that it goes through.

    Raises:
        TransportError: aiohttp raised an error.
    """
    try:
        return await work
    except (aiohttp.ClientError, OSError) as error:
        detail = _describe(error) + (f"; the proxy is {shown(proxy)}" if proxy else "")
        failed = TransportError(_failure(error, progress), detail, timed_out=isinstance(error, TimeoutError))
    except BaseException as other:
        other.__traceback__ = None
        raise
    raise failed  # outside of `except`, so that aiohttp's exception is not its context


@lru_cache(maxsize=64)
def _client_timeout(limits: Timeouts) -> aiohttp.ClientTimeout:
    # aiohttp rounds limits over `ceil_threshold` seconds up to whole seconds; ours are exact.
    return aiohttp.ClientTimeout(total=None, connect=limits.connect, sock_read=limits.read, ceil_threshold=math.inf)


def _failure(error: BaseException, progress: Progress) -> TransportFailure:
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return TransportFailure.UNTRUSTED
    if isinstance(error, aiohttp.ClientHttpProxyError) and error.status == PROXY_AUTHENTICATION_REQUIRED:
        return TransportFailure.PROXY_UNAUTHENTICATED
    return progress.failure


def _describe(error: BaseException) -> str:
    """Describe an exception. Its own text may hold a proxy's password, so only known parts are used."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"the certificate of {error.host} is not trusted"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"cannot connect to {error.host}:{error.port} ({error.strerror or type(error).__name__})"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"{_PROXY_REFUSALS.get(error.status, 'the proxy refused to connect')} ({error.status})"
    known = (words for kind, words in _DESCRIPTIONS.items() if isinstance(error, kind))
    return next(known, f"the connection failed ({type(error).__name__})")


_PROXY_REFUSALS = {PROXY_AUTHENTICATION_REQUIRED: "the proxy demands a user and password, or others than were given"}

# The first match counts.
_DESCRIPTIONS: dict[type[BaseException], str] = {
    aiohttp.ConnectionTimeoutError: NO_CONNECTION,
    aiohttp.SocketTimeoutError: "no bytes were received within the time limit",
    TimeoutError: NO_COMPLETE_RESPONSE,
    UnsolicitedData: "it received more than a response",
    ClosedUnused: "the connection was closed, or received something, before anything was sent",
    aiohttp.ClientResponseError: "what was received is not HTTP",
    aiohttp.ClientPayloadError: INCOMPLETE,
    aiohttp.ServerDisconnectedError: "the connection was closed before a response was received",
    ConnectionError: "the connection was closed before a response was received",
}
