"""One call of an operation, encoded; and the options with which calls are made."""

import re
from collections.abc import Mapping
from typing import TypedDict

from attrs import field, frozen

from cfapi.errors import ArgumentError
from cfapi.exchange import Timeouts
from cfapi.retries import Retries
from cfapi.uploads import Part, Source

METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
SIGNING_HEADERS = frozenset(
    {"authorization", "cookie", "proxy-authorization", "x-auth-key", "x-auth-email", "x-auth-user-service-key"}
)
# Whoever sets one of these to something else hangs the connection, or reaches another host behind the same edge.
FRAMING_HEADERS = frozenset({"connection", "content-length", "host", "transfer-encoding"})
# RFC 9110, section 5.6.2.
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def _known_method(_: object, __: object, method: str) -> None:
    if method not in METHODS:
        raise ArgumentError(f"{method!r} is not an HTTP method of this API: {', '.join(sorted(METHODS))}.")


def _sendable_headers(_: object, __: object, headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if name.lower() in SIGNING_HEADERS:
            raise ArgumentError(f"{name} is set by the client's credentials; pass api_token or api_key to it instead.")
        if name.lower() in FRAMING_HEADERS:
            raise ArgumentError(f"{name} follows from the request and can't be chosen.")
        if not TOKEN.fullmatch(name) or not value.isascii() or not value.isprintable():
            raise ArgumentError(f"The header {name!r} holds characters that a header can't.")


@frozen
class Call:
    """What is sent, and what it is called in errors. `path` and `query` are percent-encoded.

    A `streamed` call wants its answer as it arrives.
    """

    method: str = field(validator=_known_method)
    path: str
    query: str = ""
    operation: str | None = None
    body: bytes | Source | None = field(default=None, repr=False)
    form: tuple[Part, ...] | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, validator=_sendable_headers)
    content_type: str | None = "application/json"
    streamed: bool = False

    @property
    def spent(self) -> bool:
        """Whether its body was a stream that can't be sent a second time."""
        return any(source.spent for source in self._sources)

    @property
    def fault(self) -> Exception | None:
        """What went wrong while its body was produced."""
        return next((source.fault for source in self._sources if source.fault is not None), None)

    @property
    def _sources(self) -> list[Source]:
        contents = (self.body, *(part.content for part in self.form or ()))
        return [content for content in contents if isinstance(content, Source)]


class Changes(TypedDict, total=False):
    """Options that differ from the client's, for some calls."""

    retries: Retries
    timeouts: Timeouts
    idempotent: bool
    strict: bool


class Details(Changes, total=False):
    """All that a call by path can carry."""

    params: Mapping[str, object] | None
    json: object
    headers: Mapping[str, str] | None


@frozen(kw_only=True)
class Options:
    """How calls are made; `cf.with_options(...)` changes them for some calls.

    Args:
        retries: When to repeat a failed call.
        timeouts: Time limits of each attempt.
        idempotent: Whether a POST or PATCH may be repeated, because repeating it does no harm.
        strict: Whether an answer that does not fit its types is an error.
        headers: Further headers to send; never credentials.
    """

    retries: Retries = field(factory=Retries)
    timeouts: Timeouts = field(factory=Timeouts)
    idempotent: bool = False
    strict: bool = False
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, validator=_sendable_headers)
