"""One HTTP exchange as plain values: the request, its time limits, and the response."""

from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar, cast

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi._http.progress import Progress
from cfapi._numbers import SECONDS_OR_NONE

Body_co = TypeVar("Body_co", bound=bytes | AsyncIterator[bytes], covariant=True)


@frozen(kw_only=True)
class Timeouts:
    """Time limits of one attempt, in seconds; None is no limit: `Cloudflare(timeouts=Timeouts(read=120))`.

    A large body is not cut off for its size. While one moves, by 1,000 bytes a second at least, `total` stands still;
    and for each 100,000 bytes that were sent it is a second longer, because they may still be under way. So an attempt
    ends after `total`, and a second for each 1,000 bytes of its bodies, at the latest. For a limit that holds whatever
    is sent or received, wrap the call in `asyncio.timeout`.

    Args:
        connect: For making a connection: resolving the host, the tunnel of a proxy, TLS.
        read: The longest silence: between two reads of the response, and for each 64 kB of a body to be sent.
        total: For the whole attempt, connecting included; for a streamed response, until its headers have arrived.
            If it ends before there is a connection, nothing was sent, so that any call is repeated.
    """

    # Some HTTP libraries take 0 for no limit, others for no time at all.
    connect: float | None = field(default=10.0, validator=SECONDS_OR_NONE)
    read: float | None = field(default=60.0, validator=SECONDS_OR_NONE)
    total: float | None = field(default=300.0, validator=SECONDS_OR_NONE)


@frozen
class Request:
    """One HTTP request, ready to send.

    Attributes:
        method: The HTTP method.
        url: The percent-encoded URL.
        headers: All headers, with the Content-Length of a body whose size is known.
        body: Bytes, or an iterable of them, which is iterated at most once; None for no body.
        timeouts: Its time limits. A transport enforces `connect` and `read`; its caller enforces `total`.
        progress: Where the transport may say that nothing was sent yet, for the case that `total` runs out.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: bytes | AsyncIterable[bytes] | None = field(default=None, repr=False)
    timeouts: Timeouts = Timeouts()
    progress: Progress = field(factory=Progress, repr=False, eq=False)


def _case_insensitive(headers: Mapping[str, str]) -> CIMultiDict[str]:
    return headers if isinstance(headers, CIMultiDict) else CIMultiDict(headers)


def combined(headers: CIMultiDict[str], name: str) -> str:
    """A header that is a list, as one line: it may be in several (RFC 9110, section 5.3). "" where there is none."""
    return ", ".join(headers.getall(name, ()))


def _nothing_to_close() -> None:
    """A body that is in memory holds no connection."""


@frozen
class Response(Generic[Body_co]):
    """One HTTP response.

    Attributes:
        status: The HTTP status.
        headers: The HTTP headers, whose names are case-insensitive.
        body: Its bytes, or an iterator of them as they arrive.
        close: Releases the connection, even if the body was not read to its end.
    """

    status: int
    headers: CIMultiDict[str] = field(converter=_case_insensitive)
    body: Body_co = field(default=cast("Any", b""), repr=False)
    close: Callable[[], None] = field(default=_nothing_to_close, repr=False, eq=False)

    @property
    def ok(self) -> bool:
        """Whether the status reports success (RFC 9110, section 15.3)."""
        return 200 <= self.status < 300  # noqa: PLR2004

    @property
    def ray(self) -> str | None:
        """The id by which Cloudflare's support finds the request."""
        return self.headers.get("cf-ray")

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in lower case; empty where the response has none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


WholeResponse: TypeAlias = Response[bytes]
StreamedResponse: TypeAlias = Response[AsyncIterator[bytes]]
AnyResponse: TypeAlias = WholeResponse | StreamedResponse
