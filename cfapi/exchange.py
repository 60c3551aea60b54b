"""One exchange over HTTP: what is asked, what is answered, and how it fails."""

from collections.abc import Mapping
from typing import Protocol

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi.retries import Trouble
from cfapi.uploads import Part, Source


@frozen(kw_only=True)
class Timeouts:
    """Time limits of one attempt, in seconds; None is no limit: `Cloudflare(timeouts=Timeouts(read=120))`.

    Args:
        connect: For making a connection, TLS included.
        read: Between two reads of the answer.
        total: For the whole attempt; where the answer is read as it arrives, up to its headers.
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
    body: bytes | Source | None = field(default=None, repr=False)
    form: tuple[Part, ...] | None = None
    timeouts: Timeouts = Timeouts()
    streamed: bool = False


class Body(Protocol):
    """The body of an answer while it arrives."""

    async def more(self) -> bytes:
        """The next bytes, decompressed; none at the end.

        Raises:
            Broken: The rest of the answer did not come.
        """
        ...

    def close(self) -> None:
        """Let go of the connection, which is closed if there was more to come."""
        ...


@frozen
class Answer:
    """One HTTP answer: its whole body, decompressed, or `arriving` instead."""

    status: int
    headers: CIMultiDict[str]
    body: bytes = field(default=b"", repr=False)
    arriving: Body | None = None

    @property
    def ok(self) -> bool:
        return is_ok(self.status)

    @property
    def ray(self) -> str | None:
        return self.headers.get("cf-ray")

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def is_ok(status: int) -> bool:
    """Whether a status tells of success."""
    return 200 <= status < 300  # noqa: PLR2004  # RFC 9110, section 15.3


@frozen
class Broken(Exception):
    """No whole answer came."""

    trouble: Trouble
    detail: str
    timed_out: bool = False


class TooLarge(Exception):
    """The answer is larger than the client wants to hold."""
