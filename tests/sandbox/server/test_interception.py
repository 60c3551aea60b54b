"""Programs with a fixed address of Cloudflare, which reach the sandbox through a proxy and a certificate of its own."""

import asyncio
import os
import shutil
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import aiohttp
import anyio
import pytest

from cfapi import Cloudflare
from cfapi.sandbox import Interception, Sandbox
from cfapi.sandbox.server import interception as module

API = "https://api.cloudflare.com/client/v4"


def trusting(interception: Interception) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=interception.certificate)


async def connected(interception: Interception) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", int(interception.proxy.rpartition(":")[2]))


async def head(interception: Interception, request: str) -> tuple[str, str]:
    """What the proxy says to the head of a request: its first line, and all of it."""
    reader, writer = await connected(interception)
    writer.write(request.encode())
    said = (await reader.read(4096)).decode()
    writer.close()
    return said.partition("\r\n")[0], said


def served() -> list[asyncio.Task[Any]]:
    """The connections that the proxy serves."""
    return [task for task in asyncio.all_tasks() if getattr(task.get_coro(), "__name__", "") == "_serve"]


async def test_a_client_reaches_the_sandbox_at_the_address_of_cloudflare(box: Sandbox):
    async with box.intercept() as interception:
        client = Cloudflare(box.token, base_url=API, proxy=interception.proxy, ssl=trusting(interception))
        async with client as cf:
            names = [zone.name async for zone in cf.zones.list()]

    assert sorted(names) == sorted(zone.name for zone in box.zones.values())


async def test_its_certificate_is_of_cloudflares_name_alone(box: Sandbox):
    async with box.intercept() as interception, aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorCertificateError):  # the system does not trust it
            await session.get(f"{API}/ips", proxy=interception.proxy)


@pytest.mark.parametrize(
    "target",
    [
        "example.com:443",
        "api.cloudflare.com:80",
        "api.cloudflare.com",
        "api.cloudflare.com.example:443",
        "x.api.cloudflare.com:443",
        "127.0.0.1:22",
        "[::1]:443",
        "",
    ],
)
async def test_no_tunnel_leads_anywhere_else(box: Sandbox, target: str):
    async with box.intercept() as interception:
        line, said = await head(interception, f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n")

    assert line == "HTTP/1.1 403 Forbidden"
    assert "it makes tunnels to api.cloudflare.com:443, and nowhere else" in said


@pytest.mark.parametrize("request_line", ["GET http://api.cloudflare.com/ HTTP/1.1", "GET / HTTP/1.1", "rubbish"])
async def test_what_asks_for_no_tunnel_is_refused(box: Sandbox, request_line: str):
    async with box.intercept() as interception:
        line, _ = await head(interception, f"{request_line}\r\n\r\n")

    assert line == "HTTP/1.1 405 Method Not Allowed"


async def test_a_head_without_an_end_is_not_kept_for_ever(box: Sandbox):
    async with box.intercept() as interception:
        assert await head(interception, "CONNECT " + "a" * 40_000) == ("", "")


@pytest.mark.parametrize("length", [10, 5_000])
async def test_a_head_of_many_lines_is_not_kept_for_ever(box: Sandbox, length: int):
    line = f"X: {'a' * length}\r\n"
    async with box.intercept() as interception:
        lines = line * (17 * 1024 // len(line) + 1)
        assert await head(interception, f"CONNECT api.cloudflare.com:443 HTTP/1.1\r\n{lines}") == ("", "")


@pytest.mark.parametrize(
    ("target", "status"),
    [("api.cloudflare.com:443", "200 Connection established"), ("example.com:443", "403 Forbidden")],
)
async def test_lines_of_a_head_may_end_without_a_carriage_return(box: Sandbox, target: str, status: str):
    async with box.intercept() as interception:
        line, _ = await head(interception, f"CONNECT {target} HTTP/1.1\nHost: {target}\n\n")

    assert line == f"HTTP/1.1 {status}"


@pytest.mark.parametrize("sent", [b"", b"CONNECT api.cloudflare.com:443 HTTP/1.1\r\n"])
async def test_a_client_that_does_not_end_its_head_is_left(box: Sandbox, monkeypatch: pytest.MonkeyPatch, sent: bytes):
    monkeypatch.setattr(module, "_HEAD_TIMEOUT", 0.05)
    async with box.intercept() as interception:
        reader, writer = await connected(interception)
        writer.write(sent)
        assert await reader.read() == b""
        writer.close()


async def test_a_tunnel_in_which_nobody_speaks_is_ended(box: Sandbox, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "_IDLE_TIMEOUT", 0.05)
    async with box.intercept() as interception:
        reader, writer = await connected(interception)
        writer.write(b"CONNECT api.cloudflare.com:443 HTTP/1.1\r\n\r\n")
        assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
        writer.close()


async def test_a_tunnel_ends_when_the_sandbox_ends_it_though_the_client_keeps_it(box: Sandbox):
    async with box.intercept() as interception:
        reader, writer = await connected(interception)
        writer.write(b"CONNECT api.cloudflare.com:443 HTTP/1.1\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        tunnel = asyncio.gather(*served())

        writer.write(b"this is no TLS")

        assert await asyncio.wait_for(tunnel, 30) == [None]
        writer.close()


async def test_leaving_while_a_client_has_a_tunnel_is_no_error(box: Sandbox):
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
    async with box.intercept() as interception:
        reader, writer = await connected(interception)
        writer.write(b"CONNECT api.cloudflare.com:443 HTTP/1.1\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")

    assert await reader.read() == b""
    writer.close()
    assert reported == []


async def test_leaving_ends_tunnels_and_removes_the_certificate(box: Sandbox):
    async with box.intercept() as interception:
        port = int(interception.proxy.rpartition(":")[2])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"CONNECT api.cloudflare.com:443 HTTP/1.1\r\n\r\n")
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")

    assert await reader.read() == b""
    writer.close()
    assert not interception.certificate.exists()
    with pytest.raises(OSError, match="Connect call failed"):
        await asyncio.open_connection("127.0.0.1", port)


async def test_a_sandbox_that_does_not_run_intercepts_nothing():
    with pytest.raises(RuntimeError, match="not running"):
        async with Sandbox().intercept():
            pass


def test_the_token_is_not_shown_by_repr():
    assert "secret" not in repr(Interception("http://127.0.0.1:1", Path("authority.pem"), "secret"))


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@pytest.mark.cfapi_sandbox(zones=2)
def test_curl_reaches_it_by_the_environment_alone(cfapi_intercepted: Sandbox):
    command = ["curl", "-sS", "-H", f"Authorization: Bearer {cfapi_intercepted.token}", f"{API}/zones"]

    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=50)

    assert all(zone.name in done.stdout for zone in cfapi_intercepted.zones.values())


@pytest.mark.cfapi_sandbox(zones=2)
def test_a_python_program_reaches_it_by_the_environment_alone(cfapi_intercepted: Sandbox):
    script = "from cfapi.sync import Cloudflare\nwith Cloudflare() as cf: print(*[z.name for z in cf.zones.list()])"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=50)

    assert sorted(done.stdout.split()) == sorted(zone.name for zone in cfapi_intercepted.zones.values())


async def test_the_command_prints_the_environment():
    command = [sys.executable, "-u", "-m", "cfapi.cli", "sandbox", "--port", "0", "--zones", "1", "--intercept"]
    async with await anyio.open_process(command, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}) as server:
        assert server.stdout is not None
        said = b""
        while b"PowerShell" not in said.partition(b"address of Cloudflare is fixed")[2]:
            said += await server.stdout.receive()
        server.terminate()
    assert "export HTTPS_PROXY=http://127.0.0.1:" in said.decode()
    assert "export NODE_EXTRA_CA_CERTS=" in said.decode()
