"""A local server of one long DNS listing and its first record, as lean as can be, so that the client is measured."""

import asyncio
import json
import re
import sys
from collections.abc import Sequence
from typing import Any, cast

PAGE = re.compile(rb"[?&]page=(\d+)")
SIZE = 100
KINDS = {"mixed": ("A", "AAAA", "CNAME", "MX", "TXT"), "plain": ("A",)}
CONTENT = {"A": "192.0.2.1", "AAAA": "2001:db8::1", "CNAME": "example.net", "MX": "mail.example.com", "TXT": '"v=x"'}


def record(number: int, types: Sequence[str]) -> dict[str, Any]:
    """One record; the types take turns, as real zones have them mixed."""
    kind = types[number % len(types)]
    date = "2026-01-01T05:20:00.123450Z"
    return {
        "id": f"{number:032x}",
        "name": f"host-{number}.example.com",
        "type": kind,
        "content": CONTENT[kind],
        "proxiable": kind in ("A", "AAAA", "CNAME"),
        "proxied": False,
        "ttl": 3600,
        "settings": {},
        "meta": {},
        "comment": "made for measuring",
        "tags": ["owner:dns-team"],
        "created_on": date,
        "modified_on": date,
        "comment_modified_on": date,
        "tags_modified_on": date,
    }


def page(number: int, total: int, types: Sequence[str]) -> bytes:
    """One page as a whole HTTP response."""
    records = [record(index, types) for index in range((number - 1) * SIZE, min(number * SIZE, total))]
    pages = -(-total // SIZE)
    info = {"page": number, "per_page": SIZE, "count": len(records), "total_count": total, "total_pages": pages}
    return response({"result": records, "result_info": info, "success": True, "errors": [], "messages": []})


def response(envelope: dict[str, Any]) -> bytes:
    """An envelope as a whole HTTP response."""
    body = json.dumps(envelope, separators=(",", ":")).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Listing(asyncio.Protocol):
    """Responds to each GET with the page that its query names, or with one record."""

    def __init__(self, pages: list[bytes], empty: bytes, one: bytes) -> None:
        self.pages, self.empty, self.one = pages, empty, one

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        if b"/dns_records/" in data:
            self.transport.write(self.one)
            return
        found = PAGE.search(data)
        number = int(found.group(1)) if found else 1
        self.transport.write(self.pages[number - 1] if number <= len(self.pages) else self.empty)


async def serve(total: int, types: Sequence[str]) -> None:
    """Serve until standard input closes; the first line printed is the port."""
    count = -(-total // SIZE)
    pages = [page(number, total, types) for number in range(1, count + 1)]
    empty = page(count + 1, total, types)
    one = response({"result": record(0, types), "success": True, "errors": [], "messages": []})
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Listing(pages, empty, one), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), KINDS[sys.argv[2]]))
