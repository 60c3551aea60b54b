"""Failed attempts: what the retry decision is based on, and the error to raise if it is to give up."""

from datetime import datetime

from attrs import evolve, frozen

from cfapi._codec.decoding import decode_plain
from cfapi._core.call import Call
from cfapi._core.retries import Failure, parse_retry_after
from cfapi._http.messages import AnyResponse, WholeResponse
from cfapi._http.progress import NO_COMPLETE_RESPONSE, NO_CONNECTION, TransportFailure
from cfapi._http.transport import TransportError
from cfapi.errors import (
    PERMISSION_CODES,
    CallError,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    GraphQLError,
    Message,
    NotFound,
    RateLimited,
    RequestRefused,
    TimedOut,
    error_class,
)

EXCERPT = 200


@frozen
class AttemptFailed(Exception):
    """An attempt failed: the basis of the retry decision, and what to raise if that is to give up."""

    failure: Failure
    error: CallError


def no_response(call: Call, error: TransportError) -> AttemptFailed:
    """No complete response was received."""
    kind = TimedOut if error.timed_out else ConnectionFailed
    return AttemptFailed(Failure(error.failure), call.error(kind, detail=error.detail))


def as_transport_error(
    error: TransportError | OSError, failure: TransportFailure = TransportFailure.NO_RESPONSE
) -> TransportError:
    """Any failure of a transport as a `TransportError`, also an `OSError`, of which a `TimeoutError` is one.

    Args:
        error: What was raised.
        failure: How far the request got, if the error does not say it.
    """
    if isinstance(error, TransportError):
        return error
    if not isinstance(error, TimeoutError):
        return TransportError(failure, f"the connection failed ({type(error).__name__})")
    not_sent = failure is TransportFailure.NOT_SENT
    return TransportError(failure, NO_CONNECTION if not_sent else NO_COMPLETE_RESPONSE, timed_out=True)


def refused(call: Call, response: WholeResponse, errors: tuple[Message, ...], now: datetime) -> AttemptFailed:
    """The server reports a failure.

    Args:
        call: What was refused.
        response: The response.
        errors: The server's messages.
        now: The time from which a date in `Retry-After` is counted.
    """
    wait = parse_retry_after(response.headers.get("retry-after"), now, response.headers.get("date"))
    kind = RequestRefused if response.ok else error_class(response.status)
    detail = "" if errors else excerpt(response)
    error = call.error(kind, response, detail=detail, errors=errors, retry_after=wait)
    if kind is Forbidden or PERMISSION_CODES.intersection(error.codes):
        error = evolve(error, permissions=_needed(call))
    return AttemptFailed(Failure(response.status, wait), error)


def failed_query(call: Call, response: WholeResponse, errors: tuple[Message, ...]) -> AttemptFailed:
    """A GraphQL query returned errors, and perhaps part of the data."""
    found = decode_plain(response.body)
    error = call.error(GraphQLError, response, errors=errors)
    return AttemptFailed(Failure(response.status), evolve(error, data=found.get("data")))


def refused_redirect(call: Call, response: AnyResponse, reason: str) -> AttemptFailed:
    """A redirect that is not followed."""
    error = call.error(RequestRefused, response, detail=f"{reason}, which cfapi does not follow")
    return AttemptFailed(Failure(response.status), error)


def blocked(call: Call, seconds: float, reason: str, attempts: int) -> RateLimited:
    """The call would have to wait for the rate limit for longer than its caller accepts."""
    detail = f"{reason or 'the rate limit allows no request until then'}, so the request was not sent"
    return evolve(call.error(RateLimited, detail=detail, retry_after=seconds), attempts=attempts)


def no_turn(call: Call, attempts: int) -> TimedOut:
    """The other requests of the client took too long."""
    detail = "max_in_flight other requests took all of Retries(total=...), so the request was not sent"
    return evolve(call.error(TimedOut, detail=detail), attempts=attempts)


def out_of_budget(error: CallError) -> CallError:
    """The error of an attempt that is not repeated since too many calls of the client fail."""
    detail = "The retry budget of the client is used up, so the call was not repeated; see Retries(budget=...)"
    return evolve(error, detail=f"{error.detail}. {detail}" if error.detail else detail)


def not_json(call: Call, response: WholeResponse, reason: str, *, is_complete: bool = False) -> AttemptFailed:
    """A good status with a body that is not JSON. One that claims to be JSON was corrupted in transit.

    Args:
        call: What was responded to.
        response: The response.
        reason: Why it can't be read.
        is_complete: Whether it is as the server sent it all the same, so that another attempt would be no better.
    """
    claims_json = response.content_type.endswith("json") and bool(response.body) and not is_complete
    error = call.error(DecodeError, response, detail=f"{reason}; {excerpt(response)}")
    return AttemptFailed(Failure(TransportFailure.NO_RESPONSE if claims_json else response.status), error)


def after_retries(error: CallError, attempts: int) -> CallError:
    """The error of the last attempt. A DELETE that finds nothing the second time may have worked the first time."""
    gone = isinstance(error, NotFound) and error.method == "DELETE" and attempts > 1
    detail = "An earlier attempt got no clear response and may have deleted it" if gone else error.detail
    return evolve(error, attempts=attempts, detail=detail)


def excerpt(response: WholeResponse) -> str:
    """The beginning of a body that is not an envelope, on one line."""
    if not response.body:
        return "the body is empty"
    text = " ".join(response.body[: 4 * EXCERPT].decode("utf-8", "replace").split())
    return f"the body is {response.content_type or 'of no type'}: {text[:EXCERPT]}"


def _needed(call: Call) -> tuple[str, ...]:
    """The token permissions of which a call needs one, where that is known."""
    from cfapi.operations.catalog import needed

    return needed(call.operation, call.method, call.path)
