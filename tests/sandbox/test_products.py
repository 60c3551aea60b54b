"""Products with rules of their own: Workers KV, lists, rulesets, Workers scripts. Answers keep the API's promises."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.generic.places import shapes
from cfapi.sandbox.router import BASE
from cfapi.sandbox.routes import router
from tests.sandbox.conftest import HandClock, Reply
from tests.sandbox.promises import DOCUMENT, broken_promises

Ask = Callable[..., Awaitable[Reply]]


@pytest.fixture
def account(box: Sandbox) -> str:
    return f"/accounts/{next(iter(box.accounts))}"


@pytest.fixture
def call(box: Sandbox, ask: Ask) -> Ask:
    """Asks the box, and checks good answers against the document."""

    async def ask_and_check(method: str, path: str, **rest: Any) -> Reply:
        reply = await ask(box, method, path, **rest)
        if reply.status < 300 and DOCUMENT.exists():
            shape = router().find(method, path.partition("?")[0]).route.shape[1]
            operation = shapes()[shape][method]
            content_type = reply.headers.get("Content-Type", "") if reply.body else ""
            assert broken_promises(operation, reply.status, content_type, reply.body) == []
        return reply

    return ask_and_check


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


async def test_a_value_ends_when_its_time_has_come(call: Ask, namespace: str, time: HandClock):
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


@pytest.fixture
async def addresses(call: Ask, account: str) -> str:
    body = {"name": "office", "kind": "ip"}
    return f"{account}/rules/lists/{(await call('POST', f'{account}/rules/lists', json=body)).result['id']}"


async def test_items_come_into_a_list_when_their_operation_is_done(
    call: Ask, addresses: str, account: str, time: HandClock
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


async def test_items_are_replaced_and_deleted(call: Ask, addresses: str, time: HandClock):
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


RULE = {"action": "block", "expression": "ip.src eq 192.0.2.1", "description": "one"}


@pytest.fixture
async def ruleset(call: Ask, account: str) -> str:
    body = {"name": "own", "kind": "custom", "phase": "http_request_firewall_custom", "rules": [RULE]}
    return f"{account}/rulesets/{(await call('POST', f'{account}/rulesets', json=body)).result['id']}"


async def test_every_change_of_a_ruleset_is_a_version(call: Ask, ruleset: str):
    before = (await call("GET", ruleset)).result
    changed = (await call("POST", f"{ruleset}/rules", json=RULE | {"description": "two"})).result

    assert (before["version"], changed["version"]) == ("1", "2")
    assert [version["version"] for version in (await call("GET", f"{ruleset}/versions")).result] == ["1", "2"]
    assert (await call("GET", f"{ruleset}/versions/1")).result["rules"] == before["rules"]


async def test_rules_are_placed_changed_and_deleted(call: Ask, ruleset: str):
    first = (await call("GET", ruleset)).result["rules"][0]["id"]
    place = {"position": {"before": first}}
    rules = (await call("POST", f"{ruleset}/rules", json=RULE | {"description": "zero"} | place)).result["rules"]
    assert [rule["description"] for rule in rules] == ["zero", "one"]

    moved = (
        await call("PATCH", f"{ruleset}/rules/{first}", json=RULE | {"enabled": False, "position": {"index": 1}})
    ).result
    assert [(rule["description"], rule["enabled"]) for rule in moved["rules"]] == [("one", False), ("zero", True)]

    left = (await call("DELETE", f"{ruleset}/rules/{first}")).result["rules"]
    assert [rule["description"] for rule in left] == ["zero"]
    assert (await call("DELETE", f"{ruleset}/rules/{first}")).status == 404


async def test_the_entry_point_of_a_phase_is_made_when_it_is_written(call: Ask, box: Sandbox):
    entry = f"/zones/{next(iter(box.zones))}/rulesets/phases/http_request_firewall_custom/entrypoint"
    assert (await call("GET", entry)).codes == [10003]

    made = (await call("PUT", entry, json={"rules": [RULE]})).result
    assert (made["kind"], made["version"]) == ("zone", "1")
    assert (await call("PUT", entry, json={"rules": []})).result["version"] == "2"
    assert (await call("GET", entry)).result["id"] == made["id"]
    assert len((await call("GET", f"{entry}/versions")).result) == 2
    assert (await call("GET", f"{entry}/versions/1")).result["rules"] == made["rules"]


async def test_a_ruleset_is_updated_listed_without_rules_and_deleted(call: Ask, ruleset: str, account: str):
    body = {"name": "own", "kind": "custom", "phase": "http_request_firewall_custom", "rules": []}
    assert (await call("PUT", ruleset, json=body)).result["rules"] == []
    assert "rules" not in (await call("GET", f"{account}/rulesets")).result[0]
    assert (await call("DELETE", f"{ruleset}/versions/1")).status == 204

    assert (await call("DELETE", ruleset)).status == 204
    assert (await call("GET", ruleset)).codes == [20100]


async def test_a_ruleset_needs_its_phase(call: Ask, account: str):
    assert (await call("POST", f"{account}/rulesets", json={"name": "own", "kind": "custom"})).codes == [1004]


async def test_a_script_comes_back_as_it_was_uploaded(call: Ask, account: str):
    script = f"{account}/workers/scripts/hello"
    form = aiohttp.FormData()
    form.add_field("metadata", json.dumps({"main_module": "hello.mjs"}), content_type="application/json")
    form.add_field(
        "hello.mjs", b"export default {}", filename="hello.mjs", content_type="application/javascript+module"
    )
    assert (await call("PUT", script, data=form)).result["id"] == "hello"

    assert (await call("GET", script)).body == b"export default {}"
    assert [each["id"] for each in (await call("GET", f"{account}/workers/scripts")).result] == ["hello"]
    assert (await call("DELETE", script)).status == 200
    assert (await call("GET", script)).codes == [10007]


async def test_a_script_without_its_main_module_is_refused(call: Ask, account: str):
    form = aiohttp.FormData()
    form.add_field("metadata", json.dumps({"main_module": "hello.mjs"}), content_type="application/json")
    form.add_field("other.mjs", b"", filename="other.mjs", content_type="application/javascript+module")
    refused = await call("PUT", f"{account}/workers/scripts/hello", data=form)
    assert (refused.status, refused.codes) == (400, [10021])


async def test_the_base_of_all_paths_is_that_of_the_api():
    assert BASE == "/client/v4"
