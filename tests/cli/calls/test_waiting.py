"""Commands that wait say so on a real terminal; where nobody sees it, or that is not wanted, they wait silently."""

import time
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from cfapi.sandbox import Fault, Sandbox
from tests.support.loopback import Reply, Seen, in_turn, ok, refusal, serving
from tests.support.terminal import on_terminal

SOON = {"Retry-After": "0"}
TRIES_AGAIN = "cfapi: trying again in "
CTRL_C = "\x03"


def in_order(moments: list[float], *replies: Reply):
    """Each reply once, and when it was asked for."""
    answer = in_turn(*replies)

    def reply(seen: Seen):
        moments.append(time.monotonic())
        return answer(seen)

    return reply


async def test_a_call_that_is_refused_by_the_rate_limit_says_that_it_waits_waits_and_is_made():
    moments: list[float] = []
    refused = refusal(429, {"code": 10013, "message": "too many requests"}, headers={"Retry-After": "1"})
    async with (
        serving(in_order(moments, refused, ok({"id": "7", "name": "a.example"}))) as server,
        on_terminal(server.url, "get", "user/tokens/7") as terminal,
    ):
        assert await terminal.ended() == 0

    refused_at, made_at = moments
    assert made_at - refused_at >= 1
    assert f"{TRIES_AGAIN}1.0 s: user.tokens.get (GET /user/tokens/7) was refused by the rate limit" in terminal.shown
    assert "[10013] too many requests.\n" in terminal.shown  # and no advice: nothing need be done
    assert '"name": "a.example"' in terminal.shown


async def test_a_listing_whose_quota_is_used_up_says_how_long_it_waits_and_can_be_interrupted():
    quota = {"Ratelimit": '"default";r=0;t=300', "Ratelimit-Policy": '"default";q=1;w=300'}
    page = ok([{"id": "1"}], quota, result_info={"page": 1, "per_page": 1, "total_pages": 2, "total_count": 2})
    async with serving(page) as server, on_terminal(server.url, "zones", "list") as terminal:
        await terminal.until(r"cfapi: waiting \d{3} s for the rate limit: \S")
        terminal.type(CTRL_C)
        assert await terminal.ended() == 130

    assert len(server.seen) == 1
    assert terminal.shown.endswith("cfapi: Interrupted.\n")


async def test_with_quiet_a_wait_is_not_told():
    replies = in_turn(refusal(429, headers=SOON), ok([]))
    async with serving(replies) as server, on_terminal(server.url, "zones", "list", "--quiet") as terminal:
        assert await terminal.ended() == 0

    assert terminal.shown == "[]\n"


async def test_off_a_terminal_a_wait_is_not_told_to_standard_error():
    replies = in_turn(refusal(429, headers=SOON), ok([]))
    async with serving(replies) as server, on_terminal(server.url, "zones", "list", stderr=PIPE) as terminal:
        assert await terminal.ended() == 0
        assert terminal.process.stderr is not None
        assert await terminal.process.stderr.read() == b""

    assert terminal.shown == "[]\n"


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ("get zones/{zone}/dnssec", "/zones"),  # finding the zone
        ("zones get --zone {zone} --as bash", "/zones"),
        ("curl {url}zones/{id}", "/zones/{id}"),
        ("export terraform --zone {zone} --only zone", "/zones/{id}"),
        ("whoami", "/user/tokens/verify"),
    ],
)
async def test_every_command_that_calls_the_api_says_that_it_waits(words: str, refused: str):
    async with Sandbox(zones=3, quota=None) as box:
        zone = next(iter(box.zones.values()))
        box.fault(Fault("status", status=429, path=refused.format(id=zone.id), times=1, retry_after=0))
        typed = words.format(zone=zone.name, id=zone.id, url=box.url)
        async with on_terminal(box.url, *typed.split(), CLOUDFLARE_API_TOKEN=box.token) as terminal:
            assert await terminal.ended() == 0, terminal.shown

    assert TRIES_AGAIN in terminal.shown


async def test_logging_in_says_that_it_waits(tmp_path: Path):
    async with Sandbox(zones=3, quota=None) as box:
        box.fault(Fault("status", status=429, path="/user/tokens/verify", times=1, retry_after=0))
        async with on_terminal(box.url, "login", "--file", CFAPI_CONFIG_DIR=str(tmp_path)) as terminal:
            await terminal.until(r"\(not shown\): ")  # with the blank: what was typed before is thrown away
            terminal.type(box.token + "\n")
            assert await terminal.ended() == 0, terminal.shown

    assert TRIES_AGAIN in terminal.shown
    assert box.token not in terminal.raw
