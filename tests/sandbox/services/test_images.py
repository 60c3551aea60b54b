"""Images: uploaded by who has a token, or by somebody who has a URL."""

from datetime import timedelta
from io import BytesIO

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from tests.support.fake_time import NOW
from tests.support.sandbox import Ask


async def test_an_image_comes_back_as_it_was(call: Ask, ask: Ask, box: Sandbox, account: str):
    form = aiohttp.FormData({"metadata": '{"id": "not this one"}', "id": "cat"})
    form.add_field("file", b"pixels", filename="cat.png", content_type="image/png")
    made = (await call("POST", f"{account}/images/v1", data=form)).result

    assert (made["id"], made["filename"], made["meta"]) == ("cat", "cat.png", {"id": "not this one"})
    blob = await ask(box, "GET", f"{account}/images/v1/cat/blob")
    assert (blob.body, blob.headers["Content-Type"]) == (b"pixels", "image/png")
    for version in ("v1", "v2"):
        listed = (await call("GET", f"{account}/images/{version}")).result["images"]
        assert [each["id"] for each in listed] == ["cat"]


async def test_somebody_without_a_token_uploads_an_image_once(call: Ask, ask: Ask, box: Sandbox, account: str):
    made = (await call("POST", f"{account}/images/v2/direct_upload", json={"metadata": {"k": "v"}})).result
    assert (await ask(box, "GET", f"{account}/images/v1/{made['id']}/blob")).codes == [5404]
    assert (await ask(box, "GET", f"{account}/images/v1")).result["images"] == []

    async with aiohttp.ClientSession() as stranger:
        statuses = [
            (await stranger.post(made["uploadURL"], data={"file": BytesIO(b"pixels")})).status for _ in range(2)
        ]

    assert statuses == [200, 409]
    done = (await ask(box, "GET", f"{account}/images/v1/{made['id']}")).result
    assert (done["id"], done["meta"]) == (made["id"], {"k": "v"})
    assert (await ask(box, "GET", f"{account}/images/v1/{made['id']}/blob")).body == b"pixels"


@pytest.mark.parametrize(
    ("later", "status"), [(timedelta(minutes=1), 400), (timedelta(hours=7), 400), (timedelta(hours=1), 200)]
)
async def test_an_upload_of_an_image_ends_between_two_minutes_and_six_hours(
    ask: Ask, box: Sandbox, account: str, later: timedelta, status: int
):
    wanted = {"expiry": (NOW + later).isoformat()}
    made = await ask(box, "POST", f"{account}/images/v2/direct_upload", json=wanted)

    assert made.status == status
    if status == 200:
        path = "/" + made.result["uploadURL"].removeprefix(box.url)
        box.travel(later)
        assert (await ask(box, "POST", path, data={"file": BytesIO(b"pixels")})).status == 409


async def test_an_image_needs_a_file_or_an_address(ask: Ask, box: Sandbox, account: str):
    assert (await ask(box, "POST", f"{account}/images/v1", json={"metadata": {}})).codes == [5400]
    made = (await ask(box, "POST", f"{account}/images/v1", json={"url": "https://shop.example/cat.png"})).result
    assert (await ask(box, "GET", f"{account}/images/v1/{made['id']}")).result == made


async def test_images_are_listed_by_cursor_the_newest_first(call: Ask, ask: Ask, box: Sandbox, account: str):
    for name in ("a", "b", "c"):
        await ask(box, "POST", f"{account}/images/v1", json={"id": name, "url": "https://shop.example/"})

    first = (await call("GET", f"{account}/images/v2?per_page=2")).result
    token = first["continuation_token"]
    second = (await call("GET", f"{account}/images/v2?per_page=2&continuation_token={token}")).result

    assert [each["id"] for each in first["images"] + second["images"]] == ["c", "b", "a"]
    oldest = (await call("GET", f"{account}/images/v2?sort_order=asc")).result["images"]
    assert [each["id"] for each in oldest] == ["a", "b", "c"]
