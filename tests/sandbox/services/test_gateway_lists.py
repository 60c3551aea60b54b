"""Gateway lists: what is put into one is in it."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


@pytest.fixture
def lists(account: str) -> str:
    return f"{account}/gateway/lists"


async def values(call: Ask, path: str) -> list[str]:
    return [each["value"] for each in (await call("GET", f"{path}/items")).result]


async def test_the_items_of_a_new_list_are_in_it(call: Ask, lists: str):
    items = [{"value": "a.example", "description": "why"}, {"value": "b.example"}, {"value": "a.example"}]
    made = (await call("POST", lists, json={"name": "bad", "type": "DOMAIN", "items": items})).result

    assert [each["value"] for each in made["items"]] == ["a.example", "b.example"]
    assert await values(call, f"{lists}/{made['id']}") == ["a.example", "b.example"]
    got = (await call("GET", f"{lists}/{made['id']}")).result
    assert (got["count"], got["items"][0]["description"]) == (2, "why")
    assert [each["count"] for each in (await call("GET", lists)).result] == [2]


async def test_items_are_appended_and_removed_and_replaced(call: Ask, lists: str):
    made = (await call("POST", lists, json={"name": "bad", "type": "DOMAIN", "items": [{"value": "a"}]})).result
    path = f"{lists}/{made['id']}"

    await call("PATCH", path, json={"append": [{"value": "b"}, {"value": "c"}], "remove": ["a"]})
    assert await values(call, path) == ["b", "c"]
    await call("PUT", path, json={"name": "worse"})
    assert await values(call, path) == ["b", "c"]
    changed = (await call("PUT", path, json={"name": "worst", "items": [{"value": "d"}]})).result
    assert (changed["name"], changed["count"], await values(call, path)) == ("worst", 1, ["d"])
    await call("DELETE", path)
    assert (await call("GET", path)).status == (await call("GET", f"{path}/items")).status == 400


async def test_a_list_has_no_more_items_than_documented_and_stays_as_it_was(call: Ask, lists: str):
    full = [{"value": f"{number}.example"} for number in range(1000)]
    made = (await call("POST", lists, json={"name": "full", "type": "DOMAIN", "items": full})).result

    refused = await call("PATCH", f"{lists}/{made['id']}", json={"append": [{"value": "one.more.example"}]})

    assert (refused.status, refused.codes) == (400, [2101])
    assert (await call("GET", f"{lists}/{made['id']}")).result["count"] == 1000
    assert (await call("POST", lists, json={"name": "full", "type": "DOMAIN"})).status == 409


async def test_lists_are_ordered_and_found(box: Sandbox, call: Ask, lists: str):
    box.add(lists, {"name": "b", "type": "URL", "items": [{"value": "x"}]}, {"name": "a", "type": "IP"})
    assert [each["name"] for each in (await call("GET", f"{lists}?order_by=name")).result] == ["a", "b"]
    assert [each["name"] for each in (await call("GET", f"{lists}?type=URL")).result] == ["b"]
    assert (await call("GET", f"{lists}?filter=name:a")).codes == [10024]
