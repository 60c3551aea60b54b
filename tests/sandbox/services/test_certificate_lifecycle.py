"""What time does: ordered certificates are issued, certificates expire, DNSSEC is published, tokens end."""

from datetime import timedelta

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.policies import group_id
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask

DAY = 24 * 3600
PEM = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----"
KEY = "-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----"
ORDER = {
    "type": "advanced",
    "hosts": ["mine.example"],
    "validation_method": "txt",
    "validity_days": 90,
    "certificate_authority": "google",
}


async def ordered(box: Sandbox, ask: Ask, *, status: str = "active") -> str:
    zone = box.add_zone("mine.example", plan="pro", status=status)
    pack = (await ask(box, "POST", f"/zones/{zone.id}/ssl/certificate_packs/order", json=ORDER)).result
    assert pack["status"] == "initializing"
    return f"/zones/{zone.id}/ssl/certificate_packs/{pack['id']}"


async def test_an_ordered_pack_is_validated_issued_and_deployed(box: Sandbox, ask: Ask, time: FakeTime):
    path = await ordered(box, ask)
    seen = list[str]()
    for _ in range(12):
        time.elapsed += 10
        status = (await ask(box, "GET", path)).result["status"]
        seen += [status] if status not in seen else []

    assert seen == ["pending_validation", "pending_issuance", "pending_deployment", "active"]
    pack = (await ask(box, "GET", path)).result
    assert pack["certificates"][0]["hosts"] == ["mine.example"]
    assert pack["validation_records"] == []


async def test_a_pack_expires_when_its_certificates_do(box: Sandbox, ask: Ask, time: FakeTime):
    path = await ordered(box, ask)
    time.elapsed += 89 * DAY
    assert (await ask(box, "GET", path)).result["status"] == "active"

    time.elapsed += 2 * DAY
    pack = (await ask(box, "GET", path)).result
    assert (pack["status"], pack["certificates"][0]["status"]) == ("expired", "expired")


async def test_a_pack_of_a_zone_that_is_not_active_is_given_up(box: Sandbox, ask: Ask, time: FakeTime):
    path = await ordered(box, ask, status="pending")
    time.elapsed += 8 * DAY
    pack = (await ask(box, "GET", path)).result
    assert (pack["status"], len(pack["validation_errors"])) == ("validation_timed_out", 1)


async def test_the_packs_of_seeded_zones_expire_too(box: Sandbox, ask: Ask, time: FakeTime):
    zone = next(zone for zone in box.zones.values() if any(each["status"] == "active" for each in zone.packs.values()))
    active = [id for id, pack in zone.packs.items() if pack["status"] == "active"]
    time.elapsed += 100 * DAY

    packs = (await ask(box, "GET", f"/zones/{zone.id}/ssl/certificate_packs?status=all")).result

    assert {pack["status"] for pack in packs if pack["id"] in active} == {"expired"}
    assert {each["status"] for pack in packs for each in pack["certificates"]} == {"expired"}


@pytest.mark.parametrize("door", ["ssl/verification", "ssl/certificate_packs?status=all"])
async def test_time_has_passed_for_certificates_whichever_door_they_are_seen_through(
    box: Sandbox, ask: Ask, time: FakeTime, door: str
):
    zone = next(zone for zone in box.zones.values() if any(each["status"] == "active" for each in zone.packs.values()))
    time.elapsed += 100 * DAY

    seen = (await ask(box, "GET", f"/zones/{zone.id}/{door}")).result

    assert seen
    assert "active" not in {each.get("certificate_status") or each["status"] for each in seen}
    assert not any(each.get("verification_status") for each in seen)


def test_time_has_passed_for_the_zones_that_a_test_looks_at_itself(time: FakeTime):
    box = Sandbox(zones=25, clock=time.clock)
    zone = next(zone for zone in box.zones.values() if any(each["status"] == "active" for each in zone.packs.values()))
    box.travel(timedelta(days=100))

    assert "active" not in {pack["status"] for pack in zone.packs.values()}


async def test_an_order_goes_on_where_nobody_asks_but_time_is_travelled(box: Sandbox, ask: Ask):
    id = (await ordered(box, ask)).rpartition("/")[2]
    zone = next(zone for zone in box.zones.values() if zone.name == "mine.example")
    box.travel(timedelta(minutes=5))

    assert zone.packs[id]["status"] == "active"


async def test_an_empty_edit_begins_the_validation_anew(box: Sandbox, ask: Ask, time: FakeTime):
    path = await ordered(box, ask, status="pending")
    time.elapsed += 8 * DAY
    assert (await ask(box, "GET", path)).result["status"] == "validation_timed_out"

    assert (await ask(box, "PATCH", path)).result["status"] == "initializing"
    time.elapsed += 6
    assert (await ask(box, "GET", path)).result["status"] == "pending_validation"


async def test_a_custom_certificate_expires(box: Sandbox, ask: Ask, time: FakeTime):
    path = f"/zones/{box.add_zone('mine.example').id}/custom_certificates"
    made = (await ask(box, "POST", path, json={"certificate": PEM, "private_key": KEY})).result
    time.elapsed += 366 * DAY
    assert (await ask(box, "GET", f"{path}/{made['id']}")).result["status"] == "expired"


async def test_dnssec_is_active_once_the_parent_has_published_it(box: Sandbox, ask: Ask, time: FakeTime):
    path = f"/zones/{box.add_zone('mine.example').id}/dnssec"
    await ask(box, "DELETE", path)
    assert (await ask(box, "PATCH", path, json={"status": "active"})).result["status"] == "pending"
    time.elapsed += 3600
    assert (await ask(box, "GET", path)).result["status"] == "active"


@pytest.mark.parametrize(("when", "status"), [(0, "active"), (3601, "expired")])
async def test_a_token_ends_at_its_time(box: Sandbox, ask: Ask, time: FakeTime, when: float, status: str):
    policy = {
        "effect": "allow",
        "permission_groups": [{"id": group_id("Zone Read")}],
        "resources": {"com.cloudflare.api.account.zone.*": "*"},
    }
    body = {"name": "short", "policies": [policy], "expires_on": "2026-11-20T13:00:00Z"}
    made = (await ask(box, "POST", "/user/tokens", json=body)).result
    headers = {"Authorization": f"Bearer {made['value']}"}
    time.elapsed += when

    assert (await ask(box, "GET", "/user/tokens/verify", headers=headers)).result["status"] == status
    assert (await ask(box, "GET", "/zones", headers=headers)).status == (200 if status == "active" else 403)
