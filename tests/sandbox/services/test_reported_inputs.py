"""Inputs from public bug reports of clients: what was sent, and what Cloudflare made of it.

The reports: cloudflare-go 1324, cloudflare-php 61 and 67, ansible-collections/community.general 8679,
external-dns 3706 and 6616, python-cloudflare 36 and 179, terraform 5732, terraform-provider-cloudflare 9, 655, 1019,
2990, 3241, 6023 and 3217, octodns-cloudflare 102, dnscontrol 2864 and 3569, acme-dns 258,
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


CERTIFICATE = {"usage": 3, "selector": 1, "matching_type": 1, "certificate": "AB" * 32}
CAA = {"flags": 0, "tag": "issue", "value": "ca.example"}
NS = {"type": "NS", "name": "d", "content": "ns1.example.net"}
DS = {"type": "DS", "name": "d", "data": {"key_tag": 1, "algorithm": 13, "digest_type": 2, "digest": "ab" * 32}}
A = {"type": "A", "name": "d", "content": "192.0.2.1"}


@pytest.mark.parametrize("text", ["\n", "a\nb", "a\tb", "\x00", '"a\x7fb"', "a\x9bb", '"a" "b\r"'])
async def test_a_text_with_a_control_character_is_refused(ask: Ask, box: Sandbox, records: str, text: str):
    reply = await ask(box, "POST", records, json={"type": "TXT", "name": "t", "content": text})

    assert reply.codes == [1004, 9051]


@pytest.mark.parametrize(
    "record",
    [
        {"type": "CAA", "name": "c", "data": CAA | {"value": "ca.example\n"}},
        {"type": "URI", "name": "u", "data": {"priority": 1, "weight": 1, "target": "https://a.example/\x1b"}},
        {"type": "HTTPS", "name": "h", "data": {"priority": 1, "target": ".", "value": "alpn=h2\t"}},
        {"type": "CAA", "name": "c", "data": CAA | {"tag": "isue"}},
        {"type": "CAA", "name": "c", "data": CAA | {"tag": "issue wild"}},
        {"type": "CAA", "name": "c", "data": CAA | {"tag": "auth"}},
    ],
)
async def test_data_that_no_name_server_has_is_refused(ask: Ask, box: Sandbox, records: str, record: Any):
    assert (await ask(box, "POST", records, json=record)).codes == [1004, 9102]


@pytest.mark.parametrize("tag", ["issue", "issuewild", "iodef", "issuemail", "ISSUE"])
async def test_the_tags_of_caa_are_taken(ask: Ask, box: Sandbox, records: str, tag: str):
    reply = await ask(box, "POST", records, json={"type": "CAA", "name": "c", "data": CAA | {"tag": tag}})

    assert reply.result["data"]["tag"] == tag


@pytest.mark.parametrize("kind", ["TLSA", "SMIMEA"])
async def test_hashes_of_certificates_come_back_in_capitals(ask: Ask, box: Sandbox, records: str, kind: str):
    record = {"type": kind, "name": "_443._tcp", "data": CERTIFICATE | {"certificate": "ab" * 32}}

    made = (await ask(box, "POST", records, json=record)).result
    again = await ask(box, "POST", records, json=record | {"data": CERTIFICATE})

    assert (made["content"], made["data"]) == (f"3 1 1 {'AB' * 32}", CERTIFICATE)
    assert again.codes == [81058]


@pytest.mark.parametrize(
    "other",
    [
        A,
        A | {"type": "AAAA", "content": "2001:db8::1"},
        A | {"type": "TXT"},
        A | {"type": "CNAME", "content": "x.example"},
    ],
)
async def test_a_name_that_is_delegated_has_nothing_else(ask: Ask, box: Sandbox, records: str, other: Any):
    assert (await ask(box, "POST", records, json=NS)).status == 200
    assert (await ask(box, "POST", records, json=other)).codes == [81056]

    elsewhere = (await ask(box, "POST", records, json=other | {"name": "e"})).result

    assert (await ask(box, "POST", records, json=NS | {"name": "e"})).codes == [81055]
    assert (await ask(box, "PATCH", f"{records}/{elsewhere['id']}", json={"name": "d"})).codes == [81056]
    assert (await ask(box, "POST", records, json=NS | {"content": "ns2.example.net"})).status == 200


async def test_a_zone_s_own_name_may_have_name_servers_and_anything_else(ask: Ask, box: Sandbox, records: str):
    for record in (A, NS, DS):
        assert (await ask(box, "POST", records, json=record | {"name": "@"})).status == 200


async def test_how_a_delegation_is_signed_comes_after_it(ask: Ask, box: Sandbox, records: str):
    assert (await ask(box, "POST", records, json=DS)).codes == [1004, 9102]
    await ask(box, "POST", records, json=NS)
    assert (await ask(box, "POST", records, json=DS)).status == 200


@pytest.mark.parametrize("name", ["xn--a", "xn--", "www.xn--99999999", "xn--abc-", "XN--ls8h-", "xn--ZZZZZZZZZ.b"])
async def test_what_is_no_punycode_is_refused(ask: Ask, box: Sandbox, records: str, name: str):
    record = await ask(box, "POST", records, json=A | {"name": name})
    target = await ask(box, "POST", records, json=A | {"type": "CNAME", "content": f"{name}.example"})
    zone = await ask(box, "POST", "/zones", json={"name": f"{name}.example"})

    assert (record.codes, target.codes, zone.codes) == ([1097], [1097], [1097])


@pytest.mark.parametrize("name", ["xn--bcher-kva", "xn--i-7iq", "xn--ls8h", "XN--BCHER-KVA", "xn--mgbh0fb"])
async def test_punycode_is_taken_also_of_emoji(ask: Ask, box: Sandbox, records: str, name: str):
    made = (await ask(box, "POST", records, json=A | {"name": name})).result

    assert made["name"] == f"{name.lower()}.shop.example"


@pytest.mark.parametrize(("plan", "codes"), [("free", [1116]), ("business", [1116]), ("enterprise", [])])
@pytest.mark.parametrize("name", ["api.parent.example", "v1.api.parent.example"])
async def test_a_zone_below_another_needs_its_plan(ask: Ask, box: Sandbox, plan: str, codes: list[int], name: str):
    box.add_zone("parent.example", plan=plan)

    reply = await ask(box, "POST", "/zones", json={"name": name})

    assert [each["code"] for each in reply.json["errors"]] == codes
    assert (await ask(box, "POST", "/zones", json={"name": "notparent.example"})).status == 200
