"""A transport of one's own: what it is given, what is done above it, and what comes of its failures."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from cfapi import (
    Cloudflare,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    OutcomeUnknown,
    Request,
    RequestRefused,
    Response,
    Retries,
    TimedOut,
    Timeouts,
    TransportError,
    TransportFailure,
)
from tests.support.virtual_time import in_virtual_time

JSON = {"Content-Type": "application/json"}
GOOD = b'{"success": true, "errors": [], "messages": [], "result": "done"}'
QUICK = Retries(attempts=3, base=0)
NO_LIMITS = Timeouts(connect=None, read=None, total=None)

Handler = Callable[[Request], Any]


class OwnTransport:
    """Calls a function with each request, and keeps what it was given."""

    def __init__(self, handler: Handler) -> None:
        self.handler, self.requests, self.closed = handler, list[Request](), 0

    async def send(self, request: Request) -> Any:
        self.requests.append(request)
        response = self.handler(request)
        return await response if asyncio.iscoroutine(response) else response

    async def aclose(self) -> None:
        self.closed += 1


def good(_: Request) -> Response[bytes]:
    return Response(200, JSON, GOOD)


def failing(error: BaseException) -> Handler:
    def fail(_: Request) -> None:
        raise error

    return fail


def in_turn(*responses: Any) -> Handler:
    left = iter(responses)
    return lambda _: next(left)


async def arriving(*chunks: bytes, error: Exception | None = None) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
    if error is not None:
        raise error


def client(transport: OwnTransport, **options: Any) -> Cloudflare:
    return Cloudflare("a-token", transport=transport, **{"rate_limit": None, "retries": QUICK, **options})


# --- what it is given


async def test_it_is_given_method_url_headers_and_body():
    transport = OwnTransport(good)
    async with client(transport) as cf:
        await cf.post("/zones", params={"name": "a b"}, json={"a": 1}, headers={"X-Own": "1"})

    (request,) = transport.requests
    assert (request.method, request.url) == ("POST", "https://api.cloudflare.com/client/v4/zones?name=a%20b")
    assert request.body == b'{"a":1}'
    assert dict(request.headers) == {
        "Authorization": "Bearer a-token",
        "Content-Length": "7",
        "Content-Type": "application/json",
        "X-Own": "1",
    }


async def test_without_a_body_it_is_given_none():
    transport = OwnTransport(good)
    async with client(transport) as cf:
        await cf.get("/zones")

    assert transport.requests[0].body is None
    assert set(transport.requests[0].headers) == {"Authorization"}


async def test_it_is_given_the_time_limits_of_the_call():
    transport = OwnTransport(good)
    async with client(transport, timeouts=Timeouts(connect=1, read=2, total=3)) as cf:
        await cf.get("/zones")
        await cf.get("/zones", timeout=30)
        await cf.get("/zones", timeouts=None)

    limits = [request.timeouts for request in transport.requests]
    assert limits == [Timeouts(connect=1, read=2, total=3), Timeouts(connect=1, read=2, total=30), NO_LIMITS]


async def test_a_form_comes_as_rendered_bytes_of_a_known_length():
    bodies = list[bytes]()

    async def read(request: Request) -> Response[bytes]:
        assert request.body is not None
        assert not isinstance(request.body, bytes)
        bodies.append(b"".join([chunk async for chunk in request.body]))
        return good(request)

    transport = OwnTransport(read)
    async with client(transport) as cf:
        await cf.kv.namespaces.values.update("k", account_id="a", namespace_id="n", value=b"the value", metadata="{}")

    headers, (body,) = transport.requests[0].headers, bodies
    boundary = headers["Content-Type"].removeprefix("multipart/form-data; boundary=").encode()
    assert int(headers["Content-Length"]) == len(body)
    assert body.startswith(b"--" + boundary + b"\r\nContent-Disposition: form-data; name=")
    assert body.endswith(b"\r\n--" + boundary + b"--\r\n")
    assert b"\r\n\r\nthe value\r\n" in body


async def test_an_upload_from_an_iterator_comes_as_an_iterator_without_a_length():
    bodies = list[list[bytes]]()

    async def read(request: Request) -> Response[bytes]:
        assert request.body is not None
        assert not isinstance(request.body, bytes)
        bodies.append([chunk async for chunk in request.body])
        return good(request)

    transport = OwnTransport(read)
    async with client(transport) as cf:
        await cf.r2.buckets.objects.upload("key", arriving(b"one", b"two"), account_id="a", bucket_name="b")

    assert bodies == [[b"one", b"two"]]
    assert "Content-Length" not in transport.requests[0].headers


async def test_what_goes_wrong_in_an_upload_reaches_the_caller_however_the_transport_reports_it():
    async def read(request: Request) -> Response[bytes]:
        assert request.body is not None
        assert not isinstance(request.body, bytes)
        try:
            async for _ in request.body:
                pass
        except Exception:  # noqa: BLE001  # as HTTP libraries do
            raise TransportError(TransportFailure.NO_RESPONSE, "the body failed") from None
        return good(request)

    async with client(OwnTransport(read)) as cf:
        with pytest.raises(ZeroDivisionError):
            await cf.r2.buckets.objects.upload(
                "key", arriving(b"one", error=ZeroDivisionError()), account_id="a", bucket_name="b"
            )


# --- what is done above it


@pytest.mark.parametrize("whole", [True, False])
async def test_compression_is_undone_above_it(whole):
    packed = gzip.compress(GOOD)
    body = packed if whole else arriving(packed[:20], packed[20:])
    async with client(OwnTransport(lambda _: Response(200, JSON | {"content-ENCODING": "gzip"}, body))) as cf:
        assert (await cf.get("/zones")).result == "done"


async def test_a_response_as_an_iterator_is_joined_above_it():
    async with client(OwnTransport(lambda _: Response(200, JSON, arriving(GOOD[:10], GOOD[10:])))) as cf:
        assert (await cf.get("/zones")).result == "done"


@pytest.mark.parametrize("body", [b"onetwo", arriving(b"one", b"two")])
async def test_a_response_is_streamed_whether_it_is_whole_or_arrives(body):
    async with client(OwnTransport(lambda _: Response(200, {}, body))) as cf:
        async with cf.open("GET", "/export") as stream:
            assert b"".join([chunk async for chunk in stream]) == b"onetwo"


async def test_a_stream_passes_its_chunks_on_as_they_come():
    sent = list[bytes]()

    async def body() -> AsyncIterator[bytes]:
        for chunk in (b"one", b"two"):
            sent.append(chunk)
            yield chunk

    async with client(OwnTransport(lambda _: Response(200, {}, body()))) as cf:
        async with cf.open("GET", "/export") as stream:
            assert sent == []
            assert await anext(aiter(stream)) == b"one"
            assert sent == [b"one"]


async def test_the_failure_of_a_streamed_call_is_read_whole():
    body = arriving(b'{"success": false, "errors": ', b'[{"code": 1, "message": "no"}]}')
    async with client(OwnTransport(lambda _: Response(418, JSON, body))) as cf:
        with pytest.raises(RequestRefused, match="no"):
            async with cf.open("GET", "/export"):
                pass


async def test_redirects_are_handled_above_it():
    moved = Response(302, {"Location": "/client/v4/elsewhere#part"})
    transport = OwnTransport(in_turn(moved, Response(200, JSON, GOOD)))
    async with client(transport) as cf:
        assert (await cf.get("/zones")).result == "done"

    assert [request.url.removeprefix("https://api.cloudflare.com") for request in transport.requests] == [
        "/client/v4/zones",
        "/client/v4/elsewhere",
    ]


async def test_statuses_are_judged_and_calls_repeated_above_it():
    transport = OwnTransport(in_turn(Response(502, {}), Response(502, {}), Response(200, JSON, GOOD)))
    async with client(transport) as cf:
        assert (await cf.get("/zones")).result == "done"

    assert len(transport.requests) == 3


# --- what comes of its failures

NOT_SENT, NO_RESPONSE, UNTRUSTED = TransportFailure.NOT_SENT, TransportFailure.NO_RESPONSE, TransportFailure.UNTRUSTED


@pytest.mark.parametrize(
    ("failure", "method", "kind", "attempts"),
    [
        (NOT_SENT, "GET", ConnectionFailed, 3),
        (NOT_SENT, "POST", ConnectionFailed, 3),
        (NO_RESPONSE, "GET", ConnectionFailed, 3),
        (NO_RESPONSE, "POST", OutcomeUnknown, 1),
        (UNTRUSTED, "GET", ConnectionFailed, 1),
        (UNTRUSTED, "POST", ConnectionFailed, 1),
    ],
)
async def test_its_failures_are_repeated_and_raised_as_documented(failure, method, kind, attempts):
    transport = OwnTransport(failing(TransportError(failure, "the wire was cut")))
    async with client(transport) as cf:
        with pytest.raises(kind, match="the wire was cut") as caught:
            await cf.request(method, "/zones")

    assert len(transport.requests) == caught.value.attempts == attempts


@pytest.mark.parametrize("failure", [NOT_SENT, NO_RESPONSE])
async def test_a_failure_that_timed_out_is_timed_out(failure):
    async with client(OwnTransport(failing(TransportError(failure, "too slow", timed_out=True)))) as cf:
        with pytest.raises(TimedOut, match="too slow"):
            await cf.get("/zones")


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (ConnectionResetError("secret"), ConnectionFailed, "ConnectionResetError"),
        (OSError("secret"), ConnectionFailed, "OSError"),
        (TimeoutError("secret"), TimedOut, "within the time limit"),
    ],
)
async def test_a_bare_oserror_counts_as_no_response_and_its_words_are_not_repeated(error, kind, words):
    transport = OwnTransport(failing(error))
    async with client(transport) as cf:
        with pytest.raises(kind, match=words) as caught:
            await cf.get("/zones")
        with pytest.raises(OutcomeUnknown):
            await cf.post("/zones")

    assert len(transport.requests) == 3 + 1
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("error", [TransportError(NO_RESPONSE, "cut"), ConnectionResetError()])
async def test_a_body_that_breaks_off_is_asked_for_again(error):
    broken = Response(200, JSON, arriving(GOOD[:10], error=error))
    transport = OwnTransport(in_turn(broken, Response(200, JSON, GOOD)))
    async with client(transport) as cf:
        assert (await cf.get("/zones")).result == "done"


@pytest.mark.parametrize("error", [TransportError(NO_RESPONSE, "cut"), ConnectionResetError()])
async def test_a_stream_that_breaks_off_is_not_asked_for_again(error):
    transport, chunks = OwnTransport(lambda _: Response(200, {}, arriving(b"one", error=error))), list[bytes]()

    async def read(cf: Cloudflare) -> None:
        async with cf.open("GET", "/export") as stream:
            async for chunk in stream:
                chunks.append(chunk)

    async with client(transport) as cf:
        with pytest.raises(ConnectionFailed):
            await read(cf)

    assert (chunks, len(transport.requests)) == ([b"one"], 1)


async def test_whatever_else_it_raises_reaches_the_caller_and_is_not_repeated():
    transport = OwnTransport(failing(KeyError("a bug")))
    async with client(transport) as cf:
        with pytest.raises(KeyError, match="a bug"):
            await cf.get("/zones")

    assert len(transport.requests) == 1


# --- time limits, closing


@in_virtual_time
@pytest.mark.parametrize("streamed", [True, False])
async def test_the_total_time_limit_is_kept_for_it(streamed):
    async def hang(_: Request) -> None:
        await asyncio.sleep(3600)

    async with client(OwnTransport(hang), timeouts=Timeouts(total=2), retries=None) as cf:
        with pytest.raises(TimedOut):
            await (cf.open("GET", "/zones") if streamed else cf.get("/zones"))

    assert asyncio.get_running_loop().time() == pytest.approx(2, abs=0.01)


@in_virtual_time
async def test_the_total_time_limit_holds_for_the_body_too_and_closes_it():
    closed = list[bool]()

    async def body() -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(0.5)

    transport = OwnTransport(lambda _: Response(200, JSON, body(), lambda: closed.append(True)))
    async with client(transport, timeouts=Timeouts(total=2), retries=None) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/zones")

    assert closed == [True]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (arriving(b"x" * 101), DecodeError),
        (arriving(b"x", error=TransportError(NO_RESPONSE, "cut")), ConnectionFailed),
    ],
)
async def test_a_response_that_is_not_read_to_its_end_is_closed(body, error):
    closed = list[bool]()
    transport = OwnTransport(lambda _: Response(200, JSON, body, lambda: closed.append(True)))
    async with client(transport, max_response_bytes=100, retries=None) as cf:
        with pytest.raises(error):
            await cf.get("/zones")

    assert closed == [True]


async def test_a_stream_that_is_left_is_closed():
    closed = list[bool]()
    transport = OwnTransport(lambda _: Response(200, {}, arriving(b"one", b"two"), lambda: closed.append(True)))
    async with client(transport) as cf:
        async with cf.open("GET", "/export") as stream:
            await anext(aiter(stream))

        assert closed == [True]


async def test_it_is_closed_with_its_client_also_where_it_was_never_used():
    transport = OwnTransport(good)
    async with client(transport):
        assert transport.closed == 0

    assert transport.closed == 1


@pytest.mark.parametrize("beside", [{"proxy": "http://127.0.0.1:1"}, {"proxy": None}])
def test_settings_of_the_default_transport_beside_it_are_an_error(beside):
    with pytest.raises(ConfigurationError, match="configure your own one itself"):
        client(OwnTransport(good), **beside)
