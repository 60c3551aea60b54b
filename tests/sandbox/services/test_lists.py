"""Lists: their items come and go in operations that run on their own."""

import pytest

from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask


@pytest.fixture
async def addresses(call: Ask, account: str) -> str:
    body = {"name": "office", "kind": "ip"}
    return f"{account}/rules/lists/{(await call('POST', f'{account}/rules/lists', json=body)).result['id']}"


async def test_items_come_into_a_list_when_their_operation_is_done(
    call: Ask, addresses: str, account: str, time: FakeTime
):
    begun = (await call("POST", f"{addresses}/items", json=[{"ip": "192.0.2.7"}, {"ip": "198.51.100.9/24"}])).result
    watched = f"{account}/rules/lists/bulk_operations/{begun['operation_id']}"
    assert (await call("GET", watched)).result["status"] == "pending"
    assert (await call("GET", f"{addresses}/items")).result == []

    time.elapsed += 5
    assert (await call("GET", watched)).result["status"] == "completed"
    items = (await call("GET", f"{addresses}/items")).result
    assert [item["ip"] for item in items] == ["192.0.2.7", "198.51.100.0/24"]
    assert (await call("GET", addresses)).result["num_items"] == 2
    assert (await call("GET", f"{addresses}/items/{items[0]['id']}")).result == items[0]


async def test_items_are_replaced_and_deleted(call: Ask, addresses: str, time: FakeTime):
    await call("POST", f"{addresses}/items", json=[{"ip": "192.0.2.7"}])
    time.elapsed += 5
    await call("PUT", f"{addresses}/items", json=[{"ip": "192.0.2.8"}, {"ip": "192.0.2.9"}])
    time.elapsed += 5
    first, second = (await call("GET", f"{addresses}/items")).result
    await call("DELETE", f"{addresses}/items", json={"items": [{"id": first["id"]}]})
    time.elapsed += 5

    assert (await call("GET", f"{addresses}/items")).result == [second]


async def test_an_item_of_another_kind_is_refused(call: Ask, addresses: str):
    assert (await call("POST", f"{addresses}/items", json=[{"hostname": {"url_hostname": "a.example"}}])).status == 400
    assert (await call("POST", f"{addresses}/items", json=[{"ip": "office"}])).status == 400


@pytest.mark.usefixtures("addresses")
async def test_the_name_of_a_list_is_taken_once(call: Ask, account: str):
    again = await call("POST", f"{account}/rules/lists", json={"name": "office", "kind": "ip"})
    assert again.status == 400
