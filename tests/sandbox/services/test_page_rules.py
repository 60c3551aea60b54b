"""Page rules of a zone."""

import pytest

from tests.support.fake_time import FakeTime

TARGETS = [{"target": "url", "constraint": {"operator": "matches", "value": "*.example/old/*"}}]
ACTIONS = [{"id": "forwarding_url", "value": {"url": "https://example.com/", "status_code": 301}}]


@pytest.fixture
def rules(box):
    return f"/zones/{next(iter(box.zones))}/pagerules"


@pytest.fixture
async def rule(box, ask, rules):
    return (await ask(box, "POST", rules, json={"targets": TARGETS, "actions": ACTIONS})).result


async def test_a_new_rule_is_disabled_and_first(rule):
    assert (rule["status"], rule["priority"]) == ("disabled", 1)
    assert (rule["targets"], rule["actions"]) == (TARGETS, ACTIONS)
    assert rule["created_on"] == rule["modified_on"]


async def test_a_rule_lives_until_it_is_deleted(box, ask, rules, rule, time: FakeTime):
    path = f"{rules}/{rule['id']}"
    time.elapsed = 60

    edited = (await ask(box, "PATCH", path, json={"status": "active"})).result
    assert (edited["status"], edited["actions"]) == ("active", ACTIONS)
    assert edited["modified_on"] > rule["modified_on"]

    updated = (await ask(box, "PUT", path, json={"targets": TARGETS, "actions": [{"id": "always_online"}]})).result
    assert (updated["status"], updated["actions"]) == ("disabled", [{"id": "always_online"}])
    assert (await ask(box, "GET", path)).result == updated

    assert (await ask(box, "DELETE", path)).result == {"id": rule["id"]}
    gone = await ask(box, "GET", path)
    assert (gone.status, gone.codes) == (404, [1002])


async def test_rules_are_listed_by_status_and_in_order(box, ask, rules, rule):
    body = {"targets": TARGETS, "actions": ACTIONS, "status": "active", "priority": 7}
    other = (await ask(box, "POST", rules, json=body)).result

    assert (await ask(box, "GET", rules)).result == [rule, other]
    assert (await ask(box, "GET", rules, params={"direction": "desc"})).result == [other, rule]
    assert (await ask(box, "GET", rules, params={"status": "active"})).result == [other]
    assert (await ask(box, "GET", rules, params={"status": "asleep"})).status == 400


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"targets": TARGETS},
        {"targets": [], "actions": ACTIONS},
        {"targets": TARGETS, "actions": "none"},
        {"targets": [{"target": "url"}], "actions": ACTIONS},
        {"targets": TARGETS, "actions": [{"value": 1}]},
        {"targets": TARGETS, "actions": ACTIONS, "status": "asleep"},
        {"targets": TARGETS, "actions": ACTIONS, "priority": 0},
    ],
)
async def test_a_rule_that_can_not_be_is_refused(box, ask, rules, body):
    refused = await ask(box, "POST", rules, json=body)

    assert (refused.status, refused.codes) == (400, [1004])


async def test_an_edit_of_nothing_is_refused(box, ask, rules, rule):
    assert (await ask(box, "PATCH", f"{rules}/{rule['id']}", json={"name": "x"})).status == 400
