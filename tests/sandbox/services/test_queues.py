"""Messages of queues: nobody else gets one that is under a lease, and none is lost before it is acknowledged."""

import base64
from typing import Any

import pytest

from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask


@pytest.fixture
async def messages(call: Ask, account: str) -> str:
    made = (await call("POST", f"{account}/queues", json={"queue_name": "work"})).result
    return f"{account}/queues/{made['queue_id']}/messages"


async def pulled(call: Ask, messages: str, **body: Any) -> list[dict[str, Any]]:
    return (await call("POST", f"{messages}/pull", json=body)).result["messages"]


async def test_a_message_is_pulled_under_a_lease_and_acknowledged(call: Ask, messages: str, time: FakeTime):
    await call("POST", messages, json={"body": "hello", "content_type": "text"})
    (first,) = await pulled(call, messages, visibility_timeout_ms=5000)
    assert (first["body"], first["attempts"]) == ("hello", 1)
    assert await pulled(call, messages) == []

    time.elapsed += 6
    (again,) = await pulled(call, messages)
    assert (again["id"], again["attempts"]) == (first["id"], 2)
    late = (await call("POST", f"{messages}/ack", json={"acks": [{"lease_id": first["lease_id"]}]})).result
    done = (await call("POST", f"{messages}/ack", json={"acks": [{"lease_id": again["lease_id"]}]})).result
    assert (late["ackCount"], done["ackCount"]) == (0, 1)
    time.elapsed += 60
    assert await pulled(call, messages) == []


async def test_a_message_is_tried_again_after_its_delay(call: Ask, messages: str, time: FakeTime):
    await call("POST", messages, json={"body": {"a": 1}, "content_type": "json"})
    (first,) = await pulled(call, messages)
    assert base64.b64decode(first["body"]) == b'{"a":1}'
    retries = {"retries": [{"lease_id": first["lease_id"], "delay_seconds": 10}]}
    assert (await call("POST", f"{messages}/ack", json=retries)).result["retryCount"] == 1
    assert await pulled(call, messages) == []
    time.elapsed += 11
    assert [each["attempts"] for each in await pulled(call, messages)] == [2]


async def test_messages_come_in_their_order_and_in_batches(call: Ask, messages: str, time: FakeTime):
    texts = [{"body": str(number), "content_type": "text"} for number in range(7)]
    await call("POST", f"{messages}/batch", json={"messages": texts})
    await call("POST", messages, json={"body": "late", "content_type": "text", "delay_seconds": 60})

    assert [each["body"] for each in await pulled(call, messages)] == list("01234")
    assert [each["body"] for each in await pulled(call, messages, batch_size=100)] == list("56")
    time.elapsed += 61
    assert "late" in [each["body"] for each in await pulled(call, messages, batch_size=100)]


async def test_an_ack_that_comes_after_its_lease_does_not_count(call: Ask, messages: str, time: FakeTime):
    await call("POST", messages, json={"body": "a", "content_type": "text"})
    (held,) = await pulled(call, messages, visibility_timeout_ms=5000)

    time.elapsed += 5
    late = await call("POST", f"{messages}/ack", json={"acks": [{"lease_id": held["lease_id"]}]})
    again = await call("POST", f"{messages}/ack", json={"retries": [{"lease_id": held["lease_id"]}]})

    assert (late.result["ackCount"], again.result["retryCount"]) == (0, 0)
    assert [each["id"] for each in await pulled(call, messages)] == [held["id"]]


async def test_an_ack_in_time_counts_to_the_last_moment(call: Ask, messages: str, time: FakeTime):
    await call("POST", messages, json={"body": "a", "content_type": "text"})
    (held,) = await pulled(call, messages, visibility_timeout_ms=5000)

    time.elapsed += 4.999

    assert (await call("POST", f"{messages}/ack", json={"acks": [{"lease_id": held["lease_id"]}]})).result[
        "ackCount"
    ] == 1


async def test_a_look_takes_no_message_and_tells_what_waits(call: Ask, messages: str):
    texts = [{"body": "one", "content_type": "text"}, {"body": "three", "content_type": "text"}]
    await call("POST", f"{messages}/batch", json={"messages": texts})

    looks = [(await call("POST", f"{messages}/peek", json={})).result["messages"] for _ in range(2)]
    metrics = (await call("GET", messages.replace("/messages", "/metrics"))).result

    assert looks[0] == looks[1]
    assert [each["body"] for each in looks[0]] == ["one", "three"]
    assert (metrics["backlog_count"], metrics["backlog_bytes"]) == (2, 8)
    assert metrics["oldest_message_timestamp_ms"] == looks[0][0]["timestamp_ms"]


async def test_messages_are_purged_by_reference_or_all_of_them(call: Ask, messages: str):
    texts = [{"body": str(number), "content_type": "text"} for number in range(4)]
    await call("POST", f"{messages}/batch", json={"messages": texts})
    purge = messages.replace("/messages", "/purge")
    refs = [{"ref": each["ref"]} for each in (await call("POST", f"{messages}/peek", json={})).result["messages"][:2]]

    await call("POST", f"{messages}/purge", json={"refs": [*refs, {"ref": "nothing"}]})
    assert [each["body"] for each in (await call("POST", f"{messages}/peek", json={})).result["messages"]] == ["2", "3"]
    assert (await call("POST", purge, json={"delete_messages_permanently": False})).status == 400
    done = (await call("POST", purge, json={"delete_messages_permanently": True})).result

    assert done["queue_name"] == "work"
    assert (await call("GET", purge)).result["started_at"] == "2026-11-20T12:00:00.000000Z"
    assert await pulled(call, messages) == []
