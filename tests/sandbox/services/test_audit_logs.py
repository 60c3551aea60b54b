"""Audit logs have every change that was made, and none that was refused."""

from cfapi.sandbox import Sandbox
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
