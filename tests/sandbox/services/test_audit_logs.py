"""Audit logs have every change that was made; the second version also has what was refused."""

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state import store
from tests.support.sandbox import Ask, Start


async def test_a_change_is_in_the_audit_log_of_its_account(box: Sandbox, ask: Ask, call: Ask, zone: str):
    before = (await call("GET", zone)).result
    await ask(box, "POST", f"{zone}/dns_records", json={"type": "A", "name": "a", "content": "not an address"})
    made = (
        await ask(box, "POST", f"{zone}/dns_records", json={"type": "A", "name": "a", "content": "192.0.2.1"})
    ).result
    await ask(box, "DELETE", f"{zone}/dns_records/{made['id']}")
    log = f"/accounts/{before['account']['id']}/audit_logs"

    deleted, created = (await call("GET", log)).result

    assert (created["action"], deleted["action"]["type"]) == ({"result": True, "type": "create"}, "delete")
    assert created["resource"] == {"id": made["id"], "type": "dns_records"}
    assert [each["id"] for each in (await call("GET", f"{log}?direction=asc")).result] == [created["id"], deleted["id"]]
    assert [each["id"] for each in (await call("GET", f"{log}?action.type=delete")).result] == [deleted["id"]]
    assert len((await call("GET", f"{log}?zone.name={before['name']}&since=2026-01-01")).result) == 2
    assert (await call("GET", f"{log}?zone.name=nothing.example")).result == []
    assert (await call("GET", f"{log}?before=2026-01-01")).result == []


async def test_no_secret_is_in_an_audit_log(call: Ask, account: str):
    await call("PUT", f"{account}/secrets_store/quota", json={})
    path = f"{account}/workers/scripts/none/secrets"
    await call("PUT", path, json={"type": "secret_text", "name": "KEY", "text": "not to be told"})
    assert "not to be told" not in (await call("GET", f"{account}/audit_logs")).body.decode()


async def test_what_is_done_with_data_and_what_is_refused_is_in_no_audit_log(ask: Ask, box: Sandbox, account: str):
    namespace = (await ask(box, "POST", f"{account}/storage/kv/namespaces", json={"title": "a"})).result["id"]
    queue = (await ask(box, "POST", f"{account}/queues", json={"queue_name": "a"})).result["queue_id"]
    before = (await ask(box, "GET", f"{account}/audit_logs")).result

    assert (await ask(box, "PUT", f"{account}/storage/kv/namespaces/{namespace}/values/a", data=b"v")).status == 200
    assert (await ask(box, "POST", f"{account}/queues/{queue}/messages", json={"body": 1})).status == 200
    assert (await ask(box, "POST", f"{account}/queues", json={})).status == 400

    assert len(before) == 2
    assert (await ask(box, "GET", f"{account}/audit_logs")).result == before


DAYS = "since=2026-11-20&before=2026-11-20"


@pytest.fixture
async def log(ask: Ask, box: Sandbox, zone: str) -> str:
    """The log, in its second version, of an account where a record was made, changed and removed by a token."""
    record = {"type": "A", "name": "a", "content": "192.0.2.1", "ttl": 300}
    path = f"{zone}/dns_records"
    made = (await ask(box, "POST", path, json=record)).result["id"]
    await ask(box, "PATCH", f"{path}/{made}", json={"ttl": 600})
    key = {"X-Auth-Email": box.email, "X-Auth-Key": box.key, "User-Agent": "script/1"}
    await ask(box, "DELETE", f"{path}/{made}", headers=key)
    account = (await ask(box, "GET", zone)).result["account"]["id"]
    return f"/accounts/{account}/logs/audit?{DAYS}"


async def test_the_second_version_tells_the_same_changes(ask: Ask, call: Ask, box: Sandbox, log: str, zone: str):
    removed, changed, made = (await call("GET", log)).result

    first = (await ask(box, "GET", log.replace("/logs/audit", "/audit_logs"))).result
    assert [each["id"].replace("-", "") for each in first] == [removed["id"], changed["id"], made["id"]]
    assert [each["action"]["type"] for each in (made, changed, removed)] == ["create", "update", "delete"]
    id = made["resource"]["id"]
    assert made["raw"]["uri"] == f"{zone}/dns_records"
    ray = removed["raw"]["cf_ray_id"]
    assert removed["raw"] == {
        "cf_ray_id": ray,
        "method": "DELETE",
        "status_code": 200,
        "uri": f"{zone}/dns_records/{id}",
        "user_agent": "script/1",
    }
    assert (made["actor"]["context"], removed["actor"]["context"]) == ("api_token", "api_key")
    assert made["actor"]["email"] == box.email
    assert made["zone"] == {"id": zone.removeprefix("/zones/"), "name": box.zones[zone.removeprefix("/zones/")].name}


@pytest.mark.parametrize(
    ("filter", "types"),
    [
        ("action_type=create", ["create"]),
        ("action_type.not=create", ["delete", "update"]),
        ("raw_method=PATCH", ["update"]),
        ("actor_context=api_key", ["delete"]),
        ("actor_email=nobody@nowhere.example", []),
        ("resource_scope=zones", ["delete", "update", "create"]),
        ("resource_type=dns_records&direction=asc", ["create", "update", "delete"]),
        ("raw_status_code=404", []),
        ("zone_name=nothing.example", []),
        ("since=2026-11-21&before=2026-11-22", []),
    ],
)
async def test_a_filter_of_the_second_version_is_obeyed(
    ask: Ask, box: Sandbox, log: str, filter: str, types: list[str]
):
    log = log.removesuffix(f"?{DAYS}") if filter.startswith("since") else log
    found = (await ask(box, "GET", f"{log}{'&' if '?' in log else '?'}{filter}")).result

    assert [each["action"]["type"] for each in found] == types


async def test_the_second_version_is_read_by_cursors(call: Ask, log: str):
    first = await call("GET", f"{log}&limit=2")
    rest = await call("GET", f"{log}&limit=2&cursor={first.info['cursors']['after']}")

    assert [each["action"]["type"] for each in first.result + rest.result] == ["delete", "update", "create"]


async def test_a_change_is_found_by_its_id(call: Ask, log: str):
    id = (await call("GET", log)).result[1]["id"]

    assert [each["id"] for each in (await call("GET", f"{log}&audit_log_id={id}")).result] == [id]


async def test_a_log_that_is_full_loses_its_oldest_changes(ask: Ask, start: Start, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store, "MOST_CHANGES", 3)
    box = await start()
    account = f"/accounts/{next(iter(box.accounts))}"
    names = ["a", "b", "c", "d", "e"]
    ids = [
        (await ask(box, "POST", f"{account}/queues", json={"queue_name": name})).result["queue_id"] for name in names
    ]
    for id in ids[:2]:
        await ask(box, "DELETE", f"{account}/queues/{id}")

    kept = (await ask(box, "GET", f"{account}/audit_logs?direction=asc")).result

    assert [each["action"]["type"] for each in kept] == ["create", "delete", "delete"]


async def test_a_change_is_found_by_the_ray_of_its_response(ask: Ask, call: Ask, box: Sandbox, account: str):
    made, other = [await ask(box, "POST", f"{account}/queues", json={"queue_name": name}) for name in ("a", "b")]

    ray = made.headers["cf-ray"].partition("-")[0]
    (found,) = (await call("GET", f"{account}/logs/audit?{DAYS}&raw_cf_ray_id={ray}")).result

    assert found["raw"]["cf_ray_id"] == ray != other.headers["cf-ray"].partition("-")[0]
    assert found["action"]["type"] == "create"


@pytest.mark.parametrize(("credentials", "status"), [("token", 400), ("limited_token", 403)])
async def test_what_somebody_was_refused_is_a_failure_in_the_second_version_alone(
    ask: Ask, box: Sandbox, credentials: str, status: int
):
    account = f"/accounts/{next(iter(box.accounts))}"
    signed = {"Authorization": f"Bearer {getattr(box, credentials)}"}
    assert (await ask(box, "POST", f"{account}/queues", json={}, headers=signed)).status == status

    (found,) = (await ask(box, "GET", f"{account}/logs/audit?{DAYS}&action_result=failure")).result

    assert (found["raw"]["status_code"], found["raw"]["uri"]) == (status, f"{account}/queues")
    assert (await ask(box, "GET", f"{account}/logs/audit?{DAYS}&action_result=success")).result == []
    assert (await ask(box, "GET", f"{account}/audit_logs")).result == []


async def test_what_nobody_known_was_refused_is_in_no_audit_log(ask: Ask, box: Sandbox, account: str):
    stranger = {"Authorization": "Bearer " + "x" * 40}
    assert (await ask(box, "POST", f"{account}/queues", json={}, headers=stranger)).status in {401, 403}

    assert (await ask(box, "GET", f"{account}/logs/audit?{DAYS}")).result == []


async def test_a_zone_is_made_in_the_log_of_its_account(ask: Ask, call: Ask, box: Sandbox, account: str):
    body = {"name": "new.example", "account": {"id": account.removeprefix("/accounts/")}}
    made = (await ask(box, "POST", "/zones", json=body)).result["id"]

    (found,) = (await call("GET", f"{account}/logs/audit?{DAYS}")).result

    assert (found["resource"]["id"], found["resource"]["product"], found["action"]["type"]) == (made, "zones", "create")


async def test_a_thing_is_named_by_its_name_and_not_taken_for_a_kind_of_thing(
    ask: Ask, call: Ask, box: Sandbox, account: str
):
    script = f"{account}/workers/scripts/shop"
    await ask(box, "PUT", script, data="addEventListener()", headers=javascript(box))
    await ask(box, "PUT", f"{script}/secrets", json={"type": "secret_text", "name": "KEY", "text": "a"})

    secret, made = (await call("GET", f"{account}/logs/audit?{DAYS}")).result

    assert [made["resource"][each] for each in ("id", "type", "product")] == ["shop", "scripts", "workers"]
    assert [secret["resource"][each] for each in ("id", "type", "product")] == ["shop", "secrets", "workers"]


def javascript(box: Sandbox) -> dict[str, str]:
    return {"Authorization": f"Bearer {box.token}", "Content-Type": "application/javascript"}


async def test_the_history_of_a_thing_has_all_that_was_done_to_it(
    ask: Ask, call: Ask, box: Sandbox, log: str, zone: str
):
    other = {"type": "A", "name": "b", "content": "192.0.2.2", "ttl": 300}
    await ask(box, "POST", f"{zone}/dns_records", json=other)
    _, removed, changed, made = (await call("GET", log)).result
    path = log.replace("?", f"/{changed['id']}/history?action_time={changed['action']['time']}&")

    assert [each["id"] for each in (await call("GET", path)).result] == [
        each["id"] for each in (removed, changed, made)
    ]
    assert [each["id"] for each in (await call("GET", f"{path}&direction=asc&limit=1")).result] == [made["id"]]
    elsewhen = path.replace(changed["action"]["time"], "2026-11-20T00:00:00Z")
    assert (await ask(box, "GET", elsewhen)).status == 404
    assert (await ask(box, "GET", path.replace(changed["id"], "0" * 32))).status == 404


async def test_changes_are_found_by_the_category_of_their_product(ask: Ask, call: Ask, box: Sandbox, account: str):
    await ask(box, "POST", f"{account}/queues", json={"queue_name": "a"})
    categories = (await call("GET", f"{account}/logs/audit/product_categories")).result
    mine = [each["value"] for each in categories if "queues" in [product["value"] for product in each["products"]]]

    async def count(category: str) -> int:
        return len((await call("GET", f"{account}/logs/audit?{DAYS}&product_category={category}")).result)

    assert [await count(mine[0]), await count("dns"), await count("nothing"), await count(f"dns,{mine[0]}")] == [
        1,
        0,
        0,
        1,
    ]
