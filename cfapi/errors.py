"""Every error that cfapi raises.

CloudflareError
├── ConfigurationError          the client is set up wrongly: fix credentials, base URL or options
├── ArgumentError               the call is wrong and was not sent: fix the argument
├── ClientClosed                the client was closed, or is used from a second event loop
├── WaitTimedOut                `wait_until` waited long enough (also a TimeoutError)
└── CallError                   one call failed; its facts are attributes
    ├── ConnectionFailed        no response, and nothing was done or the call may be repeated
    ├── TimedOut                a time limit ran out (also a TimeoutError)
    ├── OutcomeUnknown          the server may have done it: check before you repeat the call
    ├── DecodeError             the response is not what this endpoint is documented to send
    ├── PaginationError         a listing does not advance
    ├── MultipleFound           `one()` found several: narrow the arguments
    ├── ServerError             5xx, or no status that there is: wait, then repeat
    └── RequestRefused          the server said no: `success: false`, a status of 3xx or 4xx, or 501
        ├── BadRequest          400, and any 4xx that is not registered: fix the call
        ├── Unauthenticated     401: fix the credentials
        ├── Forbidden           403: give the token the permission
        ├── NotFound            404, 410
        │   └── NoneFound       `one()` found nothing: check the arguments
        ├── Conflict            409
        ├── Unprocessable       422: fix the call
        ├── RateLimited         429: wait `retry_after` seconds
        └── GraphQLError        a query returned errors: fix the query; `data` has what was found
"""

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

from attrs import asdict, define, field, frozen

from cfapi._printable import printable

E = TypeVar("E", bound="CallError")

# Codes that Cloudflare uses both for a missing permission and for a bad token.
PERMISSION_CODES = frozenset({10000, 9109})
UNKNOWN_TOKEN = 9109  # also of permissions: the message tells which
NOT_IMPLEMENTED = 501
# How many permissions an error message names.
NAMED = 2


def call_name(method: str, path: str, operation: str | None) -> str:
    """How messages, events and logs name a call: "zones.get (GET /zones/z)", or "GET /zones/z" if made by path."""
    return f"{operation} ({method} {path})" if operation else f"{method} {path}"


@frozen
class Message:
    """One entry of `errors` or `messages` in an envelope.

    `chain` holds the finer reasons (`error_chain`), `pointer` the place in the request (`source.pointer`).
    """

    message: str
    code: int | None = None
    documentation_url: str | None = None
    pointer: str | None = None
    chain: tuple["Message", ...] = ()

    def __str__(self) -> str:
        own = f"[{self.code}] {self.message}" if self.code is not None else self.message
        return printable(" -> ".join([own, *map(str, self.chain)]))

    def all_codes(self) -> tuple[int, ...]:
        """The code of this message and those of its chain, outermost first."""
        own = () if self.code is None else (self.code,)
        return own + tuple(code for link in self.chain for code in link.all_codes())


class CloudflareError(Exception):
    """The base of all errors of cfapi."""

    def __str__(self) -> str:
        return printable(super().__str__())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CloudflareError) and type(self) is type(other) and self.args == other.args

    def __hash__(self) -> int:
        return hash((type(self), self.args))


class ConfigurationError(CloudflareError):
    """The client can't work as it was set up; no request was sent."""


class ArgumentError(CloudflareError, ValueError):
    """A call has an argument that can't be sent; no request was sent."""


class ClientClosed(CloudflareError, RuntimeError):
    """The client was closed, or is used from another event loop than before."""


@define(slots=False, eq=False, repr=False)
class WaitTimedOut(CloudflareError, TimeoutError):
    """What `wait_until` waited for did not happen in time.

    Attributes:
        message: What was waited for, and how long.
        last: The last result of the call.
    """

    message: str
    last: Any = field(default=None, repr=False)

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"WaitTimedOut({str(self)!r})"


@define(slots=False, eq=False, repr=False)
class CallError(CloudflareError):
    """One call failed.

    Attributes:
        method: The HTTP method.
        path: The path below the base URL, without query.
        operation: The dotted name of the operation, such as "zones.list"; None for raw calls.
        detail: What happened, as text.
        status: The HTTP status, where a response came.
        errors: The server's own messages, with their chains.
        ray: The `cf-ray` of the response, which Cloudflare's support asks for.
        retry_after: How long the server asks to wait, in seconds.
        attempts: How many times the request was sent.
        permissions: Where the credentials were refused: the token permissions of which the call needs one.
    """

    outcome: ClassVar[str] = "failed"
    advice: ClassVar[str] = ""

    method: str
    path: str
    operation: str | None = None
    detail: str = ""
    status: int | None = None
    errors: tuple[Message, ...] = ()
    ray: str | None = None
    retry_after: float | None = None
    attempts: int = 1
    permissions: tuple[str, ...] = ()

    @property
    def status_code(self) -> int | None:
        """The same as `status`, as HTTP libraries and other SDKs call it."""
        return self.status

    @property
    def codes(self) -> tuple[int, ...]:
        """All error codes that the server gave, chains included."""
        return tuple(code for message in self.errors for code in message.all_codes())

    @property
    def code(self) -> int | None:
        """The first error code that the server gave."""
        return next(iter(self.codes), None)

    def recast(self, kind: type[E]) -> E:
        """The same facts as an error of another class."""
        return kind(**asdict(self, recurse=False))

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import ERROR, no_attribute

            raise no_attribute(self, name, ERROR)

    def __str__(self) -> str:
        what = call_name(self.method, self.path, self.operation)
        facts = f" ({', '.join(self._facts())})" if self._facts() else ""
        reason = "; ".join(map(str, self.errors)) or self.detail
        return printable(_sentences(f"{what} {self.outcome}{facts}" + (f": {reason}" if reason else ""), self._hint()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def _facts(self) -> list[str]:
        given = {
            "{}": self.status,
            "code {}": self.code,
            "ray {}": self.ray,
            "{} attempts": self.attempts if self.attempts > 1 else None,
            "retry after {:.0f} s": self.retry_after,
        }
        return [form.format(value) for form, value in given.items() if value is not None]

    def _hint(self) -> str:
        if UNKNOWN_TOKEN in self.codes and "invalid access token" in " ".join(map(str, self.errors)).lower():
            return "The token is wrong, or was rolled or deleted; see https://dash.cloudflare.com/profile/api-tokens"
        if self.permissions or PERMISSION_CODES.intersection(self.codes):
            return (
                f"Usually this means that the token lacks {_either(self.permissions)} for this zone or account, "
                "or is of the wrong kind (user or account token); see https://dash.cloudflare.com/profile/api-tokens"
            )
        return self.detail if self.errors and self.detail else self.advice


def _either(permissions: tuple[str, ...]) -> str:
    """Some permissions in words: only as many as a reader can take in."""
    if not permissions:
        return "a permission"
    named = " or ".join(f"{name!r}" for name in permissions[:NAMED])
    return f"the permission {named}" + (" or one of others" if len(permissions) > NAMED else "")


def _sentences(*parts: str) -> str:
    texts = [part.rstrip(". ") for part in parts if part]
    return " ".join(text if text.endswith(("?", "!")) else f"{text}." for text in texts)


class ConnectionFailed(CallError):
    """No complete response came. Either nothing was done, or the call is one that may be repeated."""

    outcome = "got no response"
    advice = "Check the network, the proxy settings and https://www.cloudflarestatus.com"


class TimedOut(CallError, TimeoutError):
    """A time limit of `Timeouts` ran out."""

    outcome = "timed out"
    advice = "Raise the limit with Timeouts(...) if the call is known to be slow"


class OutcomeUnknown(CallError):
    """The call changes something, no clear response came, and the server may or may not have done it."""

    outcome = "may or may not have been carried out"
    advice = "Read the resource before you repeat the call; pass idempotent=True for calls that may be repeated"


class DecodeError(CallError):
    """The response is not what this endpoint is documented to send."""

    outcome = "got a response that can't be read"


class PaginationError(CallError):
    """A listing repeats a page or a cursor, so that following it would never end."""

    outcome = "could not be listed to the end"


class MultipleFound(CallError):
    """A listing that should have one item has several."""

    outcome = "found several items where one was expected"
    advice = "Narrow the arguments, or iterate over the listing"


class ServerError(CallError):
    """The server failed (5xx), or its status is none of RFC 9110."""

    outcome = "failed on the server"
    advice = "Wait, then repeat the call; https://www.cloudflarestatus.com reports known incidents"


class RequestRefused(CallError):
    """The server refused the call."""

    outcome = "was refused"


class BadRequest(RequestRefused):
    """400, or a 4xx that is not registered: the call is wrong."""


class Unauthenticated(RequestRefused):
    """401: the credentials are not accepted."""

    advice = "Check the credentials; `await cf.verify()` says whether a token is valid"


class Forbidden(RequestRefused):
    """403: the credentials do not permit this call."""

    advice = "Give the token the permission that this call needs"


class NotFound(RequestRefused):
    """404 or 410: there is no such resource."""


class NoneFound(NotFound):
    """A listing that should have one item has none."""

    outcome = "found nothing"
    advice = "Check the arguments; a token sees only the zones and accounts that it is for"


class Conflict(RequestRefused):
    """409: the resource is in a state that forbids the call."""


class Unprocessable(RequestRefused):
    """422: the call is well-formed and can't be carried out."""


class RateLimited(RequestRefused):
    """429: the quota is used up; `retry_after` says for how many seconds."""

    outcome = "was refused by the rate limit"
    advice = "Wait as long as the server asks, or raise Retries(max_retry_after=...) so that cfapi waits"


@define(slots=False, eq=False, repr=False)
class GraphQLError(RequestRefused):
    """A GraphQL query returned errors.

    Attributes:
        data: What the query found in spite of them, as plain values; None if that is nothing.
    """

    outcome = "returned errors"
    advice = "Check the query; the token needs the permissions of the datasets that it names"

    data: object = field(default=None, repr=False)


BY_STATUS: dict[int, type[CallError]] = {
    400: BadRequest,
    401: Unauthenticated,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: NotFound,
    422: Unprocessable,
    429: RateLimited,
}
# https://www.iana.org/assignments/http-status-codes
UNREGISTERED = frozenset(range(400, 500)) - {*range(400, 419), *range(421, 427), 428, 429, 431, 451}


def is_server_error(status: int) -> bool:
    """Whether a server failed: 5xx; or the status is not valid, or not that of a response (RFC 9110, section 15).

    Any 5xx counts, registered or not: Cloudflare's own are 520 to 530. Only 501 does not: what sends it can't carry out
    such a request (RFC 9110, section 15.6.2), so that nothing was done, and nothing else comes of another attempt.
    https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
    """
    return not 200 <= status < 500 and status != NOT_IMPLEMENTED  # noqa: PLR2004


def error_class(status: int) -> type[CallError]:
    """The class of error for an HTTP status; an unregistered 4xx counts as 400 (RFC 9110, section 15)."""
    if is_server_error(status):
        return ServerError
    return BY_STATUS.get(status) or (BadRequest if status in UNREGISTERED else RequestRefused)
