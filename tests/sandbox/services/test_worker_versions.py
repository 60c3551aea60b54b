"""Versions of Workers, and what comes with them."""

from typing import Any
from uuid import UUID

import aiohttp
import msgspec
import pytest

from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask


def form(metadata: dict[str, Any]) -> aiohttp.FormData:
    data = aiohttp.FormData()
    metadata = {"main_module": "a.js"} | metadata
    data.add_field("metadata", msgspec.json.encode(metadata).decode(), content_type="application/json")
    data.add_field("a.js", "export default {}", filename="a.js", content_type="application/javascript+module")
    return data


KV = {"type": "kv_namespace", "name": "STORE", "namespace_id": "a" * 32}
SECRET = {"type": "secret_text", "name": "KEY", "text": "not to be told"}


@pytest.fixture
async def script(call: Ask, box: Sandbox, account: str) -> str:
    box.add(f"{account}/storage/kv/namespaces", {"id": KV["namespace_id"], "title": "store"})
    path = f"{account}/workers/scripts/hello"
    said = {"bindings": [KV, SECRET], "compatibility_date": "2026-01-01"}
    await call("PUT", path, data=form(said))
    return path


async def test_each_upload_is_a_version_with_an_uuid_and_is_deployed(call: Ask, script: str):
    await call("PUT", script, data=form({"bindings": []}))

    newest, first = (await call("GET", f"{script}/versions")).result["items"]
    assert (newest["number"], first["number"]) == (2, 1)
    assert str(UUID(first["id"])) == first["id"] != newest["id"]
    live, _ = (await call("GET", f"{script}/deployments")).result["deployments"]
    assert live["versions"] == [{"percentage": 100, "version_id": newest["id"]}]
    assert (await call("GET", f"{script}/versions/{first['id']}")).result["resources"]["bindings"] == [KV]


async def test_a_version_may_be_uploaded_first_and_deployed_in_parts(call: Ask, script: str):
    made = (await call("POST", f"{script}/versions", data=form({}))).result
    (old,) = (await call("GET", f"{script}/deployments")).result["deployments"]
    assert made["id"] != old["versions"][0]["version_id"]

    parts = [
        {"version_id": made["id"], "percentage": 10},
        {"version_id": old["versions"][0]["version_id"], "percentage": 90},
    ]
    body = {"strategy": "percentage", "versions": parts}
    deployed = (await call("POST", f"{script}/deployments", json=body)).result
    assert (await call("GET", f"{script}/deployments/{deployed['id']}")).result["versions"] == parts
    assert (await call("POST", f"{script}/deployments", json=body | {"versions": parts[:1]})).codes == [10228]
    unknown = body | {"versions": [{"version_id": str(UUID(int=1)), "percentage": 100}]}
    assert (await call("POST", f"{script}/deployments", json=unknown)).codes == [10222]


async def test_bindings_are_in_the_settings_and_secrets_are_told_by_name_alone(call: Ask, script: str):
    settings = (await call("GET", f"{script}/settings")).result
    assert settings["compatibility_date"] == "2026-01-01"
    assert [each["name"] for each in settings["bindings"]] == ["STORE", "KEY"]
    assert "not to be told" not in (await call("GET", f"{script}/settings")).body.decode()

    await call("PUT", script, data=form({"bindings": [{"type": "inherit", "name": "STORE"}]}))
    assert (await call("GET", f"{script}/settings")).result["bindings"][0] == KV

    data = aiohttp.FormData()
    data.add_field("settings", '{"logpush": true}', content_type="application/json")
    data.add_field("other", "x", filename="x")
    assert (await call("PATCH", f"{script}/settings", data=data)).result["logpush"] is True
    assert (await call("GET", f"{script}/settings")).result["bindings"][0] == KV


async def test_secrets_are_put_one_by_one_and_removed(call: Ask, script: str):
    await call("PUT", f"{script}/secrets", json=SECRET | {"name": "OTHER"})
    assert [each["name"] for each in (await call("GET", f"{script}/secrets")).result] == ["KEY", "OTHER"]
    await call("DELETE", f"{script}/secrets/KEY")
    reply = await call("GET", f"{script}/secrets")
    assert [each["name"] for each in reply.result] == ["OTHER"]
    assert "not to be told" not in reply.body.decode()


async def test_schedules_are_replaced_and_read_back(call: Ask, script: str, time: FakeTime):
    assert (await call("GET", f"{script}/schedules")).result == {"schedules": []}
    await call("PUT", f"{script}/schedules", json=[{"cron": "*/5 * * * *"}, {"cron": "0 0 * * *"}])
    time.elapsed += 60
    await call("PUT", f"{script}/schedules", json=[{"cron": "0 0 * * *"}, {"cron": "1 1 * * *"}])

    kept, new = (await call("GET", f"{script}/schedules")).result["schedules"]

    assert (kept["cron"], new["cron"]) == ("0 0 * * *", "1 1 * * *")
    assert kept["created_on"] < new["created_on"]


async def test_secrets_are_put_and_removed_in_bulk(call: Ask, script: str):
    other = {"type": "secret_text", "name": "OTHER", "text": "not to be told"}
    body = {"secrets": {"OTHER": other, "KEY": None, "NEVER": None}}

    reply = await call("PATCH", f"{script}/secrets-bulk", json=body)

    assert reply.result == {"OTHER": {"name": "OTHER", "type": "secret_text"}}
    assert [each["name"] for each in (await call("GET", f"{script}/secrets")).result] == ["OTHER"]
    assert "not to be told" not in reply.body.decode()


async def test_another_source_is_another_version_with_the_same_bindings(call: Ask, script: str):
    await call("PUT", f"{script}/content", data=form({}))

    newest, first = (await call("GET", f"{script}/versions")).result["items"]
    live, *_ = (await call("GET", f"{script}/deployments")).result["deployments"]
    assert (newest["number"], first["number"]) == (2, 1)
    assert live["versions"] == [{"percentage": 100, "version_id": newest["id"]}]
    assert (await call("GET", f"{script}/versions/{newest['id']}")).result["resources"]["bindings"] == [KV]


async def test_settings_that_nobody_said_are_told_as_they_are(call: Ask, account: str):
    script = f"{account}/workers/scripts/plain"
    await call("PUT", script, data=b"", headers={"Content-Type": "application/javascript+module"})

    told = (await call("GET", f"{script}/settings")).result

    assert (told["placement"], told["logpush"], told["usage_model"]) == ({}, False, "standard")
    assert (told["tags"], told["tail_consumers"], told["compatibility_flags"]) == ([], [], [])


async def test_null_takes_a_setting_back_and_sets_nothing_within_one(call: Ask, script: str):
    for tags, traces in ((["a"], {"enabled": True}), (None, None)):
        said = aiohttp.FormData()
        wanted = {"tags": tags, "observability": {"enabled": True, "traces": traces}}
        said.add_field("settings", msgspec.json.encode(wanted).decode(), content_type="application/json")
        await call("PATCH", f"{script}/settings", data=said)

    told = (await call("GET", f"{script}/settings")).result
    assert (told["tags"], told["observability"]) == ([], {"enabled": True})


async def test_an_upload_tells_its_version_which_can_be_deployed(call: Ask, account: str):
    script = f"{account}/workers/scripts/plain"
    headers = {"Content-Type": "application/javascript+module"}
    made = [(await call("PUT", script, data=b"", headers=headers)).result["deployment_id"] for _ in range(2)]

    listed = (await call("GET", f"{script}/versions?deployable=true")).result["items"]

    assert [version["id"] for version in listed] == made[::-1]


async def test_a_tail_is_refused(call: Ask, ask: Ask, box: Sandbox, account: str):
    script = f"{account}/workers/scripts/plain"
    await call("PUT", script, data=b"", headers={"Content-Type": "application/javascript+module"})

    reply = await ask(box, "POST", f"{script}/tails")

    assert (reply.status, reply.codes) == (400, [10027])
    assert "nothing to tail" in reply.body.decode()
