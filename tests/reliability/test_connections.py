"""Answers belong to their requests: a connection that receives anything else is never used again.

The servers send raw bytes: out of turn, more than was asked for, or framed wrongly. Each call gets its own response, or
an error; a connection that nothing is wrong with is kept.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trustme

from cfapi import UNSET, CallError, Cloudflare, ConnectionFailed, OutcomeUnknown, Timeouts
from cfapi._http.aiohttp_connections import MAX_INTERIM_RESPONSES, ConnectionProtocol, is_interim
from tests.support.loopback import Seen, until
from tests.support.raw_server import (
    RawServer,
    Script,
    Wire,
    chunked,
    envelope,
    pause_after_connecting,
    raw_serving,
    response,
    turns,
    well_behaved,
)

METHODS = ["GET", "POST"]
STRANGE = response(envelope("of nobody"))
QUICK = Timeouts(read=2, total=2)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(params=["http", "https"])
def secured(request: pytest.FixtureRequest) -> bool:
    return request.param == "https"


@pytest.fixture(params=[1, 50], ids=["alone", "many"])
def tasks(request: pytest.FixtureRequest, secured: bool) -> int:
    """How many calls are made at once; with TLS, each connection takes a while."""
    return min(request.param, 8) if secured else request.param


@pytest.fixture
def served(secured: bool, authority: trustme.CA) -> Callable[..., Any]:
    """A server, with or without TLS, and a client of it."""

    @asynccontextmanager
    async def serve(script: Script = well_behaved, **options: Any) -> AsyncIterator[tuple[RawServer, Cloudflare]]:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if secured else None
        if tls is not None:
            authority.issue_cert("127.0.0.1").configure_cert(tls)
            trusting = ssl.create_default_context()
            authority.configure_trust(trusting)
            options["ssl"] = trusting
        greeting = options.pop("greeting", b"")
        async with raw_serving(script, greeting=greeting, tls=tls) as server:
            async with server.client(timeouts=QUICK, **options) as cf:
                yield server, cf

    return serve


async def answer(cf: Cloudflare, method: str, path: str) -> object:
    """What a call got: a result, or the class of its error."""
    try:
        return (await cf.request(method, path, json=UNSET if method == "GET" else {"a": 1})).result
    except CallError as error:
        return type(error)


async def answers(cf: Cloudflare, method: str, paths: list[str]) -> list[object]:
    return await asyncio.gather(*(answer(cf, method, path) for path in paths))


def paths(tasks: int, name: str) -> list[str]:
    return [f"/{name}/{n}" for n in range(tasks)]


def together(tasks: int) -> Script:
    """A script that answers so many requests only when all of them are there, so that each has a connection."""
    barrier = asyncio.Barrier(tasks)

    async def script(wire: Wire, seen: Seen) -> None:
        await barrier.wait()
        await well_behaved(wire, seen)

    return script


# --- what is kept


async def test_a_connection_on_which_only_responses_arrive_is_kept(served):
    async with served() as (server, cf):
        for n in range(5):
            assert await answer(cf, METHODS[n % 2], f"/{n}") == f"/{n}"
            await turns()

        assert server.connections == 1


KEPT = {
    "chunked": chunked,
    "of a length": response,
    "after a few interim responses": lambda body: b"HTTP/1.1 103 Early Hints\r\n\r\n" * 3 + response(body),
}


@pytest.mark.parametrize("framing", KEPT.values(), ids=KEPT)
async def test_lawful_responses_in_any_segments_keep_the_connection(served, framing):
    async def script(wire: Wire, seen: Seen) -> None:
        whole = framing(envelope(seen.target))
        await wire.write_apart(whole[:30], whole[30:-9], whole[-9:])

    async with served(script) as (server, cf):
        assert [await answer(cf, "POST", f"/{n}") for n in range(3)] == ["/0", "/1", "/2"]
        assert server.connections == 1


@pytest.mark.parametrize("status", [204, 205, 304])
async def test_responses_without_a_body_keep_the_connection(served, status):
    async def script(wire: Wire, _: Seen) -> None:
        wire.write(b"HTTP/1.1 %d Because\r\n%s\r\n" % (status, b"Content-Length: 0\r\n" if status == 205 else b""))

    async with served(script) as (server, cf):
        for _ in range(3):
            await answer(cf, "POST", "/empty")
            await turns()

        assert server.connections == 1


async def test_responses_to_head_keep_the_connection(served):
    async def script(wire: Wire, _: Seen) -> None:
        wire.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")

    async with served(script) as (server, cf):
        for _ in range(3):
            await answer(cf, "HEAD", "/head")
            await turns()

        assert server.connections == 1


async def test_a_new_connection_with_tls_may_have_session_tickets_to_read_and_a_kept_one_may_not():
    here, there = socket.socketpair()
    with here, there:
        there.send(b"a ticket")
        protocol = ConnectionProtocol(asyncio.get_running_loop())
        protocol.transport = OpenTransport({"socket": here, "sslcontext": ssl.create_default_context()})

        assert protocol.is_silent()
        protocol.was_used = True
        assert not protocol.is_silent()
        here.recv(100)
        assert protocol.is_silent()


class OpenTransport(asyncio.Transport):
    def is_closing(self) -> bool:
        return False


# --- out of turn

UNASKED = {
    "a response": STRANGE,
    "two responses": STRANGE * 2,
    "half a response": STRANGE[: len(STRANGE) // 2],
    "the beginning of a status line": b"HTTP/1.1 2",
    "one byte": b"H",
    "an empty line": b"\r\n",
    "no HTTP": b"\0\xff garbage",
    "an interim response": b"HTTP/1.1 100 Continue\r\n\r\n",
    "a timeout": response(b"", 408, "Connection: close"),
    "a body without end": b"HTTP/1.1 200 OK\r\n\r\n" + envelope("of nobody"),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("noticed", [True, False], ids=["read before", "not read yet"])
@pytest.mark.parametrize("unasked", UNASKED.values(), ids=UNASKED)
async def test_what_arrives_on_an_idle_connection_answers_no_later_call(served, method, tasks, noticed, unasked):
    async with served(together(tasks)) as (server, cf):
        first, second, third = paths(tasks, "first"), paths(tasks, "second"), paths(tasks, "third")
        assert await answers(cf, method, first) == first
        await turns()

        server.push(unasked)
        if noticed:
            await turns()

        assert await answers(cf, method, second) == second
        assert await answers(cf, method, third) == third
        assert server.connections == 2 * tasks


@pytest.mark.parametrize("method", METHODS)
async def test_an_idle_connection_that_the_server_closes_is_not_used(served, method):
    async with served() as (server, cf):
        assert await answer(cf, method, "/first") == "/first"
        await turns()
        server.wires[0].end()

        assert await answer(cf, method, "/second") == "/second"


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("greeting", [STRANGE, b"SSH-2.0-OpenSSH_9.6\r\n", response(b"", 503)])
async def test_what_arrives_before_the_first_request_answers_nothing_and_nothing_is_sent(monkeypatch, method, greeting):
    pause_after_connecting(monkeypatch)
    async with raw_serving(greeting=greeting) as server, server.client() as cf:
        assert await answer(cf, method, "/first") is ConnectionFailed
        assert server.seen == []


@pytest.mark.parametrize("method", METHODS)
async def test_what_has_arrived_before_the_first_request_and_was_not_read_yet_answers_nothing_either(
    monkeypatch, method
):
    async with raw_serving() as server, server.client() as cf:
        pause_after_connecting(monkeypatch, lambda: server.push(STRANGE))

        assert await answer(cf, method, "/first") is ConnectionFailed
        assert server.seen == []


# --- more than was asked for


def beside(*segments: bytes | None) -> Script:
    """A script of segments; None stands for the response, the last bytes of which come with the next segment."""

    async def script(wire: Wire, seen: Seen) -> None:
        if seen.target.endswith("fine"):
            return await well_behaved(wire, seen)
        whole = response(envelope(seen.target))
        rest = b""
        for segment in segments:
            wire.write(whole[:-7] if segment is None else rest + segment)
            rest = whole[-7:] if segment is None else b""
            await turns()
        return None

    return script


def after(body: Callable[[bytes], bytes], *more: bytes) -> Script:
    """A script that sends a response and, in the same segment, something else; then further segments."""

    async def script(wire: Wire, seen: Seen) -> None:
        if seen.target.endswith("fine"):
            return await well_behaved(wire, seen)
        first, *rest = more
        await wire.write_apart(body(envelope(seen.target)) + first, *rest)
        return None

    return script


MORE: dict[str, Script] = {
    "two responses in one segment": after(response, STRANGE),
    "a response with the end of another": beside(None, STRANGE),
    "half a response with the end of another": beside(None, STRANGE[:40]),
    "half a response, then its rest": beside(None, STRANGE[:40], STRANGE[40:]),
    "a byte with the end of a response": beside(None, b"H"),
    "a response after another": beside(None, b"", STRANGE),
    "longer than its length": after(response, b"excess"),
    "longer than its length, in the end": beside(None, b"excess"),
    "longer than its length by a response": after(response, STRANGE[:50], STRANGE[50:]),
    "chunked, then something": after(chunked, b"junk"),
    "chunked, then a response": after(chunked, STRANGE),
    "chunked, then a response later": after(chunked, b"", STRANGE),
    "an interim response afterwards": after(response, b"HTTP/1.1 103 Early Hints\r\n\r\n"),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("script", MORE.values(), ids=MORE)
async def test_what_comes_with_a_response_or_after_it_answers_no_other_call(served, method, tasks, script):
    async with served(script) as (server, cf):
        first, second, fine = paths(tasks, "first"), paths(tasks, "second"), [f"/{n}/fine" for n in range(tasks)]
        for each in (first, second):
            for path, got in zip(each, await answers(cf, method, each), strict=True):
                assert got in (path, ConnectionFailed, OutcomeUnknown)
            await turns()

        assert await answers(cf, method, fine) == fine
        assert server.connections >= 2 * tasks


BODILESS: dict[str, tuple[str, bytes]] = {
    "HEAD": ("HEAD", STRANGE),
    "HEAD, with a response": ("HEAD", STRANGE + STRANGE),
    "HEAD, with the beginning of one": ("HEAD", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHTTP/1.1 2"),
    "204": ("POST", b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"),
    "204, with a response": ("POST", b"HTTP/1.1 204 No Content\r\n\r\n" + STRANGE),
    "304": ("GET", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}"),
    "304, with a response": ("GET", b"HTTP/1.1 304 Not Modified\r\n\r\n" + STRANGE),
}


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize(("method", "whole"), BODILESS.values(), ids=BODILESS)
async def test_the_body_of_a_response_that_has_none_answers_no_later_call(served, method, whole, tasks, apart):
    head = whole.index(b"\r\n\r\n") + 4

    async def script(wire: Wire, seen: Seen) -> None:
        if seen.target.endswith("fine"):
            await well_behaved(wire, seen)
        elif apart:
            await wire.write_apart(whole[:head], whole[head:])
        else:
            wire.write(whole)

    async with served(script) as (server, cf):
        assert "of nobody" not in await answers(cf, method, paths(tasks, "bodiless"))
        await turns()
        fine = [f"/{n}/fine" for n in range(tasks)]

        assert await answers(cf, "GET", fine) == fine
        assert server.connections == 2 * tasks


@pytest.mark.parametrize("method", METHODS)
async def test_a_flood_of_interim_responses_is_an_error_without_waiting_for_its_end(served, method):
    async def script(wire: Wire, _: Seen) -> None:
        while not wire.writer.is_closing():
            await wire.write_apart(b"HTTP/1.1 103 Early Hints\r\n\r\n")

    async with served(script) as (server, cf):
        got = await answer(cf, method, "/flood")

        assert got is (ConnectionFailed if method == "GET" else OutcomeUnknown)
        assert len(server.seen) == 1


# --- framed wrongly


def framed(*headers: str, chunks: bool = False) -> Script:
    async def script(wire: Wire, seen: Seen) -> None:
        if seen.target.endswith("fine"):
            return await well_behaved(wire, seen)
        body = envelope(seen.target)
        sent = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if chunks else body
        head = "\r\n".join(["HTTP/1.1 200 OK", *headers, "", ""]).replace("SIZE", str(len(body)))
        wire.write(head.encode() + sent + STRANGE)
        return None

    return script


FRAMINGS: dict[str, Script] = {
    "a length and chunks": framed("Content-Length: SIZE", "Transfer-Encoding: chunked", chunks=True),
    "chunks and a length": framed("Transfer-Encoding: chunked", "Content-Length: 3", chunks=True),
    "two lengths": framed("Content-Length: 2", "Content-Length: SIZE"),
    "one length twice": framed("Content-Length: SIZE", "Content-Length: SIZE"),
    "a list of lengths": framed("Content-Length: SIZE, 2"),
    "a negative length": framed("Content-Length: -1"),
    "a signed length": framed("Content-Length: +SIZE"),
    "a length of no digits": framed("Content-Length: 0x10"),
    "a length beyond all numbers": framed("Content-Length: " + "9" * 40),
    "chunked twice": framed("Transfer-Encoding: chunked, chunked", chunks=True),
    "chunks of no size": framed("Transfer-Encoding: chunked"),
    "a folded header": framed("X-Folded: a", " Content-Length: 0", "Content-Length: SIZE"),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("script", FRAMINGS.values(), ids=FRAMINGS)
async def test_a_response_that_is_framed_wrongly_is_its_callers_or_an_error(served, method, tasks, script):
    async with served(script) as (server, cf):
        odd, fine = paths(tasks, "odd"), [f"/{n}/fine" for n in range(tasks)]
        for path, got in zip(odd, await answers(cf, method, odd), strict=True):
            assert got == path or (isinstance(got, type) and issubclass(got, CallError))
        await turns()

        assert await answers(cf, method, fine) == fine
        assert server.connections == 2 * tasks


# --- streams


async def test_a_stream_that_is_left_early_answers_no_later_call(served):
    async def script(wire: Wire, seen: Seen) -> None:
        whole = response(envelope(seen.target) + b" " * 300_000)
        if seen.target == "/stream":
            await wire.write_apart(whole[:1000], whole[1000:] + STRANGE)
        else:
            wire.write(whole)

    async with served(script) as (_, cf):
        async with cf.open("GET", "/stream") as stream:
            await anext(aiter(stream))
        assert await answer(cf, "GET", "/after") == "/after"


async def test_a_call_is_answered_while_a_stream_that_has_arrived_is_not_read(served):
    async def script(wire: Wire, seen: Seen) -> None:
        wire.write(response(envelope(seen.target) + b" " * (3_000_000 if seen.target == "/stream" else 0)))

    async with served(script) as (_, cf):
        async with cf.open("GET", "/stream") as stream:
            await turns()
            assert await answer(cf, "GET", "/beside") == "/beside"
            assert len(await stream.read()) > 3_000_000


# --- an upload


async def test_the_head_of_an_upload_is_sent_before_its_first_bytes_are_there():
    asked_for = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        await asked_for.wait()
        yield b"content"

    async with raw_serving() as server, server.client() as cf:
        upload = cf.r2.buckets.objects.upload("key", slow(), account_id="a", bucket_name="b").envelope()
        uploading = asyncio.create_task(upload)
        await until(lambda: len(server.heads) == 1)
        asked_for.set()
        await uploading

    assert server.seen[0].body == b"content"


class Closing:
    """A transport under TLS that is being closed."""

    def is_closing(self) -> bool:
        return True

    def get_extra_info(self, _: str) -> object:
        return self


@pytest.mark.parametrize("transport", [None, Closing()])
async def test_a_connection_that_is_being_closed_is_never_used(transport: Any):
    protocol = ConnectionProtocol(asyncio.get_running_loop())
    protocol.transport = transport

    assert not protocol.is_silent()


async def test_a_name_below_localhost_is_this_machine_whatever_a_resolver_says(monkeypatch: pytest.MonkeyPatch):
    asked = list[str]()

    class Resolver:
        def __init__(self, **_: Any) -> None: ...

        async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[dict[str, Any]]:
            asked.append(host)
            here = {"hostname": host, "host": "127.0.0.1", "port": port, "proto": 0, "flags": 0}
            return [{**here, "family": socket.AF_INET}]

        async def close(self) -> None: ...

    monkeypatch.setattr("aiohttp.connector.DefaultResolver", Resolver)
    async with raw_serving() as server, server.client(base_url=server.url.replace("127.0.0.1", "api.localhost")) as cf:
        await cf.get("/zones")

    assert asked == ["localhost"]


class ParserInPython:
    """The parser of aiohttp where it has no C extensions: it keeps what is no beginning of a message."""

    def __init__(self, tail: bytes) -> None:
        self._tail = tail

    def feed_eof(self) -> None: ...


@pytest.mark.parametrize("tail", [b"", b"garbage"])
async def test_what_the_parser_in_python_keeps_has_come_with_the_end_of_a_response(tail: bytes):
    protocol = ConnectionProtocol(asyncio.get_running_loop())
    protocol._parser = ParserInPython(tail)  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]

    assert protocol._has_more(b"x") == bool(tail)


@pytest.mark.parametrize("data", [b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nbody"])
async def test_a_response_to_head_ends_with_its_head_whatever_the_parser_makes_of_it(data: bytes):
    protocol = ConnectionProtocol(asyncio.get_running_loop())
    protocol.set_response_params(skip_payload=True)
    protocol._parser = ParserInPython(b"skipped")  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]

    assert protocol._has_more(data) == data.endswith(b"body")


@pytest.mark.parametrize(("status", "interim"), [(100, True), (101, False), (103, True), (199, True), (200, False)])
def test_another_response_follows_those_below_200_but_not_one_that_switches_protocols(status: int, interim: bool):
    assert is_interim(status) == interim


async def test_interim_responses_are_counted_for_each_request_alone():
    protocol = ConnectionProtocol(asyncio.get_running_loop())
    protocol._interim_responses = MAX_INTERIM_RESPONSES

    protocol.set_response_params(skip_payload=True)

    assert protocol._interim_responses == 0
