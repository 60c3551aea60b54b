"""Credentials of one's own: what they see, and where what they sign goes."""

import re
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cfapi import ArgumentError, Cloudflare, ConfigurationError, Request, RequestRefused, Response
from cfapi.testing import MemoryTransport
from tests.support.loopback import End, Reply, in_turn, ok, serving


class Signing:
    """Signs each request with its number, and keeps what it saw."""

    def __init__(self, headers: Callable[[int], dict[str, str]] = lambda number: {"X-Signature": str(number)}) -> None:
        self.headers, self.seen = headers, list[tuple[str, str]]()

    async def sign(self, method: str, url: str) -> dict[str, str]:
        self.seen.append((method, url))
        return self.headers(len(self.seen))


async def test_they_see_the_method_and_the_whole_url_of_each_attempt():
    signing = Signing()
    async with serving(in_turn(End.DROP, Reply(status=502), ok())) as server:
        async with server.client(api_token=None, credentials=signing) as cf:
            await cf.put("/zones?order=name", params={"name": "a b"}, json={})

        assert signing.seen == [("PUT", f"{server.url}/zones?order=name&name=a%20b")] * 3
        assert [seen.headers["X-Signature"] for seen in server.seen] == ["1", "2", "3"]
        assert all("Authorization" not in seen.headers for seen in server.seen)


async def test_they_sign_a_redirected_request_again():
    signing = Signing()
    async with serving(in_turn(Reply(status=302, headers={"Location": "/v4/there?page=2#part"}), ok())) as server:
        async with server.client(api_token=None, credentials=signing) as cf:
            await cf.get("/here")

        assert signing.seen == [("GET", f"{server.url}/here"), ("GET", f"{server.url}/there?page=2")]
        assert [seen.headers.getall("X-Signature") for seen in server.seen] == [["1"], ["2"]]


async def test_they_are_never_asked_to_sign_for_another_host():
    signing = Signing()
    async with serving() as stranger, serving(Reply(status=307, headers={"Location": stranger.url})) as server:
        async with server.client(api_token=None, credentials=signing) as cf:
            with pytest.raises(RequestRefused, match="another host"):
                await cf.get("/zones")

        assert signing.seen == [("GET", f"{server.url}/zones")]
        assert stranger.connections == 0


async def test_their_headers_replace_those_of_the_same_name_in_any_case():
    signing = Signing(lambda _: {"x-TENANT": "signed"})
    async with serving() as server:
        async with server.client(api_token=None, credentials=signing, headers={"X-Tenant": "plain"}) as cf:
            await cf.get("/zones")

        assert server.seen[0].headers.getall("X-Tenant") == ["signed"]


async def test_what_they_raise_reaches_the_caller_and_nothing_is_sent():
    def fail(_: int) -> dict[str, str]:
        raise PermissionError("the vault is sealed")

    signing = Signing(fail)
    async with serving() as server, server.client(api_token=None, credentials=signing) as cf:
        with pytest.raises(PermissionError, match="the vault is sealed"):
            await cf.post("/zones")

        assert server.connections == 0
    assert len(signing.seen) == 1


async def test_what_they_sign_with_shows_in_no_traceback():
    def fail(request: Request) -> Response[bytes]:
        assert request.headers["X-Signature"] == "a-secret"
        raise KeyError("a bug of the transport's")

    signing = Signing(lambda _: {"X-Signature": "a-secret"})
    async with Cloudflare(credentials=signing, transport=MemoryTransport(fail)) as cf:
        with pytest.raises(KeyError) as caught:
            await cf.get("/zones")

    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = [str(frame.locals) for frame in report.stack if Path(frame.filename).parent.name == "_core"]
    assert any("X-Signature" in each for each in shown)
    assert not any("a-secret" in each for each in shown)


@pytest.mark.parametrize(
    "beside",
    [{"api_token": "t"}, {"api_token_file": "f"}, {"api_key": "k", "api_email": "a@b.c"}, {"api_email": "a@b.c"}],
)
def test_they_exclude_every_other_scheme(beside: dict[str, Any]):
    with pytest.raises(ConfigurationError, match="not both"):
        Cloudflare(credentials=Signing(), **beside)


async def test_beside_them_the_environment_is_not_looked_at(monkeypatch):
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "of-the-environment")
    async with serving() as server, Cloudflare(credentials=Signing(), base_url=server.url) as cf:
        await cf.get("/zones")

        assert "Authorization" not in server.seen[0].headers


def test_a_client_shows_where_they_came_from():
    named = Signing()
    named.source = "the vault"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

    assert Cloudflare(credentials=Signing()).auth_source == "Signing"
    assert Cloudflare(credentials=named).auth_source == "the vault"
    assert re.fullmatch(r"<Cloudflare \S+ signed by the vault>", repr(Cloudflare(credentials=named)))


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
async def test_a_token_that_they_sign_with_can_be_verified(name):
    signing = Signing(lambda _: {name: "Bearer cfut_x"})
    async with serving(ok({"id": "t", "status": "active"})) as server:
        async with server.client(api_token=None, credentials=signing) as cf:
            assert (await cf.verify()).status == "active"

        assert server.paths == ["/user/tokens/verify"]


@pytest.mark.parametrize("headers", [{"X-Signature": "x"}, {"Authorization": "Signature x"}])
async def test_what_is_no_token_cannot_be_verified_and_the_scheme_is_named(headers):
    async with serving() as server, server.client(api_token=None, credentials=Signing(lambda _: headers)) as cf:
        with pytest.raises(ArgumentError, match="this client signs with Signing"):
            await cf.verify()

        assert server.connections == 0
