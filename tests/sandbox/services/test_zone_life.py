"""New zones: their certificates, how they become active, and when they are gone."""

import functools
from datetime import timedelta
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask

PROXIED = {"type": "A", "name": "www", "content": "192.0.2.1", "proxied": True}


@pytest.fixture
def call(box: Sandbox, ask: Ask) -> Ask:
    """Asks the box. Good answers aren't checked: packs have UUIDs, which the document takes for too long."""
    return functools.partial(ask, box)


async def created(box: Sandbox, call: Ask, **more: Any) -> str:
    body = {"name": "new.example", "account": {"id": next(iter(box.accounts))}, **more}
    return f"/zones/{(await call('POST', '/zones', json=body)).result['id']}"


async def statuses(call: Ask, zone: str) -> list[tuple[list[str], str]]:
    found = (await call("GET", f"{zone}/ssl/certificate_packs?status=all")).result
    return [(pack["hosts"], pack["status"]) for pack in found if pack["type"] == "universal"]


async def test_the_certificate_of_a_new_zone_waits_for_the_zone_to_be_active(box: Sandbox, call: Ask):
    zone = await created(box, call)
    hosts = ["new.example", "*.new.example"]

    seen = [(await statuses(call, zone))]
    for time in (timedelta(seconds=6), timedelta(minutes=50), timedelta(minutes=10, seconds=30), timedelta(minutes=2)):
        box.travel(time)
        seen.append(await statuses(call, zone))

    waiting = [(hosts, "pending_validation")]
    assert seen == [[(hosts, "initializing")], waiting, waiting, [(hosts, "pending_issuance")], [(hosts, "active")]]
    (pack,) = (await call("GET", f"{zone}/ssl/certificate_packs")).result
    assert (pack["certificates"][0]["hosts"], pack["validation_records"]) == (hosts, [])


async def test_an_advanced_certificate_goes_on_too_when_the_zone_becomes_active(box: Sandbox, call: Ask):
    zone = box.add_zone("new.example", status="pending", plan="pro")
    order = {"type": "advanced", "hosts": ["new.example"], "validation_method": "txt", "validity_days": 90}
    path = f"/zones/{zone.id}"
    made = (
        await call("POST", f"{path}/ssl/certificate_packs/order", json=order | {"certificate_authority": "google"})
    ).result
    box.travel(timedelta(days=6))
    await call("PUT", f"{path}/activation_check")
    box.travel(timedelta(days=8))

    assert (await call("GET", f"{path}/ssl/certificate_packs/{made['id']}")).result["status"] == "active"


@pytest.mark.parametrize("kind", ["partial", "secondary"])
async def test_a_name_of_a_zone_with_dns_elsewhere_has_a_certificate_once_it_is_proxied(
    box: Sandbox, call: Ask, kind: str
):
    zone = await created(box, call, type=kind)
    records = f"{zone}/dns_records"
    plain = (await call("POST", records, json=PROXIED | {"proxied": False})).result["id"]
    assert await statuses(call, zone) == []

    await call("PATCH", f"{records}/{plain}", json={"proxied": True})
    await call(
        "POST", f"{records}/batch", json={"posts": [PROXIED | {"name": "api"}, PROXIED | {"content": "192.0.2.9"}]}
    )
    assert await statuses(call, zone) == [(["www.new.example"], "initializing"), (["api.new.example"], "initializing")]

    box.travel(timedelta(minutes=62))
    assert {status for _, status in await statuses(call, zone)} == {"active"}


@pytest.mark.parametrize(
    ("status", "packs"),
    [("active", ["active"]), ("moved", ["active"]), ("pending", ["initializing"]), ("initializing", [])],
)
async def test_an_added_zone_has_the_certificate_of_its_status(box: Sandbox, call: Ask, status: str, packs: list[str]):
    zone = box.add_zone("new.example", status=status)

    assert [state for _, state in await statuses(call, f"/zones/{zone.id}")] == packs


async def test_universal_certificates_go_and_come_with_their_switch(box: Sandbox, call: Ask):
    path = f"/zones/{box.add_zone('new.example').id}"
    switch = f"{path}/ssl/universal/settings"

    await call("PATCH", switch, json={"enabled": False})
    assert await statuses(call, path) == []
    for _ in range(2):
        await call("PATCH", switch, json={"enabled": True})
    assert [status for _, status in await statuses(call, path)] == ["initializing"]


@pytest.mark.parametrize(("plan", "minutes"), [("free", 60), ("pro", 5), ("enterprise", 5)])
async def test_a_zone_is_looked_at_again_as_often_as_its_plan_allows(box: Sandbox, call: Ask, plan: str, minutes: int):
    check = f"/zones/{box.add_zone('new.example', status='pending', plan=plan).id}/activation_check"
    assert (await call("PUT", check)).status == 200
    box.travel(timedelta(minutes=minutes, seconds=-1))
    assert (await call("PUT", check)).codes == [1224]
    box.travel(timedelta(seconds=1))
    assert (await call("PUT", check)).status == 200


async def test_a_zone_that_was_moved_is_active_again_if_it_is_found_to_be_back(box: Sandbox, call: Ask):
    path = f"/zones/{box.add_zone('new.example', status='moved').id}"
    await call("PUT", f"{path}/activation_check")
    box.travel(timedelta(minutes=1))

    assert (await call("GET", path)).result["status"] == "active"


@pytest.mark.parametrize(
    ("zone", "days", "kept"),
    [
        ({"status": "pending", "plan": "free"}, 27, True),
        ({"status": "pending", "plan": "free"}, 28, False),
        ({"status": "initializing", "plan": "free"}, 28, False),
        ({"status": "moved", "plan": "free"}, 6, True),
        ({"status": "moved", "plan": "free"}, 7, False),
        ({"status": "moved", "plan": "pro"}, 400, True),
        ({"status": "pending", "plan": "business"}, 400, True),
        ({"status": "active", "plan": "free"}, 400, True),
    ],
)
async def test_a_free_zone_that_is_not_in_use_is_deleted_in_time(
    box: Sandbox, call: Ask, zone: dict[str, str], days: int, kept: bool
):
    path = f"/zones/{box.add_zone('new.example', status=zone['status'], plan=zone['plan']).id}"
    box.travel(timedelta(days=days))

    assert (await call("GET", path)).status == (200 if kept else 404)


async def test_a_zone_has_what_its_type_goes_by(box: Sandbox, call: Ask):
    zone = await created(box, call, type="partial")
    partial = (await call("GET", zone)).result
    full = (await call("PATCH", zone, json={"type": "full"})).result

    assert (bool(partial["verification_key"]), bool(partial["cname_suffix"]), partial["name_servers"]) == (
        True,
        True,
        [],
    )
    assert ("verification_key" in full, "cname_suffix" in full, len(full["name_servers"])) == (False, False, 2)


@pytest.mark.parametrize(
    ("plan", "names", "status"),
    [
        ("enterprise", ["ns1.new.example", "NS2.new.example."], 200),
        ("business", [], 200),
        ("free", ["ns1.new.example"], 403),
        ("pro", ["ns1.new.example"], 403),
        ("business", ["ns1.elsewhere.example"], 400),
        ("business", ["new.example.evil.example"], 400),
        ("business", "ns1.new.example", 400),
        ("enterprise", [1], 400),
    ],
)
async def test_name_servers_of_its_own_are_inside_of_the_zone_and_of_its_plan(
    box: Sandbox, call: Ask, plan: str, names: Any, status: int
):
    path = f"/zones/{box.add_zone('new.example', plan=plan).id}"
    changed = await call("PATCH", path, json={"vanity_name_servers": names})

    assert changed.status == status
    if names and status == 200:
        assert changed.result["vanity_name_servers"] == ["ns1.new.example", "ns2.new.example"]
