"""Inputs from public bug reports of clients: what was sent, and what Cloudflare made of it.

The reports: cloudflare-go 1324, cloudflare-php 61 and 67, ansible-collections/community.general 8679,
external-dns 3706, python-cloudflare 36 and 179, terraform 5732, terraform-provider-cloudflare 1019 and 3217,
workers-sdk 2143 and 5347, alchemy-run/distilled 273.
"""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


@pytest.fixture
def records(box: Sandbox) -> str:
    return f"/zones/{box.add_zone('shop.example').id}/dns_records"


SRV = {"priority": 10, "weight": 20, "port": 3500, "target": "f.shop.example"}


@pytest.mark.parametrize(
    ("record", "codes"),
    [
        ({"type": "A", "name": "a", "content": "198.51.100.4", "tags": ["owner:dns-team"]}, [1004, 9300]),
        ({"type": "SRV", "name": "_t._udp", "content": "0 0 9987 t.shop.example."}, [1004, *[9101] * 4]),
        ({"type": "CNAME", "name": "c", "content": "192.0.2.1"}, [1004, 9007]),
        ({"type": "NS", "name": "s", "content": "ns1.example.net", "proxied": True}, [1004, 9004]),
        ({"type": "MX", "name": "@", "content": "mx.example.net"}, [1004, 9104]),
        ({"type": "A", "name": "u", "content": "http://192.0.2.1"}, [1004, 9005]),
        ({"type": "A", "name": "t", "content": "192.0.2.1", "ttl": 30}, [1004, 9021]),
    ],
)
async def test_a_record_that_was_refused_is_refused(
    ask: Ask, box: Sandbox, records: str, record: Any, codes: list[int]
):
    assert (await ask(box, "POST", records, json={"ttl": 1} | record)).codes == codes


@pytest.mark.parametrize(
    ("record", "content"),
    [
        ({"type": "SRV", "name": "_t._udp", "data": {**SRV, "priority": 0, "weight": 0}}, "0 3500 f.shop.example"),
        (
            {"type": "CAA", "name": "@", "data": {"flags": 0, "tag": "issue", "value": "a.example"}},
            '0 issue "a.example"',
        ),
        ({"type": "TXT", "name": "t", "content": "test", "ttl": 120}, '"test"'),
        ({"type": "CNAME", "name": "c", "content": "1.example"}, "1.example"),
    ],
)
async def test_a_record_that_was_taken_is_taken(ask: Ask, box: Sandbox, records: str, record: Any, content: str):
    assert (await ask(box, "POST", records, json={"ttl": 1} | record)).result["content"] == content


async def test_names_inside_the_data_of_a_service_record_are_dropped(ask: Ask, box: Sandbox, records: str):
    data = {"service": "_foo", "proto": "_tcp", "name": "shop.example", **SRV}

    made = (await ask(box, "POST", records, json={"type": "SRV", "name": "_foo._tcp", "ttl": 1, "data": data})).result

    assert (made["name"], made["data"]) == ("_foo._tcp.shop.example", SRV)


async def test_a_text_is_the_same_with_and_without_quotes(ask: Ask, box: Sandbox, records: str):
    text = {"type": "TXT", "name": "t", "ttl": 120}
    await ask(box, "POST", records, json=text | {"content": "test"})

    assert (await ask(box, "POST", records, json=text | {"content": '"test"'})).codes == [81058]


async def test_a_batch_with_one_wrong_change_changes_nothing(ask: Ask, box: Sandbox, records: str):
    made = [{"type": "A", "name": "b", "content": "192.0.2.9", "ttl": 1}]

    reply = await ask(box, "POST", f"{records}/batch", json={"posts": made, "deletes": [{"id": "0" * 32}]})

    assert reply.codes == [81044]
    assert (await ask(box, "GET", f"{records}?name=b.shop.example")).result == []


@pytest.mark.parametrize(("place", "code"), [(("queues", "queue_name"), 11009), (("d1/database", "name"), 7502)])
async def test_a_name_can_be_given_once(ask: Ask, box: Sandbox, account: str, place: tuple[str, str], code: int):
    path, body = place
    first, again, other = [
        await ask(box, "POST", f"{account}/{path}", json={body: name}) for name in ("one", "one", "two")
    ]

    assert (first.status, again.codes, other.status) == (200, [code], 200)


async def test_a_queue_has_one_consumer_that_pulls_and_shows_it(ask: Ask, box: Sandbox, account: str):
    queue = (await ask(box, "POST", f"{account}/queues", json={"queue_name": "work"})).result["queue_id"]
    pull = {"type": "http_pull", "settings": {"batch_size": 10}}

    made = (await ask(box, "POST", f"{account}/queues/{queue}/consumers", json=pull)).result

    assert (await ask(box, "POST", f"{account}/queues/{queue}/consumers", json=pull)).codes == [11004]
    shown = (await ask(box, "GET", f"{account}/queues/{queue}")).result
    assert [each["consumer_id"] for each in shown["consumers"]] == [made["consumer_id"]]
    assert (await ask(box, "GET", f"{account}/queues/{'0' * 32}")).codes == [11000]


@pytest.mark.parametrize(
    ("body", "code"), [({"files": "https://shop.example/"}, 1014), ({}, 1012), ({"files": []}, 1012)]
)
async def test_a_purge_of_nothing_or_of_a_text_is_refused(
    ask: Ask, box: Sandbox, records: str, body: dict[str, Any], code: int
):
    assert (await ask(box, "POST", records.replace("dns_records", "purge_cache"), json=body)).codes == [code]
