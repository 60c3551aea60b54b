"""Records as they are kept: what the API makes of what it is sent."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi.sandbox import Sandbox
from cfapi.sandbox.services.dns.record_data import FIELDS, content, parsed
from cfapi.sandbox.services.dns.record_rules import normalised
from cfapi.sandbox.services.dns.record_text import LONGEST_PIECE, normalised_text, pieces_of, quoted, unquoted
from cfapi.sandbox.state.zone import Zone
from tests.support.sandbox import Ask

LOC: dict[str, Any] = {
    "lat_degrees": 37, "lat_minutes": 46, "lat_seconds": 46, "lat_direction": "N",
    "long_degrees": 122, "long_minutes": 23, "long_seconds": 35, "long_direction": "W",
    "altitude": 0, "size": 100, "precision_horz": 0, "precision_vert": 0,
}  # fmt: skip
SRV: dict[str, Any] = {"priority": 10, "weight": 5, "port": 5222, "target": "xmpp.example.net"}


@pytest.fixture
def zone(box: Sandbox) -> Zone:
    return box.add_zone("mine.example", plan="pro")


@pytest.fixture
def path(zone: Zone) -> str:
    return f"/zones/{zone.id}/dns_records"


async def test_a_proxied_record_has_the_automatic_ttl(box: Sandbox, ask: Ask, path: str):
    body = {"type": "A", "name": "www", "content": "192.0.2.1", "ttl": 300}
    proxied = (await ask(box, "POST", path, json=body | {"proxied": True})).result
    alone = (await ask(box, "POST", path, json=body | {"name": "alone"})).result
    changed = (await ask(box, "PATCH", f"{path}/{alone['id']}", json={"proxied": True})).result

    assert (proxied["ttl"], alone["ttl"], changed["ttl"]) == (1, 300, 1)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("v=spf1 -all", '"v=spf1 -all"'),
        ('"v=spf1 -all"', '"v=spf1 -all"'),
        ('"one" "two"', '"one" "two"'),
        ('say "hello"', '"say \\"hello\\""'),
        ("x" * 300, f'"{"x" * 255}" "{"x" * 45}"'),
        (f'"{"x" * 300}"', f'"{"x" * 255}" "{"x" * 45}"'),
        ("é" * 200, f'"{"é" * 127}" "{"é" * 73}"'),
    ],
)
async def test_a_text_is_kept_in_quoted_pieces(box: Sandbox, ask: Ask, path: str, sent: str, kept: str):
    made = (await ask(box, "POST", path, json={"type": "TXT", "name": "@", "content": sent})).result
    assert made["content"] == kept
    found = await ask(box, "GET", path, params={"content": sent})
    assert [each["id"] for each in found.result] == [made["id"]]


@given(st.text(min_size=1, max_size=600))
def test_no_letter_of_a_text_is_lost(text: str):
    kept = normalised_text(text)
    pieces = pieces_of(kept)

    assert pieces is not None
    assert all(len(piece.encode()) <= LONGEST_PIECE for piece in pieces)
    assert "".join(pieces) == unquoted(text)
    assert normalised_text(kept) == kept


@given(st.text())
def test_what_is_quoted_is_unquoted_as_it_was(text: str):
    assert unquoted(quoted(text)) == text


async def test_a_text_is_the_same_with_quotes_and_without(box: Sandbox, ask: Ask, path: str):
    await ask(box, "POST", path, json={"type": "TXT", "name": "@", "content": "same"})
    again = await ask(box, "POST", path, json={"type": "TXT", "name": "@", "content": '"same"'})
    assert again.codes == [81058]


@pytest.mark.parametrize(
    "record",
    [
        ("SRV", SRV, "5 5222 xmpp.example.net", 10),
        ("SRV", SRV | {"target": "xmpp.example.net."}, "5 5222 xmpp.example.net", 10),
        ("URI", {"priority": 10, "weight": 1, "target": "https://a.example/"}, '1 "https://a.example/"', 10),
        ("LOC", LOC, "37 46 46.000 N 122 23 35.000 W 0.00m 100.00m 0.00m 0.00m", None),
        ("CAA", {"flags": 0, "tag": "issue", "value": "ca.example; a=b"}, '0 issue "ca.example; a=b"', None),
        ("HTTPS", {"priority": 1, "target": ".", "value": 'alpn="h2"'}, '1 . alpn="h2"', None),
        (
            "NAPTR",
            {"order": 1, "preference": 2, "flags": "S", "service": "SIP+D2U", "regex": "", "replacement": "a.example"},
            '1 2 "S" "SIP+D2U" "" a.example',
            None,
        ),
        ("TLSA", {"usage": 3, "selector": 1, "matching_type": 1, "certificate": "ab12"}, "3 1 1 AB12", None),
        ("SMIMEA", {"usage": 3, "selector": 0, "matching_type": 0, "certificate": "aB"}, "3 0 0 AB", None),
        ("CERT", {"type": 1, "key_tag": 2, "algorithm": 8, "certificate": "aBcd"}, "1 2 8 aBcd", None),
        ("SSHFP", {"algorithm": 2, "type": 1, "fingerprint": "0012"}, "2 1 0012", None),
        ("DS", {"key_tag": 1, "algorithm": 13, "digest_type": 2, "digest": "12"}, "1 13 2 12", None),
    ],
)
async def test_all_fields_of_the_data_are_in_the_content(
    box: Sandbox, ask: Ask, path: str, record: tuple[str, dict[str, Any], str, int | None]
):
    kind, data, content, priority = record
    made = (await ask(box, "POST", path, json={"type": kind, "name": "@", "data": data})).result

    assert (made["content"], made.get("priority")) == (content, priority)
    read = (await ask(box, "GET", f"{path}/{made['id']}")).result
    assert read == made
    written = (await ask(box, "PUT", f"{path}/{made['id']}", json=read)).result
    assert written["content"] == content
    assert (await ask(box, "PATCH", f"{path}/{made['id']}", json={"comment": "why", "content": content})).result[
        "data"
    ] == made["data"]


@pytest.mark.parametrize("kind", sorted(FIELDS.keys() - {"SRV", "URI"}))
def test_content_is_read_back_as_the_data_that_it_was_made_of(kind: str):
    texts = {"target", "value", "replacement", "regex", "service", "certificate", "public_key", "digest", "fingerprint"}
    data = {name: f"{name}.example" if name in texts else 1 for name in FIELDS[kind]}
    data |= {"LOC": LOC, "CAA": {"tag": "issue"}, "NAPTR": {"flags": "S"}}.get(kind, {})
    assert parsed(kind, content(kind, data)) == data


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ({"type": "CAA", "content": '0 issue "ca.example"'}, ["flags", "tag", "value"]),
        ({"type": "SRV", "content": "10 5 5222 xmpp.example"}, ["priority", "weight", "port", "target"]),
        ({"type": "SRV", "data": {"weight": 5, "port": 1, "target": "a.example"}}, ["priority"]),
        ({"type": "LOC", "data": {"lat_degrees": 1}}, ["lat_direction", "long_degrees", "long_direction"]),
    ],
)
async def test_data_that_is_not_whole_is_refused(
    box: Sandbox, ask: Ask, path: str, body: dict[str, Any], missing: list[str]
):
    refused = await ask(box, "POST", path, json=body | {"name": "a"})

    assert refused.codes == [1004, *[9101] * len(missing)]
    chain = refused.json["errors"][0]["error_chain"]
    assert [each["message"] for each in chain] == [f"{name} is a required data field." for name in missing]


@pytest.mark.parametrize("change", [{"port": 65536}, {"weight": -1}, {"priority": "high"}, {"port": True}])
async def test_a_number_out_of_range_is_refused(box: Sandbox, ask: Ask, path: str, change: dict[str, Any]):
    refused = await ask(box, "POST", path, json={"type": "SRV", "name": "a", "data": SRV | change})
    assert refused.codes == [1004, 9102]


@pytest.mark.parametrize(
    ("plan", "change", "codes"),
    [
        ("free", {"comment": "x" * 100}, None),
        ("free", {"comment": "x" * 101}, [9313]),
        ("pro", {"comment": "x" * 500}, None),
        ("pro", {"comment": "x" * 501}, [9313]),
        ("free", {"tags": ["a:b"]}, [1004, 9300]),
        ("pro", {"tags": [f"a{number}:b" for number in range(20)]}, None),
        ("pro", {"tags": [f"a{number}:b" for number in range(21)]}, [1004, 9300]),
        ("pro", {"tags": ["no name"]}, [1004, 9301]),
        ("pro", {"tags": [f"{'x' * 33}:b"]}, [1004, 9301]),
        ("pro", {"tags": [f"a:{'x' * 101}"]}, [1004, 9301]),
    ],
)
async def test_comments_and_tags_are_as_many_and_as_long_as_the_plan_allows(
    box: Sandbox, ask: Ask, plan: str, change: dict[str, Any], codes: list[int] | None
):
    path = f"/zones/{box.add_zone('other.example', plan=plan).id}/dns_records"
    reply = await ask(box, "POST", path, json={"type": "A", "name": "a", "content": "192.0.2.1"} | change)
    assert (codes is None and reply.status == 200) or reply.codes == codes


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"tag": "team:dns"}, ["one", "two"]),
        ({"tag.exact": "env:prod"}, ["one"]),
        ({"tag.exact": "env:nothing"}, []),
        ({"tag.present": "env"}, ["one", "two"]),
        ({"tag.absent": "env"}, ["three"]),
        ({"tag.contains": "env:ro"}, ["one"]),
        ({"tag.startswith": "env:t"}, ["two"]),
        ({"tag.endswith": "env:st"}, ["two"]),
        ({"tag.exact": "env:prod", "tag.present": "team"}, ["one"]),
        ({"tag.exact": "env:prod", "tag.absent": "team"}, []),
        ({"tag.exact": "env:prod", "tag.absent": "team", "tag_match": "any"}, ["one", "three"]),
        ({"tag.present": "team", "name": "two.mine.example"}, ["two"]),
    ],
)
async def test_records_are_found_by_their_tags(
    box: Sandbox, ask: Ask, path: str, query: dict[str, str], found: list[str]
):
    tags = {"one": ["env:prod", "team:dns"], "two": ["env:test", "team:dns"], "three": list[str]()}
    for name, own in tags.items():
        await ask(box, "POST", path, json={"type": "A", "name": name, "content": "192.0.2.1", "tags": own})

    listed = (await ask(box, "GET", path, params=query)).result

    assert sorted(each["name"].partition(".")[0] for each in listed) == sorted(found)


@pytest.mark.parametrize("filter", ["shadowed_by_name", "shadowing_name"])
async def test_a_filter_of_records_that_nobody_knows_is_refused(box: Sandbox, ask: Ask, path: str, filter: str):
    assert (await ask(box, "GET", path, params={filter: "a"})).codes == [10024]


async def test_names_outside_of_ascii_are_kept_in_punycode_and_found_in_both_spellings(box: Sandbox, ask: Ask):
    account = next(iter(box.accounts))
    zone = (await ask(box, "POST", "/zones", json={"name": "Bücher.example", "account": {"id": account}})).result
    assert zone["name"] == "xn--bcher-kva.example"
    for name in ("bücher.example", "BÜCHER.example", "xn--bcher-kva.example", "starts_with:büch", "contains:xn--bcher"):
        assert [each["id"] for each in (await ask(box, "GET", "/zones", params={"name": name})).result] == [zone["id"]]
    twin = await ask(box, "POST", "/zones", json={"name": "xn--bcher-kva.example", "account": {"id": account}})
    assert twin.codes == [1061]

    path = f"/zones/{zone['id']}/dns_records"
    body = {"type": "CNAME", "name": "straße", "content": "ziel.bücher.example"}
    made = (await ask(box, "POST", path, json=body)).result
    assert (made["name"], made["content"]) == ("xn--strae-oqa.xn--bcher-kva.example", "ziel.xn--bcher-kva.example")
    for name in ("straße.bücher.example", "xn--strae-oqa.xn--bcher-kva.example"):
        assert [each["id"] for each in (await ask(box, "GET", path, params={"name": name})).result] == [made["id"]]
    found = await ask(box, "GET", path, params={"content": "ziel.bücher.example"})
    assert [each["id"] for each in found.result] == [made["id"]]


@pytest.mark.parametrize("name", ["☃\u0301.example", "\u200d.example", "a\u2024b..example"])
async def test_names_that_no_host_may_have_are_refused(box: Sandbox, ask: Ask, name: str):
    refused = await ask(box, "POST", "/zones", json={"name": name, "account": {"id": next(iter(box.accounts))}})
    assert (refused.status, refused.codes) == (400, [1097])


def test_a_wildcard_may_be_outside_of_ascii():
    record = normalised({"type": "A", "name": "*.zürich", "content": "192.0.2.1"}, "mine.example", "free")
    assert record["name"] == "*.xn--zrich-kva.mine.example"


TLSA = {"usage": 3, "selector": 1, "matching_type": 1, "certificate": "ab" * 32}
SRV = {"priority": 10, "weight": 5, "port": 5060, "target": "sip.example.com"}
DS = {"key_tag": 1, "algorithm": 13, "digest_type": 2, "digest": "ab" * 32}
PLACE = {
    "lat_degrees": 37, "lat_direction": "N", "long_degrees": 122, "long_direction": "W",
}  # fmt: skip


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ({"type": "A", "content": "192.0.02.1"}, 9005),
        ({"type": "A", "content": "\u0661\u0669\u0662.0.2.1"}, 9005),
        ({"type": "A", "content": " 192.0.2.1"}, 9005),
        ({"type": "AAAA", "content": "fe80::1%eth0"}, 9006),
        ({"type": "AAAA", "content": "192.0.2.1"}, 9006),
        ({"type": "CNAME", "name": "self", "content": "SELF.{zone}."}, 9039),
        ({"type": "NS", "content": "192.0.2.1"}, 9008),
        ({"type": "MX", "content": "192.0.2.1", "priority": 1}, 9009),
        ({"type": "MX", "content": "mx.example", "priority": 1.5}, 9104),
        ({"type": "MX", "content": "mx.example", "priority": "10"}, 9104),
        ({"type": "PTR", "content": "192.0.2.1"}, 9010),
        ({"type": "OPENPGPKEY", "content": "no key!"}, 9011),
        ({"type": "TXT", "content": '""'}, 9015),
        ({"type": "A", "content": "192.0.2.1", "ttl": 300.7}, 9021),
        ({"type": "A", "content": "192.0.2.1", "ttl": True}, 9021),
        ({"type": "A", "content": "192.0.2.1", "tags": "a:b"}, 9301),
        ({"type": "A", "content": "192.0.2.1", "settings": "flat"}, 9102),
        ({"type": "SRV", "data": SRV | {"target": "192.0.2.1"}}, 9102),
        ({"type": "SRV", "data": SRV | {"target": "a b"}}, 9102),
        ({"type": "SRV", "data": SRV | {"target": 5}}, 9102),
        ({"type": "SRV", "data": SRV | {"port": 5060.5}}, 9102),
        ({"type": "TLSA", "data": TLSA | {"usage": 256}}, 9102),
        ({"type": "TLSA", "data": TLSA | {"selector": "1"}}, 9102),
        ({"type": "TLSA", "data": TLSA | {"certificate": "xyz"}}, 9102),
        ({"type": "SMIMEA", "data": TLSA | {"certificate": "abc"}}, 9102),
        ({"type": "SSHFP", "data": {"algorithm": 4, "type": 300, "fingerprint": "ab"}}, 9102),
        ({"type": "SSHFP", "data": {"algorithm": 4, "type": 2, "fingerprint": "zz"}}, 9102),
        ({"type": "DS", "data": DS | {"key_tag": 70000}}, 9102),
        ({"type": "DS", "data": DS | {"digest": "nothing"}}, 9102),
        ({"type": "DNSKEY", "data": {"flags": 70000, "protocol": 3, "algorithm": 13, "public_key": "YWJj"}}, 9102),
        ({"type": "DNSKEY", "data": {"flags": 257, "protocol": 3, "algorithm": 13, "public_key": "no key!"}}, 9102),
        ({"type": "CERT", "data": {"type": 1, "key_tag": 1, "algorithm": 13, "certificate": "no key!"}}, 9102),
        ({"type": "CAA", "data": {"flags": 0, "tag": 5, "value": "ca.example"}}, 9102),
        ({"type": "LOC", "data": PLACE | {"lat_direction": "X"}}, 9102),
        ({"type": "LOC", "data": PLACE | {"lat_degrees": 91}}, 9102),
        ({"type": "LOC", "data": PLACE | {"long_minutes": 60}}, 9102),
        ({"type": "LOC", "data": PLACE | {"lat_seconds": "a"}}, 9102),
        ({"type": "LOC", "data": PLACE | {"size": -1}}, 9102),
        ({"type": "LOC", "data": PLACE | {"altitude": 5e7}}, 9102),
        ({"type": "HTTPS", "data": {"priority": 70000, "target": ".", "value": ""}}, 9102),
        ({"type": "NAPTR", "data": {"order": -1, "preference": 1, "flags": "", "replacement": "."}}, 9102),
    ],
)
async def test_what_no_record_may_hold_is_refused(call: Ask, box: Sandbox, record: dict[str, Any], code: int):
    zone = box.add_zone("hostile.example", plan="enterprise")
    body = {name: value.format(zone=zone.name) if name == "content" else value for name, value in record.items()}
    refused = await call("POST", f"/zones/{zone.id}/dns_records", json={"name": "a"} | body)

    assert (refused.status, code in refused.codes) == (400, True), refused.body
    assert list(zone.records) == []


@pytest.mark.parametrize(
    ("record", "kept"),
    [
        ({"type": "AAAA", "content": "2001:DB8:0:0:0:0:0:1"}, {"content": "2001:db8::1"}),
        ({"type": "AAAA", "content": "::FFFF:192.0.2.1"}, {"content": "::ffff:192.0.2.1"}),
        ({"type": "CNAME", "content": "WWW.Example.COM."}, {"content": "www.example.com"}),
        ({"type": "MX", "content": ".", "priority": 0}, {"content": ".", "priority": 0}),
        ({"type": "TXT", "content": '"abc""def"'}, {"content": '"abc" "def"'}),
        ({"type": "TXT", "content": '"abc"   "def" '}, {"content": '"abc" "def"'}),
        ({"type": "TXT", "content": '"abc'}, {"content": '"\\"abc"'}),
        ({"type": "TXT", "content": '"a\\010b"'}, {"content": '"a\\010b"'}),
        ({"type": "A", "content": "192.0.2.1", "data": {"x": 1}}, {"data": None}),
        ({"type": "CAA", "data": {"flags": 0, "tag": "issue", "value": ";", "more": 1}}, {"content": '0 issue ";"'}),
        ({"type": "SRV", "data": SRV | {"target": "SIP.Example.com."}}, {"content": "5 5060 sip.example.com"}),
        ({"type": "SRV", "data": SRV | {"target": "."}}, {"content": "5 5060 ."}),
        ({"type": "NAPTR", "data": {"order": 1, "preference": 2, "replacement": "sip.example"}},
         {"content": '1 2 "" "" "" sip.example'}),
        ({"type": "LOC", "data": PLACE}, {"content": "37 0 0.000 N 122 0 0.000 W 0.00m 1.00m 10000.00m 10.00m"}),
        ({"type": "DNSKEY", "data": {"flags": 257, "protocol": 3, "algorithm": 13, "public_key": "YW Jj"}},
         {"content": "257 3 13 YW Jj"}),
    ],
)  # fmt: skip
async def test_a_record_is_kept_as_the_api_writes_it(
    ask: Ask, box: Sandbox, record: dict[str, Any], kept: dict[str, Any]
):
    zone = box.add_zone("hostile.example", plan="enterprise")
    made = (await ask(box, "POST", f"/zones/{zone.id}/dns_records", json={"name": "a"} | record)).result

    assert {name: made.get(name) for name in kept} == kept
    assert "more" not in made.get("data", {})
