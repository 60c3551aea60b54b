"""/__sandbox: faults, time, zones, things and the ledger, for tests in any language."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import aiohttp
import anyio
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


# --- who may use the controls

EVERYWHERE = "0.0.0.0"  # noqa: S104
FOREIGN_HOSTS = (
    "evil.example",
    "evil.example:8787",
    "127.0.0.1.nip.io",
    "localhost.evil.example",
    "notlocalhost",
    EVERYWHERE,
    "192.168.1.5",
    "[::2]",
    "127.0.0.1@evil.example",
    "evil.example@127.0.0.1",
    "evil.example#localhost",
    "2130706433",
    "[::1",
    "",
)
OWN_HOSTS = (
    "127.0.0.1",
    "127.0.0.1:1",
    "127.5.5.5",
    "localhost",
    "LOCALHOST:8787",
    "box.localhost",
    "localhost.",
    "[::1]:80",
)
FOREIGN = [
    *({"Host": host} for host in FOREIGN_HOSTS),
    {"Origin": "https://evil.example"},
    {"Origin": "http://127.0.0.1.nip.io:8787"},
    {"Origin": "http://localhost@evil.example"},
    {"Origin": "null"},
    {"Origin": "file://"},
    {"Origin": "chrome-extension://localhost"},
    {"Origin": "http://localhost http://evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "Cross-Site", "Origin": "http://localhost"},
]
OWN = [
    *({"Host": host} for host in OWN_HOSTS),
    {"Origin": "http://localhost:3000"},
    {"Origin": "https://127.0.0.1"},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
]


@pytest.mark.parametrize("headers", FOREIGN)
async def test_a_web_page_from_elsewhere_can_not_use_the_controls(
    box: Sandbox, control: Control, headers: dict[str, str]
):
    status, told = await control("POST", "faults", json=[{"kind": "status", "status": 503}], headers=headers)

    assert (status, "for programs on this machine" in told["error"]) == (403, True)
    assert box.faults == []


@pytest.mark.parametrize("headers", OWN)
async def test_programs_on_this_machine_can_use_the_controls(control: Control, headers: dict[str, str]):
    assert await control("GET", "faults", headers=headers) == (200, [])


@pytest.mark.parametrize(
    ("line", "hosts"),
    [
        ("GET http://evil.example/__sandbox/requests HTTP/1.1", "Host: 127.0.0.1\r\n"),
        ("GET /__sandbox/requests HTTP/1.1", "Host: 127.0.0.1\r\nHost: evil.example\r\n"),
        ("GET /__sandbox/requests HTTP/1.0", ""),
        ("GET /%5f_sandbox/requests HTTP/1.1", "Host: evil.example\r\n"),
    ],
)
async def test_a_request_line_or_a_second_host_does_not_get_around_it(box: Sandbox, line: str, hosts: str):
    port = int(box.url.split(":")[2].split("/")[0])
    async with await anyio.connect_tcp("127.0.0.1", port) as stream:
        await stream.send(f"{line}\r\n{hosts}Connection: close\r\n\r\n".encode())
        status = (await stream.receive()).split()[1]

    assert status in (b"403", b"400")


async def test_the_api_itself_answers_under_any_name(box: Sandbox, ask: Ask):
    headers = {"Authorization": f"Bearer {box.token}", "Host": "api.test", "Origin": "https://api.test"}

    assert (await ask(box, "GET", "/zones", headers=headers)).status == 200


def addresses(box: Sandbox) -> set[str]:
    """The addresses that a sandbox listens at."""
    assert box._runner is not None
    return {address[0] for address in box._runner.addresses}


async def test_it_listens_at_loopback_alone_unless_told_otherwise(start: Any, box: Sandbox):
    exposed = await start(expose_to_network_at=EVERYWHERE)

    assert addresses(box) == {"127.0.0.1"}
    assert addresses(exposed) == {EVERYWHERE}
    assert exposed.url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    ("told", "host", "status"),
    [
        ({"control_hosts": ["sandbox"]}, "sandbox:8787", 200),
        ({"control_hosts": ["sandbox"]}, "other", 403),
        ({"expose_to_network_at": EVERYWHERE}, EVERYWHERE, 403),
        ({"expose_to_network_at": EVERYWHERE}, "sandbox", 403),
        ({"expose_to_network_at": EVERYWHERE, "control_hosts": ["192.0.2.7"]}, "192.0.2.7:8787", 200),
    ],
)
async def test_the_controls_know_the_names_that_they_were_told(
    start: Any, told: dict[str, Any], host: str, status: int
):
    box = await start(**told)
    async with aiohttp.ClientSession() as session:
        url = box.url.replace("/client/v4/", "/__sandbox/faults")
        async with session.get(url, headers={"Host": host}) as response:
            assert response.status == status
