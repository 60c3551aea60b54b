"""A sandbox in a process of its own, so that a client's memory can be told from its server's."""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

from cfapi.sandbox import Sandbox


@contextmanager
def separate_sandbox() -> Iterator[dict[str, Any]]:
    """Its URL and token. It says nothing on its standard error, or the test fails."""
    command = [sys.executable, "-m", "tests.reliability.serving"]
    with Popen(command, cwd=Path(__file__).parents[2], stdin=PIPE, stdout=PIPE, stderr=PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()  # pyright: ignore[reportOptionalMemberAccess]
            complaints = process.stderr.read()
    assert complaints == b""


async def main() -> None:
    """Serve until the standard input ends."""
    async with Sandbox(zones=0, quota=None) as box:
        sys.stdout.write(json.dumps({"url": box.url, "token": box.token}) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
