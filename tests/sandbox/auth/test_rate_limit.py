"""The rate limit, on a clock that stands still."""

from typing import Any

from cfapi.sandbox import Quota, Sandbox
from tests.support.sandbox import Ask, Start


async def test_every_answer_says_what_is_left_and_until_when(start: Start, ask: Ask, time: Any):
    box = await start(quota=Quota(1200, 300))
    first = await ask(box, "GET", "/zones")
    time.elapsed = 100.5
    second = await ask(box, "GET", "/nothing")
    assert first.headers["Ratelimit"] == '"default";r=1199;t=300'
    assert second.headers["Ratelimit"] == '"default";r=1198;t=200'
    assert second.headers["Ratelimit-Policy"] == '"default";q=1200;w=300'


async def test_over_the_quota_every_call_is_refused_for_the_whole_window(start: Start, ask: Ask, time: Any):
    box = await start(quota=Quota(3, 300))
    statuses = [(await ask(box, "GET", "/zones")).status for _ in range(3)]
    time.elapsed = 10
    refused = await ask(box, "GET", "/zones")
    assert statuses == [200, 200, 200]
    assert (refused.status, refused.codes, refused.headers["retry-after"]) == (429, [971], "300")
    assert refused.headers["Ratelimit"] == '"default";r=0;t=300'

    time.elapsed = 309.5
    still = await ask(box, "GET", "/zones")
    assert (still.status, still.headers["retry-after"]) == (429, "1")

    time.elapsed = 310
    assert (await ask(box, "GET", "/zones")).headers["Ratelimit"] == '"default";r=2;t=300'


async def test_a_new_window_brings_a_new_quota(start: Start, ask: Ask, time: Any):
    box = await start(quota=Quota(2, 300))
    for moment in (0, 299.9, 300, 300, 600):
        time.elapsed = moment
        assert (await ask(box, "GET", "/zones")).status == 200


async def test_each_credential_has_its_own_quota(start: Start, ask: Ask):
    box = await start(quota=Quota(1, 300))
    key = {"X-Auth-Email": box.email, "X-Auth-Key": box.key}
    limited = {"Authorization": f"Bearer {box.limited_token}"}
    assert (await ask(box, "GET", "/zones")).status == 200
    assert (await ask(box, "GET", "/zones", headers=key)).status == 200
    assert (await ask(box, "GET", "/zones", headers=limited)).status == 200
    assert (await ask(box, "GET", "/zones")).status == 429


async def test_refused_work_is_not_done(start: Start, ask: Ask):
    box = await start(quota=Quota(1, 300))
    zone = next(iter(box.zones))
    await ask(box, "GET", "/zones")
    await ask(box, "DELETE", f"/zones/{zone}")
    assert zone in box.zones


async def test_one_address_may_ask_only_so_often_a_second(start: Start, ask: Ask, time: Any):
    box = await start(quota=Quota(1000, 300, per_second=5))
    statuses = [(await ask(box, "GET", "/zones")).status for _ in range(6)]
    assert statuses == [200] * 5 + [429]
    time.elapsed = 0.2
    assert (await ask(box, "GET", "/zones")).status == 200
    refused = await ask(box, "GET", "/zones")
    assert (refused.codes, refused.headers["retry-after"]) == ([10100], "1")
    time.elapsed = 1.2
    assert [(await ask(box, "GET", "/zones")).status for _ in range(6)] == [200] * 5 + [429]


async def test_the_limit_by_address_can_be_switched_off(start: Start, ask: Ask):
    box = await start(quota=Quota(1000, 300, per_second=None))
    assert {(await ask(box, "GET", "/zones")).status for _ in range(250)} == {200}


async def test_without_a_quota_nothing_is_counted(box: Sandbox, ask: Ask):
    replies = [await ask(box, "GET", "/zones") for _ in range(250)]
    assert {reply.status for reply in replies} == {200}
    assert "Ratelimit" not in replies[0].headers
