"""`Cloudflare(proxy=…, ssl=…)`: arguments that take the place of what the environment says."""

import asyncio
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
import trustme
from attrs import define, field

from cfapi import Cloudflare, ConfigurationError, ConnectionFailed
from tests.support.loopback import TOKEN, Reply, closed_port, ok, serving

ELSEWHERE = "http://127.0.0.1:9/v4"

# --- proxy=


@pytest.fixture
async def dead_proxy(monkeypatch: pytest.MonkeyPatch) -> str:
    """The environment's proxy, behind which there is nothing."""
    proxy = f"http://127.0.0.1:{await closed_port()}"
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy)
    return proxy


async def test_none_ignores_the_proxy_of_the_environment(dead_proxy):
    async with serving(ok("direct")) as server:
        async with server.client(proxy=None) as cf:
            assert (await cf.get("/zones")).result == "direct"
        async with server.client(base_url="https://api.example.invalid", retries=None) as cf:
            with pytest.raises(ConnectionFailed, match=dead_proxy.removeprefix("http://")):
                await cf.get("/zones")


@pytest.mark.usefixtures("dead_proxy")
@pytest.mark.parametrize("scheme", ["http://", ""])
async def test_a_proxy_is_used_whatever_the_environment_says(monkeypatch, scheme):
    monkeypatch.setenv("NO_PROXY", "*")
    async with serving(ok("by proxy")) as proxy, serving() as server:
        async with server.client(proxy=scheme + proxy.address) as cf:
            assert (await cf.get("/zones")).result == "by proxy"

        assert [seen.target for seen in proxy.seen] == [f"{server.url}/zones"]
        assert server.connections == 0


async def test_a_proxy_that_refuses_and_goes_on_talking_is_not_listened_to():
    refusal = Reply(b"<html>", 407, length=1000, stalls=True)
    async with serving(refusal) as proxy, Cloudflare(TOKEN, base_url=ELSEWHERE, proxy=f"http://{proxy.address}") as cf:
        with pytest.raises(ConnectionFailed, match="407"):
            await cf.get("/zones")

        await proxy.settled()


async def test_a_proxys_password_goes_to_the_proxy_and_stands_nowhere_else():
    async with serving(ok()) as proxy, serving() as server:
        async with server.client(proxy=f"http://user:pa55word@{proxy.address}") as cf:
            await cf.get("/zones")
            assert "pa55word" not in repr(vars(cf)["_session"].transport)

        assert proxy.seen[0].headers["Proxy-Authorization"] == "Basic " + b64encode(b"user:pa55word").decode()


@pytest.mark.parametrize("proxy", ["http://user:pa55word@proxy.example:3128", "10.0.0.1:3128"])
async def test_a_proxy_elsewhere_is_not_sent_a_token_in_plain_text(proxy):
    async with serving() as server, server.client(proxy=proxy) as cf:
        with pytest.raises(ConfigurationError, match="would expose the credentials to the network") as caught:
            await cf.get("/zones")

        assert server.connections == 0
        assert "pa55word" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["", "socks5://127.0.0.1:1080", "http://", "http://[::1"])
def test_what_is_no_http_proxy_is_refused_at_once_without_being_shown(proxy):
    with pytest.raises(ConfigurationError, match="The proxy that was given must look like") as caught:
        Cloudflare(TOKEN, proxy=proxy)

    assert not proxy or proxy not in str(caught.value).replace("http://host:port", "")


@define
class Tunnel:
    """A proxy that does what CONNECT asks for, and keeps what it was sent in plain text."""

    address: str = ""
    heads: list[bytes] = field(factory=list[bytes])
    carried: bytes = b""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heads.append(await reader.readuntil(b"\r\n\r\n"))
        host, port = self.heads[-1].split()[1].decode().rsplit(":", 1)
        there = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        await asyncio.gather(self._pump(reader, there[1]), self._pump(there[0], writer))

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await source.read(65536):
                self.carried += chunk
                target.write(chunk)
        target.close()


@asynccontextmanager
async def tunnel() -> AsyncIterator[Tunnel]:
    tasks, recording = set[asyncio.Task[None]](), Tunnel()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.create_task(recording.serve(reader, writer)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    recording.address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield recording
    server.close()
    await asyncio.gather(*tasks)


async def test_https_goes_through_a_tunnel_so_that_the_proxy_sees_neither_token_nor_content(authority):
    async with serving(ok("secured"), secured(authority)) as server, tunnel() as proxy:
        async with server.client(proxy=f"http://{proxy.address}", ssl=trusting(authority)) as cf:
            assert (await cf.post("/zones", json={"name": "shop.example"})).result == "secured"

        (head,) = proxy.heads
        assert head.startswith(f"CONNECT {server.address} HTTP/1.1\r\n".encode())
        assert TOKEN.encode() not in head + proxy.carried
        assert b"shop.example" not in proxy.carried


# --- ssl=


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def secured(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def trusting(*authorities: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    for authority in authorities:
        authority.configure_trust(context)
    return context


async def test_the_authorities_of_a_context_are_trusted(authority):
    async with serving(ok("secured"), secured(authority)) as server:
        async with server.client(ssl=trusting(authority)) as cf:
            assert (await cf.get("/zones")).result == "secured"


async def test_those_of_the_environment_are_not_added_to_a_context(authority, monkeypatch, tmp_path):
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    async with serving(tls=secured(authority)) as server:
        async with server.client(ssl=trusting()) as cf:
            with pytest.raises(ConnectionFailed, match="is not trusted") as caught:
                await cf.get("/zones")

        assert caught.value.attempts == 1
        server.faults.clear()  # the server's side of the failed handshake


async def test_a_context_may_carry_the_certificate_of_the_client(authority):
    strict, context = secured(authority), trusting(authority)
    strict.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(strict)
    authority.issue_cert("client.example").configure_cert(context)
    async with serving(ok("known"), strict) as server, server.client(ssl=context) as cf:
        assert (await cf.get("/zones")).result == "known"
