"""A program that takes notices, in a thread of its own, so that a whole command can run beside it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from attrs import define, field


@define
class Receiver:
    """What it answers, and what it got.

    Attributes:
        address: Where it listens.
        status: What it answers.
        bodies: The messages.
        ids: Their ids.
    """

    address: str = ""
    status: int = 204
    bodies: list[Any] = field(factory=list[Any])
    ids: list[str] = field(factory=list[str])

    @property
    def url(self) -> str:
        return f"http://{self.address}/notices"


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Take notices meanwhile."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            receiver.bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            receiver.ids.append(self.headers["webhook-id"])
            self.send_response(receiver.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.address = f"127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
