"""Tokens see and change what their policies allow, and nothing else."""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.policies import ACCOUNT, USER, ZONE, Need, Place, Policy, allowed, allowed_everywhere
from tests.support.sandbox import Ask

READ = Need(frozenset({"DNS Read", "DNS Write"}), writes=False)
HERE = Place(zone="z1", account="a1")


def allow(*groups: str, **resources: Any) -> Policy:
    return Policy("allow", frozenset(groups), {name.replace("__", "."): value for name, value in resources.items()})


@pytest.mark.parametrize(
    "resources",
    [
        {f"{ZONE}.z1": "*"},
        {f"{ZONE}.*": "*"},
        {f"{ACCOUNT}.a1": "*"},
        {f"{ACCOUNT}.a1": {f"{ZONE}.*": "*"}},
        {f"{ACCOUNT}.*": {f"{ZONE}.z1": "*"}},
    ],
)
def test_a_zone_is_reached_by_name_by_star_and_through_its_account(resources: dict[str, Any]):
    assert allowed([Policy("allow", frozenset({"DNS Read"}), resources)], READ, HERE)


@pytest.mark.parametrize(
    "resources",
    [{f"{ZONE}.z2": "*"}, {f"{ACCOUNT}.a2": "*"}, {f"{ACCOUNT}.a1": {f"{ZONE}.z2": "*"}}, {f"{USER}.u": "*"}],
)
def test_another_zone_is_not(resources: dict[str, Any]):
    assert not allowed([Policy("allow", frozenset({"DNS Read"}), resources)], READ, HERE)


def test_what_one_policy_denies_another_does_not_allow():
    everywhere = Policy("allow", frozenset({"DNS Read"}), {f"{ZONE}.*": "*"})
    not_here = Policy("deny", frozenset({"DNS Read"}), {f"{ZONE}.z1": "*"})
    assert not allowed([everywhere, not_here], READ, HERE)
    assert allowed([everywhere, not_here], READ, Place(zone="z2", account="a1"))


@pytest.mark.parametrize(
    ("resources", "everywhere"),
    [
        ({f"{ZONE}.*": "*"}, True),
        ({f"{ACCOUNT}.*": "*", f"{ZONE}.*": "*"}, True),
        ({f"{ZONE}.z1": "*"}, False),
        ({f"{ACCOUNT}.a1": "*"}, False),
        ({f"{ACCOUNT}.*": {f"{ZONE}.z1": "*"}}, False),
        ({f"{USER}.u": "*"}, False),
    ],
)
def test_stars_alone_let_something_be_done_everywhere(resources: dict[str, Any], everywhere: bool):
    assert allowed_everywhere([Policy("allow", frozenset({"DNS Read"}), resources)], READ) is everywhere


@pytest.mark.parametrize("denied", [{f"{ZONE}.z1": "*"}, {f"{ACCOUNT}.*": {f"{ZONE}.z1": "*"}}, {f"{ZONE}.*": "*"}])
def test_what_is_denied_anywhere_is_not_allowed_everywhere(denied: dict[str, Any]):
    everywhere = Policy("allow", frozenset({"DNS Read"}), {f"{ZONE}.*": "*"})
    assert not allowed_everywhere([everywhere, Policy("deny", frozenset({"DNS Read"}), denied)], READ)
    assert allowed_everywhere([everywhere, Policy("deny", frozenset({"Zone Read"}), denied)], READ)


def test_where_nobody_wrote_down_what_is_needed_reading_needs_any_group_and_writing_one_that_writes():
    reads = [Policy("allow", frozenset({"Zone Read"}), {f"{ZONE}.*": "*"})]
    writes = [Policy("allow", frozenset({"Zone Write"}), {f"{ZONE}.*": "*"})]
    assert allowed(reads, Need(frozenset(), writes=False), HERE)
    assert not allowed(reads, Need(frozenset(), writes=True), HERE)
    assert allowed(writes, Need(frozenset(), writes=True), HERE)


async def token(box: Sandbox, ask: Ask, resources: dict[str, Any], *names: str, base: str = "/user/tokens") -> Any:
    groups = (await ask(box, "GET", f"{base}/permission_groups")).result
    wanted = [{"id": group["id"]} for group in groups if group["name"] in names]
    policy = {"effect": "allow", "permission_groups": wanted, "resources": resources}
    return (await ask(box, "POST", base, json={"name": "made", "policies": [policy]})).result


def bearer(value: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {value}"}


async def test_a_token_for_one_zone_sees_and_changes_that_zone_alone(box: Sandbox, ask: Ask):
    mine, other, *_ = box.zones
    made = await token(box, ask, {f"{ZONE}.{mine}": "*"}, "Zone Read", "DNS Write")
    headers = bearer(made["value"])
    record = {"type": "A", "name": "new", "content": "192.0.2.9"}

    listed = await ask(box, "GET", "/zones", headers=headers)
    assert [zone["id"] for zone in listed.result] == [mine]
    assert (await ask(box, "POST", f"/zones/{mine}/dns_records", headers=headers, json=record)).status == 200
    for refused in (
        await ask(box, "POST", f"/zones/{other}/dns_records", headers=headers, json=record),
        await ask(box, "PATCH", f"/zones/{mine}", headers=headers, json={"paused": True}),
        await ask(box, "GET", f"/zones/{mine}/settings", headers=headers),
        await ask(box, "GET", "/user", headers=headers),
    ):
        assert refused.status == 403


async def test_a_changed_policy_holds_at_once(box: Sandbox, ask: Ask):
    made = await token(box, ask, {f"{ZONE}.*": "*"}, "Zone Read")
    headers = bearer(made.pop("value"))
    assert (await ask(box, "GET", "/zones", headers=headers)).status == 200

    made["policies"][0]["permission_groups"] = [{"id": "0" * 32}]
    assert (await ask(box, "PUT", f"/user/tokens/{made['id']}", json=made)).codes == [1001]
    groups = (await ask(box, "GET", "/user/tokens/permission_groups", params={"name": "DNS Read"})).result
    made["policies"][0]["permission_groups"] = groups
    changed = (await ask(box, "PUT", f"/user/tokens/{made['id']}", json=made)).result
    assert [group["name"] for group in changed["policies"][0]["permission_groups"]] == ["DNS Read"]
    assert (await ask(box, "GET", "/zones", headers=headers)).status == 403


async def test_a_rolled_token_has_a_new_value_and_the_old_one_opens_nothing(box: Sandbox, ask: Ask):
    made = await token(box, ask, {f"{ZONE}.*": "*"}, "Zone Read")
    value = (await ask(box, "PUT", f"/user/tokens/{made['id']}/value", json={})).result

    assert (await ask(box, "GET", "/zones", headers=bearer(value))).status == 200
    assert (await ask(box, "GET", "/zones", headers=bearer(made["value"]))).status == 403


async def test_a_disabled_token_opens_nothing(box: Sandbox, ask: Ask):
    made = await token(box, ask, {f"{ZONE}.*": "*"}, "Zone Read")
    value = made.pop("value")
    await ask(box, "PUT", f"/user/tokens/{made['id']}", json=made | {"status": "disabled"})

    assert (await ask(box, "GET", "/zones", headers=bearer(value))).codes == [9109]
    assert (await ask(box, "GET", "/user/tokens/verify", headers=bearer(value))).result["status"] == "disabled"


async def test_an_account_owns_tokens_too(box: Sandbox, ask: Ask):
    home, other, *_ = box.accounts
    base = f"/accounts/{home}/tokens"
    made = await token(box, ask, {f"{ACCOUNT}.{home}": "*"}, "Account Settings Read", base=base)
    headers = bearer(made["value"])

    assert made["value"].startswith("cfat_")
    assert made["id"] in [each["id"] for each in (await ask(box, "GET", base)).result]
    assert (await ask(box, "GET", f"{base}/verify", headers=headers)).result["id"] == made["id"]
    assert (await ask(box, "GET", f"/accounts/{home}/members", headers=headers)).status == 200
    assert (await ask(box, "GET", f"/accounts/{other}/members", headers=headers)).status == 403


async def test_the_permission_groups_are_those_that_operations_need(box: Sandbox, ask: Ask):
    groups = (await ask(box, "GET", "/user/tokens/permission_groups")).result
    by_name = {group["name"]: group for group in groups}
    assert len(by_name) == len(groups) > 200
    assert ZONE in by_name["DNS Write"]["scopes"]
    assert USER in by_name["User Details Read"]["scopes"]
