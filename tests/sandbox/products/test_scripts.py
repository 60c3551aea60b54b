"""Workers scripts: what was uploaded comes back as it was."""

import json

import aiohttp

from tests.support.sandbox import Ask


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


async def test_a_script_may_come_alone(call: Ask, account: str):
    script, headers = f"{account}/workers/scripts/hello", {"Content-Type": "application/javascript"}
    assert (await call("PUT", script, data=b"addEventListener()", headers=headers)).result["id"] == "hello"
    assert (await call("GET", script)).body == b"addEventListener()"
