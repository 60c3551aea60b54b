"""Custom hostnames and new zones: pending, then proved, then active, by the clock."""

import functools
from datetime import timedelta
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.services.custom_hostnames import names
from tests.support.sandbox import Ask


@pytest.fixture
def hostnames(zone: str) -> str:
    return f"{zone}/custom_hostnames"


def after(box: Sandbox, **time: float) -> None:
    box.travel(timedelta(**time))


@pytest.mark.parametrize("method", ["http", "txt", "email"])
async def test_a_custom_hostname_waits_for_its_records_and_becomes_active(
    box: Sandbox, call: Ask, hostnames: str, method: str
):
    body = {"hostname": "shop.customer.example", "ssl": {"method": method, "type": "dv"}}
    made = (await call("POST", hostnames, json=body)).result
    path = f"{hostnames}/{made['id']}"
    assert (made["status"], made["ssl"]["status"]) == ("pending", "initializing")
    assert "validation_records" not in made["ssl"]
    assert made["ownership_verification"]["name"] == "_cf-custom-hostname.shop.customer.example"

    after(box, seconds=15)
    waiting = (await call("GET", path)).result
    assert (waiting["status"], waiting["ssl"]["status"]) == ("pending", "pending_validation")
    (record,) = waiting["ssl"]["validation_records"]
    expected = {"http": "http_body", "txt": "txt_value", "email": "emails"}
    assert record[expected[method]]

    after(box, minutes=6)
    active = (await call("GET", path)).result
    assert (active["status"], active["ssl"]["status"]) == ("active", "active")
    assert active["ssl"]["expires_on"] == "2027-02-18T12:05:00.000000Z"
    assert "validation_records" not in active["ssl"]


async def test_another_method_is_another_order(box: Sandbox, call: Ask, hostnames: str):
    body = {"hostname": "shop.customer.example", "ssl": {"method": "http", "type": "dv"}}
    made = (await call("POST", hostnames, json=body)).result
    after(box, minutes=6)

    path = f"{hostnames}/{made['id']}"
    same = (await call("PATCH", path, json={"ssl": {"method": "http", "settings": {"min_tls_version": "1.2"}}})).result
    other = (await call("PATCH", path, json={"ssl": {"method": "txt"}})).result

    assert (same["ssl"]["status"], same["ssl"]["settings"]) == ("active", {"min_tls_version": "1.2"})
    assert other["ssl"]["status"] == "initializing"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("hostname=a.customer.example", ["a.customer.example"]),
        ("hostname=nothing.example", []),
        ("hostname.contain=b.cust", ["b.customer.example"]),
        ("ssl_status=initializing", ["b.customer.example"]),
        ("ssl_status=active", ["a.customer.example"]),
        ("hostname_status=pending", ["b.customer.example"]),
        ("certificate_authority=lets_encrypt", ["b.customer.example"]),
        ("ssl=1", ["a.customer.example", "b.customer.example"]),
        ("ssl=0", []),
        ("order=ssl_status&direction=desc", ["b.customer.example", "a.customer.example"]),
    ],
)
async def test_custom_hostnames_are_found(box: Sandbox, call: Ask, hostnames: str, query: str, found: list[str]):
    ssl = {"method": "http", "type": "dv"}
    await call("POST", hostnames, json={"hostname": "A.customer.example", "ssl": ssl})
    after(box, minutes=6)
    ssl |= {"certificate_authority": "lets_encrypt"}
    await call("POST", hostnames, json={"hostname": "b.customer.example", "ssl": ssl})

    assert [each["hostname"] for each in (await call("GET", f"{hostnames}?{query}")).result] == found


async def test_a_custom_hostname_is_taken_once_and_removed(call: Ask, hostnames: str):
    made = (await call("POST", hostnames, json={"hostname": "a.customer.example"})).result
    again = await call("POST", hostnames, json={"hostname": "A.customer.example"})
    assert (again.status, again.codes) == (409, [1406])
    assert (await call("DELETE", f"{hostnames}/{made['id']}")).json == {"id": made["id"]}
    assert (await call("GET", f"{hostnames}/{made['id']}")).status == 404


DV = {"type": "dv", "method": "http"}


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"hostname": "192.0.2.1"}, 400, 1407),
        ({"hostname": "a b.customer.example"}, 400, 1407),
        ({"hostname": "https://a.customer.example"}, 400, 1407),
        ({"hostname": "a.*.customer.example"}, 400, 1407),
        ({"hostname": f"{'a' * 250}.example"}, 400, 1407),
        ({"hostname": 5}, 400, 1407),
        ({"hostname": "b\u00fccher.customer.example"}, 400, 1408),
        ({"hostname": "customer"}, 400, 1410),
        ({"custom_origin_server": "192.0.2.1"}, 400, 1415),
        ({"custom_origin_server": "\u00f6.zone.example"}, 400, 1416),
        ({"custom_origin_server": "origin"}, 400, 1418),
        ({"custom_origin_server": "*.zone.example"}, 400, 1420),
        ({"custom_origin_server": "nothing.zone.example"}, 400, 1421),
        ({"ssl": DV | {"settings": {"http2": "yes"}}}, 400, 1422),
        ({"ssl": DV | {"settings": {"tls_1_2_only": True}}}, 400, 1423),
        ({"ssl": DV | {"settings": {"tls_1_3": "zrt"}}}, 400, 1424),
        ({"ssl": DV | {"settings": {"min_tls_version": "1.4"}}}, 400, 1425),
        ({"ssl": {"type": "dv", "method": "cname"}}, 400, 1432),
        ({"ssl": {"type": "ev", "method": "txt"}}, 400, 1433),
        ({"ssl": {"method": "txt"}}, 400, 1440),
        ({"ssl": {"type": "dv"}}, 400, 1440),
        ({"ssl": DV | {"settings": {"min_tls_version": "1.3", "ciphers": ["AES128-SHA"]}}}, 400, 1443),
        ({"ssl": DV | {"bundle_method": "best"}}, 400, 1449),
    ],
)
async def test_what_no_custom_hostname_may_be_is_refused_by_its_code(
    call: Ask, hostnames: str, body: dict[str, Any], status: int, code: int
):
    refused = await call("POST", hostnames, json={"hostname": "shop.customer.example"} | body)

    assert (refused.status, refused.codes) == (status, [code])
    assert (await call("GET", hostnames)).result == []


async def test_a_custom_hostname_that_is_not_there_is_told_by_its_code(call: Ask, hostnames: str):
    for method, more in (("GET", {}), ("DELETE", {}), ("PATCH", {"json": {"ssl": DV}})):
        missing = await call(method, f"{hostnames}/{'0' * 32}", **more)
        assert (missing.status, missing.codes) == (404, [1436])


async def test_a_custom_hostname_has_no_certificate_unless_it_is_ordered(box: Sandbox, call: Ask, hostnames: str):
    made = (await call("POST", hostnames, json={"hostname": "a.customer.example"})).result
    assert "ssl" not in made or made["ssl"] is None
    await call("PATCH", f"{hostnames}/{made['id']}", json={"ssl": DV})
    after(box, minutes=6)

    assert (await call("GET", f"{hostnames}/{made['id']}")).result["ssl"]["status"] == "active"


async def test_a_key_that_a_customer_brings_is_never_shown(box: Sandbox, call: Ask, hostnames: str):
    ssl = {"custom_certificate": "-----BEGIN CERTIFICATE-----", "custom_key": "-----BEGIN PRIVATE KEY----- secret"}
    made = await call("POST", hostnames, json={"hostname": "a.customer.example", "ssl": ssl})
    after(box, minutes=2)
    listed = await call("GET", hostnames)

    assert listed.result[0]["ssl"]["status"] == "active"
    assert b"secret" not in made.body + listed.body


async def test_a_custom_hostname_keeps_its_name(call: Ask, hostnames: str):
    made = (await call("POST", hostnames, json={"hostname": "a.customer.example"})).result
    path = f"{hostnames}/{made['id']}"

    assert (await call("PATCH", path, json={"hostname": "b.customer.example"})).status == 409
    assert (await call("PATCH", path, json={"hostname": "a.customer.example", "custom_origin_sni": "x"})).status == 200


class Customer:
    """A customer whose zone is in the sandbox too, so that its records decide."""

    def __init__(self, box: Sandbox, ask: Ask, hostnames: str) -> None:
        self.call, self.hostnames = functools.partial(ask, box), hostnames
        self.zone = box.add_zone("customer.example")
        self.records = f"/zones/{self.zone.id}/dns_records"

    async def order(self, **ssl: Any) -> str:
        body = {"hostname": "shop.customer.example", "ssl": DV | ssl}
        return f"{self.hostnames}/{(await self.call('POST', self.hostnames, json=body)).result['id']}"

    async def publish(self, kind: str, name: str, content: str) -> None:
        await self.call("POST", self.records, json={"type": kind, "name": name, "content": content})

    async def state(self, path: str) -> tuple[str, str]:
        found = (await self.call("GET", path)).result
        return found["status"], found["ssl"]["status"]


@pytest.fixture
def customer(box: Sandbox, ask: Ask, hostnames: str) -> Customer:
    return Customer(box, ask, hostnames)


async def test_a_custom_hostname_is_active_once_its_records_point_to_the_zone(box: Sandbox, customer: Customer):
    path = await customer.order()
    after(box, hours=2)
    assert await customer.state(path) == ("pending", "pending_validation")

    await customer.publish("CNAME", "shop", f"saas.{next(iter(box.zones.values())).name}")
    after(box, hours=2)
    assert await customer.state(path) == ("active", "active")


async def test_records_of_text_prove_the_name_and_the_certificate_each_by_itself(box: Sandbox, customer: Customer):
    path = await customer.order(method="txt")
    after(box, minutes=1)
    found = (await customer.call("GET", path)).result
    (record,), owner = found["ssl"]["validation_records"], found["ownership_verification"]

    await customer.publish("TXT", record["txt_name"], record["txt_value"])
    after(box, hours=2)
    assert await customer.state(path) == ("pending", "active")
    await customer.publish("TXT", owner["name"], owner["value"])
    after(box, hours=2)
    assert await customer.state(path) == ("active", "active")


async def test_a_custom_hostname_that_nobody_proves_is_moved_and_then_deleted(box: Sandbox, customer: Customer):
    path = await customer.order()
    after(box, days=8)
    assert await customer.state(path) == ("moved", "validation_timed_out")

    again = (await customer.call("PATCH", path, json={"ssl": DV})).result
    assert (again["status"], again["ssl"]["status"]) == ("pending", "pending_validation")
    assert again["ownership_verification"]["value"]
    after(box, days=13)
    assert (await customer.state(path))[0] == "moved"
    after(box, days=2)
    assert (await customer.call("GET", path)).codes == [1436]


async def test_a_certificate_is_renewed_before_it_ends(box: Sandbox, call: Ask, hostnames: str):
    http, txt = [
        (await call("POST", hostnames, json={"hostname": f"{method}.customer.example", "ssl": DV | {"method": method}}))
        for method in ("http", "txt")
    ]
    after(box, minutes=6)
    first = (await call("GET", f"{hostnames}/{http.result['id']}")).result["ssl"]["expires_on"]

    after(box, days=60)
    renewed = (await call("GET", f"{hostnames}/{http.result['id']}")).result["ssl"]
    waiting = (await call("GET", f"{hostnames}/{txt.result['id']}")).result["ssl"]
    assert (renewed["status"], renewed["expires_on"] > first) == ("active", True)
    assert (waiting["status"], bool(waiting["validation_records"])) == ("pending_validation", True)
    after(box, days=400)
    assert {each["ssl"]["status"] for each in (await call("GET", hostnames)).result} == {"active"}


async def test_a_wildcard_has_a_certificate_for_all_names_below_it(box: Sandbox, call: Ask, hostnames: str):
    ssl = DV | {"method": "txt", "wildcard": True}
    made = (await call("POST", hostnames, json={"hostname": "shop.customer.example", "ssl": ssl})).result
    after(box, minutes=1)
    found = (await call("GET", f"{hostnames}/{made['id']}")).result["ssl"]

    assert found["hosts"] == ["shop.customer.example", "*.shop.customer.example"]
    assert {each["txt_name"] for each in found["validation_records"]} == {"_acme-challenge.shop.customer.example"}


async def test_custom_hostnames_are_counted_against_their_quota(
    box: Sandbox, call: Ask, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(names, "_HARD_CAP", 1)
    zone = box.add_zone("saas.example", plan="business")
    path = f"/zones/{zone.id}/custom_hostnames"
    before = (await call("GET", f"{path}/quota")).result
    await call("POST", path, json={"hostname": "a.customer.example"})

    assert (before["used"], before["exceeded"]) == (0, False)
    assert (await call("GET", f"{path}/quota")).result | {"allocated": 0} == {
        "allocated": 0, "exceeded": True, "hard_cap": 1, "used": 1
    }  # fmt: skip
    refused = await call("POST", path, json={"hostname": "b.customer.example"})
    assert (refused.status, refused.codes) == (403, [1405])


async def test_a_fallback_origin_is_deployed_once_a_proxied_record_leads_there(box: Sandbox, ask: Ask):
    call = functools.partial(ask, box)
    zone = f"/zones/{box.add_zone('saas.example').id}"
    path, record = f"{zone}/custom_hostnames/fallback_origin", {"type": "A", "name": "in", "content": "192.0.2.1"}
    assert (await call("GET", path)).status == 404
    assert (await call("PUT", path, json={"origin": "in.elsewhere.example"})).status == 400

    seen = [(await call("PUT", path, json={"origin": "IN.saas.example"})).result]
    after(box, seconds=10)
    seen.append((await call("GET", path)).result)
    made = (await call("POST", f"{zone}/dns_records", json=record)).result["id"]
    after(box, minutes=2)
    seen.append((await call("GET", path)).result)
    await call("PATCH", f"{zone}/dns_records/{made}", json={"proxied": True})
    after(box, minutes=2)
    seen.append((await call("GET", path)).result)
    assert [each["status"] for each in seen] == ["initializing", "pending_deployment", "pending_deployment", "active"]
    assert {each["origin"] for each in seen} == {"in.saas.example"}

    assert (await call("DELETE", path)).result["status"] == "pending_deletion"
    after(box, seconds=10)
    assert (await call("GET", path)).status == 404


async def test_a_fallback_origin_that_leads_nowhere_times_out(box: Sandbox, call: Ask):
    path = f"/zones/{box.add_zone('saas.example').id}/custom_hostnames/fallback_origin"
    await call("PUT", path, json={"origin": "in.saas.example"})
    after(box, hours=2)

    assert (await call("GET", path)).result["status"] == "deployment_timed_out"


async def new_zone(box: Sandbox, call: Ask, **more: Any) -> dict[str, Any]:
    body = {"name": "new.example", "account": {"id": next(iter(box.accounts))}, **more}
    return (await call("POST", "/zones", json=body)).result


@pytest.mark.parametrize("kind", ["full", "partial"])
async def test_a_new_zone_is_pending_and_then_active(box: Sandbox, call: Ask, kind: str):
    made = await new_zone(box, call, type=kind)
    path = f"/zones/{made['id']}"
    assert (made["status"], made["activated_on"]) == ("pending", None)
    assert ("verification_key" in made) is (kind == "partial")

    after(box, minutes=59)
    assert (await call("GET", path)).result["status"] == "pending"
    after(box, minutes=2)
    active = (await call("GET", path)).result
    assert (active["status"], active["activated_on"]) == ("active", "2026-11-20T13:00:00.000000Z")
    assert [each["id"] for each in (await call("GET", "/zones?status=active&name=new.example")).result] == [made["id"]]


async def test_a_zone_is_active_sooner_if_somebody_asks_to_look_again(box: Sandbox, call: Ask):
    path = f"/zones/{(await new_zone(box, call))['id']}"
    await call("PUT", f"{path}/activation_check")
    after(box, minutes=1)
    assert (await call("GET", path)).result["status"] == "active"
