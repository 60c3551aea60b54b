"""DNS records."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone
from tests.support.sandbox import Ask


@pytest.fixture
def zone(box: Sandbox) -> Zone:
    return next(zone for zone in box.zones.values() if zone.plan == "free")


@pytest.fixture
def path(zone: Zone) -> str:
    """Where the records of the zone are."""
    return f"/zones/{zone.id}/dns_records"


async def test_records_are_listed_by_type(box: Sandbox, ask: Ask, zone: Zone, path: str):
    listed = (await ask(box, "GET", path)).result
    types = [record["type"] for record in listed]
    assert types == sorted(types)
    assert {record["id"] for record in listed} == zone.records.keys()
    required = {"id", "name", "type", "content", "ttl", "proxied", "proxiable", "meta", "created_on", "modified_on"}
    assert all(record.keys() >= required for record in listed)


async def test_records_are_filtered(box: Sandbox, ask: Ask, zone: Zone, path: str):
    async def listed(**query: str) -> set[str]:
        return {record["id"] for record in (await ask(box, "GET", path, params=query)).result}

    def those(test: Callable[[Any], bool]) -> set[str]:
        return {id for id, record in zone.records.items() if test(record)}

    assert await listed(type="A") == those(lambda record: record["type"] == "A")
    assert await listed(name=zone.name.upper()) == those(lambda record: record["name"] == zone.name)
    name = f"_dmarc.{zone.name}"
    assert await listed(**{"name.exact": name}) == those(lambda record: record["name"] == name)
    assert await listed(**{"name.startswith": "_dm"}) == those(lambda record: record["name"] == name)
    assert await listed(**{"content.contains": "spf1"}) == those(lambda record: "spf1" in record["content"])
    assert await listed(content=zone.name) == those(lambda record: record["content"] == zone.name)
    assert await listed(proxied="true") == those(lambda record: record["proxied"])
    assert await listed(search="DMARC1") == those(lambda record: "DMARC1" in record["content"])
    assert await listed(type="MX", name=name) == set()
    assert await listed(type="MX", name=name, match="any") == those(
        lambda record: record["type"] == "MX" or record["name"] == name
    )


@pytest.mark.parametrize("order", ["type", "name", "content", "ttl", "proxied"])
async def test_records_are_ordered(box: Sandbox, ask: Ask, path: str, order: str):
    up = [record[order] for record in (await ask(box, "GET", f"{path}?order={order}")).result]
    down = [record[order] for record in (await ask(box, "GET", f"{path}?order={order}&direction=desc")).result]
    assert up == sorted(up)
    assert down == up[::-1]


@pytest.mark.parametrize("query", ["type=Z", "order=id", "proxied=maybe"])
async def test_an_unknown_filter_value_is_refused(box: Sandbox, ask: Ask, path: str, query: str):
    assert (await ask(box, "GET", f"{path}?{query}")).codes == [6003]


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"type": "A", "content": "192.0.2.7"}, "192.0.2.7"),
        ({"type": "a", "content": "192.0.2.7"}, "192.0.2.7"),
        ({"type": "AAAA", "content": "2001:db8::7"}, "2001:db8::7"),
        ({"type": "CNAME", "content": "www.elsewhere.example"}, "www.elsewhere.example"),
        ({"type": "MX", "content": "mx.elsewhere.example", "priority": 5}, "mx.elsewhere.example"),
        ({"type": "TXT", "content": '"hello"'}, '"hello"'),
        ({"type": "CAA", "data": {"flags": 0, "tag": "issue", "value": "ca.example"}}, '0 issue "ca.example"'),
        ({"type": "SRV", "data": {"priority": 1, "weight": 2, "port": 53, "target": "a.example"}}, "2 53 a.example"),
    ],
)
async def test_a_record_of_each_kind_is_created(
    box: Sandbox, ask: Ask, path: str, fields: dict[str, Any], content: str
):
    made = (await ask(box, "POST", path, json=fields | {"name": "made"})).result
    zone = box.zones[path.split("/")[2]].name
    assert (made["name"], made["content"], made["ttl"]) == (f"made.{zone}", content, 1)
    assert made["created_on"] == "2026-11-20T12:00:00.000000Z"
    assert (await ask(box, "GET", f"{path}/{made['id']}")).result == made


@pytest.mark.parametrize("name", ["@", "{zone}", "{zone}.", "{ZONE}"])
async def test_the_name_of_the_zone_itself_has_many_spellings(box: Sandbox, ask: Ask, zone: Zone, path: str, name: str):
    name = name.format(zone=zone.name, ZONE=zone.name.upper())
    made = (await ask(box, "POST", path, json={"type": "TXT", "name": name, "content": '"x"'})).result
    assert made["name"] == zone.name


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"content": "1.2.3"}, 9005),
        ({"content": "2001:db8::1"}, 9005),
        ({"type": "AAAA"}, 9006),
        ({"type": "CNAME", "content": "not a host"}, 9007),
        ({"type": "MX", "content": "mx.example"}, 9104),
        ({"type": "TXT", "content": "x" * 4097}, 9015),
        ({"type": "TXT", "proxied": True}, 9004),
        ({"proxied": "yes"}, 9002),
        ({"type": "ANY"}, 9003),
        ({"type": None}, 9003),
        ({"name": ""}, 9000),
        ({"name": "two..dots"}, 9000),
        ({"name": None}, 9000),
        ({"content": None}, 9101),
        ({"type": "SRV", "data": {"priority": 1, "weight": 1, "port": 1}}, 9101),
        ({"ttl": 59}, 9021),
        ({"ttl": 86401}, 9021),
        ({"ttl": "long"}, 9021),
        ({"tags": ["a:b"]}, 9300),
    ],
)
async def test_an_invalid_record_is_refused_with_the_reason_in_the_chain(
    box: Sandbox, ask: Ask, path: str, change: dict[str, Any], code: int
):
    before = dict(box.records)
    body = {"type": "A", "name": "made", "content": "192.0.2.7"} | change
    reply = await ask(box, "POST", path, json=body)
    assert (reply.status, reply.codes) == (400, [1004, code])
    assert box.records == before


async def test_paid_plans_may_tag_records(box: Sandbox, ask: Ask):
    paid = next(zone for zone in box.zones.values() if zone.plan != "free")
    body = {"type": "A", "name": "made", "content": "192.0.2.7", "tags": ["a:b"], "comment": "why"}
    made = (await ask(box, "POST", f"/zones/{paid.id}/dns_records", json=body)).result
    assert (made["tags"], made["comment"]) == (["a:b"], "why")


@pytest.mark.parametrize(
    ("pair", "code"),
    [
        ((("A", "192.0.2.7"), ("A", "192.0.2.7")), 81058),
        ((("A", "192.0.2.7"), ("CNAME", "x.example")), 81053),
        ((("CNAME", "x.example"), ("CNAME", "y.example")), 81053),
        ((("CNAME", "x.example"), ("A", "192.0.2.7")), 81054),
    ],
)
async def test_records_that_exclude_each_other_are_refused(
    box: Sandbox, ask: Ask, path: str, pair: tuple[tuple[str, str], tuple[str, str]], code: int
):
    first, second = [
        await ask(box, "POST", path, json={"type": type, "name": "made", "content": content}) for type, content in pair
    ]
    assert first.status == 200
    assert (second.status, second.codes) == (400, [code])


async def test_an_edit_changes_what_it_names_and_an_overwrite_everything(box: Sandbox, ask: Ask, path: str, time: Any):
    body = {"type": "A", "name": "made", "content": "192.0.2.7", "ttl": 300, "comment": "why", "proxied": True}
    made = (await ask(box, "POST", path, json=body)).result
    time.elapsed = 60
    edited = (await ask(box, "PATCH", f"{path}/{made['id']}", json={"content": "192.0.2.8"})).result
    assert edited == made | {"content": "192.0.2.8", "modified_on": "2026-11-20T12:01:00.000000Z"}
    put = (
        await ask(box, "PUT", f"{path}/{made['id']}", json={"type": "A", "name": "made", "content": "192.0.2.9"})
    ).result
    assert (put["ttl"], put["comment"], put["proxied"]) == (1, None, False)
    assert (put["id"], put["created_on"]) == (made["id"], made["created_on"])


async def test_an_overwrite_needs_all_required_fields(box: Sandbox, ask: Ask, zone: Zone, path: str):
    reply = await ask(box, "PUT", f"{path}/{next(iter(zone.records))}", json={"content": "192.0.2.9"})
    assert reply.codes == [1004, 9003]


async def test_a_comment_is_removed_by_null(box: Sandbox, ask: Ask, path: str):
    body = {"type": "A", "name": "made", "content": "192.0.2.7", "comment": "why"}
    made = (await ask(box, "POST", path, json=body)).result
    assert {each["id"] for each in (await ask(box, "GET", f"{path}?comment.present")).result} == {made["id"]}
    edited = (await ask(box, "PATCH", f"{path}/{made['id']}", json={"comment": None})).result
    assert edited["comment"] is None


async def test_a_deleted_record_is_gone(box: Sandbox, ask: Ask, zone: Zone, path: str):
    id = next(iter(zone.records))
    assert (await ask(box, "DELETE", f"{path}/{id}")).result == {"id": id}
    for method in ("GET", "DELETE", "PATCH", "PUT"):
        reply = await ask(box, method, f"{path}/{id}", json={})
        assert (reply.status, reply.codes) == (404, [81044])


async def test_a_batch_deletes_patches_puts_and_posts(box: Sandbox, ask: Ask, zone: Zone, path: str):
    ids = [id for id, record in zone.records.items() if not record["proxied"]][:3]
    name = zone.records[ids[0]]["name"]
    body = {
        # Only because deletes come first is there room for the post.
        "posts": [{"type": "CNAME", "name": "fresh", "content": "x.example"}],
        "deletes": [{"id": ids[0]}],
        "patches": [{"id": ids[1], "ttl": 600}],
        "puts": [{"id": ids[2], "type": "A", "name": "put", "content": "192.0.2.77"}],
    }
    done = (await ask(box, "POST", f"{path}/batch", json=body)).result
    assert {key: len(value) for key, value in done.items()} == dict.fromkeys(body, 1)
    assert done["deletes"][0]["name"] == name
    assert zone.records[ids[1]]["ttl"] == 600
    assert zone.records[ids[2]]["name"] == f"put.{zone.name}"
    assert ids[0] not in zone.records
    assert done["posts"][0]["id"] in zone.records


async def test_a_batch_is_done_completely_or_not_at_all(box: Sandbox, ask: Ask, zone: Zone, path: str):
    before = dict(zone.records)
    body = {
        "deletes": [{"id": next(iter(before))}],
        "posts": [{"type": "A", "name": "good", "content": "192.0.2.7"}, {"type": "A", "name": "bad"}],
    }
    assert (await ask(box, "POST", f"{path}/batch", json=body)).codes == [1004, 9101]
    assert zone.records == before


@pytest.mark.parametrize("body", [{"posts": {}}, {"deletes": ["x"]}, []])
async def test_a_batch_holds_lists_of_objects(box: Sandbox, ask: Ask, path: str, body: Any):
    assert (await ask(box, "POST", f"{path}/batch", json=body)).codes == [9207]


async def test_a_batch_holds_no_more_than_the_plan_allows(box: Sandbox, ask: Ask, path: str):
    posts = [{"type": "A", "name": f"n{n}", "content": "192.0.2.7"} for n in range(201)]
    assert (await ask(box, "POST", f"{path}/batch", json={"posts": posts})).codes == [9208]
    assert (await ask(box, "POST", f"{path}/batch", json={"posts": posts[:200]})).status == 200


async def test_the_export_is_a_zone_file(box: Sandbox, ask: Ask, zone: Zone, path: str):
    reply = await ask(box, "GET", f"{path}/export")
    assert reply.headers["Content-Type"].startswith("text/plain")
    lines = reply.body.decode().splitlines()
    assert lines[0] == f"$ORIGIN {zone.name}."
    assert len(lines) == len(zone.records) + 1
    assert f"{zone.name}.\t1\tIN\tMX\t10 mx1.{zone.name}." in lines


async def test_creates_at_the_same_time_are_all_kept(box: Sandbox, ask: Ask, zone: Zone, path: str):
    before = len(zone.records)

    async def create(number: int) -> int:
        body = {"type": "A", "name": f"many{number}", "content": "192.0.2.7"}
        return (await ask(box, "POST", path, json=body)).status

    statuses = await asyncio.gather(*(create(number) for number in range(200)))
    assert set(statuses) == {200}
    assert len(zone.records) == before + 200
