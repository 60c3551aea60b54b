"""How far a request got when it failed: what surely was not sent is repeated, what may have been done is not."""

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trustme
from attrs import field, frozen

from cfapi import UNSET, CallError, Cloudflare, ConnectionFailed, OutcomeUnknown, Retries, TimedOut, Timeouts
from tests.support.loopback import TOKEN, closed_port
from tests.support.raw_server import pause_after_connecting

METHODS = ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"]
UNSAFE = {"POST", "PATCH"}
TWICE = Retries(attempts=2, base=0)
ELSEWHERE = "https://api.example.invalid/v4"
SECRET = "pa55word"
SHORT = 0.15

Script = Callable[[Any, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def talking(script: Script) -> AsyncIterator[tuple[str, list[bytes]]]:
    """The address of a server that does what a script says with each connection, and what it was sent."""
    received, tasks = list[bytes](), set[asyncio.Task[None] | None]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())
        try:
            await script(Head(reader, received), writer)
        except (OSError, EOFError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}", received
    server.close()
    await asyncio.gather(*filter(None, tasks))


@frozen
class Head:
    """Reads what a client sends, and notes the head of its request."""

    _reader: asyncio.StreamReader
    _received: list[bytes]

    async def head(self) -> None:
        self._received.append(await self._reader.readuntil(b"\r\n\r\n"))

    async def read(self) -> bytes:
        return await self._reader.read()


def saying(*words: bytes, ends: bool = True, after_head: bool = True) -> Script:
    """Read a request, say something, and hang up; or stay until the other side does."""

    async def script(reader: Any, writer: asyncio.StreamWriter) -> None:
        if after_head:
            await reader.head()
        for word in words:
            writer.write(word)
            await writer.drain()
        if not ends:
            await reader.read()

    return script


async def resetting(reader: Any, writer: asyncio.StreamWriter) -> None:
    await reader.head()
    writer.transport.abort()


async def flooding(reader: Any, writer: asyncio.StreamWriter) -> None:
    await reader.head()
    while True:
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 10)
        await writer.drain()
        await asyncio.sleep(0)


@frozen
class Phase:
    """A failure, and what it comes to.

    Args:
        script: What the server does; None if there is none.
        error: The error for a call that may be repeated.
        sent: Whether the request may have been received.
        words: What the error says.
        limits: The time limits.
        attempts: How often it is tried where nothing was sent.
    """

    script: Script | None
    error: type[CallError]
    words: str
    sent: bool = False
    limits: Timeouts = field(factory=Timeouts)
    attempts: int = 2

    def expected(self, method: str) -> tuple[type[CallError], int]:
        return (OutcomeUnknown, 1) if self.sent and method in UNSAFE else (self.error, self.attempts)


async def failure(phase: Phase, method: str, **options: Any) -> str:
    """Make the call, check how it fails, and return what the error says."""
    async with Cloudflare(TOKEN, rate_limit=None, retries=TWICE, timeouts=phase.limits, **options) as cf:
        with pytest.raises(CallError) as caught:
            await cf.request(method, "/things", json={"a": 1} if method in UNSAFE else UNSET)
    assert (type(caught.value), caught.value.attempts) == phase.expected(method)
    assert phase.words in str(caught.value)
    return str(caught.value)


TOTAL, CONNECT, READ = Timeouts(total=SHORT), Timeouts(connect=SHORT), Timeouts(read=SHORT)
NO_TIME = "no connection within the time limit, so nothing was sent"
CLOSED = "the connection was closed before a response was received"
NO_HTTP = "what was received is not HTTP"

# --- straight to the server, over plain HTTP

STRAIGHT: dict[str, Phase] = {
    "nobody listens": Phase(None, ConnectionFailed, "cannot connect to 127.0.0.1:"),
    "closed once it is there": Phase(saying(after_head=False), ConnectionFailed, "before anything was sent"),
    "speaks first": Phase(
        saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", after_head=False, ends=False),
        ConnectionFailed,
        "before anything was sent",
    ),
    "closed": Phase(saying(), ConnectionFailed, CLOSED, sent=True),
    "reset": Phase(resetting, ConnectionFailed, "the connection", sent=True),
    "half a head": Phase(saying(b"HTTP/1.1 200 OK\r\nConte"), ConnectionFailed, CLOSED, sent=True),
    "no HTTP": Phase(saying(b"SSH-2.0-OpenSSH_9.6\r\n"), ConnectionFailed, NO_HTTP, sent=True),
    "half a header": Phase(saying(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chu"), ConnectionFailed, CLOSED, sent=True),
    "silent until the read limit": Phase(saying(ends=False), TimedOut, "no bytes were received", True, READ),
    "silent until the total": Phase(saying(ends=False), TimedOut, "no complete response", True, TOTAL),
    "silent within the head": Phase(saying(b"HTTP/1.1 2", ends=False), TimedOut, "no complete response", True, TOTAL),
    "interim responses without end": Phase(flooding, ConnectionFailed, "more than a response", sent=True),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("phase", STRAIGHT.values(), ids=STRAIGHT)
async def test_a_failure_of_a_connection_says_whether_the_request_may_have_been_received(
    monkeypatch, phase: Phase, method
):
    pause_after_connecting(monkeypatch)
    if phase.script is None:
        await failure(phase, method, base_url=f"http://127.0.0.1:{await closed_port()}")
        return
    async with talking(phase.script) as (address, received):
        await failure(phase, method, base_url=f"http://{address}")

        assert bool(received) == phase.sent


# --- while a secure connection is made

SECURED: dict[str, Phase] = {
    "deaf until the total": Phase(saying(after_head=False, ends=False), TimedOut, NO_TIME, limits=TOTAL),
    "deaf until the connect limit": Phase(saying(after_head=False, ends=False), TimedOut, NO_TIME, limits=CONNECT),
    "closed": Phase(saying(after_head=False), ConnectionFailed, "cannot connect to 127.0.0.1:"),
    "no TLS": Phase(saying(b"HTTP/1.1 200 OK\r\n\r\n", after_head=False), ConnectionFailed, "cannot connect to"),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("phase", SECURED.values(), ids=SECURED)
async def test_a_handshake_that_fails_has_sent_nothing(phase: Phase, method):
    async with talking(phase.script or saying()) as (address, _):
        await failure(phase, method, base_url=f"https://{address}")


@pytest.mark.parametrize("method", METHODS)
async def test_a_certificate_that_is_not_trusted_has_been_sent_nothing(method):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)  # the server's side of the failed handshake
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0, ssl=context)
    phase = Phase(None, ConnectionFailed, "is not trusted", attempts=1)
    async with server:
        await failure(phase, method, base_url=f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")


# --- while the host is resolved


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("limits", [TOTAL, CONNECT], ids=["total", "connect"])
async def test_a_host_that_is_still_being_resolved_has_been_sent_nothing(monkeypatch, limits, method):
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(10) and [])
    try:
        await failure(Phase(None, TimedOut, NO_TIME, limits=limits), method, base_url=ELSEWHERE)
    finally:
        over.set()


@pytest.mark.parametrize("method", METHODS)
async def test_a_host_that_does_not_resolve_has_been_sent_nothing(monkeypatch, method):
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    phase = Phase(None, ConnectionFailed, "cannot connect to api.example.invalid:443")
    await failure(phase, method, base_url=ELSEWHERE)


# --- while a proxy makes a tunnel

TUNNEL = b"HTTP/1.1 200 Connection established\r\n\r\n"
PROXIED: dict[str, Phase] = {
    "nobody listens": Phase(None, ConnectionFailed, "cannot connect to 127.0.0.1:"),
    "closed at once": Phase(saying(after_head=False), ConnectionFailed, "the connection"),
    "closed": Phase(saying(), ConnectionFailed, CLOSED),
    "reset": Phase(resetting, ConnectionFailed, "the connection"),
    "no HTTP": Phase(saying(b"220 mail.example ESMTP\r\n\r\n"), ConnectionFailed, NO_HTTP),
    "half a head": Phase(saying(b"HTTP/1.1 200 Conn"), ConnectionFailed, CLOSED),
    "407": Phase(
        saying(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"),
        ConnectionFailed,
        "the proxy demands a user and password, or others than were given (407)",
        attempts=1,
    ),
    "403": Phase(saying(b"HTTP/1.1 403 No\r\n\r\n"), ConnectionFailed, "the proxy refused to connect (403)"),
    "502": Phase(saying(b"HTTP/1.1 502 No\r\n\r\n"), ConnectionFailed, "the proxy refused to connect (502)"),
    "a redirect": Phase(saying(b"HTTP/1.1 302 No\r\nLocation: /login\r\n\r\n"), ConnectionFailed, "(302)"),
    "no status": Phase(saying(b"HTTP/1.1 999\r\n\r\n"), ConnectionFailed, "(999)"),
    "interim responses without end": Phase(flooding, ConnectionFailed, "more than a response"),
    "silent until the total": Phase(saying(ends=False), TimedOut, NO_TIME, limits=TOTAL),
    "silent until the connect limit": Phase(saying(ends=False), TimedOut, NO_TIME, limits=CONNECT),
    "a tunnel to nobody": Phase(saying(TUNNEL), ConnectionFailed, "cannot connect to api.example.invalid:443"),
    "a tunnel to the deaf": Phase(saying(TUNNEL, ends=False), TimedOut, NO_TIME, limits=TOTAL),
    "a tunnel without TLS": Phase(saying(TUNNEL, b"hello"), ConnectionFailed, "cannot connect to"),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("phase", PROXIED.values(), ids=PROXIED)
async def test_a_proxy_that_makes_no_tunnel_is_named_and_has_passed_nothing_on(phase: Phase, method):
    nobody = f"127.0.0.1:{await closed_port()}"
    async with talking(phase.script or saying()) as (there, received):
        address = there if phase.script else nobody
        said = await failure(phase, method, base_url=ELSEWHERE, proxy=f"http://user:{SECRET}@{address}")

        if NO_TIME not in said or phase.limits is CONNECT:  # where the total runs out, nobody knows at what
            assert f"the proxy is http://{address}" in said
        assert SECRET not in said
        assert all(head.startswith(b"CONNECT api.example.invalid:443 ") and b"Bearer" not in head for head in received)


async def test_a_proxy_without_a_tunnel_that_demands_credentials_is_named_too():
    demand = saying(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    async with talking(demand) as (address, received):
        phase = Phase(None, ConnectionFailed, f"(407); the proxy is http://{address}", attempts=1)
        await failure(phase, "POST", base_url="http://127.0.0.1:9", proxy=f"http://{address}")

        assert len(received) == 1


# --- a connection that was kept


@pytest.mark.parametrize("method", METHODS)
async def test_time_that_runs_out_on_a_kept_connection_may_have_been_enough(method):
    async def once(reader: Any, writer: asyncio.StreamWriter) -> None:
        await reader.head()
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        await reader.read()

    async with talking(once) as (address, _):
        async with Cloudflare(TOKEN, base_url=f"http://{address}", rate_limit=None, retries=None) as cf:
            await cf.delete("/first")
            with pytest.raises(OutcomeUnknown if method in UNSAFE else TimedOut, match="no complete response"):
                await cf.request(method, "/second", timeout=SHORT)
