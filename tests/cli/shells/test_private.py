"""A line with `--private` keeps the token out of the list of processes while curl runs."""

import asyncio
import shutil
import sys
from contextlib import suppress

import psutil
import pytest

from cfapi.cli.shells.rendering import render
from cfapi.cli.shells.request import ShellRequest, credential_headers
from tests.support.loopback import Reply, Seen, ok, serving

TOKEN = "v3ry-s3cret-t0ken"
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the list of processes is read from /proc"),
    pytest.mark.skipif(shutil.which("curl") is None or shutil.which("bash") is None, reason="there is no curl or bash"),
]


def arguments_of(parent: int) -> list[str]:
    """The arguments of a process and of those that it started, as everybody on the machine sees them."""
    process = psutil.Process(parent)
    shown: list[str] = []
    for each in (process, *process.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):  # bash's helpers come and go
            shown.append(" ".join(each.cmdline()))
    return shown


@pytest.mark.parametrize("multiline", [False, True])
@pytest.mark.parametrize("private", [False, True])
@pytest.mark.parametrize("body", [None, b'{"status": "accepted"}'])
async def test_while_curl_runs_nobody_sees_the_token_if_the_line_is_private(
    multiline: bool, private: bool, body: bytes | None
):
    arrived: asyncio.Queue[Seen] = asyncio.Queue()
    looked_at = asyncio.Event()

    async def answer(seen: Seen) -> Reply:
        await arrived.put(seen)
        await looked_at.wait()
        return ok()

    async with serving(answer) as server:
        headers = (*credential_headers(["Authorization"]), ("Content-Type", "application/json"))
        request = ShellRequest("PATCH", f"{server.url}/user/invites/ID", headers, body)
        line = render(request, "bash", multiline=multiline, private=private)
        environment = {"PATH": "/usr/bin:/bin", "CLOUDFLARE_API_TOKEN": TOKEN}
        pipe = asyncio.subprocess.PIPE
        bash = await asyncio.create_subprocess_exec("bash", "-c", line, env=environment, stdout=pipe, stderr=pipe)
        seen = await arrived.get()
        shown = arguments_of(bash.pid)
        looked_at.set()
        out, err = await bash.communicate()

    assert bash.returncode == 0, err
    assert b'"success"' in out
    assert seen.headers["Authorization"] == f"Bearer {TOKEN}"
    assert any("curl" in each for each in shown)
    assert any(TOKEN in each for each in shown) is not private
