"""Load balancing: monitors watch pools, load balancers send to pools, and nothing goes while another needs it."""

from typing import Any

import pytest

from cfapi import Cloudflare
from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask

ORIGIN = {"name": "one", "address": "192.0.2.1"}
MISSING = "0" * 32


@pytest.fixture
def account(box: Sandbox) -> str:
    """The account of the first zone."""
    return f"/accounts/{next(iter(box.zones.values())).account_id}/load_balancers"


@pytest.fixture
def balancers(zone: str) -> str:
    return f"{zone}/load_balancers"


@pytest.fixture
async def monitor(call: Ask, account: str) -> str:
    return (await call("POST", f"{account}/monitors", json={"expected_codes": "2xx"})).result["id"]


@pytest.fixture
async def pool(call: Ask, account: str, monitor: str) -> str:
    body = {"name": "ams", "origins": [ORIGIN], "monitor": monitor}
    return (await call("POST", f"{account}/pools", json=body)).result["id"]


@pytest.fixture
def wanted(box: Sandbox, pool: str) -> dict[str, Any]:
    """What a load balancer must be told."""
    name = f"www.{next(iter(box.zones.values())).name}"
    return {"name": name, "default_pools": [pool], "fallback_pool": pool}


async def test_a_monitor_asks_by_http_unless_told_otherwise(call: Ask, account: str):
    made = (await call("POST", f"{account}/monitors", json={})).result
    assert {name: made[name] for name in ("type", "method", "path", "timeout", "retries", "interval")} == {
        "type": "http",
        "method": "GET",
        "path": "/",
        "timeout": 5,
        "retries": 2,
        "interval": 60,
    }
    tcp = (await call("POST", f"{account}/monitors", json={"type": "tcp", "port": 53})).result
    assert tcp["method"] == "connection_established"


@pytest.mark.parametrize("body", [{"type": "tcp"}, {"interval": 5, "timeout": 10}])
async def test_a_monitor_that_can_not_work_is_refused(call: Ask, account: str, body: dict[str, Any]):
    refused = await call("POST", f"{account}/monitors", json=body)
    assert (refused.status, refused.codes) == (400, [1002])


async def test_origins_are_on_and_weigh_1_by_default(call: Ask, account: str):
    made = (await call("POST", f"{account}/pools", json={"name": "ams", "origins": [ORIGIN]})).result
    assert made["origins"] == [{"enabled": True, "weight": 1, **ORIGIN}]
    assert (made["enabled"], made["minimum_origins"]) == (True, 1)


@pytest.mark.parametrize(
    "body", [{"origins": []}, {"origins": [ORIGIN, ORIGIN]}, {"origins": [ORIGIN], "monitor": MISSING}]
)
async def test_a_pool_that_can_not_work_is_refused(call: Ask, account: str, body: dict[str, Any]):
    refused = await call("POST", f"{account}/pools", json={"name": "ams"} | body)
    assert (refused.status, refused.codes) == (400, [1002])


@pytest.mark.usefixtures("pool")
async def test_the_name_of_a_pool_is_taken_once(call: Ask, account: str):
    assert (await call("POST", f"{account}/pools", json={"name": "ams", "origins": [ORIGIN]})).codes == [1003]


async def test_a_pool_tells_since_when_it_is_off(call: Ask, account: str, pool: str, time: FakeTime):
    time.elapsed += 5
    off = (await call("PATCH", f"{account}/pools/{pool}", json={"enabled": False})).result
    assert off["disabled_at"] == "2026-11-20T12:00:05.000000Z"

    assert "disabled_at" not in (await call("PATCH", f"{account}/pools/{pool}", json={"enabled": True})).result


async def test_pools_are_listed_by_their_monitor(call: Ask, account: str, pool: str, monitor: str):
    await call("POST", f"{account}/pools", json={"name": "lon", "origins": [ORIGIN]})
    assert len((await call("GET", f"{account}/pools")).result) == 2
    assert [each["id"] for each in (await call("GET", f"{account}/pools?monitor={monitor}")).result] == [pool]


async def test_the_health_of_a_pool_is_known_when_something_watches_it(call: Ask, account: str, pool: str):
    told = (await call("GET", f"{account}/pools/{pool}/health")).result
    assert (told["pool_id"], told["pop_health"]["healthy"]) == (pool, True)

    await call("PUT", f"{account}/pools/{pool}", json={"name": "ams", "origins": [ORIGIN]})
    assert (await call("GET", f"{account}/pools/{pool}/health")).status == 404


async def test_notices_of_all_pools_end_at_once(call: Ask, account: str, pool: str):
    await call("PATCH", f"{account}/pools/{pool}", json={"notification_email": "ops@sandbox.example"})
    await call("PATCH", f"{account}/pools", json={"notification_email": ""})
    assert (await call("GET", f"{account}/pools/{pool}")).result["notification_email"] == ""


async def test_a_load_balancer_gets_its_defaults(call: Ask, balancers: str, wanted: dict[str, Any]):
    made = (await call("POST", balancers, json=wanted)).result

    assert made | wanted == made
    assert (made["enabled"], made["proxied"], made["ttl"], made["session_affinity"]) == (True, False, 30, "none")
    assert (await call("GET", f"{balancers}/{made['id']}")).result == made


async def test_put_replaces_and_patch_changes(call: Ask, balancers: str, wanted: dict[str, Any], time: FakeTime):
    made = (await call("POST", balancers, json=wanted | {"description": "first", "ttl": 120})).result
    time.elapsed += 5

    changed = (await call("PATCH", f"{balancers}/{made['id']}", json={"enabled": False})).result
    assert (changed["enabled"], changed["description"], changed["ttl"]) == (False, "first", 120)
    replaced = (await call("PUT", f"{balancers}/{made['id']}", json=wanted)).result
    assert (replaced["enabled"], replaced["description"], replaced["ttl"]) == (True, "", 30)
    assert (replaced["created_on"], replaced["id"]) == (made["created_on"], made["id"])
    assert replaced["modified_on"] > made["modified_on"]


async def test_what_is_proxied_has_no_ttl(call: Ask, balancers: str, wanted: dict[str, Any]):
    assert "ttl" not in (await call("POST", balancers, json=wanted | {"proxied": True})).result


@pytest.mark.parametrize(
    "change",
    [
        {"default_pools": []},
        {"default_pools": [MISSING]},
        {"fallback_pool": MISSING},
        {"region_pools": {"WNAM": [MISSING]}},
        {"rules": [{"name": "r", "condition": "true", "overrides": {"default_pools": [MISSING]}}]},
        {"name": "www.elsewhere.example"},
    ],
)
async def test_a_load_balancer_sends_to_pools_that_are_there(
    call: Ask, balancers: str, wanted: dict[str, Any], change: dict[str, Any]
):
    refused = await call("POST", balancers, json=wanted | change)
    assert (refused.status, refused.codes) == (400, [1002])


async def test_the_name_of_a_load_balancer_is_taken_once(call: Ask, balancers: str, wanted: dict[str, Any]):
    await call("POST", balancers, json=wanted)
    assert (await call("POST", balancers, json=wanted)).codes == [1003]


async def test_nothing_goes_while_another_needs_it(
    call: Ask, account: str, balancers: str, wanted: dict[str, Any], monitor: str
):
    made = (await call("POST", balancers, json=wanted)).result["id"]
    pool = f"{account}/pools/{wanted['fallback_pool']}"
    chain = [f"{balancers}/{made}", pool, f"{account}/monitors/{monitor}"]

    for each in chain[1:]:
        refused = await call("DELETE", each)
        assert (refused.status, refused.codes) == (412, [1005])
    for each in chain:
        assert (await call("DELETE", each)).result == {"id": each.rpartition("/")[2]}
        assert (await call("GET", each)).status == 404


@pytest.mark.parametrize("place", ["country_pools", "pop_pools"])
async def test_a_pool_is_needed_by_place_and_in_rules_too(
    call: Ask, account: str, balancers: str, wanted: dict[str, Any], place: str
):
    body = {"name": "lon", "origins": [ORIGIN]}
    first, second = [
        (await call("POST", f"{account}/pools", json=body | {"name": name})).result["id"] for name in ("lon", "fra")
    ]
    rule = {"name": "r", "condition": "true", "overrides": {"default_pools": [second]}}
    await call("POST", balancers, json=wanted | {place: {"GB": [first]}, "rules": [rule]})

    for each in (first, second):
        assert (await call("DELETE", f"{account}/pools/{each}")).codes == [1005]


async def test_references_tell_who_needs_whom(
    call: Ask, account: str, balancers: str, wanted: dict[str, Any], monitor: str
):
    balancer, pool = (await call("POST", balancers, json=wanted)).result["id"], wanted["fallback_pool"]

    of_pool = (await call("GET", f"{account}/pools/{pool}/references")).result
    assert [(each["reference_type"], each["resource_type"], each["resource_id"]) for each in of_pool] == [
        ("referral", "monitor", monitor),
        ("referrer", "load_balancer", balancer),
    ]
    (of_monitor,) = (await call("GET", f"{account}/monitors/{monitor}/references")).result
    assert (of_monitor["resource_type"], of_monitor["resource_name"]) == ("pool", "ams")


async def test_monitors_work_in_groups(call: Ask, account: str, monitor: str):
    member = {"monitor_id": monitor, "enabled": True, "monitoring_only": False, "must_be_healthy": True}
    body = {"description": "both", "members": [member]}
    group = (await call("POST", f"{account}/monitor_groups", json=body)).result["id"]
    assert (await call("DELETE", f"{account}/monitors/{monitor}")).codes == [1005]

    made = {"name": "lon", "origins": [ORIGIN], "monitor_group": group}
    pool = (await call("POST", f"{account}/pools", json=made)).result["id"]
    assert (await call("DELETE", f"{account}/monitor_groups/{group}")).codes == [1005]
    told = (await call("GET", f"{account}/monitor_groups/{group}/references")).result
    assert [each["resource_id"] for each in told] == [monitor, pool]

    missing = body | {"members": [member | {"monitor_id": MISSING}]}
    assert (await call("PUT", f"{account}/monitor_groups/{group}", json=missing)).codes == [1002]


async def test_a_preview_is_of_the_pools_it_is_about(call: Ask, account: str, pool: str, monitor: str):
    for where in (f"pools/{pool}", f"monitors/{monitor}"):
        assert (await call("POST", f"{account}/{where}/preview", json={})).result["pools"] == {pool: "ams"}


async def test_a_private_load_balancer_belongs_to_the_account(call: Ask, account: str, pool: str):
    body = {"name": "inside.example", "default_pools": [pool], "fallback_pool": pool}
    made = (await call("POST", account, json=body)).result["id"]
    assert (await call("DELETE", f"{account}/pools/{pool}")).codes == [1005]
    assert (await call("DELETE", f"{account}/{made}")).status == 200


async def test_the_client_balances(box: Sandbox):
    zone = next(iter(box.zones.values()))
    async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
        monitor = await cf.load_balancers.monitors.create(account_id=zone.account_id, type="https", path="/up")
        assert monitor.id is not None
        pool = await cf.load_balancers.pools.create(
            account_id=zone.account_id, name="ams", origins=[ORIGIN], monitor=monitor.id
        )
        assert pool.id is not None
        made = await cf.load_balancers.create(
            zone_id=zone.id, name=zone.name, default_pools=[pool.id], fallback_pool=pool.id
        )
        assert [each.id async for each in cf.load_balancers.list(zone_id=zone.id)] == [made.id]


async def test_a_monitor_of_another_type_keeps_nothing_of_the_one_before(call: Ask, account: str):
    by_http = (await call("POST", f"{account}/monitors", json={"type": "https", "expected_codes": "2xx"})).result
    path = f"{account}/monitors/{by_http['id']}"

    by_ping = (await call("PATCH", path, json={"type": "icmp_ping"})).result
    assert by_ping["method"] == "connection_established"
    assert by_ping.keys().isdisjoint({"path", "expected_codes", "expected_body", "header", "follow_redirects"})

    again = (await call("PATCH", path, json={"type": "http"})).result
    assert (again["method"], again["path"], again["expected_codes"]) == ("GET", "/", "")
