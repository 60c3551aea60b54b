"""A wire between a client and a server on loopback, on which every byte that the client sends is kept."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit, urlunsplit

from attrs import define, field


@define
class Wiretap:
    """What went over the wire, and where it is to be entered."""

    url: str = ""
    connections: list[bytearray] = field(factory=list[bytearray])

    @property
    def sent(self) -> bytes:
        """All that clients sent, connection after connection."""
        return b"\n".join(map(bytes, self.connections))


@asynccontextmanager
async def tapped(url: str) -> AsyncIterator[Wiretap]:
    """Stand between a client and the server of a URL."""
    parts, tap = urlsplit(url), Wiretap()
    running: set[asyncio.Task[None]] = set()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward = await asyncio.open_connection(parts.hostname, parts.port)
        tap.connections.append(kept := bytearray())
        ways = [_pass(reader, onward[1], kept), _pass(onward[0], writer, bytearray())]
        running.update(asyncio.ensure_future(way) for way in ways)

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    tap.url = urlunsplit(parts._replace(netloc=f"{host}:{port}"))
    try:
        yield tap
    finally:
        server.close()
        await server.wait_closed()
        await asyncio.gather(*running, return_exceptions=True)


async def _pass(source: asyncio.StreamReader, target: asyncio.StreamWriter, kept: bytearray) -> None:
    """Hand on what comes until one side has ended; then end the other."""
    with suppress(ConnectionError):
        while chunk := await source.read(65536):
            kept += chunk
            target.write(chunk)
            await target.drain()
    target.close()
    with suppress(ConnectionError):
        await target.wait_closed()
