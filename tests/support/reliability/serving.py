"""A sandbox in a process of its own, so that a client's memory can be told apart from its server's."""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from subprocess import PIPE, Popen
from tempfile import TemporaryFile
from typing import Any

from cfapi.sandbox import Sandbox
from tests.support.paths import ROOT


@contextmanager
def separate_sandbox() -> Iterator[dict[str, Any]]:
    """Its URL and token. It says nothing on its standard error, or the test fails."""
    command, home = [sys.executable, "-m", "tests.support.reliability.serving"], ROOT
    with TemporaryFile() as said, Popen(command, cwd=home, stdin=PIPE, stdout=PIPE, stderr=said) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        started = process.stdout.readline()
        try:
            yield json.loads(started or "{}")
        finally:
            process.stdin.close()
            process.wait()
            said.seek(0)
            complaints = said.read().decode("utf-8", "replace")
            assert not complaints, complaints


async def main() -> None:
    """Serve until the standard input ends."""
    async with Sandbox(zones=0, quota=None) as box:
        sys.stdout.write(json.dumps({"url": box.url, "token": box.token}) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
