"""The one door to aiohttp: a request in, an answer or a `Broken` out.

Nothing of aiohttp's leaves through it: its exceptions become values, and its frames, whose local variables hold
signed headers, are cut from every traceback.
"""

import math
import os
import ssl
import sys
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import aclosing
from functools import cache
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass
from weakref import WeakSet

import aiohttp
import anyio
import anyio.lowlevel
from aiohttp import hdrs
from attrs import define, evolve, field, frozen
from multidict import CIMultiDict
from yarl import URL

from cfapi.errors import ConfigurationError
from cfapi.exchange import Answer, Broken, Request, Timeouts, TooLarge, is_ok
from cfapi.retries import Trouble
from cfapi.unpacking import Damaged, Unpacker, codings, unpacker
from cfapi.uploads import Part, Source, source_of

T = TypeVar("T")

USER_AGENT = f"cfapi Python/{sys.version_info.major}.{sys.version_info.minor} aiohttp/{aiohttp.__version__}"
# What clients other than OpenSSL (which knows SSL_CERT_FILE and SSL_CERT_DIR by itself) call the same setting.
CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@frozen
class _Arriving:
    """The body of an answer while it arrives."""

    _content: "_Content" = field(repr=False)
    _response: aiohttp.ClientResponse = field(repr=False)

    async def more(self) -> bytes:
        """The next bytes, decompressed; none at the end.

        Raises:
            Broken: The rest of the answer did not come.
        """
        return await _without_aiohttp(self._content.more())

    def close(self) -> None:
        """Let go of the connection, which is closed if there was more to come."""
        self._response.close()


@define
class _Content:
    """The content of a response as it arrives, unpacked."""

    _response: aiohttp.ClientResponse
    _unpacker: Unpacker | None
    _pieces: Iterator[bytes] = field(factory=lambda: iter(()), init=False)

    @classmethod
    def of(cls, response: aiohttp.ClientResponse) -> "_Content":
        coding = response.headers.get(hdrs.CONTENT_ENCODING)
        return cls(response, unpacker(coding) if coding else None)

    async def more(self) -> bytes:
        """The next bytes; none at the end."""
        if self._unpacker is None:
            return await self._response.content.readany()
        while True:
            if piece := next(self._pieces, b""):
                # A little may unpack to very much: others have their turn between two pieces of it.
                await anyio.lowlevel.checkpoint()
                return piece
            data = await self._response.content.readany()
            if not data:
                self._unpacker.end()
                return b""
            self._pieces = filter(None, self._unpacker.pieces(data))
            if piece := next(self._pieces, b""):
                return piece


@define
class Http:
    """One aiohttp session: opened on first use, shared by all tasks of one event loop."""

    max_answer_bytes: int
    _http: aiohttp.ClientSession | None = field(default=None, init=False)
    _proxies: Mapping[str, str] = field(factory=getproxies, init=False, repr=False)
    _arriving: WeakSet[aiohttp.ClientResponse] = field(factory=WeakSet[aiohttp.ClientResponse], init=False, repr=False)

    async def send(self, request: Request) -> Answer:
        """Send a request and read its answer; a good one to a streamed request is still arriving, and is to be closed.

        Raises:
            Broken: No whole answer came.
            TooLarge: The answer exceeds `max_answer_bytes`.
        """
        return await _without_aiohttp(self._begin(request) if request.streamed else self._exchange(request))

    async def aclose(self) -> None:
        """Close all connections."""
        http, self._http = self._http, None
        # Those who wait for the rest of an answer are not told by aiohttp when its session closes.
        for response in list(self._arriving):
            response.close()
        if http is not None:
            await http.close()

    async def _exchange(self, request: Request) -> Answer:
        async with await self._answered(request, request.timeouts) as response:
            return await self._whole(response)

    async def _begin(self, request: Request) -> Answer:
        """The head of a good answer within the total limit; any other answer whole."""
        with anyio.fail_after(request.timeouts.total):
            response = await self._answered(request, evolve(request.timeouts, total=None))
            if not is_ok(response.status):
                async with response:
                    return await self._whole(response)
        return Answer(
            response.status, CIMultiDict(response.headers), arriving=_Arriving(_Content.of(response), response)
        )

    async def _answered(self, request: Request, limits: Timeouts) -> aiohttp.ClientResponse:
        http = self._http = self._http or self._open(secure=request.url.startswith("https:"))
        response = await http.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers,
            data=_data(request),
            # Of a request without a body aiohttp would say that it is an octet-stream.
            skip_auto_headers=(hdrs.CONTENT_TYPE,) if request.body is None and request.form is None else (),
            allow_redirects=False,
            timeout=_client_timeout(limits),
            proxy=self._proxy(request.url) if self._proxies else None,
        )
        self._arriving.add(response)
        return response

    async def _whole(self, response: aiohttp.ClientResponse) -> Answer:
        return Answer(response.status, CIMultiDict(response.headers), await self._read(response))

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        content = _Content.of(response)
        # Its value is not copied; chunks that are joined would be held twice.
        body = BytesIO(await content.more())
        while body.seek(0, SEEK_END) <= self.max_answer_bytes:
            chunk = await content.more()
            if not chunk:
                return body.getvalue()
            body.write(chunk)
        response.close()
        raise TooLarge

    def _open(self, *, secure: bool) -> aiohttp.ClientSession:
        http = aiohttp.ClientSession(
            # The session layer bounds what is in flight; a second bound here could only deadlock with it.
            connector=aiohttp.TCPConnector(limit=0, ssl=_tls_context() if secure else True),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={hdrs.USER_AGENT: USER_AGENT, hdrs.ACCEPT_ENCODING: ", ".join(codings())},
            auto_decompress=False,
        )
        # aiohttp would silently send an idempotent request twice when a kept connection turns out closed;
        # attempts are ours to count.
        http._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return http

    def _proxy(self, url: str) -> str | None:
        parts = urlsplit(url)
        if proxy_bypass(parts.netloc) or proxy_bypass(parts.hostname or ""):
            return None
        proxy = self._proxies.get(parts.scheme) or self._proxies.get("all")
        return _checked_proxy(proxy) if proxy else None


async def _without_aiohttp(work: Awaitable[T]) -> T:
    """What a piece of work with aiohttp gives.

    Raises:
        Broken: What aiohttp raised, in our words.
    """
    try:
        return await work
    except (aiohttp.ClientError, OSError, Damaged) as fault:
        broken = _broken(fault)
    except BaseException as other:
        other.__traceback__ = None
        raise
    raise broken  # outside of `except`, so that aiohttp's exception is not its context


def _checked_proxy(given: str) -> str:
    """A proxy's URL; the scheme may be left out, as curl allows. It may hold a password, so no error shows it."""
    proxy = given if "://" in given else f"http://{given}"
    try:
        usable = urlsplit(proxy).scheme in ("http", "https") and bool(URL(proxy).host)
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(
            "The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) must look like "
            "http://host:port; cfapi speaks to HTTP proxies only."
        )
    return proxy


def _tls_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    for name in CA_VARIABLES:
        if place := os.environ.get(name):
            _trust(context, name, Path(place))
    return context


def _trust(context: ssl.SSLContext, name: str, place: Path) -> None:
    try:
        if place.is_dir():
            context.load_verify_locations(capath=place)
        else:
            context.load_verify_locations(cafile=place)
    except OSError:
        raise ConfigurationError(f"{name} names {place}, which holds no certificates that can be read.") from None


@cache
def _client_timeout(limits: Timeouts) -> aiohttp.ClientTimeout:
    # aiohttp rounds limits over `ceil_threshold` seconds up to whole ones; ours are meant as given.
    return aiohttp.ClientTimeout(
        total=limits.total, connect=limits.connect, sock_read=limits.read, ceil_threshold=math.inf
    )


class _Payload(aiohttp.Payload):
    """The bytes of a source, for aiohttp."""

    def __init__(self, source: Source, **described: Any) -> None:
        super().__init__(source, **described)
        self._size = source.size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("a stream is sent as it comes")

    async def write(self, writer: Any) -> None:
        async with aclosing(self._value.read()) as chunks:
            async for chunk in chunks:
                await writer.write(chunk)


def _data(request: Request) -> bytes | aiohttp.Payload | None:
    if request.form is not None:
        return _form(request.form)
    return _Payload(request.body) if isinstance(request.body, Source) else request.body


def _form(parts: tuple[Part, ...]) -> aiohttp.MultipartWriter:
    form = aiohttp.MultipartWriter("form-data")
    for part in parts:
        form.append_payload(_part(part))
    return form


def _part(part: Part) -> aiohttp.Payload:
    source = source_of(part.content) if isinstance(part.content, str) else part.content
    payload = _Payload(source, filename=part.filename, content_type=part.content_type)
    payload.headers[hdrs.CONTENT_DISPOSITION] = _disposition(part)
    if part.filename is None and part.content_type is None:
        del payload.headers[hdrs.CONTENT_TYPE]  # a plain field has none
    return payload


def _disposition(part: Part) -> str:
    """How browsers write it (WHATWG HTML, multipart/form-data); aiohttp would write "a/b.js" as "a%2Fb.js"."""
    filename = "" if part.filename is None else f'; filename="{part.filename.translate(_ESCAPED)}"'
    return f'form-data; name="{part.name.translate(_ESCAPED)}"{filename}'


_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


# The first that fits counts.
_TROUBLES: dict[type[BaseException], Trouble] = {
    aiohttp.ClientConnectorCertificateError: Trouble.UNTRUSTED,
    aiohttp.ClientConnectorError: Trouble.NOT_SENT,
    aiohttp.ConnectionTimeoutError: Trouble.NOT_SENT,
    aiohttp.ClientHttpProxyError: Trouble.NOT_SENT,
    BaseException: Trouble.NO_ANSWER,
}


def _broken(fault: BaseException) -> Broken:
    trouble = next(trouble for kind, trouble in _TROUBLES.items() if isinstance(fault, kind))
    return Broken(trouble, _describe(fault), timed_out=isinstance(fault, TimeoutError))


def _describe(fault: BaseException) -> str:
    """An exception in words. Its own text may hold a proxy's password, so only known parts are used."""
    if isinstance(fault, aiohttp.ClientConnectorCertificateError):
        return f"the certificate of {fault.host} is not trusted"
    if isinstance(fault, aiohttp.ClientConnectorError):
        return f"cannot connect to {fault.host}:{fault.port} ({fault.strerror or type(fault).__name__})"
    known = (words for kind, words in _WORDS.items() if isinstance(fault, kind))
    return next(known, f"the connection failed ({type(fault).__name__})")


_WORDS: dict[type[BaseException], str] = {
    aiohttp.ConnectionTimeoutError: "no connection within the time limit",
    aiohttp.SocketTimeoutError: "no bytes came within the time limit",
    TimeoutError: "no whole answer within the time limit",
    aiohttp.ClientHttpProxyError: "the proxy refused to connect",
    aiohttp.ClientPayloadError: "the answer was cut short or is damaged",
    Damaged: "the answer was cut short or is damaged",
    aiohttp.ServerDisconnectedError: "the connection was closed before the answer came",
    ConnectionError: "the connection was closed before the answer came",
}
