"""The logger tree `cfapi`: which lines there are, at which level, and what never stands in them."""

import asyncio
import logging
import re
import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest

from cfapi import Cloudflare, CloudflareError, Quota, RateLimit, Retries
from cfapi._core.call import Call
from cfapi.clock import Clock
from cfapi.testing import MemoryTransport, respond
from tests.support.loopback import End, Reply, Seen, in_turn, ok, refusal, serving
from tests.support.paths import ROOT
from tests.support.virtual_time import in_virtual_time

HOSTILE = "red \x1b[31m\r\nforged line \x9b\u2028"


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Any:
    """The lines so far, as "logger level: message"."""
    caplog.set_level(logging.DEBUG, "cfapi")
    return lambda: [f"{record.name} {record.levelname}: {record.getMessage()}" for record in caplog.records]


def of(logger: str, lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith(f"{logger} ")]


# --- the lines


async def test_debug_has_a_line_for_each_request_and_one_for_its_response(time, lines):
    async with serving(Reply(b'{"result": {"id": "z"}}')) as server, server.client(clock=time.clock) as cf:
        await cf.zones.get(zone_id="z")

    assert of("cfapi.http", lines()) == [
        "cfapi.http DEBUG: zones.get (GET /zones/z): request",
        "cfapi.http DEBUG: zones.get (GET /zones/z): response 200, 23 bytes in 0.000 s",
    ]


async def test_a_retry_is_info_with_its_reason_and_the_next_attempt_is_counted(time, lines):
    answers = in_turn(refusal(503, {"code": 7, "message": "busy"}), End.DROP, ok())
    async with serving(answers) as server, server.client(clock=time.clock) as cf:
        await cf.get("/zones")

    busy, closed = of("cfapi.retries", lines())
    assert busy.startswith(
        "cfapi.retries INFO: Attempt 1 failed, the next one is in 0.0 s. GET /zones failed on the server "
        "(503, code 7, ray 8f2a-AMS): [7] busy."
    )
    reason = "the connection was closed before a response was received"
    assert closed == (
        f"cfapi.retries INFO: Attempt 2 failed, the next one is in 0.0 s. GET /zones got no response: {reason}. "
        "Check the network, the proxy settings and https://www.cloudflarestatus.com."
    )
    assert of("cfapi.http", lines())[2:] == [
        "cfapi.http DEBUG: GET /zones: request, attempt 2",
        f"cfapi.http DEBUG: GET /zones: no complete response after 0.000 s: {reason}",
        "cfapi.http DEBUG: GET /zones: request, attempt 3",
        f"cfapi.http DEBUG: GET /zones: response 200, {len(ok().body)} bytes in 0.000 s",
    ]
    assert of("cfapi.waits", lines()) == []


async def test_a_redirect_is_named_without_its_query(lines):
    answers = in_turn(Reply(b"", 302, {"Location": "/v4/elsewhere?signed=secret"}), ok())
    async with serving(answers) as server, server.client() as cf:
        await cf.get("/zones")

        assert lines()[2] == f"cfapi.http DEBUG: GET /zones: request, redirected to {cf.base_url}/elsewhere"


async def test_a_call_that_is_cancelled_is_told(lines):
    arrived = asyncio.Event()

    def hang(_: Seen) -> End:
        arrived.set()
        return End.HANG

    async with serving(hang) as server, server.client() as cf:
        call = asyncio.create_task(cf.get("/zones"))
        await arrived.wait()
        call.cancel()
        await asyncio.wait([call])

    assert call.cancelled()
    assert lines()[1].endswith(" s: CancelledError")


async def test_a_long_wait_before_a_retry_is_a_warning_too(time, lines):
    retries = Retries(base=20, jitter=lambda: 1)
    async with serving(in_turn(refusal(503), ok())) as server, server.client(clock=time.clock, retries=retries) as cf:
        await cf.get("/zones")

    assert len(of("cfapi.retries", lines())) == 1
    assert of("cfapi.waits", lines()) == [
        "cfapi.waits WARNING: GET /zones waits 20 s before it is sent again: ServerError (503)."
    ]


async def test_two_calls_that_back_off_are_two_waits(time, lines):
    options = {"clock": time.clock, "retries": Retries(attempts=2, base=20, jitter=lambda: 1)}
    async with serving(refusal(503)) as server, server.client(**options) as cf:
        await asyncio.gather(cf.get("/a"), cf.get("/b"), return_exceptions=True)

    assert len(of("cfapi.waits", lines())) == 2


async def test_a_short_wait_is_no_warning(time, lines):
    limit = RateLimit(quota=Quota(1, 5))
    async with client(time.clock, rate_limit=limit) as cf:
        await cf.get("/a")
        await cf.get("/b")

    assert time.elapsed == 5
    assert of("cfapi.waits", lines()) == []


# --- one wait, one line


def client(clock: Clock, handler: Any = lambda _: respond(), **options: Any) -> Cloudflare:
    return Cloudflare("t", transport=MemoryTransport(handler), clock=clock, **options)


def loop_clock() -> Clock:
    return Clock(monotonic=asyncio.get_running_loop().time, sleep=asyncio.sleep)


@in_virtual_time
async def test_a_wait_of_200_tasks_is_one_line(lines):
    async def slowly(_: object) -> Any:
        await asyncio.sleep(0.5)
        return respond()

    limit = RateLimit(quota=Quota(100, 60))
    async with client(loop_clock(), slowly, rate_limit=limit, max_in_flight=200) as cf:
        await asyncio.gather(*(cf.get(f"/{number}") for number in range(200)))

    (line,) = of("cfapi.waits", lines())
    assert line.endswith("waits 60 s for the rate limit: 100 requests in 60 s are used up.")


@in_virtual_time
@pytest.mark.parametrize(("status", "kind"), [(429, "RateLimited"), (503, "ServerError")])
async def test_a_block_that_200_tasks_wait_out_is_one_line_and_one_more_each_minute(lines, status, kind):
    answers = iter([respond(status=status, headers={"Retry-After": "300"})] * 64)

    async def slowly(_: object) -> Any:
        await asyncio.sleep(0.5)
        return next(answers, respond())

    async with client(loop_clock(), slowly) as cf:
        await asyncio.gather(*(cf.get(f"/{number}") for number in range(200)))

    first, *again = of("cfapi.waits", lines())
    assert first == f"cfapi.waits WARNING: GET /0 waits 300 s before it is sent again: {kind} ({status})."
    assert [re.findall("still waits, (.*) s more", line) for line in again] == [["240"], ["180"], ["120"], ["60"]]


@in_virtual_time
async def test_a_wait_that_a_block_makes_longer_is_another_line(lines):
    answers = iter([respond(), respond(status=429, headers={"Retry-After": "300"})])

    async def slowly(_: object) -> Any:
        await asyncio.sleep(1)
        return next(answers, respond())

    async with client(loop_clock(), slowly, rate_limit=RateLimit(quota=Quota(2, 60))) as cf:
        early = asyncio.create_task(cf.get("/early"))
        await asyncio.sleep(0.5)
        await asyncio.gather(early, *(cf.get(f"/{number}") for number in range(3)))

    begun = [line for line in of("cfapi.waits", lines()) if "still" not in line]
    assert [re.sub(r".*GET /\d ", "", line) for line in begun] == [
        "waits 60 s for the rate limit: 2 requests in 60 s are used up.",
        "waits 300 s before it is sent again: RateLimited (429).",
        "waits 60 s for the rate limit: 2 requests in 60 s are used up.",  # anew, when those 300 s are over
    ]


# --- what never stands in a line

SECRETS = ("the-token", "the-key", "of-a-query", "of-a-header", "of-a-body", "of-a-provider", "me@example.com")


async def test_no_secret_is_in_any_line(lines):
    async def provider() -> str:
        return "of-a-provider"

    answers = in_turn(refusal(503), End.DROP, refusal(429, headers={"Retry-After": "0"}), ok())
    signings: list[dict[str, Any]] = [
        {"api_token": "the-token"},
        {"api_token": provider},
        {"api_key": "the-key", "api_email": "me@example.com"},
    ]
    for signing in signings:
        async with serving(answers) as server, server.client(**signing, headers={"X-Own": "of-a-header"}) as cf:
            with suppress(CloudflareError):
                await cf.get("/zones?a=of-a-query", params={"b": "of-a-query"})
            with suppress(CloudflareError):
                await cf.post("/zones", json={"c": "of-a-body"})
            async with cf.open("GET", "/logs", params={"d": "of-a-query"}) as stream:
                await stream.read()

    text = "\n".join(lines())
    assert "cfapi.http" in text
    assert "cfapi.retries" in text
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("status", [503, 429])
async def test_what_a_server_sends_can_not_forge_a_line(time, lines, status):
    answers = [
        refusal(status, {"code": 1, "message": HOSTILE}, headers={"Retry-After": "60"}),
        Reply(HOSTILE.encode(), 502, {"Content-Type": "text/\x1b"}),
        ok([{"id": 1}]),
    ]
    async with serving(in_turn(*answers)) as server, server.client(clock=time.clock) as cf:
        await cf.get("/zones")

    assert any("forged line" in line for line in lines())
    assert [line for line in lines() if not line.isprintable()] == []


async def test_the_keys_of_an_object_can_not_forge_a_line(lines):
    async with serving(ok({HOSTILE: 1})) as server, server.client() as cf:
        await cf._session.content(Call("GET", "/zones"), dict[str, str])

    (line,) = of("cfapi.drift", lines())
    assert "forged line" in line
    assert line.isprintable()


async def test_a_difference_from_the_schema_is_told_to_those_who_ask_for_it(lines):
    async with serving(ok([{"id": "z", "paused": "no"}])) as server, server.client() as cf:
        await cf.zones.list()

    told = of("cfapi.drift", lines())
    assert any(line.startswith("cfapi.drift INFO: The API differs from its schema: Zone.paused") for line in told)


async def test_the_last_rule_of_a_tunnel_which_has_no_host_name_is_no_difference(lines):
    rules = [{"hostname": "a.example", "service": "http://a"}, {"service": "http_status:404"}]
    async with serving(ok({"config": {"ingress": rules}})) as server, server.client() as cf:
        read: Any = await cf.zero_trust.tunnels.cloudflared.configurations.get("t", account_id="a")

    assert [(each.hostname, each.service) for each in read.config.ingress] == [
        ("a.example", "http://a"),
        (None, "http_status:404"),
    ]
    assert of("cfapi.drift", lines()) == []


# --- quiet by default

PROGRAM = """
import asyncio
from contextlib import suppress
from cfapi import Cloudflare, Clock, ServerError
from cfapi.testing import MemoryTransport, respond

async def sleep(seconds): pass

async def main():
    transport = MemoryTransport(lambda _: respond(status=503, headers={"Retry-After": "60"}))
    async with Cloudflare("t", transport=transport, clock=Clock(sleep=sleep), events=Failing()) as cf:
        with suppress(ServerError):
            await cf.get("/zones")

class Failing:
    def call_started(self, event):
        raise ValueError

asyncio.run(main())
"""


def test_without_handlers_nothing_is_printed():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=ROOT)

    assert (done.stdout, done.stderr) == ("", "")


def test_with_a_handler_the_same_program_warns():
    program = "import logging\nlogging.basicConfig()\n" + PROGRAM
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)

    assert done.stderr.count("WARNING:cfapi.waits:") == 1
    assert "ERROR:cfapi.events:" in done.stderr
