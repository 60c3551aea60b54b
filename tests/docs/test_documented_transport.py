"""The transport over httpx that docs/transports.md shows does all that the document says, over real connections."""

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator
from typing import Any

import pytest
import trustme

from cfapi import Cloudflare, ConnectionFailed, OutcomeUnknown, RequestRefused, Retries, TimedOut, Timeouts
from tests.support.documents import defined
from tests.support.loopback import JSON, TOKEN, End, Reply, closed_port, in_turn, ok, serving

HttpxTransport = defined("transports.md", "HttpxTransport")
QUICK = Retries(attempts=2, base=0)


def client(url: str, **options: Any) -> Cloudflare:
    """A client with that transport, which backs off for no time."""
    defaults: dict[str, Any] = {"retries": QUICK, "rate_limit": None, "transport": HttpxTransport()}
    return Cloudflare(TOKEN, base_url=url, **{**defaults, **options})


async def test_requests_are_sent_as_they_are():
    async with serving(ok("done")) as server, client(server.url) as cf:
        assert (await cf.post("/zones", params={"name": "a b/ü"}, json={"a": 1})).result == "done"

        (seen,) = server.seen
        assert (seen.method, seen.path, seen.body) == ("POST", "/zones?name=a%20b%2F%C3%BC", b'{"a":1}')
        assert seen.headers.getall("Authorization") == [f"Bearer {TOKEN}"]
        assert seen.headers.getall("Content-Length") == ["7"]
        assert seen.headers.getall("Host") == [server.address]


async def test_connections_are_kept_and_closed_with_the_client():
    async with serving() as server:
        async with client(server.url) as cf:
            for _ in range(3):
                await cf.get("/zones")

        assert server.connections == 1
        await server.settled()


async def test_a_compressed_response_is_read():
    packed = Reply(gzip.compress(ok("unpacked").body), headers=JSON | {"Content-Encoding": "gzip"})
    async with serving(packed) as server, client(server.url) as cf:
        assert (await cf.get("/zones")).result == "unpacked"


async def test_an_upload_goes_out_as_it_comes():
    async def chunks() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    async with serving() as server, client(server.url) as cf:
        await cf.r2.buckets.objects.upload("key", chunks(), account_id="a", bucket_name="b")

        assert server.seen[0].body == b"one two"
        assert server.seen[0].headers["Transfer-Encoding"] == "chunked"


async def test_a_stream_that_is_left_early_releases_its_connection():
    async with serving(Reply(b"x" * 1000, length=10_000, stalls=True)) as server, client(server.url) as cf:
        async with cf.open("GET", "/export") as stream:
            async for chunk in stream:
                assert chunk
                break

        await server.settled()


async def test_a_response_that_is_too_large_releases_its_connection():
    async with serving(ok("x" * 1000)) as server, client(server.url, max_response_bytes=100) as cf:
        with pytest.raises(Exception, match="larger than 100 bytes"):
            await cf.get("/zones")


async def test_redirects_are_followed_above_it_and_never_to_another_host():
    moved = Reply(status=302, headers={"Location": "/v4/elsewhere"})
    away = Reply(status=302, headers={"Location": "https://evil.example/"})
    async with serving(in_turn(moved, ok("there"), away)) as server, client(server.url) as cf:
        assert (await cf.get("/zones")).result == "there"
        with pytest.raises(RequestRefused, match="another host"):
            await cf.get("/zones")

        assert server.paths == ["/zones", "/elsewhere", "/zones"]


async def test_a_connection_that_was_never_made_is_tried_again():
    async with client(f"http://127.0.0.1:{await closed_port()}") as cf:
        with pytest.raises(ConnectionFailed, match="ConnectError") as caught:
            await cf.post("/zones", json={})

    assert caught.value.attempts == 2


@pytest.mark.parametrize("fault", [End.DROP, End.RESET, Reply(b"{", headers=JSON, length=100)])
async def test_a_broken_connection_leaves_the_outcome_of_a_change_unknown(fault):
    async with serving(fault) as server, client(server.url) as cf:
        with pytest.raises(OutcomeUnknown):
            await cf.post("/zones", json={})
        with pytest.raises(ConnectionFailed) as caught:
            await cf.get("/zones")

        assert caught.value.attempts == 2


@pytest.mark.parametrize("limits", [Timeouts(read=0.05), Timeouts(total=0.1)])
async def test_time_limits_are_kept(limits):
    once = Retries(attempts=1)
    async with serving(End.HANG) as server, client(server.url, timeouts=limits, retries=once) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/zones")

        await server.settled()


async def test_certificates_are_verified():
    authority = trustme.CA()
    secured, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(secured)
    authority.configure_trust(trusting)
    async with serving(ok("secured"), secured) as server:
        async with client(server.url, transport=HttpxTransport(verify=trusting)) as cf:
            assert (await cf.get("/zones")).result == "secured"
        async with client(server.url) as cf:
            with pytest.raises(ConnectionFailed) as caught:
                await cf.get("/zones")

        assert caught.value.attempts == 1
        server.faults.clear()  # the server's side of the failed handshake


async def test_many_tasks_share_it():
    async with serving() as server, client(server.url, max_in_flight=200) as cf:
        await asyncio.gather(*(cf.get("/zones") for _ in range(200)))

        assert len(server.seen) == 200


async def test_closing_the_client_ends_calls_in_flight():
    async with serving(End.HANG) as server, client(server.url) as cf:
        call = asyncio.create_task(cf.get("/zones"))
        while not server.seen:  # noqa: ASYNC110  # until it has arrived
            await asyncio.sleep(0)
        await cf.aclose()

        with pytest.raises(Exception, match="closed"):
            await call
