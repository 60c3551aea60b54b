"""Certificate packs, Universal SSL, verification and custom certificates."""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone
from tests.support.sandbox import Ask

PEM = "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n"
KEY = "-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n"


@pytest.fixture
def stuck(box: Sandbox) -> Zone:
    """A zone with a pack that never got its certificates."""
    name = next(each.zone for each in box.planted if each.check == "cert.pack_healthy")
    return next(zone for zone in box.zones.values() if zone.name == name)


def order(zone: Zone, **changes: Any) -> dict[str, Any]:
    return {
        "type": "advanced",
        "hosts": [zone.name, f"*.{zone.name}"],
        "validation_method": "txt",
        "validity_days": 90,
        "certificate_authority": "lets_encrypt",
    } | changes


@pytest.mark.parametrize("query", ["status=all", "ssl_status=all"])
async def test_packs_are_listed_active_only_unless_all_are_asked_for(box: Sandbox, ask: Ask, stuck: Zone, query: str):
    path = f"/zones/{stuck.id}/ssl/certificate_packs"
    active = (await ask(box, "GET", path)).result
    everything = (await ask(box, "GET", f"{path}?{query}")).result
    assert {pack["status"] for pack in active} == {"active"}
    assert {pack["id"] for pack in everything} == stuck.packs.keys()
    assert len(everything) > len(active)


async def test_another_status_is_refused(box: Sandbox, ask: Ask, stuck: Zone):
    reply = await ask(box, "GET", f"/zones/{stuck.id}/ssl/certificate_packs?status=some")
    assert reply.codes == [6003]


async def test_a_pack_looks_like_the_one_in_the_guide(box: Sandbox, ask: Ask):
    zone = next(iter(box.zones))
    headers = {"X-Auth-Email": box.email, "X-Auth-Key": box.key}
    reply = await ask(box, "GET", f"/zones/{zone}/ssl/certificate_packs?ssl_status=all", headers=headers)
    pack = reply.result[0]
    assert pack.keys() >= {
        "id",
        "type",
        "hosts",
        "primary_certificate",
        "status",
        "certificates",
        "created_on",
        "validity_days",
        "validation_method",
        "certificate_authority",
    }
    assert pack["certificates"][0].keys() == {
        "id",
        "hosts",
        "issuer",
        "signature",
        "status",
        "bundle_method",
        "zone_id",
        "uploaded_on",
        "modified_on",
        "expires_on",
        "priority",
    }
    assert pack["primary_certificate"] == pack["certificates"][0]["id"]
    assert pack["certificates"][0]["priority"] is None
    count = len(reply.result)
    expected = {"page": 1, "per_page": 20, "total_pages": 1, "count": count, "total_count": count}
    assert reply.info == expected


async def test_a_pack_is_got_by_its_id(box: Sandbox, ask: Ask, stuck: Zone):
    for id, pack in stuck.packs.items():
        assert (await ask(box, "GET", f"/zones/{stuck.id}/ssl/certificate_packs/{id}")).result == pack
    unknown = "00000000-0000-4000-8000-000000000000"
    reply = await ask(box, "GET", f"/zones/{stuck.id}/ssl/certificate_packs/{unknown}")
    assert reply.status == 404


async def test_an_ordered_pack_waits_to_be_issued(box: Sandbox, ask: Ask, stuck: Zone):
    path = f"/zones/{stuck.id}/ssl/certificate_packs"
    made = (await ask(box, "POST", f"{path}/order", json=order(stuck))).result
    assert (made["status"], made["certificates"]) == ("initializing", [])
    assert (await ask(box, "GET", f"{path}/{made['id']}")).result == made
    assert (await ask(box, "DELETE", f"{path}/{made['id']}")).result == {"id": made["id"]}
    assert (await ask(box, "GET", f"{path}/{made['id']}")).status == 404


@pytest.mark.parametrize(
    "change",
    [
        {"type": "universal"},
        {"validity_days": 91},
        {"validation_method": "pigeon"},
        {"certificate_authority": "mine"},
        {"hosts": []},
        {"hosts": ["www.elsewhere.example"]},
        {"hosts": "all"},
        {"hosts": None},
    ],
)
async def test_an_order_that_makes_no_sense_is_refused(box: Sandbox, ask: Ask, stuck: Zone, change: dict[str, Any]):
    before = set(stuck.packs)
    path = f"/zones/{stuck.id}/ssl/certificate_packs/order"
    assert (await ask(box, "POST", path, json=order(stuck, **change))).status == 400
    assert set(stuck.packs) == before


async def test_hosts_outside_the_zone_are_refused(box: Sandbox, ask: Ask, stuck: Zone):
    body = order(stuck, hosts=[stuck.name, f"bad{stuck.name}"])
    reply = await ask(box, "POST", f"/zones/{stuck.id}/ssl/certificate_packs/order", json=body)
    assert (reply.status, reply.codes) == (400, [1452])


async def test_a_universal_pack_is_not_deleted(box: Sandbox, ask: Ask, stuck: Zone):
    id = next(id for id, pack in stuck.packs.items() if pack["type"] == "universal")
    assert (await ask(box, "DELETE", f"/zones/{stuck.id}/ssl/certificate_packs/{id}")).status == 400
    assert id in stuck.packs


async def test_the_branding_of_a_pack_is_edited(box: Sandbox, ask: Ask, stuck: Zone):
    path = f"/zones/{stuck.id}/ssl/certificate_packs/{next(iter(stuck.packs))}"
    assert (await ask(box, "PATCH", path, json={"cloudflare_branding": True})).result["cloudflare_branding"] is True
    assert (await ask(box, "PATCH", path, json={"cloudflare_branding": "yes"})).status == 400


async def test_the_quota_counts_advanced_packs(box: Sandbox, ask: Ask, stuck: Zone):
    quota = (await ask(box, "GET", f"/zones/{stuck.id}/ssl/certificate_packs/quota")).result["advanced"]
    assert quota["used"] == sum(pack["type"] == "advanced" for pack in stuck.packs.values())
    assert quota["allocated"] >= quota["used"]


async def test_universal_ssl_is_switched(box: Sandbox, ask: Ask, stuck: Zone):
    path = f"/zones/{stuck.id}/ssl/universal/settings"
    assert (await ask(box, "GET", path)).result == {"enabled": True}
    assert (await ask(box, "PATCH", path, json={"enabled": False})).result == {"enabled": False}
    assert (await ask(box, "GET", path)).result == {"enabled": False}
    assert (await ask(box, "PATCH", path, json={"enabled": 0})).status == 400


async def test_verification_tells_where_each_pack_stands(box: Sandbox, ask: Ask, stuck: Zone):
    states = (await ask(box, "GET", f"/zones/{stuck.id}/ssl/verification")).result
    assert {state["cert_pack_uuid"] for state in states} == stuck.packs.keys()
    for state in states:
        active = stuck.packs[state["cert_pack_uuid"]]["status"] == "active"
        assert (state["certificate_status"] == "active") is active
        assert ("verification_info" in state) is (stuck.packs[state["cert_pack_uuid"]]["certificates"] == [])


async def test_a_custom_certificate_lives_from_upload_to_deletion(box: Sandbox, ask: Ask, stuck: Zone):
    path = f"/zones/{stuck.id}/custom_certificates"
    body = {"certificate": PEM, "private_key": KEY, "bundle_method": "optimal"}
    made = (await ask(box, "POST", path, json=body)).result
    assert (made["zone_id"], made["status"], made["bundle_method"]) == (stuck.id, "active", "optimal")
    assert "private_key" not in made
    assert (await ask(box, "GET", path)).result == [made]
    assert (await ask(box, "GET", f"{path}?status=expired")).result == []
    assert (await ask(box, "GET", f"{path}/{made['id']}")).result == made
    edited = (await ask(box, "PATCH", f"{path}/{made['id']}", json={"bundle_method": "force"})).result
    assert edited["bundle_method"] == "force"
    assert (await ask(box, "DELETE", f"{path}/{made['id']}")).result == {"id": made["id"]}
    assert (await ask(box, "GET", f"{path}/{made['id']}")).status == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"certificate": PEM},
        {"certificate": "text", "private_key": KEY},
        {"certificate": PEM, "private_key": "text"},
        {"certificate": PEM, "private_key": KEY, "bundle_method": "loose"},
        {"certificate": PEM, "private_key": KEY, "type": "odd"},
    ],
)
async def test_a_custom_certificate_is_checked(box: Sandbox, ask: Ask, stuck: Zone, body: dict[str, Any]):
    reply = await ask(box, "POST", f"/zones/{stuck.id}/custom_certificates", json=body)
    assert reply.status == 400
    assert (await ask(box, "GET", f"/zones/{stuck.id}/custom_certificates")).result == []


async def test_an_edit_of_a_custom_certificate_must_change_something(box: Sandbox, ask: Ask, stuck: Zone):
    path = f"/zones/{stuck.id}/custom_certificates"
    made = (await ask(box, "POST", path, json={"certificate": PEM, "private_key": KEY})).result
    assert (await ask(box, "PATCH", f"{path}/{made['id']}", json={})).codes == [1012]
