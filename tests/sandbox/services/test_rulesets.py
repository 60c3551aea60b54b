"""Rulesets: rules in order, a version for each change, and the entry point of each phase."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask

RULE = {"action": "block", "expression": "ip.src eq 192.0.2.1", "description": "one"}


@pytest.fixture
async def ruleset(call: Ask, account: str) -> str:
    body = {"name": "own", "kind": "custom", "phase": "http_request_firewall_custom", "rules": [RULE]}
    return f"{account}/rulesets/{(await call('POST', f'{account}/rulesets', json=body)).result['id']}"


async def test_every_change_of_a_ruleset_is_a_version(call: Ask, ruleset: str):
    before = (await call("GET", ruleset)).result
    changed = (await call("POST", f"{ruleset}/rules", json=RULE | {"description": "two"})).result

    assert (before["version"], changed["version"]) == ("1", "2")
    assert [version["version"] for version in (await call("GET", f"{ruleset}/versions")).result] == ["1", "2"]
    assert (await call("GET", f"{ruleset}/versions/1")).result["rules"] == before["rules"]


async def test_rules_are_placed_changed_and_deleted(call: Ask, ruleset: str):
    first = (await call("GET", ruleset)).result["rules"][0]["id"]
    place = {"position": {"before": first}}
    rules = (await call("POST", f"{ruleset}/rules", json=RULE | {"description": "zero"} | place)).result["rules"]
    assert [rule["description"] for rule in rules] == ["zero", "one"]

    moved = (
        await call("PATCH", f"{ruleset}/rules/{first}", json=RULE | {"enabled": False, "position": {"index": 1}})
    ).result
    assert [(rule["description"], rule["enabled"]) for rule in moved["rules"]] == [("one", False), ("zero", True)]

    left = (await call("DELETE", f"{ruleset}/rules/{first}")).result["rules"]
    assert [rule["description"] for rule in left] == ["zero"]
    assert (await call("DELETE", f"{ruleset}/rules/{first}")).status == 404


async def test_the_entry_point_of_a_phase_is_made_when_it_is_written(call: Ask, box: Sandbox):
    entry = f"/zones/{box.add_zone('bare.example').id}/rulesets/phases/http_request_firewall_custom/entrypoint"
    assert (await call("GET", entry)).codes == [10003]

    made = (await call("PUT", entry, json={"rules": [RULE]})).result
    assert (made["kind"], made["version"]) == ("zone", "1")
    assert (await call("PUT", entry, json={"rules": []})).result["version"] == "2"
    assert (await call("GET", entry)).result["id"] == made["id"]
    assert len((await call("GET", f"{entry}/versions")).result) == 2
    assert (await call("GET", f"{entry}/versions/1")).result["rules"] == made["rules"]


@pytest.mark.parametrize("first", ["list", "read", "write", "add"])
async def test_a_seeded_zone_has_rules_whatever_is_asked_first(call: Ask, box: Sandbox, first: str):
    zone = next(iter(box.zones))
    base = f"/zones/{zone}/rulesets"
    entry = f"{base}/phases/http_request_firewall_custom/entrypoint"
    if first == "read":
        assert (await call("GET", entry)).result["version"] == "1"
    elif first == "write":
        assert (await call("PUT", entry, json={"rules": [RULE]})).result["version"] == "2"
    elif first == "add":
        box.add(base, {"name": "mine", "kind": "zone", "phase": "http_request_transform", "rules": [RULE]})

    phases = [each["phase"] for each in (await call("GET", base)).result]
    seeded = {"http_request_firewall_managed", "http_request_firewall_custom", "http_ratelimit"}
    assert set(phases) - {"http_request_transform", "http_config_settings"} == seeded
    assert len(phases) == len(set(phases))
    assert ("http_request_transform" in phases) is (first == "add")


async def test_a_seeded_zone_whose_rules_were_deleted_has_none(call: Ask, box: Sandbox):
    base = f"/zones/{next(iter(box.zones))}/rulesets"
    for each in (await call("GET", base)).result:
        await call("DELETE", f"{base}/{each['id']}")

    assert (await call("GET", base)).result == []


async def test_a_ruleset_is_updated_listed_without_rules_and_deleted(call: Ask, ruleset: str, account: str):
    body = {"name": "own", "kind": "custom", "phase": "http_request_firewall_custom", "rules": []}
    assert (await call("PUT", ruleset, json=body)).result["rules"] == []
    assert "rules" not in (await call("GET", f"{account}/rulesets")).result[0]
    assert (await call("DELETE", f"{ruleset}/versions/1")).status == 204

    assert (await call("DELETE", ruleset)).status == 204
    assert (await call("GET", ruleset)).codes == [20100]


async def test_a_ruleset_needs_its_phase(call: Ask, account: str):
    assert (await call("POST", f"{account}/rulesets", json={"name": "own", "kind": "custom"})).codes == [1004]


async def test_a_rule_keeps_its_id_by_its_reference(call: Ask, ruleset: str):
    one, two = RULE | {"ref": "one"}, RULE | {"ref": "two"}
    before = (await call("PUT", ruleset, json={"rules": [one, two]})).result["rules"]
    after = (await call("PUT", ruleset, json={"rules": [two, one | {"description": "changed"}]})).result["rules"]

    assert [rule["id"] for rule in after] == [before[1]["id"], before[0]["id"]]
    assert [(rule["version"], rule["description"]) for rule in after] == [("1", "one"), ("2", "changed")]


async def test_a_rule_of_a_new_reference_is_a_new_one(call: Ask, ruleset: str):
    (before,) = (await call("PUT", ruleset, json={"rules": [RULE | {"ref": "one"}]})).result["rules"]
    (after,) = (await call("PUT", ruleset, json={"rules": [RULE | {"ref": "other"}]})).result["rules"]

    assert (after["id"] != before["id"], after["version"]) == (True, "1")
