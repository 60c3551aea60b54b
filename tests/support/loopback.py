"""An HTTP server on loopback that does what a test says, byte by byte, and remembers what it saw.

Leaving `serving()` checks what holds for every test: no open connection, no running task, no unretrieved exception.
"""

import asyncio
import inspect
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from enum import Enum, auto
from typing import Any, TypeAlias

from attrs import define, evolve, field, frozen
from multidict import CIMultiDict

from cfapi import Cloudflare, Retries

PATIENCE = 50.0
TOKEN = "a-token"
BODILESS = (204, 304)


class End(Enum):
    """How a connection ends where no response comes."""

    DROP = auto()
    RESET = auto()
    HANG = auto()


@frozen
class Seen:
    """One request as it arrived."""

    method: str
    target: str
    headers: CIMultiDict[str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.removeprefix("/v4")

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@frozen
class Reply:
    """One response.

    Args:
        body: Its bytes, as they go over the wire.
        status: Its HTTP status.
        headers: Its headers, besides Content-Length.
        length: What Content-Length says, where that is not the truth.
        held: What the response waits for.
        stalls: Whether the connection stays open after a body that is shorter than it says.
    """

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])
    length: int | None = None
    held: asyncio.Event | None = None
    stalls: bool = False

    def head(self) -> bytes:
        length = len(self.body) if self.length is None else self.length
        lines = [f"HTTP/1.1 {self.status} Because", *(f"{name}: {value}" for name, value in self.headers.items())]
        if self.status not in BODILESS:
            lines.append(f"Content-Length: {length}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


Raw: TypeAlias = bytes
What: TypeAlias = Reply | End | Raw
Answerer: TypeAlias = Callable[[Seen], What | Awaitable[What]]

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html; charset=UTF-8"}


def ok(result: object = None, headers: Mapping[str, str] | None = None, **envelope: object) -> Reply:
    """A good response."""
    body = {"success": True, "errors": [], "messages": [], "result": result, **envelope}
    return Reply(json.dumps(body).encode(), headers={**JSON, "cf-ray": "8f2a-AMS", **(headers or {})})


def refusal(status: int, *errors: object, headers: Mapping[str, str] | None = None) -> Reply:
    """An envelope that tells of a failure."""
    reply = ok(None, headers, success=False, errors=list(errors))
    return evolve(reply, status=status)


def in_turn(*answers: What) -> Answerer:
    """Each response once; the last one again and again."""
    left = list(answers)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


@define
class Loopback:
    """The server: its responses, and what it saw."""

    answer: Answerer
    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(factory=list[Seen])
    connections: int = 0
    open: int = 0
    in_flight: int = 0
    peak: int = 0
    faults: list[str] = field(factory=list[str])
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[Any]] = field(factory=set[asyncio.Task[Any]])

    @property
    def address(self) -> str:
        assert self._server is not None
        return f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://{self.address}/v4"

    @property
    def paths(self) -> list[str]:
        return [seen.path for seen in self.seen]

    def client(self, **options: Any) -> Cloudflare:
        """A client that never waits for its quota and backs off for no time, unless configured otherwise."""
        signing: dict[str, Any] = {} if "api_key" in options else {"api_token": TOKEN}
        defaults: dict[str, Any] = {"base_url": self.url, "rate_limit": None, "retries": Retries(base=0)}
        return Cloudflare(**{**signing, **defaults, **options})

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls, backlog=2048)

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def settled(self) -> None:
        """Wait until no connection is open; TimeoutError where one stays."""
        await until(lambda: self.open == 0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.open += 1
        try:
            while await self._one(reader, writer):
                pass
        except (OSError, EOFError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self.open -= 1
            self._tasks.discard(task)

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Serve one request; whether the connection is to stay open."""
        head = await reader.readuntil(b"\r\n\r\n")
        seen = await _read_request(head, reader)
        self.seen.append(seen)
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        try:
            what = self.answer(seen)
            return await _write(what if not inspect.isawaitable(what) else await what, seen, reader, writer)
        finally:
            self.in_flight -= 1


async def _read_request(head: bytes, reader: asyncio.StreamReader) -> Seen:
    first, *lines = head.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
    method, target = first.removesuffix(" HTTP/1.1").split(" ", 1)
    headers = CIMultiDict((name, value) for name, _, value in (line.partition(": ") for line in lines))
    body = await reader.readexactly(int(headers.get("Content-Length", 0)))
    if headers.get("Transfer-Encoding") == "chunked":
        body = await _read_chunks(reader)
    return Seen(method, target, headers, body)


async def _read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readline()
    return body


async def _write(what: What, seen: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    if what is End.HANG:
        await reader.read()
    if what is End.RESET:
        writer.transport.abort()
    if isinstance(what, End):
        return False
    if isinstance(what, bytes):
        writer.write(what)
        await writer.drain()
        return False
    if what.held is not None:
        await what.held.wait()
    writer.write(what.head() + (b"" if seen.method == "HEAD" or what.status in BODILESS else what.body))
    await writer.drain()
    if what.stalls:
        await reader.read()
    return what.length is None


@asynccontextmanager
async def serving(answer: Answerer | What | None = None, tls: ssl.SSLContext | None = None) -> AsyncIterator[Loopback]:
    """A server on loopback that gives one response, or what a function of the request says."""
    what = ok() if answer is None else answer
    server = Loopback(what if callable(what) and not isinstance(what, End) else lambda _: what, tls)
    before = asyncio.all_tasks()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: server.faults.append(str(context)))
    await server.start()
    try:
        yield server
        await server.settled()
    finally:
        await server.stop()
    await until(lambda: asyncio.all_tasks() <= before)
    assert not server.faults, server.faults


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks run until something holds."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110  # there is no event for what aiohttp does inside
            await asyncio.sleep(0)


async def closed_port() -> int:
    """A port on which nobody listens."""
    server = await asyncio.start_server(lambda _, __: None, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port
