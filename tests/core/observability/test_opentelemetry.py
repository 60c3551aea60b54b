"""Spans and metrics of calls, as the real SDK collects them."""

import asyncio
import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from cfapi import (
    Cloudflare,
    ConnectionFailed,
    Forbidden,
    OpenTelemetryEvents,
    Quota,
    RateLimit,
    RequestRefused,
    Retries,
)
from cfapi.testing import MemoryTransport, respond
from tests.support.loopback import End, Reply, in_turn, ok, refusal, serving, until
from tests.support.paths import ROOT


@define
class Telemetry:
    """An SDK that keeps all in memory, and the events object that feeds it."""

    exporter: InMemorySpanExporter = field(factory=InMemorySpanExporter)
    reader: InMemoryMetricReader = field(factory=InMemoryMetricReader)
    tracers: TracerProvider = field(factory=TracerProvider)
    meters: MeterProvider = field(init=False)
    events: OpenTelemetryEvents = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = MeterProvider([self.reader])
        self.events = OpenTelemetryEvents(self.tracers, self.meters)

    @property
    def spans(self) -> list[ReadableSpan]:
        """What has ended, in this order."""
        return list(self.exporter.get_finished_spans())

    @property
    def calls(self) -> list[ReadableSpan]:
        return [span for span in self.spans if span.kind is SpanKind.INTERNAL]

    def requests(self, call: ReadableSpan) -> list[ReadableSpan]:
        """The children of a call."""
        return [span for span in self.spans if span.parent is not None and span.parent == call.context]

    def points(self, metric: str) -> list[Any]:
        """The data points of a metric."""
        data: Any = self.reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        metrics = [each for scope in scopes for each in scope.metrics if each.name == metric]
        return [point for each in metrics for point in each.data.data_points]

    @property
    def open(self) -> int:
        return len(self.events._calls)


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    telemetry = Telemetry()
    yield telemetry
    telemetry.tracers.shutdown()
    telemetry.meters.shutdown()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def status(span: ReadableSpan) -> tuple[StatusCode, str | None]:
    return span.status.status_code, span.status.description


UNSET = (StatusCode.UNSET, None)


# --- one call


async def test_a_good_call_is_a_span_with_a_child_as_the_conventions_have_it(telemetry: Telemetry):
    async with serving(ok({"id": "z"})) as server, server.client(events=telemetry.events) as cf:
        await cf.dns.records.get("r", zone_id="z")
        port = int(server.address.partition(":")[2])
        url = f"{server.url}/zones/z/dns_records/r"

    request, call = telemetry.spans
    where = {"server.address": "127.0.0.1", "server.port": port, "url.full": url, "http.request.method": "GET"}
    assert (call.name, call.kind, call.parent, status(call)) == ("dns.records.get", SpanKind.INTERNAL, None, UNSET)
    assert attributes(call) == {**where, "cfapi.operation": "dns.records.get", "cfapi.attempts": 1}
    assert (request.name, request.kind, request.parent, status(request)) == (
        "GET",
        SpanKind.CLIENT,
        call.context,
        UNSET,
    )
    assert attributes(request) == {
        **where,
        "cfapi.operation": "dns.records.get",
        "cfapi.ray": "8f2a-AMS",
        "http.response.status_code": 200,
    }
    assert telemetry.open == 0


async def test_its_duration_is_measured_as_the_conventions_have_it(telemetry: Telemetry, time):
    async def slowly(_: object) -> Any:
        time.elapsed += 0.3
        return respond()

    transport = MemoryTransport(slowly)
    async with Cloudflare("t", transport=transport, events=telemetry.events, clock=time.clock) as cf:
        await cf.get("/zones")

    (point,) = telemetry.points("http.client.request.duration")
    assert dict(point.attributes) == {
        "http.request.method": "GET",
        "server.address": "api.cloudflare.com",
        "server.port": 443,
        "http.response.status_code": 200,
    }
    assert (point.count, point.sum) == (1, pytest.approx(0.3))
    assert point.explicit_bounds == (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)


async def test_a_call_by_path_is_named_after_its_method_and_never_shows_its_query(telemetry: Telemetry):
    async with serving(ok()) as server, server.client(events=telemetry.events) as cf:
        await cf.get("/zones?token=secret")

    assert [span.name for span in telemetry.spans] == ["GET", "GET"]
    assert "secret" not in "".join(span.to_json() for span in telemetry.spans)


async def test_a_retried_call_has_a_child_for_each_attempt(telemetry: Telemetry, time):
    answers = in_turn(refusal(503), End.DROP, ok())
    async with serving(answers) as server, server.client(events=telemetry.events, clock=time.clock) as cf:
        await cf.get("/zones")

    (call,) = telemetry.calls
    first, second, third = telemetry.requests(call)
    assert status(first) == (StatusCode.ERROR, None)
    assert attributes(first)["error.type"] == "503"
    assert "http.request.resend_count" not in attributes(first)
    assert status(second)[0] is StatusCode.ERROR
    assert "got no response" in str(status(second)[1])
    assert attributes(second)["error.type"] == "cfapi.errors.ConnectionFailed"
    assert [attributes(span)["http.request.resend_count"] for span in (second, third)] == [1, 2]
    assert (status(third), status(call), attributes(call)["cfapi.attempts"]) == (UNSET, UNSET, 3)
    assert [(event.name, dict(event.attributes or {})) for event in call.events] == [
        ("cfapi.retry", {"error.type": "cfapi.errors.ServerError", "cfapi.seconds": 0}),
        ("cfapi.retry", {"error.type": "cfapi.errors.ConnectionFailed", "cfapi.seconds": 0}),
    ]
    retries = {point.attributes["error.type"]: point.value for point in telemetry.points("cfapi.retries")}
    assert retries == {"cfapi.errors.ServerError": 1, "cfapi.errors.ConnectionFailed": 1}
    errors = [point.attributes.get("error.type") for point in telemetry.points("http.client.request.duration")]
    assert errors == ["503", "cfapi.errors.ConnectionFailed", None]


async def test_a_redirect_is_a_child_of_its_own(telemetry: Telemetry):
    answers = in_turn(Reply(b"", 302, {"Location": "/v4/elsewhere?signed=secret"}), ok())
    async with serving(answers) as server, server.client(events=telemetry.events) as cf:
        await cf.get("/zones")
        url = server.url

    (call,) = telemetry.calls
    before, after = telemetry.requests(call)
    assert (attributes(before)["http.response.status_code"], status(before)) == (302, UNSET)
    assert (attributes(after)["url.full"], attributes(after)["http.request.resend_count"]) == (f"{url}/elsewhere", 1)


async def test_a_refused_call_is_an_error(telemetry: Telemetry):
    async with serving(refusal(403, {"code": 9109, "message": "no \x1b[31m"})) as server:
        async with server.client(events=telemetry.events) as cf:
            with suppress(Forbidden):
                await cf.get("/zones")

    request, call = telemetry.spans
    assert (status(request), attributes(request)["error.type"]) == ((StatusCode.ERROR, None), "403")
    assert attributes(call)["error.type"] == "cfapi.errors.Forbidden"
    code, words = status(call)
    assert code is StatusCode.ERROR
    assert str(words).startswith("GET /zones was refused (403, code 9109, ray 8f2a-AMS): [9109] no \\x1b[31m.")


async def test_success_false_fails_the_call_and_not_its_request(telemetry: Telemetry):
    async with serving(refusal(200, {"code": 1, "message": "no"})) as server:
        async with server.client(events=telemetry.events) as cf:
            with suppress(RequestRefused):
                await cf.get("/zones")

    request, call = telemetry.spans
    assert (status(request), status(call)[0]) == (UNSET, StatusCode.ERROR)


async def test_a_wait_for_the_rate_limit_is_measured_and_noted_in_the_span(telemetry: Telemetry, time):
    options: dict[str, Any] = {"rate_limit": RateLimit(quota=Quota(1, 60)), "clock": time.clock}
    transport = MemoryTransport(lambda _: respond({"id": "z"}))
    async with Cloudflare("t", transport=transport, events=telemetry.events, **options) as cf:
        for _ in range(2):
            await cf.dns.records.get("r", zone_id="z")

    (point,) = telemetry.points("cfapi.rate_limit.wait.duration")
    assert (point.count, point.sum, dict(point.attributes)) == (1, 60, {"cfapi.operation": "dns.records.get"})
    first, second = telemetry.calls
    assert list(first.events) == []
    assert [(event.name, dict(event.attributes or {})) for event in second.events] == [
        ("cfapi.rate_limit_wait", {"cfapi.reason": "1 requests in 60 s are used up", "cfapi.seconds": 60})
    ]


# --- what does not end by itself


async def test_a_streamed_call_ends_with_its_stream(telemetry: Telemetry):
    async with serving(Reply(b"content")) as server, server.client(events=telemetry.events) as cf:
        async with cf.open("GET", "/logs") as stream:
            assert telemetry.spans == []
            await stream.read()
            assert len(telemetry.spans) == 2

    assert [status(span) for span in telemetry.spans] == [UNSET, UNSET]


async def test_a_stream_that_breaks_off_is_an_error_with_its_status(telemetry: Telemetry):
    async with serving(Reply(b"part", length=1000)) as server, server.client(events=telemetry.events) as cf:
        async with cf.open("GET", "/logs") as stream:
            with suppress(ConnectionFailed):
                await stream.read()

    request, call = telemetry.spans
    assert attributes(request)["error.type"] == attributes(call)["error.type"] == "cfapi.errors.ConnectionFailed"
    assert attributes(request)["http.response.status_code"] == 200


async def test_a_cancelled_call_is_an_error(telemetry: Telemetry):
    async with serving(End.HANG) as server, server.client(events=telemetry.events) as cf:
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: server.in_flight == 1)
        call.cancel()
        await asyncio.wait([call])

    assert [attributes(span)["error.type"] for span in telemetry.spans] == ["asyncio.exceptions.CancelledError"] * 2
    assert [status(span) for span in telemetry.spans] == [(StatusCode.ERROR, None)] * 2
    assert telemetry.open == 0


async def test_a_call_that_never_ends_leaves_nothing_behind(telemetry: Telemetry):
    async with Cloudflare("t", transport=MemoryTransport(lambda _: respond()), events=telemetry.events) as cf:
        await cf.open("GET", "/logs").__aenter__()
        gc.collect()

    assert telemetry.open == 0
    assert telemetry.spans == []


# --- whose child is whose


async def test_a_call_is_a_child_of_its_callers_span_and_leaves_it_current(telemetry: Telemetry):
    tracer = telemetry.tracers.get_tracer("test")
    async with serving(ok()) as server, server.client(events=telemetry.events) as cf:
        with tracer.start_as_current_span("caller") as caller:
            await cf.get("/zones")
            tracer.start_span("afterwards").end()

    call, then, _ = telemetry.calls
    assert (call.name, call.parent) == ("GET", caller.get_span_context())
    assert (then.name, then.parent) == ("afterwards", caller.get_span_context())


async def test_calls_side_by_side_do_not_mix(telemetry: Telemetry):
    failing = ["/1", "/4"]

    async def answer(request: Any) -> Any:
        number = request.url.rpartition("/")[2]
        await asyncio.sleep(0.01 * (7 - int(number)))
        if any(request.url.endswith(each) for each in failing):
            failing.remove(f"/{number}")
            return respond(status=503)
        return respond()

    options: dict[str, Any] = {"retries": Retries(base=0), "events": telemetry.events}
    tracer = telemetry.tracers.get_tracer("test")
    async with Cloudflare("t", transport=MemoryTransport(answer), **options) as cf:

        async def one(number: int) -> None:
            with tracer.start_as_current_span(f"task {number}"):
                await cf.get(f"/{number}")

        await asyncio.gather(*map(one, range(6)))

    tasks = [span for span in telemetry.calls if span.name.startswith("task")]
    calls = [span for span in telemetry.calls if span.name == "GET"]
    assert len(calls) == 6
    for call in calls:
        number = attributes(call)["url.full"].rpartition("/")[2]
        requests = telemetry.requests(call)
        assert [task.name for task in tasks if task.context == call.parent] == [f"task {number}"]
        assert {attributes(request)["url.full"] for request in requests} == {attributes(call)["url.full"]}
        assert [attributes(request)["http.response.status_code"] for request in requests] == (
            [503, 200] if number in ("1", "4") else [200]
        )


async def test_pages_that_are_fetched_ahead_are_children_of_the_listing_callers_span(telemetry: Telemetry):
    async def page(request: Any) -> Any:
        number = int(request.url.rpartition("page=")[2])
        await asyncio.sleep(0.001 * (9 - number))
        return respond([{"id": str(number)}], result_info={"page": number, "per_page": 1, "total_pages": 6})

    tracer = telemetry.tracers.get_tracer("test")
    async with Cloudflare("t", transport=MemoryTransport(page), events=telemetry.events) as cf:
        with tracer.start_as_current_span("caller") as caller:
            assert len(await cf.iterate("/things", per_page=1).prefetch(4).collect()) == 6

    calls = [span for span in telemetry.calls if span.name == "GET"]
    assert len(calls) == 6
    assert all(call.parent == caller.get_span_context() for call in calls)
    assert [len(telemetry.requests(call)) for call in calls] == [1] * 6
    assert telemetry.open == 0


async def test_one_object_may_serve_several_clients(telemetry: Telemetry):
    for _ in range(2):
        async with Cloudflare("t", transport=MemoryTransport(lambda _: respond()), events=telemetry.events) as cf:
            await cf.get("/zones")

    assert len(telemetry.calls) == 2


# --- without the SDK, without the API


async def test_without_an_sdk_it_does_nothing():
    async with Cloudflare("t", transport=MemoryTransport(lambda _: respond()), events=OpenTelemetryEvents()) as cf:
        assert (await cf.get("/zones")).success


async def test_nothing_is_logged_of_it(telemetry: Telemetry, caplog: pytest.LogCaptureFixture):
    async with Cloudflare("t", transport=MemoryTransport(lambda _: respond(status=403)), events=telemetry.events) as cf:
        with suppress(Forbidden):
            await cf.get("/zones")

    assert [record for record in caplog.records if record.name == "cfapi.events"] == []


def test_without_the_extra_everything_can_be_imported_and_it_says_what_to_install(tmp_path: Path):
    (tmp_path / "opentelemetry").mkdir()
    (tmp_path / "opentelemetry/__init__.py").write_text("raise ModuleNotFoundError('none', name='opentelemetry')")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from cfapi import *\n"
        "assert 'opentelemetry' not in sys.modules\n"
        "try: OpenTelemetryEvents()\n"
        "except ConfigurationError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)

    assert 'pip install "cfapi-sdk[otel]"' in done.stdout
