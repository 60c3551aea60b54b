"""Zones, their settings and DNSSEC."""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone
from tests.support.sandbox import Ask

NOBODY = "0" * 32


@pytest.fixture
def zone(box: Sandbox) -> Zone:
    """A zone on a paid plan, where every setting can be edited."""
    return next(zone for zone in box.zones.values() if zone.plan != "free")


async def test_a_zone_is_got_by_its_id(box: Sandbox, ask: Ask, zone: Zone):
    got = (await ask(box, "GET", f"/zones/{zone.id}")).result
    required = {"id", "account", "activated_on", "created_on", "development_mode", "meta", "modified_on"}
    assert got.keys() >= required | {"name", "name_servers", "owner", "plan", "status", "paused", "type"}
    assert got == zone.facts


@pytest.mark.parametrize("path", ["", "/settings", "/dnssec", "/dns_records", "/ssl/certificate_packs"])
async def test_an_unknown_zone_is_not_found(box: Sandbox, ask: Ask, path: str):
    reply = await ask(box, "GET", f"/zones/{NOBODY}{path}")
    assert (reply.status, reply.codes) == (404, [1001])


async def test_a_zone_is_created_pending_and_then_found(box: Sandbox, ask: Ask):
    account = next(iter(box.accounts))
    made = (await ask(box, "POST", "/zones", json={"name": "New.example", "account": {"id": account}})).result
    assert (made["name"], made["status"], made["account"]["id"]) == ("new.example", "pending", account)
    assert (await ask(box, "GET", f"/zones/{made['id']}")).result == made
    for path in ("/settings", "/dnssec", "/dns_records", "/ssl/certificate_packs"):
        assert (await ask(box, "GET", f"/zones/{made['id']}{path}")).status == 200


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"account": {"id": NOBODY}}, 1004),
        ({"name": "new.example", "account": {"id": NOBODY}}, 1068),
        ({"name": "new.example", "account": "mine"}, 1068),
        ({"name": "new.example", "organization": {"id": NOBODY}}, 1068),
        ({"name": "no dots", "account": {"id": NOBODY}}, 1097),
    ],
)
async def test_a_zone_needs_a_name_and_an_account_that_exists(box: Sandbox, ask: Ask, body: dict[str, Any], code: int):
    reply = await ask(box, "POST", "/zones", json=body)
    assert (reply.status, reply.codes) == (400, [code])


@pytest.mark.parametrize("position", [0, 1])
async def test_an_account_goes_by_the_name_of_before_too(box: Sandbox, ask: Ask, position: int):
    account = list(box.accounts)[position]
    made = (await ask(box, "POST", "/zones", json={"name": "new.example", "organization": {"id": account}})).result
    assert made["account"]["id"] == account


async def test_a_zone_of_no_account_goes_to_the_callers_own(box: Sandbox, ask: Ask):
    made = (await ask(box, "POST", "/zones", json={"name": "user.example"})).result
    assert made["account"]["id"] == next(iter(box.accounts))


async def test_a_zone_made_by_an_accounts_token_goes_to_that_account(box: Sandbox, ask: Ask):
    headers = {"Authorization": f"Bearer {box.account_token}"}
    (of_token,) = {zone.account_id for zone in box.zones.values()} & {
        each["account"]["id"] for each in (await ask(box, "GET", "/zones?per_page=50", headers=headers)).result
    }
    made = (await ask(box, "POST", "/zones", json={"name": "own.example"}, headers=headers)).result
    assert made["account"]["id"] == of_token


async def test_a_zone_exists_once(box: Sandbox, ask: Ask, zone: Zone):
    body = {"name": zone.name, "account": {"id": zone.account_id}}
    reply = await ask(box, "POST", "/zones", json=body)
    assert (reply.status, reply.codes) == (400, [1061])


async def test_a_zone_is_paused_by_editing_it(box: Sandbox, ask: Ask, zone: Zone):
    edited = (await ask(box, "PATCH", f"/zones/{zone.id}", json={"paused": True})).result
    assert edited["paused"] is True
    assert edited["modified_on"] == "2026-11-20T12:00:00.000000Z"


@pytest.mark.parametrize("body", [{}, {"paused": "yes"}, {"type": "round"}, {"name": "other.example"}])
async def test_a_zone_is_not_edited_into_nonsense(box: Sandbox, ask: Ask, zone: Zone, body: dict[str, Any]):
    before = dict(zone.facts)
    assert (await ask(box, "PATCH", f"/zones/{zone.id}", json=body)).status == 400
    assert zone.facts == before


async def test_a_deleted_zone_is_gone(box: Sandbox, ask: Ask, zone: Zone):
    assert (await ask(box, "DELETE", f"/zones/{zone.id}")).result == {"id": zone.id}
    assert (await ask(box, "GET", f"/zones/{zone.id}")).status == 404
    assert (await ask(box, "DELETE", f"/zones/{zone.id}")).status == 404


async def test_settings_are_listed_and_got_one_by_one(box: Sandbox, ask: Ask, zone: Zone):
    listed = await ask(box, "GET", f"/zones/{zone.id}/settings")
    assert "result_info" not in listed.json
    assert len(listed.result) > 45
    for setting in listed.result:
        assert setting.keys() >= {"id", "value", "editable", "modified_on"}
        assert (await ask(box, "GET", f"/zones/{zone.id}/settings/{setting['id']}")).result == setting


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ssl", "strict"),
        ("min_tls_version", "1.3"),
        ("browser_cache_ttl", 0),
        ("challenge_ttl", 3600),
        ("ciphers", ["ECDHE-RSA-AES128-GCM-SHA256"]),
        ("nel", {"enabled": True}),
        ("security_header", {"strict_transport_security": {"enabled": False}}),
        ("polish", "lossy"),
        ("fonts", "on"),
    ],
)
async def test_a_setting_is_edited(box: Sandbox, ask: Ask, zone: Zone, name: str, value: Any):
    path = f"/zones/{zone.id}/settings/{name}"
    edited = (await ask(box, "PATCH", path, json={"value": value})).result
    assert (edited["value"], edited["modified_on"]) == (value, "2026-11-20T12:00:00.000000Z")
    assert (await ask(box, "GET", path)).result == edited


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ssl", "on"),
        ("ssl", None),
        ("min_tls_version", 1.2),
        ("always_use_https", True),
        ("browser_cache_ttl", "4 hours"),
        ("browser_cache_ttl", True),
        ("challenge_ttl", 3601),
        ("ciphers", "all"),
        ("ciphers", [1]),
        ("nel", {"enabled": "on"}),
        ("nel", {"disabled": True}),
        ("security_header", {"strict_transport_security": {"max_age": "long"}}),
    ],
)
async def test_an_invalid_value_of_a_setting_is_refused(box: Sandbox, ask: Ask, zone: Zone, name: str, value: Any):
    before = zone.settings[name]
    reply = await ask(box, "PATCH", f"/zones/{zone.id}/settings/{name}", json={"value": value})
    assert (reply.status, reply.codes) == (400, [1007])
    assert reply.json["errors"][0]["message"] == f"Invalid value for zone setting {name}"
    assert zone.settings[name] == before


@pytest.mark.parametrize("method", ["GET", "PATCH"])
async def test_an_undefined_setting_is_refused(box: Sandbox, ask: Ask, zone: Zone, method: str):
    reply = await ask(box, method, f"/zones/{zone.id}/settings/colour", json={"value": "red"})
    assert (reply.status, reply.codes) == (400, [1006])


async def test_a_free_zone_cannot_edit_what_is_paid_for(box: Sandbox, ask: Ask):
    free = next(zone for zone in box.zones.values() if zone.plan == "free")
    path = f"/zones/{free.id}/settings/polish"
    assert (await ask(box, "GET", path)).result["editable"] is False
    reply = await ask(box, "PATCH", path, json={"value": "lossy"})
    assert (reply.status, reply.codes) == (400, [1008])


@pytest.mark.parametrize("wrapped", [True, False])
async def test_several_settings_are_edited_at_once(box: Sandbox, ask: Ask, zone: Zone, wrapped: bool):
    items = [{"id": "ssl", "value": "strict"}, {"id": "http3", "value": "off"}]
    reply = await ask(box, "PATCH", f"/zones/{zone.id}/settings", json={"items": items} if wrapped else items)
    assert [(each["id"], each["value"]) for each in reply.result] == [("ssl", "strict"), ("http3", "off")]
    assert (zone.settings["ssl"], zone.settings["http3"]) == ("strict", "off")


@pytest.mark.parametrize(
    "items", [[], {}, ["ssl"], [{"id": "http3", "value": "off"}, {"id": "ssl", "value": "open"}], [{"value": "on"}]]
)
async def test_of_several_settings_all_are_edited_or_none(box: Sandbox, ask: Ask, zone: Zone, items: Any):
    before = dict(zone.settings)
    assert (await ask(box, "PATCH", f"/zones/{zone.id}/settings", json=items)).status == 400
    assert zone.settings == before


async def test_editing_one_zone_leaves_the_others_alone(box: Sandbox, ask: Ask, zone: Zone):
    other = next(each for each in box.zones.values() if each is not zone)
    before = dict(other.settings)
    value = {"strict_transport_security": {"enabled": False, "max_age": 1}}
    await ask(box, "PATCH", f"/zones/{zone.id}/settings/security_header", json={"value": value})
    assert other.settings == before


async def test_dnssec_is_switched_off_on_and_deleted(box: Sandbox, ask: Ask):
    signed = next(zone for zone in box.zones.values() if zone.dnssec["status"] == "active")
    path = f"/zones/{signed.id}/dnssec"
    assert (await ask(box, "GET", path)).result["ds"].startswith(signed.name)
    off = (await ask(box, "PATCH", path, json={"status": "disabled"})).result
    assert off["status"] == "disabled"
    # The parent zone has to publish the DS record before it is active again.
    assert (await ask(box, "PATCH", path, json={"status": "active"})).result["status"] == "pending"
    assert (await ask(box, "DELETE", path)).result == ""
    gone = (await ask(box, "GET", path)).result
    assert (gone["status"], gone["ds"]) == ("disabled", None)
    back = (await ask(box, "PATCH", path, json={"status": "active"})).result
    assert back["ds"].startswith(signed.name)


async def test_the_flags_of_dnssec_are_edited(box: Sandbox, ask: Ask, zone: Zone):
    reply = await ask(box, "PATCH", f"/zones/{zone.id}/dnssec", json={"dnssec_use_nsec3": True})
    assert reply.result["dnssec_use_nsec3"] is True


@pytest.mark.parametrize("body", [{"status": "perhaps"}, {"status": []}, {"dnssec_presigned": "yes"}])
async def test_dnssec_takes_no_other_values(box: Sandbox, ask: Ask, zone: Zone, body: dict[str, Any]):
    reply = await ask(box, "PATCH", f"/zones/{zone.id}/dnssec", json=body)
    assert (reply.status, reply.codes) == (400, [1004])


async def test_a_zone_tells_the_name_that_its_account_has_by_now(box: Sandbox, ask):
    zone = next(iter(box.zones.values()))
    await ask(box, "GET", f"/zones/{zone.id}")
    await ask(box, "PUT", f"/accounts/{zone.account_id}", json={"name": "Renamed"})

    found = (await ask(box, "GET", f"/zones/{zone.id}")).result
    listed = (await ask(box, "GET", "/zones?account.name=Renamed&per_page=50")).result
    assert found["account"]["name"] == found["owner"]["name"] == "Renamed"
    assert found in listed
    assert {each["account"]["name"] for each in listed} == {"Renamed"}
