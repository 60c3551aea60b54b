"""Events as OpenTelemetry's spans and metrics, with the extra `otel`; its API is imported when they are first used.

The spans of requests and their metric follow the conventions for HTTP clients, stable since 1.23:
https://opentelemetry.io/docs/specs/semconv/http/http-spans/ and .../http-metrics/
"""

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from attrs import define

from cfapi._core.events import (
    CallFinished,
    CallInfo,
    CallStarted,
    Events,
    RateLimitWait,
    RequestFailed,
    RequestFinished,
    RequestStarted,
    ResponseStarted,
    RetryScheduled,
)
from cfapi._printable import printable
from cfapi.errors import CloudflareError, ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

Facts: TypeAlias = dict[str, str | int | float]

SCHEMA = "https://opentelemetry.io/schemas/1.23.0"
# The boundaries of the conventions, in seconds, and other ones for waits: a quota's window is five minutes.
DURATIONS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
WAITS = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300)
PORTS = {"http": 80, "https": 443}
FIRST_FAILURE = 400


@define
class RequestTrace:
    """A request in progress: its span, and the attributes of its metric."""

    span: "Span"
    facts: Facts


@define
class CallTrace:
    """A call in progress: its span, the context that makes requests its children, and the latest of them."""

    span: "Span"
    context: "Context"
    facts: Facts
    sent: int = 0
    request: RequestTrace | None = None


class OpenTelemetryEvents(Events):
    """Traces and measures calls: `Cloudflare(events=OpenTelemetryEvents())`, with `pip install "cfapi-sdk[otel]"`.

    Each call is a span below the caller's current one, and each of its requests a span below that. One object may serve
    any number of clients.

    Args:
        tracer_provider: Where spans go; the global one if left out.
        meter_provider: Where metrics go; the global one if left out.

    Raises:
        ConfigurationError: opentelemetry-api is not installed.
    """

    def __init__(
        self, tracer_provider: "TracerProvider | None" = None, meter_provider: "MeterProvider | None" = None
    ) -> None:
        try:
            from opentelemetry import metrics, trace
        except ImportError:
            raise ConfigurationError('It needs opentelemetry-api: pip install "cfapi-sdk[otel]"') from None
        from cfapi import __version__

        self._tracer = trace.get_tracer("cfapi", __version__, tracer_provider, SCHEMA)
        meter = metrics.get_meter("cfapi", __version__, meter_provider, SCHEMA)
        self._durations = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=DURATIONS,
        )
        self._retries = meter.create_counter("cfapi.retries", "{retry}", "Attempts that failed and were retried.")
        self._waits = meter.create_histogram(
            "cfapi.rate_limit.wait.duration",
            "s",
            "Waits for the rate limit.",
            explicit_bucket_boundaries_advisory=WAITS,
        )
        # Weak, so that a call that never ends, such as a stream that is never closed, does not leak its trace.
        self._calls = WeakKeyDictionary[CallInfo, CallTrace]()

    def call_started(self, event: CallStarted) -> None:
        """Start the span of a call."""
        from opentelemetry.trace import set_span_in_context

        call = event.call
        facts = {"http.request.method": call.method, **server_of(call.url)}
        # Not of kind CLIENT, which the conventions reserve for the requests themselves.
        span = self._tracer.start_span(
            call.operation or call.method, attributes={**facts, **operation_of(call), "url.full": call.url}
        )
        self._calls[call] = CallTrace(span, set_span_in_context(span), facts)

    def request_started(self, event: RequestStarted) -> None:
        """Start the span of a request."""
        from opentelemetry.trace import SpanKind

        call = self._calls[event.call]
        resent: Facts = {"http.request.resend_count": call.sent} if call.sent else {}
        span = self._tracer.start_span(
            event.call.method,
            call.context,
            SpanKind.CLIENT,
            {**call.facts, **operation_of(event.call), "url.full": printable(event.url), **resent},
        )
        call.sent += 1
        call.request = RequestTrace(span, {**call.facts})

    def response_started(self, event: ResponseStarted) -> None:
        """Note the status of a response, and its ray."""
        if (request := self._calls[event.call].request) is not None:
            request.facts["http.response.status_code"] = event.status
            request.span.set_attribute("http.response.status_code", event.status)
            if (ray := event.headers.get("cf-ray")) is not None:
                request.span.set_attribute("cfapi.ray", printable(ray))

    def request_finished(self, event: RequestFinished) -> None:
        """End the span of a request, as its status says."""
        error = str(event.status) if event.status >= FIRST_FAILURE else None
        self._end_request(event.call, event.seconds, error)

    def request_failed(self, event: RequestFailed) -> None:
        """End the span of a request that got no complete response."""
        self._end_request(event.call, event.seconds, type_of(event.error), words_of(event.error))

    def retry_scheduled(self, event: RetryScheduled) -> None:
        """Count a retry, and note it in the span of its call."""
        why: Facts = {"error.type": type_of(event.error)}
        self._retries.add(1, {**operation_of(event.call), **why})
        self._calls[event.call].span.add_event("cfapi.retry", {**why, "cfapi.seconds": event.seconds})

    def rate_limit_wait(self, event: RateLimitWait) -> None:
        """Measure a wait for the rate limit, and note it in the span of its call."""
        self._waits.record(event.seconds, operation_of(event.call))
        why: Facts = {"cfapi.reason": printable(event.reason), "cfapi.seconds": event.seconds}
        self._calls[event.call].span.add_event("cfapi.rate_limit_wait", why)

    def call_finished(self, event: CallFinished) -> None:
        """End the span of a call."""
        span = self._calls.pop(event.call).span
        span.set_attribute("cfapi.attempts", event.attempts)
        if event.error is not None:
            mark_failed(span, type_of(event.error), words_of(event.error))
        span.end()

    def _end_request(self, call: CallInfo, seconds: float, error: str | None, words: str | None = None) -> None:
        trace = self._calls[call]
        if (request := trace.request) is None:
            return
        trace.request = None
        if error is not None:
            request.facts["error.type"] = error
            mark_failed(request.span, error, words)
        self._durations.record(seconds, request.facts, trace.context)
        request.span.end()


def server_of(url: str) -> Facts:
    """Which server a URL names."""
    parts = urlsplit(url)
    return {"server.address": parts.hostname or "", "server.port": parts.port or PORTS[parts.scheme]}


def operation_of(call: CallInfo) -> Facts:
    """The operation of a call, where it has one."""
    return {"cfapi.operation": call.operation} if call.operation is not None else {}


def type_of(error: BaseException) -> str:
    """The full name of an error's class."""
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def words_of(error: BaseException) -> str | None:
    """The message of a cfapi error; other messages may hold what must not be traced."""
    return str(error) if isinstance(error, CloudflareError) else None


def mark_failed(span: "Span", error: str, words: str | None) -> None:
    """Say in a span that it ended with an error."""
    from opentelemetry.trace import StatusCode

    span.set_attribute("error.type", error)
    span.set_status(StatusCode.ERROR, words)
