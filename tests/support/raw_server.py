"""A server of raw bytes on loopback: what it sends, and in which segments, is a script."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeAlias

import aiohttp
import pytest
from attrs import define, field

from cfapi import Cloudflare, Retries
from tests.support.loopback import TOKEN, Seen, _read_request, until

TURNS = 30


async def turns() -> None:
    """Let the other side read what was written."""
    for _ in range(TURNS):
        await asyncio.sleep(0)


def pause_after_connecting(monkeypatch: pytest.MonkeyPatch, then: Callable[[], None] = lambda: None) -> None:
    """Let servers be quicker: between a connection and its first request, they have time to do what they want."""
    connect = aiohttp.TCPConnector.connect

    async def paused(self: aiohttp.TCPConnector, *request: Any) -> Any:
        connection = await connect(self, *request)
        await turns()
        then()
        return connection

    monkeypatch.setattr(aiohttp.TCPConnector, "connect", paused)


def envelope(result: object) -> bytes:
    return json.dumps({"success": True, "errors": [], "messages": [], "result": result}).encode()


def response(body: bytes, status: int = 200, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Because", "Content-Type: application/json", *headers, f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


def chunked(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


@define(eq=False)
class Wire:
    """One connection, as the server has it."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def write(self, data: bytes) -> None:
        self.writer.write(data)

    def end(self) -> None:
        """Send nothing more; the other side knows it at once."""
        self.writer.get_extra_info("socket").shutdown(socket.SHUT_WR)

    async def write_apart(self, *segments: bytes) -> None:
        """Write some segments, each of which is read before the next one comes."""
        for segment in segments:
            self.write(segment)
            await turns()


Script: TypeAlias = Callable[[Wire, Seen], Awaitable[None]]


async def well_behaved(wire: Wire, seen: Seen) -> None:
    """Say which path was asked for."""
    wire.write(response(envelope(seen.target)))


@define(eq=False)
class RawServer:
    """Answers each request by a script; what it is sent when it accepts a connection is its greeting."""

    script: Script = well_behaved
    greeting: bytes = b""
    tls: ssl.SSLContext | None = None
    heads: list[bytes] = field(factory=list[bytes])
    seen: list[Seen] = field(factory=list[Seen])
    wires: list[Wire] = field(factory=list[Wire])
    open: int = 0
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[Any]] = field(factory=set[asyncio.Task[Any]])

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def connections(self) -> int:
        return len(self.wires)

    def client(self, **options: Any) -> Cloudflare:
        defaults: dict[str, Any] = {"base_url": self.url, "rate_limit": None, "retries": Retries(attempts=1)}
        return Cloudflare(TOKEN, **{**defaults, **options})

    def push(self, data: bytes) -> None:
        """Send something on every open connection, out of turn; on loopback it is there at once."""
        for wire in self.wires:
            if not wire.writer.is_closing():
                wire.write(data)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task, wire = asyncio.current_task(), Wire(reader, writer)
        assert task is not None
        self._tasks.add(task)
        self.wires.append(wire)
        self.open += 1
        try:
            wire.write(self.greeting)
            while True:
                self.heads.append(await reader.readuntil(b"\r\n\r\n"))
                seen = await _read_request(self.heads[-1], reader)
                self.seen.append(seen)
                await self.script(wire, seen)
        except (OSError, EOFError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self.open -= 1
            self._tasks.discard(task)

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls, backlog=256)

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@asynccontextmanager
async def raw_serving(
    script: Script = well_behaved, *, greeting: bytes = b"", tls: ssl.SSLContext | None = None
) -> AsyncIterator[RawServer]:
    """A server whose clients leave no connection open."""
    server = RawServer(script, greeting, tls)
    await server.start()
    try:
        yield server
        await until(lambda: server.open == 0)
    finally:
        with suppress(OSError):
            await server.stop()
