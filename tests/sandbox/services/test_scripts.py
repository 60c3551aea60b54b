"""Workers scripts and snippets: what was uploaded comes back as it was."""

import json
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import Cloudflare, File
from cfapi.sandbox import Sandbox
from cfapi.sandbox.http.forms import Part, _parts, write_parts
from tests.support.properties import CALM
from tests.support.sandbox import Ask

ESM, WASM, TEXT = "application/javascript+module", "application/wasm", "text/plain"
MODULES = {
    "./main.mjs": (ESM, b"import add from './lib/add.wasm'\r\n"),
    "./lib/add.wasm": (WASM, b"\0asm\1\0\0\0\r\n--\xff\xfe"),
    'say "hi".txt': (TEXT, b""),
}


def form_of(metadata: dict[str, Any], parts: Mapping[str, tuple[str, bytes]]) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("metadata", json.dumps(metadata), content_type="application/json")
    for name, (content_type, content) in parts.items():
        quoted = name.replace('"', "%22")
        form.add_field(quoted, content, filename=quoted, content_type=content_type)
    return form


def account_of(box: Sandbox) -> str:
    return next(iter(box.accounts))


@pytest.fixture
async def cf(box: Sandbox) -> Any:
    async with Cloudflare(box.token, base_url=box.url) as client:
        yield client


# --- Workers


@pytest.mark.parametrize("content", ["", "/content/v2"])
async def test_modules_come_back_as_they_were_uploaded(call: Ask, account: str, content: str):
    script = f"{account}/workers/scripts/hello"
    assert (await call("PUT", script, data=form_of({"main_module": "./main.mjs"}, MODULES))).result["id"] == "hello"

    reply = await call("GET", script + content)

    assert reply.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert reply.headers["cf-entrypoint"] == "./main.mjs"
    assert reply.body.count(b'filename="./lib/add.wasm"') == 1
    assert MODULES["./lib/add.wasm"][1] in reply.body
    assert b"main_module" not in reply.body
    assert [each["id"] for each in (await call("GET", f"{account}/workers/scripts")).result] == ["hello"]
    assert (await call("DELETE", script)).status == 200
    assert (await call("GET", script)).codes == [10007]


async def test_the_client_reads_the_very_modules_by_name(cf: Cloudflare, box: Sandbox):
    account = account_of(box)
    files = {name: File(content, content_type=content_type) for name, (content_type, content) in MODULES.items()}
    await cf.workers.scripts.update("w", account_id=account, metadata={"main_module": "./main.mjs"}, files=files)

    for read in (cf.workers.scripts.get, cf.workers.scripts.content.get):
        parts = await read("w", account_id=account)

        assert {name: (part.content_type, part.content) for name, part in parts.items()} == MODULES


async def test_modules_that_were_read_are_uploaded_again_as_they_are(cf: Cloudflare, box: Sandbox):
    account, metadata = account_of(box), {"main_module": "./main.mjs"}
    files = {name: File(content, content_type=content_type) for name, (content_type, content) in MODULES.items()}
    await cf.workers.scripts.update("w", account_id=account, metadata=metadata, files=files)

    parts = await cf.workers.scripts.get("w", account_id=account)
    await cf.workers.scripts.update("copy", account_id=account, metadata=metadata, files=parts)

    copied = await cf.workers.scripts.get("copy", account_id=account)
    assert {name: part.content for name, part in copied.items()} == {name: part.content for name, part in parts.items()}
    assert [part.content_type for part in copied.values()] == [part.content_type for part in parts.values()]


async def test_a_script_that_is_one_part_of_a_form_comes_alone(call: Ask, account: str):
    script = f"{account}/workers/scripts/hello"
    parts = {"script": ("application/javascript", b"addEventListener()"), "wasm": (WASM, b"\0")}
    await call("PUT", script, data=form_of({"body_part": "script"}, parts))

    reply = await call("GET", script)

    assert (reply.headers["Content-Type"], reply.body) == ("application/javascript", b"addEventListener()")
    assert "cf-entrypoint" not in reply.headers


async def test_a_script_may_come_alone(call: Ask, account: str):
    script, headers = f"{account}/workers/scripts/hello", {"Content-Type": "application/javascript"}
    assert (await call("PUT", script, data=b"addEventListener()", headers=headers)).result["id"] == "hello"

    reply = await call("GET", script)

    assert (reply.headers["Content-Type"], reply.body) == ("application/javascript", b"addEventListener()")


async def test_a_script_without_its_main_module_is_refused(call: Ask, account: str):
    form = form_of({"main_module": "hello.mjs"}, {"other.mjs": (ESM, b"")})
    refused = await call("PUT", f"{account}/workers/scripts/hello", data=form)
    assert (refused.status, refused.codes) == (400, [10021])
    assert (await call("GET", f"{account}/workers/scripts/hello")).codes == [10007]


async def test_other_content_of_a_script_replaces_all_of_its_modules(call: Ask, account: str):
    script = f"{account}/workers/scripts/hello"
    await call("PUT", script, data=form_of({"main_module": "./main.mjs"}, MODULES))
    headers = {"CF-WORKER-MAIN-MODULE-PART": "new.mjs"}
    await call("PUT", f"{script}/content", data=form_of({}, {"new.mjs": (ESM, b"new")}), headers=headers)

    reply = await call("GET", script)

    assert (reply.headers["cf-entrypoint"], reply.body.count(b"filename=")) == ("new.mjs", 1)


# --- elsewhere


async def test_modules_of_a_dispatched_script_come_back(cf: Cloudflare, box: Sandbox):
    account = account_of(box)
    namespaces = cf.workers_for_platforms.dispatch.namespaces
    await namespaces.create(account_id=account, name="ns")
    files = {name: File(content, content_type=content_type) for name, (content_type, content) in MODULES.items()}
    where: dict[str, Any] = {"account_id": account, "dispatch_namespace": "ns"}
    await namespaces.scripts.update("w", metadata={"main_module": "./main.mjs"}, files=files, **where)

    parts = await namespaces.scripts.content.get("w", **where)

    assert {name: part.content for name, part in parts.items()} == {name: each[1] for name, each in MODULES.items()}


async def test_modules_of_an_environment_come_back(cf: Cloudflare, box: Sandbox):
    files = {name: File(content, content_type=content_type) for name, (content_type, content) in MODULES.items()}
    where = {"account_id": account_of(box), "service_name": "s", "environment_name": "production"}
    content = cf.workers.services.environments.content
    await content.update(metadata={"main_module": "./main.mjs"}, files=files, **where)

    parts = await content.get(**where)

    assert {name: part.content for name, part in parts.items()} == {name: each[1] for name, each in MODULES.items()}


async def test_modules_have_the_names_of_their_files(call: Ask, account: str):
    form = aiohttp.FormData()
    form.add_field("metadata", json.dumps({"main_module": "a.mjs"}), content_type="application/json")
    form.add_field("files", b"a", filename="a.mjs", content_type=ESM)
    form.add_field("files", b"b", filename="b.mjs", content_type=ESM)
    await call("PUT", f"{account}/workers/scripts/hello", data=form)

    reply = await call("GET", f"{account}/workers/scripts/hello")

    assert reply.headers["cf-entrypoint"] == "a.mjs"
    assert (reply.body.count(b'name="a.mjs"; '), reply.body.count(b'name="b.mjs"; ')) == (1, 1)


async def test_the_files_of_a_snippet_come_back(call: Ask, cf: Cloudflare, box: Sandbox):
    zone = next(iter(box.zones))
    await call("PUT", f"/zones/{zone}/snippets/s", data=form_of({"main_module": "a.js"}, {"a.js": (ESM, b"a")}))

    parts = await cf.snippets.content.get("s", zone_id=zone)

    assert {name: part.content for name, part in parts.items()} == {"a.js": b"a"}


@pytest.mark.parametrize(
    "files", [{"a.js": b"a"}, [File(b"a", "a.js")], [("a.js", b"a")]], ids=["named", "File", "pair"]
)
async def test_a_snippet_is_made_by_its_method(cf: Cloudflare, box: Sandbox, files: Any):
    zone = next(iter(box.zones))
    await cf.snippets.update("s", zone_id=zone, metadata={"main_module": "a.js"}, files=files)

    parts = await cf.snippets.content.get("s", zone_id=zone)

    assert {name: part.content for name, part in parts.items()} == {"a.js": b"a"}


# --- forms


@given(st.binary(max_size=200), st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
@CALM
def test_what_is_written_as_a_form_is_read_as_it_was(content: bytes, name: str):
    part = Part(name.replace("%", "-").replace("\\", "-"), "file.bin", WASM, content)
    body, content_type = write_parts([part, part])

    assert list(_parts(body, content_type.partition("boundary=")[2])) == [part, part]


@pytest.mark.parametrize("body", [b"", b"--x", b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1", b"{}"])
async def test_a_form_without_its_end_is_refused(call: Ask, account: str, body: bytes):
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    refused = await call("PUT", f"{account}/workers/scripts/hello", data=body, headers=headers)
    assert (refused.status, refused.codes) == (400, [9207])
