"""One call of an operation, encoded; what the session sends, and what its errors name."""

import re
from collections.abc import Mapping
from typing import TypedDict, TypeVar, Unpack

from attrs import evolve, field, frozen

from cfapi._http.bodies import RequestBody
from cfapi._http.messages import AnyResponse
from cfapi.errors import ArgumentError, CallError, Message, call_name

E = TypeVar("E", bound=CallError)

METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
# RFC 9110, section 9.2.2.
IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
# draft-ietf-httpapi-idempotency-key-header; some operations document it.
IDEMPOTENCY_KEY = "Idempotency-Key"
SIGNING_HEADERS = frozenset(
    {"authorization", "cookie", "proxy-authorization", "x-auth-key", "x-auth-email", "x-auth-user-service-key"}
)
# Setting one of these wrongly hangs the connection, or reaches another host behind the same edge.
FRAMING_HEADERS = frozenset({"connection", "content-length", "host", "transfer-encoding"})
# RFC 9110, section 5.6.2.
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def _known_method(_: object, __: object, method: str) -> None:
    if method not in METHODS:
        raise ArgumentError(f"{method!r} is not an HTTP method of this API: {', '.join(sorted(METHODS))}.")


def sendable_headers(_: object, __: object, headers: Mapping[str, str]) -> None:
    """Validate headers that a caller chose.

    Raises:
        ArgumentError: One of them can't be chosen by the caller, or contains what no header can.
    """
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users
            raise ArgumentError(f"The header {name!r} and its value must be texts.")
        if name.lower() in SIGNING_HEADERS:
            raise ArgumentError(
                f"{name} is set by the client's credentials; pass api_token or api_key to the client instead."
            )
        if name.lower() in FRAMING_HEADERS:
            raise ArgumentError(f"{name} is set by cfapi and can't be chosen.")
        if not TOKEN.fullmatch(name) or not value.isascii() or not value.isprintable():
            raise ArgumentError(f"The header {name!r} contains characters that a header can't have.")


class ErrorFacts(TypedDict, total=False):
    """The facts of an error besides the call itself."""

    detail: str
    errors: tuple[Message, ...]
    retry_after: float | None
    permissions: tuple[str, ...]


@frozen
class Call:
    """What is sent. `path` and `query` are percent-encoded; `headers` are those that the caller chose."""

    method: str = field(validator=_known_method)
    path: str
    query: str = ""
    operation: str | None = None
    body: bytes | RequestBody | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, validator=sendable_headers)
    content_type: str | None = "application/json"

    @property
    def name(self) -> str:
        """Its name in messages."""
        return call_name(self.method, self.path, self.operation)

    @property
    def repeatable(self) -> bool:
        """Whether repeating it does no harm: by its method, or by the key that its operation documents for that.

        Headers that a client adds to all calls are not among its own: most operations would ignore such a key.
        """
        return self.method in IDEMPOTENT_METHODS or IDEMPOTENCY_KEY in self.headers

    @property
    def size(self) -> int | None:
        """The size of its body, in bytes; None if there is none, or it is not known."""
        if isinstance(self.body, RequestBody):
            return self.body.size
        return None if self.body is None else len(self.body)

    def with_query(self, query: str) -> "Call":
        """The same call with another query string."""
        return evolve(self, query=query)

    def error(self, kind: type[E], response: AnyResponse | None = None, **facts: Unpack[ErrorFacts]) -> E:
        """The error that this call failed with.

        Args:
            kind: Its class.
            response: The response, if there was one.
            facts: What else is known.
        """
        status = None if response is None else response.status
        ray = None if response is None else response.ray
        return kind(self.method, self.path, self.operation, status=status, ray=ray, **facts)
