"""What tests add to the collections of products: found where the product looks, and whole, however little was said."""

import re

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.schema.classify import shapes
from cfapi.sandbox.services.registry import COLLECTIONS
from tests.support.sandbox import Ask

ORIGINS = [{"name": "one", "address": "192.0.2.1"}]
BUCKET = {"name": "photos"}


def place(box: Sandbox, shape: str) -> str:
    """The path of a collection, with something in each of those that it is below."""
    above, variable, rest = shape.rpartition("/{}")
    if not variable:
        return shape
    owners = {"/accounts": box.accounts, "/zones": box.zones}
    if above in owners:
        return f"{above}/{next(iter(owners[above]))}{rest}"
    path = place(box, above)
    return f"{path}/{added_key(box, above, path)}{rest}"


def added_key(box: Sandbox, shape: str, path: str) -> str:
    return str(box.add(path, {})[0][COLLECTIONS[shape].key])


def reading(shape: str) -> list[str]:
    """What reads a collection, and what is below one thing of it."""
    paths = [path for path, operations in shapes().items() if "GET" in operations]
    return [path for path in paths if re.fullmatch(rf"{re.escape(shape)}(/\{{\}}(/\w+)*)?", path)]


# Certificates of origins are listed by zone alone, and places of the network by a period.
@pytest.mark.parametrize("shape", sorted(COLLECTIONS.keys() - {"/certificates", "/accounts/{}/dex/colos"}))
async def test_a_thing_of_which_nothing_is_said_is_listed_and_got(box: Sandbox, call: Ask, shape: str):
    path = place(box, shape)
    key = added_key(box, shape, path)

    for each in reading(shape):
        reply = await call("GET", f"{path}{each.removeprefix(shape)}".replace("{}", key))
        assert reply.status == 200 or (reply.status == 404 and each.count("/") > shape.count("/") + 1)
    listed = await call("GET", path)
    assert key in listed.body.decode()


async def test_an_added_object_is_got_and_counted(box: Sandbox, call: Ask, account: str):
    box.add(f"{account}/r2/buckets", BUCKET)
    box.add(f"{account}/r2/buckets/photos/objects", {"key": "added"})

    got = await call("GET", f"{account}/r2/buckets/photos/objects/added")
    assert (got.status, got.body, got.headers["Content-Type"]) == (200, b"", "application/octet-stream")
    assert [each["key"] for each in (await call("GET", f"{account}/r2/buckets/photos/objects")).result] == ["added"]
    assert (await call("GET", f"{account}/r2/metrics")).result["standard"]["published"]["objects"] == 1
    assert (await call("DELETE", f"{account}/r2/buckets/photos/objects/added")).result == {"key": "added"}


async def test_an_added_bucket_is_in_its_jurisdiction_alone(box: Sandbox, call: Ask, account: str):
    box.add(f"{account}/r2/buckets", BUCKET | {"jurisdiction": "eu"})

    assert (await call("GET", f"{account}/r2/buckets/photos")).status == 404
    inside = await call("GET", f"{account}/r2/buckets/photos", headers={"cf-r2-jurisdiction": "eu"})
    assert inside.result["jurisdiction"] == "eu"


async def test_an_added_application_has_the_policies_that_it_names(box: Sandbox, call: Ask, account: str):
    (shared,) = box.add(f"{account}/access/policies", {"name": "staff"})
    policies = [{"id": "p1", "name": "allow"}, {"id": shared["id"]}]
    (app,) = box.add(f"{account}/access/apps", {"name": "a", "policies": policies})

    (listed,) = (await call("GET", f"{account}/access/apps")).result
    assert [(each["id"], each["precedence"], each["reusable"]) for each in listed["policies"]] == [
        ("p1", 1, False),
        (shared["id"], 2, True),
    ]
    assert (await call("GET", f"{account}/access/apps/{app['id']}/policies/p1")).result["name"] == "allow"
    assert (await call("GET", f"{account}/access/policies/{shared['id']}")).result["app_count"] == 1


async def test_a_policy_that_is_made_stands_behind_one_that_was_added(box: Sandbox, call: Ask, account: str):
    (app,) = box.add(f"{account}/access/apps", {"name": "a"})
    policies = f"{account}/access/apps/{app['id']}/policies"
    box.add(policies, {"id": "first"}, {"id": "second"})
    third = {"name": "all", "decision": "allow", "include": [{"everyone": {}}]}
    made = (await call("POST", policies, json=third)).result

    placed = [(each["id"], each["precedence"]) for each in (await call("GET", policies)).result]
    assert placed == [("first", 1), ("second", 2), (made["id"], 3)]


async def test_two_added_policies_do_not_stand_at_one_place(box: Sandbox, account: str):
    policies = [{"id": id, "precedence": 1} for id in "ab"]
    with pytest.raises(ValueError, match="precedences must be unique"):
        box.add(f"{account}/access/apps", {"name": "a", "policies": policies})


@pytest.mark.parametrize("known", [True, False])
async def test_an_added_pool_is_well_and_needs_its_monitor(box: Sandbox, call: Ask, account: str, *, known: bool):
    monitor = box.add(f"{account}/load_balancers/monitors", {"type": "https"})[0]["id"] if known else "m1"
    (pool,) = box.add(f"{account}/load_balancers/pools", {"name": "ams", "origins": ORIGINS, "monitor": monitor})
    path = f"{account}/load_balancers/pools/{pool['id']}"

    assert len((await call("GET", f"{path}/health")).result["pop_health"]["origins"]) == 1
    needed = [each["resource_id"] for each in (await call("GET", f"{path}/references")).result]
    assert needed == [monitor] * known


async def test_an_added_ruleset_has_a_version_that_can_be_got(box: Sandbox, call: Ask, zone: str):
    rule = {"action": "block", "expression": "true"}
    phase = "http_request_firewall_custom"
    (made,) = box.add(f"{zone}/rulesets", {"phase": phase, "kind": "zone", "rules": [rule]})

    (version,) = (await call("GET", f"{zone}/rulesets/{made['id']}/versions")).result
    assert version["version"] == made["version"] == "1"
    rules = f"{zone}/rulesets/{made['id']}/rules/{made['rules'][0]['id']}"
    assert (await call("PATCH", rules, json=rule | {"enabled": False})).result["rules"][0]["enabled"] is False


@pytest.mark.parametrize(
    "path",
    [
        "access/apps/ca",
        "tunnels",
        "load_balancers/pools/some/references",
        "rulesets/some/versions",
    ],
)
async def test_what_follows_from_other_things_is_not_added(box: Sandbox, account: str, path: str):
    with pytest.raises(ValueError, match="elsewhere"):
        box.add(f"{account}/{path}", {"name": "a"})
