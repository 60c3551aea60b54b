"""Static assets of Workers: a manifest, the files that are missing, and the token that stands for all."""

import base64
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from cfapi import Cloudflare
from cfapi.sandbox import Sandbox
from cfapi.uploads import upload_assets
from tests.support.sandbox import Ask, Reply

A, B = "a" * 32, "b" * 32
FILES = {"/index.html": {"hash": A, "size": 3}, "/copy.html": {"hash": A, "size": 3}, "/b.css": {"hash": B, "size": 4}}


@pytest.fixture
def script(account: str) -> str:
    return f"{account}/workers/scripts/shop"


async def begin(ask: Ask, box: Sandbox, script: str, files: Any = FILES) -> Reply:
    return await ask(box, "POST", f"{script}/assets-upload-session", json={"manifest": files})


async def send(ask: Ask, box: Sandbox, token: str, **files: bytes) -> Reply:
    form = {name: base64.b64encode(content).decode() for name, content in files.items()}
    path = f"/accounts/{next(iter(box.accounts))}/workers/assets/upload?base64=true"
    return await ask(box, "POST", path, headers={"Authorization": f"Bearer {token}"}, data=multipart(form))


def multipart(fields: dict[str, str]) -> Any:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        form.add_field(name, value)
    return form


async def put(ask: Ask, box: Sandbox, script: str, token: str) -> Reply:
    metadata = f'{{"main_module": "m.js", "assets": {{"jwt": "{token}"}}}}'
    return await ask(box, "PUT", script, data=multipart({"metadata": metadata, "m.js": "export default {}"}))


async def test_a_client_deploys_a_worker_with_its_assets_and_sends_none_twice(
    box: Sandbox, account: str, tmp_path: Path
):
    (tmp_path / "index.html").write_text("<p>")
    (tmp_path / "site.css").write_text("p {}")
    id = account.removeprefix("/accounts/")
    async with Cloudflare(box.token, base_url=box.url) as cf:
        token = await upload_assets(cf, "shop", tmp_path, account_id=id)
        metadata: Any = {"main_module": "m.js", "assets": {"jwt": token}}
        await cf.workers.scripts.update("shop", account_id=id, metadata=metadata, files={"m.js": b"export default {}"})
        sent = box.count("POST", "*/assets/upload")
        await upload_assets(cf, "shop", tmp_path, account_id=id)
        (made,) = await cf.workers.scripts.list(account_id=id).collect()

    assert made.has_assets is True
    assert sent == box.count("POST", "*/assets/upload") == 1


async def test_each_file_is_asked_for_once_and_the_last_one_brings_the_token(ask: Ask, box: Sandbox, script: str):
    begun = (await begin(ask, box, script)).result
    assert sorted(hash for bucket in begun["buckets"] for hash in bucket) == [A, B]

    first, second = [await send(ask, box, begun["jwt"], **each) for each in ({A: b"<p>"}, {B: b"p {}"})]

    assert (first.status, first.result, second.status) == (202, {}, 201)
    assert (await put(ask, box, script, second.result["jwt"])).result["has_assets"] is True


@pytest.mark.parametrize(
    "file",
    [
        ("index.html", {"hash": A, "size": 1}),
        ("/a", {"hash": "xyz", "size": 1}),
        ("/a", {"hash": A, "size": 2**30}),
    ],
)
async def test_a_manifest_that_can_not_be_is_refused(ask: Ask, box: Sandbox, script: str, file: tuple[str, Any]):
    assert (await begin(ask, box, script, dict([file]))).codes == [10304]


@pytest.mark.parametrize("files", [{"c" * 32: b"a"}, {A: b"of another size"}])
async def test_a_file_that_is_not_in_the_manifest_is_refused(
    ask: Ask, box: Sandbox, script: str, files: dict[str, bytes]
):
    token = (await begin(ask, box, script)).result["jwt"]
    assert (await send(ask, box, token, **files)).codes == [10304]


async def test_only_the_token_of_a_session_lets_files_in_for_an_hour(ask: Ask, box: Sandbox, script: str):
    token = (await begin(ask, box, script)).result["jwt"]

    assert (await send(ask, box, box.token, **{A: b"<p>"})).status == 403
    box.travel(timedelta(hours=1))
    assert (await send(ask, box, token, **{A: b"<p>"})).status == 403


async def test_a_worker_takes_over_complete_uploads_of_its_own_alone(ask: Ask, box: Sandbox, account: str, script: str):
    begun = (await begin(ask, box, script)).result["jwt"]
    assert (await put(ask, box, script, begun)).codes == [10305]
    done = (await send(ask, box, begun, **{A: b"<p>", B: b"p {}"})).result["jwt"]
    assert (await put(ask, box, f"{account}/workers/scripts/other", done)).codes == [10305]
    assert (await ask(box, "GET", f"{account}/workers/scripts")).result == []

    assert (await put(ask, box, script, done)).status == 200


@pytest.mark.parametrize("name", ["_headers", "a" * 32])
async def test_files_that_are_no_base64_are_refused(ask: Ask, box: Sandbox, script: str, name: str):
    token = (await begin(ask, box, script)).result["jwt"]
    path = f"{script.partition('/workers')[0]}/workers/assets/upload?base64=true"
    headers = {"Authorization": f"Bearer {token}"}

    assert (await ask(box, "POST", path, headers=headers, data=multipart({name: "<p>"}))).codes == [10304]
