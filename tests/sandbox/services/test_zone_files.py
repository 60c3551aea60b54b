"""The records of a zone as a BIND file, out and in; the scan for records that are out there."""

from typing import Any

import aiohttp
import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone
from tests.support.sandbox import Ask

_NAPTR = {"order": 1, "preference": 2, "flags": "S", "service": "SIP+D2U", "regex": "!^.*$!a!", "replacement": "."}
_LOC = {"lat_degrees": 1, "lat_direction": "S", "long_degrees": 2, "long_direction": "E"}
_HTTPS = {"priority": 1, "target": "e.example", "value": 'alpn="h2,h3" port="8443"'}
RECORDS: list[dict[str, Any]] = [
    {"type": "A", "name": "a", "content": "192.0.2.1", "proxied": True, "comment": "front", "tags": ["env:prod"]},
    {"type": "LOC", "name": "b", "data": _LOC},
    {"type": "URI", "name": "c", "priority": 3, "data": {"weight": 4, "target": "https://a.example/?b=c;d"}},
    {"type": "HTTPS", "name": "d", "data": _HTTPS},
    {"type": "NAPTR", "name": "f", "data": _NAPTR},
    {"type": "TXT", "name": "g", "content": 'say "hi"; now ' + "x" * 300},
    {"type": "MX", "name": "h", "content": ".", "priority": 0},
    {"type": "SRV", "name": "_i._tcp", "data": {"priority": 1, "weight": 2, "port": 3, "target": "j.example"}},
    {"type": "SSHFP", "name": "k", "data": {"algorithm": 4, "type": 2, "fingerprint": "ab" * 32}},
    {"type": "CAA", "name": "l", "data": {"flags": 128, "tag": "iodef", "value": "mailto:a@b.example"}},
]
FILE = """
$ORIGIN mine.example.
$TTL 3600
@       IN SOA  ns1.old.example. admin.old.example. 1 7200 3600 86400 3600
@       IN NS   ns1.old.example.
@       IN A    192.0.2.1 ; cf_tags=cf-proxied:true
www     300 IN CNAME @
@       IN MX   10 mail
_sip._tcp IN SRV 1 2 5060 sip
@       IN TXT  "v=spf1 -all" "and more"
@       IN CAA  0 issue "letsencrypt.org"
"""


@pytest.fixture
def zone(box: Sandbox) -> Zone:
    return box.add_zone("mine.example")


async def imported(ask: Ask, box: Sandbox, zone: Zone, text: str, **fields: str) -> Any:
    form = aiohttp.FormData()
    form.add_field("file", text, filename="zone.txt", content_type="text/plain")
    for name, value in fields.items():
        form.add_field(name, value)
    return await ask(box, "POST", f"/zones/{zone.id}/dns_records/import", data=form)


async def test_a_file_is_imported_but_for_soa_and_name_servers(box: Sandbox, ask: Ask, zone: Zone):
    reply = await imported(ask, box, zone, FILE)

    assert reply.result == {"recs_added": 6, "total_records_parsed": 6}
    found = {record["type"]: record for record in zone.records.values()}
    assert (found["A"]["content"], found["A"]["proxied"], found["A"]["ttl"]) == ("192.0.2.1", True, 1)
    assert (found["CNAME"]["name"], found["CNAME"]["content"]) == ("www.mine.example", "mine.example")
    assert (found["MX"]["content"], found["MX"]["priority"]) == ("mail.mine.example", 10)
    assert found["SRV"]["data"]["port"] == 5060
    assert found["TXT"]["content"] == '"v=spf1 -all" "and more"'
    assert found["CAA"]["data"]["value"] == "letsencrypt.org"


async def test_what_is_there_already_is_left_as_it_is(box: Sandbox, ask: Ask, zone: Zone):
    await imported(ask, box, zone, FILE)
    assert (await imported(ask, box, zone, FILE)).result == {"recs_added": 0, "total_records_parsed": 6}


async def test_all_that_can_be_proxied_is_where_asked_for(box: Sandbox, ask: Ask, zone: Zone):
    await imported(ask, box, zone, FILE, proxied="true")
    assert {record["type"] for record in zone.records.values() if record["proxied"]} == {"A", "CNAME"}


async def test_a_text_that_is_no_zone_file_is_refused(box: Sandbox, ask: Ask, zone: Zone):
    reply = await imported(ask, box, zone, "this is no zone file\n")
    assert (reply.status, reply.codes) == (400, [1004, 9207])
    assert not zone.records


async def test_an_export_is_imported_again_as_it_was(box: Sandbox, ask: Ask, zone: Zone):
    await imported(ask, box, zone, FILE)
    exported = await ask(box, "GET", f"/zones/{zone.id}/dns_records/export")
    assert exported.headers["Content-Type"].startswith("text/plain")
    other = box.add_zone("copy.example")

    await imported(ask, box, other, exported.body.decode().replace("mine.example", "copy.example"))

    def told(zone: Zone) -> set[tuple[Any, ...]]:
        keys = ("type", "name", "content", "ttl", "proxied")
        return {tuple(str(record[key]).replace(zone.name, "*") for key in keys) for record in zone.records.values()}

    assert told(other) == told(zone)


async def test_a_scan_takes_what_it_finds(box: Sandbox, ask: Ask, zone: Zone):
    found = (await ask(box, "POST", f"/zones/{zone.id}/dns_records/scan")).result
    assert found["recs_added"] == len(zone.records) > 0


async def test_what_a_scan_finds_is_reviewed(box: Sandbox, ask: Ask, zone: Zone):
    path = f"/zones/{zone.id}/dns_records/scan"
    assert (await ask(box, "POST", f"{path}/trigger")).json["success"]
    first, second, *rest = (await ask(box, "GET", f"{path}/review")).result

    body = {"accepts": [{"id": first["id"]}], "rejects": [{"id": second["id"]}]}
    await ask(box, "POST", f"{path}/review", json=body)

    assert [record["name"] for record in zone.records.values()] == [first["name"]]
    assert (await ask(box, "GET", f"{path}/review")).result == rest


async def test_the_usage_of_a_zone_counts_its_records(box: Sandbox, ask: Ask, zone: Zone):
    await imported(ask, box, zone, FILE)
    usage = (await ask(box, "GET", f"/zones/{zone.id}/dns_records/usage")).result
    assert usage == {"record_quota": 200, "record_usage": 6}


async def test_what_can_be_imported_is_and_the_rest_is_told(box: Sandbox, ask: Ask, zone: Zone):
    await ask(
        box, "POST", f"/zones/{zone.id}/dns_records", json={"type": "CNAME", "name": "www", "content": "a.example"}
    )
    text = """
good  300 IN A    192.0.2.1
www   300 IN A    192.0.2.2
long  300 IN TXT  ( "one"
                    "two" ) ; a text on two lines
bad   300 IN A    192.0.2.999
odd   300 IN WKS  10.0.0.1 6 25
short 5   IN A    192.0.2.3
      300 IN AAAA 2001:db8::1
$ORIGIN sub
deep  300 IN A    192.0.2.4
@     300 IN MX   5 mail
out.elsewhere.example. 300 IN A 192.0.2.5
"""
    reply = await imported(ask, box, zone, text)

    assert reply.status == 200
    names = {(record["type"], record["name"].removesuffix(".mine.example")) for record in zone.records.values()}
    expected = {
        ("CNAME", "www"), ("A", "good"), ("TXT", "long"), ("AAAA", "short"), ("A", "deep.sub"), ("MX", "sub")
    }  # fmt: skip
    assert names == expected
    assert reply.result["recs_added"] == len(expected) - 1
    told = [each["message"] for each in reply.json["messages"]]
    for line, why in enumerate(("www", "line 6", "WKS", "TTL", "not in mine.example")):
        assert why in told[line]
    assert reply.json["messages"][0]["code"] == 81054


async def test_fields_tags_and_comments_of_records_go_out_and_come_back(box: Sandbox, ask: Ask):
    one, other = (box.add_zone(name, plan="pro") for name in ("one.example", "other.example"))
    for each in RECORDS:
        assert (await ask(box, "POST", f"/zones/{one.id}/dns_records", json=each)).status == 200, each

    exported = (await ask(box, "GET", f"/zones/{one.id}/dns_records/export")).body.decode()
    reply = await imported(ask, box, other, exported.replace("one.example", "other.example"))

    def told(zone: Zone) -> list[dict[str, Any]]:
        own = {"id", "created_on", "modified_on", "name"}
        return [{name: value for name, value in each.items() if name not in own} for each in zone.records.values()]

    assert reply.json["messages"] == []
    assert told(other) == told(one)


async def test_the_lines_that_are_no_records_of_the_zone_are_told_and_cost_no_other(ask: Ask, box: Sandbox):
    zone = box.add_zone("file.example", plan="enterprise")
    file = """\
$TTL 2h
$ORIGIN sub.file.example.
a   IN A 192.0.2.1 ; cf_tags=cf-proxied:true
b CH A 192.0.2.2
c IN NOPE x
d.elsewhere.example. A 192.0.2.3
$INCLUDE other
$GENERATE 1-100000000 host$ A 192.0.2.1
txt TXT ( "one; two" ; a comment
     "three" )
e IN A 999.1.1.1
f 1d IN A 192.0.2.4
a IN A 192.0.2.1
"""
    form = aiohttp.FormData()
    form.add_field("file", file.encode(), filename="zone.txt")

    reply = await ask(box, "POST", f"/zones/{zone.id}/dns_records/import", data=form)

    told = [each["message"] for each in reply.json["messages"]]
    assert [message.partition(": ")[2].partition(",")[0].partition(":")[0] for message in told] == [
        f"line {number}" for number in (4, 5, 6, 7, 8, 11, 13)
    ]
    assert not any("<string>" in message for message in told)
    assert [(each["name"], each["ttl"], each["proxied"]) for each in zone.records.values()] == [
        ("a.sub.file.example", 1, True),
        ("txt.sub.file.example", 7200, False),
        ("f.sub.file.example", 86400, False),
    ]
