"""Reports on one call: the session says what happens, and this turns it into events."""

from collections.abc import AsyncIterator, Callable
from typing import Any

from attrs import define

from cfapi._core.call import Call
from cfapi._core.events import (
    CallFinished,
    CallInfo,
    CallStarted,
    InFlightWait,
    RateLimitWait,
    RequestFailed,
    RequestFinished,
    RequestStarted,
    ResponseStarted,
    RetryScheduled,
)
from cfapi._core.failures import AttemptFailed, as_transport_error, no_response
from cfapi._core.notifier import Notifier
from cfapi._http.messages import AnyResponse, Response, StreamedResponse
from cfapi._http.transport import TransportError
from cfapi.clock import Clock
from cfapi.errors import CallError


@define
class CallObserver:
    """Reports on one call. Unless `wants_requests`, only its waits and retries are reported."""

    _notifier: Notifier
    _info: CallInfo
    _clock: Clock
    _wants_requests: bool
    _attempt: int = 0
    _call_began: float = 0.0
    _request_began: float = 0.0

    def call_started(self) -> None:
        self._call_began = self._now()
        self._report(CallStarted)

    def request_started(self, attempt: int, url: str) -> None:
        self._attempt, self._request_began = attempt, self._now()
        self._report(RequestStarted, attempt=attempt, url=url.partition("?")[0])

    def response_started(self, response: AnyResponse) -> None:
        self._report_request(ResponseStarted, status=response.status, headers=response.headers)

    def request_finished(self, status: int, size: int) -> None:
        self._report_request(RequestFinished, status=status, size=size)

    def request_failed(self, error: BaseException) -> None:
        self._report_request(RequestFailed, error=error.error if isinstance(error, AttemptFailed) else error)

    def retry_scheduled(self, seconds: float, error: CallError) -> None:
        self._notifier.notify(RetryScheduled(self._info, self._attempt, seconds, error))

    def rate_limit_wait(self, seconds: float, reason: str) -> None:
        self._notifier.notify(RateLimitWait(self._info, seconds, reason))

    def in_flight_wait(self) -> None:
        self._report(InFlightWait)

    def still_waits(self, until: float, what_for: str, reason: str) -> None:
        self._notifier.logs.still_waits(self._info, until, what_for, reason)

    def still_waits_in_flight(self) -> None:
        self._notifier.logs.still_waits_in_flight(self._info)

    def call_finished(self, error: BaseException | None = None) -> None:
        self._report(CallFinished, attempts=self._attempt, seconds=self._now() - self._call_began, error=error)

    def _report_request(self, kind: Callable[..., object], **facts: Any) -> None:
        if self._wants_requests:
            seconds = self._now() - self._request_began
            self._notifier.notify(kind(self._info, attempt=self._attempt, seconds=seconds, **facts))

    def _report(self, kind: Callable[..., object], **facts: Any) -> None:
        if self._wants_requests:
            self._notifier.notify(kind(self._info, **facts))

    def _now(self) -> float:
        return self._clock.monotonic() if self._wants_requests else 0.0

    def streamed(self, call: Call, response: StreamedResponse) -> StreamedResponse:
        """The response, with a body that reports when it was read, failed or was closed."""
        if not self._wants_requests:
            return response
        body = ObservedBody(call, response, self)
        return Response(response.status, response.headers, body, body.close)


@define(eq=False)
class ObservedBody:
    """A streamed body, whose end is the end of its call."""

    _call: Call
    _response: StreamedResponse
    _observer: CallObserver
    _size: int = 0
    _ended: bool = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            chunk = await anext(self._response.body)
        except StopAsyncIteration:
            self._end()
            raise
        except (TransportError, OSError) as error:
            self._end(no_response(self._call, as_transport_error(error)).error)
            raise
        except Exception as error:
            self._end(error)
            raise
        self._size += len(chunk)
        return chunk

    def close(self) -> None:
        self._response.close()
        self._end()

    def _end(self, error: Exception | None = None) -> None:
        if self._ended:
            return
        self._ended = True
        if error is None:
            self._observer.request_finished(self._response.status, self._size)
        else:
            self._observer.request_failed(error)
        self._observer.call_finished(error)
