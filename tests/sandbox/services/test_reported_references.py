"""Inputs from public bug reports about things that name other things, and what Cloudflare made of them.

The reports: workers-sdk 3370, 9418, 10246 and 14249, vltpkg/vsr 3, wrangler-legacy 207, cs-cloudflare-bouncer 130,
terraform-provider-cloudflare 915, 1459, 1579, 2587, 3269, 3943, 5995 and 6930, cf-terraforming 275 and 322.
"""

from datetime import timedelta
from typing import Any

import aiohttp
import msgspec
import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask, Reply


@pytest.fixture
def shop(box: Sandbox) -> str:
    return f"/zones/{box.add_zone('shop.example').id}"


def form(metadata: dict[str, Any]) -> aiohttp.FormData:
    data = aiohttp.FormData(default_to_multipart=True)
    data.add_field("metadata", msgspec.json.encode({"main_module": "m.js"} | metadata).decode())
    data.add_field("m.js", "export default {}", filename="m.js", content_type="application/javascript+module")
    return data


def bound(type: str, **more: str) -> aiohttp.FormData:
    return form({"bindings": [{"type": type, "name": "B"} | more]})


@pytest.mark.parametrize("path", ["workers/scripts/shop", "workers/scripts/shop/versions"])
@pytest.mark.parametrize(
    ("binding", "code"),
    [
        ({"type": "r2_bucket", "bucket_name": "cache"}, 10085),
        ({"type": "r2_bucket", "bucket_name": "local_bucket"}, 10136),
        ({"type": "kv_namespace", "namespace_id": "placeholder"}, 10042),
        ({"type": "durable_object_namespace", "class_name": "Updates"}, 10061),
    ],
)
async def test_a_worker_is_bound_to_what_is_there_alone(
    ask: Ask, box: Sandbox, path: str, binding: dict[str, str], code: int
):
    account = f"/accounts/{next(iter(box.accounts))}"
    await ask(box, "PUT", f"{account}/workers/scripts/shop", data=form({}))
    verb = "POST" if path.endswith("versions") else "PUT"

    assert (await ask(box, verb, f"{account}/{path}", data=bound(**binding))).codes == [code]
    assert (await ask(box, "GET", f"{account}/workers/scripts/shop/settings")).result["bindings"] == []


async def test_a_worker_is_bound_to_what_was_made_for_it(ask: Ask, box: Sandbox, account: str):
    await ask(box, "POST", f"{account}/r2/buckets", json={"name": "cache"})
    id = (await ask(box, "POST", f"{account}/storage/kv/namespaces", json={"title": "a"})).result["id"]
    script = f"{account}/workers/scripts/shop"
    counter = {"type": "durable_object_namespace", "name": "B", "class_name": "Counter"}
    migrated = form({"bindings": [counter], "migrations": {"steps": [{"new_sqlite_classes": ["Counter"]}]}})
    renamed = form({"migrations": {"renamed_classes": [{"from": "Counter", "to": "Meter"}]}})
    again = bound("durable_object_namespace", class_name="Meter")
    other = bound("durable_object_namespace", class_name="Elsewhere", script_name="other")
    bodies = [bound("r2_bucket", bucket_name="cache"), bound("kv_namespace", namespace_id=id)]

    replies = [await ask(box, "PUT", script, data=data) for data in [*bodies, migrated, renamed, again, other]]

    assert [each.status for each in replies] == [200] * 6


@pytest.mark.parametrize("path", ["scripts", "services"])
async def test_a_worker_that_consumes_a_queue_stays(ask: Ask, box: Sandbox, account: str, path: str):
    await ask(box, "PUT", f"{account}/workers/scripts/shop", data=form({}))
    queue = (await ask(box, "POST", f"{account}/queues", json={"queue_name": "work"})).result["queue_id"]
    consumer = {"type": "worker", "script_name": "shop"}
    made = (await ask(box, "POST", f"{account}/queues/{queue}/consumers", json=consumer)).result

    assert (await ask(box, "DELETE", f"{account}/workers/{path}/shop")).codes == [10064]
    await ask(box, "DELETE", f"{account}/queues/{queue}/consumers/{made['consumer_id']}")
    assert (await ask(box, "DELETE", f"{account}/workers/{path}/shop")).status == 200
    assert (await ask(box, "GET", f"{account}/workers/scripts")).result == []


async def test_a_worker_that_must_go_goes(ask: Ask, box: Sandbox, account: str):
    await ask(box, "PUT", f"{account}/workers/scripts/shop", data=form({}))
    queue = (await ask(box, "POST", f"{account}/queues", json={"queue_name": "work"})).result["queue_id"]
    await ask(box, "POST", f"{account}/queues/{queue}/consumers", json={"type": "worker", "script_name": "shop"})

    assert (await ask(box, "DELETE", f"{account}/workers/scripts/shop?force=true")).status == 200


async def test_an_account_has_one_subdomain_until_it_is_deleted(ask: Ask, box: Sandbox, account: str):
    path = f"{account}/workers/subdomain"
    first, again = [await ask(box, "PUT", path, json={"subdomain": "mine"}) for _ in range(2)]
    await ask(box, "DELETE", path)
    other = await ask(box, "PUT", path, json={"subdomain": "other"})

    assert (first.status, again.status, again.codes, other.result) == (200, 409, [10036], {"subdomain": "other"})


@pytest.mark.parametrize("place", ["filters", "rulesets", "rulesets of the account"])
async def test_a_list_that_an_expression_names_stays(ask: Ask, box: Sandbox, account: str, shop: str, *, place: str):
    lists = f"{account}/rules/lists"
    held, free = [
        (await ask(box, "POST", lists, json={"name": name, "kind": "ip"})).result["id"] for name in ("bad", "bad_too")
    ]
    expression = "ip.src in $bad"
    owner = account if "account" in place else shop
    kind = {"kind": "root" if "account" in place else "zone", "phase": "http_request_firewall_custom"}
    rules = {"name": "mine", "rules": [{"action": "block", "expression": expression}]} | kind
    path = f"{owner}/{place.partition(' ')[0]}"
    user = await ask(box, "POST", path, json=[{"expression": expression}] if place == "filters" else rules)
    id = user.result[0]["id"] if place == "filters" else user.result["id"]

    assert (await ask(box, "DELETE", f"{lists}/{free}")).status == 200
    assert (await ask(box, "DELETE", f"{lists}/{held}")).codes == [10031]
    await ask(box, "DELETE", f"{path}/{id}")
    assert (await ask(box, "DELETE", f"{lists}/{held}")).status == 200


@pytest.mark.parametrize(
    ("kind", "item", "other"),
    [
        ("ip", {"ip": "192.0.2.1"}, {"ip": "192.0.2.2"}),
        (
            "redirect",
            {"redirect": {"source_url": "www.shop.example/", "target_url": "https://a.example/"}},
            {"redirect": {"source_url": "www.shop.example/sale/", "target_url": "https://a.example/"}},
        ),
    ],
)
async def test_a_call_has_each_item_of_a_list_once(
    ask: Ask, box: Sandbox, account: str, *, kind: str, item: dict[str, Any], other: dict[str, Any]
):
    made = (await ask(box, "POST", f"{account}/rules/lists", json={"name": "mine", "kind": kind})).result["id"]
    items = f"{account}/rules/lists/{made}/items"

    assert (await ask(box, "POST", items, json=[item, other, item])).codes == [10028]
    assert (await ask(box, "POST", items, json=[item, other])).status == 200
    box.travel(timedelta(seconds=2))
    assert len((await ask(box, "GET", items)).result) == 2


async def test_a_redirect_from_the_same_place_replaces_the_one_before(ask: Ask, box: Sandbox, account: str):
    made = (await ask(box, "POST", f"{account}/rules/lists", json={"name": "r", "kind": "redirect"})).result["id"]
    items = f"{account}/rules/lists/{made}/items"
    for target in ("https://a.example/", "https://b.example/"):
        body = [{"redirect": {"source_url": "www.shop.example/", "target_url": target}}]
        await ask(box, "POST", items, json=body)
        box.travel(timedelta(seconds=2))

    (kept,) = (await ask(box, "GET", items)).result

    assert kept["redirect"]["target_url"] == "https://b.example/"


async def test_an_address_that_is_none_is_refused_and_nothing_of_its_call_is_kept(ask: Ask, box: Sandbox, account: str):
    made = (await ask(box, "POST", f"{account}/rules/lists", json={"name": "ips", "kind": "ip"})).result["id"]
    items = f"{account}/rules/lists/{made}/items"

    assert (await ask(box, "POST", items, json=[{"ip": "127.0.0.1"}, {"ip": "127.0.0.257"}])).status == 400
    box.travel(timedelta(seconds=2))
    assert (await ask(box, "GET", items)).result == []


async def test_a_gateway_list_that_is_not_there_is_a_bad_request(ask: Ask, box: Sandbox, account: str):
    assert (await ask(box, "GET", f"{account}/gateway/lists/00000000-0000-4000-8000-000000000000")).status == 400


async def test_a_gateway_rule_names_lists_by_their_ids(ask: Ask, box: Sandbox, account: str):
    body = {"name": "allow_test", "type": "IP", "items": [{"value": "192.0.2.1"}]}
    id = (await ask(box, "POST", f"{account}/gateway/lists", json=body)).result["id"]

    async def make(traffic: str) -> Reply:
        rule = {"name": "test", "action": "allow", "filters": ["l4"], "traffic": traffic}
        return await ask(box, "POST", f"{account}/gateway/rules", json=rule)

    by_name = await make("net.dst.ip in $allow_test")
    assert (by_name.status, "invalid UUID length: 10" in by_name.json["errors"][0]["message"]) == (400, True)
    assert (await make(f"net.dst.ip in ${'0' * 32}")).status == 400
    assert (await make(f"net.dst.ip in ${id.replace('-', '')}")).status == 200
    assert (await make("net.dst.ip == 192.0.2.1")).status == 200


ALWAYS, BYPASS = {"id": "always_use_https"}, {"id": "cache_level", "value": "bypass"}


@pytest.mark.parametrize(
    ("url", "actions", "status"),
    [
        ("abc.def.com/*", [BYPASS], 400),
        ("https://notshop.example/", [BYPASS], 400),
        ("shop.example.other.com/*", [BYPASS], 400),
        ("shop.example/test", [ALWAYS, BYPASS], 400),
        ("shop.example/test", [], 400),
        ("shop.example/test", [ALWAYS], 200),
        ("http://*.shop.example:8080/test?a=b", [BYPASS], 200),
        ("*shop.example/*", [BYPASS], 200),
    ],
)
async def test_a_page_rule_is_about_its_zone_and_its_actions_go_together(
    ask: Ask, box: Sandbox, shop: str, *, url: str, actions: list[Any], status: int
):
    targets = [{"target": "url", "constraint": {"operator": "matches", "value": url}}]
    made = await ask(box, "POST", f"{shop}/pagerules", json={"targets": targets, "actions": actions})

    assert made.status == status
    assert status == 200 or made.codes == [1004]


@pytest.mark.parametrize("path", ["/accounts//rules/lists/" + "0" * 32, "/zones/example.com/filters"])
async def test_what_is_no_id_leads_nowhere(ask: Ask, box: Sandbox, path: str):
    assert (await ask(box, "GET", path)).codes == [7003]
