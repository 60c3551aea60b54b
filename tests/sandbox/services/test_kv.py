"""Workers KV: values by key, with metadata and an end, one by one and in bulk."""

import json
from typing import Any

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask


async def test_a_value_is_kept_as_its_bytes(call: Ask, namespace: str):
    assert (await call("PUT", f"{namespace}/values/a%2Fb", data=b"\x00\xff")).result == {}

    assert (await call("GET", f"{namespace}/values/a%2Fb")).body == b"\x00\xff"
    assert [key["name"] for key in (await call("GET", f"{namespace}/keys")).result] == ["a/b"]


@pytest.fixture
async def namespace(call: Ask, account: str) -> str:
    made = (await call("POST", f"{account}/storage/kv/namespaces", json={"title": "cache"})).result
    return f"{account}/storage/kv/namespaces/{made['id']}"


async def test_a_form_brings_metadata_with_a_value(call: Ask, namespace: str):
    form = aiohttp.FormData({"value": "v", "metadata": json.dumps({"by": "me"})}, default_to_multipart=True)
    await call("PUT", f"{namespace}/values/k", data=form)

    assert (await call("GET", f"{namespace}/values/k")).body == b"v"
    assert (await call("GET", f"{namespace}/metadata/k")).result == {"by": "me"}
    assert (await call("GET", f"{namespace}/keys")).result == [{"name": "k", "metadata": {"by": "me"}}]


async def test_a_value_ends_when_its_time_has_come(call: Ask, namespace: str, time: FakeTime):
    await call("PUT", f"{namespace}/values/k?expiration_ttl=60", data=b"v")
    time.elapsed += 59
    assert (await call("GET", f"{namespace}/values/k")).body == b"v"

    time.elapsed += 1
    gone = await call("GET", f"{namespace}/values/k")
    assert (gone.status, gone.codes) == (404, [10009])
    assert (await call("GET", f"{namespace}/keys")).result == []


async def test_a_value_that_ends_too_soon_is_refused(call: Ask, namespace: str):
    assert (await call("PUT", f"{namespace}/values/k?expiration_ttl=59", data=b"v")).status == 400


async def test_values_are_written_read_and_deleted_in_bulk(call: Ask, namespace: str):
    pairs: list[Any] = [{"key": f"k{number}", "value": str(number)} for number in range(3)]
    pairs.append({"key": "raw", "value": "AP8=", "base64": True})
    assert (await call("PUT", f"{namespace}/bulk", json=pairs)).result["successful_key_count"] == 4
    assert (await call("GET", f"{namespace}/values/raw")).body == b"\x00\xff"

    assert (await call("POST", f"{namespace}/bulk/get", json={"keys": ["k0"]})).result == {"values": {"k0": "0"}}

    await call("POST", f"{namespace}/bulk/delete", json=["k0", "k1"])
    assert [key["name"] for key in (await call("GET", f"{namespace}/keys")).result] == ["k2", "raw"]


async def test_what_is_not_there_is_null_among_values_read_in_bulk(box: Sandbox, ask: Ask, namespace: str):
    # Not by `call`: the document does not know that these may be null.
    got = await ask(box, "POST", f"{namespace}/bulk/get", json={"keys": ["nothing"]})
    assert got.result == {"values": {"nothing": None}}


async def test_json_is_read_in_bulk_as_what_it_is(call: Ask, namespace: str):
    await call("PUT", f"{namespace}/bulk", json=[{"key": "k", "value": '{"a": 1}', "metadata": {"by": "me"}}])
    got = (await call("POST", f"{namespace}/bulk/get", json={"keys": ["k"], "type": "json"})).result
    assert got == {"values": {"k": {"a": 1}}}

    got = (await call("POST", f"{namespace}/bulk/get", json={"keys": ["k"], "withMetadata": True})).result
    assert got == {"values": {"k": {"value": '{"a": 1}', "metadata": {"by": "me"}}}}


@pytest.mark.parametrize(
    ("body", "code"), [({}, 10012), ({"keys": "k"}, 10012), ({"keys": []}, 10029), ({"keys": ["k"] * 101}, 10012)]
)
async def test_values_are_asked_for_by_1_to_100_keys(call: Ask, namespace: str, body: Any, code: int):
    refused = await call("POST", f"{namespace}/bulk/get", json=body)
    assert (refused.status, refused.codes) == (400, [code])


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_a_key_has_at_most_512_bytes(call: Ask, namespace: str, method: str):
    assert (await call(method, f"{namespace}/values/{'k' * 513}", data=b"v")).status == 414
    assert (await call(method, f"{namespace}/values/{'k' * 512}", data=b"v")).status in {200, 404}


@pytest.mark.parametrize("limit", [9, 1001])
async def test_a_page_has_10_to_1000_keys(call: Ask, namespace: str, limit: int):
    assert (await call("GET", f"{namespace}/keys?limit={limit}")).status == 400


async def test_metadata_are_json_and_null_is_none(call: Ask, namespace: str):
    form = aiohttp.FormData({"value": "v", "metadata": "{"}, default_to_multipart=True)
    refused = await call("PUT", f"{namespace}/values/k", data=form)
    assert (refused.status, refused.codes) == (400, [10012])

    form = aiohttp.FormData({"value": "v", "metadata": "null"}, default_to_multipart=True)
    await call("PUT", f"{namespace}/values/k", data=form)
    assert (await call("GET", f"{namespace}/keys")).result == [{"name": "k"}]


async def test_the_title_of_a_namespace_is_taken_once(call: Ask, account: str, namespace: str):
    namespaces = f"{account}/storage/kv/namespaces"
    again = await call("POST", namespaces, json={"title": "cache"})
    assert (again.status, again.codes) == (400, [10014])
    assert (await call("POST", namespaces, json={})).codes == [10019]

    other = (await call("POST", namespaces, json={"title": "other"})).result["id"]
    assert (await call("PUT", f"{namespaces}/{other}", json={"title": "cache"})).codes == [10014]
    assert (await call("PUT", namespace, json={"title": "cache"})).result["title"] == "cache"


async def test_namespaces_are_listed_by_id_or_title(call: Ask, account: str):
    namespaces = f"{account}/storage/kv/namespaces"
    for title in ("b", "c", "a"):
        await call("POST", namespaces, json={"title": title})

    ids = [each["id"] for each in (await call("GET", namespaces)).result]
    assert ids == sorted(ids)
    listed = (await call("GET", f"{namespaces}?order=title&direction=desc")).result
    assert [each["title"] for each in listed] == ["c", "b", "a"]


async def test_keys_are_listed_by_prefix_and_cursor(call: Ask, namespace: str):
    pairs = [{"key": f"{letter}{number:02}", "value": "v"} for letter in "ab" for number in range(25)]
    await call("PUT", f"{namespace}/bulk", json=pairs)

    names, cursor = list[str](), ""
    while True:
        page = await call("GET", f"{namespace}/keys?prefix=b&limit=10&cursor={cursor}")
        names += [key["name"] for key in page.result]
        if not (cursor := page.info["cursor"]):
            break
    assert names == [f"b{number:02}" for number in range(25)]


async def test_a_namespace_goes_with_its_values(call: Ask, namespace: str):
    await call("PUT", f"{namespace}/values/k", data=b"v")
    assert (await call("DELETE", namespace)).result == {}

    assert (await call("GET", f"{namespace}/values/k")).codes == [10013]


@pytest.mark.parametrize("query", ["expiration_ttl=1e400", "expiration=1e400", "expiration=1e300", "expiration=nan"])
async def test_a_value_that_never_ends_is_not_said_to_end(call: Ask, namespace: str, query: str):
    refused = await call("PUT", f"{namespace}/values/k?{query}", data=b"v")
    assert refused.status == 400
    assert (await call("GET", f"{namespace}/values/k")).status == 404


async def test_nothing_is_written_in_bulk_where_one_value_is_refused(call: Ask, namespace: str):
    pairs: list[Any] = [{"key": "a", "value": "1"}, {"key": "b", "value": "2", "expiration_ttl": 10**400}]
    refused = await call("PUT", f"{namespace}/bulk", json=pairs)

    assert refused.status == 400
    assert (await call("GET", f"{namespace}/keys")).result == []


@pytest.mark.parametrize("verb_and_path", ["DELETE bulk", "POST bulk/delete"])
@pytest.mark.parametrize("body", [5, {"a": 1}, "abc", [1], [{}], None])
async def test_what_is_no_list_of_keys_deletes_nothing(call: Ask, namespace: str, verb_and_path: str, body: Any):
    for key in "abc":
        await call("PUT", f"{namespace}/values/{key}", data=b"v")
    verb, path = verb_and_path.split()

    refused = await call(verb, f"{namespace}/{path}", json=body)

    assert (refused.status, refused.codes) == (400, [10012])
    assert len((await call("GET", f"{namespace}/keys")).result) == 3


async def test_the_older_way_to_delete_in_bulk_takes_keys_too(call: Ask, namespace: str):
    await call("PUT", f"{namespace}/values/a", data=b"v")
    assert (await call("DELETE", f"{namespace}/bulk", json=["a", "b"])).result["successful_key_count"] == 2
    assert (await call("GET", f"{namespace}/keys")).result == []
