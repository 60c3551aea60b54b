"""R2 buckets: names, jurisdictions, listings, what they are set to, and their custom domains."""

from typing import Any

import pytest

from cfapi import Cloudflare
from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask

EU = {"cf-r2-jurisdiction": "eu"}


@pytest.fixture
def buckets(account: str) -> str:
    return f"{account}/r2/buckets"


@pytest.fixture
async def bucket(call: Ask, buckets: str) -> str:
    await call("POST", buckets, json={"name": "photos"})
    return f"{buckets}/photos"


async def test_a_bucket_is_made_where_and_as_it_is_wanted(call: Ask, buckets: str):
    wanted = {"name": "logs-2026", "locationHint": "apac", "storageClass": "InfrequentAccess"}
    made = (await call("POST", buckets, json=wanted)).result

    assert (made["name"], made["location"], made["storage_class"]) == ("logs-2026", "apac", "InfrequentAccess")
    assert made["jurisdiction"] == "default"
    assert (await call("GET", f"{buckets}/logs-2026")).result == made


@pytest.mark.parametrize("name", ["ab", "a" * 64, "Photos", "my_photos", "-photos", "photos-", "my.photos", ""])
async def test_a_name_that_no_bucket_can_have_is_refused(call: Ask, buckets: str, name: str):
    refused = await call("POST", buckets, json={"name": name})
    assert (refused.status, refused.codes) == (400, [10005])


@pytest.mark.parametrize("name", ["abc", "a" * 63, "1-2"])
async def test_names_have_3_to_63_letters_digits_and_hyphens(call: Ask, buckets: str, name: str):
    assert (await call("POST", buckets, json={"name": name})).result["name"] == name


@pytest.mark.usefixtures("bucket")
async def test_a_name_is_taken_once(call: Ask, buckets: str):
    again = await call("POST", buckets, json={"name": "photos"})
    assert (again.status, again.codes) == (409, [10004])


async def test_buckets_of_another_jurisdiction_are_out_of_sight(call: Ask, buckets: str, bucket: str):
    made = (await call("POST", buckets, json={"name": "photos"}, headers=EU)).result
    await call("POST", buckets, json={"name": "only-eu"}, headers=EU)

    assert made["jurisdiction"] == "eu"
    assert (await call("GET", f"{buckets}/only-eu")).codes == [10006]
    assert (await call("GET", f"{buckets}/only-eu", headers=EU)).result["jurisdiction"] == "eu"
    assert [each["name"] for each in (await call("GET", buckets)).result["buckets"]] == ["photos"]
    assert len((await call("GET", buckets, headers=EU)).result["buckets"]) == 2

    await call("PUT", f"{bucket}/objects/a", data=b"a")
    assert (await call("GET", f"{bucket}/objects", headers=EU)).result == []
    assert (await call("DELETE", bucket, headers=EU)).status == 200
    assert (await call("GET", f"{bucket}/objects/a")).body == b"a"


async def test_a_jurisdiction_that_is_none_is_refused(call: Ask, buckets: str):
    assert (await call("GET", buckets, headers={"cf-r2-jurisdiction": "moon"})).status == 400


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["archive", "backup", "logs-eu", "logs-us"]),
        ("?direction=desc", ["logs-us", "logs-eu", "backup", "archive"]),
        ("?name_contains=logs", ["logs-eu", "logs-us"]),
        ("?start_after=backup", ["logs-eu", "logs-us"]),
        ("?start_after=logs-eu&direction=desc", ["backup", "archive"]),
        ("?per_page=1", ["archive"]),
    ],
)
async def test_buckets_are_listed_by_name(call: Ask, buckets: str, query: str, names: list[str]):
    for name in ("logs-us", "archive", "logs-eu", "backup"):
        await call("POST", buckets, json={"name": name})
    assert [each["name"] for each in (await call("GET", f"{buckets}{query}")).result["buckets"]] == names


async def test_a_cursor_leads_on(box: Sandbox):
    account = next(iter(box.accounts))
    async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
        for number in range(5):
            await cf.r2.buckets.create(account_id=account, name=f"bucket-{number}")
        names = [each.name async for each in cf.r2.buckets.list(account_id=account, per_page=2)]
    assert names == [f"bucket-{number}" for number in range(5)]


async def test_a_bucket_is_deleted_when_it_is_empty(call: Ask, bucket: str):
    await call("PUT", f"{bucket}/objects/a", data=b"a")
    refused = await call("DELETE", bucket)
    assert (refused.status, refused.codes) == (409, [10008])

    await call("DELETE", f"{bucket}/objects/a")
    assert (await call("DELETE", bucket)).result == {}
    for method, path in (("GET", bucket), ("DELETE", bucket), ("GET", f"{bucket}/cors"), ("GET", f"{bucket}/objects")):
        gone = await call(method, path)
        assert (gone.status, gone.codes) == (404, [10006])


async def test_the_storage_class_of_what_comes_next_changes(call: Ask, bucket: str):
    changed = await call("PATCH", bucket, headers={"cf-r2-storage-class": "InfrequentAccess"})
    assert changed.result["storage_class"] == "InfrequentAccess"
    assert (await call("PUT", f"{bucket}/objects/a", data=b"a")).result["storage_class"] == "InfrequentAccess"


CORS = {"rules": [{"allowed": {"methods": ["GET"], "origins": ["https://a.example"]}, "maxAgeSeconds": 60}]}


async def test_cors_is_set_and_taken_back(call: Ask, bucket: str):
    assert (await call("GET", f"{bucket}/cors")).codes == [10059]

    await call("PUT", f"{bucket}/cors", json=CORS)
    assert (await call("GET", f"{bucket}/cors")).result == CORS

    await call("DELETE", f"{bucket}/cors")
    assert (await call("GET", f"{bucket}/cors")).status == 404


async def test_what_was_set_does_not_come_back_with_a_new_bucket(call: Ask, buckets: str, bucket: str):
    await call("PUT", f"{bucket}/cors", json=CORS)
    await call("DELETE", bucket)
    await call("POST", buckets, json={"name": "photos"})
    assert (await call("GET", f"{bucket}/cors")).codes == [10059]


async def test_a_new_bucket_gives_up_uploads_that_nobody_finishes(call: Ask, bucket: str):
    (rule,) = (await call("GET", f"{bucket}/lifecycle")).result["rules"]
    assert rule["abortMultipartUploadsTransition"]["condition"] == {"type": "Age", "maxAge": 604_800}


@pytest.mark.parametrize("name", ["lifecycle", "lock"])
async def test_rules_are_replaced(call: Ask, bucket: str, name: str):
    assert (await call("PUT", f"{bucket}/{name}", json={"rules": []})).result == {}
    assert (await call("GET", f"{bucket}/{name}")).result == {"rules": []}


async def test_sippy_tells_no_secrets(call: Ask, bucket: str):
    assert (await call("GET", f"{bucket}/sippy")).result == {"enabled": False}

    source = {"provider": "aws", "bucket": "old", "region": "eu-west-1", "accessKeyId": "a", "secretAccessKey": "s"}
    told = (await call("PUT", f"{bucket}/sippy", json={"source": source})).result
    assert (told["enabled"], told["source"]["bucket"], told["destination"]["bucket"]) == (True, "old", "photos")
    assert "secretAccessKey" not in told["source"]

    assert (await call("DELETE", f"{bucket}/sippy")).result == {"enabled": False}
    assert (await call("GET", f"{bucket}/sippy")).result == {"enabled": False}


async def test_a_bucket_is_opened_at_its_own_address(call: Ask, bucket: str):
    before = (await call("GET", f"{bucket}/domains/managed")).result
    assert before["enabled"] is False
    assert before["domain"] == f"pub-{before['bucketId']}.r2.dev"

    assert (await call("PUT", f"{bucket}/domains/managed", json={"enabled": True})).result["enabled"] is True
    assert (await call("GET", f"{bucket}/domains/managed")).result == before | {"enabled": True}


async def test_local_uploads_are_off_until_they_are_wanted(call: Ask, bucket: str):
    assert (await call("GET", f"{bucket}/local-uploads")).result == {"enabled": False}
    await call("PUT", f"{bucket}/local-uploads", json={"enabled": True})
    assert (await call("GET", f"{bucket}/local-uploads")).result == {"enabled": True}


@pytest.fixture
def domain(box: Sandbox) -> dict[str, Any]:
    zone = next(iter(box.zones.values()))
    return {"domain": f"files.{zone.name}", "zoneId": zone.id, "enabled": True}


async def test_a_custom_domain_comes_into_use_after_a_while(
    call: Ask, bucket: str, domain: dict[str, Any], time: FakeTime
):
    await call("POST", f"{bucket}/domains/custom", json=domain)
    where = f"{bucket}/domains/custom/{domain['domain']}"
    assert (await call("GET", where)).result["status"] == {"ownership": "pending", "ssl": "initializing"}

    time.elapsed += 60
    assert (await call("GET", where)).result["status"] == {"ownership": "active", "ssl": "active"}
    assert [each["domain"] for each in (await call("GET", f"{bucket}/domains/custom")).result["domains"]] == [
        domain["domain"]
    ]


async def test_a_custom_domain_is_changed_and_taken_away(call: Ask, bucket: str, domain: dict[str, Any]):
    await call("POST", f"{bucket}/domains/custom", json=domain)
    where = f"{bucket}/domains/custom/{domain['domain']}"
    changed = (await call("PUT", where, json={"enabled": False, "minTLS": "1.2"})).result
    assert (changed["enabled"], changed["minTLS"]) == (False, "1.2")

    assert (await call("DELETE", where)).result == {"domain": domain["domain"]}
    assert (await call("GET", where)).status == 404


async def test_a_custom_domain_is_one_of_its_zone_and_taken_once(
    call: Ask, buckets: str, bucket: str, domain: dict[str, Any]
):
    strange = await call("POST", f"{bucket}/domains/custom", json=domain | {"domain": "files.elsewhere.example"})
    assert strange.status == 400

    await call("POST", f"{bucket}/domains/custom", json=domain)
    await call("POST", buckets, json={"name": "other"})
    assert (await call("POST", f"{buckets}/other/domains/custom", json=domain)).status == 409
