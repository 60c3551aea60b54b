"""Faults on request."""

import asyncio
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from cfapi.clock import Clock
from cfapi.sandbox import Fault, Quota, Sandbox
from cfapi.sandbox.faults.plan import faults_of, read_plan
from cfapi.sandbox.state.zone import STATUSES
from tests.support.sandbox import Ask, Start

RECORD = {"type": "A", "name": "made", "content": "192.0.2.1"}


async def create(ask: Ask, box: Sandbox) -> Any:
    zone = next(iter(box.zones))
    return await ask(box, "POST", f"/zones/{zone}/dns_records", json=RECORD)


def created(box: Sandbox) -> int:
    return sum(record["name"].startswith("made.") for record in box.records.values())


async def test_latency_waits_on_the_clock_and_then_does_the_work(start: Start, ask: Ask, time: Any):
    box = await start(faults=[Fault("latency", delay=7.5)])
    assert (await create(ask, box)).status == 200
    assert time.sleeps == [7.5]


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


async def test_a_failure_may_be_told_after_the_work(start: Start, ask: Ask):
    box = await start(faults=[Fault("status_after", status=502)])
    assert (await create(ask, box)).status == 502
    assert created(box) == 1


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
    assert time.sleeps == [2]


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


@pytest.mark.parametrize(
    ("argument", "bad"),
    [
        *(("delay", bad) for bad in ([1], [1, 2, 3], "x", -1, True, float("nan"), float("inf"), [0, -1], ["a", "b"])),
        *(("delay", {"median": median, "p99": p99}) for median, p99 in ((0, 0), (0, 1), (2, 1), ("a", 1))),
        *(("path", bad) for bad in ("^(", 5, re.compile(b"/zones"))),
        *(("status", bad) for bad in ("abc", 99, 1000, 500.5, True)),
        *(("probability", bad) for bad in ("x", -0.1, 1.1, None, True)),
        *((count, bad) for count in ("times", "skip", "size") for bad in ("x", -1, 1.5)),
        *(("retry_after", bad) for bad in ([1], "1\r\nX: y", True)),
        *(("location", bad) for bad in (None, 5, "http://a/\n")),
        *((name, 5) for name in ("kind", "method", "field")),
        ("code", "x"),
    ],
)
async def test_a_fault_that_can_not_be_is_refused_at_once_by_name(argument: str, bad: Any):
    wanted = {"kind": "latency", argument: bad}

    with pytest.raises(ValueError, match=f"{argument} must be|There is no fault 5"):
        Fault(**wanted)
    with pytest.raises(ValueError, match=f"Fault 1: {argument} must be|Fault 1: There is no fault 5"):
        faults_of([wanted])


def test_what_is_given_as_a_list_is_a_pair():
    assert Fault("latency", delay=[0.5, 1.5]).delay == (0.5, 1.5)  # type: ignore[arg-type]  as read from JSON


@pytest.mark.parametrize("delay", [(0.5, 1.5), {"median": 0.1, "p99": 2.0}])
async def test_latency_is_drawn_from_a_distribution_and_repeats_with_the_seed(
    start: Start, ask: Ask, time: Any, delay: Any
):
    for _ in range(2):
        box = await start(faults=[Fault("latency", delay=delay)])
        for _ in range(20):
            await ask(box, "GET", "/accounts")
    assert time.sleeps[:20] == time.sleeps[20:]
    assert len(set(time.sleeps)) == 20
    if isinstance(delay, tuple):
        assert all(0.5 <= seconds <= 1.5 for seconds in time.sleeps)


async def test_a_fault_may_skip_the_first_requests(start: Start, ask: Ask):
    box = await start(faults=[Fault("status", skip=2, times=1)])
    assert [(await ask(box, "GET", "/zones")).status for _ in range(4)] == [200, 200, 500, 200]


async def test_json_of_a_wrong_shape_is_no_envelope(start: Start, ask: Ask):
    box = await start(faults=[Fault("wrong_shape")])
    reply = await ask(box, "GET", "/zones")
    assert (reply.status, type(reply.json)) == (200, list)


async def test_a_truncated_gzip_has_the_length_it_says_and_does_not_unpack(start: Start, ask: Ask):
    box = await start(faults=[Fault("truncated_gzip")])
    with pytest.raises((aiohttp.ClientPayloadError, aiohttp.ContentTypeError, EOFError, ValueError)):
        _ = (await ask(box, "GET", "/zones")).json


async def test_what_is_packed_already_is_cut_in_its_own_coding(start: Start):
    pytest.importorskip("brotli")
    box = await start(faults=[Fault("truncated_gzip")])
    headers = {"Authorization": f"Bearer {box.token}", "Accept-Encoding": "br"}
    async with aiohttp.ClientSession(auto_decompress=False, headers=headers) as session:
        cut = await session.get(f"{box.url}zones?per_page=50")
        assert cut.headers["Content-Encoding"] == "br"


async def test_a_reset_comes_in_the_middle_of_the_body(start: Start, ask: Ask):
    box = await start(faults=[Fault("reset", times=1)])
    with pytest.raises(aiohttp.ClientError):
        await create(ask, box)
    assert created(box) == 1


async def test_a_slow_drip_gives_the_whole_body_with_waits_in_it(start: Start, ask: Ask, time: Any):
    box = await start(faults=[Fault("slow_drip", delay=3, times=1)])
    dripped = await ask(box, "GET", "/accounts")
    assert dripped.result == (await ask(box, "GET", "/accounts")).result
    assert time.sleeps == [3] * 10


async def test_a_huge_body_is_as_large_as_asked_for(start: Start, ask: Ask):
    box = await start(faults=[Fault("huge", size=3 * 1024 * 1024)])
    assert len((await ask(box, "GET", "/zones")).body) == 3 * 1024 * 1024


async def test_a_gzip_bomb_is_small_on_the_wire(start: Start, ask: Ask):
    box = await start(faults=[Fault("gzip_bomb", size=8 * 1024 * 1024)])
    async with aiohttp.ClientSession(auto_decompress=False) as session:
        async with session.get(f"{box.url}zones", headers={"Authorization": f"Bearer {box.token}"}) as response:
            assert len(await response.read()) < 16 * 1024
    assert len((await ask(box, "GET", "/zones")).body) == 8 * 1024 * 1024


@pytest.mark.parametrize(
    ("kind", "spoilt"),
    [("field_missing", None), ("field_null", None), ("field_of_another_type", 7), ("new_value", "something_new")],
)
async def test_a_field_drifts_in_every_item(start: Start, ask: Ask, kind: str, spoilt: Any):
    box = await start(faults=[Fault(kind, field="status", path="/zones")])
    zones = (await ask(box, "GET", "/zones")).result
    assert [zone.get("status") for zone in zones] == [spoilt] * len(zones)
    assert all(("status" in zone) is (kind != "field_missing") for zone in zones)
    assert all(zone.facts["status"] in STATUSES for zone in box.zones.values())


async def test_without_a_name_any_field_but_the_id_drifts(start: Start, ask: Ask):
    box = await start(faults=[Fault("field_missing", path="/zones")])
    zones = (await ask(box, "GET", "/zones")).result
    whole = next(iter(box.zones.values())).facts
    assert len({frozenset(whole.keys() - zone.keys()) for zone in zones}) > 1
    assert all(len(zone) == len(whole) - 1 and "id" in zone for zone in zones)


async def test_totals_are_wrong_or_not_there(start: Start, ask: Ask):
    box = await start(faults=[Fault("wrong_totals", times=1), Fault("no_totals", skip=1)])
    wrong = (await ask(box, "GET", "/zones")).info
    assert {wrong["total_pages"], wrong["total_count"]} <= {0, 1, 1000}
    assert "result_info" not in (await ask(box, "GET", "/zones")).json


async def test_where_totals_are_not_there_cursors_still_lead_on(start: Start, ask: Ask):
    box = await start(faults=[Fault("no_totals")])
    account = next(iter(box.accounts))
    (made,) = box.add(f"/accounts/{account}/rules/lists", {"name": "some", "kind": "ip"})
    path = f"/accounts/{account}/rules/lists/{made['id']}/items"
    box.add(path, *({"ip": f"192.0.2.{number}"} for number in range(9)))

    info = (await ask(box, "GET", f"{path}?per_page=5")).info

    assert set(info) == {"cursors"}
    rest = await ask(box, "GET", f"{path}?per_page=5&cursor={info['cursors']['after']}")
    assert len(rest.result) == 4


async def listed(ask: Ask, box: Sandbox, pages: int) -> list[list[str]]:
    replies = [await ask(box, "GET", f"/zones?per_page=5&page={page}") for page in range(1, pages + 1)]
    return [[zone["id"] for zone in reply.result] for reply in replies]


async def test_moving_items_come_twice_and_none_is_missing(start: Start, ask: Ask):
    box = await start(faults=[Fault("moving_items")])
    pages = await listed(ask, box, 6)
    assert [page[0] for page in pages[1:]] == [page[-1] for page in pages[:-1]]
    assert {id for page in pages for id in page} == set(box.zones)
    assert (await ask(box, "GET", "/zones?per_page=5&page=3")).info["total_count"] == 27


async def test_a_repeated_page_is_the_one_before(start: Start, ask: Ask):
    box = await start(faults=[Fault("repeated_page", skip=2, times=1)])
    first, second, third = await listed(ask, box, 3)
    assert third == second != first


PLAN = """
[[faults]]
kind = "status"
path = "/zones"
status = 503
retry_after = 2
times = 1

[[faults]]
kind = "latency"
delay = [0.1, 0.4]
probability = 0.5
"""


async def test_a_plan_is_read_from_toml(start: Start, ask: Ask, tmp_path: Path):
    plan = tmp_path / "faults.toml"
    plan.write_text(PLAN, "utf-8")
    box = await start(faults=plan)
    assert [fault.kind for fault in box.faults] == ["status", "latency"]
    assert [(await ask(box, "GET", "/zones")).status for _ in range(2)] == [503, 200]


@pytest.mark.parametrize(
    ("plan", "message"),
    [
        ("[[faults]]\nkind = 'latency'\ndelay = [1]", "Fault 1: delay must be"),
        ("[[faults]]\nkind = 'status'\npath = '^('", "Fault 1: path must be"),
        ("faults = 1", "A plan is a list"),
        ("[[faults]]\npath = '/zones'", "Fault 1 has no kind"),
        ("[[faults]]\nkind = 'status'\n[[faults]]\nkind = 'earthquake'", "Fault 2: There is no fault 'earthquake'"),
        ("[[faults]]\nkind = 'status'\nstatsu = 500", "Fault 1 has no statsu; there are .*status"),
        ("[[faults]]\nkind = 'latency'\ndelay = {mean = 1}", "median and p99"),
        ("[[faults", "."),
    ],
)
def test_a_plan_that_is_wrong_says_where(plan: str, message: str):
    with pytest.raises(ValueError, match=message):
        read_plan(plan)
