"""The one door to aiohttp: a request in, a whole answer or a `Broken` out.

Nothing of aiohttp's leaves through it: its exceptions become values, and its frames, whose local variables hold
signed headers, are cut from every traceback.
"""

import math
import os
import ssl
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from aiohttp import hdrs
from attrs import define, field, frozen
from multidict import CIMultiDict
from yarl import URL

from cfapi.encoding import Part
from cfapi.errors import ConfigurationError
from cfapi.retries import Trouble

MEGABYTE = 1024 * 1024
USER_AGENT = f"cfapi Python/{sys.version_info.major}.{sys.version_info.minor} aiohttp/{aiohttp.__version__}"
# What clients other than OpenSSL (which knows SSL_CERT_FILE and SSL_CERT_DIR by itself) call the same setting.
CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@frozen(kw_only=True)
class Timeouts:
    """Time limits of one attempt, in seconds; None is no limit: `Cloudflare(timeouts=Timeouts(read=120))`.

    Args:
        connect: For making a connection, TLS included.
        read: Between two reads of the answer.
        total: For the whole attempt.
    """

    connect: float | None = 10.0
    read: float | None = 60.0
    total: float | None = 300.0


@frozen
class Request:
    """One HTTP request, ready to send. `url` is percent-encoded."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)
    form: tuple[Part, ...] | None = None
    timeouts: Timeouts = Timeouts()


@frozen
class Answer:
    """One whole HTTP answer, decompressed."""

    status: int
    headers: CIMultiDict[str]
    body: bytes = field(repr=False)

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300  # noqa: PLR2004  # RFC 9110, section 15.3

    @property
    def ray(self) -> str | None:
        return self.headers.get("cf-ray")

    @property
    def content_type(self) -> str:
        return self.headers.get(hdrs.CONTENT_TYPE, "").partition(";")[0].strip().lower()


@frozen
class Broken(Exception):
    """No whole answer came."""

    trouble: Trouble
    detail: str
    timed_out: bool = False


class TooLarge(Exception):
    """The answer is larger than the client wants to hold."""


@define
class Transport:
    """One aiohttp session: opened on first use, shared by all tasks of one event loop."""

    max_answer_bytes: int = 256 * MEGABYTE
    _http: aiohttp.ClientSession | None = field(default=None, init=False)
    _proxies: Mapping[str, str] = field(factory=getproxies, init=False, repr=False)

    async def send(self, request: Request) -> Answer:
        """Send a request and read its answer.

        Raises:
            Broken: No whole answer came.
            TooLarge: The answer exceeds `max_answer_bytes`.
        """
        try:
            return await self._exchange(request)
        except (aiohttp.ClientError, OSError) as fault:
            broken = _broken(fault)
        except BaseException as other:
            other.__traceback__ = None
            raise
        raise broken  # outside of `except`, so that aiohttp's exception is not its context

    async def aclose(self) -> None:
        """Close all connections."""
        http, self._http = self._http, None
        if http is not None:
            await http.close()

    async def _exchange(self, request: Request) -> Answer:
        http = self._http = self._http or self._open(secure=request.url.startswith("https:"))
        async with http.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers,
            data=request.body if request.form is None else _form(request.form),
            allow_redirects=False,
            timeout=_client_timeout(request.timeouts),
            proxy=self._proxy(request.url) if self._proxies else None,
        ) as response:
            body = await self._read(response)
            return Answer(response.status, CIMultiDict(response.headers), body)

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        chunks: list[bytes] = []
        size = 0
        while chunk := await response.content.readany():
            size += len(chunk)
            if size > self.max_answer_bytes:
                response.close()
                raise TooLarge
            chunks.append(chunk)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _open(self, *, secure: bool) -> aiohttp.ClientSession:
        http = aiohttp.ClientSession(
            # The session layer bounds what is in flight; a second bound here could only deadlock with it.
            connector=aiohttp.TCPConnector(limit=0, ssl=_tls_context() if secure else True),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={hdrs.USER_AGENT: USER_AGENT},
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


def _form(parts: tuple[Part, ...]) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for part in parts:
        content = part.content.open("rb") if isinstance(part.content, Path) else part.content
        form.add_field(part.name, content, filename=part.filename, content_type=part.content_type)
    return form


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
    aiohttp.ServerDisconnectedError: "the connection was closed before the answer came",
    ConnectionError: "the connection was closed before the answer came",
}
