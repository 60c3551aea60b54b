"""Faults on request."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from cfapi.clock import Clock
from cfapi.sandbox import Fault, Quota, Sandbox

Ask = Callable[..., Awaitable[Any]]
Start = Callable[..., Awaitable[Sandbox]]

RECORD = {"type": "A", "name": "made", "content": "192.0.2.1"}


async def create(ask: Ask, box: Sandbox) -> Any:
    zone = next(iter(box.zones))
    return await ask(box, "POST", f"/zones/{zone}/dns_records", json=RECORD)


def created(box: Sandbox) -> int:
    return sum(record["name"].startswith("made.") for record in box.records.values())


async def test_latency_waits_on_the_clock_and_then_does_the_work(start: Start, ask: Ask, time: Any):
    box = await start(faults=[Fault("latency", delay=7.5)])
    assert (await create(ask, box)).status == 200
    assert time.slept == [7.5]


@pytest.mark.parametrize("status", [400, 403, 418, 429, 500, 502, 503, 504])
async def test_a_status_comes_with_an_envelope_and_without_the_work(start: Start, ask: Ask, status: int):
    box = await start(faults=[Fault("status", status=status)])
    reply = await create(ask, box)
    assert reply.status == status
    assert reply.codes
    assert "Retry-After" not in reply.headers
    assert created(box) == 0


@pytest.mark.parametrize(
    ("given", "sent"), [(7, "7"), (0.5, "0.5"), ("Fri, 20 Nov 2026 12:01:00 GMT", "Fri, 20 Nov 2026 12:01:00 GMT")]
)
async def test_retry_after_is_sent_as_asked_for(start: Start, ask: Ask, given: float | str, sent: str):
    box = await start(faults=[Fault("status", status=503, retry_after=given)])
    assert (await ask(box, "GET", "/zones")).headers["Retry-After"] == sent


async def test_a_status_fault_still_says_what_is_left_of_the_quota(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", status=503)], quota=Quota(10, 300))
    assert (await ask(box, "GET", "/zones")).headers["Ratelimit"] == '"default";r=9;t=300'


async def test_a_status_can_carry_the_code_of_one_endpoint(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", "GET", "/zones", status=429, code=10040)])
    assert (await ask(box, "GET", "/zones")).codes == [10040]


async def test_html_looks_like_a_page_from_the_edge(start: Start, ask: Ask):
    box = await start(faults=[Fault("html", status=522)])
    reply = await create(ask, box)
    assert (reply.status, reply.headers["Content-Type"]) == (522, "text/html; charset=UTF-8")
    assert reply.body.startswith(b"<!DOCTYPE html>")
    assert len(reply.body) > 1000
    assert "Ratelimit" not in reply.headers
    assert created(box) == 0


@pytest.mark.parametrize(("kind", "done"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_dropped_connection_gives_no_answer(start: Start, ask: Ask, kind: str, done: int):
    box = await start(faults=[Fault(kind)])
    # aiohttp repeats idempotent requests by itself, a POST never.
    with pytest.raises(aiohttp.ClientConnectionError):
        await create(ask, box)
    assert created(box) == done
    assert box.requests[-1].status is None


async def test_a_truncated_answer_promises_more_than_it_holds(start: Start, ask: Ask):
    box = await start(faults=[Fault("truncate", times=1)])
    with pytest.raises(aiohttp.ClientPayloadError):
        await create(ask, box)
    assert created(box) == 1
    assert (await ask(box, "GET", "/zones")).status == 200


async def test_an_empty_answer_has_no_body(start: Start, ask: Ask):
    box = await start(faults=[Fault("empty")])
    reply = await ask(box, "GET", "/zones")
    assert (reply.status, reply.body) == (200, b"")


async def test_garbage_is_a_200_that_is_not_json(start: Start, ask: Ask):
    box = await start(faults=[Fault("garbage")])
    reply = await ask(box, "GET", "/zones")
    assert (reply.status, reply.headers["Content-Type"]) == (200, "application/json")
    with pytest.raises(ValueError, match=r".+"):
        _ = reply.json


async def test_a_redirect_leads_to_another_host(start: Start, ask: Ask):
    box = await start(faults=[Fault("redirect"), Fault("redirect", status=307, location="http://127.0.0.1:9/")])
    reply = await ask(box, "GET", "/zones")
    assert (reply.status, reply.headers["Location"]) == (302, "https://elsewhere.invalid/")


async def test_latency_goes_together_with_another_fault(start: Start, ask: Ask, time: Any):
    box = await start(faults=[Fault("latency", delay=2), Fault("status", status=500)])
    assert (await ask(box, "GET", "/zones")).status == 500
    assert time.slept == [2]


async def test_times_limits_how_often_a_fault_strikes(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", times=2)])
    assert [(await ask(box, "GET", "/zones")).status for _ in range(4)] == [500, 500, 200, 200]


async def test_faults_of_one_kind_follow_each_other(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", status=503, times=1), Fault("status", status=429, times=1)])
    assert [(await ask(box, "GET", "/zones")).status for _ in range(3)] == [503, 429, 200]


@pytest.mark.parametrize(
    "path", ["/zones/*/dnssec", "*/dnssec", "zones/*", r"^/zones/[0-9a-f]{32}/dnssec$", re.compile(r".*sec$")]
)
async def test_a_path_is_a_glob_or_a_regular_expression(start: Start, ask: Ask, path: Any):
    box = await start(faults=[Fault("status", path=path)])
    zone = next(iter(box.zones))
    assert (await ask(box, "GET", f"/zones/{zone}/dnssec")).status == 500
    assert (await ask(box, "GET", "/zones")).status == 200


async def test_a_method_restricts_a_fault(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", method="POST")])
    assert (await ask(box, "GET", "/zones")).status == 200
    assert (await create(ask, box)).status == 500


async def test_probability_strikes_a_share_and_repeats_with_the_seed(start: Start, ask: Ask):
    async def strikes(seed: int) -> list[int]:
        box = await start(seed=seed, faults=[Fault("status", probability=0.3)])
        return [(await ask(box, "GET", "/accounts")).status for _ in range(200)]

    first = await strikes(1)
    assert 30 < first.count(500) < 90
    assert first == await strikes(1)
    assert first != await strikes(2)


async def test_faults_come_and_go_while_it_runs(box: Sandbox, ask: Ask):
    box.fault(Fault("status", status=502))
    assert (await ask(box, "GET", "/zones")).status == 502
    box.clear_faults()
    assert (await ask(box, "GET", "/zones")).status == 200


async def test_faults_strike_whoever_asks(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", status=503)])
    assert (await ask(box, "GET", "/zones", headers={})).status == 503


async def test_stopping_does_not_wait_for_a_latency_that_never_ends():
    waiting = asyncio.Event()

    async def hang(_seconds: float) -> None:
        waiting.set()
        await asyncio.get_running_loop().create_future()

    box = Sandbox(zones=1, quota=None, faults=[Fault("latency")], clock=Clock(sleep=hang))
    async with aiohttp.ClientSession() as session:
        async with box:
            asking = asyncio.create_task(session.get(f"{box.url}ips"))
            await waiting.wait()
        with pytest.raises(aiohttp.ClientConnectionError):
            await asking
    assert box.requests[0].status is None


def test_an_unknown_kind_names_the_known_ones():
    with pytest.raises(ValueError, match=r"no fault 'earthquake'.*drop_after.*truncate"):
        Fault("earthquake")
