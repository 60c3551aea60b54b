"""What servers say reaches errors, logs and traces escaped; attributes keep it as it came."""

import logging
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from cfapi import CallError, Cloudflare, Forbidden, Message, OpenTelemetryEvents, Retries, ServerError
from cfapi._http.messages import Response
from cfapi._http.transport import TransportError, TransportFailure
from cfapi.testing import MemoryTransport, respond

HOSTILE = "a\x1b[31m\r\nb\u202e\u200b\u2028\x9b\ud800"
SHOWN = r"a\x1b[31m\r\nb\u202e\u200b\u2028\x9b\ud800"
WORDS = HOSTILE.removesuffix("\ud800")  # JSON holds no halves of pairs
SHOWN_WORDS = SHOWN.removesuffix(r"\ud800")


def client(answer: Any, **options: Any) -> Cloudflare:
    def handler(_: object) -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return Cloudflare(
        "token", transport=MemoryTransport(handler), rate_limit=None, retries=Retries(attempts=2, base=0), **options
    )


REFUSALS = {
    "a message": respond(status=403, errors=[{"code": 1, "message": WORDS}]),
    "a chain": respond(status=403, errors=[{"code": 1, "message": "m", "error_chain": [{"message": WORDS}]}]),
    "a text": respond(status=403, errors=[WORDS]),
    "an unknown key": respond(status=403, errors=[{WORDS: WORDS}]),
    "a ray": respond(status=403, headers={"cf-ray": HOSTILE}, errors=[{"message": "m"}]),
    "a page": Response(403, {"Content-Type": "text/html"}, f"<p>{WORDS}".encode()),
    "a content type": Response(403, {"Content-Type": HOSTILE}, b"<p>"),
    "a redirect": Response(302, {"Location": "https://" + WORDS.replace("\r\n", "")}, b""),
}


@pytest.mark.parametrize("answer", REFUSALS.values(), ids=REFUSALS)
async def test_an_error_is_one_printable_line(answer: Any, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG, "cfapi"):
        async with client(answer) as cf:
            with pytest.raises(CallError) as caught:
                await cf.zones.get(zone_id="z")

    assert str(caught.value).isprintable()
    assert repr(caught.value).isprintable()
    assert all(record.getMessage().isprintable() for record in caplog.records)


async def test_an_error_shows_escapes_and_its_attributes_hold_what_was_sent():
    answer = respond(status=403, headers={"cf-ray": HOSTILE}, errors=[{"code": 1, "message": WORDS}])
    async with client(answer) as cf:
        with pytest.raises(Forbidden) as caught:
            await cf.zones.get(zone_id="z")

    assert f"ray {SHOWN}" in str(caught.value)
    assert f"[1] {SHOWN_WORDS}" in str(caught.value)
    assert caught.value.ray == HOSTILE
    assert caught.value.errors == (Message(WORDS, 1),)


async def test_words_of_a_transport_are_printable_too(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG, "cfapi"):
        async with client(TransportError(TransportFailure.NO_RESPONSE, HOSTILE)) as cf:
            with pytest.raises(CallError) as caught:
                await cf.get("/x")

    assert SHOWN in str(caught.value)
    assert all(record.getMessage().isprintable() for record in caplog.records)


async def test_a_retry_is_logged_on_one_line(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.INFO, "cfapi"):
        async with client(respond(status=500, errors=[{"message": WORDS}])) as cf:
            with pytest.raises(ServerError):
                await cf.get("/x")

    (line,) = [record.getMessage() for record in caplog.records if record.name == "cfapi.retries"]
    assert SHOWN_WORDS in line
    assert line.isprintable()


async def test_a_name_of_an_odd_field_is_logged_on_one_line(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO, "cfapi.drift")
    async with client(respond({"id": "z", "meta": {WORDS: 5}, "name": {WORDS: [5]}})) as cf:
        await cf.zones.get(zone_id="z")

    assert caplog.records
    assert all(record.getMessage().isprintable() for record in caplog.records)


def test_a_message_can_be_printed_by_itself():
    assert str(Message(HOSTILE, 7, chain=(Message(HOSTILE),))) == f"[7] {SHOWN} -> {SHOWN}"


async def test_traces_hold_printable_words_alone():
    exporter, tracers = InMemorySpanExporter(), TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    answer = respond(status=500, headers={"cf-ray": HOSTILE, "Retry-After": HOSTILE}, errors=[{"message": WORDS}])

    async with client(answer, events=OpenTelemetryEvents(tracers)) as cf:
        with pytest.raises(ServerError):
            await cf.get("/x")

    spans = exporter.get_finished_spans()
    events = [event for span in spans for event in span.events]
    values = [value for each in (*spans, *events) for value in (each.attributes or {}).values()]
    words = [str(value) for value in values] + [span.status.description or "" for span in spans]
    assert any(SHOWN in word for word in words)
    assert any(SHOWN_WORDS in word for word in words)
    assert all(word.isprintable() for word in words)
