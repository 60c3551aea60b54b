"""Progress bars on a real terminal: the server holds each transfer until its bar was seen."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from attrs import define, field

from tests.support.loopback import ok, serving
from tests.support.paths import is_empty
from tests.support.terminal import on_terminal

ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353"
NAMESPACE = "0f2ac74b498b48028cb68387c421e279"
STORE = f"accounts/{ACCOUNT}/storage/kv/namespaces/{NAMESPACE}"
SMALL, LARGE = 600_000, 16_000_000  # a large one is more than the buffers of a connection hold


@define
class Holding:
    """Half of a response is sent, or a request is left unread, until it may go on."""

    content: bytes
    content_type: str
    go_on: asyncio.Event = field(factory=asyncio.Event)
    received: bytes = b""
    url: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        size = int(head.partition(b"content-length: ")[2].split(b"\r\n")[0] or 0)
        half = 0 if size else len(self.content) // 2
        start = f"HTTP/1.1 200 OK\r\nContent-Type: {self.content_type}\r\nContent-Length: {len(self.content)}\r\n\r\n"
        if half:
            writer.write(start.encode() + self.content[:half])
        await self.go_on.wait()
        with suppress(OSError, EOFError):  # the other side may have gone
            self.received = await reader.readexactly(size)
            writer.write(self.content[half:] if half else start.encode() + self.content)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def holding(content: bytes, content_type: str) -> AsyncIterator[Holding]:
    held = Holding(content, content_type)
    server = await asyncio.start_server(held.serve, "127.0.0.1", 0)
    held.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v4"
    async with server:
        yield held
        held.go_on.set()


async def test_a_download_shows_how_far_it_is_until_it_is_complete(tmp_path: Path):
    content = bytes(range(250)) * (SMALL // 250)
    file = tmp_path / "value"
    words = ("get", f"{STORE}/values/big", "-o", str(file))
    async with holding(content, "application/octet-stream") as held, on_terminal(held.url, *words) as terminal:
        await terminal.until(r"value .* 300\.0/600\.0 kB")
        assert not file.exists()
        held.go_on.set()
        assert await terminal.ended() == 0

    assert file.read_bytes() == content
    assert terminal.raw.endswith("\x1b[?25h\r\x1b[1A\x1b[2K")  # the cursor is back, and the bar is gone


async def test_a_download_that_is_interrupted_leaves_no_file(tmp_path: Path):
    words = ("get", f"{STORE}/values/big", "-o", str(tmp_path / "value"))
    async with (
        holding(bytes(SMALL), "application/octet-stream") as held,
        on_terminal(held.url, *words) as terminal,
    ):
        await terminal.until(r"value .* 300\.0/600\.0 kB")
        terminal.type("\x03")
        assert await terminal.ended() == 130

    assert terminal.shown.endswith("cfapi: Interrupted.\n")
    assert is_empty(tmp_path)


async def test_a_download_of_several_parts_shows_how_far_it_is(tmp_path: Path):
    part = b'--b\r\nContent-Disposition: form-data; name="worker.js"\r\n\r\n' + bytes(SMALL) + b"\r\n--b--\r\n"
    words = ("workers", "scripts", "get", "site", "--account", ACCOUNT, "-o", str(tmp_path / "site"))
    async with (
        holding(part, "multipart/form-data; boundary=b") as held,
        on_terminal(held.url, *words) as terminal,
    ):
        await terminal.until(r"site .* 300\.0/600\.1 kB")
        held.go_on.set()
        assert await terminal.ended() == 0

    assert (tmp_path / "site" / "worker.js").read_bytes() == bytes(SMALL)
    assert f"cfapi: wrote {tmp_path}" in terminal.shown.replace("\n/", " /")


@pytest.mark.parametrize(
    "words",
    [
        ("images", "v1", "create", "--account", ACCOUNT, "file=@{file}"),
        ("put", f"accounts/{ACCOUNT}/r2/buckets/shop/objects/big", "--body", "@{file}"),
        ("put", f"{STORE}/bulk", "--body", "@{json}"),
    ],
    ids=["a form", "bytes", "JSON"],
)
async def test_an_upload_shows_how_far_it_is(tmp_path: Path, words: tuple[str, ...]):
    file, document = tmp_path / "big", tmp_path / "big.json"
    file.write_bytes(bytes(LARGE))
    document.write_text(json.dumps([{"key": "a", "value": "x" * LARGE}]))
    typed = [word.format(file=file, json=document) for word in words]
    reply = ok({"id": "x"})
    async with holding(reply.body, "application/json") as held, on_terminal(held.url, *typed) as terminal:
        await terminal.until(r"sending .* \d+\.\d/16\.0 MB")
        assert held.received == b""
        held.go_on.set()
        assert await terminal.ended() == 0

    assert len(held.received) >= LARGE
    assert '"id": "x"' in terminal.shown


async def test_a_listing_shows_how_many_items_there_are_so_far():
    go_on = asyncio.Event()

    async def page(seen):
        number = 2 if "page=2" in seen.target else 1
        if number == 2:
            await go_on.wait()
        info = {"page": number, "per_page": 1, "total_pages": 2, "total_count": 2}
        return ok([{"id": str(number)}], result_info=info)

    async with serving(page) as server, on_terminal(server.url, "zones", "list", "--query", "[].id") as terminal:
        await terminal.until(r"zones\.list .* 1/2 ")
        go_on.set()
        assert await terminal.ended() == 0

    assert terminal.shown.endswith('[\n  "1",\n  "2"\n]\n')
