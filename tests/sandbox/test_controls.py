"""/__sandbox: faults, time, zones, things and the ledger, for tests in any language."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from cfapi.sandbox import Fault, Sandbox
from tests.support.sandbox import Ask

Control = Callable[..., Awaitable[tuple[int, Any]]]

BAD_ZONES = (
    {"plan": "gold"},
    {"plan": []},
    {"status": "bogus"},
    {"records": "abc"},
    {"records": [5]},
    {"records": [{"type": "A"}]},
    {"settings": [1]},
    {"settings": {"ssl": "banana"}},
    {"colour": "red"},
)
BAD_THINGS = ({"items": "abc"}, {"items": [5]}, {"count": "x"}, {"count": -1}, {"count": 10**12}, {"colour": "red"})


@pytest.fixture
def control(box: Sandbox) -> Control:
    """Asks the sandbox itself."""

    async def call(method: str, name: str, **rest: Any) -> tuple[int, Any]:
        url = box.url.replace("/client/v4/", f"/__sandbox/{name}")
        async with aiohttp.ClientSession() as session, session.request(method, url, **rest) as response:
            return response.status, await response.json()

    return call


async def test_faults_are_put_in_force_shown_and_cleared(box: Sandbox, ask: Ask, control: Control):
    _, shown = await control("POST", "faults", json=[{"kind": "status", "status": 503, "times": 1}])
    assert shown[0]["status"] == 503
    assert [(await ask(box, "GET", "/zones")).status for _ in range(2)] == [503, 200]

    assert await control("DELETE", "faults") == (200, [])
    assert await control("GET", "faults") == (200, [])


async def test_a_fault_with_a_compiled_pattern_is_shown_with_its_text(box: Sandbox, control: Control):
    box.fault(Fault("status", path=re.compile("^/zones$")))
    _, (shown,) = await control("GET", "faults")
    assert shown["path"] == "^/zones$"


async def test_a_fault_that_is_none_is_refused(control: Control):
    status, told = await control("POST", "faults", json={"faults": [{"kind": "earthquake"}]})
    assert (status, "no fault 'earthquake'" in told["error"]) == (400, True)


async def test_the_ledger_is_read_and_forgotten_and_controls_are_not_in_it(box: Sandbox, ask: Ask, control: Control):
    await ask(box, "GET", "/zones", params={"page": "2"})
    _, ledger = await control("GET", "requests")
    assert [(each["method"], each["path"], each["query"]) for each in ledger] == [("GET", "/zones", {"page": "2"})]

    await control("DELETE", "requests")
    assert box.requests == []


async def test_time_passes_when_told_to(box: Sandbox, control: Control):
    before = box.now
    status, told = await control("POST", "clock", json={"seconds": 3600})
    assert status == 200
    assert box.now - before == timedelta(hours=1)
    assert told["now"].startswith("2026-11-20T13:00:00")


async def test_zones_and_things_are_added(box: Sandbox, ask: Ask, control: Control):
    _, zone = await control("POST", "zones", json={"name": "mine.example", "plan": "pro"})
    assert box.zones[zone["id"]].plan == "pro"

    path = f"/accounts/{next(iter(box.accounts))}/workers/scripts"
    _, made = await control("POST", "things", json={"path": path, "items": [{"id": "hello"}], "count": 2})
    assert [each["id"] for each in (await ask(box, "GET", path)).result] == [each["id"] for each in made]
    assert made[0]["id"] == "hello"


@pytest.mark.parametrize(
    "asked",
    [
        *(("zones", {"name": "mine.example"} | bad) for bad in BAD_ZONES),
        *(("zones", bad) for bad in ({}, [], {"name": 5}, "mine.example")),
        *(("things", {"path": "/accounts/{account}/rules/lists"} | bad) for bad in BAD_THINGS),
        *(("things", bad) for bad in ({}, {"path": "/nothing"}, {"path": 5})),
        *(("clock", {"seconds": bad}) for bad in ("x", None, 1e300, -1e300, 1e12, -1e12)),
        *(("faults", bad) for bad in ({}, [5], [{"kind": []}], [{"kind": "latency", "delay": [1]}])),
    ],
)
async def test_what_can_not_be_is_refused_and_changes_nothing(
    box: Sandbox, ask: Ask, control: Control, caplog: pytest.LogCaptureFixture, asked: tuple[str, Any]
):
    name, body = asked
    before = (box.now, len(box.zones), box.faults)

    status, told = await control("POST", name, json=body)

    assert (status, bool(told["error"])) == (400, True)
    assert (box.now, len(box.zones), box.faults) == before
    assert (await ask(box, "GET", "/zones")).status == 200
    assert not caplog.records


@pytest.mark.parametrize("days", [-366 * 60, 366 * 8000, 999_999_999])
def test_nobody_travels_out_of_the_calendar(days: int):
    box = Sandbox(zones=1)

    with pytest.raises(ValueError, match="is not between 1970 and 9900"):
        box.travel(timedelta(days=days))
    assert box.now.year < 2100

    box.travel(timedelta(days=366 * 7000))
    assert 9000 < box.now.year < 9999


async def test_an_unknown_control_names_those_there_are(control: Control):
    status, told = await control("GET", "weather")
    assert (status, "POST /__sandbox/faults" in told["error"]) == (404, True)


async def test_the_quota_is_refilled_by_travelling(start: Any, ask: Ask):
    from cfapi.sandbox import Quota

    box = await start(quota=Quota(1, 300))
    assert [(await ask(box, "GET", "/accounts")).status for _ in range(2)] == [200, 429]
    box.travel(timedelta(minutes=10))
    assert (await ask(box, "GET", "/accounts")).status == 200
