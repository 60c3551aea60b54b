"""Access: applications and their policies in order, policies that many share, and certificate authorities."""

from typing import Any

import pytest

from cfapi import Cloudflare
from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask, Start

POOL = {"name": "ams", "origins": [{"name": "one", "address": "192.0.2.1"}]}
MISSING = "00000000-0000-4000-8000-000000000000"
EVERYONE = {"name": "all", "decision": "allow", "include": [{"everyone": {}}]}
STAFF = {"name": "staff", "decision": "allow", "include": [{"email_domain": {"domain": "sandbox.example"}}]}


@pytest.fixture
def account(box: Sandbox) -> str:
    """The account of the first zone."""
    return f"/accounts/{next(iter(box.zones.values())).account_id}"


@pytest.fixture(params=["accounts", "zones"])
def apps(request: pytest.FixtureRequest, account: str, zone: str) -> str:
    """Where the applications of an account, or of a zone, are."""
    return f"{account if request.param == 'accounts' else zone}/access/apps"


@pytest.fixture
def wiki(box: Sandbox) -> dict[str, Any]:
    """What a self-hosted application must be told."""
    return {"name": "wiki", "type": "self_hosted", "domain": f"wiki.{next(iter(box.zones.values())).name}"}


@pytest.fixture
async def app(call: Ask, apps: str, wiki: dict[str, Any]) -> str:
    return f"{apps}/{(await call('POST', apps, json=wiki)).result['id']}"


@pytest.fixture
def policies(account: str) -> str:
    return f"{account}/access/policies"


async def test_an_application_gets_an_id_an_audience_and_defaults(call: Ask, apps: str, wiki: dict[str, Any]):
    made = await call("POST", apps, json=wiki)

    assert made.status == 201
    app = made.result
    assert app | wiki == app
    assert app["id"] == app["uid"]
    assert len(app["aud"]) == 64
    assert (app["session_duration"], app["self_hosted_domains"], app["policies"]) == ("24h", [wiki["domain"]], [])
    assert (await call("GET", f"{apps}/{app['id']}")).result == app


@pytest.mark.parametrize("kind", ["self_hosted", "ssh", "vnc"])
async def test_what_stands_for_a_host_name_has_one(call: Ask, account: str, kind: str):
    refused = await call("POST", f"{account}/access/apps", json={"name": "wiki", "type": kind})
    assert (refused.status, refused.codes) == (400, [12130])


@pytest.mark.parametrize("domain", ["wiki.elsewhere.example", "*.elsewhere.example/path"])
async def test_a_host_name_is_one_of_a_zone(call: Ask, apps: str, wiki: dict[str, Any], domain: str):
    assert (await call("POST", apps, json=wiki | {"domain": domain})).codes == [12130]


async def test_a_host_name_may_have_a_path_and_a_star(call: Ask, apps: str, wiki: dict[str, Any]):
    domain = f"*.{wiki['domain']}/admin"
    assert (await call("POST", apps, json=wiki | {"domain": domain})).result["domain"] == domain


async def test_a_host_name_is_taken_once(call: Ask, apps: str, wiki: dict[str, Any]):
    await call("POST", apps, json=wiki)
    assert (await call("POST", apps, json=wiki)).status == 409


async def test_the_secret_of_an_openid_application_is_told_once(call: Ask, account: str):
    apps, body = f"{account}/access/apps", {"name": "crm", "type": "saas", "saas_app": {"auth_type": "oidc"}}
    made = (await call("POST", apps, json=body)).result
    assert len(made["saas_app"]["client_secret"]) == 64

    again = (await call("GET", f"{apps}/{made['id']}")).result["saas_app"]
    assert "client_secret" not in again
    changed = (await call("PUT", f"{apps}/{made['id']}", json=body)).result["saas_app"]
    assert changed["client_id"] == again["client_id"] == made["saas_app"]["client_id"]


async def test_a_saml_application_is_told_where_to_log_in(call: Ask, account: str):
    body = {"name": "crm", "type": "saas", "saas_app": {"auth_type": "saml", "sp_entity_id": "crm"}}
    made = (await call("POST", f"{account}/access/apps", json=body)).result
    assert made["saas_app"]["sso_endpoint"].endswith(made["aud"])


async def test_there_is_one_app_launcher(call: Ask, account: str):
    body = {"name": "launcher", "type": "app_launcher"}
    assert (await call("POST", f"{account}/access/apps", json=body)).status == 201
    assert (await call("POST", f"{account}/access/apps", json=body)).status == 409


async def test_an_application_is_changed_and_keeps_who_it_is(call: Ask, app: str, wiki: dict[str, Any], time: FakeTime):
    before = (await call("GET", app)).result
    time.elapsed += 5
    after = (await call("PUT", app, json=wiki | {"name": "docs", "session_duration": "1h"})).result

    assert (after["name"], after["session_duration"]) == ("docs", "1h")
    assert [after[name] for name in ("id", "aud", "created_at")] == [
        before[name] for name in ("id", "aud", "created_at")
    ]
    assert after["updated_at"] > before["updated_at"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
async def test_settings_are_changed_alone(call: Ask, app: str, method: str):
    changed = await call(method, f"{app}/settings", json={"allow_iframe": True})
    assert (changed.status, changed.result["allow_iframe"]) == (202, True)
    assert (await call("GET", app)).result["allow_iframe"] is True


async def test_an_application_is_deleted(call: Ask, app: str):
    deleted = await call("DELETE", app)
    assert (deleted.status, deleted.result) == (202, {"id": app.rpartition("/")[2]})


@pytest.mark.parametrize(
    ("method", "rest"), [("GET", ""), ("PUT", ""), ("DELETE", ""), ("GET", "/policies"), ("POST", "/revoke_tokens")]
)
async def test_what_was_never_there_is_not_found(call: Ask, apps: str, wiki: dict[str, Any], method: str, rest: str):
    gone = await call(method, f"{apps}/{MISSING}{rest}", json=wiki)
    assert (gone.status, gone.codes) == (404, [11021])


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["wiki", "wiki-old"]),
        ("?name=wiki", ["wiki", "wiki-old"]),
        ("?name=wiki&exact=true", ["wiki"]),
        ("?search=old", ["wiki-old"]),
        ("?domain=nowhere", []),
        ("?per_page=1&page=2", ["wiki-old"]),
    ],
)
async def test_applications_are_found(call: Ask, apps: str, wiki: dict[str, Any], query: str, names: list[str]):
    await call("POST", apps, json=wiki)
    await call("POST", apps, json=wiki | {"name": "wiki-old", "domain": f"old.{wiki['domain']}"})
    assert [each["name"] for each in (await call("GET", f"{apps}{query}")).result] == names


async def test_tokens_are_revoked(call: Ask, app: str):
    assert (await call("POST", f"{app}/revoke_tokens", json={})).status == 202


async def test_what_somebody_may_do_is_told_by_application(call: Ask, app: str):
    told = (await call("GET", f"{app}/user_policy_checks")).result
    assert told["app_state"]["app_uid"] == app.rpartition("/")[2]


async def test_policies_stand_in_the_order_of_their_precedence(call: Ask, app: str):
    for name, precedence in (("last", 9), ("first", 1), ("middle", 5)):
        made = await call("POST", f"{app}/policies", json=EVERYONE | {"name": name, "precedence": precedence})
        assert (made.status, made.result["reusable"]) == (201, False)

    assert [each["name"] for each in (await call("GET", f"{app}/policies")).result] == ["first", "middle", "last"]
    assert [each["precedence"] for each in (await call("GET", app)).result["policies"]] == [1, 5, 9]


async def test_a_policy_stands_last_unless_it_is_told_where(call: Ask, app: str):
    places = [(await call("POST", f"{app}/policies", json=EVERYONE)).result["precedence"] for _ in range(3)]
    assert places == [1, 2, 3]


async def test_no_two_policies_stand_at_one_place(call: Ask, app: str):
    first = (await call("POST", f"{app}/policies", json=EVERYONE | {"precedence": 1})).result["id"]
    await call("POST", f"{app}/policies", json=EVERYONE | {"precedence": 2})

    assert (await call("POST", f"{app}/policies", json=EVERYONE | {"precedence": 1})).codes == [12130]
    assert (await call("PUT", f"{app}/policies/{first}", json=EVERYONE | {"precedence": 2})).codes == [12130]
    assert len((await call("GET", f"{app}/policies")).result) == 2


async def test_a_policy_that_a_test_adds_stands_last(box: Sandbox, call: Ask, app: str):
    await call("POST", f"{app}/policies", json=EVERYONE)
    box.add(f"{app}/policies", STAFF)
    assert [each["name"] for each in (await call("GET", f"{app}/policies")).result] == ["all", "staff"]


@pytest.mark.parametrize("missing", ["name", "decision", "include"])
async def test_a_policy_says_who_may_what(call: Ask, app: str, missing: str):
    body = {name: value for name, value in EVERYONE.items() if name != missing}
    assert (await call("POST", f"{app}/policies", json=body)).codes == [12130]


async def test_a_policy_is_changed_and_deleted(call: Ask, app: str):
    made = (await call("POST", f"{app}/policies", json=EVERYONE)).result
    changed = (await call("PUT", f"{app}/policies/{made['id']}", json=STAFF)).result
    assert (changed["name"], changed["precedence"], changed["created_at"]) == ("staff", 1, made["created_at"])

    assert (await call("DELETE", f"{app}/policies/{made['id']}")).result == {"id": made["id"]}
    assert (await call("GET", f"{app}/policies/{made['id']}")).status == 404
    assert (await call("GET", app)).result["policies"] == []


async def test_policies_come_with_an_application_by_id_or_as_they_are(
    call: Ask, apps: str, policies: str, wiki: dict[str, Any]
):
    shared = (await call("POST", policies, json=STAFF)).result["id"]
    made = (await call("POST", apps, json=wiki | {"policies": [EVERYONE, shared]})).result
    assert [(each["name"], each["precedence"], each["reusable"]) for each in made["policies"]] == [
        ("all", 1, False),
        ("staff", 2, True),
    ]

    body = wiki | {"policies": [{"id": shared, "precedence": 7}]}
    left = (await call("PUT", f"{apps}/{made['id']}", json=body)).result["policies"]
    assert [(each["name"], each["precedence"]) for each in left] == [("staff", 7)]


async def test_policies_stay_where_a_change_does_not_name_them(call: Ask, app: str, wiki: dict[str, Any]):
    await call("POST", f"{app}/policies", json=EVERYONE)
    assert len((await call("PUT", app, json=wiki)).result["policies"]) == 1


async def test_a_policy_that_is_not_there_is_not_attached(call: Ask, apps: str, wiki: dict[str, Any]):
    assert (await call("POST", apps, json=wiki | {"policies": [MISSING]})).codes == [12130]
    assert (await call("GET", apps)).result == []


async def test_a_reusable_policy_knows_how_many_use_it(call: Ask, apps: str, policies: str, wiki: dict[str, Any]):
    shared = (await call("POST", policies, json=STAFF)).result
    assert (shared["reusable"], shared["app_count"]) == (True, 0)

    for name in ("a", "b"):
        await call("POST", apps, json=wiki | {"domain": f"{name}.{wiki['domain']}", "policies": [shared["id"]]})
    assert (await call("GET", f"{policies}/{shared['id']}")).result["app_count"] == 2
    assert [each["app_count"] for each in (await call("GET", policies)).result] == [2]


async def test_a_reusable_policy_is_changed_at_its_own_place(call: Ask, apps: str, policies: str, wiki: dict[str, Any]):
    shared = (await call("POST", policies, json=STAFF)).result["id"]
    app = f"{apps}/{(await call('POST', apps, json=wiki | {'policies': [shared]})).result['id']}"

    for method in ("PUT", "DELETE"):
        refused = await call(method, f"{app}/policies/{shared}", json=EVERYONE)
        assert (refused.status, refused.codes) == (400, [12130])
    await call("PUT", f"{policies}/{shared}", json=EVERYONE)
    assert (await call("GET", f"{app}/policies/{shared}")).result["name"] == "all"


async def test_applications_do_without_a_policy_that_is_deleted(
    call: Ask, apps: str, policies: str, wiki: dict[str, Any]
):
    shared = (await call("POST", policies, json=STAFF)).result["id"]
    app = (await call("POST", apps, json=wiki | {"policies": [shared]})).result["id"]

    assert (await call("DELETE", f"{policies}/{shared}")).result == {"id": shared}
    assert (await call("GET", f"{apps}/{app}")).result["policies"] == []
    assert (await call("GET", f"{policies}/{shared}")).status == 404


async def test_a_policy_of_one_application_is_given_to_all(
    call: Ask, account: str, policies: str, wiki: dict[str, Any]
):
    made = (await call("POST", f"{account}/access/apps", json=wiki | {"policies": [EVERYONE]})).result
    policy = made["policies"][0]["id"]
    where = f"{account}/access/apps/{made['id']}/policies/{policy}"
    (given,) = (await call("PUT", f"{where}/make_reusable")).result
    assert given["reusable"] is True

    assert (await call("GET", f"{policies}/{policy}")).result["app_count"] == 1
    assert (await call("GET", where)).result["reusable"] is True


async def test_an_application_has_one_authority(call: Ask, apps: str, app: str):
    assert (await call("GET", f"{app}/ca")).status == 404
    made = (await call("POST", f"{app}/ca")).result
    assert made["public_key"].startswith("ecdsa-sha2-nistp256 ")
    assert made["aud"] == (await call("GET", app)).result["aud"]
    assert (await call("POST", f"{app}/ca")).status == 409

    assert (await call("GET", f"{app}/ca")).result == made
    assert (await call("GET", f"{apps}/ca")).result == [made]
    assert (await call("DELETE", f"{app}/ca")).result == {"id": made["id"]}
    assert (await call("GET", f"{apps}/ca")).result == []


async def test_the_client_lets_people_in(box: Sandbox, wiki: dict[str, Any]):
    account = next(iter(box.zones.values())).account_id
    async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
        policy = await cf.zero_trust.access.policies.create(account_id=account, **STAFF)
        assert policy.id is not None
        made = await cf.zero_trust.access.applications.create(account_id=account, **wiki, policies=[policy.id])
        listed = [each.id async for each in cf.zero_trust.access.applications.list(account_id=account)]
    assert listed == [made.id]


async def test_a_refused_change_of_policies_changes_nothing(call: Ask, app: str, wiki: dict[str, Any]):
    await call("PUT", app, json=wiki | {"policies": [STAFF]})
    before = (await call("GET", app)).result

    twice = [EVERYONE | {"precedence": 1}, STAFF | {"precedence": 1}]
    refused = await call("PUT", app, json=wiki | {"name": "docs", "policies": twice})

    assert (refused.status, refused.codes) == (400, [12130])
    assert (await call("GET", app)).result == before
    assert (await call("GET", f"{app}/policies")).result == before["policies"]


async def test_no_zone_is_made_to_find_who_uses_a_policy_or_owns_a_name(
    start: Start, ask: Ask, monkeypatch: pytest.MonkeyPatch
):
    box = await start(zones=100_000)
    zone = box.zones.at(7)
    account = f"/accounts/{zone.account_id}"
    monkeypatch.setattr(box.zones, "each", _never)
    monkeypatch.setattr(box.zones, "at", _never)

    wiki = {"name": "wiki", "domain": f"a.b.{zone.name}"}
    app = await ask(box, "POST", f"/zones/{zone.id}/access/apps", json=wiki)
    foreign = await ask(box, "POST", f"{account}/access/apps", json=wiki | {"domain": "elsewhere.example"})
    policy = (await ask(box, "POST", f"{account}/access/policies", json=EVERYONE)).result["id"]
    await ask(box, "PUT", f"/zones/{zone.id}/access/apps/{app.result['id']}", json=wiki | {"policies": [policy]})

    assert foreign.codes == [12130]
    assert [each["app_count"] for each in (await ask(box, "GET", f"{account}/access/policies")).result] == [1]
    pool = (await ask(box, "POST", f"{account}/load_balancers/pools", json=POOL)).result["id"]
    assert (await ask(box, "GET", f"{account}/load_balancers/pools/{pool}/references")).result == []


def _never(*_args: object) -> Any:
    raise AssertionError("all zones were walked")
