"""Secrets stay in the headers of requests to the one origin: in no repr, log, traceback or pickle."""

import asyncio
import copy
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import pytest

from cfapi import ArgumentError, Cloudflare, CloudflareError, Retries, Timeouts
from cfapi._core.auth import ApiKey, ApiToken, HeaderValue, Secret
from cfapi.sandbox import Fault, Sandbox

TOKEN = "cfut_RECOGNISEDANYWHERE0123456789abcdefghijklm"
KEY = "cfk_RECOGNISEDANYWHERE0123456789abcdefghijklmn"
MARK = "RECOGNISEDANYWHERE"

Signing = Callable[..., Cloudflare]
SIGNINGS: dict[str, Signing] = {
    "token": lambda **more: Cloudflare(TOKEN, **more),
    "key": lambda **more: Cloudflare(api_key=KEY, api_email="a@example.com", **more),
}


def told(error: BaseException) -> str:
    """All that a crash reporter which shows local variables tells, from this package's frames on."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(report.format()) + repr(error) + str(error) + repr(error.args)


def without_first_frame(error: BaseException) -> BaseException:
    """Leaves out the test's own frame, whose local variables hold what it made up."""
    assert error.__traceback__ is not None
    return error.with_traceback(error.__traceback__.tb_next)


async def failing(work: Callable[[], Awaitable[Any]]) -> BaseException:
    try:
        await work()
    except (CloudflareError, asyncio.CancelledError) as error:
        return error
    raise AssertionError("the call did not fail")


@pytest.mark.parametrize("shown", [repr, str, "{}".format, "{!r:>5}".format, lambda value: repr([value])])
def test_a_secret_shows_itself_as_stars(shown):
    assert MARK not in shown(Secret(TOKEN))


@pytest.mark.parametrize("spell", [pickle.dumps, copy.deepcopy])
@pytest.mark.parametrize("value", [Secret(TOKEN), HeaderValue(TOKEN), ApiToken(Secret(TOKEN)), Cloudflare(TOKEN)])
def test_what_holds_a_secret_is_not_pickled_or_copied(spell, value):
    with pytest.raises(TypeError, match=r"pickled"):
        spell(value)


@pytest.mark.parametrize("credentials", [ApiToken(Secret(TOKEN)), ApiKey(Secret(KEY), "a@example.com")])
def test_credentials_as_a_dict_show_stars(credentials):
    assert MARK not in repr(attrs.asdict(credentials))
    assert MARK not in repr(credentials)


@pytest.mark.parametrize("sign", SIGNINGS.values(), ids=SIGNINGS)
def test_a_client_and_all_within_it_show_stars(sign):
    client = sign()

    assert MARK not in repr(client) + repr(client._session) + repr(vars(client)) + repr(client.zones)


@pytest.mark.parametrize("sign", SIGNINGS.values(), ids=SIGNINGS)
@pytest.mark.parametrize(
    "fault",
    [
        Fault("drop_before"),
        Fault("drop_after"),
        Fault("truncate"),
        Fault("garbage"),
        Fault("html", status=520),
        Fault("redirect"),
        Fault("status", status=403),
        Fault("status", status=500),
        Fault("empty", status=502),
    ],
    ids=lambda fault: fault.kind,
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_no_failure_of_a_call_tells_the_secret(sign, fault, method, caplog):
    caplog.set_level(logging.DEBUG)
    async with (
        Sandbox(zones=1, faults=[fault]) as box,
        sign(base_url=box.url, retries=Retries(attempts=2, base=0)) as cf,
    ):
        error = await failing(lambda: cf.request(method, "/zones", json={"name": "x"}))

    assert isinstance(error, CloudflareError)
    assert MARK not in told(error)
    assert MARK not in caplog.text


@pytest.mark.parametrize("sign", SIGNINGS.values(), ids=SIGNINGS)
async def test_no_connection_that_fails_tells_the_secret(sign, unused_tcp_port):
    async with sign(base_url=f"http://127.0.0.1:{unused_tcp_port}", retries=Retries(attempts=1)) as cf:
        error = await failing(lambda: cf.get("/zones"))

    assert MARK not in told(error)


@pytest.mark.parametrize("sign", SIGNINGS.values(), ids=SIGNINGS)
async def test_no_time_limit_that_runs_out_tells_the_secret(sign):
    hung_up = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        await writer.wait_closed()
        hung_up.set()

    async with await asyncio.start_server(silent, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        limits = Timeouts(read=0.02)
        async with sign(base_url=url, timeouts=limits, retries=Retries(attempts=1)) as cf:
            error = await failing(lambda: cf.get("/zones"))
        await hung_up.wait()

    assert MARK not in told(error)


@pytest.mark.parametrize("sign", SIGNINGS.values(), ids=SIGNINGS)
@pytest.mark.parametrize("steps", range(1, 30, 4))
async def test_no_cancellation_tells_the_secret(sign, steps):
    async with Sandbox(zones=1) as box, sign(base_url=box.url) as cf:
        call = asyncio.create_task(cf.get("/zones"))
        for _ in range(steps):
            await asyncio.sleep(0)
        call.cancel()
        (error,) = await asyncio.gather(call, return_exceptions=True)

    assert not isinstance(error, BaseException) or MARK not in told(error)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda: Cloudflare(f"Bearer {TOKEN}"),
        lambda: Cloudflare(f"{TOKEN}\x00"),
        lambda: Cloudflare(f"{TOKEN}@example.com"),
        lambda: Cloudflare(api_key=f"{KEY} x", api_email="a@example.com"),
        lambda: Cloudflare(api_key=KEY, api_email="nobody"),
        lambda: Cloudflare(api_key=KEY),
        lambda: Cloudflare(TOKEN, base_url="http://example.com"),
        lambda: Cloudflare(TOKEN, max_in_flight=0),
    ],
)
def test_no_configuration_error_tells_the_secret(spoil):
    with pytest.raises(CloudflareError) as caught:
        spoil()

    assert MARK not in told(caught.value)


@pytest.mark.parametrize(
    "environment",
    [
        {"CLOUDFLARE_API_TOKEN": f"Bearer {TOKEN}"},
        {"CF_API_TOKEN": f"{TOKEN}\x01"},
        {"CLOUDFLARE_API_KEY": KEY},
        {"CLOUDFLARE_API_KEY": KEY, "CLOUDFLARE_EMAIL": "nobody"},
    ],
)
def test_no_error_about_the_environment_tells_the_secret(environment, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(CloudflareError) as caught:
        Cloudflare()

    assert MARK not in told(without_first_frame(caught.value))


async def test_headers_of_a_caller_can_not_carry_credentials():
    async with Cloudflare(TOKEN) as cf:
        for name in ("Authorization", "x-auth-key", "X-Auth-Email"):
            with pytest.raises(ArgumentError, match="credentials"):
                await cf.get("/zones", headers={name: "x"})
            with pytest.raises(ArgumentError, match="credentials"):
                cf.with_options(headers={name: "x"})


@pytest.mark.parametrize("sign", SIGNINGS.values(), ids=SIGNINGS)
async def test_exactly_one_scheme_is_sent(sign):
    async with Sandbox(zones=1) as box, sign(base_url=box.url) as cf:
        await failing(lambda: cf.get("/zones"))

    assert [len(received.schemes) for received in box.requests] == [1]


async def test_a_redirect_to_another_host_receives_nothing():
    reached: list[bytes] = []

    async def other_host(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reached.append(await reader.read(1000))
        writer.close()

    async with await asyncio.start_server(other_host, "127.0.0.1", 0) as server:
        away = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/client/v4/zones"
        async with (
            Sandbox(zones=1, faults=[Fault("redirect", location=away)]) as box,
            Cloudflare(box.token, base_url=box.url, retries=Retries(attempts=1)) as cf,
        ):
            error = await failing(lambda: cf.get("/zones"))

    assert isinstance(error, CloudflareError)
    assert "redirects to another host" in str(error)
    assert reached == []
