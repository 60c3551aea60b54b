"""R2 objects: put and got as they are, listed as in folders, held by locks and ended by lifecycles."""

import gzip
import hashlib
import random

import pytest

from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask


@pytest.fixture
async def bucket(call: Ask, account: str) -> str:
    await call("POST", f"{account}/r2/buckets", json={"name": "photos"})
    return f"{account}/r2/buckets/photos"


@pytest.fixture
def objects(bucket: str) -> str:
    return f"{bucket}/objects"


async def test_an_object_comes_back_as_it_was_put(call: Ask, objects: str):
    headers = {"Content-Type": "application/zip", "Cache-Control": "max-age=60"}
    put = (await call("PUT", f"{objects}/a/b.zip", data=b"\x00\xff", headers=headers)).result
    assert (put["key"], put["size"], put["etag"]) == (
        "a/b.zip",
        "2",
        hashlib.md5(b"\x00\xff", usedforsecurity=False).hexdigest(),
    )

    got = await call("GET", f"{objects}/a%2Fb.zip")
    assert got.body == b"\x00\xff"
    assert got.headers["Content-Type"] == "application/zip"
    assert got.headers["Cache-Control"] == "max-age=60"
    assert got.headers["ETag"] == f'"{put["etag"]}"'


@pytest.mark.parametrize("size", [3, 40_000])
async def test_an_object_in_a_content_encoding_is_kept_in_it(call: Ask, objects: str, size: int):
    content = random.Random(1).randbytes(size)
    packed = gzip.compress(content, mtime=0)
    put = (await call("PUT", f"{objects}/a", data=packed, headers={"Content-Encoding": "gzip"})).result
    assert (put["size"], put["etag"]) == (str(len(packed)), hashlib.md5(packed, usedforsecurity=False).hexdigest())

    got = await call("GET", f"{objects}/a", headers={"Accept-Encoding": "br"})
    assert (got.headers["Content-Encoding"], got.headers["Content-Length"]) == ("gzip", str(len(packed)))
    assert got.body == content


async def test_a_slash_at_the_end_belongs_to_the_key(call: Ask, objects: str):
    assert (await call("PUT", f"{objects}/folder/", data=b"")).result["key"] == "folder/"

    assert [each["key"] for each in (await call("GET", f"{objects}/")).result] == ["folder/"]
    assert (await call("GET", f"{objects}/folder%2F")).status == 200
    assert (await call("GET", f"{objects}/folder")).status == 404


async def test_its_listing_tells_what_is_known_of_an_object(call: Ask, objects: str):
    put = (await call("PUT", f"{objects}/a.zip", data=b"abc", headers={"Content-Type": "application/zip"})).result
    (listed,) = (await call("GET", objects)).result

    assert (listed["key"], listed["size"], listed["etag"]) == ("a.zip", 3, put["etag"])
    assert listed["http_metadata"] == {"contentType": "application/zip"}
    assert listed["last_modified"] == put["uploaded"]


async def test_an_object_is_replaced(call: Ask, objects: str):
    first = (await call("PUT", f"{objects}/a", data=b"1")).result
    second = (await call("PUT", f"{objects}/a", data=b"2")).result

    assert first["version"] != second["version"]
    assert (await call("GET", f"{objects}/a")).body == b"2"
    assert len((await call("GET", objects)).result) == 1


async def test_what_is_not_there_is_not_found_but_may_be_deleted(call: Ask, objects: str, account: str):
    gone = await call("GET", f"{objects}/a")
    assert (gone.status, gone.codes) == (404, [10007])
    assert (await call("DELETE", f"{objects}/a")).result == {"key": "a"}
    for method in ("GET", "PUT", "DELETE"):
        nowhere = await call(method, f"{account}/r2/buckets/elsewhere/objects/a", data=b"")
        assert (nowhere.status, nowhere.codes) == (404, [10006])


async def test_an_object_that_is_known_is_not_sent_again(call: Ask, objects: str):
    etag = (await call("PUT", f"{objects}/a", data=b"1")).result["etag"]

    known = await call("GET", f"{objects}/a", headers={"If-None-Match": f'"{etag}"'})
    assert (known.status, known.body) == (304, b"")
    assert (await call("GET", f"{objects}/a", headers={"If-None-Match": '"other"'})).status == 200
    since = {"If-Modified-Since": "Fri, 20 Nov 2026 12:00:00 GMT"}
    assert (await call("GET", f"{objects}/a", headers=since)).status == 304
    assert (await call("GET", f"{objects}/a", headers={"If-Modified-Since": "yesterday"})).status == 200


KEYS = ("a.txt", "docs/1.txt", "docs/2.txt", "docs/old/3.txt", "img/4.png", "z.txt")


@pytest.fixture
async def folders(call: Ask, objects: str) -> str:
    for key in KEYS:
        await call("PUT", f"{objects}/{key}", data=key.encode())
    return objects


@pytest.mark.parametrize(
    ("query", "keys", "delimited"),
    [
        ("", list(KEYS), []),
        ("?prefix=docs/", ["docs/1.txt", "docs/2.txt", "docs/old/3.txt"], []),
        ("?delimiter=/", ["a.txt", "z.txt"], ["docs/", "img/"]),
        ("?prefix=docs/&delimiter=/", ["docs/1.txt", "docs/2.txt"], ["docs/old/"]),
        ("?start_after=docs/2.txt", ["docs/old/3.txt", "img/4.png", "z.txt"], []),
        ("?prefix=nothing", [], []),
    ],
)
async def test_objects_are_listed_as_in_folders(
    call: Ask, folders: str, query: str, keys: list[str], delimited: list[str]
):
    page = await call("GET", f"{folders}{query}")
    assert [each["key"] for each in page.result] == keys
    assert page.info["delimited"] == delimited


@pytest.mark.parametrize("size", [1, 2, 3, 6])
async def test_a_cursor_leads_on_through_objects_and_folders(call: Ask, folders: str, size: int):
    names, cursor = list[str](), ""
    while True:
        page = await call("GET", f"{folders}?delimiter=/&per_page={size}&cursor={cursor}")
        names += [each["key"] for each in page.result] + page.info["delimited"]
        if not (cursor := page.info.get("cursor", "")):
            break
    assert sorted(names) == ["a.txt", "docs/", "img/", "z.txt"]


async def test_an_object_may_be_named_as_a_folder(call: Ask, objects: str):
    for key in ("a", "a/", "a/b"):
        await call("PUT", f"{objects}/{key.replace('/', '%2F')}", data=b"")

    page = await call("GET", f"{objects}?delimiter=/")
    assert ([each["key"] for each in page.result], page.info["delimited"]) == (["a"], ["a/"])


@pytest.mark.parametrize("size", [0, 1001])
async def test_a_page_has_1_to_1000_objects(call: Ask, objects: str, size: int):
    refused = await call("GET", f"{objects}?per_page={size}")
    assert (refused.status, refused.codes) == (400, [10022])


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_a_key_has_at_most_1024_bytes(call: Ask, objects: str, method: str):
    refused = await call(method, f"{objects}/{'k' * 1025}", data=b"")
    assert (refused.status, refused.codes) == (400, [10020])


async def test_a_cursor_that_is_none_is_refused(call: Ask, folders: str):
    assert (await call("GET", f"{folders}?cursor=%C3%A9")).status == 400


def lifecycle(**condition: object) -> dict[str, object]:
    rule = {"id": "end", "enabled": True, "conditions": {"prefix": "draft/"}}
    return {"rules": [rule | {"deleteObjectsTransition": {"condition": condition}}]}


async def test_objects_end_when_their_lifecycle_says_so(call: Ask, bucket: str, objects: str, time: FakeTime):
    await call("PUT", f"{bucket}/lifecycle", json=lifecycle(type="Age", maxAge=86_400))
    for key in ("draft/a", "kept/a"):
        await call("PUT", f"{objects}/{key}", data=b"")
    time.elapsed += 86_399
    assert len((await call("GET", objects)).result) == 2

    time.elapsed += 1
    assert [each["key"] for each in (await call("GET", objects)).result] == ["kept/a"]
    assert (await call("GET", f"{objects}/draft/a")).codes == [10007]


async def test_objects_end_at_a_date(call: Ask, bucket: str, objects: str, time: FakeTime):
    await call("PUT", f"{bucket}/lifecycle", json=lifecycle(type="Date", date="2026-11-21T00:00:00Z"))
    await call("PUT", f"{objects}/draft/a", data=b"")
    assert len((await call("GET", objects)).result) == 1

    time.elapsed += 86_400
    assert (await call("GET", objects)).result == []


async def test_a_lock_holds_objects_for_its_time(call: Ask, bucket: str, objects: str, time: FakeTime):
    condition = {"type": "Age", "maxAgeSeconds": 60}
    rule = {"id": "hold", "enabled": True, "prefix": "legal/", "condition": condition}
    await call("PUT", f"{bucket}/lock", json={"rules": [rule]})
    for key in ("legal/a", "free"):
        await call("PUT", f"{objects}/{key}", data=b"1")

    for method in ("PUT", "DELETE"):
        refused = await call(method, f"{objects}/legal/a", data=b"2")
        assert (refused.status, refused.codes) == (409, [10069])
    assert (await call("DELETE", f"{objects}/free")).status == 200

    time.elapsed += 60
    assert (await call("DELETE", f"{objects}/legal/a")).status == 200


async def test_the_account_knows_how_much_there_is(call: Ask, account: str, objects: str):
    await call("PUT", f"{objects}/a", data=b"123")
    await call("PUT", f"{objects}/b", data=b"12", headers={"cf-r2-storage-class": "InfrequentAccess"})

    told = (await call("GET", f"{account}/r2/metrics")).result
    assert told["standard"]["published"]["objects"] == 1
    assert told["infrequentAccess"]["published"]["payloadSize"] == 2
