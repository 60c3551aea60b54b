"""Audit logs have every change that was made, and none that was refused."""

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.services.accounts import audit_logs
from tests.support.sandbox import Ask


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
    assert removed["raw"] == {
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


async def test_a_log_that_is_full_loses_its_oldest_changes(
    ask: Ask, box: Sandbox, account: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(audit_logs, "LONGEST", 3)
    names = ["a", "b", "c", "d", "e"]
    ids = [
        (await ask(box, "POST", f"{account}/queues", json={"queue_name": name})).result["queue_id"] for name in names
    ]
    for id in ids[:2]:
        await ask(box, "DELETE", f"{account}/queues/{id}")

    kept = (await ask(box, "GET", f"{account}/audit_logs?direction=asc")).result

    assert [each["action"]["type"] for each in kept] == ["create", "delete", "delete"]
