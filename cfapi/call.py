"""One call of an operation, encoded; and the options with which calls are made."""

import re
from collections.abc import Mapping
from typing import TypedDict

from attrs import evolve, field, frozen

from cfapi.encoding import Part
from cfapi.errors import ArgumentError
from cfapi.retries import Retries
from cfapi.transport import Timeouts

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


def _repeatable(form: tuple[Part, ...] | None) -> tuple[Part, ...] | None:
    """Open files are read once: a second attempt would find them at their end, or closed."""
    if form is None:
        return None
    return tuple(evolve(part, content=part.content.read()) if hasattr(part.content, "read") else part for part in form)


@frozen
class Call:
    """What is sent, and what it is called in errors. `path` and `query` are percent-encoded."""

    method: str = field(validator=_known_method)
    path: str
    query: str = ""
    operation: str | None = None
    body: bytes | None = field(default=None, repr=False)
    form: tuple[Part, ...] | None = field(default=None, converter=_repeatable)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, validator=_sendable_headers)


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
