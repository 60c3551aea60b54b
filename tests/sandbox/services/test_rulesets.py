"""Rulesets: rules in order, a version for each change, and the entry point of each phase."""

from collections.abc import Callable
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.schema.catalog import resolve, schemas
from cfapi.sandbox.services.rulesets.parameters import parameters_by_action
from cfapi.sandbox.services.rulesets.phases import ACTIONS
from cfapi.sandbox.services.rulesets.rule_checks import check_rules
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


@pytest.fixture
def entry(box: Sandbox) -> Callable[..., str]:
    """The entry point of a phase in a new zone of a plan."""

    def path(phase: str, plan: str = "enterprise") -> str:
        return f"/zones/{box.add_zone('rules.example', plan=plan).id}/rulesets/phases/{phase}/entrypoint"

    return path


# Cloudflare's own is nobody's to write to.
PHASES = sorted({*resolve(schemas()["RulesetsPhase"])["enum"]} - {"http_request_main"})


def rule(action: str, phase: str) -> dict[str, Any]:
    limited = {"ratelimit": RATE} if phase == "http_ratelimit" and action != "execute" else {}
    parameters = dict.fromkeys(sorted(parameters_by_action()[action])[:1], "a")
    return {"action": action, "expression": "true", "action_parameters": parameters} | limited


RATE = {"characteristics": ["cf.colo.id", "ip.src"], "period": 60, "requests_per_period": 10}


@pytest.mark.parametrize("phase", PHASES)
def test_a_phase_takes_some_actions_and_refuses_the_others(phase: str):
    every = {action for actions in ACTIONS.values() for action in actions}
    taken = ACTIONS[phase]
    assert set() < taken < every

    for action in every:
        made = rule(action, phase) | {"ref": "a", "id": "a"}
        if action in taken:
            check_rules([made], phase, None)
        else:
            with pytest.raises(ApiError, match=phase) as refused:
                check_rules([made], phase, None)
            assert refused.value.error["source"] == {"pointer": "/rules/0/action"}


@pytest.mark.parametrize(
    ("phase", "action"),
    [
        ("http_request_firewall_custom", "redirect"),
        ("http_request_dynamic_redirect", "block"),
        ("http_request_transform", "route"),
        ("http_config_settings", "rewrite"),
        ("http_request_cache_settings", "set_config"),
        ("http_ratelimit", "rewrite"),
    ],
)
async def test_an_action_that_its_phase_does_not_have_is_refused(
    call: Ask, entry: Callable[..., str], phase: str, action: str
):
    path = entry(phase)
    refused = await call("PUT", path, json={"rules": [{"action": action, "expression": "true"}]})

    assert (refused.status, refused.json["errors"][0]["source"]) == (400, {"pointer": "/rules/0/action"})
    assert (await call("GET", path)).codes == [10003]


@pytest.mark.parametrize(
    ("expression", "pointer"),
    [
        ("", "/rules"),
        ("   ", "/rules"),
        ("(ip.src eq 192.0.2.1", "/rules/0/expression"),
        ("ip.src eq 192.0.2.1)", "/rules/0/expression"),
        ("ip.src in {192.0.2.1]", "/rules/0/expression"),
        ('http.host eq "shop.example', "/rules/0/expression"),
        ('htp.host eq "shop.example"', "/rules/0/expression"),
        ('lower(request.host) eq "a"', "/rules/0/expression"),
        (f'http.host eq "{"a" * 4096}"', "/rules/0/expression"),
    ],
)
async def test_an_expression_that_can_not_be_is_refused(
    call: Ask, entry: Callable[..., str], expression: str, pointer: str
):
    refused = await call(
        "PUT", entry("http_request_firewall_custom"), json={"rules": [RULE | {"expression": expression}]}
    )

    assert (refused.status, refused.json["errors"][0]["source"]["pointer"]) == (400, pointer)


@pytest.mark.parametrize(
    "expression",
    [
        "true",
        '(http.host eq "a(b" and not ip.src in {192.0.2.0/24 2001:db8::1})',
        r'http.request.uri.path wildcard r"/a\*"',
        'http.request.uri.path wildcard r#"say "x" here)"#',
        r'http.user_agent contains "quote \" and (more"',
        'any(http.request.headers["x-a"][*] eq "b.c")',
        "ip.src in $office.nothing or cf.bot_management.score lt 30",
        'ip.src.country in {"DE"} and ssl',
    ],
)
async def test_an_expression_that_can_be_is_taken(call: Ask, entry: Callable[..., str], expression: str):
    made = await call("PUT", entry("http_request_firewall_custom"), json={"rules": [RULE | {"expression": expression}]})

    assert made.result["rules"][0]["expression"] == expression


@pytest.mark.parametrize(
    ("phase", "action", "plan", "most"),
    [
        ("http_request_firewall_custom", "block", "free", 5),
        ("http_ratelimit", "block", "free", 1),
        ("http_ratelimit", "log", "business", 5),
        ("http_request_dynamic_redirect", "redirect", "pro", 25),
    ],
)
def test_a_zone_has_as_many_rules_in_a_phase_as_its_plan_allows(phase: str, action: str, plan: str, most: int):
    rules = [rule(action, phase) | {"ref": str(number), "id": str(number)} for number in range(most + 1)]

    check_rules(rules[:most], phase, plan)
    check_rules(rules, phase, None)  # accounts agree on theirs
    with pytest.raises(ApiError, match=f"{phase}: {most} out of {most}"):
        check_rules(rules, phase, plan)


async def test_a_rule_too_many_leaves_the_others_as_they_are(call: Ask, entry: Callable[..., str]):
    path = entry("http_request_firewall_custom", "free")
    made = (await call("PUT", path, json={"rules": [RULE] * 5})).result
    one = f"{path.partition('/phases')[0]}/{made['id']}/rules"

    assert (await call("POST", one, json=RULE)).codes == [20217]
    assert (await call("GET", path)).result == made


async def test_a_rule_says_what_its_action_needs(call: Ask, entry: Callable[..., str]):
    path = entry("http_request_dynamic_redirect")
    bare = await call("PUT", path, json={"rules": [{"action": "redirect", "expression": "true"}]})

    assert bare.json["errors"][0]["source"]["pointer"] == "/rules/0/action_parameters"


@pytest.mark.parametrize(
    ("phase", "action", "parameters"),
    [
        ("http_request_firewall_custom", "block", {"ruleset": "current"}),
        ("http_request_firewall_custom", "skip", {"ruleset": "current", "bic": False}),
        ("http_request_firewall_custom", "managed_challenge", {"response": {}}),
        ("http_request_firewall_managed", "log", {"id": "a"}),
        ("http_request_origin", "route", {"host_header": "a.example", "uri": {}}),
        ("http_request_cache_settings", "set_cache_settings", {"cache": True, "cache_level": "all"}),
        ("http_custom_errors", "serve_error", {"content": "a", "headers": {}}),
    ],
)
async def test_a_parameter_of_another_action_is_refused(
    call: Ask, entry: Callable[..., str], phase: str, action: str, parameters: dict[str, Any]
):
    path, said, unknown = entry(phase), {"action": action, "expression": "true"}, list(parameters)[-1]
    known = {name: each for name, each in parameters.items() if name != unknown}
    good = said | ({"action_parameters": known} if known else {})

    refused = (await call("PUT", path, json={"rules": [said | {"action_parameters": parameters}]})).json["errors"][0]

    assert refused["message"] == f'invalid JSON: unknown field "{unknown}"'
    assert refused["source"]["pointer"] == f"/rules/0/action_parameters/{unknown}"
    assert (await call("PUT", path, json={"rules": [good]})).status == 200


async def test_a_ruleset_is_executed_in_a_version(call: Ask, entry: Callable[..., str]):
    execute = {"action": "execute", "expression": "true", "action_parameters": {"id": "a" * 32, "version": "latest"}}
    path = entry("http_request_firewall_managed")

    assert (await call("PUT", path, json={"rules": [execute]})).status == 200


@pytest.mark.parametrize(
    ("phase", "more"), [("http_ratelimit", {}), ("http_request_firewall_custom", {"ratelimit": RATE})]
)
async def test_rates_are_limited_where_rates_are_limited(
    call: Ask, entry: Callable[..., str], phase: str, more: dict[str, Any]
):
    refused = await call("PUT", entry(phase), json={"rules": [RULE | more]})

    assert refused.json["errors"][0]["source"]["pointer"] == "/rules/0/ratelimit"


@pytest.mark.parametrize("twice", [{"ref": "one"}, {"id": "a" * 32}])
async def test_no_two_rules_have_one_reference_or_id(call: Ask, ruleset: str, twice: dict[str, str]):
    before = (await call("GET", ruleset)).result
    refused = await call("PUT", ruleset, json={"rules": [RULE | twice, RULE | twice | {"action": "log"}]})

    assert (refused.status, (await call("GET", ruleset)).result) == (400, before)


@pytest.mark.parametrize(
    ("position", "order"),
    [
        ({"before": "{two}"}, ["one", "new", "two"]),
        ({"after": "{one}"}, ["one", "new", "two"]),
        ({"before": ""}, ["new", "one", "two"]),
        ({"after": ""}, ["one", "two", "new"]),
        ({"index": 1}, ["new", "one", "two"]),
        ({"index": 3}, ["one", "two", "new"]),
        (None, ["one", "two", "new"]),
        ({"index": 0}, None),
        ({"index": 4}, None),
        ({"before": "nobody"}, None),
        ({"before": "{one}", "index": 1}, None),
        ({"before": "{one}", "after": "{two}"}, None),
    ],
)
async def test_a_new_rule_is_where_its_position_says(
    ask: Ask, box: Sandbox, ruleset: str, position: Any, order: list[str] | None
):
    rules = [RULE | {"ref": ref} for ref in ("one", "two")]
    ids = {each["ref"]: each["id"] for each in (await ask(box, "PUT", ruleset, json={"rules": rules})).result["rules"]}
    place = {name: ids.get(str(value).strip("{}"), value) for name, value in (position or {}).items()}

    made = await ask(
        box, "POST", f"{ruleset}/rules", json=RULE | {"ref": "new"} | ({"position": place} if place else {})
    )

    assert made.status == (400 if order is None else 200)
    kept = (await ask(box, "GET", ruleset)).result["rules"]
    assert [each["ref"] for each in kept] == (order or ["one", "two"])


async def test_a_rule_is_replaced_by_what_is_said_of_it_or_moved_alone(call: Ask, ruleset: str):
    rules = [RULE | {"ref": ref} for ref in ("one", "two")]
    one, two = (await call("PUT", ruleset, json={"rules": rules})).result["rules"]

    assert (await call("PATCH", f"{ruleset}/rules/{one['id']}", json={"description": "alone"})).status == 400
    moved = (await call("PATCH", f"{ruleset}/rules/{two['id']}", json={"position": {"index": 1}})).result["rules"]
    assert [(each["id"], each["description"]) for each in moved] == [(two["id"], "one"), (one["id"], "one")]
    bare = {"action": "log", "expression": "true"}
    changed = (await call("PATCH", f"{ruleset}/rules/{one['id']}", json=bare)).result["rules"][1]
    assert (changed["id"], changed["ref"], changed["action"], changed["version"]) == (one["id"], "one", "log", "2")
    assert "description" not in changed


@pytest.mark.parametrize(("owner", "kind"), [("zones", "root"), ("accounts", "zone"), ("zones", "managed")])
async def test_a_ruleset_is_of_a_kind_that_its_owner_has(call: Ask, box: Sandbox, owner: str, kind: str):
    place = f"/{owner}/{next(iter(box.zones if owner == 'zones' else box.accounts))}/rulesets"
    body = {"name": "own", "kind": kind, "phase": "http_request_firewall_custom", "rules": [RULE]}
    refused = await call("POST", place, json=body)

    assert (refused.status, refused.json["errors"][0]["source"]) == (400, {"pointer": "/kind"})


async def test_a_phase_has_one_entry_point(call: Ask, entry: Callable[..., str]):
    path = entry("http_request_firewall_custom")
    await call("PUT", path, json={"rules": []})
    body = {"name": "own", "kind": "zone", "phase": "http_request_firewall_custom", "rules": []}
    refused = await call("POST", path.partition("/phases")[0], json=body)

    assert (refused.codes, refused.json["errors"][0]["source"]) == ([20217], {"pointer": "/kind"})


async def test_the_phase_of_a_ruleset_stays(call: Ask, ruleset: str):
    refused = await call("PUT", ruleset, json={"phase": "http_ratelimit", "rules": []})

    assert (refused.status, refused.json["errors"][0]["source"]) == (400, {"pointer": "/phase"})
