"""Namespaces that Workers are dispatched from: made with a name, and found by it."""

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


async def test_a_namespace_is_listed_and_found_by_the_name_that_it_was_made_with(call: Ask, account: str):
    namespaces = f"{account}/workers/dispatch/namespaces"
    made = [(await call("POST", namespaces, json={"name": name})).result for name in ("customers", "partners")]

    listed, one = (await call("GET", namespaces)).result, (await call("GET", f"{namespaces}/partners")).result

    assert [each["namespace_name"] for each in made] == ["customers", "partners"]
    assert [each | listed[place] for place, each in enumerate(made)] == listed
    assert one["namespace_id"] == made[1]["namespace_id"] != made[0]["namespace_id"]


async def test_each_name_is_taken_once(call: Ask, account: str):
    namespaces = f"{account}/workers/dispatch/namespaces"
    await call("POST", namespaces, json={"name": "customers"})

    refused = await call("POST", namespaces, json={"name": "customers"})

    assert (refused.status, len((await call("GET", namespaces)).result)) == (409, 1)


async def test_what_is_added_is_called_as_what_is_made(call: Ask, box: Sandbox, account: str):
    namespaces = f"{account}/workers/dispatch/namespaces"
    box.add(namespaces, {"name": "customers"}, {"namespace_name": "partners"}, count=1)

    names = [each["namespace_name"] for each in (await call("GET", namespaces)).result]

    assert names[:2] == ["customers", "partners"]
    assert len(set(names)) == 3
