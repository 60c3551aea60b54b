"""What happens to calls, as it happens: the events for an object given as `Cloudflare(events=...)`.

A call makes one request for each of its attempts, and one more for each redirect. In order:

    call_started
      rate_limit_wait                                                            before a request that has to wait
      in_flight_wait                                                             before one that waits for others to end
      request_started, response_started, request_finished or request_failed     for each request
      retry_scheduled                                                            between two attempts
    call_finished

An error in an event is the one that the caller sees, or would see if there were no further attempt.

All methods are optional. They are called from the event loop, so they must return quickly; one that raises is logged
once, on `cfapi.events`, and does not affect the call.
"""

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi._core.call import Call
from cfapi.errors import CallError, call_name


@frozen(eq=False)
class CallInfo:
    """Which call an event is about: one object for all events of a call, so it can be a key.

    Attributes:
        method: The HTTP method.
        path: The path below the base URL, without query.
        url: The URL, without query.
        operation: The dotted name of the operation; None for calls by path.
    """

    method: str
    path: str
    url: str
    operation: str | None

    @property
    def name(self) -> str:
        """The name of the call in messages."""
        return call_name(self.method, self.path, self.operation)


@frozen(eq=False, slots=False)
class CallStarted:
    """A call was made; nothing is sent yet."""

    call: CallInfo


@frozen(eq=False, slots=False)
class RequestStarted:
    """A request is about to be sent: `attempt` 1 is the first; `url` is the call's, or the target of a redirect.

    The URL has no query.
    """

    call: CallInfo
    attempt: int
    url: str


@frozen(eq=False, slots=False)
class ResponseStarted:
    """The headers of a response have arrived, `seconds` after its request was started."""

    call: CallInfo
    attempt: int
    status: int
    headers: CIMultiDict[str] = field(repr=False)
    seconds: float


@frozen(eq=False, slots=False)
class RequestFinished:
    """A response was received completely: `size` bytes after decompression, `seconds` after its request was started.

    If its reader closed it before its end, `size` is what was read.
    """

    call: CallInfo
    attempt: int
    status: int
    seconds: float
    size: int


@frozen(eq=False, slots=False)
class RequestFailed:
    """No complete response was received: `error` says why, `seconds` after the request was started."""

    call: CallInfo
    attempt: int
    error: BaseException
    seconds: float


@frozen(eq=False, slots=False)
class RetryScheduled:
    """The call will be sent again in `seconds`, since `error` is what the attempt would otherwise have raised."""

    call: CallInfo
    attempt: int
    seconds: float
    error: CallError


@frozen(eq=False, slots=False)
class RateLimitWait:
    """The request waits for the rate limit, for about `seconds`: `reason` says for what.

    If the wait becomes longer, there is another event, with the remaining seconds.
    """

    call: CallInfo
    seconds: float
    reason: str


@frozen(eq=False, slots=False)
class InFlightWait:
    """The request waits for another one to end: as many as `max_in_flight` are under way."""

    call: CallInfo


@frozen(eq=False, slots=False)
class CallFinished:
    """The call is over: it returned, or raised `error`; a streamed call is over when its stream is."""

    call: CallInfo
    attempts: int
    seconds: float
    error: BaseException | None


class Events:
    """The methods of an events object: inherit from it, and override those that you need.

    An object that does not inherit from it may leave out methods, too, but type checkers will not accept it.
    """

    def call_started(self, event: CallStarted, /) -> None:
        """A call was made."""

    def request_started(self, event: RequestStarted, /) -> None:
        """A request is about to be sent."""

    def response_started(self, event: ResponseStarted, /) -> None:
        """The headers of a response have arrived."""

    def request_finished(self, event: RequestFinished, /) -> None:
        """A response was received completely."""

    def request_failed(self, event: RequestFailed, /) -> None:
        """No complete response was received."""

    def retry_scheduled(self, event: RetryScheduled, /) -> None:
        """The call will be sent again."""

    def rate_limit_wait(self, event: RateLimitWait, /) -> None:
        """A request waits for the rate limit."""

    def in_flight_wait(self, event: InFlightWait, /) -> None:
        """A request waits for another one to end."""

    def call_finished(self, event: CallFinished, /) -> None:
        """The call is over."""


def info_of(call: Call, base_url: str) -> CallInfo:
    """What events say of a call."""
    return CallInfo(call.method, call.path, base_url + call.path, call.operation)
