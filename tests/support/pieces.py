"""A server on loopback whose response arrives piece by piece, as the test says."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress

from attrs import define, field

from cfapi import Cloudflare
from tests.support.loopback import until


@define
class Pieces:
    """The connection of the one request that is served."""

    cf: Cloudflare
    writers: list[asyncio.StreamWriter] = field(factory=list[asyncio.StreamWriter])

    async def send(self, *pieces: bytes) -> None:
        """Send pieces of the body."""
        await until(lambda: bool(self.writers))
        for piece in pieces:
            self.writers[-1].write(b"%x\r\n%b\r\n" % (len(piece), piece))
            await self.writers[-1].drain()

    async def end(self) -> None:
        """End the body as it should."""
        self.writers[-1].write(b"0\r\n\r\n")
        await self.writers[-1].drain()

    def cut(self) -> None:
        """End the connection in the middle of the body."""
        self.writers[-1].close()


@asynccontextmanager
async def piecemeal(headers: Mapping[str, str] | None = None) -> AsyncIterator[Pieces]:
    """A server, and a client of it."""
    lines = [f"{name}: {value}\r\n" for name, value in {"Transfer-Encoding": "chunked", **(headers or {})}.items()]
    head = f"HTTP/1.1 200 OK\r\n{''.join(lines)}\r\n".encode()

    async def respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(head)
        pieces.writers.append(writer)
        with suppress(OSError):
            await reader.read()
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
        ended.append(writer)

    ended: list[asyncio.StreamWriter] = []
    listening = await asyncio.start_server(respond, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    async with listening, Cloudflare("t", base_url=url, rate_limit=None) as cf:
        pieces = Pieces(cf)
        yield pieces
    await until(lambda: len(ended) == len(pieces.writers))
