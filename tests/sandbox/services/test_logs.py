"""Logs of requests: pulled by time, and pushed to destinations that are proved to be somebody's."""

import itertools
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from tests.support.fake_time import NOW
from tests.support.sandbox import Ask

FIELDS = "ClientIP,ClientRequestURI,EdgeStartTimestamp,EdgeEndTimestamp,EdgeResponseBytes,RayID,ClientASN"
HOUR = {"start": "2026-11-20T10:00:00Z", "end": "2026-11-20T11:00:00Z"}


@pytest.fixture
def zone(box: Sandbox) -> str:
    return next(f"/zones/{each.id}" for each in box.zones.values() if each.status == "active")


@pytest.fixture
async def logs(ask: Ask, box: Sandbox, zone: str) -> str:
    assert (await ask(box, "GET", f"{zone}/logs/control/retention/flag")).result == {"flag": False}
    made = await ask(box, "POST", f"{zone}/logs/control/retention/flag", json={"flag": True})
    assert made.result == {"flag": True}
    return f"{zone}/logs"


async def pulled(ask: Ask, box: Sandbox, path: str, **query: str) -> list[dict[str, Any]]:
    reply = await ask(box, "GET", path, params=query)
    assert (reply.status, reply.headers["Content-Type"]) == (200, "application/x-ndjson"), reply.body
    return [json.loads(line) for line in reply.body.splitlines()]


async def test_the_requests_of_an_hour_are_its_minutes_together_and_agree_with_graphql(
    ask: Ask, box: Sandbox, logs: str
):
    whole = await pulled(ask, box, f"{logs}/received", **HOUR, fields=FIELDS)
    start = datetime(2026, 11, 20, 10, tzinfo=UTC)
    moments = [(start + timedelta(minutes=minute)).isoformat() for minute in range(61)]
    parts = [
        await pulled(ask, box, f"{logs}/received", start=begin, end=end, fields=FIELDS)
        for begin, end in itertools.pairwise(moments)
    ]
    filter = f'{{datetime_geq: "{HOUR["start"]}", datetime_lt: "{HOUR["end"]}"}}'
    fields = f"httpRequestsAdaptiveGroups(limit: 1, filter: {filter}) {{ count sum {{ edgeResponseBytes }} }}"
    id = logs.split("/")[2]
    text = f'{{ viewer {{ zones(filter: {{zoneTag: "{id}"}}) {{ {fields} }} }} }}'
    told = (await ask(box, "POST", "/graphql", json={"query": text})).json["data"]["viewer"]["zones"][0]

    assert whole == [line for lines in parts for line in lines]
    assert {tuple(each) for each in whole} == {tuple(FIELDS.split(","))}
    (group,) = told["httpRequestsAdaptiveGroups"]
    assert group == {
        "count": len(whole),
        "sum": {"edgeResponseBytes": sum(each["EdgeResponseBytes"] for each in whole)},
    }


async def test_times_are_numbers_or_texts_as_asked(ask: Ask, box: Sandbox, logs: str):
    one = {"fields": "EdgeStartTimestamp", "count": "1"}
    (nano,) = await pulled(ask, box, f"{logs}/received", **HOUR, **one)
    (unix,) = await pulled(ask, box, f"{logs}/received", **HOUR, **one, timestamps="unix")
    (text,) = await pulled(ask, box, f"{logs}/received", **HOUR, **one, timestamps="rfc3339")

    seconds = nano["EdgeStartTimestamp"] // 10**9
    assert unix["EdgeStartTimestamp"] == seconds
    assert text["EdgeStartTimestamp"] == datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


async def test_a_time_may_be_in_seconds_or_nanoseconds(ask: Ask, box: Sandbox, logs: str):
    begin, end = (int(datetime.fromisoformat(each).timestamp()) for each in HOUR.values())
    expected = await pulled(ask, box, f"{logs}/received", **HOUR)

    assert expected
    assert await pulled(ask, box, f"{logs}/received", start=str(begin), end=str(end)) == expected
    assert await pulled(ask, box, f"{logs}/received", start=f"{begin}000000000", end=f"{end}000000000") == expected


async def test_a_sample_is_a_part_of_the_requests(ask: Ask, box: Sandbox, logs: str):
    rays = {each["RayID"] for each in await pulled(ask, box, f"{logs}/received", **HOUR)}
    samples = [await pulled(ask, box, f"{logs}/received", **HOUR, sample="0.5") for _ in range(10)]

    assert all({each["RayID"] for each in sample} <= rays for sample in samples)
    assert 0 < sum(map(len, samples)) < 10 * len(rays)
    assert await pulled(ask, box, f"{logs}/received", **HOUR, sample="1") == await pulled(
        ask, box, f"{logs}/received", **HOUR
    )


async def test_one_request_is_found_by_its_ray_with_or_without_the_data_center(ask: Ask, box: Sandbox, logs: str):
    first = (await pulled(ask, box, f"{logs}/received", **HOUR))[0]

    assert await pulled(ask, box, f"{logs}/rayids/{first['RayID']}") == [first]
    assert await pulled(ask, box, f"{logs}/rayids/{first['RayID']}-AMS", fields="RayID") == [{"RayID": first["RayID"]}]
    assert await pulled(ask, box, f"{logs}/rayids/0000000000000000") == []


async def test_the_fields_that_there_are_can_be_asked_for(ask: Ask, box: Sandbox, logs: str):
    names = (await ask(box, "GET", f"{logs}/received/fields")).json

    lines = await pulled(ask, box, f"{logs}/received", **HOUR, fields=",".join(names))

    assert lines
    assert all(each.keys() == names.keys() for each in lines)
    assert (await ask(box, "GET", f"{logs}/received", params=HOUR | {"fields": "Nothing"})).codes == [6003]


@pytest.mark.parametrize(
    ("times", "why"),
    [
        ((timedelta(days=7, seconds=1), timedelta(days=7)), "too early: logs older than 168h0m0s"),
        ((timedelta(hours=2), timedelta(minutes=59)), "too long: maximum query range"),
        ((timedelta(minutes=10), timedelta(seconds=59)), "too late"),
        ((timedelta(minutes=10), timedelta(minutes=10)), "end is not after start"),
        ((timedelta(minutes=10), timedelta(minutes=20)), "end is not after start"),
    ],
)
async def test_a_time_that_there_are_no_logs_of_is_refused_in_plain_text(
    ask: Ask, box: Sandbox, logs: str, times: tuple[timedelta, timedelta], why: str
):
    query = dict(zip(("start", "end"), ((NOW - ago).isoformat() for ago in times), strict=True))

    reply = await ask(box, "GET", f"{logs}/received", params=query)

    assert (reply.status, reply.headers["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert reply.body.decode().startswith(f"bad query: error parsing time: invalid time range: {why}")


@pytest.mark.parametrize("query", [{"end": HOUR["end"]}, HOUR | {"start": "yesterday"}, HOUR | {"count": "0"}])
async def test_a_query_without_sense_is_refused(ask: Ask, box: Sandbox, logs: str, query: dict[str, str]):
    assert (await ask(box, "GET", f"{logs}/received", params=query)).status == 400


async def test_a_zone_that_keeps_no_logs_has_none(ask: Ask, box: Sandbox, zone: str, logs: str):
    await ask(box, "POST", f"{logs}/control/retention/flag", json={"flag": False})

    assert (await ask(box, "GET", f"{zone}/logs/received", params=HOUR)).codes == [1011]


@pytest.fixture(params=["zones", "accounts"])
def logpush(request: pytest.FixtureRequest, zone: str, account: str) -> str:
    return f"{zone if request.param == 'zones' else account}/logpush"


BUCKET = "s3://logs/http/{DATE}?region=eu-west-1"


async def test_a_job_needs_the_challenge_of_its_bucket(box: Sandbox, call: Ask, logpush: str):
    asked = (await call("POST", f"{logpush}/ownership", json={"destination_conf": BUCKET})).result
    assert (asked["valid"], asked["filename"][:30]) == (True, "http/20261120/ownership-challe")
    (written,) = box.logpush_challenges
    assert written["filename"] == asked["filename"]
    body = {"destination_conf": BUCKET, "ownership_challenge": written["token"]}
    validate = f"{logpush}/ownership/validate"
    assert (await call("POST", validate, json=body | {"ownership_challenge": "guess"})).result == {"valid": False}
    assert (await call("POST", validate, json=body)).result == {"valid": True}

    assert (await call("POST", f"{logpush}/jobs", json={"destination_conf": BUCKET})).codes == [1002]
    assert (await call("POST", f"{logpush}/jobs", json=body | {"ownership_challenge": "guess"})).codes == [1002]
    made = (await call("POST", f"{logpush}/jobs", json=body | {"name": "http", "enabled": True})).result

    assert (made["id"], made["dataset"], made["enabled"], made["name"]) == (1, "http_requests", True, "http")
    assert "ownership_challenge" not in made
    assert (await call("GET", f"{logpush}/jobs/1")).result == made
    assert (await call("GET", f"{logpush}/datasets/http_requests/jobs")).result == [made]
    assert (await call("GET", f"{logpush}/datasets/dns_logs/jobs")).result == []
    exists = f"{logpush}/validate/destination/exists"
    assert (await call("POST", exists, json={"destination_conf": BUCKET})).result == {"exists": True}
    assert (await call("POST", exists, json={"destination_conf": "s3://other"})).result == {"exists": False}


async def test_a_job_that_moves_must_prove_its_new_bucket_and_is_gone_when_removed(
    box: Sandbox, call: Ask, logpush: str
):
    start = {"destination_conf": "https://logs.example/?header_Authorization=a"}
    path = f"{logpush}/jobs/{(await call('POST', f'{logpush}/jobs', json=start)).result['id']}"

    assert (await call("PUT", path, json={"destination_conf": BUCKET})).codes == [1002]
    assert (await call("PUT", path, json={"enabled": True})).result["destination_conf"] == start["destination_conf"]
    await call("POST", f"{logpush}/ownership", json={"destination_conf": BUCKET})
    proof = box.logpush_challenges[0]["token"]
    moved = await call("PUT", path, json={"destination_conf": BUCKET, "ownership_challenge": proof})
    assert (moved.result["destination_conf"], moved.result["enabled"]) == (BUCKET, True)
    assert (await call("DELETE", path)).result == {"id": 1}
    assert [(await call(verb, path)).status for verb in ("GET", "DELETE")] == [404, 404]


@pytest.mark.parametrize(
    ("destination", "valid"),
    [
        ("r2://logs/{DATE}?account-id=a", True),
        ("s3://logs?endpoint=minio.example", True),
        ("https://collector.example", True),
        ("ftp://logs.example", False),
        ("s3://", False),
    ],
)
async def test_destinations_whose_address_holds_credentials_need_no_challenge(
    call: Ask, logpush: str, destination: str, valid: bool
):
    body = {"destination_conf": destination}

    assert (await call("POST", f"{logpush}/validate/destination", json=body)).result["valid"] is valid
    assert (await call("POST", f"{logpush}/ownership", json=body)).result["valid"] is valid
    reply = await call("POST", f"{logpush}/jobs", json=body)
    assert (reply.status == 200) is valid
    assert valid or reply.codes == [1002]


async def test_jobs_have_numbers_that_are_given_once(call: Ask, logpush: str):
    body = {"destination_conf": "https://logs.example"}

    ids = [(await call("POST", f"{logpush}/jobs", json=body)).result["id"] for _ in range(2)]

    assert ids == [1, 2]
    assert [each["id"] for each in (await call("GET", f"{logpush}/jobs")).result] == ids


@pytest.mark.parametrize(
    "destination",
    [
        "r2://logs/http/{{DATE}}?account-id={account}&access-key-id=a&secret-access-key=b",
        "s3://logs/http/{{DATE}}?endpoint={account}.r2.cloudflarestorage.com&region=auto",
    ],
)
async def test_a_bucket_of_the_account_gets_the_file_with_the_challenge(
    ask: Ask, box: Sandbox, account: str, destination: str
):
    body = {"destination_conf": destination.format(account=account.removeprefix("/accounts/"))}
    missing = (await ask(box, "POST", f"{account}/logpush/ownership", json=body)).result
    assert (missing["valid"], missing["message"]) == (False, "The specified bucket does not exist.")
    await ask(box, "POST", f"{account}/r2/buckets", json={"name": "logs"})

    filename = (await ask(box, "POST", f"{account}/logpush/ownership", json=body)).result["filename"]

    token = (await ask(box, "GET", f"{account}/r2/buckets/logs/objects/{filename}")).body.decode()
    assert token == box.logpush_challenges[0]["token"]
    proved = body | {"ownership_challenge": token}
    assert (await ask(box, "POST", f"{account}/logpush/ownership/validate", json=proved)).result == {"valid": True}


async def test_a_challenge_proves_one_destination_to_one_owner_for_a_week(
    box: Sandbox, call: Ask, zone: str, account: str
):
    async def is_proved(owner: str, destination: str, token: str) -> bool:
        body = {"destination_conf": destination, "ownership_challenge": token}
        return bool((await call("POST", f"{owner}/logpush/ownership/validate", json=body)).result["valid"])

    await call("POST", f"{zone}/logpush/ownership", json={"destination_conf": BUCKET})
    token = box.logpush_challenges[0]["token"]

    assert not await is_proved(account, BUCKET, token)
    assert not await is_proved(zone, BUCKET.replace("logs", "other"), token)
    assert not await is_proved(zone, BUCKET.replace("eu-west-1", "us-east-1"), token)
    assert not await is_proved(zone, BUCKET, token[:-1] + ("A" if token[-1] != "A" else "B"))
    box.travel(timedelta(days=6, hours=23))
    assert await is_proved(zone, BUCKET, token)
    box.travel(timedelta(hours=1))
    assert not await is_proved(zone, BUCKET, token)
