"""Third-party servers, which respond as the OpenAPI document says: Steady and Prism (`make servers`)."""

import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from time import monotonic

import anyio

from tests.support.openapi import mended_document
from tests.support.paths import DOCUMENT, SERVERS

STEADY = [str(SERVERS / ".bin/steady"), "--host", "127.0.0.1", "-q", "-p"]
_PRISM = ["node", str(SERVERS / "@stoplight/prism-cli/dist/index.js")]
PRISM = [*_PRISM, "mock", "-h", "127.0.0.1", "-v", "error", "-p"]
PRISM_PROXY = [*_PRISM, "proxy", "--errors", "-h", "127.0.0.1", "-v", "error", "-p"]
PATIENCE = 120.0


def is_here() -> bool:
    """Whether the document and the programs are on this machine."""
    return DOCUMENT.exists() and Path(STEADY[0]).exists() and Path(PRISM[1]).exists() and which("node") is not None


@contextmanager
def running(command: list[str], folder: Path, content: bytes | None = None, *more: str) -> Iterator[str]:
    """The address of a server of the document as the generator reads it, or of another content."""
    document = folder / "document.json"
    document.write_bytes(content or json.dumps(mended_document()).encode())
    port = _free_port()
    process = subprocess.Popen([*command, str(port), str(document), *more], stdout=subprocess.DEVNULL)
    try:
        anyio.run(_listening, port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


async def _listening(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until somebody listens."""
    end = monotonic() + PATIENCE
    while True:
        try:
            await (await anyio.connect_tcp("127.0.0.1", port)).aclose()
        except OSError:
            assert process.poll() is None, f"the server ended with exit code {process.returncode}"
            assert monotonic() < end, "the server does not listen"
            await anyio.sleep(0.05)
        else:
            return
