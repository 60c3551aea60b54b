"""One call of an operation, encoded; and the options with which calls are made."""

from collections.abc import Mapping

from attrs import field, frozen

from cfapi.encoding import Part
from cfapi.errors import ArgumentError
from cfapi.retries import Retries
from cfapi.transport import Timeouts

METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
SIGNING_HEADERS = frozenset({"authorization", "x-auth-key", "x-auth-email", "x-auth-user-service-key"})


def _known_method(_: object, __: object, method: str) -> None:
    if method not in METHODS:
        raise ArgumentError(f"{method!r} is not an HTTP method of this API: {', '.join(sorted(METHODS))}.")


def _sendable_headers(_: object, __: object, headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if name.lower() in SIGNING_HEADERS:
            raise ArgumentError(f"{name} is set by the client's credentials; pass api_token or api_key to it instead.")
        if not (name + value).isascii() or not (name + value).isprintable():
            raise ArgumentError(f"The header {name!r} holds characters that a header can't.")


@frozen
class Call:
    """What is sent, and what it is called in errors. `path` and `query` are percent-encoded."""

    method: str = field(validator=_known_method)
    path: str
    query: str = ""
    operation: str | None = None
    body: bytes | None = field(default=None, repr=False)
    form: tuple[Part, ...] | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, validator=_sendable_headers)


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
