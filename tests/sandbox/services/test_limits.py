"""Documented limits: as much as is allowed at once, and no more."""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


@pytest.mark.parametrize(
    ("plan", "way", "most"),
    [("free", "files", 100), ("enterprise", "files", 500), ("enterprise", "tags", 100), ("pro", "hosts", 100)],
)
async def test_a_purge_names_as_much_as_the_plan_allows(box: Sandbox, ask: Ask, plan: str, way: str, most: int):
    path = f"/zones/{box.add_zone('mine.example', plan=plan).id}/purge_cache"
    named = [f"https://mine.example/{number}" for number in range(most + 1)]

    assert (await ask(box, "POST", path, json={way: named[:-1]})).status == 200
    refused = await ask(box, "POST", path, json={way: named})
    assert (refused.status, refused.codes) == (400, [1094])


@pytest.mark.parametrize("body", [{}, {"files": []}, {"purge_everything": False}])
async def test_a_purge_of_nothing_is_refused(ask: Ask, box: Sandbox, zone: str, body: dict[str, Any]):
    assert (await ask(box, "POST", f"{zone}/purge_cache", json=body)).codes == [1012]


@pytest.fixture
async def namespace(call: Ask, account: str) -> str:
    made = (await call("POST", f"{account}/storage/kv/namespaces", json={"title": "a"})).result
    return f"{account}/storage/kv/namespaces/{made['id']}"


@pytest.mark.parametrize(
    ("method", "path", "most", "code"),
    [("PUT", "bulk", 10_000, 10012), ("POST", "bulk/delete", 10_000, 10012), ("POST", "bulk/get", 100, 10012)],
)
async def test_a_bulk_request_of_kv_holds_as_many_keys_as_documented(  # noqa: PLR0917  the table has four columns
    call: Ask, namespace: str, method: str, path: str, most: int, code: int
):
    def body(count: int) -> Any:
        keys = [f"key{number}" for number in range(count)]
        bodies: dict[str, Any] = {
            "bulk": [{"key": key, "value": "a"} for key in keys],
            "bulk/delete": keys,
            "bulk/get": {"keys": keys},
        }
        return bodies[path]

    assert (await call(method, f"{namespace}/{path}", json=body(most))).status == 200
    refused = await call(method, f"{namespace}/{path}", json=body(most + 1))
    assert (refused.status, refused.codes) == (400, [code])


async def test_metadata_of_kv_are_as_large_as_documented(call: Ask, namespace: str):
    pair = {"key": "a", "value": "b", "metadata": {"text": "x" * 1013}}
    assert (await call("PUT", f"{namespace}/bulk", json=[pair])).status == 200
    pair["metadata"] = {"text": "x" * 1014}
    assert (await call("PUT", f"{namespace}/bulk", json=[pair])).codes == [10031]


@pytest.mark.parametrize("name", ["a b", "a-b", "A", ""])
async def test_a_list_has_a_name_that_expressions_can_say(call: Ask, account: str, name: str):
    refused = await call("POST", f"{account}/rules/lists", json={"name": name, "kind": "ip"})
    assert (refused.status, refused.codes) == (400, [10034])


async def test_more_items_than_an_account_has_are_refused_at_once(call: Ask, account: str):
    made = (await call("POST", f"{account}/rules/lists", json={"name": "a", "kind": "asn"})).result
    items = [{"asn": number} for number in range(10_001)]
    refused = await call("POST", f"{account}/rules/lists/{made['id']}/items", json=items)
    assert (refused.status, refused.codes) == (400, [10033])


ZONES, ONE = {"com.cloudflare.api.account.zone.*": "*"}, "com.cloudflare.api.account"


@pytest.mark.parametrize(
    ("owner", "resources", "status"),
    [
        ("user", {f"{ONE}.ACCOUNT": ZONES}, 200),
        ("user", ZONES, 200),
        ("user", {f"{ONE}.zone.ZONE": ZONES}, 400),
        ("user", {f"{ONE}.*": ZONES}, 400),
        ("user", {f"{ONE}.ACCOUNT": {f"{ONE}.zone.ZONE": {"deeper": "*"}}}, 400),
        ("user", {f"{ONE}.ACCOUNT": {"com.cloudflare.api.user.USER": "*"}}, 400),
        ("user", {f"{ONE}.ACCOUNT": "read"}, 400),
        ("account", {f"{ONE}.ACCOUNT": ZONES}, 200),
        ("account", {f"{ONE}.ACCOUNT": "*"}, 200),
        ("account", {f"{ONE}.zone.ZONE": "*"}, 200),
        ("account", ZONES, 400),
        ("account", {f"{ONE}.OTHER": "*"}, 400),
    ],
)
async def test_resources_of_a_token_are_nested_as_documented(  # noqa: PLR0917  the table has three columns
    box: Sandbox, call: Ask, account: str, owner: str, resources: dict[str, Any], status: int
):
    ids = {"ACCOUNT": account.rpartition("/")[2], "ZONE": next(iter(box.zones)), "OTHER": "0" * 32}

    def named(held: Any) -> Any:
        if not isinstance(held, dict):
            return held
        return {_with_ids(name, ids): named(each) for name, each in held.items()}

    path = "/user/tokens" if owner == "user" else f"{account}/tokens"
    group = (await call("GET", f"{path}/permission_groups?name=Zone Read")).result[0]
    policy = {"effect": "allow", "permission_groups": [{"id": group["id"]}], "resources": named(resources)}

    reply = await call("POST", path, json={"name": "a", "policies": [policy]})

    assert reply.status == status
    assert status == 200 or reply.codes == [1001]


def _with_ids(name: str, ids: dict[str, str]) -> str:
    for each, id in ids.items():
        name = name.replace(each, id)
    return name
