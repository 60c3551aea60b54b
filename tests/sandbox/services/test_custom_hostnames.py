"""Custom hostnames and new zones: pending, then proved, then active, by the clock."""

from datetime import timedelta
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
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
